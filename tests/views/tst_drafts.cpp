#include "meetingfixture.h"
#include "meetingcontent.h"
#include "meetings/quicknotedialog.h"
#include "testregistry.h"
#include "theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

/// Nothing typed is lost: what a window held when the program stopped is offered when the meeting is opened again.
class DraftsTest : public QObject
{
    Q_OBJECT

    /// Types into the theme of a window and lets the program stop without a word once the draft is there.
    static void typeAndDie(MeetingFixture &f, MeetingWindow *window, const QString &text)
    {
        window->editor().session().setDraftDelay(1);
        in<QLineEdit>(window, "theme")->setFocus();
        typeText(text);
        QTRY_VERIFY(!f.meetings->drafts().result()->isEmpty());
        QTRY_VERIFY(f.meetings->drafts().result()->first().body.contains(text));
        delete window;
    }
    static QLineEdit *theme(QWidget *window) { return in<QLineEdit>(window, "theme"); }

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light); }

    void killedWindowComesBackWithABar()
    {
        MeetingFixture f;
        const MeetingId id = f.lastMeeting(f.council()).meeting.id;
        typeAndDie(f, MeetingFixture::activate(f.windows->open(id)), QStringLiteral("Belysning"));
        QVERIFY(f.stored(id).meeting.theme.isEmpty());

        MeetingWindow *window = MeetingFixture::activate(f.windows->open(id));
        auto *bar = in<QWidget>(window, "draftBar");
        QVERIFY(bar->isVisible());
        QVERIFY(theme(window)->text().isEmpty());  // nothing is put in unasked
        QVERIFY(in<QTextBrowser>(bar, "draftText")->toPlainText().contains(QStringLiteral("Belysning")));
        bool said = false;
        const auto labels = bar->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said = said || label->text().contains(QStringLiteral("14.02"));
        QVERIFY(said);
        in<QPushButton>(bar, "restoreDraft")->click();
        QVERIFY(!bar->isVisible());
        QCOMPARE(theme(window)->text(), QStringLiteral("Belysning"));
        QTest::keyClick(theme(window), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(f.stored(id).meeting.theme, QStringLiteral("Belysning"));
        QVERIFY(f.meetings->drafts().result()->isEmpty());
    }

    void thrownAwayIsGone()
    {
        MeetingFixture f;
        const MeetingId id = f.lastMeeting(f.council()).meeting.id;
        typeAndDie(f, MeetingFixture::activate(f.windows->open(id)), QStringLiteral("Belysning"));
        MeetingWindow *window = MeetingFixture::activate(f.windows->open(id));
        in<QPushButton>(window, "discardDraft")->click();
        QVERIFY(!in<QWidget>(window, "draftBar")->isVisible());
        QVERIFY(f.meetings->drafts().result()->isEmpty());
    }

    void writingOnDoesNotTouchWhatIsOffered()
    {
        MeetingFixture f;
        const MeetingId id = f.lastMeeting(f.council()).meeting.id;
        typeAndDie(f, MeetingFixture::activate(f.windows->open(id)), QStringLiteral("Belysning"));
        MeetingWindow *window = MeetingFixture::activate(f.windows->open(id));
        in<QLineEdit>(window, "place")->setFocus();
        in<QLineEdit>(window, "place")->selectAll();
        typeText(QStringLiteral("Skolan"));
        window->editor().flush();
        QCOMPARE(f.meetings->drafts().result()->size(), 2);
        QTest::keyClick(in<QLineEdit>(window, "place"), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(f.stored(id).meeting.place, QStringLiteral("Skolan"));
        // Saved, and the old text is still offered.
        QVERIFY(in<QWidget>(window, "draftBar")->isVisible());
        QCOMPARE(f.meetings->drafts().result()->size(), 1);
        in<QPushButton>(window, "restoreDraft")->click();
        QCOMPARE(theme(window)->text(), QStringLiteral("Belysning"));
        QTest::keyClick(theme(window), Qt::Key_S, Qt::ControlModifier);
        // What was stored after the draft began is kept beside it.
        QCOMPARE(f.stored(id).meeting.theme, QStringLiteral("Belysning"));
        QCOMPARE(f.stored(id).meeting.place, QStringLiteral("Skolan"));
        QVERIFY(f.meetings->drafts().result()->isEmpty());
    }

    void newMeetingThatNeverWasStored()
    {
        MeetingFixture f;
        const CouncilId council = f.council();
        MeetingWindow *first = MeetingFixture::activate(f.windows->openNew(council));
        const MeetingId id = first->meeting();
        typeAndDie(f, first, QStringLiteral("Helt nytt"));
        QVERIFY(!f.stored(id).meeting.id);
        const Draft draft = f.meetings->drafts().result()->first();
        QCOMPARE(draft.subject, QStringLiteral("meeting"));
        QVERIFY2(draft.title.contains(QStringLiteral("Testbygdens")), qPrintable(draft.title));
        MeetingWindow *window = MeetingFixture::activate(f.windows->open(MeetingId(draft.subjectId)));
        QCOMPARE(theme(window)->text(), QStringLiteral("Helt nytt"));
        QTest::keyClick(theme(window), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(f.stored(id).meeting.theme, QStringLiteral("Helt nytt"));
        QVERIFY(f.meetings->drafts().result()->isEmpty());
    }

    void untouchedNewMeetingLeavesNothing()
    {
        MeetingFixture f;
        QPointer<MeetingWindow> window = MeetingFixture::activate(f.windows->openNew(f.council()));
        const MeetingId id = window->meeting();
        window->close();
        QTRY_VERIFY(!window);
        QVERIFY(f.meetings->drafts().result()->isEmpty());
        QVERIFY(!f.stored(id).meeting.id);
    }

    void closingEverythingStoresAndTellsOnce()
    {
        MeetingFixture f;
        const MeetingId id = f.lastMeeting(f.council()).meeting.id;
        QPointer<MeetingWindow> window = MeetingFixture::activate(f.windows->open(id));
        theme(window)->setFocus();
        typeText(QStringLiteral("Trygghet"));
        QuickNoteDialog *note = f.windows->openQuickNote({});
        in<QPlainTextEdit>(note, "note")->setPlainText(QStringLiteral("Ett par ord"));
        int told = 0;
        f.windows->closeAll([&told] { ++told; });
        QTRY_COMPARE(told, 1);
        QVERIFY(!window);
        QCOMPARE(f.stored(id).meeting.theme, QStringLiteral("Trygghet"));
        const auto drafts = f.meetings->drafts().result();
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->first().subject, QStringLiteral("quicknote"));
        f.windows->closeAll([&told] { ++told; });
        QCOMPARE(told, 2);  // nothing was open
    }

    void aWindowThatCannotStoreKeepsTheProgramOpen()
    {
        MeetingFixture f;
        const MeetingId id = f.lastMeeting(f.council()).meeting.id;
        MeetingFixture other(f.path, QStringLiteral("Annan Annansson"));
        QPointer<MeetingWindow> window = MeetingFixture::activate(f.windows->open(id));
        theme(window)->setFocus();
        typeText(QStringLiteral("Mitt"));
        MeetingFile theirs = other.stored(id);
        theirs.meeting.theme = QStringLiteral("Deras");
        VERIFY_RESULT(other.meetings->save(theirs).result());
        int told = 0;
        f.windows->closeAll([&told] { ++told; });
        // Both have written in the same field: the window asks, and stays when the answer has to wait.
        QDialog *question = nullptr;
        QTRY_VERIFY((question = window->findChild<QDialog *>(QStringLiteral("conflictDialog"))));
        question->reject();
        QTRY_VERIFY(in<QWidget>(window, "editorMessage")->isVisible());
        QCOMPARE(told, 0);
        QCOMPARE(f.meetings->drafts().result()->size(), 1);
        // Taken back by hand much later, it closes alone.
        window->editor().document().undoStack()->undo();
        window->close();
        QTRY_VERIFY(!window);
        QCOMPARE(told, 0);
    }

    void invalidTextWaitsAsADraft()
    {
        MeetingFixture f;
        const MeetingId id = f.lastMeeting(f.council()).meeting.id;
        QPointer<MeetingWindow> window = MeetingFixture::activate(f.windows->open(id));
        auto *date = in<QLineEdit>(window, "meeting_date");
        date->setFocus();
        date->selectAll();
        typeText(QStringLiteral("31/2"));
        theme(window)->setFocus();
        typeText(QStringLiteral("Kvar"));
        QTest::keyClick(theme(window), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(in<QWidget>(window, "editorMessage")->isVisible());
        QVERIFY(date->hasFocus());
        QCOMPARE(f.stored(id).meeting.date, QDate(2026, 10, 12));
        window->close();
        QTRY_VERIFY(!window);
        MeetingWindow *again = MeetingFixture::activate(f.windows->open(id));
        QVERIFY(in<QWidget>(again, "draftBar")->isVisible());
        QVERIFY(in<QTextBrowser>(again, "draftText")->toPlainText().contains(QStringLiteral("Kvar")));
    }

    void draftIsStoredWhenTheWindowLosesTheFocus()
    {
        MeetingFixture f;
        const MeetingId id = f.lastMeeting(f.council()).meeting.id;
        MeetingWindow *window = MeetingFixture::activate(f.windows->open(id));
        theme(window)->setFocus();
        typeText(QStringLiteral("Hastigt"));
        QVERIFY(f.meetings->drafts().result()->isEmpty());
        QWidget other;
        other.show();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QTRY_COMPARE(f.meetings->drafts().result()->size(), 1);
        QCOMPARE(in<QLabel>(window, "status")->text(), QStringLiteral("Utkast sparat 14.02"));
    }

    void takenBackTextLeavesNoDraft()
    {
        MeetingFixture f;
        const MeetingId id = f.lastMeeting(f.council()).meeting.id;
        MeetingWindow *window = MeetingFixture::activate(f.windows->open(id));
        theme(window)->setFocus();
        typeText(QStringLiteral("Fel"));
        window->editor().flush();
        QCOMPARE(f.meetings->drafts().result()->size(), 1);
        QTest::keyClick(theme(window), Qt::Key_Z, Qt::ControlModifier);
        window->editor().flush();
        QVERIFY(f.meetings->drafts().result()->isEmpty());
    }
};

ORTSKONTAKT_TEST("drafts", DraftsTest)
#include "tst_drafts.moc"
