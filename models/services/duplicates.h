#pragma once

#include "database.h"

/// A record that may be the one somebody is about to write a second time.
struct LikelyDuplicate {
    qint64 id = 0;
    QString name;
    bool sameNumber = false;  ///< has the same organisationsnummer
    double similarity = 0;    ///< of the names, 0–1 (FuzzyName)
};

/// The quiet question "finns den redan?". It never decides anything. Futures resolve on the database's thread.
class Duplicates
{
public:
    explicit Duplicates(Database &database) : m_database(database) {}
    /// Rows of `table` (association, person) likely to be the same as this name or, when given, this organisationsnummer; the likeliest
    /// first, at most five. `except` is the record itself.
    QFuture<Result<QList<LikelyDuplicate>>> find(const QString &table, const QString &name, const QString &organisationNumber,
                                                 qint64 except);

private:
    Database &m_database;
};
