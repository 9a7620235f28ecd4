#pragma once

#include "meetinglist.h"

#include <QCoreApplication>

/// The name a file gets unless the user gives another, without its ending.
class ExportName
{
    Q_DECLARE_TR_FUNCTIONS(ExportName)
public:
    /// "Ortsråd Fristad 2026-10-12"
    static QString ofMeeting(const MeetingRow &meeting);
    /// "Träffar Fristad 2026-01-01–2026-06-30"; what is empty is left out.
    static QString ofPeriod(const QString &locality, QDate from, QDate to);
    /// Parts of a name and the period; what is empty is left out.
    static QString of(const QStringList &parts, QDate from = {}, QDate to = {});
    /// The days and the locality that some meetings have in common.
    static QString ofMeetings(const QList<MeetingRow> &meetings);

private:
    static QString clean(const QStringList &parts);
};
