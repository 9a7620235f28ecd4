#pragma once

#include "result.h"
#include "whendone.h"

#include <QObject>
#include <functional>
#include <optional>

/// Reads records for a detail beside a list, one at a time: while one is read, of all that are asked for only the last is read next. A
/// record is read in parts that go on side by side, and in steps that follow each other. Window thread only.
class DetailReading : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    void want(qint64 id);
    /// Nothing is wanted any more.
    void wantNothing() { m_wanted = 0; }

    /// Forgets what was read before and asks for the first parts.
    virtual void begin(qint64 id) = 0;
    virtual void done() = 0;
    virtual void broke(const Error &error) = 0;

    /// A part that has to be there. `take` gets its value.
    template<class T, class Take> void part(const QFuture<Result<T>> &future, Take take)
    {
        ++m_parts;
        whenDone(future, this, [this, take](Result<T> result) {
            if (result)
                take(*result);
            else if (!m_error)
                m_error = result.error();
            partDone();
        });
    }
    /// A part that may be gone: the rest is then shown without it.
    template<class T, class Take> void optionalPart(const QFuture<Result<T>> &future, Take take)
    {
        ++m_parts;
        whenDone(future, this, [this, take](Result<T> result) {
            if (result)
                take(*result);
            partDone();
        });
    }
    /// What comes when all parts asked for so far are there.
    void then(std::function<void()> step) { m_next = std::move(step); }

private:
    void start();
    void partDone();
    void finish();
    qint64 m_wanted = 0;
    qint64 m_reading = 0;
    bool m_again = false;
    int m_parts = 0;
    std::function<void()> m_next;
    std::optional<Error> m_error;
};
