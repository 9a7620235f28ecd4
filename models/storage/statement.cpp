#include "statement.h"

#include "connection.h"
#include "prepared.h"
#include "textnorm.h"

Statement::Statement(Connection &connection, QString sql)
    : m_connection(connection), m_sql(std::move(sql)), m_prepared(connection.takePrepared(m_sql)), m_usable(m_prepared->isUsable())
{
}

Statement::~Statement()
{
    if (m_usable)
        m_connection.giveBack(m_sql, std::move(m_prepared));
}

Statement &Statement::bind(const QVariant &value)
{
    if (!m_usable)
        return *this;
    if (value.userType() == QMetaType::QString) {
        const QString text = TextNorm::normalized(value.toString());
        m_prepared->bind(m_position++, text.isNull() ? QStringLiteral("") : text);
    } else {
        m_prepared->bind(m_position++, value);
    }
    return *this;
}

Statement &Statement::bindAll(const QVariantList &values)
{
    for (const QVariant &value : values)
        bind(value);
    return *this;
}

Status Statement::run()
{
    m_position = 0;
    if (!m_usable || !m_prepared->run())
        return fail(m_connection.error(m_prepared->error()));
    return {};
}

bool Statement::next() { return m_prepared->next(); }

Status Statement::finished() const
{
    if (const QSqlError error = m_prepared->error(); error.isValid())
        return fail(m_connection.error(error));
    return {};
}

QVariant Statement::value(int column) const { return m_prepared->value(column); }
qint64 Statement::integer(int column) const { return m_prepared->integer(column); }
QString Statement::text(int column) const { return m_prepared->text(column); }
bool Statement::isNull(int column) const { return m_prepared->isNull(column); }
int Statement::affected() const { return m_prepared->affected(); }

Status Statement::forEach(const std::function<void(const Statement &)> &row)
{
    if (const Status status = run(); !status)
        return status;
    while (next())
        row(*this);
    return finished();
}
