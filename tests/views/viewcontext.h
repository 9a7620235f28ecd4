#pragma once

#include "attachmentservice.h"
#include "database.h"
#include "exportservice.h"
#include "meetingservice.h"
#include "recordservice.h"
#include "scriptedprompt.h"
#include "searchservice.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"
#include "shell/uistate.h"

#include <QTemporaryDir>
#include <memory>

/// What a page is given, over a SQLite database of the test's own with the built-in catalogue. Work on the database is done at once; its
/// result comes from the event loop (whenDone). The clock stands at 2026-11-23 09:00 local time.
class ViewContext
{
public:
    ViewContext();
    const AppContext &context() const { return *m_context; }
    QString file() const { return m_folder.filePath(QStringLiteral("vy.ortskontakt")); }
    /// The same database as another program has it open, under another name.
    std::unique_ptr<Database> otherProgram(const QString &user = QStringLiteral("Annan Annansson"));

    /// Moves the clock on.
    void pass(int seconds) { *m_now = m_now->addSecs(seconds); }
    /// Stores records for a test: a council in a service locality, a meeting of it.
    CouncilId addCouncil(const QString &name, const QString &locality = QStringLiteral("Fristad"));
    MeetingFile addMeeting(CouncilId council, QDate date, const QString &theme, MeetingStatus status = MeetingStatus::Held);
    MeetingFile save(MeetingFile file);

private:
    QTemporaryDir m_folder;
    std::shared_ptr<QDateTime> m_now;

public:
    std::unique_ptr<Database> database;
    std::unique_ptr<RecordService> records;
    std::unique_ptr<MeetingService> meetings;
    std::unique_ptr<AttachmentService> attachments;
    std::unique_ptr<SearchService> search;
    std::unique_ptr<ExportService> exports;
    ScriptedPrompt prompt;
    UiState state;
    Navigator navigator;

private:
    std::unique_ptr<AppContext> m_context;
};
