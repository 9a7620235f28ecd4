#include "contactperson.h"
#include "locality.h"
#include "meetingrepository.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"
#include "todayrepository.h"

#include <QTest>

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

private Q_SLOTS:
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
