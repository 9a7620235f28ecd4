#pragma once

#include "issueservice.h"
#include "issues/answerdialog.h"
#include "shell/appcontext.h"

#include <QObject>
#include <QTemporaryDir>
#include <functional>
#include <map>
#include <optional>

class MessageOut;
class QAction;
class QWidget;
struct IssueFacts;

/// The commands of an issue's course: forwarding, answers, feedback, rest and end. They belong to a page or window that shows one issue;
/// a command that is not possible now is disabled and says why in its tool tip and status tip. Window thread only.
class IssueActs : public QObject
{
    Q_OBJECT
public:
    /// `window` is the page whose commands they are; dialogs open over its window.
    IssueActs(const AppContext &context, QWidget *window);

    /// The issue shown, or none.
    void setIssue(const std::optional<IssueFile> &file);
    /// In the order of a menu.
    QList<QAction *> actions() const;
    QAction *action(IssueAct act) const { return m_actions.at(act); }

    /// The forwarding window with a suggested function chosen already.
    void forwardTo(FunctionId suggested);
    /// A mail that may be an answer, to whichever issue. What cannot be read is told in words and changes nothing.
    void openMail(const QString &emlFileName);
    void openMail(const QByteArray &eml);

Q_SIGNALS:
    /// Something was stored about an issue, not always the one shown (a mail names its own).
    void changed(IssueId issue);

private:
    using Facts = std::function<void(const IssueFile &file, const IssueFacts &facts)>;
    void add(IssueAct act, const char *name, const char *icon, void (IssueActs::*slot)());
    void retranslate();
    void withFacts(const IssueFile &file, const Facts &use);
    /// Tells of what was stored, or why not; somebody else's change is read again.
    void finish(const QFuture<Result<IssueFile>> &stored, const QString &done);
    void show(IssueActDialog *dialog, const QString &done);
    void show(IssueActDialog *dialog, const std::function<QString(const IssueFile &)> &done);

    void openForward(const IssueFile &file, FunctionId suggested);
    void openAnswer(IssueAct act);
    void offerForward(const IssueFile &file);
    void sendHops(const IssueFile &file, const QList<ForwardingId> &hops, const QList<AttachmentId> &files, bool byAddress);
    void notSent(const IssueFile &file, const Error &error);

    void matchMail(const Result<MailMessage> &message);
    void matched(const MailMessage &message, const Result<MailMatch> &match, const QStringList &named);
    void askIssue(const MailMessage &message, const QString &why);
    void askNumber(const MailMessage &message);
    void showMail(const MailMessage &message, const IssueFile &file, ForwardingId hop, const QString &how);

    void forward();
    void markSent();
    void acknowledge();
    void answer();
    void chooseMail();
    void wrongFunction();
    void openAgain();
    void remind();
    void feedBack();
    void planFeedback();
    void rest();
    void wake();
    void close();
    void writeOff();

    const AppContext m_context;
    QWidget *const m_window;
    std::optional<IssueFile> m_file;
    std::map<IssueAct, QAction *> m_actions;
    QTemporaryDir m_drafts;  ///< mails on their way to the mail program; gone when the program ends
    MessageOut *const m_out;
};
