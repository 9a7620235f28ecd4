#pragma once

#include "connection.h"
#include "today.h"

/// Reads what *Idag* shows. Each list is short (Today::most) and read by an index, so that a million meetings cost no more than ten.
class TodayRepository
{
public:
    explicit TodayRepository(Connection &connection) : m_connection(connection) {}
    /// `days` ahead for what is due. With `onlyMine` and an appointed user, only meetings in the user's localities, and issues that the user
    /// or somebody the user stands in for follows, or that nobody follows in those localities.
    Result<Today> load(QDate today, int days, bool onlyMine);
    /// The service localities somebody is appointed for on a day, or stands in for somebody absent from.
    Result<QList<LocalityId>> localitiesOf(const QString &login, QDate day);

private:
    Result<QList<MeetingRow>> meetings(const QString &where, const QVariantList &values, const QString &order, const QList<LocalityId> &localities);
    Result<QList<OpenAction>> actions(const QString &where, const QVariantList &values, const QString &order, const QList<LocalityId> &localities);
    Connection &m_connection;
};
