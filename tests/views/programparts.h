#pragma once

#include "attachmentservice.h"
#include "automaticbackup.h"
#include "database.h"
#include "exportservice.h"
#include "issuerouter.h"
#include "issueservice.h"
#include "managedsettings.h"
#include "meetingservice.h"
#include "recordservice.h"
#include "scriptedprompt.h"
#include "searchservice.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"
#include "shell/uistate.h"

#include <QTemporaryDir>
#include <memory>

/// What the windows of one program are given, over one open database: what Application makes, with a prompt that tests script.
struct ProgramParts {
    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    std::unique_ptr<RecordService> records;
    std::unique_ptr<MeetingService> meetings;
    std::unique_ptr<IssueService> issues;
    std::unique_ptr<IssueRouter> router;
    std::unique_ptr<AttachmentService> attachments;
    std::unique_ptr<SearchService> search;
    std::unique_ptr<ExportService> exports;
    std::unique_ptr<AutomaticBackup> backups;
    ManagedSettings managed{ManagedSettings::Places{}};
    ScriptedPrompt prompt;
    UiState state;
    Navigator navigator;
    std::unique_ptr<AppContext> context;

    ProgramParts() = default;
    /// Opens the database; a test without one cannot go on.
    ProgramParts(const QString &address, const Database::Options &options) { start(address, options); }

    void start(const QString &address, const Database::Options &options)
    {
        auto opened = Database::open(address, options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message + u' ' + opened.error().technical));
        database = std::move(*opened);
        records = std::make_unique<RecordService>(*database);
        meetings = std::make_unique<MeetingService>(*database);
        issues = std::make_unique<IssueService>(*database);
        router = std::make_unique<IssueRouter>(*database);
        attachments = std::make_unique<AttachmentService>(*database);
        search = std::make_unique<SearchService>(*database);
        exports = std::make_unique<ExportService>(*database);
        backups = std::make_unique<AutomaticBackup>(*database);
        context.reset(new AppContext{*database, *records, *meetings, *issues, *router, *attachments, *search, *exports, prompt, state, navigator, managed, *backups});
    }
};
