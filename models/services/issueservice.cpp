#include "issueservice.h"

#include "attachment.h"
#include "contactperson.h"
#include "council.h"
#include "draftrepository.h"
#include "historyrepository.h"
#include "idquery.h"
#include "issuefeedback.h"
#include "issuerepository.h"
#include "issuerules.h"
#include "mailfacts.h"
#include "registrynumber.h"
#include "statement.h"
#include "writetransaction.h"

#include <algorithm>

IssueService::File IssueService::load(IssueId id)
{
    return m_database.read([id](Connection &connection) { return IssueRepository(connection).load(id); });
}

IssueService::File IssueService::loadByNumber(const QString &number)
{
    return m_database.read([number](Connection &connection) { return IssueRepository(connection).loadByNumber(number); });
}

IssueService::File IssueService::at(IssueId id, int revision)
{
    return m_database.read([id, revision](Connection &connection) { return HistoryRepository(connection).issueAt(id, revision); });
}

/// Who is appointed for a locality on a day; the first by name when several are.
static Result<ContactPersonId> appointedFor(Connection &connection, LocalityId locality, QDate day)
{
    const QString date = day.toString(Qt::ISODate);
    const auto found = readIds(connection, QStringLiteral(
        "SELECT p.id FROM appointment a JOIN contact_person p ON p.id = a.contact_person_id WHERE a.deleted_at IS NULL AND p.deleted_at IS NULL "
        "AND a.locality_id = ? AND a.valid_from <= ? AND (a.valid_to = '' OR a.valid_to >= ?) ORDER BY p.sort_key LIMIT 1"), {locality.value, date, date});
    if (!found)
        return fail(found.error());
    return ContactPersonId(found->value(0));
}

IssueService::File IssueService::prepare(CouncilId councilId)
{
    const QDate today = m_database.today();
    return m_database.read([councilId, today](Connection &connection) -> Result<IssueFile> {
        IssueFile file;
        file.issue.id = IssueId(newId());
        file.issue.raisedOn = today;
        if (!councilId)
            return file;
        const auto council = RecordRepository(connection).find<LocalCouncil>(councilId);
        if (!council)
            return fail(council.error());
        file.issue.council = councilId;
        file.issue.raisedBy = council->name;
        const auto owner = appointedFor(connection, council->serviceLocality, today);
        if (!owner)
            return fail(owner.error());
        file.issue.owner = *owner;
        return file;
    });
}

QFuture<Result<CouncilId>> IssueService::councilOf(const QList<LocalityId> &localities)
{
    return m_database.read([localities](Connection &connection) -> Result<CouncilId> {
        if (localities.isEmpty())
            return CouncilId();
        QVariantList values;
        for (int round = 0; round < 2; ++round) {
            for (const LocalityId locality : localities)
                values << locality.value;
        }
        const QString marks = QStringList(localities.size(), QStringLiteral("?")).join(u',');
        const auto found = readIds(connection, QStringLiteral(
            "SELECT c.id FROM council c WHERE c.deleted_at IS NULL AND (c.service_locality_id IN (%1) OR c.service_locality_id IN ("
            "SELECT b.service_locality_id FROM locality_membership b WHERE b.deleted_at IS NULL AND b.locality_id IN (%1))) ORDER BY c.id LIMIT 2").arg(marks), values);
        if (!found)
            return fail(found.error());
        return found->size() == 1 ? CouncilId(found->first()) : CouncilId();
    });
}

static Result<QStringList> registryPatterns(Connection &connection)
{
    const auto settings = RecordRepository(connection).list<Setting>({QStringLiteral("key = ?"), {QLatin1String(RegistryNumber::patternsSetting)}, {}, false});
    if (!settings)
        return fail(settings.error());
    return RegistryNumber::patternsOf(settings->isEmpty() ? QString() : settings->first().value);
}

/// What a user writes of an issue, over what is stored; the course of the issue stays.
static void putFacts(const Issue &from, Issue &to)
{
    Issue merged = from;
    merged.stored = to.stored;
    merged.number = to.number;
    merged.status = to.status;
    merged.statusBefore = to.statusBefore;
    merged.dormantUntil = to.dormantUntil;
    merged.fedBackOn = to.fedBackOn;
    merged.fedBackTo = to.fedBackTo;
    merged.fedBackChannel = to.fedBackChannel;
    merged.closedOn = to.closedOn;
    merged.closeReason = to.closeReason;
    merged.mergedInto = to.mergedInto;
    merged.feedbackAtMeeting = to.feedbackAtMeeting;
    merged.snoozedUntil = to.snoozedUntil;
    merged.signatureLeaves = to.signatureLeaves;
    to = merged;
}

/// Keeps the rows of localities that stay, so that their history does.
static void putLocalities(const QList<LocalityId> &wanted, IssueFile &file)
{
    file.localities.removeIf([&wanted](const IssueLocality &place) { return !wanted.contains(place.locality); });
    for (LocalityId locality : wanted) {
        const bool there = std::any_of(file.localities.cbegin(), file.localities.cend(), [locality](const IssueLocality &place) { return place.locality == locality; });
        if (!there)
            file.localities << IssueLocality{{}, {}, file.issue.id, locality};
    }
}

/// `also` is done in the same transaction, before the issue is written.
static Result<IssueFile> saveIssue(Connection &connection, const Issue &issue, const std::optional<QList<LocalityId>> &localities,
                                   const std::function<Status(IssueFile &)> &also = {})
{
    WriteTransaction transaction(connection);
    if (const Status status = transaction.begin(); !status)
        return fail(status.error());
    IssueRepository issues(connection);
    IssueFile file;
    file.issue.id = issue.id ? issue.id : IssueId(newId());
    if (issue.stored.isStored()) {
        auto stored = issues.load(issue.id);
        if (!stored)
            return stored;
        file = *stored;
    }
    const QString registered = file.issue.registryNumber;
    putFacts(issue, file.issue);
    // The revision the user began from decides: Conflict when somebody saved in between.
    file.issue.stored = issue.stored;
    if (localities)
        putLocalities(*localities, file);
    file.issue.registryNumber = file.issue.registryNumber.simplified();
    const auto patterns = registryPatterns(connection);
    if (!patterns)
        return fail(patterns.error());
    // A number from before the patterns were changed stays as it is.
    if (file.issue.registryNumber != registered) {
        if (const Status status = RegistryNumber::check(file.issue.registryNumber, *patterns); !status)
            return fail(status.error());
    }
    if (const Status status = IssueRules::check(file); !status)
        return fail(status.error());
    if (file.issue.status == IssueStatus::New && IssueRules::checkStep(file, IssueStatus::Assessed)) {
        if (const Status status = IssueRules::takeStep(file, IssueStatus::Assessed, {}); !status)
            return fail(status.error());
    }
    if (const Status status = also ? also(file) : Status(); !status)
        return fail(status.error());
    if (const Status status = issues.store(file); !status)
        return fail(status.error());
    if (const Status status = DraftRepository(connection).remove(QStringLiteral("issue"), file.issue.id.value); !status)
        return fail(status.error());
    if (const Status status = transaction.commit(); !status)
        return fail(status.error());
    return file;
}

IssueService::File IssueService::save(const Issue &issue, const std::optional<QList<LocalityId>> &localities)
{
    return m_database.write([issue, localities](Connection &connection) { return saveIssue(connection, issue, localities); });
}

IssueService::File IssueService::saveOfMail(const Issue &issue, const std::optional<QList<LocalityId>> &localities, const MailMessage &mail)
{
    return m_database.write([issue, localities, mail](Connection &connection) {
        return saveIssue(connection, issue, localities, [&](IssueFile &file) { return keepMail(connection, file, MailFacts::question(mail, file.issue.raisedOn)); });
    });
}

IssueService::File IssueService::change(IssueId id, int revision, std::function<Status(Connection &, IssueFile &)> work)
{
    return m_database.write([id, revision, work = std::move(work)](Connection &connection) {
        return IssueRepository(connection).change(id, revision, [&](IssueFile &file) { return work(connection, file); });
    });
}

IssueService::File IssueService::step(IssueId id, int revision, IssueStatus to, const StepFacts &facts)
{
    const QDate on = facts.on.isValid() ? facts.on : m_database.today();
    return change(id, revision, [to, facts, on](Connection &, IssueFile &file) {
        IssueFile changed = file;
        if (IssueRules::isEnded(to))
            changed.issue.closeReason = facts.reason.trimmed();
        if (to == IssueStatus::Dormant)
            changed.issue.dormantUntil = facts.until;
        if (IssueRules::isEnded(to) && changed.issue.raisedOn.isValid() && on < changed.issue.raisedOn)
            return Status(fail(ErrorCode::Invalid, tr("Frågan kan inte avslutas före den väcktes. Rätta datumet."), {}, QStringLiteral("closed_on")));
        if (const Status status = IssueRules::takeStep(changed, to, on); !status)
            return status;
        file = changed;
        return Status();
    });
}

QFuture<Status> IssueService::setBinned(IssueId id, bool binned)
{
    return m_database.write([id, binned](Connection &connection) { return RecordRepository(connection).setBinned(recordType<Issue>().schema(), id.value, binned); });
}

IssueService::File IssueService::setOwner(IssueId id, int revision, ContactPersonId owner)
{
    return change(id, revision, [owner](Connection &, IssueFile &file) {
        file.issue.owner = owner;
        return Status();
    });
}

IssueService::File IssueService::snooze(IssueId id, QDate until)
{
    const QDate today = m_database.today();
    return change(id, 0, [until, today](Connection &, IssueFile &file) -> Status {
        if (until.isValid() && until <= today)
            return fail(ErrorCode::Invalid, tr("Välj en dag efter i dag."), {}, QStringLiteral("snoozed_until"));
        file.issue.snoozedUntil = until;
        return {};
    });
}

QFuture<Result<QList<qint64>>> IssueService::ids(const IssueFilter &filter, const IssueSort &sort)
{
    return m_database.read([filter, sort](Connection &connection) { return IssueRepository(connection).ids(filter, sort); });
}

QFuture<Result<QList<IssueRow>>> IssueService::rows(const QList<qint64> &ids)
{
    return m_database.read([ids](Connection &connection) { return IssueRepository(connection).rows(ids); });
}

QFuture<Result<QList<qint64>>> IssueService::stageCounts(bool withAll)
{
    const QDate today = m_database.today();
    return m_database.read([today, withAll](Connection &connection) -> Result<QList<qint64>> {
        QList<qint64> counts;
        for (size_t i = 0; i < codesOf<IssueStage>.size(); ++i) {
            if (IssueStage(i) == IssueStage::All && !withAll) {
                counts << -1;
                continue;
            }
            IssueFilter filter;
            filter.stage = IssueStage(i);
            filter.today = today;
            const auto count = IssueRepository(connection).count(filter);
            if (!count)
                return fail(count.error());
            counts << *count;
        }
        return counts;
    });
}

QFuture<Result<QStringList>> IssueService::topics()
{
    return m_database.read([](Connection &connection) { return IssueRepository(connection).topics(200); });
}
