#include "dbexecutor.h"

#include "connection.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

InlineExecutor::InlineExecutor(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
InlineExecutor::~InlineExecutor() = default;
void InlineExecutor::post(std::function<void(Connection &)> work) { work(*m_connection); }

struct ThreadExecutor::Worker {
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<std::function<void(Connection &)>> queue;
    bool stopping = false;
    std::thread thread;

    void loop(Connection &connection)
    {
        std::unique_lock lock(mutex);
        for (;;) {
            wake.wait(lock, [this] { return stopping || !queue.empty(); });
            if (queue.empty())
                return;
            const auto work = std::move(queue.front());
            queue.pop_front();
            lock.unlock();
            work(connection);
            lock.lock();
        }
    }
};

ThreadExecutor::ThreadExecutor() : m_worker(std::make_unique<Worker>()) {}

Result<std::unique_ptr<ThreadExecutor>> ThreadExecutor::start(Open open)
{
    std::unique_ptr<ThreadExecutor> executor(new ThreadExecutor);
    std::promise<Status> opened;
    std::future<Status> ready = opened.get_future();
    executor->m_worker->thread = std::thread([worker = executor->m_worker.get(), open = std::move(open), &opened] {
        auto connection = open();
        if (!connection) {
            opened.set_value(fail(connection.error()));
            return;
        }
        opened.set_value({});
        worker->loop(**connection);
    });
    const Status status = ready.get();
    if (!status)
        return fail(status.error());
    return executor;
}

ThreadExecutor::~ThreadExecutor()
{
    {
        const std::lock_guard lock(m_worker->mutex);
        m_worker->stopping = true;
    }
    m_worker->wake.notify_one();
    if (m_worker->thread.joinable())
        m_worker->thread.join();
}

void ThreadExecutor::post(std::function<void(Connection &)> work)
{
    {
        const std::lock_guard lock(m_worker->mutex);
        m_worker->queue.push_back(std::move(work));
    }
    m_worker->wake.notify_one();
}
