#include "draftrepository.h"

#include "recordrepository.h"
#include "statement.h"

Status DraftRepository::put(const Draft &draft)
{
    Statement statement(m_connection, QStringLiteral("INSERT INTO draft (owner, subject, subject_id, title, base_revision, body, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?) "
                                                     "ON CONFLICT (owner, subject, subject_id) DO UPDATE SET title = excluded.title, base_revision = excluded.base_revision, "
                                                     "body = excluded.body, changed_at = excluded.changed_at"));
    statement.bind(m_connection.user()).bind(draft.subject).bind(draft.subjectId).bind(draft.title).bind(draft.baseRevision).bind(draft.body).bind(m_connection.stamp());
    return statement.run();
}

Status DraftRepository::remove(const QString &subject, qint64 id)
{
    Statement statement(m_connection, QStringLiteral("DELETE FROM draft WHERE owner = ? AND subject = ? AND subject_id = ?"));
    return statement.bind(m_connection.user()).bind(subject).bind(id).run();
}

Result<QList<Draft>> DraftRepository::list() { return read(QStringLiteral("owner = ?"), {m_connection.user()}); }

Result<std::optional<Draft>> DraftRepository::find(const QString &subject, qint64 id)
{
    const auto drafts = read(QStringLiteral("owner = ? AND subject = ? AND subject_id = ?"), {m_connection.user(), subject, id});
    if (!drafts)
        return fail(drafts.error());
    return drafts->isEmpty() ? std::nullopt : std::optional(drafts->first());
}

Result<QList<Draft>> DraftRepository::read(const QString &where, const QVariantList &values)
{
    QList<Draft> drafts;
    Statement statement(m_connection, QStringLiteral("SELECT subject, subject_id, title, base_revision, body, changed_at FROM draft WHERE %1 ORDER BY changed_at DESC, subject_id").arg(where));
    statement.bindAll(values);
    const Status status = statement.forEach([&drafts](const Statement &row) {
        drafts << Draft{row.text(0), row.integer(1), row.text(2), int(row.integer(3)), row.text(4), fromStoredStamp(row.text(5))};
    });
    if (!status)
        return fail(status.error());
    return drafts;
}
