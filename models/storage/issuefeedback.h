#pragma once

#include "connection.h"
#include "issue.h"
#include "meeting.h"

#include <QCoreApplication>

/// Answers that are told at a meeting: put on the council's next agenda, and noted as told when the item is finished at a meeting that has
/// been held. Inside the transaction of the caller.
class IssueFeedback
{
    Q_DECLARE_TR_FUNCTIONS(IssueFeedback)
public:
    /// What of a hop's answer may be told where others read it; all of it when none is given.
    using AnswerText = QString (*)(const IssueFile &file, const Forwarding &hop);
    explicit IssueFeedback(Connection &connection, AnswerText answer = nullptr) : m_connection(connection), m_answer(answer) {}

    /// The item that tells the answer: heading with number and title, the answer as its text.
    Result<AgendaItem> item(const IssueFile &file);
    /// Items for a new meeting of a council: its answered issues that wait for the next meeting and stand on no coming agenda.
    Result<QList<AgendaItem>> waiting(CouncilId council);
    /// Puts an issue on the council's next planned meeting from a day on; an invalid id when none is planned (then waiting() gives it).
    Result<MeetingId> putOnAgenda(const IssueFile &file, QDate from);
    /// Takes it off the agendas of meetings that have not been held.
    Status takeOffAgenda(IssueId issue);
    /// Notes as told what was finished at a meeting that has been held. An issue that cannot be fed back any more is left as it is.
    Status noteTold(const MeetingFile &meeting);

private:
    Connection &m_connection;
    const AnswerText m_answer;
};
