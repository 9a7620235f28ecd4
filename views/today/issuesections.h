#pragma once

#include "issues/issuereminderacts.h"
#include "today/todaysection.h"

#include "today.h"

class QAction;

/// The issues of *Idag*: eight parts that the page puts among its own, each with the days in words, and the commands that put off, hand over
/// and remind. *Visa alla* leads to the same stage on *Frågor*.
class IssueSections : public QObject
{
    Q_OBJECT
public:
    IssueSections(const AppContext &context, QWidget *page, MessageBar *bar);

    TodaySection *late() const { return m_late; }
    TodaySection *reminders() const { return m_reminders; }
    TodaySection *toFeedBack() const { return m_toFeedBack; }
    TodaySection *undelivered() const { return m_undelivered; }
    TodaySection *toForward() const { return m_toForward; }
    TodaySection *unsent() const { return m_unsent; }
    TodaySection *waiting() const { return m_waiting; }
    TodaySection *snoozed() const { return m_snoozed; }
    QList<TodaySection *> all() const { return {m_late, m_reminders, m_toFeedBack, m_undelivered, m_unsent, m_toForward, m_waiting, m_snoozed}; }
    IssueReminderActs &acts() { return m_acts; }
    /// For menus: those of acts(), and *Mejlet är skickat* for a draft.
    QList<QAction *> actions() const;
    /// No row is picked.
    void clear();
    /// `scope`: whose they are, for where *Visa alla* leads.
    void show(const TodayIssues &issues, TodayScope scope);
    void retranslate();

private:
    TodaySection *add(const char *name, std::optional<IssueStage> stage, QWidget *page);
    void fill(TodaySection *section, const TodayList<IssueRow> &list, qint64 total, ShortList::Row (IssueSections::*words)(const IssueRow &) const);
    ShortList::Row lateRow(const IssueRow &issue) const;
    ShortList::Row waitingRow(const IssueRow &issue) const;
    ShortList::Row feedBackRow(const IssueRow &issue) const;
    ShortList::Row undeliveredRow(const IssueRow &issue) const;
    ShortList::Row forwardRow(const IssueRow &issue) const;
    ShortList::Row unsentRow(const IssueRow &issue) const;
    void pick(const IssueRow &issue);
    void markSent();
    ShortList::Row snoozedRow(const IssueRow &issue) const;
    ShortList::Row reminderRow(const ReminderRow &reminder);
    QString daysLate(const IssueRow &issue) const;

    AppContext m_context;
    IssueReminderActs m_acts;
    QAction *m_sent;
    IssueId m_draft;  ///< the picked row's, when it has one that is not sent
    TodaySection *m_late, *m_reminders, *m_toFeedBack, *m_undelivered, *m_toForward, *m_unsent, *m_waiting, *m_snoozed;
    TodayIssues m_shown;
    TodayScope m_scope = TodayScope::Mine;
};
