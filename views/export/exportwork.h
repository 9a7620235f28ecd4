#pragma once

#include "documentwriter.h"

#include <atomic>

/// What the window and the working thread tell each other while a summary is made. Shared, so that either may end first.
struct ExportWork {
    std::atomic<bool> cancelled = false;
    std::atomic<int> percent = 0;

    /// For the working thread; keeps the work alive as long as it is asked.
    static Progress progress(const std::shared_ptr<ExportWork> &work)
    {
        return [work](int done, int total) {
            work->percent = total > 0 ? int(done * 100LL / total) : 0;
            return !work->cancelled;
        };
    }
};
