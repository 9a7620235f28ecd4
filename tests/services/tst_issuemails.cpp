#include "attachmentservice.h"
#include "connection.h"
#include "council.h"
#include "disposalservice.h"
#include "issuemailrules.h"
#include "issueservice.h"
#include "mailfacts.h"
#include "mailintake.h"
#include "mailreader.h"
#include "recordrepository.h"
#include "municipalfunction.h"
#include "person.h"
#include "association.h"
#include "searchrepository.h"
#include "statement.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"
#include "todayrepository.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Mails about issues through the service, on both databases: kept as they came, found, shown on *Idag*, and gone with their issue.
class IssueMailsTest : public QObject
{
    Q_OBJECT

    struct World {
        TestDatabase own{TestDatabase::Schema::Empty};
        std::unique_ptr<Database> database;
        std::unique_ptr<IssueService> issues;
        FunctionId road;

        template<class Work> auto read(Work work) { return database->read(work).takeResult().value_or(typename std::invoke_result_t<Work, Connection &>::value_type{}); }
        World()
        {
            Database::Options options;
            options.threads = Database::Threads::Inline;
            options.create = true;
            options.user = u"testa"_s;
            options.clock = [] { return QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC); };
            auto opened = Database::open(own.addressText(), options);
            if (opened)
                database = std::move(*opened);
            issues = std::make_unique<IssueService>(*database);
            road = read([](Connection &connection) -> Result<FunctionId> {
                const auto found = RecordRepository(connection).list<MunicipalFunction>({u"code = 'TEK'"_s, {}, {}, false});
                return found && !found->isEmpty() ? found->first().id : FunctionId();
            });
        }
        template<class T> auto save(T value)
        {
            return database->write([value](Connection &connection) mutable -> Result<decltype(value.id)> {
                if (const Status status = RecordRepository(connection).save(value); !status)
                    return fail(status.error());
                return value.id;
            }).takeResult().value_or(decltype(value.id)());
        }
        Result<IssueFile> forwarded()
        {
            Issue issue;
            issue.title = u"Gatlampan"_s;
            issue.raisedOn = QDate(2026, 11, 2);
            issue.assessment = Assessment::City;
            auto file = issues->save(issue, {}).takeResult();
            if (!file)
                return file;
            ForwardRequest request;
            request.to = road;
            request.on = QDate(2026, 11, 3);
            request.message = u"Kan ni laga lampan?"_s;
            return issues->forward(file->issue.id, 0, {request}).takeResult();
        }
        static QByteArray mail(const QByteArray &text, const QByteArray &subject = "Sv: Lampan", const QByteArray &day = "Tue, 10 Nov 2026 09:12:30 +0100")
        {
            return "From: Provia Provsson <provia@example.com>\r\nTo: testa@example.org\r\nSubject: " + subject + "\r\nDate: " + day
                + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n";
        }
        MailFacts facts(const QByteArray &raw, const IssueFile &file, IssueMailKind kind) const
        {
            MailMessage message = *MailReader::read(raw);
            splitByHop(message, file.hops.first());  // as the window and the console do when the hop is known
            MailFacts made = MailFacts::of(message, file.hops.first().id);
            made.overrule(kind);
            return made;
        }
        qint64 rows(const QString &table)
        {
            return database->read([table](Connection &connection) -> Result<qint64> {
                Statement statement(connection, u"SELECT count(*) FROM "_s + table);
                if (const Status status = statement.run(); !status)
                    return fail(status.error());
                return statement.next() ? statement.integer(0) : -1;
            }).takeResult().value_or(-1);
        }
    };

private Q_SLOTS:
    void theMailIsKeptAsItCameAndIsFound()
    {
        World world;
        const auto file = world.forwarded();
        VERIFY_RESULT(file);
        const QByteArray raw = World::mail("Armaturen byts.\r\n\r\nDen 3 nov skrev vi:\r\n> Kan ni laga lampan?");
        const auto stored = world.issues->receive(file->issue.id, 0, world.facts(raw, *file, IssueMailKind::Answer)).takeResult();
        VERIFY_RESULT(stored);
        QCOMPARE(stored->mails.size(), 1);
        const IssueMail mail = world.issues->load(file->issue.id).takeResult()->mails.first();
        QCOMPARE(mail.text, u"Armaturen byts."_s);
        QVERIFY(mail.quotation.contains(u"Kan ni laga lampan?"_s));
        QVERIFY(mail.sender.contains(u"provia@example.com"_s));
        const auto content = AttachmentService(*world.database).content(mail.attachment).takeResult();
        VERIFY_RESULT(content);
        QCOMPARE(*content, raw);
        const auto hits = world.read([](Connection &connection) { return SearchRepository(connection).searchIn(u"issue_mail"_s, u"armaturen"_s); });
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().owner, file->issue.id.value);
    }

    void anEmptyAnswerIsNone()
    {
        World world;
        const auto file = world.forwarded();
        VERIFY_RESULT(file);
        const auto refused = world.issues->receive(file->issue.id, 0, world.facts(World::mail(""), *file, IssueMailKind::Answer)).takeResult();
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"answer"_s);
        QCOMPARE(world.rows(u"issue_mail"_s), 0);
        QCOMPARE(world.rows(u"attachment"_s), 0);
    }

    void whatDidNotArriveStandsOnTheDayUntilItIsForwardedAgain()
    {
        World world;
        const auto file = world.forwarded();
        VERIFY_RESULT(file);
        const auto shown = [&world] {
            return world.read([](Connection &connection) { return TodayRepository(connection).load(QDate(2026, 11, 23), 14, false); }).issues.undelivered.total;
        };
        VERIFY_RESULT(world.issues->receive(file->issue.id, 0, world.facts(World::mail("Not yet"), *file, IssueMailKind::Delayed)).takeResult());
        QCOMPARE(shown(), 0);
        VERIFY_RESULT(world.issues->receive(file->issue.id, 0, world.facts(World::mail("User unknown"), *file, IssueMailKind::Undelivered)).takeResult());
        QCOMPARE(shown(), 1);
        QCOMPARE(world.read([](Connection &connection) { return TodayRepository(connection).load(QDate(2026, 11, 23), 14, false); }).issues.toForward.total, 0);
        ForwardRequest again;
        again.to = world.road;
        again.on = QDate(2026, 11, 11);
        again.redirectedFrom = file->hops.first().id;
        VERIFY_RESULT(world.issues->forward(file->issue.id, 0, {again}).takeResult());
        QCOMPARE(shown(), 0);
    }

    void everythingGoesWithTheIssue()
    {
        World world;
        const auto file = world.forwarded();
        VERIFY_RESULT(file);
        VERIFY_RESULT(world.issues->receive(file->issue.id, 0, world.facts(World::mail("Armaturen byts."), *file, IssueMailKind::Answer)).takeResult());
        VERIFY_RESULT(world.issues->setBinned(file->issue.id, true).takeResult());
        VERIFY_RESULT(DisposalService(*world.database).dispose(recordType<Issue>().schema(), file->issue.id.value, {u"Beslut 2026-11-23 § 4"_s, u"Frågan är besvarad"_s}).takeResult());
        for (const char *table : {"issue_mail", "attachment", "attachment_content", "forwarding", "issue"})
            QVERIFY2(world.rows(QString::fromLatin1(table)) == 0, table);
    }

    void theSenderOfAMailIsKnown()
    {
        World world;
        Association association;
        association.name = u"Testbygdens intresseförening"_s;
        LocalCouncil council;
        council.name = u"Testbygdens ortsråd"_s;
        association.council = world.save(council);
        const AssociationId id = world.save(association);
        Person person;
        person.name = u"Provia Provsson"_s;
        person.email = u"Provia@Example.com"_s;
        AssociationContact contact;
        contact.association = id;
        contact.person = world.save(person);
        contact.role = u"ordförande"_s;
        QVERIFY(world.save(contact));
        const auto mail = MailReader::read(World::mail("Bänken är trasig.\r\n\r\n-- \r\nProvia Provsson", "Fw: Sv: Trasig bänk"));
        VERIFY_RESULT(mail);
        const auto intake = world.issues->intake(*mail).takeResult();
        VERIFY_RESULT(intake);
        QCOMPARE(intake->issue.title, u"Trasig bänk"_s);
        QCOMPARE(intake->issue.text, u"Bänken är trasig."_s);
        QCOMPARE(intake->issue.contactRole, u"ordförande"_s);
        QCOMPARE(intake->issue.contactOrganisation, association.name);
        QCOMPARE(intake->issue.council, association.council);
        QCOMPARE(intake->issue.raisedOn, QDate(2026, 11, 10));
        auto file = world.issues->prepare(intake->issue.council).takeResult();
        VERIFY_RESULT(file);
        intake->putInto(file->issue);
        const auto stored = world.issues->saveOfMail(file->issue, intake->localities, *mail).takeResult();
        VERIFY_RESULT(stored);
        QCOMPARE(stored->issue.came, CameBy::Mail);
        QCOMPARE(stored->mails.size(), 1);
        QCOMPARE(stored->mails.first().kind, IssueMailKind::Question);
        QVERIFY(stored->mails.first().attachment);
    }
};

ORTSKONTAKT_TEST("issuemails", IssueMailsTest)
#include "tst_issuemails.moc"
