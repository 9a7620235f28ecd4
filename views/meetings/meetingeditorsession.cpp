#include "meetings/meetingeditorsession.h"

#include "meetingcontent.h"
#include "meetingjson.h"
#include "meetings/agendacarried.h"
#include "meetingservice.h"
#include "shell/appcontext.h"
#include "whendone.h"

MeetingSession::MeetingSession(AppContext &context, MeetingDocument &document, QObject *parent)
    : QObject(parent), m_context(context), m_document(document)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(2000);
    connect(&m_timer, &QTimer::timeout, this, &MeetingSession::flush);
    connect(&m_document, &MeetingDocument::changed, this, &MeetingSession::touched);
    // A save in another window clears the draft of this meeting; what is typed here gets its draft back.
    connect(&m_context.database, &Database::changed, this, &MeetingSession::touched);
    connect(&m_context.database, &Database::changed, this, &MeetingSession::followStore);
}

void MeetingSession::open(MeetingId id)
{
    whenReady(m_context.meetings.load(id), this, [this, id](const Result<MeetingFile> &file) {
        if (file)
            show(*file);
        else if (file.error().code == ErrorCode::NotFound)
            openDraft(id, file.error());
        else
            Q_EMIT openFailed(file.error());
    });
}

void MeetingSession::show(const MeetingFile &file)
{
    m_document.load(file, file);
    Q_EMIT opened();
    lookForDraft();
}

void MeetingSession::openNew(CouncilId council)
{
    whenReady(m_context.meetings.prepare(council, m_context.database.today()), this, [this](const Result<NewMeeting> &meeting) {
        if (!meeting) {
            Q_EMIT openFailed(meeting.error());
            return;
        }
        MeetingFile file = meeting->file;
        for (const MeetingRules::CarriedItem &carried : meeting->carried)
            insertCarried(file.items, carried.item);
        m_offered = file.meeting;
        m_document.load(file, file);
        m_document.setCarried(meeting->carried, file.items);
        Q_EMIT opened();
    });
}

void MeetingSession::chooseCouncil(CouncilId council)
{
    const QDate date = m_document.file().meeting.date.isValid() ? m_document.file().meeting.date : m_context.database.today();
    whenReady(m_context.meetings.prepare(council, date), this, [this](const Result<NewMeeting> &meeting) {
        if (meeting)
            prepared(*meeting);
        else
            Q_EMIT failed(meeting.error());
    });
}

// What the user wrote stays; only what the former council offered is exchanged.
void MeetingSession::prepared(NewMeeting meeting)
{
    const bool follows = m_document.isNew() && m_document.isAgendaUntouched();
    const Meeting offered = std::exchange(m_offered, meeting.file.meeting);
    QList<AgendaItem> agenda = meeting.file.items;
    for (const MeetingRules::CarriedItem &carried : std::as_const(meeting.carried))
        insertCarried(agenda, carried.item);
    m_document.edit(tr("Ortsråd"), [&](MeetingFile &file) {
        Meeting &mine = file.meeting;
        const Meeting &next = meeting.file.meeting;
        mine.council = next.council;
        if (next.council || mine.locality == offered.locality)
            mine.locality = next.locality;
        if (!m_document.isNew())
            return;
        const auto follow = [](auto &own, const auto &was, const auto &now) {
            if (own == was)
                own = now;
        };
        follow(mine.place, offered.place, next.place);
        follow(mine.organiser, offered.organiser, next.organiser);
        follow(mine.start, offered.start, next.start);
        if (follows)
            file.items = agenda;
    });
    if (follows)
        m_document.setCarried(meeting.carried, agenda);
}

void MeetingSession::touched()
{
    if ((m_document.isModified() || m_draftStored) && !m_timer.isActive())
        m_timer.start();
}

// Somebody saved something: a meeting that nobody is editing here is shown as it now is.
void MeetingSession::followStore()
{
    const MeetingId id = m_document.file().meeting.id;
    if (!id || m_document.isNew() || m_saving)
        return;
    whenReady(m_context.meetings.load(id), this, [this](const Result<MeetingFile> &stored) {
        if (!stored || m_saving)
            return;
        MeetingFile file = *stored;
        MeetingContent::tidy(file);
        takeIn(file);
    });
}

void MeetingSession::takeIn(const MeetingFile &stored)
{
    const MeetingFile &base = m_document.base();
    if (stored.meeting.stored.revision < base.meeting.stored.revision)
        return;
    const bool same = MeetingContent::same(stored, base) && stored.corrections.size() == base.corrections.size();
    if (same && stored.meeting.stored.revision == base.meeting.stored.revision)
        return;
    if (!m_document.isModified()) {
        m_document.load(stored, stored);
        return;
    }
    // A åtgärd ticked off elsewhere leaves the meeting's revision as it is, so saving would not notice.
    if (stored.meeting.stored.revision == base.meeting.stored.revision) {
        const MeetingMerge merge = mergeMeetings(base, m_document.file(), stored);
        if (merge.conflicts.isEmpty())
            m_document.rebase(merge.merged, stored);
    }
}

void MeetingSession::save(Done done)
{
    if (done)
        m_done << std::move(done);
    if (m_saving)
        return;
    if (m_document.isReadOnly() || (!m_document.isModified() && !m_document.isNew())) {
        finish(true);
        return;
    }
    m_saving = true;
    const MeetingFile sent = m_document.file();
    whenReady(m_context.meetings.save(sent), this, [this, sent](const Result<MeetingFile> &file) {
        m_saving = false;
        if (file) {
            stored(sent, *file);
        } else if (file.error().code == ErrorCode::Conflict) {
            meetTheirs();
        } else {
            flush();
            Q_EMIT failed(file.error());
            finish(false);
        }
    });
}

void MeetingSession::stored(const MeetingFile &sent, const MeetingFile &file)
{
    m_merges = 0;
    m_document.adopt(sent, file);
    // Saving clears the meeting's draft in the database. One that the user has not yet looked at is put back; one of this window's own is cleared.
    if (m_pending && m_pending->subjectId == file.meeting.id.value)
        m_context.meetings.putDraft(*m_pending);
    if (m_document.isModified())
        flush();
    else if (std::exchange(m_draftStored, false))
        m_context.meetings.removeDraft(Subject, draftKey());
    Q_EMIT saved(m_context.database.now());
    finish(true);
}

void MeetingSession::meetTheirs()
{
    flush();
    whenReady(m_context.meetings.load(m_document.file().meeting.id), this, [this](const Result<MeetingFile> &theirs) {
        if (!theirs) {
            Q_EMIT failed(theirs.error());
            finish(false);
            return;
        }
        const MeetingMerge merge = mergeMeetings(m_document.base(), m_document.file(), *theirs);
        // Somebody who saves all the time must not keep this one from ever ending.
        if (!merge.conflicts.isEmpty() || ++m_merges > 5) {
            Q_EMIT conflicted(merge, *theirs);
            return;
        }
        m_document.rebase(merge.merged, *theirs);
        Q_EMIT mergedSilently(theirs->meeting.stored.changedBy);
        save();
    });
}

void MeetingSession::resolve(MeetingMerge merge, const MeetingFile &theirs)
{
    applyChoices(merge.merged, merge.conflicts);
    m_document.rebase(merge.merged, theirs);
    save();
}

void MeetingSession::abandonConflict()
{
    flush();
    finish(false);
}

void MeetingSession::finish(bool ok)
{
    const QList<Done> done = std::exchange(m_done, {});
    for (const Done &tell : done)
        tell(ok);
}
