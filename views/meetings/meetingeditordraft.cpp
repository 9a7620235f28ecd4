#include "meetingcontent.h"
#include "meetingjson.h"
#include "meetings/meetingeditorsession.h"
#include "meetingservice.h"
#include "shell/appcontext.h"
#include "whendone.h"

// The drafts of a session: what is typed is stored at every pause, and found again when the meeting is opened.

const QString MeetingSession::Subject = QStringLiteral("meeting");

void MeetingSession::keepOwnDraft() { m_ownKey = newId(); }
qint64 MeetingSession::draftKey() const { return m_ownKey ? m_ownKey : m_document.file().meeting.id.value; }

void MeetingSession::openDraft(MeetingId id, const Error &notFound)
{
    whenReady(m_context.meetings.draft(Subject, id.value), this, [this, id, notFound](const Result<std::optional<Draft>> &draft) {
        if (!draft || !*draft) {
            Q_EMIT openFailed(draft ? notFound : draft.error());
            return;
        }
        const auto body = MeetingJson::readDraft((*draft)->body);
        if (!body) {
            Q_EMIT openFailed(body.error());
            return;
        }
        if (body->mine.meeting.id != id) {  // the draft of a second window
            m_pending = **draft;
            open(body->mine.meeting.id);
            return;
        }
        m_draftStored = true;
        m_document.load(body->mine, body->base);
        Q_EMIT opened();
        Q_EMIT draftStored((*draft)->changedAt.toLocalTime());
    });
}

void MeetingSession::lookForDraft()
{
    if (m_pending) {
        Q_EMIT pendingDraftChanged();
        return;
    }
    whenReady(m_context.meetings.draft(Subject, m_document.file().meeting.id.value), this, [this](const Result<std::optional<Draft>> &draft) {
        if (!draft || !*draft)
            return;
        const auto body = MeetingJson::readDraft((*draft)->body);
        if (body && MeetingContent::same(body->mine, m_document.base())) {
            m_context.meetings.removeDraft(Subject, (*draft)->subjectId);  // what a crash between save and clearing left
            return;
        }
        m_pending = **draft;
        if (!m_ownKey)
            m_ownKey = newId();
        Q_EMIT pendingDraftChanged();
    });
}

void MeetingSession::flush()
{
    m_timer.stop();
    const MeetingFile &file = m_document.file();
    if (!m_document.isModified()) {
        if (std::exchange(m_draftStored, false))
            m_context.meetings.removeDraft(Subject, draftKey());
        return;
    }
    const Draft draft{Subject, draftKey(), m_choices.titleOf(file.meeting), m_document.base().meeting.stored.revision,
        MeetingJson::writeDraft({file, m_document.base()}), {}};
    m_draftStored = true;
    whenReady(m_context.meetings.putDraft(draft), this, [this](const Status &status) {
        if (status)
            Q_EMIT draftStored(m_context.database.now());
        else
            Q_EMIT failed(status.error());
    });
}

Result<MeetingFile> MeetingSession::pendingText() const
{
    if (!m_pending)
        return fail(ErrorCode::NotFound, {});
    const auto body = MeetingJson::readDraft(m_pending->body);
    if (!body)
        return fail(body.error());
    return body->mine;
}

void MeetingSession::restoreDraft()
{
    const auto body = m_pending ? MeetingJson::readDraft(m_pending->body) : fail(ErrorCode::NotFound, {});
    if (!body) {
        Q_EMIT failed(body.error());
        return;
    }
    // The draft began from an older version: its base is kept, so that saving meets the newer one with a merge.
    const Draft draft = *std::exchange(m_pending, std::nullopt);
    if (m_draftStored)
        m_context.meetings.removeDraft(Subject, draftKey());
    m_ownKey = draft.subjectId == m_document.file().meeting.id.value ? 0 : draft.subjectId;
    m_draftStored = true;
    m_document.replace(tr("Återställ osparad text"), body->mine, body->base);
    Q_EMIT pendingDraftChanged();
}

void MeetingSession::discardDraft()
{
    if (!m_pending)
        return;
    m_context.meetings.removeDraft(Subject, m_pending->subjectId);
    m_pending.reset();
    Q_EMIT pendingDraftChanged();
}
