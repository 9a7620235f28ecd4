#pragma once

#include "longwork.h"

class Connection;
struct sqlite3;

/// While it lives, cancelling the work also stops a statement that runs on the connection (SQLite; a server's are short). Without work it
/// does nothing. `measure`, in percent, is asked now and then while a statement runs.
class LongWorkScope
{
public:
    LongWorkScope(Connection &connection, LongWork *work, std::function<int()> measure = {});
    ~LongWorkScope();
    LongWorkScope(const LongWorkScope &) = delete;
    LongWorkScope &operator=(const LongWorkScope &) = delete;

private:
    static int asked(void *scope);
    LongWork *const m_work;
    sqlite3 *m_handle = nullptr;
    std::function<void()> m_outer;  ///< of the scope around this one
    const std::function<int()> m_measure;
    int m_turn = 0;
};
