#pragma once

#include "issuelist.h"
#include "mailmessage.h"

#include <QObject>
#include <QString>

/// How pages ask for something that is not theirs. The application connects the requests to the pages and windows that answer.
class Navigator : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    /// Opens a meeting in its window, or brings that window to the front.
    void meetingRequested(MeetingId meeting);
    /// A new meeting with a council (or none) in a window.
    void newMeetingRequested(CouncilId council);
    /// Shows an issue on *Frågor*.
    void issueRequested(IssueId issue);
    /// Opens the window of an issue, or of the draft of one that never was saved.
    void issueEditRequested(IssueId issue);
    /// Shows *Frågor* with the saved view of this stage.
    void issueStageRequested(IssueStage stage, TodayScope scope);
    /// A new issue on *Frågor*; from a line of meeting notes when the item is given, with that text.
    void newIssueRequested(CouncilId council, MeetingId meeting, AgendaItemId item, const QString &text);
    /// A new issue on *Frågor*, of a mail that was written to the contact person.
    void issueOfMailRequested(const MailMessage &mail);
    /// The quick note (Ctrl+M).
    void quickNoteRequested(CouncilId council);
    /// Shows a record on its page: association, person, or a table of *Inställningar*.
    void recordRequested(const QString &table, qint64 id);
    /// A page by its name: "today", "meetings", "issues", "associations", "settings".
    void pageRequested(const QString &page);
    /// Shows the list of meetings with this text in its filter.
    void meetingTextRequested(const QString &text);
    /// A record has been disposed of: nobody offers to take it back any more.
    void recordDisposed(qint64 id);
    /// *Sparat 14.02* and the like, shown in the status bar.
    void statusRequested(const QString &text);
};
