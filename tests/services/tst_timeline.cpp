#include "attachmentrepository.h"
#include "contactperson.h"
#include "council.h"
#include "meetingrepository.h"
#include "person.h"
#include "recordrepository.h"
#include "statement.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"
#include "timelinerepository.h"

#include <QTest>

/// The timeline of an association, on both databases.
class TimelineTest : public QObject
{
    Q_OBJECT
private:
    struct World {
        TestDatabase database;
        RecordRepository records{database.connection()};
        MeetingKind kind;
        Locality town, village, other;
        LocalCouncil council;
        Association association;
    };

    static void save(World &world, Meeting meeting)
    {
        meeting.kind = world.kind.id;
        MeetingFile file{meeting, {}, {}, {}, {}};
        ActionItem action;
        action.what = QStringLiteral("Röja vid bron");
        action.who = QStringLiteral("byalaget");
        if (meeting.theme == QStringLiteral("vårmöte"))
            file.actions << action;
        VERIFY_RESULT(MeetingRepository(world.database.connection()).save(file));
    }
    static Meeting meeting(QDate date, QTime time, const QString &theme, LocalityId locality, CouncilId council = {})
    {
        Meeting value;
        value.date = date;
        value.start = time;
        value.theme = theme;
        value.locality = locality;
        value.council = council;
        return value;
    }
    static void fill(World &world)
    {
        QVERIFY2(world.database.isValid(), qPrintable(world.database.problem()));
        world.kind.name = QStringLiteral("ortsråd");
        VERIFY_RESULT(world.records.save(world.kind));
        world.town.name = QStringLiteral("Storby");
        world.town.kind = LocalityKind::ServiceLocality;
        world.village.name = QStringLiteral("Lillby");
        world.other.name = QStringLiteral("Fjärrby");
        for (Locality *locality : {&world.town, &world.village, &world.other})
            VERIFY_RESULT(world.records.save(*locality));
        LocalityMembership membership;
        membership.locality = world.village.id;
        membership.serviceLocality = world.town.id;
        VERIFY_RESULT(world.records.save(membership));
        world.council.name = QStringLiteral("Storby ortsråd");
        world.council.serviceLocality = world.town.id;
        VERIFY_RESULT(world.records.save(world.council));
        world.association.name = QStringLiteral("Storby byalag");
        world.association.serviceLocality = world.town.id;
        world.association.council = world.council.id;
        VERIFY_RESULT(world.records.save(world.association));
    }
    static QStringList themes(const TimelinePage &page)
    {
        QStringList themes;
        for (const TimelineEntry &entry : page.entries) {
            if (entry.kind == TimelineKind::Meeting)
                themes << entry.title;
        }
        return themes;
    }
    static QList<TimelineKind> kinds(const TimelinePage &page)
    {
        QList<TimelineKind> kinds;
        for (const TimelineEntry &entry : page.entries)
            kinds << entry.kind;
        return kinds;
    }

private Q_SLOTS:
    void theLatestComesFirstWithItsParts()
    {
        World world;
        fill(world);
        const QDate day(2026, 5, 4);
        save(world, meeting(day, QTime(18, 0), QStringLiteral("vårmöte"), world.town.id, world.council.id));
        save(world, meeting(day, QTime(), QStringLiteral("utan tid"), world.village.id));
        save(world, meeting(day.addDays(1), QTime(9, 0), QStringLiteral("i byn"), world.village.id));
        save(world, meeting(day.addYears(-1), QTime(19, 0), QStringLiteral("förra året"), world.town.id));
        save(world, meeting(day, QTime(20, 0), QStringLiteral("någon annanstans"), world.other.id));
        const auto page = TimelineRepository(world.database.connection()).forAssociation(world.association.id, 50);
        VERIFY_RESULT(page);
        QVERIFY(!page->next);
        QCOMPARE(themes(*page), (QStringList{QStringLiteral("i byn"), QStringLiteral("vårmöte"), QStringLiteral("utan tid"),
                                             QStringLiteral("förra året")}));
        // The two changes are of November, when the record and its council were written.
        QCOMPARE(kinds(*page).mid(0, 5),
                 (QList{TimelineKind::Change, TimelineKind::Change, TimelineKind::Meeting, TimelineKind::Meeting, TimelineKind::Action}));
        const TimelineEntry council = page->entries.at(3);
        QCOMPARE(council.who, QStringLiteral("Storby ortsråd"));
        QCOMPARE(council.detail, QStringLiteral("ortsråd"));
        QVERIFY(council.own);
        QVERIFY(!page->entries.at(2).own);
        QCOMPARE(page->entries.at(4).title, QStringLiteral("Röja vid bron"));
        QCOMPARE(page->entries.at(4).id, council.id);
    }

    void whatTheAssociationHoldsElsewhereInItsLocalitiesIsItsOwn()
    {
        World world;
        fill(world);
        Meeting own = meeting(QDate(2026, 6, 1), QTime(18, 0), QStringLiteral("årsmöte"), world.village.id);
        own.organiser = QStringLiteral("STORBY byalag");
        save(world, own);
        const auto page = TimelineRepository(world.database.connection()).forAssociation(world.association.id, 50);
        VERIFY_RESULT(page);
        QCOMPARE(themes(*page), QStringList{QStringLiteral("årsmöte")});
        for (const TimelineEntry &entry : page->entries)
            QCOMPARE(entry.own, entry.kind == TimelineKind::Meeting);
    }

    void rolesAppointmentsFilesAndChangesAreThere()
    {
        World world;
        fill(world);
        Person person;
        person.name = QStringLiteral("Testa Testsson");
        VERIFY_RESULT(world.records.save(person));
        AssociationContact contact;
        contact.association = world.association.id;
        contact.person = person.id;
        contact.role = QStringLiteral("ordförande");
        contact.from = QDate(2024, 3, 1);
        contact.to = QDate(2026, 3, 1);
        VERIFY_RESULT(world.records.save(contact));
        ContactPerson officer;
        officer.name = QStringLiteral("Kontakta Kontaktsson");
        VERIFY_RESULT(world.records.save(officer));
        Appointment appointment;
        appointment.contactPerson = officer.id;
        appointment.locality = world.village.id;
        appointment.from = QDate(2025, 1, 1);
        VERIFY_RESULT(world.records.save(appointment));
        world.association.city = QStringLiteral("Storby");
        VERIFY_RESULT(world.records.save(world.association));
        const auto page = TimelineRepository(world.database.connection()).forAssociation(world.association.id, 50);
        VERIFY_RESULT(page);
        QCOMPARE(kinds(*page), (QList{TimelineKind::Change, TimelineKind::Change, TimelineKind::Change, TimelineKind::RoleEnded,
                                      TimelineKind::AppointmentBegan, TimelineKind::RoleBegan}));
        QCOMPARE(page->entries.at(0).fields, QStringList{QStringLiteral("city")});
        QCOMPARE(page->entries.at(0).code, QStringLiteral("update"));
        QCOMPARE(page->entries.at(3).who, QStringLiteral("Testa Testsson"));
        QCOMPARE(page->entries.at(4).detail, QStringLiteral("Lillby"));
    }

    void pagesGoOnWhereTheLastEnded()
    {
        World world;
        fill(world);
        QStringList expected;
        for (int i = 0; i < 23; ++i) {
            // Several on the same day and at the same time: the ids part them.
            const QString theme = QStringLiteral("nr %1").arg(i);
            const bool village = i % 2 == 0;
            save(world, meeting(QDate(2026, 1, 1 + i / 4), QTime(18, 0), theme, village ? world.village.id : world.town.id,
                                village ? CouncilId() : world.council.id));
            expected.prepend(theme);
        }
        TimelineRepository repository(world.database.connection());
        QStringList read;
        int lines = 0;
        std::optional<TimelinePosition> after;
        for (int turn = 0; turn < 20; ++turn) {
            const auto page = repository.forAssociation(world.association.id, 5, after);
            VERIFY_RESULT(page);
            QVERIFY(page->entries.size() <= 5);
            read += themes(*page);
            lines += int(page->entries.size());
            after = page->next;
            if (!after)
                break;
        }
        QCOMPARE(read, expected);
        QCOMPARE(lines, 23 + 2);
    }

    void meetingsAreReadThroughTheIndexes()
    {
        if (TestDatabase::isPostgreSql())
            QSKIP("A small table is read whole by PostgreSQL, whatever indexes there are");
        World world;
        fill(world);
        for (const QString &column : {QStringLiteral("council_id"), QStringLiteral("locality_id")}) {
            Statement plan(
                world.database.connection(),
                QStringLiteral(
                    "EXPLAIN QUERY PLAN SELECT id, theme FROM meeting WHERE deleted_at IS NULL AND %1 = ? "
                    "AND (meeting_date, start_time, id) < (?, ?, ?) ORDER BY meeting_date DESC, start_time DESC, id DESC LIMIT 201")
                    .arg(column));
            plan.bind(1).bind(QStringLiteral("2026-01-01")).bind(QStringLiteral("18:00")).bind(1);
            QString text;
            VERIFY_RESULT(plan.forEach([&text](const Statement &row) { text += row.text(3) + u'\n'; }));
            QVERIFY2(text.contains(QStringLiteral("USING INDEX meeting_")), qPrintable(text));
            QVERIFY2(!text.contains(QStringLiteral("TEMP B-TREE")), qPrintable(text));
        }
    }

    void anUnknownAssociationIsNotFound()
    {
        World world;
        const auto page = TimelineRepository(world.database.connection()).forAssociation(AssociationId(7), 5);
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::NotFound);
    }
};

ORTSKONTAKT_TEST("timeline", TimelineTest)
#include "tst_timeline.moc"
