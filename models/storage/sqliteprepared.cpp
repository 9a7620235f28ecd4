#include "sqliteprepared.h"

#include <sqlite3.h>
#include <utility>

SqlitePrepared::SqlitePrepared(sqlite3 *handle, const QString &sql) : m_handle(handle)
{
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v3(m_handle, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        fault();
}

SqlitePrepared::~SqlitePrepared() { sqlite3_finalize(m_statement); }

void SqlitePrepared::fault()
{
    m_error = QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(m_handle)), QSqlError::StatementError, QString::number(sqlite3_extended_errcode(m_handle)));
}

void SqlitePrepared::bind(int position, const QVariant &value)
{
    if (m_atRow || m_firstWaits)
        finish();
    const int index = position + 1;
    int code = SQLITE_OK;
    switch (value.isNull() ? QMetaType::UnknownType : value.userType()) {
    case QMetaType::UnknownType:
        code = sqlite3_bind_null(m_statement, index);
        break;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        code = sqlite3_bind_int64(m_statement, index, value.toLongLong());
        break;
    case QMetaType::Double:
        code = sqlite3_bind_double(m_statement, index, value.toDouble());
        break;
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        code = sqlite3_bind_blob64(m_statement, index, bytes.isEmpty() ? "" : bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
        break;
    }
    default: {
        const QByteArray utf8 = value.toString().toUtf8();
        code = sqlite3_bind_text64(m_statement, index, utf8.isEmpty() ? "" : utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    }
    if (code != SQLITE_OK) {
        fault();
        m_bindFailed = true;
    }
}

bool SqlitePrepared::run()
{
    // A value that did not fit is a failure of the run that would have used it.
    if (std::exchange(m_bindFailed, false))
        return false;
    finish();
    m_firstWaits = step();
    m_affected = sqlite3_changes(m_handle);
    return !m_error.isValid();
}

bool SqlitePrepared::next()
{
    if (m_firstWaits) {
        m_firstWaits = false;
        m_atRow = true;
    } else if (m_atRow) {
        m_atRow = step();
    }
    return m_atRow;
}

bool SqlitePrepared::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        fault();
    // Reset at once: a statement that stands at its end still holds its lock.
    sqlite3_reset(m_statement);
    return false;
}

void SqlitePrepared::finish()
{
    m_atRow = false;
    m_firstWaits = false;
    m_bindFailed = false;
    m_error = {};
    sqlite3_reset(m_statement);
}

QVariant SqlitePrepared::value(int column) const
{
    if (!m_atRow)
        return {};
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return qint64(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT: return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB: {
        const void *bytes = sqlite3_column_blob(m_statement, column);
        return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column));
    }
    case SQLITE_NULL: return {};
    default: return text(column);
    }
}

qint64 SqlitePrepared::integer(int column) const { return m_atRow ? sqlite3_column_int64(m_statement, column) : 0; }

QString SqlitePrepared::text(int column) const
{
    if (!m_atRow)
        return {};
    // In this order: the length is that of the text form.
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

bool SqlitePrepared::isNull(int column) const { return !m_atRow || sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
