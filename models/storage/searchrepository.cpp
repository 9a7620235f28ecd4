#include "searchrepository.h"

#include "dialect.h"
#include "statement.h"
#include "textnorm.h"

namespace {

struct Source {
    const char *table;
    const char *columns;  ///< title, context, text, date, owner table, owner id
    const char *condition;  ///< on the row, called t
};

/// A part is found only when what it belongs to is not in the bin.
constexpr Source sources[] = {
    {"meeting", "t.theme, (SELECT name FROM meeting_kind WHERE id = t.kind_id), t.note, t.meeting_date, 'meeting', t.id", ""},
    {"agenda_item", "t.heading, (SELECT k.name FROM meeting m JOIN meeting_kind k ON k.id = m.kind_id WHERE m.id = t.meeting_id), t.body, "
        "(SELECT m.meeting_date FROM meeting m WHERE m.id = t.meeting_id), 'meeting', t.meeting_id",
        "AND EXISTS (SELECT 1 FROM meeting b WHERE b.id = t.meeting_id AND b.deleted_at IS NULL)"},
    {"association", "t.name, t.orgnr, t.note, '', 'association', t.id", ""},
    {"person", "t.name, coalesce((SELECT c.role FROM association_contact c WHERE c.person_id = t.id AND c.deleted_at IS NULL ORDER BY c.valid_from DESC LIMIT 1), ''), "
               "t.email, '', 'person', t.id", ""},
    {"attachment", "t.name, t.media_type, '', substr(t.changed_at, 1, 10), t.owner_table, t.owner_id", ""},
};

}

Result<QList<SearchHit>> SearchRepository::searchIn(const QString &table, const QString &text, int limit)
{
    const QStringList words = TextNorm::searchWords(text);
    QList<SearchHit> hits;
    if (words.isEmpty())
        return hits;
    for (const Source &source : sources) {
        if (table != QLatin1String(source.table))
            continue;
        const Dialect &dialect = m_connection.dialect();
        Statement statement(m_connection, QStringLiteral("SELECT t.id, %1 FROM %2 AND t.deleted_at IS NULL %3 ORDER BY %4 LIMIT %5")
            .arg(QLatin1String(source.columns), dialect.searchFrom(table), QLatin1String(source.condition), dialect.searchOrder(table)).arg(limit));
        statement.bind(dialect.matchTerm(words));
        const Status status = statement.forEach([&](const Statement &row) {
            hits << SearchHit{table, row.integer(0), row.text(1), row.text(2), row.text(3), QDate::fromString(row.text(4), Qt::ISODate), row.text(5), row.integer(6)};
        });
        if (!status)
            return fail(status.error());
    }
    return hits;
}

Result<QList<SearchHit>> SearchRepository::search(const QString &text, int limit)
{
    QList<SearchHit> all;
    for (const Source &source : sources) {
        const auto hits = searchIn(QLatin1String(source.table), text, limit);
        if (!hits)
            return fail(hits.error());
        all += *hits;
    }
    return all;
}
