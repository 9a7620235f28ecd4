#include "export/exportdialog.h"
#include "export/issueexport.h"
#include "export/issueexportactions.h"
#include "exportworld.h"
#include "testregistry.h"
#include "testresult.h"
#include "widgets/smartdateedit.h"

#include <QAction>
#include <QComboBox>
#include <QCheckBox>
#include <QPrintPreviewDialog>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <association.h>
#include <contactperson.h>
#include <council.h>
#include <issueservice.h>

using Content = IssueExportService::Content;

/// Issues out of the window: what can be made of them, and that the choices become the file.
class IssueExportViewTest : public QObject
{
    Q_OBJECT

    struct World : ExportWorld {
        QList<IssueId> made;
        CouncilId council;

        World() : ExportWorld(0)
        {
            LocalCouncil own;
            own.name = "Provbygdens ortsråd";
            if (!RecordRepository(test.connection()).save(own))
                return;
            council = own.id;
            Association association;
            association.name = "Provbygdens intresseförening";
            association.council = council;
            if (!RecordRepository(test.connection()).save(association))
                return;
            ContactPerson officer;
            officer.name = "Hemliga Hemlisson";
            if (!RecordRepository(test.connection()).save(officer))
                return;
            for (const char *title : {"Släckt gatlampa", "Trasig gunga", "Buller om natten"}) {
                Issue issue;
                issue.title = QString::fromUtf8(title);
                issue.owner = officer.id;
                issue.note = "Hemlig anteckning";
                issue.raisedOn = QDate(2026, 2 + int(made.size()), 3);
                if (made.size() < 2)
                    issue.council = council;
                const auto file = context->issues.save(issue, {}).result();
                if (file)
                    made << file->issue.id;
            }
        }
        IssueExportSource source(qsizetype marked) const { return {made.mid(0, marked), IssueFilter{}}; }
        std::unique_ptr<ExportDialog> open(qsizetype marked)
        {
            auto dialog = std::make_unique<ExportDialog>(*context, std::make_unique<IssueExport>(*context, source(marked)), SummaryPrinter(prompt));
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->show();
            return dialog;
        }
    };
    template<class T> static T *part(const QDialog &dialog, const char *name) { return dialog.findChild<T *>(QLatin1String(name)); }
    static void choose(const QDialog &dialog, const char *box, int value)
    {
        auto *combo = part<QComboBox>(dialog, box);
        combo->setCurrentIndex(combo->findData(value));
    }
    static QString messageOf(const ExportDialog &dialog) { return dialog.findChild<MessageBar *>("exportMessage")->text(); }
    /// Exports as the window stands and gives the file's text.
    static QString written(World &world, ExportDialog &dialog, const QString &name)
    {
        const QString path = world.test.folder().filePath(name);
        world.prompt.saveTo(path);
        QSignalSpy done(&dialog, &ExportDialog::finishedWork);
        dialog.exportFile();
        if (done.isEmpty() && !done.wait())
            return QStringLiteral("nothing was done: ") + messageOf(dialog);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : messageOf(dialog);
    }

private Q_SLOTS:
    void theListIsExportedAsShownOrMarked()
    {
        World world;
        QCOMPARE(world.made.size(), 3);
        const auto dialog = world.open(2);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Exportera frågor"));
        QVERIFY(part<QRadioButton>(*dialog, "exportMarked")->isChecked());
        choose(*dialog, "exportFormat", int(DocumentFormat::Csv));
        const QString marked = written(world, *dialog, "a.csv");
        QVERIFY2(marked.contains(QStringLiteral("Släckt gatlampa")) && !marked.contains(QStringLiteral("Buller")), qPrintable(marked));
        QVERIFY(!marked.contains(QStringLiteral("Hemlig")));
        QTRY_VERIFY(part<QRadioButton>(*dialog, "exportListed")->text().contains(u'3'));
        part<QRadioButton>(*dialog, "exportListed")->setChecked(true);
        QVERIFY(written(world, *dialog, "b.csv").contains(QStringLiteral("Buller")));
        QVERIFY2(messageOf(*dialog).contains("b.csv"), qPrintable(messageOf(*dialog)));
        part<QRadioButton>(*dialog, "exportPeriod")->setChecked(true);
        part<SmartDateEdit>(*dialog, "exportTo")->setDate(QDate(2026, 2, 28));
        const QString february = written(world, *dialog, "c.csv");
        QVERIFY(february.contains(QStringLiteral("gatlampa")) && !february.contains(QStringLiteral("gunga")));
        QVERIFY2(world.prompt.last().text.contains(QStringLiteral("2026-01-01–2026-02-28")), qPrintable(world.prompt.last().text));
    }

    void namesAreAskedForEachTime()
    {
        World world;
        for (const bool names : {true, false}) {
            const auto dialog = world.open(2);
            choose(*dialog, "exportFormat", int(DocumentFormat::Csv));
            auto *box = part<QCheckBox>(*dialog, "exportNames");
            QVERIFY(!box->isChecked());
            box->setChecked(names);
            QCOMPARE(written(world, *dialog, "n.csv").contains(QStringLiteral("Hemliga Hemlisson")), names);
        }
    }

    void oneIssueWithItsTrail()
    {
        World world;
        const auto alone = world.open(2);
        QVERIFY(!qobject_cast<QStandardItemModel *>(part<QComboBox>(*alone, "exportContent")->model())->item(int(Content::Single))->isEnabled());
        const auto dialog = world.open(1);
        QCOMPARE(part<QComboBox>(*dialog, "exportContent")->currentData().toInt(), int(Content::Single));
        choose(*dialog, "exportFormat", int(DocumentFormat::Html));
        const QString page = written(world, *dialog, "a.html");
        QVERIFY2(page.contains(QStringLiteral("Släckt gatlampa")) && page.contains(QStringLiteral("OR-2026-0001")), qPrintable(page));
    }

    void aLetterNeedsItsCouncil()
    {
        World world;
        const auto dialog = world.open(0);
        choose(*dialog, "exportFormat", int(DocumentFormat::Csv));
        choose(*dialog, "exportContent", int(Content::Feedback));
        // A letter is no table: the format gave way.
        QCOMPARE(part<QComboBox>(*dialog, "exportFormat")->currentData().toInt(), int(DocumentFormat::Docx));
        dialog->exportFile();
        QVERIFY2(messageOf(*dialog).contains(QStringLiteral("ortsråd")), qPrintable(messageOf(*dialog)));
        QTRY_VERIFY(part<QComboBox>(*dialog, "exportCouncil")->count() > 1);
        part<QComboBox>(*dialog, "exportCouncil")->setCurrentIndex(1);
        auto *receiver = part<QComboBox>(*dialog, "exportReceiver");
        QTRY_COMPARE(receiver->count(), 2);
        receiver->setCurrentIndex(1);
        QVERIFY(!part<QCheckBox>(*dialog, "exportNames")->isEnabled());
        choose(*dialog, "exportFormat", int(DocumentFormat::Html));
        const QString letter = written(world, *dialog, "brev.html");
        QVERIFY2(letter.contains(QStringLiteral("Provbygdens intresseförening")) && letter.contains(QStringLiteral("Trasig gunga")), qPrintable(letter));
        QVERIFY(!letter.contains(QStringLiteral("Buller")));
    }

    void aPageAndTheFiguresOfTheHalfYear()
    {
        World world;
        const auto dialog = world.open(0);
        choose(*dialog, "exportFormat", int(DocumentFormat::Html));
        choose(*dialog, "exportContent", int(Content::WebPage));
        QVERIFY(!part<SmartDateEdit>(*dialog, "exportFrom")->isVisible());
        QVERIFY(written(world, *dialog, "sida.html").contains(QStringLiteral("Buller")));
        choose(*dialog, "exportContent", int(Content::Statistics));
        QCOMPARE(part<SmartDateEdit>(*dialog, "exportFrom")->date(), QDate(2026, 1, 1));
        QCOMPARE(part<SmartDateEdit>(*dialog, "exportTo")->date(), QDate(2026, 6, 30));
        QVERIFY(!part<QComboBox>(*dialog, "exportCouncil")->isVisible());
        const QString figures = written(world, *dialog, "statistik.html");
        QVERIFY2(figures.contains(QStringLiteral("Statistik över frågor")), qPrintable(figures));
        part<SmartDateEdit>(*dialog, "exportTo")->setDate(QDate(2025, 12, 31));
        dialog->exportFile();
        QVERIFY2(messageOf(*dialog).contains(QStringLiteral("Perioden")), qPrintable(messageOf(*dialog)));
    }

    void previewAndPrintOfWhatIsMarked()
    {
        World world;
        QWidget window;
        IssueExportActions actions(*world.context, [&world] { return world.source(2); }, &window);
        QCOMPARE(actions.actions().size(), 3);
        window.show();
        actions.previewAction()->trigger();
        QTRY_VERIFY(window.findChild<QPrintPreviewDialog *>("printPreview"));
        QString printed;
        actions.setPrinterDialog([&printed](QPrinter &, QWidget *) {
            printed = QStringLiteral("asked");
            return false;
        });
        actions.printAction()->trigger();
        QTRY_COMPARE(printed, QStringLiteral("asked"));
        actions.exportAction()->trigger();
        QVERIFY(window.findChild<ExportDialog *>());
    }
};

ORTSKONTAKT_TEST("issueexport", IssueExportViewTest)
#include "tst_issueexport.moc"
