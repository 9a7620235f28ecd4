#include "meetingcontent.h"
#include "meetingjson.h"
#include "testregistry.h"

#include <QTest>

class MeetingJsonTest : public QObject
{
    Q_OBJECT
    static MeetingFile full()
    {
        MeetingFile file;
        Meeting &meeting = file.meeting;
        meeting.id = MeetingId((qint64(1) << 62) + 1);  // more digits than a double keeps
        meeting.stored.revision = 7;
        meeting.stored.changedBy = QStringLiteral("Testa Testsson");
        meeting.stored.changedAt = QDateTime({2026, 11, 23}, {13, 2, 1, 5}, Qt::UTC);
        meeting.council = CouncilId((qint64(1) << 61) + 3);
        meeting.kind = MeetingKindId(12);
        meeting.theme = QStringLiteral("Gångväg 🚲 \u200Fعربي a\u030A");
        meeting.date = QDate(2026, 11, 23);
        meeting.start = QTime(18, 30);
        meeting.form = MeetingForm::Walk;
        meeting.status = MeetingStatus::Held;
        meeting.attendanceInPerson = 0;  // known to be none; remote is unknown
        meeting.note = QStringLiteral("rad ett\nrad \"två\"\u00A0\\");
        AgendaItem item;
        item.id = AgendaItemId(5);
        item.heading = QStringLiteral("Frågor");
        item.outcome = ItemOutcome::Decision;
        item.finished = true;
        item.sourceAction = ActionItemId((qint64(1) << 60) + 9);
        item.decision = QStringLiteral("Ja");
        file.items << item;
        Attendance row;
        row.id = AttendanceId(6);
        row.group = QStringLiteral("Styrelsen");
        row.count = 4;
        file.attendance << row;
        ActionItem action;
        action.id = ActionItemId(8);
        action.item = item.id;
        action.what = QStringLiteral("Ringa");
        action.due = QDate(2026, 12, 1);
        action.status = ActionStatus::Done;
        file.actions << action;
        Correction correction;
        correction.id = CorrectionId(9);
        correction.text = QStringLiteral("Rätt datum är den 24.");
        file.corrections << correction;
        MeetingContent::tidy(file);
        return file;
    }

private Q_SLOTS:
    void everythingComesBack()
    {
        const MeetingFile file = full();
        const MeetingFile back = MeetingJson::fromJson(MeetingJson::toJson(file));
        QVERIFY(MeetingContent::same(file, back));
        QCOMPARE(back.meeting.stored.revision, 7);
        QCOMPARE(back.meeting.stored.changedAt, file.meeting.stored.changedAt);
        QCOMPARE(back.meeting.stored.changedBy, file.meeting.stored.changedBy);
        QCOMPARE(back.meeting.attendanceInPerson, std::optional<int>(0));
        QVERIFY(!back.meeting.attendanceRemote);
        QCOMPARE(back.corrections.size(), 1);
        QCOMPARE(back.corrections.first().text, file.corrections.first().text);
    }

    void draftKeepsWhatItBeganFrom()
    {
        MeetingFile mine = full();
        mine.meeting.note = QStringLiteral("mer");
        const auto body = MeetingJson::readDraft(MeetingJson::writeDraft({mine, full()}));
        QVERIFY(body.has_value());
        QVERIFY(MeetingContent::same(body->mine, mine));
        QVERIFY(MeetingContent::same(body->base, full()));
    }

    void notADraft_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("cut") << MeetingJson::writeDraft({full(), full()}).chopped(3);
        QTest::newRow("other") << QStringLiteral("{\"mine\": 3}");
    }
    void notADraft()
    {
        QFETCH(QString, text);
        const auto body = MeetingJson::readDraft(text);
        QVERIFY(!body);
        QCOMPARE(body.error().code, ErrorCode::Corrupt);
        QVERIFY(!body.error().message.isEmpty());
    }

    void sameSeesEveryKindOfChange()
    {
        const MeetingFile file = full();
        const auto differs = [&file](const std::function<void(MeetingFile &)> &change) {
            MeetingFile other = file;
            change(other);
            MeetingContent::tidy(other);
            return !MeetingContent::same(file, other);
        };
        QVERIFY(!differs([](MeetingFile &) {}));
        QVERIFY(!differs([](MeetingFile &f) { f.meeting.stored.revision = 99; }));
        QVERIFY(differs([](MeetingFile &f) { f.meeting.attendanceRemote = 0; }));
        QVERIFY(differs([](MeetingFile &f) { f.items.first().text = QStringLiteral("x"); }));
        QVERIFY(differs([](MeetingFile &f) { f.items.clear(); }));
        QVERIFY(differs([](MeetingFile &f) { f.attendance.first().count = 5; }));
        QVERIFY(differs([](MeetingFile &f) { f.actions.first().due = QDate(); }));
        QVERIFY(differs([](MeetingFile &f) { f.actions.first().id = ActionItemId(77); }));
    }

    void marksAreTakenOff_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << "Vi ansöker om bidrag" << "Vi ansöker om bidrag";
        QTest::newRow("bullet") << "  – Ringa Trafikverket " << "Ringa Trafikverket";
        QTest::newRow("word") << "* Beslut: Ja" << "Ja";
        QTest::newRow("action word") << "ÅTGÄRD : mejla" << "mejla";
        QTest::newRow("not a mark") << "Beslutet skjuts upp" << "Beslutet skjuts upp";
    }
    void marksAreTakenOff()
    {
        QFETCH(QString, line);
        QFETCH(QString, text);
        QCOMPARE(MeetingContent::withoutMarks(line), text);
    }
};

ORTSKONTAKT_TEST("meetingjson", MeetingJsonTest)
#include "tst_meetingjson.moc"
