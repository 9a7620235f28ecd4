#include "meetingfixture.h"
#include "meetings/meetingeditordocument.h"
#include "records/conflictdialog.h"
#include "records/textdiff.h"
#include "records/versionsdialog.h"
#include "testregistry.h"
#include "theme/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

/// Two programs, or two windows, on the same meeting: nobody's text is overwritten silently.
class ConflictTest : public QObject
{
    Q_OBJECT

    static void type(MeetingWindow *window, const char *field, const QString &text)
    {
        MeetingFixture::activate(window);
        auto *line = in<QLineEdit>(window, field);
        line->setFocus();
        line->selectAll();
        typeText(text);
    }
    static void save(MeetingWindow *window) { in<QAction>(window, "save")->trigger(); }
    static QString message(MeetingWindow *window)
    {
        QString all;
        const auto labels = in<QWidget>(window, "editorMessage")->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all += label->text() + u' ';
        return in<QWidget>(window, "editorMessage")->isVisible() ? all : QString();
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light); }

    void differentFieldsAreMergedWithoutAQuestion()
    {
        MeetingFixture f;
        const MeetingId id = f.lastMeeting(f.council()).meeting.id;
        MeetingFixture other(f.path, QStringLiteral("Annan Annansson"));
        MeetingWindow *mine = f.windows->open(id);
        MeetingWindow *theirs = other.windows->open(id);
        type(theirs, "place", QStringLiteral("Skolan"));
        save(theirs);
        type(mine, "theme", QStringLiteral("Trygghet"));
        save(mine);
        QVERIFY2(message(mine).contains(QStringLiteral("Annan Annansson")), qPrintable(message(mine)));
        QVERIFY(!mine->findChild<QDialog *>(QStringLiteral("conflictDialog")));
        QCOMPARE(in<QLineEdit>(mine, "place")->text(), QStringLiteral("Skolan"));
        const Meeting stored = f.stored(id).meeting;
        QCOMPARE(stored.place, QStringLiteral("Skolan"));
        QCOMPARE(stored.theme, QStringLiteral("Trygghet"));
        // Taking back a step must not take back theirs.
        QVERIFY(!in<QAction>(mine, "undo")->isEnabled());
    }

    void sameFieldIsChosen_data()
    {
        QTest::addColumn<QString>("radio");
        QTest::addColumn<QString>("theme");
        QTest::newRow("mine") << "mine0" << "Mitt tema";
        QTest::newRow("theirs") << "theirs0" << "Deras tema";
    }
    void sameFieldIsChosen()
    {
        QFETCH(QString, radio);
        QFETCH(QString, theme);
        MeetingFixture f;
        const MeetingId id = f.lastMeeting(f.council()).meeting.id;
        MeetingFixture other(f.path, QStringLiteral("Annan Annansson"));
        MeetingWindow *mine = f.windows->open(id);
        MeetingWindow *theirs = other.windows->open(id);
        type(theirs, "theme", QStringLiteral("Deras tema"));
        type(theirs, "place", QStringLiteral("Skolan"));
        save(theirs);
        type(mine, "theme", QStringLiteral("Mitt tema"));
        type(mine, "organiser", QStringLiteral("Föreningen"));
        save(mine);
        auto *dialog = in<ConflictDialog>(mine, "conflictDialog");
        QCOMPARE(dialog->conflicts().size(), 1);
        QCOMPARE(f.stored(id).meeting.theme, QStringLiteral("Deras tema"));  // nothing is written before the choice
        QCOMPARE(f.meetings->drafts().result()->size(), 1);
        in<QRadioButton>(dialog, qPrintable(radio))->click();
        in<QPushButton>(dialog, "saveChoices")->click();
        const Meeting stored = f.stored(id).meeting;
        QCOMPARE(stored.theme, theme);
        QCOMPARE(stored.place, QStringLiteral("Skolan"));
        QCOMPARE(stored.organiser, QStringLiteral("Föreningen"));
        QCOMPARE(in<QLineEdit>(mine, "theme")->text(), theme);
        QVERIFY(f.meetings->drafts().result()->isEmpty());
    }

    void waitingKeepsTheTextAsADraft()
    {
        MeetingFixture f;
        const MeetingId id = f.lastMeeting(f.council()).meeting.id;
        MeetingFixture other(f.path, QStringLiteral("Annan Annansson"));
        MeetingWindow *mine = f.windows->open(id);
        MeetingWindow *theirs = other.windows->open(id);
        type(theirs, "theme", QStringLiteral("Deras tema"));
        save(theirs);
        type(mine, "theme", QStringLiteral("Mitt tema"));
        QPointer<MeetingWindow> watched(mine);
        mine->close();
        auto *dialog = in<ConflictDialog>(mine, "conflictDialog");
        in<QPushButton>(dialog, "waitWithConflict")->click();
        QCoreApplication::processEvents();
        QVERIFY(watched && watched->isVisible());
        QCOMPARE(in<QLineEdit>(mine, "theme")->text(), QStringLiteral("Mitt tema"));
        QCOMPARE(f.stored(id).meeting.theme, QStringLiteral("Deras tema"));
        QCOMPARE(f.meetings->drafts().result()->size(), 1);
    }

    void twoWindowsOfOneProgram()
    {
        MeetingFixture f;
        const MeetingId id = f.lastMeeting(f.council()).meeting.id;
        MeetingWindow *first = f.windows->open(id);
        in<QAction>(first, "newWindow")->trigger();
        QCOMPARE(f.windows->windows().size(), 2);
        MeetingWindow *second = f.windows->windows().last();
        type(first, "theme", QStringLiteral("Första"));
        type(second, "theme", QStringLiteral("Andra"));
        first->editor().flush();
        second->editor().flush();
        QCOMPARE(f.meetings->drafts().result()->size(), 2);  // neither draft overwrites the other
        save(first);
        save(second);
        auto *dialog = in<ConflictDialog>(second, "conflictDialog");
        in<QPushButton>(dialog, "takeAllTheirs")->click();
        in<QPushButton>(dialog, "saveChoices")->click();
        QCOMPARE(f.stored(id).meeting.theme, QStringLiteral("Första"));
        QTRY_VERIFY(f.meetings->drafts().result()->isEmpty());
    }

    void lockedMeanwhile()
    {
        MeetingFixture f;
        const MeetingFile last = f.lastMeeting(f.council());
        MeetingWindow *mine = f.windows->open(last.meeting.id);
        MeetingFixture other(f.path, QStringLiteral("Annan Annansson"));
        MeetingFile theirs = last;
        theirs.meeting.status = MeetingStatus::Approved;
        theirs.meeting.approvedBy = QStringLiteral("Ordföranden");
        type(mine, "theme", QStringLiteral("För sent"));
        VERIFY_RESULT(other.meetings->save(theirs).result());
        save(mine);
        QVERIFY(f.stored(last.meeting.id).meeting.theme.isEmpty());
        in<QPushButton>(mine, "showLocked")->click();
        QVERIFY(in<QLineEdit>(mine, "theme")->isReadOnly());
        QVERIFY(in<QWidget>(mine, "draftBar")->isVisible());
        QVERIFY(in<QTextBrowser>(mine, "draftText")->toPlainText().contains(QStringLiteral("För sent")));
        QVERIFY(!mine->findChild<QPushButton *>(QStringLiteral("restoreDraft")));
    }

    void anUntouchedWindowShowsWhatOthersSaved()
    {
        MeetingFixture f;
        const MeetingFile last = f.lastMeeting(f.council());
        MeetingWindow *window = f.windows->open(last.meeting.id);
        VERIFY_RESULT(f.meetings->setActionStatus(last.actions.first().id, ActionStatus::Done).result());
        QTRY_COMPARE(window->editor().document().file().actions.first().status, ActionStatus::Done);
        // Ticked off elsewhere while somebody writes here: neither is lost.
        type(window, "theme", QStringLiteral("Trygghet"));
        VERIFY_RESULT(f.meetings->setActionStatus(last.actions.first().id, ActionStatus::Dropped).result());
        QTRY_COMPARE(window->editor().document().file().actions.first().status, ActionStatus::Dropped);
        save(window);
        QCOMPARE(f.stored(last.meeting.id).actions.first().status, ActionStatus::Dropped);
        QCOMPARE(f.stored(last.meeting.id).meeting.theme, QStringLiteral("Trygghet"));
    }

    void differencesAreMarkedWordByWord()
    {
        const QString html = TextDiff::html(QStringLiteral("Tre lampor är släckta <nu>."), QStringLiteral("Fyra lampor är släckta <nu>.\nSkolan kommer."));
        QVERIFY2(html.contains(QRegularExpression(QStringLiteral("line-through\">Tre </span><span[^>]*underline\">Fyra </span>lampor är släckta &lt;nu&gt;.<br><span[^>]*underline\">Skolan kommer."))), qPrintable(html));
        QCOMPARE(TextDiff::html(QStringLiteral("lika"), QStringLiteral("lika")), QStringLiteral("lika"));
        const QList<TextDiff::Part> before{{QStringLiteral("a"), QStringLiteral("Tema"), QStringLiteral("x")}, {QStringLiteral("b"), QStringLiteral("Plats"), QStringLiteral("kvar")},
            {QStringLiteral("c"), QStringLiteral("Borta"), QStringLiteral("gammalt")}};
        const QString page = TextDiff::page(before, {{QStringLiteral("a"), QStringLiteral("Tema"), QStringLiteral("y")}, before.at(1)}, true);
        QVERIFY(page.contains(QStringLiteral("Tema")) && page.contains(QStringLiteral("gammalt")));
        QVERIFY(!page.contains(QStringLiteral("kvar")));
    }

    void keyboardAloneChooses()
    {
        QList<FieldConflict> conflicts{{QStringLiteral("association"), 1, QStringLiteral("phone"), {}, QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), true},
            {QStringLiteral("association"), 1, QStringLiteral("city"), {}, QString(), QStringLiteral("Borås"), QString(), true}};
        ConflictDialog dialog(conflicts, QStringLiteral("Annan Annansson"), {}, nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        in<QRadioButton>(&dialog, "mine0")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QVERIFY(in<QRadioButton>(&dialog, "theirs0")->isChecked());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(!dialog.conflicts().at(0).takeMine);
        QVERIFY(dialog.conflicts().at(1).takeMine);
    }

    void earlierVersionIsRestoredAsANewOne()
    {
        MeetingFixture f;
        const MeetingId id = f.lastMeeting(f.council()).meeting.id;
        MeetingWindow *window = f.windows->open(id);
        type(window, "theme", QStringLiteral("Ett"));
        save(window);
        type(window, "theme", QStringLiteral("Två"));
        save(window);
        const int before = f.stored(id).meeting.stored.revision;
        in<QAction>(window, "versions")->trigger();
        auto *dialog = in<VersionsDialog>(window, "versionsDialog");
        auto *list = in<QListWidget>(dialog, "versionList");
        QCOMPARE(list->count(), 3);
        QVERIFY2(list->item(0)->text().contains(QStringLiteral("Tema")), qPrintable(list->item(0)->text()));
        QVERIFY(list->item(0)->text().contains(QStringLiteral("Testa Testsson")));
        QVERIFY(list->item(2)->text().contains(QStringLiteral("Skapades")));
        QVERIFY(!in<QPushButton>(dialog, "restoreVersion")->isEnabled());
        const QString marked = in<QTextBrowser>(dialog, "versionText")->toHtml();
        QVERIFY(marked.contains(QStringLiteral("line-through")) && marked.contains(QStringLiteral("underline")));
        list->setCurrentRow(1);
        QVERIFY(in<QTextBrowser>(dialog, "versionText")->toPlainText().contains(QStringLiteral("Ett")));
        in<QPushButton>(dialog, "restoreVersion")->click();
        const Meeting stored = f.stored(id).meeting;
        QCOMPARE(stored.theme, QStringLiteral("Ett"));
        QCOMPARE(stored.stored.revision, before + 1);
        QCOMPARE(in<QLineEdit>(window, "theme")->text(), QStringLiteral("Ett"));
        in<QAction>(window, "undo")->trigger();
        QCOMPARE(in<QLineEdit>(window, "theme")->text(), QStringLiteral("Två"));
    }
};

ORTSKONTAKT_TEST("conflict", ConflictTest)
#include "tst_conflict.moc"
