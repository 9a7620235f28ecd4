#include "writetransaction.h"

#include "connection.h"
#include "dialect.h"

Status WriteTransaction::begin()
{
    const Status status = m_connection.execute({m_connection.dialect().beginWrite()});
    m_open = status.has_value();
    return status;
}

Status WriteTransaction::commit()
{
    const Status status = m_connection.execute({QStringLiteral("COMMIT")});
    if (status)
        m_open = false;
    return status;
}

WriteTransaction::~WriteTransaction()
{
    if (m_open)
        (void)m_connection.execute({QStringLiteral("ROLLBACK")});
}
