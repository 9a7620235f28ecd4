#include "issues/issuereminderacts.h"

#include "database.h"
#include "issuerules.h"
#include "issues/reminderdialog.h"
#include "issueservice.h"
#include "shell/navigator.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "whendone.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QPointer>

IssueReminderActs::IssueReminderActs(const AppContext &context, QWidget *window) : QObject(window), m_context(context), m_window(window)
{
    m_snooze = add("snoozeIssue", "clock", "Ctrl+Shift+U", &IssueReminderActs::snooze);
    m_handOver = add("handOverIssue", "person", "Ctrl+Shift+L", &IssueReminderActs::handOver);
    m_remind = add("remindOfIssue", "add", "Ctrl+Shift+P", &IssueReminderActs::remind);
    m_finish = add("finishReminder", "check", "", &IssueReminderActs::finish);
    retranslate();
    clear();
}

QAction *IssueReminderActs::add(const char *name, const char *icon, const char *keys, void (IssueReminderActs::*act)())
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setIcon(Theme::icon(QString::fromLatin1(icon)));
    action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
    // Idag and Frågor have the same keys: those of the page that has the focus count.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_window->addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

QList<QAction *> IssueReminderActs::actions() const { return {m_snooze, m_handOver, m_remind, m_finish}; }

void IssueReminderActs::retranslate()
{
    m_snooze->setText(tr("Skjut &upp…"));
    m_handOver->setText(tr("&Lämna över…"));
    m_remind->setText(tr("Ny &bevakning…"));
    m_finish->setText(m_target.snoozed && !m_target.reminder ? tr("&Ta upp igen") : tr("Bevakningen är &klar"));
}

void IssueReminderActs::setTarget(const Target &target)
{
    m_target = target;
    const bool any = bool(target.issue);
    m_snooze->setEnabled(any && (target.reminder || !target.ended));
    m_handOver->setEnabled(any);
    m_remind->setEnabled(any);
    const bool canFinish = target.reminder || target.snoozed;
    m_finish->setVisible(canFinish);
    m_finish->setEnabled(canFinish);
    retranslate();
}

void IssueReminderActs::clear() { setTarget({}); }

static QString aboutOf(const QString &number, const QString &title)
{
    return number.isEmpty() ? title : IssueReminderActs::tr("%1 %2", "number and title of an issue").arg(number, title);
}

void IssueReminderActs::setIssue(const std::optional<IssueFile> &file)
{
    if (!file || !file->issue.stored.isStored()) {
        clear();
        return;
    }
    const Issue &issue = file->issue;
    setTarget({issue.id, {}, aboutOf(issue.number, issue.title), issue.snoozedUntil > m_context.database.today(), IssueRules::isEnded(issue.status)});
}

void IssueReminderActs::setIssue(const IssueRow &row)
{
    setTarget({row.id, {}, aboutOf(row.number, row.title), row.snoozedUntil > m_context.database.today(), IssueRules::isEnded(row.status)});
}

void IssueReminderActs::setReminder(const ReminderRow &row)
{
    setTarget({row.issue, row.id, row.note.isEmpty() ? aboutOf(row.number, row.title) : row.note, false, false});
}

ReminderDialog *IssueReminderActs::ask(int kind, const Target &target)
{
    auto *dialog = new ReminderDialog(m_context, ReminderDialog::Kind(kind), target.about, m_window);
    dialog->open();
    return dialog;
}

void IssueReminderActs::snooze()
{
    const Target target = m_target;
    auto *dialog = ask(int(ReminderDialog::Kind::Snooze), target);
    connect(dialog, &ReminderDialog::chosen, this, [this, target, dialog] {
        const QDate until = dialog->day();
        if (target.reminder)
            changeReminder(target, [until](Reminder &reminder) { reminder.remindOn = until; }, tr("”%1” är uppskjuten till %2.").arg(target.about, SwedishFormat::longDate(until)), dialog);
        else
            snoozeIssue(target, until, dialog);
    });
}

void IssueReminderActs::snoozeIssue(const Target &target, QDate until, ReminderDialog *dialog)
{
    const QPointer<ReminderDialog> asked(dialog);
    whenDone(m_context.issues.load(target.issue), this, [this, target, until, asked](const Result<IssueFile> &before) {
        if (!before)
            return refuse(asked, before.error());
        const QDate earlier = before->issue.snoozedUntil;
        whenDone(m_context.issues.snooze(target.issue, until), this, [this, target, until, earlier, asked](const Result<IssueFile> &file) {
            if (!file)
                return refuse(asked, file.error());
            const QString text = until.isValid() ? tr("”%1” är uppskjuten till %2.").arg(target.about, SwedishFormat::longDate(until)) : tr("”%1” är inte längre uppskjuten.").arg(target.about);
            tell(target.issue, asked, text, [this, target, earlier] {
                const QDate back = earlier > m_context.database.today() ? earlier : QDate();
                whenDone(m_context.issues.snooze(target.issue, back), this, [this, target](const Result<IssueFile> &undone) {
                    if (!undone)
                        return refuse(nullptr, undone.error());
                    tell(target.issue, nullptr, {}, {});
                });
            });
        });
    });
}

void IssueReminderActs::handOver()
{
    const Target target = m_target;
    auto *dialog = ask(int(ReminderDialog::Kind::HandOver), target);
    if (!target.reminder) {
        whenDone(m_context.issues.load(target.issue), dialog, [dialog](const Result<IssueFile> &file) {
            if (file)
                dialog->setOwner(file->issue.owner);
        });
    }
    connect(dialog, &ReminderDialog::chosen, this, [this, target, dialog] {
        const ContactPersonId to = dialog->person();
        const QString name = dialog->personName();
        if (target.reminder)
            changeReminder(target, [to](Reminder &reminder) { reminder.owner = to; }, tr("Bevakningen ”%1” är överlämnad till %2.").arg(target.about, name), dialog);
        else
            giveIssue(target, to, name, dialog);
    });
}

void IssueReminderActs::giveIssue(const Target &target, ContactPersonId to, const QString &name, ReminderDialog *dialog)
{
    const QPointer<ReminderDialog> asked(dialog);
    whenDone(m_context.issues.load(target.issue), this, [this, target, to, name, asked](const Result<IssueFile> &before) {
        if (!before)
            return refuse(asked, before.error());
        const ContactPersonId earlier = before->issue.owner;
        whenDone(m_context.issues.setOwner(target.issue, before->issue.stored.revision, to), this, [this, target, name, earlier, asked](const Result<IssueFile> &file) {
            if (!file)
                return refuse(asked, file.error());
            // Only what is still as it was left is taken back.
            tell(target.issue, asked, tr("”%1” följs nu av %2.").arg(target.about, name), [this, target, earlier, revision = file->issue.stored.revision] {
                whenDone(m_context.issues.setOwner(target.issue, revision, earlier), this, [this, target](const Result<IssueFile> &undone) {
                    if (!undone)
                        return refuse(nullptr, undone.error());
                    tell(target.issue, nullptr, {}, {});
                });
            });
        });
    });
}

void IssueReminderActs::remind()
{
    Target target = m_target;
    auto *dialog = ask(int(ReminderDialog::Kind::Remind), target);
    connect(dialog, &ReminderDialog::chosen, this, [this, target, dialog = QPointer<ReminderDialog>(dialog)] {
        Reminder reminder;
        reminder.issue = target.issue;
        reminder.remindOn = dialog->day();
        reminder.owner = dialog->person();
        reminder.note = dialog->note();
        whenDone(m_context.issues.saveReminder(reminder), this, [this, target, dialog](const Result<Reminder> &saved) {
            if (!saved)
                return refuse(dialog, saved.error());
            tell(target.issue, dialog, tr("Bevakningen är sparad till %1.").arg(SwedishFormat::longDate(saved->remindOn)), [this, target, id = saved->id] {
                whenDone(m_context.issues.removeReminder(id), this, [this, target](const Status &status) {
                    if (!status)
                        return refuse(nullptr, status.error());
                    tell(target.issue, nullptr, {}, {});
                });
            });
        });
    });
}

void IssueReminderActs::finish()
{
    if (m_target.reminder) {
        const QDate today = m_context.database.today();
        changeReminder(m_target, [today](Reminder &reminder) { reminder.doneOn = today; }, tr("Bevakningen ”%1” är klar.").arg(m_target.about), nullptr);
    } else if (m_target.snoozed) {
        snoozeIssue(m_target, {}, nullptr);
    }
}

void IssueReminderActs::changeReminder(const Target &target, const Change &change, const QString &text, ReminderDialog *dialog)
{
    const QPointer<ReminderDialog> asked(dialog);
    whenDone(m_context.issues.links(target.issue), this, [this, target, change, text, asked](const Result<IssueLinks> &links) {
        if (!links)
            return refuse(asked, links.error());
        Reminder reminder;
        for (const Reminder &found : links->reminders) {
            if (found.id == target.reminder)
                reminder = found;
        }
        if (!reminder.id)
            return refuse(asked, Error{ErrorCode::NotFound, tr("Bevakningen finns inte längre."), {}, {}});
        const Reminder before = reminder;
        change(reminder);
        whenDone(m_context.issues.saveReminder(reminder), this, [this, target, text, before, asked](const Result<Reminder> &saved) {
            if (!saved)
                return refuse(asked, saved.error());
            tell(target.issue, asked, text, [this, target, before, stored = saved->stored] {
                Reminder back = before;
                back.stored = stored;
                whenDone(m_context.issues.saveReminder(back), this, [this, target](const Result<Reminder> &undone) {
                    if (!undone)
                        return refuse(nullptr, undone.error());
                    tell(target.issue, nullptr, {}, {});
                });
            });
        });
    });
}

void IssueReminderActs::refuse(ReminderDialog *dialog, const Error &error)
{
    if (dialog)
        dialog->refuse(error.message);
    else if (m_bar)
        m_bar->showMessage(MessageBar::Kind::Error, error.message);
    else
        Q_EMIT m_context.navigator.statusRequested(error.message);
}

/// An empty text is an undoing that is done.
void IssueReminderActs::tell(IssueId issue, ReminderDialog *dialog, const QString &text, std::function<void()> undo)
{
    if (dialog)
        dialog->accept();
    if (!m_bar) {
        Q_EMIT m_context.navigator.statusRequested(text);
    } else if (text.isEmpty()) {
        m_bar->dismiss();
    } else {
        m_bar->showMessage(MessageBar::Kind::Success, text);
        // The bar may outlive the acts.
        m_bar->addButton(tr("Ångra"), [acts = QPointer<IssueReminderActs>(this), undo = std::move(undo)] {
            if (acts)
                undo();
        })->setObjectName(QStringLiteral("undoAct"));
    }
    Q_EMIT changed(issue);
}
