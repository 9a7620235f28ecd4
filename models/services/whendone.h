#pragma once

#include <QFuture>
#include <QFutureWatcher>

/// Hands the result of work on the database to `handler` on the thread of `context`, always from the event loop, so that nothing is
/// called back before the asking function has returned. The result is moved, not copied (a list of a million ids). Nothing
/// happens when `context` is gone by then; QFuture::then() would run into its assertion that the context lives.
template<class T, class Handler> void whenDone(const QFuture<T> &future, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handler = std::move(handler)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            handler(watcher->future().takeResult());
    });
    watcher->setFuture(future);
}

/// The same, but a result that is there already is handed over at once: for steps of one act that follow each other.
template<class T, class Handler> void whenReady(QFuture<T> future, QObject *context, Handler handler)
{
    if (future.isFinished() && future.resultCount() > 0)
        handler(future.takeResult());
    else
        whenDone(future, context, std::move(handler));
}
