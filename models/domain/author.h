#pragma once

#include <QString>

/// Who has changed something. The account is what the database server, or the system for a file, vouches for; the note is what the user has
/// written as a name, and proves nothing.
struct Author {
    QString account;
    QString note = {};

    /// As it is kept in `changed_by` and shown: anna, or anna (”Anna Andersson”). The function author_of() of PostgreSQL writes the same.
    QString stored() const;
    static Author of(const QString &stored);
    /// Whether two accounts are the same person's; Windows does not tell capitals apart, and what was written
    /// by earlier versions has no domain.
    static bool same(const QString &account, const QString &other);
};
