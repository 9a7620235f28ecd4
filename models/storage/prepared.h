#pragma once

#include <QSqlError>
#include <QVariant>
#include <memory>

class QSqlDatabase;
struct sqlite3;

/// A statement that the database has read and planned, ready to run again and again. What a Statement works with; the connection
/// keeps them. On SQLite it is SQLite's own: QSqlQuery's way over UTF-16 and a QVariant for every column costs more than
/// many queries themselves (tests/bench, `search` and `save`).
class Prepared
{
public:
    static std::unique_ptr<Prepared> make(const QSqlDatabase &database, sqlite3 *handle, const QString &sql);
    virtual ~Prepared() = default;

    /// The database understood the text; if not, error() says why.
    virtual bool isUsable() const = 0;
    /// What was wrong with the text, or with the last run.
    virtual QSqlError error() const = 0;
    /// Positions count from 0.
    virtual void bind(int position, const QVariant &value) = 0;
    virtual bool run() = 0;
    virtual bool next() = 0;
    virtual QVariant value(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual bool isNull(int column) const = 0;
    virtual int affected() const = 0;
    /// Lets go of rows and locks.
    virtual void finish() = 0;
};
