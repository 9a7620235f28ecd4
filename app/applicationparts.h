#pragma once

#include "application.h"

#include "meetings/meetingwindows.h"
#include "shell/appcontext.h"
#include "shell/mainwindow.h"
#include "managedsettings.h"
#include "shell/navigator.h"
#include "shell/oneprogram.h"
#include "shell/uistate.h"
#include "widgets/widgetprompt.h"

#include "attachmentservice.h"
#include "automaticbackup.h"
#include "database.h"
#include "exportservice.h"
#include "issuerouter.h"
#include "issueservice.h"
#include "meetingservice.h"
#include "recordservice.h"
#include "searchservice.h"
#include "todayservice.h"

/// What the program consists of while it runs, in the order in which it is made.
struct Application::Parts {
    ManagedSettings managed{ManagedSettings::ofThisComputer()};
    std::unique_ptr<UiState> state;
    WidgetPrompt prompt;
    Navigator navigator;
    std::unique_ptr<OneProgram> one;  ///< let go of after the database is closed
    std::unique_ptr<Database> database;
    std::unique_ptr<AutomaticBackup> backups;
    std::unique_ptr<RecordService> records;
    std::unique_ptr<MeetingService> meetings;
    std::unique_ptr<IssueService> issues;
    std::unique_ptr<IssueRouter> router;
    std::unique_ptr<AttachmentService> attachments;
    std::unique_ptr<SearchService> search;
    std::unique_ptr<TodayService> today;
    std::unique_ptr<ExportService> exports;
    std::unique_ptr<AppContext> context;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<MeetingWindows> meetingWindows;
};
