#include "locality.h"
#include "meetingrepository.h"
#include "municipalfunction.h"
#include "searchrepository.h"
#include "storedissue.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QTest>

/// Words are found from their beginning, however long the beginning and however many words begin so, alike on both databases.
class SearchTest : public QObject
{
    Q_OBJECT

    static MeetingFile meetingWith(MeetingKindId kind, const QStringList &texts)
    {
        MeetingFile file;
        file.meeting.kind = kind;
        file.meeting.date = QDate(2026, 11, 23);
        for (const QString &text : texts) {
            AgendaItem item;
            item.heading = QStringLiteral("Laget runt");
            item.text = text;
            file.items << item;
        }
        return file;
    }

    static QStringList texts(Connection &connection, const QString &typed)
    {
        QStringList found;
        const auto hits = SearchRepository(connection).searchIn(QStringLiteral("agenda_item"), typed, 1000);
        if (!hits)
            return {hits.error().message};
        for (const SearchHit &hit : *hits)
            found << hit.text;
        found.sort();
        return found;
    }

private Q_SLOTS:
    void everyLetterNarrows()
    {
        TestDatabase database;
        MeetingKind kind;
        kind.name = QStringLiteral("Ortsråd");
        VERIFY_RESULT(RecordRepository(database.connection()).save(kind));
        const QString path = QStringLiteral("gångväg"), paths = QStringLiteral("Gångvägarna och bron"), walk = QStringLiteral("en gångtunnel"), bar = QStringLiteral("baren");
        auto file = meetingWith(kind.id, {path, paths, walk, bar});
        VERIFY_RESULT(MeetingRepository(database.connection()).save(file));
        Connection &connection = database.connection();
        QStringList three{path, paths, walk}, two{path, paths};
        three.sort();
        two.sort();
        for (const char *typed : {"g", "gå", "gån", "gång", "GÅNG"})
            QCOMPARE(texts(connection, QString::fromUtf8(typed)), three);
        for (const char *typed : {"gångv", "gångvä", "gångväg", "Gångväg"})
            QCOMPARE(texts(connection, QString::fromUtf8(typed)), two);
        QCOMPARE(texts(connection, QStringLiteral("gångväga")), QStringList{paths});
        QCOMPARE(texts(connection, QStringLiteral("bron gångvä")), QStringList{paths});
        for (const char *typed : {"gångvägs", "gangvag", "gångvägarna finnsinte", "båren", "ångvä", "\"*"})
            QCOMPARE(texts(connection, QString::fromUtf8(typed)), QStringList());
        // The list filter asks the same of a meeting as a whole.
        MeetingRepository meetings(connection);
        const auto listed = [&meetings](const char *typed) {
            MeetingFilter filter;
            filter.text = QString::fromUtf8(typed);
            const auto ids = meetings.ids(filter, {});
            return ids ? ids->size() : -1;
        };
        QCOMPARE(listed("gångvägarna gångtunnel baren"), 1);
        QCOMPARE(listed("gångvägarna gångbron"), 0);
        QCOMPARE(listed("gångvägs"), 0);
        QCOMPARE(listed("*"), 0);
    }

    /// Common words are spelt out, and with them the seldom ones that begin alike.
    void commonWordsAreFoundWithTheSeldomOnes()
    {
        TestDatabase database;
        MeetingKind kind;
        kind.name = QStringLiteral("Ortsråd");
        VERIFY_RESULT(RecordRepository(database.connection()).save(kind));
        QStringList words;
        for (int i = 0; i < 100; ++i)
            words << QStringLiteral("belysning") << QStringLiteral("belysningen") << QStringLiteral("belysas");
        words << QStringLiteral("belysningar") << QStringLiteral("belysningsplan") << QStringLiteral("belägen");
        auto file = meetingWith(kind.id, words);
        VERIFY_RESULT(MeetingRepository(database.connection()).save(file));
        Connection &connection = database.connection();
        QCOMPARE(texts(connection, QStringLiteral("belys")).size(), 302);
        QCOMPARE(texts(connection, QStringLiteral("belysning")).size(), 202);
        QCOMPARE(texts(connection, QStringLiteral("belysninge")).size(), 100);
        QCOMPARE(texts(connection, QStringLiteral("belysningsp")).size(), 1);
        QCOMPARE(texts(connection, QStringLiteral("belysningsplatser")).size(), 0);
    }

    void moreWordsThanAreSpeltOut()
    {
        TestDatabase database;
        MeetingKind kind;
        kind.name = QStringLiteral("Ortsråd");
        VERIFY_RESULT(RecordRepository(database.connection()).save(kind));
        QStringList words;
        for (int i = 0; i < 500; ++i)
            words << QStringLiteral("kvarter%1").arg(i, 3, 10, QLatin1Char('0'));
        auto file = meetingWith(kind.id, words);
        VERIFY_RESULT(MeetingRepository(database.connection()).save(file));
        QCOMPARE(texts(database.connection(), QStringLiteral("kvarter")), words);
        QCOMPARE(texts(database.connection(), QStringLiteral("kvarter4")), words.mid(400));
        QCOMPARE(texts(database.connection(), QStringLiteral("kvarter499")), words.mid(499));
    }

    void aBinnedMeetingIsFoundInTheBinOnly()
    {
        TestDatabase database;
        RecordRepository records(database.connection());
        MeetingRepository meetings(database.connection());
        MeetingKind kind;
        kind.name = QStringLiteral("Ortsråd");
        VERIFY_RESULT(records.save(kind));
        auto file = meetingWith(kind.id, {QStringLiteral("badplatsen")});
        file.meeting.theme = QStringLiteral("Lekplatsen");
        VERIFY_RESULT(meetings.save(file));
        VERIFY_RESULT(records.setBinned(recordType<Meeting>().schema(), file.meeting.id.value, true));
        QCOMPARE(texts(database.connection(), QStringLiteral("badplatsen")), QStringList());
        for (const char *typed : {"lekplats", "badplats", "l"}) {
            MeetingFilter filter;
            filter.text = QString::fromUtf8(typed);
            QCOMPARE(meetings.ids(filter, {})->size(), 0);
            filter.bin = true;
            QCOMPARE(*meetings.ids(filter, {}), QList<qint64>{file.meeting.id.value});
        }
    }

    /// The whole list is read group by group, a filtered one is sorted: the order is the same.
    void theWholeListHasTheOrderOfAFilteredOne()
    {
        TestDatabase database;
        RecordRepository records(database.connection());
        MeetingRepository meetings(database.connection());
        QList<LocalityId> localities{LocalityId()};
        QList<MeetingKindId> kinds;
        for (const char *name : {"Örby", "Ask", "Åsa"}) {
            Locality locality;
            locality.name = QString::fromUtf8(name);
            VERIFY_RESULT(records.save(locality));
            localities << locality.id;
            MeetingKind kind;
            kind.name = QString::fromUtf8(name);
            VERIFY_RESULT(records.save(kind));
            kinds << kind.id;
        }
        for (int i = 0; i < 40; ++i) {
            auto file = meetingWith(kinds.at(i % 3), {});
            file.meeting.locality = localities.at(i % 4);
            file.meeting.date = QDate(2026, 1, 1).addDays(i * 7 % 20);
            VERIFY_RESULT(meetings.save(file));
        }
        MeetingFilter every;
        every.from = QDate(1900, 1, 1);
        for (const MeetingColumn column : {MeetingColumn::Kind, MeetingColumn::Locality, MeetingColumn::Council, MeetingColumn::Theme}) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                const auto whole = meetings.ids({}, {column, order});
                VERIFY_RESULT(whole);
                QCOMPARE(whole->size(), 40);
                QCOMPARE(*whole, *meetings.ids(every, {column, order}));
            }
        }
        const auto first = meetings.rows({meetings.ids({}, {MeetingColumn::Locality, Qt::AscendingOrder})->first(), meetings.ids({}, {MeetingColumn::Locality, Qt::DescendingOrder})->first()});
        VERIFY_RESULT(first);
        QCOMPARE(first->at(0).locality, QString());
        QCOMPARE(first->at(1).locality, QStringLiteral("Örby"));
    }

    /// A question is found by its words, its number and what was written with its hops, and each hit opens the question.
    void issuesAndTheirHopsAreFound()
    {
        TestDatabase database;
        Connection &connection = database.connection();
        MunicipalFunction road;
        road.code = QStringLiteral("TEK");
        road.name = QStringLiteral("Tekniska förvaltningen");
        VERIFY_RESULT(RecordRepository(connection).save(road));
        IssueFile file;
        file.issue.title = QStringLiteral("Gatlampan vid skolan");
        file.issue.text = QStringLiteral("Den blinkar om kvällarna");
        file.issue.raisedOn = QDate(2026, 11, 2);
        Forwarding hop;
        hop.to = road.id;
        hop.askedOn = QDate(2026, 11, 3);
        hop.message = QStringLiteral("Kan ni byta armaturen?");
        file.hops << hop;
        VERIFY_RESULT(storeIssue(connection, file));
        SearchRepository search(connection);
        const auto only = [&search](const char *words) {
            const auto hits = search.search(QString::fromUtf8(words));
            return hits && hits->size() == 1 ? hits->first() : SearchHit();
        };
        const SearchHit issue = only("gatlamp blinkar");
        QCOMPARE(issue.table, QStringLiteral("issue"));
        QCOMPARE(issue.title, QStringLiteral("Gatlampan vid skolan"));
        QCOMPARE(issue.context, QStringLiteral("OR-2026-0001"));
        QCOMPARE(issue.date, QDate(2026, 11, 2));
        QCOMPARE(issue.owner, file.issue.id.value);
        const SearchHit forwarding = only("armaturen");
        QCOMPARE(forwarding.table, QStringLiteral("forwarding"));
        QCOMPARE(forwarding.title, QStringLiteral("OR-2026-0001 Gatlampan vid skolan"));
        QCOMPARE(forwarding.context, QStringLiteral("Tekniska förvaltningen"));
        QCOMPARE(forwarding.ownerTable, QStringLiteral("issue"));
        QCOMPARE(forwarding.owner, file.issue.id.value);
        // In the bin neither is found.
        VERIFY_RESULT(RecordRepository(connection).setBinned(recordType<Issue>().schema(), file.issue.id.value, true));
        QVERIFY(search.search(QStringLiteral("armaturen"))->isEmpty());
        QVERIFY(search.search(QStringLiteral("gatlampan"))->isEmpty());
    }
};

ORTSKONTAKT_TEST("search", SearchTest)
#include "tst_search.moc"
