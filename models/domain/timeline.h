#pragma once

#include "ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>
#include <optional>

/// What a line of a timeline tells of. The words for it are the page's.
enum class TimelineKind {
    Meeting,      ///< `title` theme, `detail` kind of meeting, `who` council, `code` status
    Action,       ///< of the meeting before it: `title` what, `who` who, `other` due, `code` status
    MeetingFile,  ///< attachment of the meeting before it: `title` file name
    RoleBegan,    ///< `who` the person, `title` the role
    RoleEnded,
    Role,         ///< a role without dates
    AppointmentBegan,  ///< `who` the contact person, `detail` the locality
    AppointmentEnded,
    Attachment,   ///< of the association or the council: `title` file name, `who` by whom
    Change,       ///< `table`, `code` operation, `fields` that changed, `who` by whom, `detail` name of the record
};

/// Something that happened around an association. Date and time are local; a missing time comes after the known ones of the day.
struct TimelineEntry {
    TimelineKind kind = TimelineKind::Change;
    QDate date;
    QTime time;
    QString title;
    QString detail;
    QString who;
    QString code;
    QDate other;
    QStringList fields;
    QString table;  ///< what the line leads to
    qint64 id = 0;
    bool own = false;  ///< a meeting of the association or its council, not only in one of its localities
};

/// Where the next page begins: after the last line that was given.
struct TimelinePosition {
    QDate date;
    QTime time;
    qint64 id = 0;
};

/// Lines with the latest first. Actions and files of a meeting follow it and are not counted.
struct TimelinePage {
    QList<TimelineEntry> entries;
    std::optional<TimelinePosition> next;  ///< nothing: that was the last page
};
