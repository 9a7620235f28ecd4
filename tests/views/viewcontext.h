#pragma once

#include "programparts.h"

/// What a page is given, over a SQLite database of the test's own with the built-in catalogue. Work on the database is done at once; its
/// result comes from the event loop (whenDone). The clock stands at 2026-11-23 09:00 local time.
class ViewContext : public ProgramParts
{
public:
    ViewContext();
    const AppContext &context() const { return *ProgramParts::context; }
    QString file() const { return folder.filePath(QStringLiteral("vy.ortskontakt")); }
    /// The same database as another program has it open, under another name.
    std::unique_ptr<Database> otherProgram(const QString &user = QStringLiteral("Annan Annansson"));

    /// Moves the clock on.
    void pass(int seconds) { *m_now = m_now->addSecs(seconds); }
    /// Stores records for a test: a council in a service locality, a meeting of it.
    CouncilId addCouncil(const QString &name, const QString &locality = QStringLiteral("Fristad"));
    MeetingFile addMeeting(CouncilId council, QDate date, const QString &theme, MeetingStatus status = MeetingStatus::Held);
    MeetingFile save(MeetingFile file);

private:
    Database::Options options(const QString &user) const;
    std::shared_ptr<QDateTime> m_now;
};
