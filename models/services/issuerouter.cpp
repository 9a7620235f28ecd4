#include "issuerouter.h"

#include "recordrepository.h"
#include "statement.h"

#include <QFuture>
#include <QMutex>

#include <atomic>

struct IssueRouter::State {
    std::atomic<bool> wanted = false;   ///< somebody has asked, so that what is known is read, or being read
    std::atomic<bool> queued = false;   ///< a reading is on its way that will see whatever has been written until now
    std::atomic<bool> stopped = false;  ///< the router is gone: nobody waits for what is read
    QMutex mutex;                ///< of what follows
    bool loaded = false;
    QString catalogue;           ///< tells whether the catalogue has changed since
    QString answersUntil;        ///< stamp of the latest change of a hop that is learned
    QHash<qint64, FunctionId> learned;  ///< by hop: what it taught
    RoutingKnowledge knowledge;
};

namespace {

/// Changes whenever a row of the catalogue does.
Result<QString> catalogueStamp(Connection &connection)
{
    QString stamp;
    for (const char *table : {"municipal_function", "function_topic", "locality", "locality_membership"}) {
        Statement statement(connection, QStringLiteral("SELECT count(*), coalesce(max(changed_at), '') FROM %1").arg(QLatin1String(table)));
        if (const Status status = statement.forEach([&stamp](const Statement &row) { stamp += row.text(0) + u' ' + row.text(1) + u' '; }); !status)
            return fail(status.error());
    }
    return stamp;
}

Result<RoutingCatalogue> readCatalogue(Connection &connection)
{
    RecordRepository records(connection);
    auto functions = records.list<MunicipalFunction>();
    auto topics = records.list<FunctionTopic>();
    auto localities = records.list<Locality>();
    auto memberships = records.list<LocalityMembership>();
    if (!functions)
        return fail(functions.error());
    if (!topics)
        return fail(topics.error());
    if (!localities)
        return fail(localities.error());
    if (!memberships)
        return fail(memberships.error());
    return RoutingCatalogue{*functions, *topics, *localities, *memberships};
}

/// So many hops are learned from at first, the latest: what was answered long ago says less, and the first suggestion is soon there.
constexpr int mostLearned = 150'000;

/// The stamp from which the latest `mostLearned` hops that may tell something were changed; empty when there are not more. By its index.
Result<QString> learnedFrom(Connection &connection)
{
    Statement statement(connection, QStringLiteral(
        "SELECT changed_at FROM forwarding WHERE (answered_on <> '' OR redirected_from_id IS NOT NULL) ORDER BY changed_at DESC LIMIT 1 OFFSET %1").arg(mostLearned));
    QString stamp;
    if (const Status status = statement.forEach([&stamp](const Statement &row) { stamp = row.text(0); }); !status)
        return fail(status.error());
    return stamp;
}

/// An answer tells who was right, and so does whoever took over from the wrong function.
void learnHop(const Statement &row, IssueRouter::State &state)
{
    const auto outcome = fromCode<HopOutcome>(row.text(2));
    const bool tells = outcome == HopOutcome::Answered || (outcome == HopOutcome::Pending && !row.isNull(3));
    const FunctionId function = tells ? FunctionId(row.integer(1)) : FunctionId();
    const QString text = row.text(5) + u'\n' + row.text(6);
    FunctionId &known = state.learned[row.integer(0)];
    if (known != function) {
        if (known)
            state.knowledge.learn(text, known, -1);
        if (function)
            state.knowledge.learn(text, function);
        known = function;
    }
    state.answersUntil = row.text(4);
}

/// Reads the hops that have changed since and learns, or takes back, what they tell.
Status learnAnswers(Connection &connection, IssueRouter::State &state)
{
    if (state.answersUntil.isEmpty()) {
        const auto from = learnedFrom(connection);
        if (!from)
            return fail(from.error());
        state.answersUntil = *from;
    }
    Statement statement(connection, QStringLiteral(
        "SELECT f.id, f.to_function_id, f.hop_outcome, f.redirected_from_id, f.changed_at, i.title, i.body FROM forwarding f JOIN issue i ON i.id = f.issue_id "
        "WHERE (f.answered_on <> '' OR f.redirected_from_id IS NOT NULL) AND f.changed_at >= ? AND f.draft_on = '' AND f.deleted_at IS NULL AND i.deleted_at IS NULL ORDER BY f.changed_at"));
    statement.bind(state.answersUntil);
    if (const Status status = statement.run(); !status)
        return status;
    while (!state.stopped && statement.next())
        learnHop(statement, state);
    if (state.stopped)
        return fail(ErrorCode::Cancelled, QString());
    return statement.finished();
}

/// Under the state's lock. A changed catalogue is learned from the beginning, because its words decide how past texts are read.
Status bringUp(Connection &connection, IssueRouter::State &state)
{
    const auto stamp = catalogueStamp(connection);
    if (!stamp)
        return fail(stamp.error());
    if (!state.loaded || state.catalogue != *stamp) {
        const auto catalogue = readCatalogue(connection);
        if (!catalogue)
            return fail(catalogue.error());
        state.knowledge = RoutingKnowledge(*catalogue);
        state.learned.clear();
        state.answersUntil.clear();
        state.catalogue = *stamp;
    }
    if (const Status status = learnAnswers(connection, state); !status)
        return status;
    state.loaded = true;
    return {};
}

}

IssueRouter::IssueRouter(Database &database) : m_database(database), m_state(std::make_shared<State>())
{
    connect(&m_database, &Database::changed, this, &IssueRouter::refresh);
}

IssueRouter::~IssueRouter() { m_state->stopped = true; }

QFuture<Result<bool>> IssueRouter::prepare()
{
    m_state->wanted = true;
    return read();
}

/// Nothing is read, and no connection opened, before somebody asks for the first time. What is written while that is being read is
/// read after it: the lock lets in one at a time.
void IssueRouter::refresh()
{
    if (m_state->wanted && !m_state->queued.exchange(true))
        (void)read();
}

QFuture<Result<bool>> IssueRouter::read()
{
    return m_database.readApart([state = m_state](Connection &connection) -> Result<bool> {
        const QMutexLocker lock(&state->mutex);
        state->queued = false;
        if (const Status status = bringUp(connection, *state); !status)
            return fail(status.error());
        return true;
    });
}

QFuture<Result<QList<Suggestion>>> IssueRouter::suggest(const RoutingQuestion &question)
{
    // A couple of milliseconds: not worth a thread, unless somebody is learning.
    if (m_state->mutex.tryLock()) {
        std::optional<Result<QList<Suggestion>>> ready;
        if (m_state->loaded)
            ready = suggestFunctions(m_state->knowledge, question);
        m_state->mutex.unlock();
        if (ready)
            return QtFuture::makeReadyFuture(*std::move(ready));
    }
    m_state->wanted = true;
    return m_database.readApart([state = m_state, question](Connection &connection) -> Result<QList<Suggestion>> {
        const QMutexLocker lock(&state->mutex);
        if (!state->loaded) {
            if (const Status status = bringUp(connection, *state); !status)
                return fail(status.error());
        }
        return suggestFunctions(state->knowledge, question);
    });
}

QFuture<Result<QList<Suggestion>>> IssueRouter::suggestAt(const QString &text, const QString &locality)
{
    const QDate today = m_database.today();
    m_state->wanted = true;
    return m_database.readApart([state = m_state, text, locality, today](Connection &connection) -> Result<QList<Suggestion>> {
        const QMutexLocker lock(&state->mutex);
        if (const Status status = bringUp(connection, *state); !status)
            return fail(status.error());
        RoutingQuestion question{text, {}, RoadKeeper::Unknown, today};
        if (!locality.isEmpty()) {
            const auto found = RecordRepository(connection).list<Locality>({QStringLiteral("name = ?"), {locality}, {}, false});
            if (!found)
                return fail(found.error());
            if (found->isEmpty())
                return fail(ErrorCode::NotFound, IssueRouter::tr("Det finns ingen ort som heter ”%1”.").arg(locality.left(60)));
            question.localities << found->first().id;
        }
        return suggestFunctions(state->knowledge, question);
    });
}
