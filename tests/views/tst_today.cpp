#include "testregistry.h"
#include "today/shortlist.h"
#include "today/todaypage.h"
#include "todayservice.h"
#include "viewcontext.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"

#include <QSignalSpy>
#include <QTest>

class TodayPageTest : public QObject
{
    Q_OBJECT

    static std::unique_ptr<TodayPage> shown(ViewContext &context, TodayService &service)
    {
        auto page = std::make_unique<TodayPage>(context.context(), service);
        page->retranslate();
        page->resize(900, 700);
        page->show();
        page->activated();
        return page;
    }

    static ShortList *list(TodayPage &page, const char *name) { return page.findChild<ShortList *>(QString::fromLatin1(name)); }

private Q_SLOTS:
    void anEmptyDatabaseLeadsToTheFirstMeeting()
    {
        ViewContext context;
        TodayService service(*context.database);
        const auto page = shown(context, service);
        auto *welcome = page->findChild<EmptyState *>(QStringLiteral("welcome"));
        QTRY_VERIFY(welcome->isVisible());
        QSignalSpy notes(&context.navigator, &Navigator::quickNoteRequested);
        QTest::keyClick(welcome->findChild<QWidget *>(QStringLiteral("emptyStateButton")), Qt::Key_Space);
        QCOMPARE(notes.size(), 1);
    }

    void theDayIsListedAndOpenedByKeyboard()
    {
        ViewContext context;
        const CouncilId council = context.addCouncil(QStringLiteral("Fristads ortsråd"));
        const MeetingFile next = context.addMeeting(council, QDate(2026, 11, 24), QStringLiteral("Höstens frågor"), MeetingStatus::Planned);
        MeetingFile held = context.addMeeting(council, QDate(2026, 10, 1), QStringLiteral("Cykelväg"));
        ActionItem action;
        action.what = QStringLiteral("Ring Trafikverket");
        action.who = QStringLiteral("ordföranden");
        action.due = QDate(2026, 11, 20);
        held.actions << action;
        held = context.save(held);
        TodayService service(*context.database);
        const auto page = shown(context, service);
        QTRY_COMPARE(list(*page, "lateList")->topLevelItemCount(), 1);
        QCOMPARE(list(*page, "lateList")->topLevelItem(0)->text(0), QStringLiteral("3 dagar sen"));
        QCOMPARE(list(*page, "nextList")->topLevelItemCount(), 1);
        QVERIFY(list(*page, "nextList")->topLevelItem(0)->text(1).contains(QStringLiteral("Höstens frågor")));
        QVERIFY(!list(*page, "dueList")->isVisible());

        QSignalSpy opened(&context.navigator, &Navigator::meetingRequested);
        ShortList *meetings = list(*page, "nextList");
        meetings->setFocus();
        meetings->setCurrentItem(meetings->topLevelItem(0));
        QTest::keyClick(meetings, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<MeetingId>(), next.meeting.id);
    }

    void anActionIsTickedOffAndTheTickTakenBack()
    {
        ViewContext context;
        const CouncilId council = context.addCouncil(QStringLiteral("Fristads ortsråd"));
        MeetingFile held = context.addMeeting(council, QDate(2026, 10, 1), QStringLiteral("Cykelväg"));
        ActionItem action;
        action.what = QStringLiteral("Ring Trafikverket");
        action.due = QDate(2026, 11, 20);
        held.actions << action;
        held = context.save(held);
        TodayService service(*context.database);
        const auto page = shown(context, service);
        ShortList *late = list(*page, "lateList");
        QTRY_COMPARE(late->topLevelItemCount(), 1);
        late->setCurrentItem(late->topLevelItem(0));
        QTest::keyClick(late, Qt::Key_Space);
        QTRY_COMPARE(late->topLevelItemCount(), 0);
        QCOMPARE(context.meetings->load(held.meeting.id).result()->actions.first().doneOn, QDate(2026, 11, 23));
    }

    void aFullDayBeginsWithTheFirstRows()
    {
        ViewContext context;
        const CouncilId council = context.addCouncil(QStringLiteral("Fristads ortsråd"));
        MeetingFile held = context.addMeeting(council, QDate(2026, 10, 1), QStringLiteral("Cykelväg"));
        for (int i = 1; i <= 12; ++i) {
            ActionItem action;
            action.what = QStringLiteral("Åtgärd %1").arg(i);
            action.due = QDate(2026, 11, i);
            held.actions << action;
        }
        held = context.save(held);
        TodayService service(*context.database);
        const auto page = shown(context, service);
        QTRY_COMPARE(list(*page, "lateList")->topLevelItemCount(), 8);
        QCOMPARE(list(*page, "lateList")->topLevelItem(0)->text(1), QStringLiteral("Åtgärd 1"));
        auto *all = page->findChild<QWidget *>(QStringLiteral("lateListAll"));
        QVERIFY(all->isVisible());
        QTest::keyClick(all, Qt::Key_Space);
        QTRY_COMPARE(list(*page, "lateList")->topLevelItemCount(), 12);
        QVERIFY(!all->isVisible());
    }

    void aDraftIsShownWithWhatItIs()
    {
        ViewContext context;
        Draft draft{QStringLiteral("meeting"), 4711, QStringLiteral("Ortsråd i Fristad"), 0, QStringLiteral("{}"), {}};
        QVERIFY(context.meetings->putDraft(draft).result());
        TodayService service(*context.database);
        const auto page = shown(context, service);
        QTRY_COMPARE(list(*page, "draftList")->topLevelItemCount(), 1);
        QCOMPARE(list(*page, "draftList")->topLevelItem(0)->text(1), QStringLiteral("Ortsråd i Fristad"));
        QVERIFY(list(*page, "draftList")->isVisible());
    }
};

ORTSKONTAKT_TEST("today", TodayPageTest)
#include "tst_today.moc"
