#include "prepared.h"

#include "sqliteprepared.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace {

class QueryPrepared : public Prepared
{
public:
    QueryPrepared(const QSqlDatabase &database, const QString &sql) : m_query(database)
    {
        // QPSQL reads row by row when forward only, and then no other query may run meanwhile.
        m_query.setForwardOnly(false);
        m_usable = m_query.prepare(sql);
    }
    bool isUsable() const override { return m_usable; }
    QSqlError error() const override { return m_query.lastError(); }
    void bind(int position, const QVariant &value) override { m_query.bindValue(position, value); }
    bool run() override { return m_query.exec(); }
    bool next() override { return m_query.next(); }
    QVariant value(int column) const override { return m_query.value(column); }
    qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    bool isNull(int column) const override { return m_query.isNull(column); }
    int affected() const override { return m_query.numRowsAffected(); }
    void finish() override { m_query.finish(); }

private:
    QSqlQuery m_query;
    bool m_usable = false;
};

}

std::unique_ptr<Prepared> Prepared::make(const QSqlDatabase &database, sqlite3 *handle, const QString &sql)
{
    if (handle)
        return std::make_unique<SqlitePrepared>(handle, sql);
    return std::make_unique<QueryPrepared>(database, sql);
}
