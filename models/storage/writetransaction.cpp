#include "writetransaction.h"

#include "connection.h"
#include "dialect.h"
#include "statement.h"

#include <QLoggingCategory>

/// Off unless asked for (QT_LOGGING_RULES="ortskontakt.writes.debug=true"): the last line of the history that each commit has stored. With it
/// somebody from outside can tell whether what was acknowledged is in the database (tests/monkey). Numbers only, never what people wrote.
Q_LOGGING_CATEGORY(writes, "ortskontakt.writes", QtInfoMsg)

Status WriteTransaction::begin()
{
    const Status status = m_connection.execute({m_connection.dialect().beginWrite()});
    m_open = status.has_value();
    return status;
}

Status WriteTransaction::commit()
{
    qint64 last = 0;
    if (writes().isDebugEnabled()) {
        Statement history(m_connection, QStringLiteral("SELECT coalesce(max(id), 0) FROM change"));
        if (history.run() && history.next())
            last = history.integer(0);
    }
    const Status status = m_connection.execute({QStringLiteral("COMMIT")});
    if (status) {
        m_open = false;
        qCDebug(writes) << last;
    }
    return status;
}

WriteTransaction::~WriteTransaction()
{
    if (m_open)
        (void)m_connection.execute({QStringLiteral("ROLLBACK")});
}
