#pragma once

#include "issue.h"
#include "result.h"

#include <QObject>
#include <functional>
#include <optional>

class MessageBar;
class QAction;
struct AppContext;

/// The commands that bind issues to each other: related, merged, and apart again. The other issue is named by its number. Window thread only.
class IssueLinkActs : public QObject
{
    Q_OBJECT
public:
    /// What was done is told in the bar, with a way to undo it.
    IssueLinkActs(const AppContext &context, MessageBar *bar, QWidget *page);

    /// The issue shown, or none.
    void setIssue(const std::optional<IssueFile> &file);
    QList<QAction *> actions() const { return {m_relate, m_merge, m_unmerge}; }
    void unrelate(IssueId other);
    void retranslate();

Q_SIGNALS:
    /// The issue to be shown now.
    void changed(IssueId id);

private:
    using Found = std::function<void(const IssueFile &other)>;
    void relate();
    void merge();
    void unmerge();
    void askForOther(const QString &title, const QString &act, const Found &found);
    void bind(IssueId id, const IssueFile &other);
    void setMerged(const Issue &issue, const IssueFile &into);
    void split(const Issue &issue);
    void fail(const Error &error);
    const AppContext &m_context;
    MessageBar *m_bar;
    std::optional<IssueFile> m_file;
    QAction *m_relate, *m_merge, *m_unmerge;
};
