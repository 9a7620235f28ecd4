#pragma once

#include <QString>
#include <functional>

class BareSqlite;

/// A database of `meetings` meetings over twenty years, five times as many agenda items and half as many action items, the same
/// bytes of text from the same seed. The schema is the Migrator's; the rows go in by the sqlite3 C API with the history triggers at work,
/// while ordinary indexes and the full-text triggers are taken away first and put back afterwards, the full-text indexes by `rebuild`.
class Generator
{
public:
    explicit Generator(QString folder) : m_folder(std::move(folder)) {}

    /// The file, made if there is none for this generator and this schema.
    QString database(int meetings) const;
    /// A database of `issues` issues with three times as many hops and 500 functions; see issuefiller.h.
    QString issueDatabase(int issues) const;
    /// A new database with the built-in catalogue and a council for each service locality, and no meetings.
    QString emptyDatabase(const QString &name) const;

private:
    QString made(const QString &what, int number, int format, const std::function<void(BareSqlite &)> &fill) const;
    QString m_folder;
};
