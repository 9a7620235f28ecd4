#include "meetingquery.h"

#include "meetingrepository.h"
#include "idquery.h"
#include "rowchunks.h"

namespace {

struct OrderBy {
    QString join;
    QStringList keys;
};

/// The table that gives a column its order, and the reference to it.
struct Catalogue {
    const char *table = nullptr;
    const char *reference = nullptr;
};

Catalogue catalogueOf(MeetingColumn column)
{
    switch (column) {
    case MeetingColumn::Kind: return {"meeting_kind", "kind_id"};
    case MeetingColumn::Council: return {"council", "council_id"};
    case MeetingColumn::Locality: return {"locality", "locality_id"};
    default: return {};
    }
}

OrderBy orderOf(MeetingColumn column)
{
    switch (column) {
    case MeetingColumn::Kind:
    case MeetingColumn::Council:
    case MeetingColumn::Locality: {
        const Catalogue catalogue = catalogueOf(column);
        return {QStringLiteral(" LEFT JOIN %1 o ON o.id = m.%2").arg(QLatin1String(catalogue.table), QLatin1String(catalogue.reference)),
            {QStringLiteral("coalesce(o.sort_key, '')"), QStringLiteral("coalesce(o.id, 0)")}};
    }
    case MeetingColumn::Time: return {{}, {QStringLiteral("m.start_time")}};
    case MeetingColumn::Theme: return {{}, {QStringLiteral("m.sort_key")}};
    case MeetingColumn::State: return {{}, {QStringLiteral("m.status")}};
    case MeetingColumn::Form: return {{}, {QStringLiteral("m.form")}};
    case MeetingColumn::Place: return {{}, {QStringLiteral("m.place")}};
    case MeetingColumn::Attendance: return {{}, {QStringLiteral("coalesce(m.attendance_in_person, 0) + coalesce(m.attendance_remote, 0)")}};
    case MeetingColumn::Changed: return {{}, {QStringLiteral("m.changed_at")}};
    case MeetingColumn::Items: return {{}, {QStringLiteral("(SELECT count(*) FROM agenda_item a WHERE a.meeting_id = m.id AND a.deleted_at IS NULL)")}};
    case MeetingColumn::Date: break;
    }
    return {};
}

}

Result<MeetingQuery> MeetingQuery::of(Connection &connection, const MeetingFilter &filter, const MeetingSort &sort)
{
    QStringList where{filter.bin ? QStringLiteral("m.deleted_at IS NOT NULL") : QStringLiteral("m.deleted_at IS NULL")};
    QVariantList values;
    const auto id = [](auto value) { return QVariant(value.value); };
    restrictTo(where, values, "m.locality_id", filter.localities, id);
    restrictTo(where, values, "m.council_id", filter.councils, id);
    restrictTo(where, values, "m.kind_id", filter.kinds, id);
    restrictTo(where, values, "m.status", filter.statuses, [](MeetingStatus status) { return QVariant(codeOf(status)); });
    restrictToPeriod(where, values, "m.meeting_date", filter.from, filter.to);
    if (const Status status = restrictToWords(connection, where, values, {"m.id", "meeting", "agenda_item", "meeting_id"}, filter.text); !status)
        return fail(status.error());
    const OrderBy by = orderOf(sort.column);
    const QString direction = sort.order == Qt::DescendingOrder ? QStringLiteral(" DESC") : QStringLiteral(" ASC");
    QStringList keys;
    for (const QString &key : by.keys)
        keys << key + direction;
    // Within the column: the newest first, except when the dates themselves are turned round.
    const QString dates = sort.column == MeetingColumn::Date ? direction : QStringLiteral(" DESC");
    for (const char *key : {"m.meeting_date", "m.start_time", "m.id"})
        keys << QLatin1String(key) + dates;
    return MeetingQuery{QStringLiteral("SELECT m.id FROM meeting m%1 WHERE %2 ORDER BY %3").arg(by.join, where.join(QStringLiteral(" AND ")), keys.join(QStringLiteral(", "))), values};
}

/// Every meeting by the order of a catalogue: the few rows of the catalogue in their order, and for each its meetings as their index has
/// them. The same as sorting them all, without sorting.
static Result<QList<qint64>> wholeListBy(Connection &connection, const Catalogue &catalogue, Qt::SortOrder order)
{
    const QString direction = order == Qt::DescendingOrder ? QStringLiteral("DESC") : QStringLiteral("ASC");
    auto groups = readIds(connection, QStringLiteral("SELECT id FROM %1 ORDER BY sort_key %2, id %2").arg(QLatin1String(catalogue.table), direction), {});
    if (!groups)
        return groups;
    // 0 stands for the meetings without: their key is the empty one.
    groups->insert(order == Qt::DescendingOrder ? groups->size() : 0, 0);
    QList<qint64> ids;
    for (qint64 group : std::as_const(*groups)) {
        const auto part = readIds(connection, QStringLiteral("SELECT m.id FROM meeting m WHERE m.deleted_at IS NULL AND m.%1 %2 "
                                                             "ORDER BY m.meeting_date DESC, m.start_time DESC, m.id DESC")
            .arg(QLatin1String(catalogue.reference), group ? QStringLiteral("= ?") : QStringLiteral("IS NULL")), group ? QVariantList{group} : QVariantList());
        if (!part)
            return part;
        ids += *part;
    }
    return ids;
}

Result<QList<qint64>> MeetingRepository::ids(const MeetingFilter &filter, const MeetingSort &sort)
{
    if (const Catalogue catalogue = catalogueOf(sort.column); catalogue.table && filter.isEmpty())
        return wholeListBy(m_connection, catalogue, sort.order);
    const auto query = MeetingQuery::of(m_connection, filter, sort);
    if (!query)
        return fail(query.error());
    return readIds(m_connection, query->ids, query->values);
}

Result<qint64> MeetingRepository::total()
{
    const auto count = readIds(m_connection, QStringLiteral("SELECT count(*) FROM meeting WHERE deleted_at IS NULL"), {});
    if (!count)
        return fail(count.error());
    return count->value(0);
}

static MeetingRow readRow(const Statement &row)
{
    MeetingRow value;
    value.id = MeetingId(row.integer(0));
    FieldValue::fromValue(row.value(1), value.date);
    FieldValue::fromValue(row.value(2), value.start);
    FieldValue::fromValue(row.value(3), value.end);
    value.kind = row.text(4);
    value.council = row.text(5);
    value.locality = row.text(6);
    value.theme = row.text(7);
    value.status = fromCode<MeetingStatus>(row.text(8));
    value.form = fromCode<MeetingForm>(row.text(9));
    value.place = row.text(10);
    if (!row.isNull(11) || !row.isNull(12))
        value.attendance = int(row.integer(11) + row.integer(12));
    value.items = int(row.integer(13));
    value.changedAt = fromStoredStamp(row.text(14));
    value.changedBy = row.text(15);
    return value;
}

Result<QList<MeetingRow>> MeetingRepository::rows(const QList<qint64> &ids)
{
    static const QString sql = QStringLiteral(
        "SELECT m.id, m.meeting_date, m.start_time, m.end_time, k.name, c.name, l.name, m.theme, m.status, m.form, m.place, m.attendance_in_person, "
        "m.attendance_remote, (SELECT count(*) FROM agenda_item a WHERE a.meeting_id = m.id AND a.deleted_at IS NULL), m.changed_at, m.changed_by "
        "FROM meeting m LEFT JOIN meeting_kind k ON k.id = m.kind_id LEFT JOIN council c ON c.id = m.council_id LEFT JOIN locality l ON l.id = m.locality_id "
        "WHERE m.id IN (%1)");
    QHash<qint64, MeetingRow> found;
    found.reserve(ids.size());
    if (const Status status = forEachOf(m_connection, sql, ids, [&found](const Statement &row) { found.insert(row.integer(0), readRow(row)); }); !status)
        return fail(status.error());
    return inOrder(ids, found);
}
