#include "meetingcontent.h"

#include <QRegularExpression>

namespace {

template<class Part> void number(QList<Part> &parts, MeetingId meeting)
{
    int position = 0;
    for (Part &part : parts) {
        part.meeting = meeting;
        part.position = ++position;
    }
}

template<class T> bool sameRecord(const T &a, const T &b)
{
    return a.id == b.id && recordType<T>().toRecord(a).values == recordType<T>().toRecord(b).values;
}

template<class Part> bool sameParts(const QList<Part> &a, const QList<Part> &b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), sameRecord<Part>);
}

template<class Parts, class PartId> auto *findIn(Parts &parts, PartId id)
{
    for (auto &part : parts) {
        if (part.id == id)
            return &part;
    }
    return static_cast<decltype(&*parts.begin())>(nullptr);
}

}

namespace MeetingContent {

void tidy(MeetingFile &file)
{
    number(file.items, file.meeting.id);
    number(file.attendance, file.meeting.id);
    number(file.actions, file.meeting.id);
}

bool same(const MeetingFile &a, const MeetingFile &b)
{
    return sameRecord(a.meeting, b.meeting) && sameParts(a.items, b.items) && sameParts(a.attendance, b.attendance)
        && sameParts(a.actions, b.actions);
}

QString withoutMarks(const QString &line)
{
    static const QRegularExpression marks(QStringLiteral("^[\\s\\-–—*•]*(?:(?:beslut|åtgärd|decision|action)\\s*:\\s*)?"), QRegularExpression::CaseInsensitiveOption);
    QString text = line;
    text.remove(marks);
    return text.simplified();
}

AgendaItem *find(MeetingFile &file, AgendaItemId id) { return findIn(file.items, id); }
ActionItem *find(MeetingFile &file, ActionItemId id) { return findIn(file.actions, id); }
Attendance *find(MeetingFile &file, AttendanceId id) { return findIn(file.attendance, id); }
const AgendaItem *find(const MeetingFile &file, AgendaItemId id) { return findIn(file.items, id); }
const ActionItem *find(const MeetingFile &file, ActionItemId id) { return findIn(file.actions, id); }
const Attendance *find(const MeetingFile &file, AttendanceId id) { return findIn(file.attendance, id); }

}
