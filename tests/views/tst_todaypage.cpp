#include "contactperson.h"
#include "issues/reminderdialog.h"
#include "municipalfunction.h"
#include "testregistry.h"
#include "today/shortlist.h"
#include "today/todaypage.h"
#include "todayservice.h"
#include "viewcontext.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

/// Issues and reminders on *Idag*, by keyboard. The clock stands at Monday 2026-11-23.
class TodayIssuesPageTest : public QObject
{
    Q_OBJECT

    struct World : ViewContext {
        TodayService service{*database};
        std::unique_ptr<TodayPage> page;
        CouncilId council = addCouncil(QStringLiteral("Fristads ortsråd"));
        FunctionId road;

        World()
        {
            const auto names = records->list(recordType<MunicipalFunction>().schema()).result();
            for (const Record &record : *names) {
                const auto function = recordType<MunicipalFunction>().fromRecord(record);
                if (function.code == QLatin1String("TEK"))
                    road = function.id;
            }
        }
        template<class T> static T take(const QFuture<Result<T>> &future)
        {
            const Result<T> result = future.result();
            if (!result)
                qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().technical));
            return *result;
        }
        IssueFile add(const QString &title, QDate raised = QDate(2026, 11, 2), Assessment assessment = Assessment::City)
        {
            Issue issue;
            issue.title = title;
            issue.council = council;
            issue.raisedOn = raised;
            issue.assessment = assessment;
            return take(issues->save(issue, {}));
        }
        /// Forwarded and acknowledged; an answer is expected on a day.
        IssueFile waiting(const QString &title, QDate due)
        {
            const IssueFile file = add(title);
            ForwardRequest request;
            request.to = road;
            request.on = QDate(2026, 11, 3);
            request.message = QStringLiteral("Hej!");
            request.answerDue = due;
            const IssueFile forwarded = take(issues->forward(file.issue.id, 0, {request}));
            return take(issues->acknowledge(file.issue.id, 0, forwarded.hops.first().id, QDate(2026, 11, 4)));
        }
        IssueFile answered(const QString &title, QDate on)
        {
            const IssueFile file = waiting(title, QDate(2026, 12, 1));
            return take(issues->answer(file.issue.id, 0, file.hops.first().id, {on, QStringLiteral("Klart."), {}}));
        }
        ContactPersonId person(const QString &name, const QString &login = {})
        {
            ContactPerson value;
            value.name = name;
            value.login = login;
            return ContactPersonId(take(records->save(recordType<ContactPerson>().schema(), recordType<ContactPerson>().toRecord(value))).id);
        }
        ReminderId reminder(IssueId issue, QDate day, const QString &note)
        {
            Reminder value;
            value.issue = issue;
            value.remindOn = day;
            value.note = note;
            return take(issues->saveReminder(value)).id;
        }
        Reminder stored(IssueId issue)
        {
            const auto reminders = take(issues->links(issue)).reminders;
            return reminders.isEmpty() ? Reminder() : reminders.first();
        }
        bool show()
        {
            page = std::make_unique<TodayPage>(context(), service);
            page->retranslate();
            page->resize(1000, 760);
            page->show();
            page->activateWindow();
            page->activated();
            return QTest::qWaitForWindowActive(page.get());
        }
        ShortList *list(const char *name) const { return page->findChild<ShortList *>(QString::fromLatin1(name)); }
        QStringList column(const char *name, int column) const
        {
            QStringList texts;
            for (int i = 0; i < list(name)->topLevelItemCount(); ++i)
                texts << list(name)->topLevelItem(i)->text(column);
            return texts;
        }
        /// Puts the keyboard on a row and presses the keys of a command.
        ReminderDialog *press(const char *name, Qt::Key key, int row = 0) const
        {
            page->activateWindow();
            if (!QTest::qWaitForWindowActive(page.get()))
                return nullptr;
            ShortList *rows = list(name);
            rows->setFocus();
            rows->setCurrentItem(rows->topLevelItem(row));
            QTest::keyClick(rows, key, Qt::ControlModifier | Qt::ShiftModifier);
            auto *dialog = page->findChild<ReminderDialog *>();
            return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
        }
        QPushButton *undo() const { return page->findChild<QPushButton *>(QStringLiteral("undoAct")); }
    };

    static void choose(QDialog *dialog) { QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_Return, Qt::ControlModifier); }

private Q_SLOTS:
    void eachPartIsOrderedAndSaysTheDaysInWords()
    {
        World world;
        world.waiting(QStringLiteral("Tre dagar"), QDate(2026, 11, 18));
        world.waiting(QStringLiteral("Över helgen"), QDate(2026, 11, 20));
        world.waiting(QStringLiteral("Snart"), QDate(2026, 11, 25));
        world.waiting(QStringLiteral("Långt fram"), QDate(2027, 2, 1));
        world.answered(QStringLiteral("Besvarad igår"), QDate(2026, 11, 22));
        world.answered(QStringLiteral("Besvarad förut"), QDate(2026, 11, 18));
        world.add(QStringLiteral("Ny"), QDate(2026, 11, 23), Assessment::None);
        world.add(QStringLiteral("Bedömd"), QDate(2026, 11, 16));
        QVERIFY(world.show());
        QTRY_COMPARE(world.column("lateIssueList", 1), QStringList({"Tre dagar", "Över helgen"}));
        QCOMPARE(world.column("lateIssueList", 0), QStringList({"3 arbetsdagar sen", "1 arbetsdagar sen"}));
        QVERIFY(world.column("lateIssueList", 2).first().startsWith(QStringLiteral("svar saknas, ")));
        QCOMPARE(world.column("waitingList", 1), QStringList({"Snart"}));
        QCOMPARE(world.column("waitingList", 0), QStringList({"svar väntas om 2 dagar"}));
        QCOMPARE(world.column("feedBackList", 1), QStringList({"Besvarad förut", "Besvarad igår"}));
        QCOMPARE(world.column("feedBackList", 0), QStringList({"besvarad för 5 dagar sedan", "besvarad igår"}));
        QCOMPARE(world.column("toForwardList", 1), QStringList({"Bedömd", "Ny"}));
        QCOMPARE(world.column("toForwardList", 0), QStringList({"inkom för 7 dagar sedan", "inkom idag"}));
        QVERIFY(!world.list("snoozedList")->isVisible());
        QVERIFY(!world.list("reminderList")->isVisible());

        // Four are waited for, and only one of them soon: the rest is on Frågor.
        QSignalSpy pages(&world.navigator, &Navigator::pageRequested), stages(&world.navigator, &Navigator::issueStageRequested);
        auto *all = world.page->findChild<QPushButton *>(QStringLiteral("waitingListAll"));
        QVERIFY(all->isVisible());
        QCOMPARE(all->text(), QStringLiteral("Visa alla 4"));
        QTest::keyClick(all, Qt::Key_Space);
        QCOMPARE(pages.value(0).value(0).toString(), QStringLiteral("issues"));
        QCOMPARE(stages.value(0).value(0).value<IssueStage>(), IssueStage::Waiting);
        QVERIFY(!world.page->findChild<QPushButton *>(QStringLiteral("lateIssueListAll"))->isVisible());
    }

    void enterOpensTheIssue()
    {
        World world;
        const IssueFile file = world.waiting(QStringLiteral("Gatlampan"), QDate(2026, 11, 18));
        QVERIFY(world.show());
        QTRY_COMPARE(world.list("lateIssueList")->topLevelItemCount(), 1);
        QSignalSpy opened(&world.navigator, &Navigator::issueRequested);
        ShortList *list = world.list("lateIssueList");
        list->setFocus();
        list->setCurrentItem(list->topLevelItem(0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<IssueId>(), file.issue.id);
    }

    void whatIsPutOffStaysInSightAndIsTakenBack()
    {
        World world;
        const IssueFile file = world.waiting(QStringLiteral("Gatlampan"), QDate(2026, 11, 18));
        QVERIFY(world.show());
        QTRY_COMPARE(world.list("lateIssueList")->topLevelItemCount(), 1);
        auto *dialog = world.press("lateIssueList", Qt::Key_U);
        QVERIFY(dialog);
        auto *day = dialog->findChild<QLineEdit *>(QStringLiteral("day"));
        QTRY_COMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(), QStringLiteral("day"));
        QCOMPARE(dialog->day(), QDate(2026, 11, 24));
        // A day that has been is refused where it stands, and the dialog stays.
        day->selectAll();
        QTest::keyClicks(day, QStringLiteral("idag"));
        choose(dialog);
        QVERIFY(dialog->isVisible());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("nextWeek")), Qt::LeftButton);
        QCOMPARE(dialog->day(), QDate(2026, 11, 30));
        day->setFocus();
        day->selectAll();
        QTest::keyClicks(day, QStringLiteral("27/11"));
        QTest::keyClick(day, Qt::Key_Return);
        QTRY_COMPARE(world.list("snoozedList")->topLevelItemCount(), 1);
        QTRY_VERIFY(!world.page->findChild<ReminderDialog *>());
        QCOMPARE(world.list("lateIssueList")->topLevelItemCount(), 0);
        QCOMPARE(world.column("snoozedList", 0), QStringList({"till 2026-11-27"}));
        QCOMPARE(world.column("snoozedList", 2), QStringList({"3 arbetsdagar sen"}));
        QVERIFY(world.list("snoozedList")->isVisible());
        QCOMPARE(World::take(world.issues->load(file.issue.id)).issue.snoozedUntil, QDate(2026, 11, 27));

        // The way back stays in the bar after the page has refreshed.
        QVERIFY(world.undo());
        QTest::keyClick(world.undo(), Qt::Key_Space);
        QTRY_COMPARE(world.list("lateIssueList")->topLevelItemCount(), 1);
        QCOMPARE(world.list("snoozedList")->topLevelItemCount(), 0);
    }

    void whatIsPutOffIsTakenUpAgain()
    {
        World world;
        const IssueFile file = world.add(QStringLiteral("Gatlampan"));
        World::take(world.issues->snooze(file.issue.id, QDate(2026, 12, 24)));
        QVERIFY(world.show());
        ShortList *list = world.list("snoozedList");
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        list->setFocus();
        list->setCurrentItem(list->topLevelItem(0));
        auto *finish = world.page->findChild<QAction *>(QStringLiteral("finishReminder"));
        QTRY_VERIFY(finish->isEnabled());
        QCOMPARE(finish->text(), QStringLiteral("&Ta upp igen"));
        finish->trigger();
        QTRY_COMPARE(world.list("toForwardList")->topLevelItemCount(), 1);
        QVERIFY(!World::take(world.issues->load(file.issue.id)).issue.snoozedUntil.isValid());
    }

    void anIssueIsHandedOver()
    {
        World world;
        const ContactPersonId own = world.person(QStringLiteral("Testa Testsson"), QStringLiteral("Testa Testsson"));
        const ContactPersonId other = world.person(QStringLiteral("Annan Annansson"));
        IssueFile file = world.add(QStringLiteral("Gatlampan"));
        World::take(world.issues->setOwner(file.issue.id, 0, own));
        QVERIFY(world.show());
        QTRY_COMPARE(world.list("toForwardList")->topLevelItemCount(), 1);
        auto *dialog = world.press("toForwardList", Qt::Key_L);
        QVERIFY(dialog);
        auto *person = dialog->findChild<QComboBox *>(QStringLiteral("person"));
        QTRY_COMPARE(person->count(), 2);
        QTRY_COMPARE(dialog->person(), other);
        choose(dialog);
        // The user's day no longer has it; the others' has.
        QTRY_COMPARE(World::take(world.issues->load(file.issue.id)).issue.owner, other);
        QTRY_COMPARE(world.list("toForwardList")->topLevelItemCount(), 0);
        QTRY_VERIFY(world.undo());
        QVERIFY(world.page->findChild<MessageBar *>()->text().contains(QStringLiteral("Annan Annansson")));
        QTest::keyClick(world.undo(), Qt::Key_Space);
        QTRY_COMPARE(World::take(world.issues->load(file.issue.id)).issue.owner, own);
        QTRY_COMPARE(world.list("toForwardList")->topLevelItemCount(), 1);
    }

    void aReminderIsMadePutOffHandedOverAndDone()
    {
        World world;
        const ContactPersonId own = world.person(QStringLiteral("Testa Testsson"), QStringLiteral("Testa Testsson"));
        const ContactPersonId other = world.person(QStringLiteral("Annan Annansson"));
        const IssueFile file = world.add(QStringLiteral("Gatlampan"));
        QVERIFY(world.show());
        QTRY_COMPARE(world.list("toForwardList")->topLevelItemCount(), 1);
        auto *dialog = world.press("toForwardList", Qt::Key_P);
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->person(), own);
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("note"))->setPlainText(QStringLiteral("Ring nämnden"));
        choose(dialog);
        QTRY_COMPARE(world.column("reminderList", 0), QStringList({"imorgon"}));
        QTRY_VERIFY(!world.page->findChild<ReminderDialog *>());
        QCOMPARE(world.column("reminderList", 1), QStringList({"Ring nämnden (Gatlampan)"}));
        QCOMPARE(world.stored(file.issue.id).owner, own);

        dialog = world.press("reminderList", Qt::Key_U);
        QVERIFY(dialog);
        QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("nextWeek")), Qt::Key_Space);
        choose(dialog);
        QTRY_COMPARE(world.stored(file.issue.id).remindOn, QDate(2026, 11, 30));
        QTRY_VERIFY(!world.page->findChild<ReminderDialog *>());
        QTRY_COMPARE(world.column("reminderList", 0), QStringList({"om 7 dagar"}));
        QVERIFY(!World::take(world.issues->load(file.issue.id)).issue.snoozedUntil.isValid());

        QTest::keyClick(world.list("reminderList"), Qt::Key_Space);
        QTRY_COMPARE(world.list("reminderList")->topLevelItemCount(), 0);
        QCOMPARE(world.stored(file.issue.id).doneOn, QDate(2026, 11, 23));
        QTRY_VERIFY(world.undo() && world.undo()->isVisible());
        QTest::keyClick(world.undo(), Qt::Key_Space);
        QTRY_COMPARE(world.list("reminderList")->topLevelItemCount(), 1);

        dialog = world.press("reminderList", Qt::Key_L);
        QVERIFY(dialog);
        auto *person = dialog->findChild<QComboBox *>(QStringLiteral("person"));
        QTRY_COMPARE(person->count(), 2);
        person->setCurrentIndex(person->findData(other.value));
        choose(dialog);
        QTRY_COMPARE(world.stored(file.issue.id).owner, other);
    }

    void theCommandsAreAboutTheRowOfTheKeyboard()
    {
        World world;
        world.add(QStringLiteral("Gatlampan"));
        world.addMeeting(world.council, QDate(2026, 11, 24), QStringLiteral("Höstens frågor"), MeetingStatus::Planned);
        QVERIFY(world.show());
        QTRY_COMPARE(world.list("toForwardList")->topLevelItemCount(), 1);
        auto *snooze = world.page->findChild<QAction *>(QStringLiteral("snoozeIssue"));
        world.list("toForwardList")->setFocus();
        QTRY_VERIFY(snooze->isEnabled());
        QVERIFY(!world.page->findChild<QAction *>(QStringLiteral("finishReminder"))->isVisible());
        world.list("nextList")->setFocus();
        QTRY_VERIFY(!snooze->isEnabled());
    }

    void aReminderThatPassedIsSaidToBeLate()
    {
        World world;
        const IssueFile file = world.add(QStringLiteral("Gatlampan"));
        world.reminder(file.issue.id, QDate(2026, 11, 19), QStringLiteral("Ring"));
        world.reminder(file.issue.id, QDate(2026, 11, 22), QStringLiteral("Skriv"));
        QVERIFY(world.show());
        QTRY_COMPARE(world.column("reminderList", 0), QStringList({"2 arbetsdagar sen", "1 arbetsdagar sen"}));
    }
};

ORTSKONTAKT_TEST("todaypage", TodayIssuesPageTest)
#include "tst_todaypage.moc"
