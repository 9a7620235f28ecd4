#include "issuequery.h"

#include "connection.h"
#include "idquery.h"
#include "todayissuesquery.h"
#include "todayrepository.h"

namespace {

struct OrderBy {
    QString join;
    QStringList keys;
};

/// A catalogue that gives a column its order; rows without come first.
OrderBy byCatalogue(const char *table, const char *reference)
{
    return {QStringLiteral(" LEFT JOIN %1 o ON o.id = i.%2").arg(QLatin1String(table), QLatin1String(reference)),
        {QStringLiteral("coalesce(o.sort_key, '')"), QStringLiteral("coalesce(o.id, 0)")}};
}

OrderBy orderOf(IssueColumn column)
{
    switch (column) {
    case IssueColumn::Number: return {{}, {QStringLiteral("i.number")}};
    case IssueColumn::Title: return {{}, {QStringLiteral("i.sort_key")}};
    case IssueColumn::Type: return {{}, {QStringLiteral("i.type")}};
    case IssueColumn::Topic: return {{}, {QStringLiteral("i.topic")}};
    case IssueColumn::Council: return byCatalogue("council", "council_id");
    case IssueColumn::Receiver: return byCatalogue("municipal_function", "receiver_id");
    case IssueColumn::Owner: return byCatalogue("contact_person", "owner_id");
    case IssueColumn::Localities:
        return {{}, {QStringLiteral("coalesce((SELECT min(l.sort_key) FROM issue_locality p JOIN locality l ON l.id = p.locality_id "
                                    "WHERE p.issue_id = i.id AND p.deleted_at IS NULL), '')")}};
    case IssueColumn::State: return {{}, {QStringLiteral("i.status")}};
    case IssueColumn::Due: return {{}, {QStringLiteral("i.due_on")}};
    case IssueColumn::Answered: return {{}, {QStringLiteral("i.answered_on")}};
    case IssueColumn::Changed: return {{}, {QStringLiteral("i.changed_at")}};
    case IssueColumn::Raised: break;
    }
    return {};
}

QString marks(qsizetype count) { return QStringList(count, QStringLiteral("?")).join(u','); }

void restrictToLocalities(QStringList &where, QVariantList &values, const QList<LocalityId> &localities)
{
    if (localities.isEmpty())
        return;
    where << QStringLiteral("(i.id IN (SELECT p.issue_id FROM issue_locality p WHERE p.deleted_at IS NULL AND p.locality_id IN (%1)) "
                            "OR i.council_id IN (SELECT c.id FROM council c WHERE c.service_locality_id IN (%1)))").arg(marks(localities.size()));
    for (int round = 0; round < 2; ++round) {
        for (LocalityId locality : localities)
            values << locality.value;
    }
}

/// The few that are late, found by their own index: SQLite would rather walk through all issues in the order of the list.
const QString lateOnly = QStringLiteral("i.id IN (SELECT i.id FROM issue i WHERE i.deleted_at IS NULL AND %1)");

Status restrictToStage(Connection &connection, QStringList &where, QVariantList &values, const IssueFilter &filter, IssueColumn sort)
{
    const QDate today = filter.today.isValid() ? filter.today : connection.now().toLocalTime().date();
    QList<qint64> owners;
    if (filter.stage == IssueStage::Mine) {
        auto found = ownersOf(connection, connection.user(), today);
        if (!found)
            return fail(found.error());
        owners = *found;
    }
    if (const QString stage = IssueQuery::stageCondition(filter.stage, owners, today, values); !stage.isEmpty())
        where << (filter.stage == IssueStage::Late && sort != IssueColumn::Due ? lateOnly.arg(stage) : stage);
    return {};
}

/// By the very query of *Idag*, so that its numbers and this list agree.
Status restrictToToday(Connection &connection, QStringList &where, QVariantList &values, const IssueFilter &filter)
{
    if (filter.onToday == TodayScope::Off)
        return {};
    const QDate today = filter.today.isValid() ? filter.today : connection.now().toLocalTime().date();
    QList<ContactPersonId> persons;
    QList<LocalityId> localities;
    if (filter.onToday == TodayScope::Mine) {
        const auto owners = ownersOf(connection, connection.user(), today);
        const auto places = TodayRepository(connection).localitiesOf(connection.user(), today);
        if (!owners || !places)
            return fail(!owners ? owners.error() : places.error());
        for (qint64 owner : *owners)
            persons << ContactPersonId(owner);
        localities = *places;
    }
    if (const auto part = TodayIssuesQuery(connection, today, 0, persons, localities).ofStage(filter.stage)) {
        where << QStringLiteral("i.id IN (SELECT i.id %1)").arg(part->from);
        values << part->values;
    }
    return {};
}

}

QString IssueQuery::stageCondition(IssueStage stage, const QList<qint64> &owners, QDate today, QVariantList &values)
{
    switch (stage) {
    case IssueStage::Mine:
        if (owners.isEmpty())
            return QStringLiteral("1 = 0");
        for (qint64 owner : owners)
            values << owner;
        return QStringLiteral("i.owner_id IN (%1) AND i.status NOT IN ('closed', 'written_off')").arg(marks(owners.size()));
    case IssueStage::ToForward: return QStringLiteral("i.status IN ('new', 'assessed', 'redirecting')");
    case IssueStage::Waiting: return QStringLiteral("i.status IN ('forwarded', 'acknowledged')");
    case IssueStage::Late:
        values << today.toString(Qt::ISODate);
        return QStringLiteral("i.due_on <> '' AND i.due_on < ?");
    case IssueStage::ToFeedBack: return QStringLiteral("i.status = 'answered'");
    case IssueStage::All: break;
    }
    return {};
}

Result<QList<qint64>> ownersOf(Connection &connection, const QString &login, QDate day)
{
    const QString date = day.toString(Qt::ISODate);
    return readIds(connection, QStringLiteral(
        "SELECT p.id FROM contact_person p WHERE p.deleted_at IS NULL AND p.login <> '' AND (p.login = ? OR EXISTS ("
        "SELECT 1 FROM absence b JOIN contact_person s ON s.id = b.substitute_id WHERE b.contact_person_id = p.id AND b.deleted_at IS NULL "
        "AND s.login = ? AND b.valid_from <= ? AND (b.valid_to = '' OR b.valid_to >= ?))) ORDER BY p.id"), {login, login, date, date});
}

Result<IssueQuery> IssueQuery::of(Connection &connection, const IssueFilter &filter, const IssueSort &sort)
{
    QStringList where{filter.bin ? QStringLiteral("i.deleted_at IS NOT NULL") : QStringLiteral("i.deleted_at IS NULL")};
    QVariantList values;
    if (!filter.withMerged && !filter.bin)
        where << QStringLiteral("(i.merged_into_id IS NULL OR i.due_on <> '')");
    if (const Status status = restrictToStage(connection, where, values, filter, sort.column); !status)
        return fail(status.error());
    if (const Status status = restrictToToday(connection, where, values, filter); !status)
        return fail(status.error());
    const auto id = [](auto value) { return QVariant(value.value); };
    const auto code = [](auto value) { return QVariant(codeOf(value)); };
    restrictToLocalities(where, values, filter.localities);
    restrictTo(where, values, "i.council_id", filter.councils, id);
    restrictTo(where, values, "i.type", filter.types, code);
    restrictTo(where, values, "i.came", filter.came, code);
    restrictTo(where, values, "i.status", filter.statuses, code);
    restrictTo(where, values, "i.receiver_id", filter.receivers, id);
    restrictTo(where, values, "i.topic", filter.topics, [](const QString &topic) { return QVariant(topic); });
    restrictToPeriod(where, values, "i.raised_on", filter.from, filter.to);
    if (const Status status = restrictToWords(connection, where, values, {"i.id", "issue", "forwarding", "issue_id"}, filter.text); !status)
        return fail(status.error());
    const OrderBy by = orderOf(sort.column);
    const QString direction = sort.order == Qt::DescendingOrder ? QStringLiteral(" DESC") : QStringLiteral(" ASC");
    QStringList keys;
    for (const QString &key : by.keys)
        keys << key + direction;
    // Within the column: the newest first, except when the dates themselves are turned round. A due date goes by its index.
    const QString dates = sort.column == IssueColumn::Raised ? direction : QStringLiteral(" DESC");
    if (sort.column == IssueColumn::Due || sort.column == IssueColumn::Answered)
        keys << QStringLiteral("i.id") + direction;
    else
        keys << QStringLiteral("i.raised_on") + dates << QStringLiteral("i.id") + dates;
    return IssueQuery{QStringLiteral("SELECT i.id FROM issue i%1 WHERE %2 ORDER BY %3")
        .arg(by.join, where.join(QStringLiteral(" AND ")), keys.join(QStringLiteral(", "))), values};
}
