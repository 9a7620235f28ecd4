#pragma once

#include "issue.h"

#include <QObject>
#include <optional>

class IssueActs;
class IssueDialog;
class QAction;
struct AppContext;
struct MailMessage;

/// What *Frågor* does to issues, put together: the window to write one in and the commands of its course. Window thread only.
class IssueCommands : public QObject
{
    Q_OBJECT
public:
    IssueCommands(const AppContext &context, QWidget *page);

    /// The issue that the commands of the course are about; none while several are selected.
    void setIssue(const std::optional<IssueFile> &file);
    /// Those of the course, in the order of a menu.
    QList<QAction *> actions() const;
    /// What usually comes next in the course of an issue; none when it has ended.
    QAction *next(IssueStatus status) const;
    void createNew(CouncilId council, MeetingId meeting, AgendaItemId item, const QString &text);
    void createOfMail(const MailMessage &mail);
    void edit(IssueId id);
    /// A mail that may be an answer, to whichever issue.
    void openMail(const QString &emlFileName);
    void openMail(const QByteArray &eml);

Q_SIGNALS:
    /// Something was stored about an issue: the one shown is read again, another one is shown.
    void stored(IssueId id);

private:
    IssueDialog *makeDialog();
    const AppContext &m_context;
    QWidget *m_page;
    IssueActs *m_acts;
    IssueId m_toForward;  ///< to be forwarded as soon as it is shown
    FunctionId m_forwardTo;
};
