#include "association.h"
#include "attachmentrepository.h"
#include "disposalrepository.h"
#include "draftrepository.h"
#include "historyrepository.h"
#include "meetingrepository.h"
#include "migrator.h"
#include "municipalfunction.h"
#include "overwriting.h"
#include "person.h"
#include "recordtypes.h"
#include "statement.h"
#include "storedissue.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QFile>
#include <QTest>

/// What is removed for good is gone with every trace but one line of the log, or is not touched at all.
class DisposalTest : public QObject
{
    Q_OBJECT

    static QString decision() { return QStringLiteral("2026/FF0123 § 4"); }
    static DisposalGrounds grounds() { return {decision(), QStringLiteral("Namn på privatperson")}; }
    static QString secret() { return QStringLiteral("Hemlig uppgift nummer 4711 om någon"); }
    static qint64 number(Connection &connection, const QString &sql, const QVariantList &values = {})
    {
        Statement statement(connection, sql);
        return statement.bindAll(values).run() && statement.next() ? statement.integer(0) : -1;
    }
    static qint64 rows(Connection &connection, const QString &table) { return number(connection, QStringLiteral("SELECT count(*) FROM ") + table); }

    /// The endings of those files of the database that hold a text.
    static QStringList placesOf(const TestDatabase &database, const QString &text)
    {
        QStringList places;
        for (const QString &ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")}) {
            QFile file(database.address().file + ending);
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8()))
                places << ending;
        }
        return places;
    }

    /// A meeting with every kind of part, a file that another meeting has too, and a colleague's draft.
    static MeetingFile meeting(TestDatabase &database, const QString &text = secret())
    {
        Connection &connection = database.connection();
        MeetingKind kind;
        kind.name = QStringLiteral("Slag %1").arg(newId());
        if (!RecordRepository(connection).save(kind))
            qFatal("no kind");
        MeetingFile file;
        file.meeting.kind = kind.id;
        file.meeting.date = QDate(2026, 11, 23);
        file.meeting.theme = text;
        file.items.resize(2);
        file.items[0].heading = QStringLiteral("Öppnande");
        file.items[1].heading = text;
        file.attendance.resize(1);
        file.attendance[0].group = QStringLiteral("styrelse");
        file.attendance[0].count = 4;
        file.corrections.resize(1);
        file.corrections[0].text = text;
        if (!MeetingRepository(connection).save(file))
            qFatal("no meeting");
        file.actions.resize(1);
        file.actions[0].what = text;
        file.actions[0].item = file.items[0].id;
        file.meeting.note = text;
        if (!MeetingRepository(connection).save(file))
            qFatal("no second version");
        AttachmentRepository attachments(connection);
        if (!attachments.add(QStringLiteral("meeting"), file.meeting.id.value, QStringLiteral("karta.png"), {}, "delad")
            || !attachments.add(QStringLiteral("meeting"), file.meeting.id.value, QStringLiteral("lista.txt"), {}, text.toUtf8())
            || !attachments.add(QStringLiteral("meeting"), 17, QStringLiteral("karta.png"), {}, "delad"))
            qFatal("no attachments");
        const auto colleague = database.connect(Connection::Mode::ReadWrite, QStringLiteral("kollega"));
        if (!DraftRepository(*colleague).put({QStringLiteral("meeting"), file.meeting.id.value, text, 1, text, {}}))
            qFatal("no draft");
        return file;
    }
    static void putInBin(Connection &connection, const RecordSchema &schema, qint64 id) { QVERIFY(RecordRepository(connection).setBinned(schema, id, true)); }

private Q_SLOTS:
    void aMeetingGoesWithEveryTrace()
    {
        TestDatabase database;
        Connection &connection = database.connection();
        const MeetingFile file = meeting(database);
        const RecordSchema &schema = recordType<Meeting>().schema();
        putInBin(connection, schema, file.meeting.id.value);
        VERIFY_RESULT(DisposalRepository(connection).dispose(schema, file.meeting.id.value, {QStringLiteral("  ") + decision() + u'\n', QStringLiteral(" Namn på privatperson ")}));
        for (const char *table : {"meeting", "agenda_item", "attendance", "action_item", "correction", "draft"})
            QCOMPARE(rows(connection, QString::fromLatin1(table)), 0);
        QCOMPARE(number(connection, QStringLiteral("SELECT count(*) FROM attachment")), 1);
        QCOMPARE(number(connection, QStringLiteral("SELECT count(*) FROM attachment_content")), 1);
        QCOMPARE(number(connection, QStringLiteral("SELECT count(*) FROM change WHERE root_id = ?"), {file.meeting.id.value}), 0);
        QCOMPARE(HistoryRepository(connection).versions(QStringLiteral("meeting"), file.meeting.id.value)->size(), 0);

        const auto log = DisposalRepository(connection).list(10);
        VERIFY_RESULT(log);
        QCOMPARE(log->size(), 1);
        QCOMPARE(log->first().table, QStringLiteral("meeting"));
        QCOMPARE(log->first().record, file.meeting.id.value);
        QCOMPARE(log->first().title, QStringLiteral("2026-11-23"));
        QCOMPARE(log->first().decision, decision());
        QCOMPARE(log->first().reason, QStringLiteral("Namn på privatperson"));  // notes of meetings are kept by rule
        QCOMPARE(log->first().stored.changedBy, connection.user());
        QCOMPARE(log->first().stored.changedAt.toUTC().date(), QDate(2026, 11, 23));
        if (TestDatabase::isPostgreSql())
            return;
        // Neither the free pages of the file nor its log hold it.
        QCOMPARE(placesOf(database, secret()), QStringList());
    }

    void nothingStaysOnTheDisk_data()
    {
        QTest::addColumn<bool>("readers");
        QTest::newRow("alone") << false;
        QTest::newRow("beside a reader") << true;
    }
    void nothingStaysOnTheDisk()
    {
        if (TestDatabase::isPostgreSql())
            return;  // the server's disk is the server's
        QFETCH(bool, readers);
        TestDatabase database;
        Connection &connection = database.connection();
        // Others of the same kind, so that the search tables are not simply emptied.
        for (int i = 0; i < 40; ++i)
            (void)meeting(database, QStringLiteral("Vanlig uppgift nummer %1").arg(i));
        MeetingFile file = meeting(database);
        // Small letters stand in the index only; there a word loses what it has in common with the one before.
        const QStringList gone{secret(), QStringLiteral("YXQVIST"), QStringLiteral("yxqvist"), QStringLiteral("Utkastord"), QStringLiteral("Filinnehåll")};
        // What earlier saves freed: a text that was changed, a line that was taken away, drafts, a file.
        file = *MeetingRepository(connection).load(file.meeting.id);
        file.meeting.note = QStringLiteral("YXQVIST anteckning ").repeated(900);
        VERIFY_RESULT(MeetingRepository(connection).save(file));
        file.meeting.note = QStringLiteral("kort");
        file.items.removeLast();
        VERIFY_RESULT(MeetingRepository(connection).save(file));
        DraftRepository drafts(connection);
        VERIFY_RESULT(drafts.put({QStringLiteral("meeting"), file.meeting.id.value, QStringLiteral("Utkastord"), 1, QStringLiteral("Utkastord ").repeated(2000), {}}));
        VERIFY_RESULT(drafts.remove(QStringLiteral("meeting"), file.meeting.id.value));
        const auto attached = AttachmentRepository(connection).add(QStringLiteral("meeting"), file.meeting.id.value, QStringLiteral("YXQVIST.txt"), {}, QByteArray("Filinnehåll ").repeated(3000));
        VERIFY_RESULT(attached);
        for (const QString &word : gone)
            QVERIFY2(!placesOf(database, word).isEmpty(), qPrintable(word));

        const auto reader = database.connect(Connection::Mode::ReadOnly);
        if (readers)
            VERIFY_RESULT(reader->execute({QStringLiteral("BEGIN"), QStringLiteral("SELECT count(*) FROM meeting")}));
        const RecordSchema &schema = recordType<Meeting>().schema();
        putInBin(connection, schema, file.meeting.id.value);
        const auto done = DisposalRepository(connection).dispose(schema, file.meeting.id.value, grounds());
        VERIFY_RESULT(done);
        QCOMPARE(*done, readers ? Disposed::OverwrittenLater : Disposed::Overwritten);
        QCOMPARE(connection.overwritingIsLeft(), readers);
        if (readers) {
            QVERIFY(!placesOf(database, secret()).isEmpty());
            QVERIFY(!Overwriting(connection).finish());
            VERIFY_RESULT(reader->execute({QStringLiteral("COMMIT")}));
            QVERIFY(Overwriting(connection).finish());
            QVERIFY(!connection.overwritingIsLeft());
        }
        for (const QString &word : gone)
            QCOMPARE(placesOf(database, word), QStringList());
        QVERIFY(!placesOf(database, QStringLiteral("Vanlig uppgift nummer 17")).isEmpty());
    }

    /// A file from a program without secure_delete is written anew once: at the upgrade, or when nobody is in the way.
    void whatWasFreedBeforeIsWrittenOver()
    {
        if (TestDatabase::isPostgreSql())
            return;
        TestDatabase database;
        Connection &connection = database.connection();
        QVERIFY(!Overwriting(connection).isWanted());
        for (const auto mode : {Connection::Mode::ReadWrite, Connection::Mode::ReadOnly})
            QCOMPARE(number(*database.connect(mode), QStringLiteral("PRAGMA secure_delete")), 1);
        VERIFY_RESULT(connection.execute({QStringLiteral("PRAGMA secure_delete = OFF"), QStringLiteral("DELETE FROM upkeep")}));
        DraftRepository drafts(connection);
        VERIFY_RESULT(drafts.put({QStringLiteral("meeting"), 4, secret(), 1, secret().repeated(2000), {}}));
        VERIFY_RESULT(drafts.remove(QStringLiteral("meeting"), 4));
        VERIFY_RESULT(connection.execute({QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}));
        QCOMPARE(placesOf(database, secret()), QStringList{QString()});
        const auto next = database.connect();
        VERIFY_RESULT(Migrator(*next).run());
        QVERIFY(next->overwritingIsLeft());
        QVERIFY(Overwriting(*next).finish());
        QVERIFY(!Overwriting(*next).isWanted());
        QCOMPARE(placesOf(database, secret()), QStringList());
    }

    void anIssueGoesWithItsTrail()
    {
        TestDatabase database;
        Connection &connection = database.connection();
        RecordRepository records(connection);
        Locality place;
        place.name = QStringLiteral("Provorten");
        MunicipalFunction function;
        function.code = QStringLiteral("PROV");
        function.name = QStringLiteral("Provförvaltningen");
        VERIFY_RESULT(records.save(place));
        VERIFY_RESULT(records.save(function));
        IssueFile other, file;
        for (IssueFile *one : {&other, &file}) {
            one->issue.title = secret();
            one->issue.raisedOn = QDate(2026, 11, 1);
            one->localities.resize(1);
            one->localities[0].locality = place.id;
            one->hops.resize(2);
            for (Forwarding &hop : one->hops) {
                hop.to = function.id;
                hop.askedOn = QDate(2026, 11, 2);
                hop.message = secret();
            }
            VERIFY_RESULT(storeIssue(connection, *one));
        }
        file.hops[1].redirectedFrom = file.hops[0].id;
        VERIFY_RESULT(storeIssue(connection, file));
        IssueRelation relation;
        relation.issue = other.issue.id;
        relation.other = file.issue.id;
        VERIFY_RESULT(records.save(relation));
        Reminder reminder;
        reminder.issue = file.issue.id;
        reminder.note = secret();
        reminder.remindOn = QDate(2026, 12, 1);
        VERIFY_RESULT(records.save(reminder));
        const RecordSchema &schema = recordType<Issue>().schema();
        putInBin(connection, schema, file.issue.id.value);
        DisposalRepository disposals(connection);
        // Somebody else still points at it: nothing happens.
        const auto used = disposals.dispose(schema, file.issue.id.value, grounds());
        QVERIFY(!used);
        QCOMPARE(used.error().code, ErrorCode::Constraint);
        QVERIFY2(used.error().message.contains(QStringLiteral("Ta bort det först")), qPrintable(used.error().message));
        QCOMPARE(rows(connection, QStringLiteral("forwarding")), 4);
        QCOMPARE(rows(connection, QStringLiteral("reminder")), 1);
        QCOMPARE(rows(connection, QStringLiteral("disposal")), 0);

        putInBin(connection, recordType<IssueRelation>().schema(), relation.id.value);
        VERIFY_RESULT(disposals.dispose(schema, file.issue.id.value, grounds()));
        QCOMPARE(rows(connection, QStringLiteral("issue")), 1);
        QCOMPARE(rows(connection, QStringLiteral("forwarding")), 2);
        QCOMPARE(rows(connection, QStringLiteral("issue_locality")), 1);
        QCOMPARE(rows(connection, QStringLiteral("issue_relation")), 0);
        QCOMPARE(rows(connection, QStringLiteral("reminder")), 0);
        QCOMPARE(disposals.list(10)->first().title, QStringLiteral("OR-2026-0002"));
        // Its number is not given again.
        IssueFile next;
        next.issue.title = QStringLiteral("Nästa");
        next.issue.raisedOn = QDate(2026, 11, 3);
        VERIFY_RESULT(storeIssue(connection, next));
        QCOMPARE(next.issue.number, QStringLiteral("OR-2026-0003"));
    }

    void aPersonLeavesNoNameInTheLog()
    {
        TestDatabase database;
        Connection &connection = database.connection();
        RecordRepository records(connection);
        Association association;
        association.name = QStringLiteral("Provbygdens byalag");
        Person person;
        person.name = QStringLiteral("Prova Provsson");
        VERIFY_RESULT(records.save(association));
        VERIFY_RESULT(records.save(person));
        AssociationContact role;
        role.association = association.id;
        role.person = person.id;
        role.role = QStringLiteral("kassör");
        VERIFY_RESULT(records.save(role));
        const RecordSchema &roles = recordType<AssociationContact>().schema();
        const RecordSchema &persons = recordType<Person>().schema();
        putInBin(connection, roles, role.id.value);
        putInBin(connection, persons, person.id.value);
        DisposalRepository disposals(connection);
        QCOMPARE(disposals.dispose(persons, person.id.value, grounds()).error().code, ErrorCode::Constraint);
        VERIFY_RESULT(disposals.dispose(roles, role.id.value, grounds()));
        // The history of the association itself stays.
        QCOMPARE(number(connection, QStringLiteral("SELECT count(*) FROM change WHERE root_id = ?"), {association.id.value}), 1);
        VERIFY_RESULT(disposals.dispose(persons, person.id.value, grounds()));
        const auto log = disposals.list(10);
        VERIFY_RESULT(log);
        for (const Disposal &line : *log)
            QCOMPARE(line.title, QString());
        QCOMPARE(disposals.list(1)->size(), 1);
        QCOMPARE(disposals.list(1)->first().table, QStringLiteral("person"));
        QCOMPARE(disposals.list(10, QDate(2026, 11, 23), QDate(2026, 11, 23))->size(), 2);
        QVERIFY(disposals.list(10, QDate(2026, 11, 24))->isEmpty());
        QVERIFY(disposals.list(10, {}, QDate(2026, 11, 22))->isEmpty());
    }

    /// A reference that nobody could look up is none, and before its time there must be a reason.
    void groundsAreAskedFor()
    {
        for (const char *nonsense : {"x", "", "    ", "beslut", "§", "12", "ja 1"}) {
            const Status refused = Retention::checkDecision(QString::fromUtf8(nonsense));
            QVERIFY2(!refused && refused.error().field == QLatin1String("decision"), nonsense);
            QVERIFY(refused.error().message.contains(QStringLiteral("2026/FF0123")));
        }
        for (const char *real : {"2026/FF0123 § 4", "FHN 2026-05-04", "dnr 14/2026", "§ 124", "2017-00427 100"})
            VERIFY_RESULT(Retention::checkDecision(QString::fromUtf8(real)));
        TestDatabase database;
        Connection &connection = database.connection();
        const RecordSchema &schema = recordType<Issue>().schema();
        DisposalRepository disposals(connection);
        for (const auto &[closed, early] : {std::pair(QDate(2026, 5, 20), true), {QDate(2021, 11, 23), true}, {QDate(2021, 11, 22), false}}) {
            IssueFile file;
            file.issue.title = QStringLiteral("Trasig lampa");
            file.issue.raisedOn = QDate(2021, 1, 1);
            file.issue.status = IssueStatus::Closed;
            file.issue.closedOn = closed;
            VERIFY_RESULT(storeIssue(connection, file));
            const auto due = disposals.due(10);
            VERIFY_RESULT(due);
            QCOMPARE(due->size(), early ? 0 : 1);
            putInBin(connection, schema, file.issue.id.value);
            const auto judgement = disposals.judge(schema, file.issue.id.value);
            VERIFY_RESULT(judgement);
            QCOMPARE(judgement->early, early);
            QVERIFY2(judgement->words.contains(QStringLiteral("5 år")), qPrintable(judgement->words));
            const auto without = disposals.dispose(schema, file.issue.id.value, {decision(), QStringLiteral(" ")});
            QCOMPARE(bool(without), !early);
            if (early) {
                QCOMPARE(without.error().field, QStringLiteral("reason"));
                VERIFY_RESULT(disposals.dispose(schema, file.issue.id.value, grounds()));
            }
            QCOMPARE(disposals.list(1)->first().reason, early ? grounds().reason : QString());
        }
    }

    /// By rule, the longest overdue first; the rules are the organisation's, and nonsense in them is passed over.
    void whatIsDueIsListed()
    {
        TestDatabase database;
        Connection &connection = database.connection();
        DisposalRepository disposals(connection);
        RecordRepository records(connection);
        Person person;
        person.name = QStringLiteral("Prova Provsson");
        VERIFY_RESULT(records.save(person));
        Association association;
        association.name = QStringLiteral("Testbygdens intresseförening");
        VERIFY_RESULT(records.save(association));
        AssociationContact role;
        role.association = association.id;
        role.person = person.id;
        role.role = QStringLiteral("Kassör");
        role.from = QDate(2020, 1, 1);
        role.to = QDate(2024, 12, 31);
        VERIFY_RESULT(records.save(role));
        AssociationContact later = role;
        later.id = {};
        later.stored = {};
        later.to = {};
        VERIFY_RESULT(records.save(later));
        const auto names = [&disposals] {
            QStringList all;
            const auto due = disposals.due(10);
            for (const DueRecord &one : due.value_or(QList<DueRecord>()))
                all << one.table;
            return all;
        };
        QCOMPARE(names(), QStringList({QStringLiteral("association_contact")}));  // the other role goes on
        later.to = QDate(2025, 6, 30);
        VERIFY_RESULT(records.save(later));
        QCOMPARE(names(), QStringList({QStringLiteral("association_contact"), QStringLiteral("association_contact"), QStringLiteral("person")}));
        Setting setting;
        setting.key = QLatin1String(Retention::rulesSetting);
        setting.value = QStringLiteral("association_contact=;person=3;issue=många;annat=7");
        VERIFY_RESULT(records.save(setting));
        QCOMPARE(names(), QStringList());
        const auto rules = disposals.rules();
        VERIFY_RESULT(rules);
        QCOMPARE(*Retention::ruleFor(*rules, QStringLiteral("issue")), (Retention::Rule{QStringLiteral("issue"), 5}));
        QCOMPARE(Retention::parse(Retention::toText(*rules)), *rules);
        QVERIFY(Retention::words(*Retention::ruleFor(*rules, QStringLiteral("association_contact"))).contains(QStringLiteral("bevaras")));
    }

    void whatTheOrganisationAsksForIsAsked()
    {
        TestDatabase database;
        Connection &connection = database.connection();
        const RecordSchema &schema = recordType<Person>().schema();
        Person person;
        person.name = QStringLiteral("Prova Provsson");
        VERIFY_RESULT(RecordRepository(connection).save(person));
        const qint64 id = person.id.value;
        DisposalRepository disposals(connection);
        QCOMPARE(disposals.dispose(schema, id, grounds()).error().code, ErrorCode::NotFound);  // not in the bin
        putInBin(connection, schema, id);
        const auto without = disposals.dispose(schema, id, {QStringLiteral(" \n"), {}});
        QCOMPARE(without.error().code, ErrorCode::Invalid);
        QCOMPARE(without.error().field, QStringLiteral("decision"));
        connection.setDisposalRule(DisposalRule::Never);
        QCOMPARE(disposals.dispose(schema, id, grounds()).error().code, ErrorCode::Denied);
        connection.setDisposalRule(DisposalRule::TwoPersons);
        const auto alone = disposals.dispose(schema, id, grounds());
        QCOMPARE(alone.error().code, ErrorCode::Denied);
        QVERIFY2(alone.error().message.contains(QStringLiteral("kollega")), qPrintable(alone.error().message));
        QCOMPARE(rows(connection, QStringLiteral("person")), 1);
        QCOMPARE(rows(connection, QStringLiteral("disposal")), 0);

        // Another name is no other person.
        connection.setUser(QStringLiteral("kollega"));
        QCOMPARE(disposals.dispose(schema, id, grounds()).error().code, ErrorCode::Denied);
        connection.setUser(QStringLiteral("Testa Testsson"));
        const auto second = database.connect(Connection::Mode::ReadWrite, QStringLiteral("kollega"));
        second->setDisposalRule(DisposalRule::TwoPersons);
        VERIFY_RESULT(DisposalRepository(*second).dispose(schema, id, grounds()));
        QCOMPARE(rows(connection, QStringLiteral("person")), 0);
        QCOMPARE(disposals.list(10)->first().stored.changedBy, QStringLiteral("kollega"));
        // Twice is not possible.
        QCOMPARE(disposals.dispose(schema, id, grounds()).error().code, ErrorCode::NotFound);
    }
};

ORTSKONTAKT_TEST("disposal", DisposalTest)
#include "tst_disposal.moc"
