#pragma once

#include "connection.h"
#include "today.h"

#include <QVariant>

#include <optional>

/// Reads the issues of a day for TodayRepository. Every list goes by an index (migration 0002) whose columns also answer who follows an
/// issue and whether it is put off, so that issues that are not shown are not read.
class TodayIssuesQuery
{
public:
    /// Without persons and localities: everybody's.
    TodayIssuesQuery(Connection &connection, QDate today, int days, const QList<ContactPersonId> &persons, const QList<LocalityId> &localities);
    Status load(TodayIssues &issues) const;

    /// A list: what comes after SELECT …, its order, and the values of both.
    struct Select {
        QString from;
        QString order;
        QVariantList values;
    };
    /// All that *Idag* counts under a stage; none for a stage that does not stand there.
    std::optional<Select> ofStage(IssueStage stage) const;

private:
    Select late() const;
    Select due() const;
    Select toFeedBack() const;
    Select undelivered() const;
    Select toForward(const QString &more = {}) const;
    Select unsent() const;
    Select snoozed() const;
    Select waiting() const;
    Select reminders() const;
    Select issues(const QString &condition, const QVariantList &values, const QString &order) const;
    QString followed(const QString &owner, QVariantList &values) const;
    Result<qint64> countOf(const Select &select) const;
    Status readIdsOf(const Select &select, TodayList<IssueRow> &list) const;
    Status readReminders(TodayList<ReminderRow> &list) const;
    Connection &m_connection;
    const QString m_today, m_end;
    const QList<ContactPersonId> m_persons;
    const QList<LocalityId> m_localities;
};
