#pragma once

#include "connection.h"

/// Sees to it that what has been removed for good leaves the disk too, not only the lists. Synchronous, on the connection's thread.
///
/// SQLite: freed pages are written over at once (secure_delete, on every connection), but the words of a search table stay in it until it is
/// made one piece, and the write-ahead log holds the pages as they were until it is emptied. A file made by a program without secure_delete is
/// written anew once. PostgreSQL: the server's VACUUM lets the room be used again; what its log and copies hold is the server's.
class Overwriting
{
public:
    explicit Overwriting(Connection &connection) : m_connection(connection) {}

    /// In the transaction that removes: makes the search tables of `tables` one piece, without the words of what is gone.
    Status clearWords(const QStringList &tables);
    /// Outside every transaction: empties the log. False while somebody reads an older state of the database, or holds it; then the
    /// connection's overwritingIsLeft() until a later call succeeds.
    bool finish(const QStringList &tables = {});
    /// A new database has nothing to write over.
    void markNew();
    /// Whether the file still is to be written anew.
    bool isWanted();

private:
    bool mark();
    bool emptyLog();
    Connection &m_connection;
};
