#pragma once

#include "result.h"

#include <QCoreApplication>
#include <QMutex>
#include <atomic>
#include <functional>

/// Long work on a database as the one who waits for it sees it: the step it is at, how far that has come, and a way to stop it. Shared
/// between the thread that works and the window's; every function may be called from any thread.
class LongWork
{
    Q_DECLARE_TR_FUNCTIONS(LongWork)
public:
    enum class Step { Checking, Copying, CheckingCopy, CheckingSearch, CheckingAttachments };

    /// What runs stops within a moment and fails with Cancelled.
    void cancel();
    bool isCancelled() const { return m_cancelled; }
    Step step() const { return m_step; }
    /// 0 to 100 within the step, -1 while nobody can tell.
    int percent() const { return m_percent; }

    /// Called on the working thread at each step. Set before the work starts.
    void whenBegun(std::function<void(Step)> begun) { m_begun = std::move(begun); }
    /// For the work: where it is now. Cancelled when it must not go on.
    Status begin(Step step);
    void setPercent(int percent) { m_percent = percent; }
    /// What cancel() does besides, to stop something that does not look; returns what was set before.
    std::function<void()> setInterrupt(std::function<void()> interrupt);
    static Error cancelledError();

private:
    std::atomic<bool> m_cancelled = false;
    std::atomic<Step> m_step = Step::Checking;
    std::atomic<int> m_percent = -1;
    std::function<void(Step)> m_begun;
    QMutex m_mutex;
    std::function<void()> m_interrupt;  ///< guarded by the mutex
};
