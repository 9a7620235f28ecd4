#pragma once

#include "result.h"

class Connection;

/// A write that is either whole or not at all: rolled back unless committed. On the stack only; never across an event-loop turn.
/// Begins immediately as a writer, so that it waits for the other writer instead of failing half-way (architecture §2).
class WriteTransaction
{
public:
    explicit WriteTransaction(Connection &connection) : m_connection(connection) {}
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction &) = delete;
    WriteTransaction &operator=(const WriteTransaction &) = delete;
    static void *operator new(size_t) = delete;

    Status begin();
    Status commit();

private:
    Connection &m_connection;
    bool m_open = false;
};
