#include "issues/issuedialog.h"
#include "meetingfixture.h"
#include "meetingjson.h"
#include "meetings/meetingeditordocument.h"
#include "merge.h"
#include "testregistry.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

/// Issues made from lines of meeting notes, and answers that are told at a meeting.
class MeetingIssuesTest : public QObject
{
    Q_OBJECT

    static void press(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window, key, modifiers);
    }
    static QToolButton *chip(QWidget *item) { return item->findChild<QToolButton *>(QStringLiteral("issueChip")); }
    static QString textOf(QWidget *item) { return in<QPlainTextEdit>(item, "text")->toPlainText(); }
    /// What the page does with the request.
    static IssueDialog *answer(MeetingFixture &f, const QList<QVariant> &request)
    {
        auto *dialog = new IssueDialog(*f.context, nullptr);
        dialog->editNew(request.at(0).value<CouncilId>(), request.at(1).value<MeetingId>(), request.at(2).value<AgendaItemId>(), request.at(3).toString());
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("no active window");
        return dialog;
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light); }

    void aLineBecomesAnIssueAndBothEndsShowIt()
    {
        MeetingFixture f;
        const CouncilId council = f.council();
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew(council));
        QTRY_VERIFY(itemsOf(window).size() > 3);
        QPointer<QWidget> item = itemsOf(window).at(2);
        in<QPlainTextEdit>(item, "text")->setFocus();
        typeText(QStringLiteral("Allt är bra.\n- Lampan vid skolan är trasig"));
        QSignalSpy requested(&f.navigator, &Navigator::newIssueRequested);
        press(window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(requested.size(), 1);
        // The meeting is stored before anything refers to it.
        const MeetingFile meeting = f.stored(window->meeting());
        QCOMPARE(requested.first().at(1).value<MeetingId>(), meeting.meeting.id);
        QCOMPARE(requested.first().at(2).value<AgendaItemId>(), meeting.items.at(2).id);
        const QPointer<IssueDialog> dialog = answer(f, requested.first());
        QTRY_COMPARE(in<QLineEdit>(dialog, "title")->text(), QStringLiteral("Lampan vid skolan är trasig"));
        QTRY_COMPARE(in<QLineEdit>(dialog, "raised_by")->text(), QStringLiteral("Testbygdens ortsråd"));
        QTRY_COMPARE(in<QToolButton>(dialog, "localityChip")->text(), QStringLiteral("Testbygden"));
        const IssueId id = dialog->id();
        press(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog);
        const IssueFile issue = f.issues->load(id).result().value();
        QCOMPARE(issue.issue.meeting, meeting.meeting.id);
        QCOMPARE(issue.issue.item, meeting.items.at(2).id);
        QTRY_VERIFY(chip(item));
        QCOMPARE(chip(item)->text(), QStringLiteral("→ OR-2026-0001"));
        QSignalSpy shown(&f.navigator, &Navigator::issueRequested);
        MeetingFixture::activate(window);
        chip(item)->setFocus(Qt::TabFocusReason);
        press(window, Qt::Key_Space, Qt::NoModifier);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().value<IssueId>(), id);
        QCOMPARE(textOf(item), QStringLiteral("Allt är bra.\n- Lampan vid skolan är trasig"));

        // Each end outlives the other.
        QVERIFY(f.issues->setBinned(id, true).result());
        QTRY_VERIFY(!chip(item) || !chip(item)->isVisible());
        QCOMPARE(textOf(item), QStringLiteral("Allt är bra.\n- Lampan vid skolan är trasig"));
        QVERIFY(f.issues->setBinned(id, false).result());
        QVERIFY(f.meetings->setBinned(meeting.meeting.id, true).result());
        QCOMPARE(f.issues->load(id).result().value().issue.title, QStringLiteral("Lampan vid skolan är trasig"));
    }

    void aMeetingThatCannotBeSavedSaysSoAndMakesNoIssue()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew({}));
        QTRY_VERIFY(!itemsOf(window).isEmpty());
        window->findChild<MeetingEditor *>()->document().edit(QStringLiteral("utan dag"), [](MeetingFile &file) { file.meeting.date = {}; });
        QWidget *item = itemsOf(window).first();
        in<QPlainTextEdit>(item, "text")->setFocus();
        typeText(QStringLiteral("Hål i vägen"));
        QSignalSpy requested(&f.navigator, &Navigator::newIssueRequested);
        press(window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2(in<MessageBar>(window, "editorMessage")->text().contains(QStringLiteral("Frågan är därför inte gjord")),
                     qPrintable(in<MessageBar>(window, "editorMessage")->text()));
        QCOMPARE(requested.size(), 0);
        QCOMPARE(textOf(item), QStringLiteral("Hål i vägen"));
        QVERIFY(!f.meetings->drafts().result()->isEmpty());
    }

    void anAnswerToTellIsAChipThatSaysHow()
    {
        MeetingFixture f;
        const IssueFile prepared = f.issues->prepare({}).result().value();
        Issue issue = prepared.issue;
        issue.title = QStringLiteral("Bussen");
        const IssueFile stored = f.issues->save(issue, QList<LocalityId>{}).result().value();
        MeetingFile file = f.lastMeeting(f.council());
        file.items.first().issue = stored.issue.id;
        QVERIFY(f.meetings->save(file).result());
        MeetingWindow *window = MeetingFixture::activate(f.windows->open(file.meeting.id));
        QTRY_VERIFY(!itemsOf(window).isEmpty());
        QWidget *item = itemsOf(window).first();
        QTRY_VERIFY(chip(item));
        QCOMPARE(chip(item)->text(), QStringLiteral("Återkoppling OR-2026-0001"));
        QVERIFY(chip(item)->toolTip().contains(QStringLiteral("Bussen")));
        QVERIFY(chip(item)->toolTip().contains(QStringLiteral("genomfört")));
    }

    void theIssueOfAnItemIsKeptByDraftsVersionsAndMerges()
    {
        MeetingFixture f;
        Issue issue = f.issues->prepare({}).result().value().issue;
        issue.title = QStringLiteral("Bussen");
        const IssueId id = f.issues->save(issue, QList<LocalityId>{}).result().value().issue.id;
        MeetingFile file = f.lastMeeting(f.council());
        file.items.first().issue = id;
        const MeetingFile before = f.meetings->save(file).result().value();
        const auto drafted = MeetingJson::readDraft(MeetingJson::writeDraft({before, before}));
        QVERIFY(drafted);
        QCOMPARE(drafted->mine.items.first().issue, id);
        MeetingFile mine = before, theirs = before;
        mine.items.first().text = QStringLiteral("Mitt");
        theirs.items.first().finished = !theirs.items.first().finished;
        theirs.items.first().issue = {};
        const MeetingMerge merge = mergeMeetings(before, mine, theirs);
        QVERIFY(!merge.merged.items.first().issue);
        QCOMPARE(merge.merged.items.first().text, QStringLiteral("Mitt"));
        MeetingFile later = before;
        later.items.first().issue = {};
        QVERIFY(f.meetings->save(later).result());
        QCOMPARE(f.meetings->at(before.meeting.id, before.meeting.stored.revision).result().value().items.first().issue, id);
    }
};

ORTSKONTAKT_TEST("meetingissues", MeetingIssuesTest)
#include "tst_meetingissues.moc"
