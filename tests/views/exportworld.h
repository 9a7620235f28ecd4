#pragma once

#include "locality.h"
#include "meetingrepository.h"
#include "programparts.h"
#include "testdatabase.h"

/// The database is there before the program opens it, and after.
struct ExportDatabase {
    TestDatabase test;
};

/// A database with ten meetings in two localities, and what a window is given.
struct ExportWorld : ExportDatabase, ProgramParts {
    QList<MeetingId> ids;

    explicit ExportWorld(int meetingCount = 10)
    {
        const auto clock = [] { return QDateTime(QDate(2026, 4, 23), QTime(8, 0), Qt::UTC); };
        // The schema is made first, then filled from beside.
        start(test.addressText(), {Database::Threads::Workers, true, QStringLiteral("Testa Testsson"), clock});
        m_valid = fill(meetingCount);
    }
    bool isValid() const { return m_valid; }

private:
    bool fill(int count)
    {
        RecordRepository repository(test.connection());
        MeetingKind kind;
        kind.name = "provslag";
        Locality first, second;
        first.name = "Aby";
        second.name = "Öby";
        first.kind = second.kind = LocalityKind::ServiceLocality;
        if (!repository.save(kind) || !repository.save(first) || !repository.save(second))
            return false;
        for (int i = 0; i < count; ++i) {
            MeetingFile file;
            file.meeting.kind = kind.id;
            file.meeting.locality = i % 2 ? second.id : first.id;
            file.meeting.date = QDate(2026, 1 + i % 12, 10);
            file.meeting.status = MeetingStatus::Held;
            file.meeting.note = "Anteckning";
            Attendance group;
            group.group = "Föreningen";
            group.count = 4;
            group.names = "Hemliga Hemlisson";
            file.attendance << group;
            if (!MeetingRepository(test.connection()).save(file))
                return false;
            ids << file.meeting.id;
        }
        return true;
    }
    bool m_valid = false;
};
