#pragma once

#include "database.h"
#include "routing.h"

/// Suggests to whom an issue may be forwarded, from the catalogue and from what became of past issues. What is known is read once, apart
/// from everything else, and kept up with every change: an answer teaches, and so does a forwarding that was corrected.
class IssueRouter : public QObject
{
    Q_OBJECT
public:
    explicit IssueRouter(Database &database);
    ~IssueRouter() override;

    /// Begins to read and learn, apart from everything else, so that the first suggestion need not wait for it. With 100,000 past answers
    /// that takes some seconds: for when the program has started. Finished when all is known.
    QFuture<Result<bool>> prepare();
    /// Up to three functions with reasons, the best first. Quick enough for every key; waits the first time until all is read.
    QFuture<Result<QList<Suggestion>>> suggest(const RoutingQuestion &question);
    /// Suggestions by code: what the console program prints needs no more. The locality is a name; NotFound when there is none.
    QFuture<Result<QList<Suggestion>>> suggestAt(const QString &text, const QString &locality);

    /// What is known, shared with the database's threads.
    struct State;

private:
    void refresh();
    QFuture<Result<bool>> read();
    Database &m_database;
    const std::shared_ptr<State> m_state;
};
