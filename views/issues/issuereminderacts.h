#pragma once

#include "shell/appcontext.h"

#include "issuelist.h"
#include "result.h"

#include <QObject>
#include <functional>

class MessageBar;
class QAction;
class QWidget;
class ReminderDialog;

/// *Skjut upp…*, *Lämna över…*, *Ny bevakning…* and, for a bevakning, *Klar*: what *Idag* and *Frågor* do with an issue or a bevakning without
/// opening it. Told in the message bar, with *Ångra*. The keys work wherever the focus is inside `window`.
class IssueReminderActs : public QObject
{
    Q_OBJECT
public:
    /// `window` is the page or window that the keys and the dialogs belong to; it must not be smaller than the list that they act on.
    IssueReminderActs(const AppContext &context, QWidget *window);

    /// What the acts are about from now on; nothing disables them.
    void setIssue(const std::optional<IssueFile> &file);
    void setIssue(const IssueRow &row);
    void setReminder(const ReminderRow &row);
    void clear();
    /// Where results are told; without one the status bar says it, without *Ångra*.
    void setMessageBar(MessageBar *bar) { m_bar = bar; }
    /// For menus, in order.
    QList<QAction *> actions() const;
    /// Marks the bevakning as done, or takes up what is put off; nothing for other issues.
    void finish();
    void retranslate();

Q_SIGNALS:
    /// Stored; lists refresh by Database::changed, a page that shows the issue reads it anew.
    void changed(IssueId issue);

private:
    struct Target {
        IssueId issue;
        ReminderId reminder;
        QString about;
        bool snoozed = false;
        bool ended = false;
    };
    using Change = std::function<void(Reminder &)>;
    QAction *add(const char *name, const char *icon, const char *keys, void (IssueReminderActs::*act)());
    void setTarget(const Target &target);
    void snooze();
    void handOver();
    void remind();
    void snoozeIssue(const Target &target, QDate until, ReminderDialog *dialog);
    void giveIssue(const Target &target, ContactPersonId to, const QString &name, ReminderDialog *dialog);
    /// Loads a bevakning, changes and stores it; told as `text`, taken back by storing what it was.
    void changeReminder(const Target &target, const Change &change, const QString &text, ReminderDialog *dialog);
    ReminderDialog *ask(int kind, const Target &target);
    void refuse(ReminderDialog *dialog, const Error &error);
    void tell(IssueId issue, ReminderDialog *dialog, const QString &text, std::function<void()> undo);

    AppContext m_context;
    QWidget *const m_window;
    MessageBar *m_bar = nullptr;
    Target m_target;
    QAction *m_snooze, *m_handOver, *m_remind, *m_finish;
};
