#pragma once

#include "prepared.h"

struct sqlite3_stmt;

/// A prepared statement of SQLite's own interface, on the handle that QtSql opened.
class SqlitePrepared : public Prepared
{
public:
    SqlitePrepared(sqlite3 *handle, const QString &sql);
    ~SqlitePrepared() override;
    Q_DISABLE_COPY_MOVE(SqlitePrepared)

    bool isUsable() const override { return m_statement; }
    QSqlError error() const override { return m_error; }
    void bind(int position, const QVariant &value) override;
    bool run() override;
    bool next() override;
    QVariant value(int column) const override;
    qint64 integer(int column) const override;
    QString text(int column) const override;
    bool isNull(int column) const override;
    int affected() const override { return m_affected; }
    void finish() override;

private:
    bool step();
    void fault();

    sqlite3 *const m_handle;
    sqlite3_stmt *m_statement = nullptr;
    QSqlError m_error;
    int m_affected = 0;
    bool m_bindFailed = false;
    bool m_atRow = false;       ///< stands on a row
    bool m_firstWaits = false;  ///< run() has stepped to the first row, next() has not shown it yet
};
