#include "lateness.h"

#include "workingdays.h"

static void keepFirst(QDate &first, QDate day)
{
    if (day.isValid() && (!first.isValid() || day < first))
        first = day;
}

bool Lateness::isLate(QDate due, QDate today) { return due.isValid() && today.isValid() && due < today; }

int Lateness::workingDays(QDate due, QDate today) { return isLate(due, today) ? WorkingDays::workingDaysBetween(due, today) : 0; }

QDate Lateness::dueOf(const Forwarding &hop)
{
    QDate first;
    if (!hop.isOpen())
        return first;
    keepFirst(first, hop.answerDue);
    if (!hop.acknowledgedOn.isValid())
        keepFirst(first, hop.acknowledgeDue);
    return first;
}

QDate Lateness::dueOf(const IssueFile &file)
{
    if (file.issue.status == IssueStatus::Dormant)
        return file.issue.dormantUntil;
    QDate first;
    for (const Forwarding &hop : file.hops)
        keepFirst(first, dueOf(hop));
    return first;
}

int Lateness::workingDays(const IssueFile &file, QDate today) { return workingDays(dueOf(file), today); }

int Lateness::workingDays(const IssueFile &file, const Forwarding &hop, QDate today)
{
    return file.issue.status == IssueStatus::Dormant ? 0 : workingDays(dueOf(hop), today);
}
