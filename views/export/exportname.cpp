#include "export/exportname.h"

#include "swedishformat.h"

#include <QRegularExpression>

QString ExportName::clean(const QStringList &parts)
{
    QStringList words = parts;
    words.removeAll(QString());
    QString name = words.join(u' ');
    // What Windows and others do not take in a name.
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    name = name.replace(forbidden, QStringLiteral(" ")).simplified().left(120);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

QString ExportName::ofMeeting(const MeetingRow &meeting)
{
    QString kind = meeting.kind.isEmpty() ? tr("Möte") : meeting.kind;
    kind[0] = kind.at(0).toUpper();
    return clean({kind, meeting.locality, SwedishFormat::tableDate(meeting.date)});
}

QString ExportName::ofPeriod(const QString &locality, QDate from, QDate to) { return of({tr("Träffar"), locality}, from, to); }

QString ExportName::of(const QStringList &parts, QDate from, QDate to)
{
    QString period;
    if (from.isValid() && to.isValid())
        period = from == to ? SwedishFormat::tableDate(from)
                            : tr("%1–%2", "date, date").arg(SwedishFormat::tableDate(from), SwedishFormat::tableDate(to));
    else if (from.isValid())
        period = tr("från %1").arg(SwedishFormat::tableDate(from));
    else if (to.isValid())
        period = tr("till %1").arg(SwedishFormat::tableDate(to));
    return clean(parts + QStringList{period});
}

QString ExportName::ofMeetings(const QList<MeetingRow> &meetings)
{
    if (meetings.size() == 1)
        return ofMeeting(meetings.first());
    QString locality = meetings.isEmpty() ? QString() : meetings.first().locality;
    QDate from, to;
    for (const MeetingRow &meeting : meetings) {
        if (meeting.locality != locality)
            locality.clear();
        if (!from.isValid() || meeting.date < from)
            from = meeting.date;
        if (!to.isValid() || meeting.date > to)
            to = meeting.date;
    }
    return ofPeriod(locality, from, to);
}
