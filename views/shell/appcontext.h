#pragma once

class AttachmentService;
class AutomaticBackup;
class Database;
class ExportService;
class IssueRouter;
class IssueService;
class ManagedSettings;
class MeetingService;
class Navigator;
class RecordService;
class SearchService;
class UiState;
class UserPrompt;

/// What every page is given. Made once by the application and handed down; it outlives every window.
struct AppContext {
    Database &database;
    RecordService &records;
    MeetingService &meetings;
    IssueService &issues;
    IssueRouter &router;
    AttachmentService &attachments;
    SearchService &search;
    ExportService &exports;
    UserPrompt &prompt;
    UiState &state;
    Navigator &navigator;
    const ManagedSettings &managed;
    AutomaticBackup &backups;
};
