#pragma once

#include "result.h"

#include <QVariant>
#include <functional>
#include <memory>

class Connection;
class Prepared;

/// One SQL statement with its values, prepared once per connection and text. Lives on the stack; several with the same text may
/// run inside each other. Text is normalised to NFC when bound, and a null text is stored as the empty one.
class Statement
{
public:
    Statement(Connection &connection, QString sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// The next placeholder's value.
    Statement &bind(const QVariant &value);
    Statement &bindAll(const QVariantList &values);
    Status run();
    /// Goes to the next row; false at the end or when reading failed (see finished()).
    bool next();
    /// The failure that ended the rows, if one did.
    Status finished() const;
    /// Runs, and calls `row` for each row.
    Status forEach(const std::function<void(const Statement &)> &row);

    QVariant value(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    bool isNull(int column) const;
    /// Rows changed by the last run().
    int affected() const;

private:
    Connection &m_connection;
    const QString m_sql;
    std::unique_ptr<Prepared> m_prepared;
    bool m_usable = true;  ///< the database understood the text
    int m_position = 0;
};
