#include "automaticbackup.h"
#include "backupcopies.h"
#include "export/exportfolder.h"
#include "managedsettings.h"
#include "person.h"
#include "settings/backupsettings.h"
#include "settings/settingspage.h"
#include "shell/backupbar.h"
#include "shell/backupplan.h"
#include "testregistry.h"
#include "typing.h"
#include "viewcontext.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

/// What an organisation may decide, as the user meets it: choices that can be made, and those that are made already.
class ManagedChoicesTest : public QObject
{
    Q_OBJECT
    static void decide(ViewContext &context, const QByteArray &lines)
    {
        QFile file(context.folder.filePath(QStringLiteral("policy.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines);
        file.close();
        context.managed = ManagedSettings({file.fileName(), {}, {}, QSettings::IniFormat});
        QVERIFY2(context.managed.problems().isEmpty(), qPrintable(context.managed.problems().join(u'\n')));
    }
    static std::unique_ptr<SettingsPage> shown(ViewContext &context, const char *section)
    {
        auto page = std::make_unique<SettingsPage>(context.context());
        page->resize(1200, 800);
        page->show();
        page->activateWindow();
        page->showSection(QString::fromLatin1(section));
        QCoreApplication::processEvents();
        return page;
    }
    template<class T> static T *part(const QWidget &page, const char *name) { return page.findChild<T *>(QString::fromLatin1(name)); }
    /// The user's own choice, so that no test writes among the user's files.
    static void useFolder(ViewContext &context) { context.state.setValue(QLatin1String(backupFolderKey), context.folder.filePath(QStringLiteral("kopior"))); }
    static bool underPolicy(const QWidget *widget)
    {
        for (const QWidget *one = widget; one; one = one->parentWidget()) {
            if (one->toolTip().contains(QStringLiteral("policy.ini")))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void thePlanIsTheirsWhoDecide()
    {
        ViewContext context;
        BackupPlan plan = backupPlan(context.managed, context.state);
        QCOMPARE(plan, (BackupPlan{standardBackupFolder(), 7, true, false}));
        context.state.setValue(QLatin1String(backupDaysKey), QStringLiteral("3"));
        useFolder(context);
        plan = backupPlan(context.managed, context.state);
        QCOMPARE(plan, (BackupPlan{context.folder.filePath(QStringLiteral("kopior")), 3, false, false}));
        decide(context, "BackupDays=1\nBackupFolder=/srv/kopior\n");
        plan = backupPlan(context.managed, context.state);
        QCOMPARE(plan, (BackupPlan{QStringLiteral("/srv/kopior"), 1, false, true}));
        // What stands in the user's file may be anything.
        decide(context, "");
        context.state.setValue(QLatin1String(backupDaysKey), QStringLiteral("-4"));
        QCOMPARE(backupPlan(context.managed, context.state).days, AutomaticBackup::standardDays);
    }

    void theUserChoosesFolderAndDays()
    {
        ViewContext context;
        useFolder(context);
        const auto page = shown(context, "database");
        auto *days = part<QSpinBox>(*page, "backupDays");
        auto *folder = part<QLineEdit>(*page, "backupFolder");
        QVERIFY(days->isEnabled() && folder->isEnabled());
        QCOMPARE(days->value(), 7);
        QCOMPARE(days->accessibleName(), QStringLiteral("Dagar mellan kopiorna"));
        const QString other = context.folder.filePath(QStringLiteral("annan"));
        context.prompt.useFolder(other);
        QTest::mouseClick(part<QPushButton>(*page, "backupFolderChoose"), Qt::LeftButton);
        QCOMPARE(folder->text(), QDir::toNativeSeparators(other));
        QCOMPARE(backupPlan(context.managed, context.state).folder, other);
        // The plan holds at once: the copy is due, is made and is shown.
        auto *latest = part<QLabel>(*page, "latestBackup");
        QTRY_VERIFY2(latest->text().contains(QStringLiteral("2026-11-23")), qPrintable(latest->text()));
        QVERIFY2(latest->text().contains(QDir::toNativeSeparators(other)), qPrintable(latest->text()));
        QCOMPARE(QDir(other).entryList(QDir::Files).size(), 1);
        days->setFocus();
        days->selectAll();
        QTest::keyClicks(days, QStringLiteral("0"));
        QTest::keyClick(days, Qt::Key_Return);
        QCOMPARE(backupPlan(context.managed, context.state).days, 0);
        QCOMPARE(days->text(), QStringLiteral("Aldrig"));
        QTRY_VERIFY(!context.backups->isWorking());
    }

    void aHalfPathIsNoFolder()
    {
        ViewContext context;
        useFolder(context);
        const auto page = shown(context, "database");
        auto *folder = part<QLineEdit>(*page, "backupFolder");
        folder->setFocus();
        folder->selectAll();
        typeText(folder, QStringLiteral("kopior"));
        QTest::keyClick(folder, Qt::Key_Return);
        QVERIFY2(folder->accessibleDescription().contains(QStringLiteral("hela sökvägen")), qPrintable(folder->accessibleDescription()));
        QCOMPARE(backupPlan(context.managed, context.state).folder, context.folder.filePath(QStringLiteral("kopior")));
        QVERIFY(!context.backups->isWorking());
    }

    void whatIsDecidedIsLockedAndSaysWhere()
    {
        ViewContext context;
        decide(context, "BackupDays=1\nBackupFolder=/srv/kopior\nExportFolder=/srv/export\nAttachmentLimitMb=10\nTlsMode=verify-full\n");
        const auto database = shown(context, "database");
        const auto program = shown(context, "program");
        const std::pair<const QWidget *, QString> fields[] = {{part<QLineEdit>(*database, "backupFolder"), QStringLiteral("/srv/kopior")},
                                                               {part<QLineEdit>(*program, "exportFolder"), QStringLiteral("/srv/export")}};
        for (const auto &[field, text] : fields) {
            QCOMPARE(qobject_cast<const QLineEdit *>(field)->text(), QDir::toNativeSeparators(text));
            QVERIFY(!field->isEnabled());
            QVERIFY(!part<QPushButton>(*field->parentWidget(), qPrintable(field->objectName() + QStringLiteral("Choose")))->isEnabled());
            QVERIFY2(field->accessibleDescription().contains(ManagedSettings::lockedText()), qPrintable(field->accessibleDescription()));
            QVERIFY(underPolicy(field));
        }
        const auto *days = part<QSpinBox>(*database, "backupDays");
        QVERIFY(!days->isEnabled());
        QCOMPARE(days->value(), 1);
        QVERIFY2(days->accessibleDescription().contains(ManagedSettings::lockedText()), qPrintable(days->accessibleDescription()));
        // What has no field of its own is told.
        const auto *limit = part<QLabel>(*program, "decidedAttachmentLimitMb");
        QVERIFY(limit && limit->isVisible() && limit->text().contains(QStringLiteral("10 MB")) && underPolicy(limit));
        const auto *tls = part<QLabel>(*program, "decidedTlsMode");
        QVERIFY(tls && tls->text().contains(QStringLiteral("verify-full")));
        QVERIFY(!part<QLabel>(*program, "decidedDatabase"));
    }

    void nobodyMayDisposeWhereThatIsDecided()
    {
        ViewContext context;
        Person person;
        person.name = QStringLiteral("Prova Provsson");
        const RecordSchema &schema = recordType<Person>().schema();
        const auto saved = context.records->save(schema, recordType<Person>().toRecord(person)).result();
        QVERIFY(saved && context.records->setBinned(schema, saved->id, true).result());
        decide(context, "Disposal=never\n");
        const auto page = shown(context, "bin");
        auto *table = part<QTreeWidget>(*page, "binTable");
        QTRY_COMPARE(table->topLevelItemCount(), 1);
        table->setCurrentItem(table->topLevelItem(0));
        const auto *purge = part<QAction>(*page, "purgeBinned");
        QVERIFY(!purge->isEnabled());
        QVERIFY2(purge->toolTip().contains(ManagedSettings::lockedText()) && purge->toolTip().contains(QStringLiteral("policy.ini")), qPrintable(purge->toolTip()));
        QVERIFY(part<QAction>(*page, "restoreBinned")->isEnabled());
        const auto program = shown(context, "program");
        const auto *told = part<QLabel>(*program, "decidedDisposal");
        QVERIFY(told && told->text().contains(QStringLiteral("inget tas bort för gott")));
    }

    void nothingDecidedShowsNothing()
    {
        ViewContext context;
        const auto page = shown(context, "program");
        QVERIFY(!part<QWidget>(*page, "decidedSettings")->isVisible());
        QVERIFY(part<QLineEdit>(*page, "exportFolder")->isEnabled());
    }

    void aFailureIsToldAndTriedAgain()
    {
        ViewContext context;
        const QString missing = context.folder.filePath(QStringLiteral("disk/kopior"));
        BackupBar bar(*context.backups, context.navigator);
        QSignalSpy wanted(&context.navigator, &Navigator::recordRequested);
        context.backups->setPlan({missing, 7, false, false});
        QTRY_VERIFY(context.backups->failure());
        QVERIFY2(bar.text().contains(QDir::toNativeSeparators(missing)), qPrintable(bar.text()));
        QCOMPARE(bar.kind(), MessageBar::Kind::Warning);
        const auto page = shown(context, "database");
        const auto *here = part<MessageBar>(*page, "backupFailure");
        QVERIFY(here->isVisible() && here->text().contains(QDir::toNativeSeparators(missing)));
        part<QPushButton>(bar, "backupSettings")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("database"));
        // Still missing: still told.
        part<QPushButton>(*page, "retryBackupHere")->click();
        QTRY_VERIFY(context.backups->failure() && !context.backups->isWorking());
        QSignalSpy told(&context.navigator, &Navigator::statusRequested);
        QVERIFY(QDir().mkpath(QFileInfo(missing).path()));
        part<QPushButton>(bar, "retryBackup")->click();
        QTRY_VERIFY(!context.backups->failure() && !context.backups->isWorking());
        QTRY_VERIFY(bar.isHidden());
        QVERIFY(here->isHidden());
        QCOMPARE(told.size(), 1);
        QCOMPARE(QDir(missing).entryList(QDir::Files).size(), 1);
    }

    void exportsBeginWhereItIsDecided()
    {
        ViewContext context;
        const auto make = [&context](const char *name) {
            const QString path = context.folder.filePath(QLatin1String(name));
            return QDir().mkpath(path) ? path : QString();
        };
        const QString last = make("senast"), own = make("egen"), decided = make("bestämd");
        context.state.setValue(QStringLiteral("export/folder"), last);
        QCOMPARE(exportFolder(context.managed, context.state), last);
        context.state.setValue(QLatin1String(exportFolderKey), own);
        QCOMPARE(exportFolder(context.managed, context.state), own);
        decide(context, "ExportFolder=" + decided.toUtf8() + '\n');
        QCOMPARE(exportFolder(context.managed, context.state), decided);
        QVERIFY(QDir(decided).removeRecursively());
        QCOMPARE(exportFolder(context.managed, context.state), last);
    }

    void theUserChoosesWhereExportsBegin()
    {
        ViewContext context;
        const auto page = shown(context, "program");
        context.prompt.useFolder(context.folder.path());
        QTest::mouseClick(part<QPushButton>(*page, "exportFolderChoose"), Qt::LeftButton);
        QCOMPARE(exportFolder(context.managed, context.state), context.folder.path());
        context.prompt.cancel(ScriptedPrompt::Kind::Folder);
        QTest::mouseClick(part<QPushButton>(*page, "exportFolderChoose"), Qt::LeftButton);
        QCOMPARE(exportFolder(context.managed, context.state), context.folder.path());
    }
};

ORTSKONTAKT_TEST("managedchoices", ManagedChoicesTest)
#include "tst_managedchoices.moc"
