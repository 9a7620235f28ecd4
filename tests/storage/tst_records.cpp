#include "association.h"
#include "historyrepository.h"
#include "meetingrepository.h"
#include "recordrepository.h"
#include "searchrepository.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QTest>


class RecordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRecordIsSavedFoundAndChanged()
    {
        TestDatabase database;
        QVERIFY2(database.isValid(), qPrintable(database.problem()));
        RecordRepository records(database.connection());
        Association association;
        association.name = QStringLiteral("Åsbo bygdeförening");
        association.email = QStringLiteral("post@exempel.se");
        VERIFY_RESULT(records.save(association));
        QCOMPARE(association.stored.revision, 1);
        QCOMPARE(association.stored.changedBy, QStringLiteral("Testa Testsson"));
        association.name = QStringLiteral("A\u030Asbo byalag");  // NFD
        VERIFY_RESULT(records.save(association));
        QCOMPARE(association.stored.revision, 2);
        const auto found = records.find<Association>(association.id);
        VERIFY_RESULT(found);
        QCOMPARE(found->name, QStringLiteral("Åsbo byalag"));
        const auto missing = records.find<Association>(AssociationId(1));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
    }

    void theSecondOfTwoWritersGetsAConflict()
    {
        TestDatabase database;
        RecordRepository first(database.connection());
        Association association;
        association.name = QStringLiteral("Hedens byalag");
        VERIFY_RESULT(first.save(association));
        const auto other = database.connect();
        RecordRepository second(*other);
        auto theirs = second.find<Association>(association.id);
        VERIFY_RESULT(theirs);
        theirs->city = QStringLiteral("Borås");
        VERIFY_RESULT(second.save(*theirs));
        association.city = QStringLiteral("Fristad");
        const Status status = first.save(association);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Conflict);
        QVERIFY(status.error().message.contains(QStringLiteral("Annan Annansson")));
        QCOMPARE(first.find<Association>(association.id)->city, QStringLiteral("Borås"));
    }

    void historyGivesEveryVersionBack()
    {
        TestDatabase database;
        RecordRepository records(database.connection());
        MeetingKind kind;
        kind.name = QStringLiteral("Ortsråd");
        VERIFY_RESULT(records.save(kind));
        MeetingRepository meetings(database.connection());
        MeetingFile file;
        file.meeting.kind = kind.id;
        file.meeting.date = QDate(2026, 11, 23);
        file.meeting.theme = QStringLiteral("Första");
        file.items = {AgendaItem{}, AgendaItem{}};
        file.items[0].heading = QStringLiteral("Öppnande");
        file.items[1].heading = QStringLiteral("Övrigt");
        VERIFY_RESULT(meetings.save(file));
        file.meeting.theme = QStringLiteral("Andra");
        file.items.removeLast();
        file.items[0].text = QStringLiteral("Alla hälsades välkomna");
        file.items << AgendaItem{};
        file.items[1].heading = QStringLiteral("Gång- och cykelväg");
        VERIFY_RESULT(meetings.save(file));
        QCOMPARE(file.meeting.stored.revision, 2);
        const auto stored = meetings.load(file.meeting.id);
        VERIFY_RESULT(stored);
        QCOMPARE(stored->items.size(), 2);
        QCOMPARE(stored->items.at(1).heading, QStringLiteral("Gång- och cykelväg"));

        HistoryRepository history(database.connection());
        const auto versions = history.versions(QStringLiteral("meeting"), file.meeting.id.value);
        VERIFY_RESULT(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->at(0).revision, 2);
        auto first = history.meetingAt(file.meeting.id, 1);
        VERIFY_RESULT(first);
        QCOMPARE(first->meeting.theme, QStringLiteral("Första"));
        QCOMPARE(first->items.size(), 2);
        QCOMPARE(first->items.at(0).text, QString());
        QCOMPARE(first->items.at(1).heading, QStringLiteral("Övrigt"));
        QCOMPARE(first->meeting.kind, kind.id);
        // Restoring is saving it as a new version.
        VERIFY_RESULT(meetings.save(*first));
        QCOMPARE(meetings.load(file.meeting.id)->items.at(1).heading, QStringLiteral("Övrigt"));
        QCOMPARE(meetings.load(file.meeting.id)->items.size(), 2);
        QCOMPARE(history.meetingAt(file.meeting.id, 2)->items.at(1).heading, QStringLiteral("Gång- och cykelväg"));
    }

    void searchAndListsAgreeInBothDatabases()
    {
        TestDatabase database;
        RecordRepository records(database.connection());
        MeetingKind kind;
        kind.name = QStringLiteral("Ortsråd");
        VERIFY_RESULT(records.save(kind));
        MeetingRepository meetings(database.connection());
        QList<qint64> ids;
        for (const char *theme : {"Bårhuset byggs om", "Baren vid torget", "Gångvägen till skolan"}) {
            MeetingFile file;
            file.meeting.kind = kind.id;
            file.meeting.date = QDate(2026, 1, int(ids.size()) + 1);
            file.meeting.theme = QString::fromUtf8(theme);
            VERIFY_RESULT(meetings.save(file));
            ids << file.meeting.id.value;
        }
        SearchRepository search(database.connection());
        const auto hits = [&search](const char *text) {
            QStringList titles;
            const auto found = search.search(QString::fromUtf8(text));
            for (const SearchHit &hit : *found)
                titles << hit.title;
            return titles.join(u'|');
        };
        QCOMPARE(hits("bar"), QStringLiteral("Baren vid torget"));
        QCOMPARE(hits("BÅR"), QStringLiteral("Bårhuset byggs om"));
        QCOMPARE(hits("gångväg skol"), QStringLiteral("Gångvägen till skolan"));
        QCOMPARE(hits("\""), QString());
        QCOMPARE(hits("*"), QString());
        QCOMPARE(hits("'); DROP TABLE meeting"), QString());
        MeetingFilter filter;
        filter.text = QStringLiteral("b");
        QCOMPARE(*meetings.ids(filter, {}), (QList<qint64>{ids[1], ids[0]}));
        QCOMPARE(*meetings.ids({}, {MeetingColumn::Theme, Qt::AscendingOrder}), (QList<qint64>{ids[1], ids[0], ids[2]}));
        QCOMPARE(meetings.rows(ids)->at(2).kind, QStringLiteral("Ortsråd"));
    }
};

ORTSKONTAKT_TEST("records", RecordsTest)
#include "tst_records.moc"
