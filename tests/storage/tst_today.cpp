#include "contactperson.h"
#include "council.h"
#include "locality.h"
#include "meetingrepository.h"
#include "municipalfunction.h"
#include "storedissue.h"
#include "lateness.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"
#include "todayrepository.h"

#include <QRandomGenerator>
#include <QTest>
#include <array>

class TodayTest : public QObject
{
    Q_OBJECT

    static MeetingFile meeting(MeetingKindId kind, LocalityId locality, QDate date, MeetingStatus status, const QList<QDate> &due = {})
    {
        MeetingFile file;
        file.meeting.kind = kind;
        file.meeting.locality = locality;
        file.meeting.date = date;
        file.meeting.status = status;
        for (QDate day : due) {
            ActionItem action;
            action.what = QStringLiteral("Ring %1").arg(day.toString(Qt::ISODate));
            action.due = day;
            file.actions << action;
        }
        return file;
    }

    /// Issues of a test, stored as they are: the rules of their course are IssueService's.
    struct Issues {
        TestDatabase database;
        RecordRepository records{database.connection()};
        MunicipalFunction function;
        const QDate today{2026, 11, 23};

        Issues()
        {
            function.name = QStringLiteral("Testförvaltningen");
            function.code = QStringLiteral("TEST");
            add(function);
        }
        template<class T> void add(T &value)
        {
            if (const Status status = records.save(value); !status)
                qFatal("%s %s", qPrintable(status.error().message), qPrintable(status.error().technical));
        }
        IssueFile put(const QString &title, IssueStatus status, const std::function<void(IssueFile &)> &change = {})
        {
            IssueFile file;
            file.issue.title = title;
            file.issue.status = status;
            file.issue.raisedOn = QDate(2026, 11, 2);
            if (change)
                change(file);
            if (const Status saved = storeIssue(database.connection(), file); !saved)
                qFatal("%s %s", qPrintable(saved.error().message), qPrintable(saved.error().technical));
            return file;
        }
        /// A hop that waits, to be answered on a day.
        std::function<void(IssueFile &)> waitingUntil(QDate day, QDate snoozed = {}) const
        {
            return [this, day, snoozed](IssueFile &file) {
                Forwarding hop;
                hop.to = function.id;
                hop.askedOn = QDate(2026, 11, 3);
                hop.acknowledgedOn = hop.askedOn;
                hop.answerDue = day;
                file.hops << hop;
                file.issue.snoozedUntil = snoozed;
            };
        }
        std::function<void(IssueFile &)> answeredOn(QDate day) const
        {
            return [this, day](IssueFile &file) {
                waitingUntil(day)(file);
                file.hops.first().answeredOn = day;
                file.hops.first().outcome = HopOutcome::Answered;
            };
        }
        TodayIssues load(bool onlyMine = false)
        {
            auto day = TodayRepository(database.connection()).load(today, 14, onlyMine);
            if (!day)
                qFatal("%s %s", qPrintable(day.error().message), qPrintable(day.error().technical));
            return day->issues;
        }
    };

    /// What *Frågor* shows when *Visa alla* is chosen for a list.
    static qint64 shownElsewhere(Issues &world, IssueStage stage, TodayScope scope = TodayScope::Everybody)
    {
        IssueFilter filter;
        filter.stage = stage;
        filter.onToday = scope;
        filter.today = world.today;
        const auto ids = IssueRepository(world.database.connection()).ids(filter, {});
        return ids ? ids->size() : -1;
    }
    static QStringList titles(const TodayList<IssueRow> &list)
    {
        QStringList titles;
        for (const IssueRow &row : list.rows)
            titles << row.title;
        return titles;
    }

private Q_SLOTS:
    void issuesStandInTheListTheyBelongToMostUrgentFirst()
    {
        Issues world;
        const QDate today = world.today;
        world.put(QStringLiteral("Sen"), IssueStatus::Acknowledged, world.waitingUntil(today.addDays(-1)));
        world.put(QStringLiteral("Senare än den"), IssueStatus::Acknowledged, world.waitingUntil(today.addDays(-9)));
        world.put(QStringLiteral("Idag"), IssueStatus::Acknowledged, world.waitingUntil(today));
        world.put(QStringLiteral("Om två veckor"), IssueStatus::Forwarded, world.waitingUntil(today.addDays(14)));
        world.put(QStringLiteral("Längre fram"), IssueStatus::Forwarded, world.waitingUntil(today.addDays(15)));
        world.put(QStringLiteral("Vilar klart"), IssueStatus::Dormant, [](IssueFile &file) { file.issue.dormantUntil = QDate(2026, 11, 20); });
        world.put(QStringLiteral("Nyss besvarad"), IssueStatus::Answered, world.answeredOn(today.addDays(-1)));
        world.put(QStringLiteral("Länge besvarad"), IssueStatus::Answered, world.answeredOn(today.addDays(-8)));
        world.put(QStringLiteral("Ny"), IssueStatus::New);
        world.put(QStringLiteral("Äldre, bedömd"), IssueStatus::Assessed, [](IssueFile &file) { file.issue.raisedOn = QDate(2026, 10, 1); });
        world.put(QStringLiteral("Åter"), IssueStatus::Redirecting, [](IssueFile &file) { file.issue.raisedOn = QDate(2026, 11, 20); });
        world.put(QStringLiteral("Avslutad"), IssueStatus::Closed, [](IssueFile &file) { file.issue.closedOn = QDate(2026, 11, 20); });
        const auto binned = world.put(QStringLiteral("Kastad"), IssueStatus::New);
        VERIFY_RESULT(world.records.setBinned(recordType<Issue>().schema(), binned.issue.id.value, true));

        const TodayIssues day = world.load();
        QCOMPARE(titles(day.late), QStringList({"Senare än den", "Vilar klart", "Sen"}));
        QCOMPARE(titles(day.due), QStringList({"Idag", "Om två veckor"}));
        QCOMPARE(titles(day.toFeedBack), QStringList({"Länge besvarad", "Nyss besvarad"}));
        QCOMPARE(titles(day.toForward), QStringList({"Äldre, bedömd", "Ny", "Åter"}));
        QVERIFY(day.snoozed.isEmpty());
        QCOMPARE(day.waiting, 5);
        QCOMPARE(day.late.total, 3);
        QCOMPARE(day.late.rows.first().receiver, QStringLiteral("Testförvaltningen"));
    }

    /// A draft that was opened and is not sent stands by itself, once, until it is; what is due or answered stands where it stood.
    void whatIsNotSentStandsByItself()
    {
        Issues world;
        const QDate today = world.today;
        const auto draft = [&world](QDate opened) {
            return [&world, opened](IssueFile &file) {
                Forwarding hop;
                hop.to = world.function.id;
                hop.askedOn = hop.draftOn = opened;
                hop.answerDue = opened;
                file.hops << hop;
            };
        };
        world.put(QStringLiteral("Nyss öppnat"), IssueStatus::Assessed, draft(today));
        world.put(QStringLiteral("Länge öppnat"), IssueStatus::Redirecting, draft(today.addDays(-20)));
        world.put(QStringLiteral("Ett till"), IssueStatus::Acknowledged, [&](IssueFile &file) {
            world.waitingUntil(today.addDays(40))(file);
            draft(today.addDays(-1))(file);
        });
        world.put(QStringLiteral("Sen också"), IssueStatus::Acknowledged, [&](IssueFile &file) {
            world.waitingUntil(today.addDays(-4))(file);
            draft(today.addDays(-1))(file);
        });
        world.put(QStringLiteral("Besvarad"), IssueStatus::Answered, [&](IssueFile &file) {
            world.answeredOn(today.addDays(-1))(file);
            draft(today)(file);
        });
        world.put(QStringLiteral("Bedömd"), IssueStatus::Assessed);
        const TodayIssues day = world.load();
        QCOMPARE(titles(day.unsent), QStringList({"Länge öppnat", "Ett till", "Nyss öppnat"}));
        QCOMPARE(titles(day.late), QStringList({"Sen också"}));
        QCOMPARE(titles(day.toFeedBack), QStringList({"Besvarad"}));
        QCOMPARE(titles(day.toForward), QStringList({"Bedömd"}));
        QCOMPARE(shownElsewhere(world, IssueStage::ToForward), 1);
        QCOMPARE(day.unsent.rows.first().draftOn, today.addDays(-20));
        QCOMPARE(day.unsent.rows.last().receiver, QString());
        QVERIFY(!day.unsent.rows.last().dueOn.isValid());
    }

    /// What the list, *Idag* and the issue itself say of lateness is one and the same.
    void latenessIsTheSameEverywhere()
    {
        Issues world;
        QRandomGenerator random(20261123);
        const QDate today = world.today;
        for (int i = 0; i < 120; ++i) {
            const auto status = std::array{IssueStatus::Forwarded, IssueStatus::Acknowledged, IssueStatus::Dormant, IssueStatus::Answered}[size_t(random.bounded(4))];
            world.put(QString::number(i), status, [&](IssueFile &file) {
                const auto someDay = [&] { return random.bounded(5) == 0 ? QDate() : today.addDays(random.bounded(80) - 60); };
                if (status == IssueStatus::Dormant)
                    file.issue.dormantUntil = someDay();
                for (int hops = random.bounded(4); hops > 0; --hops) {
                    Forwarding hop;
                    hop.to = world.function.id;
                    hop.askedOn = QDate(2026, 9, 1);
                    hop.outcome = HopOutcome(random.bounded(int(codesOf<HopOutcome>.size())));
                    hop.acknowledgeDue = someDay();
                    hop.answerDue = someDay();
                    hop.acknowledgedOn = random.bounded(2) == 0 ? QDate(2026, 9, 3) : QDate();
                    hop.answeredOn = hop.outcome == HopOutcome::Answered ? QDate(2026, 9, 4) : QDate();
                    hop.draftOn = random.bounded(6) == 0 ? hop.askedOn : QDate();
                    file.hops << hop;
                }
            });
        }
        IssueRepository issues(world.database.connection());
        const auto ids = issues.ids({}, {});
        VERIFY_RESULT(ids);
        const auto rows = issues.rows(*ids);
        VERIFY_RESULT(rows);
        IssueFilter late;
        late.stage = IssueStage::Late;
        late.today = today;
        const auto lateIds = issues.ids(late, {});
        VERIFY_RESULT(lateIds);
        int count = 0;
        for (const IssueRow &row : *rows) {
            const auto file = issues.load(row.id);
            VERIFY_RESULT(file);
            QCOMPARE(Lateness::workingDays(row.dueOn, today), Lateness::workingDays(*file, today));
            QCOMPARE(Lateness::isLate(row.dueOn, today), lateIds->contains(row.id.value));
            count += Lateness::workingDays(row.dueOn, today) > 0 ? 1 : 0;
        }
        QVERIFY2(count > 20, qPrintable(QString::number(count)));
        QCOMPARE(world.load().late.total, lateIds->size());
    }

    void nothingVanishesWhenItIsPutOffOrMerged()
    {
        Issues world;
        const QDate today = world.today;
        world.put(QStringLiteral("Sen, om en månad"), IssueStatus::Acknowledged, world.waitingUntil(today.addDays(-5), today.addDays(30)));
        world.put(QStringLiteral("Ny, imorgon"), IssueStatus::New, [today](IssueFile &file) { file.issue.snoozedUntil = today.addDays(1); });
        world.put(QStringLiteral("Till idag"), IssueStatus::Acknowledged, world.waitingUntil(today.addDays(-5), today));
        world.put(QStringLiteral("Slut"), IssueStatus::Closed, [today](IssueFile &file) { file.issue.snoozedUntil = today.addDays(1); });
        const auto whole = world.put(QStringLiteral("Hel"), IssueStatus::New);
        world.put(QStringLiteral("Inlagd"), IssueStatus::New, [&whole](IssueFile &file) { file.issue.mergedInto = whole.issue.id; });
        const auto running = world.waitingUntil(today.addDays(-2));
        world.put(QStringLiteral("Inlagd och sen"), IssueStatus::Forwarded, [&whole, running](IssueFile &file) {
            running(file);
            file.issue.mergedInto = whole.issue.id;
        });

        const TodayIssues day = world.load();
        QCOMPARE(titles(day.snoozed), QStringList({"Ny, imorgon", "Sen, om en månad"}));
        QCOMPARE(titles(day.late), QStringList({"Till idag", "Inlagd och sen"}));
        QCOMPARE(titles(day.toForward), QStringList({"Hel"}));
        QCOMPARE(day.waiting, 3);
        QCOMPARE(shownElsewhere(world, IssueStage::Late), day.late.total);
        QCOMPARE(shownElsewhere(world, IssueStage::ToForward), day.toForward.total);
        QCOMPARE(shownElsewhere(world, IssueStage::Waiting), day.waiting);
        QCOMPARE(shownElsewhere(world, IssueStage::ToFeedBack), 0);
    }

    void mineIsWhatTheUserOrTheAbsentFollowsAndWhatNobodyDoesInTheirPlaces()
    {
        Issues world;
        const auto person = [&world](const QString &name, const QString &login) {
            ContactPerson value;
            value.name = name;
            value.login = login;
            world.add(value);
            return value.id;
        };
        const ContactPersonId own = person(QStringLiteral("Testa Testsson"), world.database.connection().user());
        const ContactPersonId away = person(QStringLiteral("Prov Provsson"), QStringLiteral("prov"));
        const ContactPersonId other = person(QStringLiteral("Annan Annansson"), QStringLiteral("annan"));
        const auto place = [&world](const QString &name, LocalityId service) {
            Locality value;
            value.name = name;
            world.add(value);
            if (service) {
                LocalityMembership member;
                member.locality = value.id;
                member.serviceLocality = service;
                world.add(member);
            }
            return value.id;
        };
        const LocalityId town = place(QStringLiteral("Serviceorten"), {});
        const LocalityId village = place(QStringLiteral("Byn"), town);
        const LocalityId elsewhere = place(QStringLiteral("Annorstädes"), {});
        LocalCouncil council;
        council.name = QStringLiteral("Serviceortens ortsråd");
        council.serviceLocality = town;
        world.add(council);
        Appointment appointment;
        appointment.contactPerson = own;
        appointment.locality = town;
        appointment.from = QDate(2026, 1, 1);
        world.add(appointment);
        const auto of = [&world](const QString &title, ContactPersonId owner, LocalityId locality, CouncilId councilId = {}) {
            return world.put(title, IssueStatus::New, [=](IssueFile &file) {
                file.issue.owner = owner;
                file.issue.council = councilId;
                if (locality)
                    file.localities << IssueLocality{{}, {}, {}, locality};
            });
        };
        of(QStringLiteral("Egen"), own, elsewhere);
        of(QStringLiteral("Bortrests"), away, {});
        const auto foreign = of(QStringLiteral("Annans"), other, town);
        of(QStringLiteral("Ingens i byn"), {}, village);
        of(QStringLiteral("Ingens i rådet"), {}, {}, council.id);
        of(QStringLiteral("Ingens annorstädes"), {}, elsewhere);
        QCOMPARE(titles(world.load(true).toForward), QStringList({"Egen", "Ingens i byn", "Ingens i rådet"}));
        QCOMPARE(world.load().toForward.total, 6);
        QCOMPARE(shownElsewhere(world, IssueStage::ToForward, TodayScope::Mine), 3);
        QCOMPARE(shownElsewhere(world, IssueStage::ToForward), 6);

        Absence absence;
        absence.contactPerson = away;
        absence.substitute = own;
        absence.from = world.today;
        absence.to = world.today;
        world.add(absence);
        QCOMPARE(titles(world.load(true).toForward), QStringList({"Egen", "Bortrests", "Ingens i byn", "Ingens i rådet"}));

        // A reminder is its owner's, whoever follows the issue.
        const auto remind = [&world](IssueId issue, ContactPersonId owner, QDate day, const QString &note, QDate done = {}) {
            Reminder reminder;
            reminder.issue = issue;
            reminder.owner = owner;
            reminder.remindOn = day;
            reminder.note = note;
            reminder.doneOn = done;
            world.add(reminder);
        };
        remind(foreign.issue.id, own, world.today.addDays(2), QStringLiteral("Ring"));
        remind(foreign.issue.id, away, world.today.addDays(-2), QStringLiteral("Skriv"));
        remind(foreign.issue.id, other, world.today, QStringLiteral("Inte min"));
        remind(foreign.issue.id, {}, world.today, QStringLiteral("Inte min heller"));
        remind(foreign.issue.id, own, world.today, QStringLiteral("Gjord"), world.today);
        remind(foreign.issue.id, own, world.today.addDays(15), QStringLiteral("Långt fram"));
        const auto mine = world.load(true).reminders;
        QCOMPARE(mine.total, 2);
        QCOMPARE(mine.rows.first().note, QStringLiteral("Skriv"));
        QCOMPARE(mine.rows.last().note, QStringLiteral("Ring"));
        QCOMPARE(mine.rows.last().number, foreign.issue.number);
        QCOMPARE(mine.rows.last().owner, QStringLiteral("Testa Testsson"));
        QCOMPARE(world.load().reminders.total, 4);
    }

    void aLongListIsCutAndCounted()
    {
        Issues world;
        for (int i = 0; i < Today::most + 3; ++i)
            world.put(QStringLiteral("Fråga %1").arg(i), IssueStatus::Acknowledged, world.waitingUntil(world.today.addDays(-1 - i)));
        const TodayIssues day = world.load();
        QCOMPARE(day.late.rows.size(), Today::most);
        QCOMPARE(day.late.total, Today::most + 3);
        QCOMPARE(day.late.rows.first().title, QStringLiteral("Fråga 52"));
    }

    void theDayHoldsWhatIsNextAndLate()
    {
        TestDatabase database;
        RecordRepository records(database.connection());
        MeetingRepository meetings(database.connection());
        Locality fristad;
        fristad.name = QStringLiteral("Fristad");
        VERIFY_RESULT(records.save(fristad));
        Locality sandared;
        sandared.name = QStringLiteral("Sandared");
        VERIFY_RESULT(records.save(sandared));
        MeetingKind kind;
        kind.name = QStringLiteral("Ortsråd");
        VERIFY_RESULT(records.save(kind));
        const QDate today(2026, 11, 23);
        auto held = meeting(kind.id, fristad.id, QDate(2026, 10, 1), MeetingStatus::Held, {QDate(2026, 11, 1), QDate(2026, 11, 23), QDate(2027, 6, 1), QDate()});
        auto forgotten = meeting(kind.id, fristad.id, QDate(2026, 11, 20), MeetingStatus::Planned);
        auto next = meeting(kind.id, sandared.id, QDate(2026, 11, 23), MeetingStatus::Planned);
        auto later = meeting(kind.id, fristad.id, QDate(2026, 12, 1), MeetingStatus::Planned);
        for (MeetingFile *file : {&held, &forgotten, &next, &later})
            VERIFY_RESULT(meetings.save(*file));

        TodayRepository repository(database.connection());
        auto day = repository.load(today, 14, true);
        VERIFY_RESULT(day);
        QVERIFY(day->anyMeeting);
        QCOMPARE(day->next.size(), 2);
        QCOMPARE(day->next.first().id, next.meeting.id);
        QCOMPARE(day->ongoing.size(), 1);
        QCOMPARE(day->late.size(), 1);
        QCOMPARE(day->late.first().due, QDate(2026, 11, 1));
        QCOMPARE(day->due.size(), 1);
        QCOMPARE(day->undated.size(), 1);
        QVERIFY(day->mine.isEmpty());

        // Appointed for Sandared only, the day narrows to it; away, it is the substitute's.
        ContactPerson own;
        own.name = QStringLiteral("Testa Testsson");
        own.login = database.connection().user();
        VERIFY_RESULT(records.save(own));
        ContactPerson other;
        other.name = QStringLiteral("Prov Provsson");
        other.login = QStringLiteral("prov");
        VERIFY_RESULT(records.save(other));
        Appointment appointment;
        appointment.contactPerson = own.id;
        appointment.locality = sandared.id;
        appointment.from = QDate(2026, 1, 1);
        VERIFY_RESULT(records.save(appointment));
        Absence absence;
        absence.contactPerson = own.id;
        absence.substitute = other.id;
        absence.from = today;
        absence.to = today;
        VERIFY_RESULT(records.save(absence));
        day = repository.load(today, 14, true);
        VERIFY_RESULT(day);
        QCOMPARE(day->mine, QList<LocalityId>{sandared.id});
        QCOMPARE(day->next.size(), 1);
        QVERIFY(day->late.isEmpty());
        QCOMPARE(*repository.localitiesOf(QStringLiteral("prov"), today), QList<LocalityId>{sandared.id});
        QVERIFY(repository.localitiesOf(QStringLiteral("prov"), today.addDays(1))->isEmpty());
    }
};

ORTSKONTAKT_TEST("today", TodayTest)
#include "tst_today.moc"
