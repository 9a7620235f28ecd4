#include "export/exportactions.h"
#include "export/exportchoices.h"
#include "export/exportdialog.h"
#include "export/exportfolder.h"
#include "export/exportname.h"
#include "exportworld.h"
#include "meetings/meetingeditor.h"
#include "meetings/meetingwindow.h"
#include "testregistry.h"
#include "widgets/messagebar.h"
#include "widgets/smartdateedit.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QUrl>

namespace {

/// Says every text in another way, so that one which is not set again at a change of language is seen.
class Marking : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override { return "#" + QString::fromUtf8(source); }
};

}

class ExportDialogTest : public QObject
{
    Q_OBJECT
    QList<QUrl> m_opened;

    static ExportSource marked(const ExportWorld &world, int count) { return {world.ids.mid(0, count), {}}; }
    static ExportDialog *open(ExportWorld &world, const ExportSource &source)
    {
        auto *dialog = new ExportDialog(*world.context, source, SummaryPrinter(world.prompt));
        dialog->show();
        return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
    static QString message(const ExportDialog *dialog) { return dialog->findChild<MessageBar *>("exportMessage")->text(); }
    static bool shows(const QWidget *window, const QString &words)
    {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    static void type(SmartDateEdit *edit, const QString &text)
    {
        edit->lineEdit()->setFocus();
        edit->lineEdit()->selectAll();
        QTest::keyClicks(edit->lineEdit(), text);
    }
    static void choose(const ExportDialog *dialog, DocumentFormat format)
    {
        auto *box = dialog->findChild<QComboBox *>("exportFormat");
        box->setCurrentIndex(box->findData(int(format)));
    }
    static QByteArray get(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void openUrl(const QUrl &url) { m_opened << url; }

    void aMeetingIsExportedByKeys()
    {
        ExportWorld world;
        QVERIFY(world.isValid());
        QWidget window;
        ExportActions actions(*world.context, [&world] { return marked(world, 1); }, &window);
        window.addActions(actions.actions());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = window.findChild<ExportDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(!dialog->isModal());
        QTRY_VERIFY(dialog->findChild<QRadioButton *>("exportMarked")->text().endsWith("provslag, 10 januari 2026"));
        // An access key presses its button for a moment before the click.
        QTest::keyClick(dialog, Qt::Key_G, Qt::AltModifier);
        QTRY_VERIFY(!dialog->findChild<QCheckBox *>("exportItems")->isChecked());
        QTest::keyClick(dialog, Qt::Key_F, Qt::AltModifier);
        auto *format = dialog->findChild<QComboBox *>("exportFormat");
        QVERIFY(format->hasFocus());
        QTest::keyClick(format, Qt::Key_End);
        const QString path = world.test.folder().filePath("ut.csv");
        world.prompt.saveTo(path);
        QSignalSpy done(dialog, &ExportDialog::finishedWork);
        QTest::keyClick(dialog, Qt::Key_X, Qt::AltModifier);
        QTRY_COMPARE(done.size(), 1);
        QVERIFY2(world.prompt.last().text.endsWith("/Provslag Aby 2026-01-10.csv"), qPrintable(world.prompt.last().text));
        QCOMPARE(world.prompt.last().options, QStringList(DocumentFormats::fileFilter(DocumentFormat::Csv)));
        QCOMPARE(get(path).count("\r\n"), 2);
        QVERIFY(!get(path).contains("Dagordning"));
        QVERIFY(!get(path).contains("Hemliga"));
        QVERIFY2(message(dialog).contains("ut.csv"), qPrintable(message(dialog)));

        QDesktopServices::setUrlHandler("file", this, "openUrl");
        QTRY_VERIFY(dialog->findChild<QPushButton *>("showExported")->isVisible() && dialog->findChild<QPushButton *>("exportFile")->hasFocus());
        QVERIFY2(QTest::qWaitForWindowActive(dialog), "the dialog lost its place in front");
        QTest::keyClick(dialog, Qt::Key_M, Qt::AltModifier);
        QTRY_COMPARE(m_opened.size(), 1);
        dialog->findChild<QPushButton *>("openExported")->click();
        QDesktopServices::unsetUrlHandler("file");
        QCOMPARE(m_opened, QList<QUrl>({QUrl::fromLocalFile(world.test.folder().path()), QUrl::fromLocalFile(path)}));
        QVERIFY(QFile::remove(path));
        dialog->findChild<QPushButton *>("openExported")->click();
        QVERIFY2(message(dialog).contains("finns inte längre"), qPrintable(message(dialog)));
    }

    void everyFormatOpensAsWhatItIs_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("docx") << int(DocumentFormat::Docx) << QByteArray("PK");
        QTest::newRow("pdf") << int(DocumentFormat::Pdf) << QByteArray("%PDF-");
        QTest::newRow("odt") << int(DocumentFormat::Odt) << QByteArray("PK");
        QTest::newRow("xlsx") << int(DocumentFormat::Xlsx) << QByteArray("PK");
        QTest::newRow("csv") << int(DocumentFormat::Csv) << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("html") << int(DocumentFormat::Html) << QByteArray("<!DOCTYPE html>");
    }
    void everyFormatOpensAsWhatItIs()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, begins);
        ExportWorld world;
        QVERIFY(world.isValid());
        const std::unique_ptr<ExportDialog> dialog(open(world, {{}, MeetingFilter{}}));
        QVERIFY(dialog);
        QTRY_VERIFY(shows(dialog.get(), "10 träff"));
        choose(dialog.get(), DocumentFormat(format));
        const QString path = world.test.folder().filePath("utan ändelse");
        world.prompt.saveTo(path);
        QSignalSpy done(dialog.get(), &ExportDialog::finishedWork);
        dialog->exportFile();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(get(path + u'.' + DocumentFormats::suffix(DocumentFormat(format))).startsWith(begins));
        // The next window begins with the same choices; a typed ending wins over the chosen format.
        const std::unique_ptr<ExportDialog> next(open(world, {{}, MeetingFilter{}}));
        QVERIFY(next);
        QCOMPARE(next->findChild<QComboBox *>("exportFormat")->currentData().toInt(), format);
        QTRY_VERIFY(shows(next.get(), "10 träff"));
        world.prompt.saveTo(world.test.folder().filePath("typad.CSV"));
        QSignalSpy again(next.get(), &ExportDialog::finishedWork);
        next->exportFile();
        QTRY_COMPARE(again.size(), 1);
        QCOMPARE(get(world.test.folder().filePath("typad.CSV")).count("\r\n"), 11);
    }

    void namesAreAskedForEachTime()
    {
        ExportWorld world;
        QVERIFY(world.isValid());
        for (int turn = 0; turn < 2; ++turn) {
            const std::unique_ptr<ExportDialog> dialog(open(world, marked(world, 3)));
            QVERIFY(dialog);
            auto *names = dialog->findChild<QCheckBox *>("exportNames");
            QVERIFY(!names->isChecked());
            QVERIFY(shows(dialog.get(), "personuppgifter"));
            QTest::keyClick(dialog.get(), Qt::Key_N, Qt::AltModifier);  // attendance off: no names either
            QTRY_VERIFY(!names->isEnabled());
            QTest::keyClick(dialog.get(), Qt::Key_N, Qt::AltModifier);
            QTRY_VERIFY(names->isEnabled());
            names->click();
            choose(dialog.get(), DocumentFormat::Csv);
            const QString path = world.test.folder().filePath("namn.csv");
            world.prompt.saveTo(path);
            QSignalSpy done(dialog.get(), &ExportDialog::finishedWork);
            dialog->exportFile();
            QTRY_COMPARE(done.size(), 1);
            QCOMPARE(get(path).count("Hemliga Hemlisson"), 3);
        }
    }

    void aPeriodByLocality()
    {
        ExportWorld world;
        QVERIFY(world.isValid());
        const std::unique_ptr<ExportDialog> dialog(open(world, marked(world, 2)));
        QVERIFY(dialog);
        auto *from = dialog->findChild<SmartDateEdit *>("exportFrom");
        auto *to = dialog->findChild<SmartDateEdit *>("exportTo");
        QCOMPARE(from->date(), QDate(2026, 1, 1));  // the half-year of today
        QCOMPARE(to->date(), QDate(2026, 6, 30));
        QVERIFY(!from->isEnabled());
        QTest::keyClick(dialog.get(), Qt::Key_P, Qt::AltModifier);
        QTRY_VERIFY(from->isEnabled());
        QTRY_VERIFY(shows(dialog.get(), "6 träff"));
        auto *locality = dialog->findChild<QComboBox *>("exportLocality");
        QTRY_VERIFY(locality->findText("Öby") > 0);
        locality->setCurrentIndex(locality->findText("Öby"));
        QTRY_VERIFY(shows(dialog.get(), "3 träff"));
        type(to, "2026-04-30");
        QTRY_VERIFY(shows(dialog.get(), "2 träff"));
        choose(dialog.get(), DocumentFormat::Csv);
        const QString path = world.test.folder().filePath("period.csv");
        world.prompt.saveTo(path);
        QSignalSpy done(dialog.get(), &ExportDialog::finishedWork);
        dialog->exportFile();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY2(world.prompt.last().text.endsWith("/Träffar Öby 2026-01-01–2026-04-30.csv"), qPrintable(world.prompt.last().text));
        QCOMPARE(get(path).count("\r\n"), 3);
    }

    void whatCannotBeExportedIsSaidBeforeAskingForAFile()
    {
        ExportWorld world;
        QVERIFY(world.isValid());
        const std::unique_ptr<ExportDialog> dialog(open(world, {}));
        QVERIFY(dialog);
        auto *from = dialog->findChild<SmartDateEdit *>("exportFrom");
        for (const auto &[text, words] : {std::pair{"2026-12-01", "slutar innan den börjar"}, {"31 februari", "februari"}}) {
            type(from, text);
            dialog->exportFile();
            dialog->preview();
            QVERIFY(!dialog->isWorking());
            QVERIFY2(message(dialog.get()).contains(words), qPrintable(message(dialog.get())));
        }
        type(from, "1999-01-01");
        type(dialog->findChild<SmartDateEdit *>("exportTo"), "1999-12-31");
        QTRY_VERIFY(shows(dialog.get(), "Inga träffar passar urvalet."));
        dialog->exportFile();
        QVERIFY(!dialog->isWorking());
        QVERIFY(world.prompt.asked().isEmpty());
    }

    void cancelLeavesTheOldFile()
    {
        ExportWorld world(150);
        QVERIFY(world.isValid());
        QVERIFY(QDir(world.test.folder().path()).mkdir("ut"));
        const QString path = world.test.folder().filePath("ut/a.docx");
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("gammal");
        old.close();
        ExportDialog *dialog = open(world, {{}, MeetingFilter{}});
        QVERIFY(dialog);
        QTRY_VERIFY(shows(dialog, "150 träff"));
        QSignalSpy done(dialog, &ExportDialog::finishedWork);
        world.prompt.saveTo(path);
        dialog->exportFile();
        QVERIFY(dialog->isWorking());
        QVERIFY(!dialog->findChild<QPushButton *>("exportFile")->isEnabled());
        auto *cancel = dialog->findChild<QPushButton *>("cancelWork");
        QVERIFY(cancel->hasFocus());
        QTest::keyClick(cancel, Qt::Key_Space);
        QTRY_COMPARE(done.size(), 1);
        QVERIFY2(message(dialog).startsWith("Avbrutet"), qPrintable(message(dialog)));
        QVERIFY(dialog->findChild<QPushButton *>("exportFile")->isEnabled());
        QCOMPARE(get(path), QByteArray("gammal"));

        // Escape while working stops the work and then closes the window.
        world.prompt.saveTo(path);
        dialog->exportFile();
        QSignalSpy gone(dialog, &QObject::destroyed);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QTRY_COMPARE(gone.size(), 1);
        QCOMPARE(get(path), QByteArray("gammal"));
        QCOMPARE(QDir(world.test.folder().filePath("ut")).entryList(QDir::Files | QDir::Hidden), QStringList("a.docx"));
    }

    void aFailureIsToldInTheWindow()
    {
        ExportWorld world;
        QVERIFY(world.isValid());
        const std::unique_ptr<ExportDialog> dialog(open(world, marked(world, 2)));
        QVERIFY(dialog);
        QSignalSpy done(dialog.get(), &ExportDialog::finishedWork);
        world.prompt.saveTo(world.test.folder().filePath("finns ej/a.docx"));
        dialog->exportFile();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(dialog->findChild<MessageBar *>("exportMessage")->kind(), MessageBar::Kind::Error);
        QVERIFY2(message(dialog.get()).contains("finns ej"), qPrintable(message(dialog.get())));
        world.prompt.cancel(ScriptedPrompt::Kind::SaveFile);
        dialog->exportFile();
        QVERIFY(!dialog->isWorking());
    }

    void withoutAPrinterItIsSaid()
    {
        ScriptedPrompt prompt;
        bool asked = false;
        const auto ask = [&asked](QPrinter &, QWidget *) { return asked = true; };
        prompt.expectError();
        QVERIFY(!SummaryPrinter(prompt, ask, [] { return false; }).print({}, nullptr));
        QVERIFY(!asked);
        QVERIFY2(prompt.last().text.contains("PDF"), qPrintable(prompt.last().text));
    }

    void previewAndPrintOfWhatIsMarked()
    {
        ExportWorld world;
        QVERIFY(world.isValid());
        QWidget window;
        int marks = 10;
        ExportActions actions(*world.context, [&world, &marks] { return marked(world, marks); }, &window);
        window.addActions(actions.actions());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        actions.previewAction()->trigger();
        QTRY_VERIFY(window.findChild<QPrintPreviewDialog *>("printPreview"));
        auto *preview = window.findChild<QPrintPreviewDialog *>("printPreview");
        QVERIFY(preview->isVisible() && !preview->isModal());
        QVERIFY2(preview->windowTitle().contains("Sammanfattning av träffar"), qPrintable(preview->windowTitle()));
        preview->close();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        const QString pdf = world.test.folder().filePath("utskrift.pdf");
        actions.setPrinterDialog([&pdf](QPrinter &printer, QWidget *) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(pdf);
            return true;
        });
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(get(pdf).trimmed().endsWith("%%EOF"));
        const qsizetype pages = get(pdf).count("/Type /Page\n");
        QVERIFY(pages >= 2);
        QVERIFY(QFile::remove(pdf));
        actions.setPrinterDialog([&pdf](QPrinter &printer, QWidget *) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(pdf);
            printer.setPrintRange(QPrinter::PageRange);
            printer.setFromTo(2, 2);
            return true;
        });
        actions.printAction()->trigger();
        QTRY_VERIFY(get(pdf).trimmed().endsWith("%%EOF"));
        QCOMPARE(get(pdf).count("/Type /Page\n"), 1);

        marks = 0;  // nothing marked: which meetings is a question for the export window
        actions.printAction()->trigger();
        QVERIFY(window.findChild<ExportDialog *>());
    }

    void aMeetingsWindowStoresWhatIsTypedFirst()
    {
        ExportWorld world;
        QVERIFY(world.isValid());
        MeetingWindow window(*world.context);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.editor().open(world.ids.first());
        window.show();
        auto *note = window.findChild<QPlainTextEdit *>("note");
        QVERIFY(note);
        QTRY_COMPARE(note->toPlainText(), "Anteckning");
        note->setFocus();
        QTest::keyClicks(note, "Nyss skrivet. ");
        auto *action = window.findChild<QAction *>("exportAction");
        QVERIFY(action);
        action->trigger();
        QTRY_VERIFY(window.findChild<ExportDialog *>());
        auto *dialog = window.findChild<ExportDialog *>();
        QVERIFY(!dialog->findChild<QRadioButton *>("exportListed")->isVisible());
        choose(dialog, DocumentFormat::Csv);
        const QString path = world.test.folder().filePath("fönster.csv");
        world.prompt.saveTo(path);
        QSignalSpy done(dialog, &ExportDialog::finishedWork);
        dialog->exportFile();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY2(get(path).contains("Nyss skrivet"), get(path).constData());
    }

    void fileNamesSaveOnEverySystem()
    {
        MeetingRow row;
        row.kind = "möte: \"extra\"/akut?";
        row.locality = "Aby";
        row.date = QDate(2026, 1, 10);
        QCOMPARE(ExportName::ofMeeting(row), "Möte extra akut Aby 2026-01-10");
        QCOMPARE(ExportName::ofPeriod({}, {}, {}), "Träffar");
        QCOMPARE(ExportName::ofPeriod("Aby", QDate(2026, 1, 1), {}), "Träffar Aby från 2026-01-01");
        QCOMPARE(ExportName::ofPeriod("Aby", {}, QDate(2026, 1, 1)), "Träffar Aby till 2026-01-01");
        MeetingRow other = row;
        other.locality = "Öby";
        other.date = QDate(2025, 12, 31);
        QCOMPARE(ExportName::ofMeetings({row, other}), "Träffar 2025-12-31–2026-01-10");
        other.locality = "Aby";
        QCOMPARE(ExportName::ofMeetings({row, other}), "Träffar Aby 2025-12-31–2026-01-10");
    }

    void everyTextFollowsTheLanguage()
    {
        ExportWorld world;
        QVERIFY(world.isValid());
        const std::unique_ptr<ExportDialog> dialog(open(world, {world.ids.mid(0, 2), MeetingFilter{}}));
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->findChild<QRadioButton *>("exportListed")->text().contains("10"));
        Marking marking;
        QVERIFY(QCoreApplication::installTranslator(&marking));
        QTRY_VERIFY(dialog->findChild<QAbstractButton *>("exportMarked")->text().startsWith(u'#'));
        for (const auto *button : dialog->findChildren<QAbstractButton *>()) {
            if (!button->text().isEmpty())
                QVERIFY2(button->text().startsWith(u'#'), qPrintable(button->objectName() + button->text()));
        }
        for (const auto *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                QVERIFY2(label->text().contains(u'#'), qPrintable(label->text()));
        }
        const auto *format = dialog->findChild<QComboBox *>("exportFormat");
        for (int i = 0; i < format->count(); ++i)
            QVERIFY(format->itemText(i).startsWith(u'#'));
    }

    void everyControlHasANameAndAKeyOfItsOwn()
    {
        ExportWorld world;
        QVERIFY(world.isValid());
        const std::unique_ptr<ExportDialog> dialog(open(world, {world.ids.mid(0, 2), MeetingFilter{}}));
        QVERIFY(dialog);
        QStringList keys;
        for (const auto *button : dialog->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || qobject_cast<QLineEdit *>(button->parent()))
                continue;
            QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
            keys << QKeySequence::mnemonic(button->text()).toString();
        }
        for (const auto *label : dialog->findChildren<QLabel *>()) {
            if (label->buddy())
                keys << QKeySequence::mnemonic(label->text()).toString();
        }
        QCOMPARE(keys.size(), QSet<QString>(keys.cbegin(), keys.cend()).size());
        QVERIFY2(!keys.contains(QString()), qPrintable(keys.join(u' ')));
    }

    void theDialogueBeginsInTheChosenFolder()
    {
        ExportWorld world;
        QVERIFY(world.isValid());
        const QString folder = world.test.folder().filePath("bestämd");
        QVERIFY(QDir().mkpath(folder));
        world.state.setValue(QLatin1String(exportFolderKey), folder);
        ExportDialog *dialog = open(world, marked(world, 2));
        QVERIFY(dialog);
        world.prompt.cancel(ScriptedPrompt::Kind::SaveFile);
        dialog->exportFile();
        QVERIFY2(world.prompt.last().text.startsWith(folder + '/'), qPrintable(world.prompt.last().text));
        dialog->close();
    }
};

ORTSKONTAKT_TEST("exportdialog", ExportDialogTest)
#include "tst_exportdialog.moc"
