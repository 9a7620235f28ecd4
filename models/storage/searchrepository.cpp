#include "searchrepository.h"

#include "dialect.h"
#include "searchterm.h"
#include "statement.h"
#include "textnorm.h"

namespace {

struct Source {
    const char *table;
    const char *columns;  ///< title, context, text, date, owner table, owner id
    const char *joins;    ///< to the row, called t
};

/// A part is found only when what it belongs to is not in the bin.
constexpr Source sources[] = {
    {"meeting", "t.theme, k.name, t.note, t.meeting_date, 'meeting', t.id", "LEFT JOIN meeting_kind k ON k.id = t.kind_id"},
    {"agenda_item", "t.heading, k.name, t.body, m.meeting_date, 'meeting', t.meeting_id",
        "JOIN meeting m ON m.id = t.meeting_id AND m.deleted_at IS NULL LEFT JOIN meeting_kind k ON k.id = m.kind_id"},
    {"issue", "t.title, t.number, t.body, t.raised_on, 'issue', t.id", ""},
    {"forwarding", "i.number || ' ' || i.title, coalesce(f.name, ''), t.message || ' ' || t.answer, t.asked_on, 'issue', t.issue_id",
        "JOIN issue i ON i.id = t.issue_id AND i.deleted_at IS NULL LEFT JOIN municipal_function f ON f.id = t.to_function_id"},
    {"issue_mail", "i.number || ' ' || i.title, t.subject, t.body || ' ' || t.quotation, t.came_on, 'issue', t.issue_id",
        "JOIN issue i ON i.id = t.issue_id AND i.deleted_at IS NULL"},
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
        const auto term = searchTerm(m_connection, table, words);
        if (!term)
            return fail(term.error());
        if (term->isEmpty())
            return hits;
        Statement statement(m_connection, QStringLiteral("SELECT t.id, %1 FROM %2 AND t.deleted_at IS NULL ORDER BY %3 LIMIT %4")
            .arg(QLatin1String(source.columns), dialect.searchFrom(table, QLatin1String(source.joins)), dialect.searchOrder(table)).arg(limit));
        statement.bind(*term);
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
