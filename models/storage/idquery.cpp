#include "idquery.h"

#include "connection.h"
#include "statement.h"

#include <QSqlError>
#include <memory>
#include <sqlite3.h>

static Result<QList<qint64>> readSqlite(Connection &connection, sqlite3 *handle, const QString &sql, const QVariantList &values)
{
    const auto failure = [&] {
        return fail(connection.error(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError, QString::number(sqlite3_extended_errcode(handle)))));
    };
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(handle, text.constData(), int(text.size()), &prepared, nullptr) != SQLITE_OK)
        return failure();
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(prepared, &sqlite3_finalize);
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        if (value.userType() == QMetaType::QString) {
            const QByteArray utf8 = value.toString().toUtf8();
            sqlite3_bind_text(prepared, i + 1, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(prepared, i + 1, value.toLongLong());
        }
    }
    QList<qint64> ids;
    int step = 0;
    while ((step = sqlite3_step(prepared)) == SQLITE_ROW)
        ids.append(sqlite3_column_int64(prepared, 0));
    if (step != SQLITE_DONE)
        return failure();
    return ids;
}

Result<QList<qint64>> readIds(Connection &connection, const QString &sql, const QVariantList &values)
{
    if (sqlite3 *handle = connection.sqliteHandle())
        return readSqlite(connection, handle, sql, values);
    QList<qint64> ids;
    Statement statement(connection, sql);
    statement.bindAll(values);
    const Status status = statement.forEach([&ids](const Statement &row) { ids << row.integer(0); });
    if (!status)
        return fail(status.error());
    return ids;
}
