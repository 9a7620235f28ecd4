#pragma once

#include "issuelist.h"
#include "result.h"
#include "shell/appcontext.h"

#include <QFuture>
#include <QObject>
#include <functional>
#include <optional>

class QAction;
class QWidget;

/// The commands with which issues are held together: *Koppla till…*, *Slå ihop med…* and taking a merge back. A command that is not possible
/// now is disabled and says why in its tool tip. They belong to a page or window that shows one issue. Window thread only.
class IssueRelationActs : public QObject
{
    Q_OBJECT
public:
    IssueRelationActs(const AppContext &context, QWidget *window);
    /// The issue shown, or none.
    void setIssue(const std::optional<IssueFile> &file);
    /// In the order of a menu.
    QList<QAction *> actions() const { return {m_relate, m_merge, m_unmerge}; }
    /// Takes away the relation between the issue shown and another.
    void unrelate(IssueId other);
Q_SIGNALS:
    /// Something was stored; the issue to be shown now.
    void changed(IssueId issue);
    /// What was done, in words, and the way back: for a message bar with an *Ångra* button.
    void undoOffered(const QString &text, const std::function<void()> &undo);
    /// What could not be done, in words.
    void failed(const QString &message);

private:
    QAction *add(const char *name, const char *icon, void (IssueRelationActs::*slot)());
    void retranslate();
    void relate();
    void offerRelation(const Issue &issue, const QString &done, IssueId other, bool related);
    void merge();
    void unmerge();
    void unmergeIssue(const Issue &issue);
    const AppContext m_context;
    QWidget *const m_window;
    std::optional<IssueFile> m_file;
    QAction *m_relate, *m_merge, *m_unmerge;
};
