#pragma once

#include "attachmentservice.h"
#include "exportservice.h"
#include "locality.h"
#include "meetingrepository.h"
#include "meetingservice.h"
#include "recordservice.h"
#include "scriptedprompt.h"
#include "searchservice.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"
#include "shell/uistate.h"
#include "testdatabase.h"

/// A database with ten meetings in two localities, and what a window is given.
struct ExportWorld {
    TestDatabase test;
    std::unique_ptr<Database> database;
    std::unique_ptr<RecordService> records;
    std::unique_ptr<MeetingService> meetings;
    std::unique_ptr<AttachmentService> attachments;
    std::unique_ptr<SearchService> search;
    std::unique_ptr<ExportService> exports;
    ScriptedPrompt prompt;
    UiState state;
    Navigator navigator;
    std::unique_ptr<AppContext> context;
    QList<MeetingId> ids;

    explicit ExportWorld(int meetingCount = 10)
    {
        const auto clock = [] { return QDateTime(QDate(2026, 4, 23), QTime(8, 0), Qt::UTC); };
        const auto threads = Database::Threads::Workers;
        auto opened = Database::open(test.addressText(), {threads, true, QStringLiteral("Testa Testsson"), clock});
        if (!opened || !fill(meetingCount))
            return;
        database = std::move(*opened);
        records = std::make_unique<RecordService>(*database);
        meetings = std::make_unique<MeetingService>(*database);
        attachments = std::make_unique<AttachmentService>(*database);
        search = std::make_unique<SearchService>(*database);
        exports = std::make_unique<ExportService>(*database);
        context.reset(new AppContext{*database, *records, *meetings, *attachments, *search, *exports, prompt, state, navigator});
    }
    bool isValid() const { return context != nullptr; }

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
};
