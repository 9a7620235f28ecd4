// What the rules of retention say of what is stored. The disposing itself is in disposalrepository.cpp.
#include "attachment.h"
#include "disposalrepository.h"
#include "recordrepository.h"
#include "statement.h"

#include <algorithm>

namespace {

/// What is called ended in each table, and what it is then called: an issue that is closed, a role, the last role of a person.
struct Source {
    const char *table;
    const char *sql;
};

constexpr Source sources[] = {
    {"issue", "SELECT i.id, i.number || ' ' || i.title, i.closed_on, i.deleted_at FROM issue i WHERE i.status IN ('closed', 'written_off') AND i.closed_on <> '' AND i.closed_on < ?"},
    {"association_contact", "SELECT a.id, p.name || ', ' || a.role, a.valid_to, a.deleted_at FROM association_contact a JOIN person p ON p.id = a.person_id "
                            "WHERE a.valid_to <> '' AND a.valid_to < ?"},
    {"person", "SELECT p.id, p.name, max(a.valid_to), p.deleted_at FROM person p JOIN association_contact a ON a.person_id = p.id AND a.deleted_at IS NULL "
               "GROUP BY p.id, p.name, p.deleted_at HAVING min(a.valid_to) <> '' AND max(a.valid_to) < ?"},
    {"appointment", "SELECT a.id, c.name || ', ' || l.name, a.valid_to, a.deleted_at FROM appointment a JOIN contact_person c ON c.id = a.contact_person_id "
                    "JOIN locality l ON l.id = a.locality_id WHERE a.valid_to <> '' AND a.valid_to < ?"},
};

}

Result<QList<Retention::Rule>> DisposalRepository::rules()
{
    const auto settings = RecordRepository(m_connection).list<Setting>({QStringLiteral("key = ?"), {QLatin1String(Retention::rulesSetting)}, {}, false});
    if (!settings)
        return fail(settings.error());
    return Retention::parse(settings->isEmpty() ? QString() : settings->first().value);
}

/// The end of a person's work is that of the last of the roles.
Result<QDate> DisposalRepository::endOf(const RecordSchema &schema, const Record &record)
{
    if (schema.table != QLatin1String("person"))
        return Retention::endOf(schema, record);
    QDate last;
    bool goesOn = false;
    Statement roles(m_connection, QStringLiteral("SELECT valid_to FROM association_contact WHERE person_id = ? AND deleted_at IS NULL"));
    roles.bind(record.id);
    const Status read = roles.forEach([&](const Statement &row) {
        const QDate day = QDate::fromString(row.text(0), Qt::ISODate);
        goesOn = goesOn || !day.isValid();
        last = !last.isValid() || day > last ? day : last;
    });
    if (!read)
        return fail(read.error());
    return goesOn ? QDate() : last;
}

Result<Retention::Judgement> DisposalRepository::judge(const RecordSchema &schema, qint64 id)
{
    const auto record = RecordRepository(m_connection).find(schema, id);
    if (!record)
        return fail(record.error());
    const auto all = rules();
    if (!all)
        return fail(all.error());
    const auto ended = endOf(schema, *record);
    if (!ended)
        return fail(ended.error());
    return Retention::judge(Retention::ruleFor(*all, schema.table), *ended, m_connection.now().toLocalTime().date());
}

Result<QList<DueRecord>> DisposalRepository::due(int limit)
{
    const auto all = rules();
    if (!all)
        return fail(all.error());
    const QDate today = m_connection.now().toLocalTime().date();
    QList<DueRecord> found;
    for (const Source &source : sources) {
        const auto rule = Retention::ruleFor(*all, QString::fromLatin1(source.table));
        if (!rule || !rule->years)
            continue;
        // The last day that is past by the rule: what ended before it is due today.
        Statement statement(m_connection, QString::fromUtf8(source.sql) + QStringLiteral(" ORDER BY 3, 1 LIMIT %1").arg(limit));
        statement.bind(today.addYears(-*rule->years).toString(Qt::ISODate));
        const Status read = statement.forEach([&](const Statement &row) {
            const QDate ended = QDate::fromString(row.text(2), Qt::ISODate);
            found << DueRecord{rule->table, row.integer(0), row.text(1), ended, Retention::dueOn(*rule, ended), !row.isNull(3)};
        });
        if (!read)
            return fail(read.error());
    }
    // A leap day may make a rule a day later than the query.
    found.removeIf([today](const DueRecord &record) { return record.due > today; });
    std::stable_sort(found.begin(), found.end(), [](const DueRecord &a, const DueRecord &b) { return a.due < b.due; });
    if (found.size() > limit)
        found.resize(limit);
    return found;
}
