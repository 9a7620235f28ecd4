#include "association.h"
#include "council.h"
#include "disposalservice.h"
#include "municipalfunction.h"
#include "records/recordform.h"
#include "records/registerview.h"
#include "settings/binview.h"
#include "settings/catalogues.h"
#include "settings/databasesettings.h"
#include "settings/settingspage.h"
#include "shell/mainwindow.h"
#include "testregistry.h"
#include "typing.h"
#include "viewcontext.h"
#include "widgets/messagebar.h"
#include "widgets/progresspanel.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSemaphore>
#include <QTableView>
#include <QTest>
#include <QThread>
#include <QTreeWidget>

/// *Inställningar*, driven by object names and the keyboard.
class SettingsTest : public QObject
{
    Q_OBJECT

    static std::unique_ptr<SettingsPage> shown(ViewContext &context, const char *section)
    {
        auto page = std::make_unique<SettingsPage>(context.context());
        page->retranslate();
        page->resize(1200, 800);
        page->show();
        page->activateWindow();
        QCoreApplication::processEvents();
        page->showSection(QString::fromLatin1(section));
        return page;
    }
    template<class T> static T *part(QWidget &page, const char *name) { return page.findChild<T *>(QString::fromLatin1(name)); }
    static QStringList headings(ViewContext &context, qint64 council)
    {
        RecordFilter filter;
        filter.parentField = QStringLiteral("council_id");
        filter.parent = council;
        QStringList headings;
        const auto records = context.records->list(recordType<AgendaTemplateItem>().schema(), filter).result();
        for (const Record &record : *records)
            headings << recordType<AgendaTemplateItem>().fromRecord(record).heading;
        return headings;
    }

private Q_SLOTS:
    void everyCatalogueIsThereAndCanBeWrittenIn()
    {
        ViewContext context;
        const auto page = shown(context, "council");
        const QStringList names = Catalogues::names();
        QCOMPARE(names.size(), 7);
        for (const QString &name : names) {
            QVERIFY(page->showSection(name));
            QVERIFY2(page->features() & Page::CanCreate, qPrintable(name));
            page->createNew();
            auto *form = page->findChild<RecordForm *>(name + QStringLiteral("Form"));
            QVERIFY2(form && form->isOpen(), qPrintable(name));
            QVERIFY2(form->isVisible(), qPrintable(name));
            QVERIFY2(!Catalogues::title(name).isEmpty() && Catalogues::title(name) != name, qPrintable(name));
        }
        QVERIFY(!page->showSection(QStringLiteral("nothing")));
    }

    void whatIsInUseCannotBeRemoved()
    {
        ViewContext context;
        const CouncilId council = context.addCouncil(QStringLiteral("Fristads ortsråd"));
        context.addMeeting(council, QDate(2026, 10, 1), QStringLiteral("Höstens frågor"));
        const auto page = shown(context, "council");
        page->showRecord(QStringLiteral("council"), council.value);
        auto *register_ = part<RegisterView>(*page, "councilRegister");
        QTRY_VERIFY(register_->form()->isOpen());
        part<QAction>(*register_, "moveToBin")->trigger();
        QTRY_VERIFY(register_->bar()->isVisible());
        QVERIFY2(register_->bar()->text().contains(QStringLiteral("Används av")), qPrintable(register_->bar()->text()));
        QCOMPARE(context.records->list(recordType<LocalCouncil>().schema()).result()->size(), 1);
    }

    void theTemplateIsCopiedReorderedRenamedAndCut()
    {
        ViewContext context;
        const CouncilId council = context.addCouncil(QStringLiteral("Fristads ortsråd"));
        const QStringList common = headings(context, 0);
        QVERIFY(common.size() > 5);
        const auto page = shown(context, "council");
        page->showRecord(QStringLiteral("council"), council.value);
        auto *editor = part<QWidget>(*page, "agendaTemplate");
        auto *list = part<QListWidget>(*editor, "templateList");
        QTRY_VERIFY(editor->isVisible());
        part<QAction>(*editor, "copyCommon")->trigger();
        QTRY_COMPARE(list->count(), int(common.size()));
        QCOMPARE(headings(context, council.value), common);

        list->setFocus();
        list->setCurrentRow(1);
        part<QAction>(*editor, "headingUp")->trigger();
        QTRY_COMPARE(headings(context, council.value).first(), common.at(1));
        QTRY_COMPARE(list->item(0)->text(), common.at(1));
        QCOMPARE(list->currentRow(), 0);
        QCOMPARE(headings(context, council.value).at(1), common.at(0));
        QCOMPARE(headings(context, 0), common);

        list->item(0)->setText(QStringLiteral("Välkomna"));
        QTRY_COMPARE(headings(context, council.value).first(), QStringLiteral("Välkomna"));
        list->setCurrentRow(0);
        part<QAction>(*editor, "removeHeading")->trigger();
        QTRY_COMPARE(list->count(), int(common.size()) - 1);
        QTRY_VERIFY(part<QPushButton>(*editor, "undoHeading"));
        QTest::mouseClick(part<QPushButton>(*editor, "undoHeading"), Qt::LeftButton);
        QTRY_COMPARE(headings(context, council.value).first(), QStringLiteral("Välkomna"));
    }

    void aFunctionsTopicsAreWrittenInTheirTable()
    {
        ViewContext context;
        MunicipalFunction function;
        function.code = QStringLiteral("PROVFUNKTION");
        function.name = QStringLiteral("Tekniska");
        const auto saved =
            context.records->save(recordType<MunicipalFunction>().schema(), recordType<MunicipalFunction>().toRecord(function)).result();
        QVERIFY2(saved.has_value(), qPrintable(saved ? QString() : saved.error().message + saved.error().technical));
        const auto page = shown(context, "municipal_function");
        page->showRecord(QStringLiteral("municipal_function"), saved->id);
        auto *parts = part<QWidget>(*page, "function_topic.function_id");
        QTRY_VERIFY(parts->isVisible());
        part<QAction>(*parts, "addPart")->trigger();
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page->findChild<QDialog *>(QStringLiteral("function_topicDialog"))) && dialog->isVisible());
        auto *topic = part<QLineEdit>(*dialog, "topic");
        typeText(topic, QStringLiteral("belysning"));
        QTest::mouseClick(part<QPushButton>(*dialog, "dialogSave"), Qt::LeftButton);
        auto *table = part<QTableView>(*parts, "function_topicTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("belysning"));
        table->selectRow(0);
        part<QAction>(*parts, "removePart")->trigger();
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QTest::mouseClick(part<QPushButton>(*parts, "undoRemove"), Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 1);
    }

    void theBinGivesBackAndThrowsAway()
    {
        ViewContext context;
        const RecordSchema &schema = recordType<Association>().schema();
        for (const char *name : {"Åsbo byalag", "Hedens byalag"}) {
            Association association;
            association.name = QString::fromUtf8(name);
            const auto saved = context.records->save(schema, recordType<Association>().toRecord(association)).result();
            QVERIFY(saved.has_value());
            context.pass(60);
            QVERIFY(context.records->setBinned(schema, saved->id, true).result().has_value());
        }
        const auto page = shown(context, "bin");
        auto *table = part<QTreeWidget>(*page, "binTable");
        QTRY_COMPARE(table->topLevelItemCount(), 2);
        QCOMPARE(table->topLevelItem(0)->text(1), QStringLiteral("Hedens byalag"));
        QCOMPARE(table->topLevelItem(0)->text(0), QStringLiteral("Förening"));
        table->setCurrentItem(table->topLevelItem(0));
        part<QAction>(*page, "restoreBinned")->trigger();
        QTRY_COMPARE(table->topLevelItemCount(), 1);
        QCOMPARE(context.records->list(schema).result()->size(), 1);

        table->setCurrentItem(table->topLevelItem(0));
        context.prompt.cancel(ScriptedPrompt::Kind::Text);
        part<QAction>(*page, "purgeBinned")->trigger();
        QTRY_VERIFY(context.prompt.isDone());
        QVERIFY(context.prompt.last().title.contains(QStringLiteral("Åsbo byalag")));
        // Nonsense is no decision: told so, and asked again.
        context.prompt.typeText(QStringLiteral("x")).cancel(ScriptedPrompt::Kind::Text);
        part<QAction>(*page, "purgeBinned")->trigger();
        QTRY_VERIFY(context.prompt.isDone());
        QVERIFY2(context.prompt.last().text.contains(QStringLiteral("ingen hänvisning")), qPrintable(context.prompt.last().text));
        QCOMPARE(table->topLevelItemCount(), 1);
        context.prompt.typeText(QStringLiteral("2026/FF0123 § 4"));
        part<QAction>(*page, "purgeBinned")->trigger();
        QTRY_COMPARE(table->topLevelItemCount(), 0);
        QVERIFY(context.records->bin().result()->isEmpty());
    }

    void theLogOfDisposalsIsReadAndExported()
    {
        ViewContext context;
        const auto page = shown(context, "disposal");
        auto *table = part<QTreeWidget>(*page, "disposalTable");
        auto *bar = part<MessageBar>(*page, "disposalBar");
        QTRY_VERIFY(!part<QAction>(*page, "exportDisposals")->isEnabled());
        const RecordSchema &schema = recordType<Association>().schema();
        Association association;
        association.name = QStringLiteral("Åsbo byalag");
        const auto saved = context.records->save(schema, recordType<Association>().toRecord(association)).result();
        QVERIFY(saved.has_value());
        QVERIFY(context.records->setBinned(schema, saved->id, true).result().has_value());
        QVERIFY(DisposalService(*context.database).dispose(schema, saved->id, {QStringLiteral("2026/FF0123 § 4"), {}}).result().has_value());
        QTRY_COMPARE(table->topLevelItemCount(), 1);
        const QTreeWidgetItem *line = table->topLevelItem(0);
        QCOMPARE(line->text(1), QStringLiteral("Förening"));
        QCOMPARE(line->text(2), QStringLiteral("Åsbo byalag"));
        QCOMPARE(line->text(3), QStringLiteral("2026/FF0123 § 4"));
        const QString file = context.folder.filePath(QStringLiteral("logg"));
        context.prompt.saveTo(file);
        part<QAction>(*page, "exportDisposals")->trigger();
        QTRY_COMPARE(bar->kind(), MessageBar::Kind::Success);
        QFile written(file + QStringLiteral(".csv"));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(written.readAll());
        QVERIFY2(text.contains(QStringLiteral("När;Vad;Namn;Beslut;Av;Skäl till tidig gallring\r\n")) && text.contains(QStringLiteral(";Förening;Åsbo byalag;2026/FF0123 § 4;")), qPrintable(text));
        // Where nothing can be written it is said.
        context.prompt.saveTo(context.folder.filePath(QStringLiteral("ingen/logg.csv")));
        part<QAction>(*page, "exportDisposals")->trigger();
        QTRY_COMPARE(bar->kind(), MessageBar::Kind::Error);
    }

    void theDatabaseIsBackedUpCheckedAndReadInto()
    {
        ViewContext context;
        const auto page = shown(context, "database");
        auto *bar = part<MessageBar>(*page, "databaseBar");
        const QString copy = context.file() + QStringLiteral(".kopia.ortskontakt");
        context.prompt.saveTo(copy);
        QTest::mouseClick(part<QPushButton>(*page, "backupNow"), Qt::LeftButton);
        QTRY_COMPARE(bar->kind(), MessageBar::Kind::Success);
        QVERIFY(QFile::exists(copy));
        QTest::mouseClick(part<QPushButton>(*page, "checkDatabase"), Qt::LeftButton);
        QTRY_VERIFY2(bar->text().contains(QStringLiteral("hel")), qPrintable(bar->text()));

        const QString csv = context.file() + QStringLiteral(".csv");
        QFile file(csv);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QFile sample(QStringLiteral(":/catalogue/associations.csv"));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        file.write(sample.readAll());
        file.close();
        context.prompt.chooseOption(1).openWith(csv);
        QTest::mouseClick(part<QPushButton>(*page, "importCsv"), Qt::LeftButton);
        QTRY_VERIFY2(bar->text().contains(QStringLiteral("lades till")), qPrintable(bar->text()));
        QCOMPARE(context.records->list(recordType<Association>().schema()).result()->size(), 5);
        context.prompt.chooseOption(1).openWith(csv);
        QTest::mouseClick(part<QPushButton>(*page, "importCsv"), Qt::LeftButton);
        QTRY_VERIFY2(bar->text().contains(QStringLiteral("Inget nytt")), qPrintable(bar->text()));
    }

    void aBackupAndACheckCanBeStopped()
    {
        ViewContext context;
        Database::Options options;
        options.clock = [&context] { return context.database->now(); };
        ProgramParts threaded(context.file(), options);
        DatabaseSettings settings(*threaded.context);
        settings.resize(900, 600);
        settings.show();
        auto *bar = part<MessageBar>(settings, "databaseBar");
        auto *panel = settings.findChild<ProgressPanel *>();
        // The work waits for this gate, so that it is surely not over when it is stopped.
        QSemaphore gate;
        QList<QFuture<Status>> held;
        const auto hold = [&] {
            for (int i = 0; i < qMax(2, QThread::idealThreadCount()); ++i)
                held << threaded.database->readApart([&gate](Connection &) -> Status {
                    gate.acquire();
                    return {};
                });
        };
        const QString copy = context.file() + QStringLiteral(".kopia.ortskontakt");
        for (const char *button : {"backupNow", "checkDatabase"}) {
            hold();
            if (qstrcmp(button, "backupNow") == 0)
                threaded.prompt.saveTo(copy);
            QTest::mouseClick(part<QPushButton>(settings, button), Qt::LeftButton);
            QVERIFY(panel->isVisible());
            QVERIFY(!part<QPushButton>(settings, button)->isEnabled());
            // The rest of the window reads meanwhile.
            QVERIFY(threaded.database->read([](Connection &) -> Status { return {}; }).result().has_value());
            QTest::mouseClick(part<QPushButton>(settings, "cancelWork"), Qt::LeftButton);
            QVERIFY(panel->isCancelling());
            gate.release(int(held.size()));
            held.clear();
            QTRY_VERIFY(!panel->isVisible());
            QVERIFY2(bar->isVisible() && bar->text().contains(QStringLiteral("Avbrutet")), qPrintable(bar->text()));
            QVERIFY(part<QPushButton>(settings, button)->isEnabled());
            bar->dismiss();
        }
        QVERIFY(!QFile::exists(copy));
        QVERIFY(!QFile::exists(copy + QStringLiteral(".part")));
        QTest::mouseClick(part<QPushButton>(settings, "checkDatabase"), Qt::LeftButton);
        QTRY_VERIFY2(bar->text().contains(QStringLiteral("hel")), qPrintable(bar->text()));
    }

    void theNameIsRemembered()
    {
        ViewContext context;
        const auto page = shown(context, "program");
        auto *name = part<QLineEdit>(*page, "userName");
        name->setFocus();
        typeText(name, QStringLiteral("Kontakta Kontaktsson"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(context.state.value(QStringLiteral("user")).toString(), QStringLiteral("Kontakta Kontaktsson"));
    }
    void theLanguageOfTheOrganisationIsShownLocked()
    {
        ViewContext context;
        MainWindow window(context.state);
        window.decideLanguage({QStringLiteral("en"), ManagedSettings::Origin::UserPolicy});
        SettingsPage page(context.context(), window.actionsOfWindow());
        QVERIFY(page.showSection(QStringLiteral("program")));
        const auto *language = page.findChild<QComboBox *>(QStringLiteral("languageChoice"));
        QCOMPARE(language->currentText(), QStringLiteral("English"));
        QVERIFY(!language->isEnabled());
        QVERIFY2(language->accessibleDescription().contains(ManagedSettings::lockedText()), qPrintable(language->accessibleDescription()));
        QVERIFY(page.findChild<QComboBox *>(QStringLiteral("themeChoice"))->isEnabled());
    }
};

ORTSKONTAKT_TEST("settings", SettingsTest)
#include "tst_settings.moc"
