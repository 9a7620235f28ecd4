#include "statement.h"

#include "connection.h"
#include "textnorm.h"

Statement::Statement(Connection &connection, QString sql)
    : m_connection(connection), m_sql(std::move(sql)), m_query(connection.takeQuery(m_sql, &m_prepareError))
{
}

Statement::~Statement()
{
    if (!m_prepareError.isValid())
        m_connection.giveBack(m_sql, std::move(m_query));
}

Statement &Statement::bind(const QVariant &value)
{
    if (value.userType() == QMetaType::QString) {
        const QString text = TextNorm::normalized(value.toString());
        m_query.bindValue(m_position++, text.isNull() ? QStringLiteral("") : text);
    } else {
        m_query.bindValue(m_position++, value);
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
    if (m_prepareError.isValid())
        return fail(m_connection.error(m_prepareError));
    m_position = 0;
    if (!m_query.exec())
        return fail(m_connection.error(m_query.lastError()));
    return {};
}

bool Statement::next() { return m_query.next(); }

Status Statement::finished() const
{
    if (m_query.lastError().isValid())
        return fail(m_connection.error(m_query.lastError()));
    return {};
}

Status Statement::forEach(const std::function<void(const Statement &)> &row)
{
    if (const Status status = run(); !status)
        return status;
    while (next())
        row(*this);
    return finished();
}
