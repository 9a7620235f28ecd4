#include "attachmentrepository.h"
#include "disposalrepository.h"
#include "draftrepository.h"
#include "historyrepository.h"
#include "meetingrepository.h"
#include "statement.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QTest>

class MeetingsTest : public QObject
{
    Q_OBJECT

    static MeetingFile newMeeting(RecordRepository &records, const QString &theme = QStringLiteral("Gång- och cykelväg"))
    {
        MeetingKind kind;
        kind.name = QStringLiteral("Slag %1").arg(newId());
        if (!records.save(kind))
            return {};
        MeetingFile file;
        file.meeting.kind = kind.id;
        file.meeting.date = QDate(2026, 11, 23);
        file.meeting.theme = theme;
        return file;
    }

    static qint64 count(Connection &connection, const QString &table)
    {
        Statement statement(connection, QStringLiteral("SELECT count(*) FROM ") + table);
        return statement.run() && statement.next() ? statement.integer(0) : -1;
    }

private Q_SLOTS:
    void aConflictWritesNothingAtAll()
    {
        TestDatabase database;
        RecordRepository records(database.connection());
        MeetingRepository mine(database.connection());
        MeetingFile file = newMeeting(records);
        file.items << AgendaItem{};
        file.items[0].heading = QStringLiteral("Öppnande");
        VERIFY_RESULT(mine.save(file));
        const auto other = database.connect();
        MeetingRepository theirs(*other);
        auto second = theirs.load(file.meeting.id);
        VERIFY_RESULT(second);
        second->items[0].text = QStringLiteral("Deras text");
        VERIFY_RESULT(theirs.save(*second));

        file.items[0].text = QStringLiteral("Min text");
        file.items << AgendaItem{};
        const MeetingFile before = file;
        const Status status = mine.save(file);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Conflict);
        QCOMPARE(file.items.at(0).text, before.items.at(0).text);
        QCOMPARE(file.meeting.stored.revision, 1);
        QCOMPARE(mine.load(file.meeting.id)->items.size(), 1);
        QCOMPARE(mine.load(file.meeting.id)->items.at(0).text, QStringLiteral("Deras text"));
    }

    void aLockedMeetingTakesOnlyCorrections()
    {
        TestDatabase database;
        RecordRepository records(database.connection());
        MeetingRepository meetings(database.connection());
        MeetingFile file = newMeeting(records);
        file.meeting.status = MeetingStatus::Held;
        VERIFY_RESULT(meetings.save(file));
        QCOMPARE(meetings.addCorrection(file.meeting.id, QStringLiteral("För tidigt")).error().code, ErrorCode::Invalid);
        file.meeting.status = MeetingStatus::Approved;
        VERIFY_RESULT(meetings.save(file));
        file.meeting.theme = QStringLiteral("Annat");
        const Status locked = meetings.save(file);
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, ErrorCode::Denied);
        QCOMPARE(meetings.addCorrection(file.meeting.id, QStringLiteral("  ")).error().code, ErrorCode::Invalid);
        VERIFY_RESULT(meetings.addCorrection(file.meeting.id, QStringLiteral("Antalet ska vara 21.")));
        const auto stored = meetings.load(file.meeting.id);
        QCOMPARE(stored->meeting.theme, QStringLiteral("Gång- och cykelväg"));
        QCOMPARE(stored->corrections.size(), 1);
    }

    void difficultTextComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        QTest::newRow("nfd") << QStringLiteral("ba\u030Ar") << QStringLiteral("b\u00E5r");
        QTest::newRow("emoji") << QStringLiteral("Tack \U0001F44D\U0001F3FD för \U0001F1F8\U0001F1EA") << QStringLiteral("Tack \U0001F44D\U0001F3FD för \U0001F1F8\U0001F1EA");
        QTest::newRow("right to left") << QStringLiteral("\u202Eabc\u202C \u05E9\u05DC\u05D5\u05DD") << QStringLiteral("\u202Eabc\u202C \u05E9\u05DC\u05D5\u05DD");
        QTest::newRow("sql") << QStringLiteral("'); DROP TABLE meeting; --") << QStringLiteral("'); DROP TABLE meeting; --");
        QTest::newRow("backslash") << QStringLiteral("C:\\mapp\\%1 ?") << QStringLiteral("C:\\mapp\\%1 ?");
        const QString megabyte = QStringLiteral("Åsa går på gångvägen. ").repeated(1024 * 1024 / 22);
        QTest::newRow("1 MB") << megabyte << megabyte;
    }

    void difficultTextComesBackAsItWas()
    {
        QFETCH(QString, text);
        QFETCH(QString, stored);
        TestDatabase database;
        RecordRepository records(database.connection());
        MeetingRepository meetings(database.connection());
        MeetingFile file = newMeeting(records);
        file.meeting.note = text;
        VERIFY_RESULT(meetings.save(file));
        QCOMPARE(meetings.load(file.meeting.id)->meeting.note, stored);
        file.meeting.note.prepend(QStringLiteral("Ändrat. "));
        VERIFY_RESULT(meetings.save(file));
        QCOMPARE(HistoryRepository(database.connection()).meetingAt(file.meeting.id, 1)->meeting.note, stored);
    }

    void anUnfinishedWriteLeavesNothing()
    {
        TestDatabase database;
        RecordRepository records(database.connection());
        MeetingRepository meetings(database.connection());
        MeetingFile file = newMeeting(records);
        file.items << AgendaItem{} << AgendaItem{};
        // The second item refers to nothing that exists: the whole meeting must stay unwritten.
        file.actions << ActionItem{};
        file.actions[0].what = QStringLiteral("Ring");
        file.actions[0].item = AgendaItemId(4711);
        const Status status = meetings.save(file);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Constraint);
        QCOMPARE(count(database.connection(), QStringLiteral("meeting")), 0);
        QCOMPARE(count(database.connection(), QStringLiteral("agenda_item")), 0);
        file.actions[0].item = {};
        VERIFY_RESULT(meetings.save(file));
    }

    void attachmentsAreStoredOnce()
    {
        TestDatabase database;
        RecordRepository records(database.connection());
        MeetingRepository meetings(database.connection());
        MeetingFile file = newMeeting(records);
        VERIFY_RESULT(meetings.save(file));
        AttachmentRepository attachments(database.connection());
        const QByteArray content = QByteArray("\0\x01karta\xff", 8).repeated(1000);
        const auto first = attachments.add(QStringLiteral("meeting"), file.meeting.id.value, QStringLiteral("..\\..\\evil.exe"), {}, content);
        VERIFY_RESULT(first);
        QCOMPARE(first->name, QStringLiteral("evil.exe"));
        const auto second = attachments.add(QStringLiteral("meeting"), file.meeting.id.value, QStringLiteral("karta.png"), QStringLiteral("image/png"), content);
        VERIFY_RESULT(second);
        QCOMPARE(count(database.connection(), QStringLiteral("attachment_content")), 1);
        QCOMPARE(*attachments.content(second->id), content);
        QCOMPARE(attachments.list(file.meeting.id.value)->size(), 2);
        const auto big = attachments.add(QStringLiteral("meeting"), file.meeting.id.value, QStringLiteral("film.mp4"), {}, QByteArray(26 * 1024 * 1024, 'x'));
        QVERIFY(!big);
        QCOMPARE(big.error().code, ErrorCode::Invalid);
        QVERIFY(big.error().message.contains(QStringLiteral("26 MB")));
        QCOMPARE(count(database.connection(), QStringLiteral("attachment")), 2);
        // The content goes with the last attachment that shows it, and not before.
        for (const AttachmentId id : {first->id, second->id}) {
            QCOMPARE(count(database.connection(), QStringLiteral("attachment_content")), 1);
            VERIFY_RESULT(attachments.setBinned(id, true));
            VERIFY_RESULT(DisposalRepository(database.connection()).dispose(recordType<Attachment>().schema(), id.value, {QStringLiteral("2026/FF0123 § 4"), {}}));
        }
        QCOMPARE(count(database.connection(), QStringLiteral("attachment_content")), 0);
    }

    void aFullAttachmentFits()
    {
        TestDatabase database;
        AttachmentRepository attachments(database.connection());
        const auto whole = attachments.add(QStringLiteral("meeting"), 1, QStringLiteral("stor.bin"), {}, QByteArray(int(attachmentLimit), '\xe5'));
        VERIFY_RESULT(whole);
        QCOMPARE(attachments.content(whole->id)->size(), attachmentLimit);
    }

    void draftsBelongToTheirUser()
    {
        TestDatabase database;
        DraftRepository drafts(database.connection());
        VERIFY_RESULT(drafts.put({QStringLiteral("meeting"), 7, QStringLiteral("Ortsråd"), 2, QStringLiteral("{\"a\":1}"), {}}));
        VERIFY_RESULT(drafts.put({QStringLiteral("meeting"), 7, QStringLiteral("Ortsråd"), 2, QStringLiteral("{\"a\":2}"), {}}));
        const auto own = drafts.list();
        VERIFY_RESULT(own);
        QCOMPARE(own->size(), 1);
        QCOMPARE(own->first().body, QStringLiteral("{\"a\":2}"));
        const auto other = database.connect();
        QVERIFY(DraftRepository(*other).list()->isEmpty());
        VERIFY_RESULT(drafts.remove(QStringLiteral("meeting"), 7));
        QVERIFY(!drafts.find(QStringLiteral("meeting"), 7)->has_value());
    }

    void theListFiltersAndSorts()
    {
        TestDatabase database;
        RecordRepository records(database.connection());
        MeetingRepository meetings(database.connection());
        QList<MeetingFile> files;
        for (const char *theme : {"Ö", "Ä", "Å", "Z", "a"}) {
            MeetingFile file = newMeeting(records, QString::fromUtf8(theme));
            file.meeting.date = QDate(2026, 1, 1).addDays(files.size());
            if (files.size() == 1)
                file.meeting.start = QTime(18, 30);
            VERIFY_RESULT(meetings.save(file));
            files << file;
        }
        const auto themes = [&](const MeetingFilter &filter, const MeetingSort &sort) {
            QString text;
            const auto ids = meetings.ids(filter, sort);
            const auto rows = meetings.rows(*ids);
            for (const MeetingRow &row : *rows)
                text += row.theme;
            return text;
        };
        QCOMPARE(themes({}, {MeetingColumn::Theme, Qt::AscendingOrder}), QStringLiteral("aZÅÄÖ"));
        QCOMPARE(themes({}, {MeetingColumn::Date, Qt::DescendingOrder}), QStringLiteral("aZÅÄÖ"));
        for (int column = 0; column < meetingColumnCount; ++column)
            QCOMPARE(themes({}, {MeetingColumn(column), Qt::AscendingOrder}).size(), 5);
        MeetingFilter period;
        period.from = QDate(2026, 1, 2);
        period.to = QDate(2026, 1, 3);
        QCOMPARE(themes(period, {}), QStringLiteral("ÅÄ"));
        MeetingFilter kinds;
        kinds.kinds = {files.at(3).meeting.kind};
        QCOMPARE(themes(kinds, {}), QStringLiteral("Z"));
        VERIFY_RESULT(records.setBinned(recordType<Meeting>().schema(), files.at(0).meeting.id.value, true));
        QCOMPARE(themes({}, {MeetingColumn::Theme, Qt::AscendingOrder}), QStringLiteral("aZÅÄ"));
        MeetingFilter bin;
        bin.bin = true;
        QCOMPARE(themes(bin, {}), QStringLiteral("Ö"));
        MeetingFilter signs;
        signs.text = QStringLiteral("*\"");
        QCOMPARE(themes(signs, {}), QString());
    }
};

ORTSKONTAKT_TEST("meetings", MeetingsTest)
#include "tst_meetings.moc"
