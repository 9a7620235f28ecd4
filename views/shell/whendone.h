#pragma once

#include <QFuture>
#include <QFutureWatcher>

/// Hands the result of work on the database to `handler` on the window's thread, always from the event loop, so that nothing is
/// called back before the asking function has returned. Nothing happens when `context` is gone by then; QFuture::then() would
/// run into its assertion that the context lives.
template<class T, class Handler> void whenDone(const QFuture<T> &future, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handler = std::move(handler)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            handler(watcher->result());
    });
    watcher->setFuture(future);
}
