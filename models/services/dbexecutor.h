#pragma once

#include "result.h"

#include <QFuture>
#include <QPromise>
#include <functional>
#include <memory>

class Connection;

/// Runs work on a database connection and gives its result as a future. Work is done one after the other, in the order it was given.
class DbExecutor
{
public:
    using Open = std::function<Result<std::unique_ptr<Connection>>()>;
    virtual ~DbExecutor() = default;

    /// `work` takes a Connection & and returns a Result; it runs where the connection lives, never on the caller's objects.
    template<class Work> auto run(Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        using Value = std::invoke_result_t<Work, Connection &>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QFuture<Value> future = promise->future();
        post([promise, work = std::move(work)](Connection &connection) mutable {
            promise->addResult(work(connection));
            promise->finish();
        });
        return future;
    }

protected:
    virtual void post(std::function<void(Connection &)> work) = 0;
};

/// Runs the work at once on the caller's thread: the console program and tests.
class InlineExecutor : public DbExecutor
{
public:
    explicit InlineExecutor(std::unique_ptr<Connection> connection);
    ~InlineExecutor() override;
    Connection &connection() { return *m_connection; }

protected:
    void post(std::function<void(Connection &)> work) override;

private:
    std::unique_ptr<Connection> m_connection;
};

/// Owns a thread, and on it one connection that `open` makes there. Work given before the end is finished before the thread stops.
class ThreadExecutor : public DbExecutor
{
public:
    /// Returns when the connection is open, or with its failure.
    static Result<std::unique_ptr<ThreadExecutor>> start(Open open);
    ~ThreadExecutor() override;

protected:
    void post(std::function<void(Connection &)> work) override;

private:
    ThreadExecutor();
    struct Worker;
    std::unique_ptr<Worker> m_worker;
};
