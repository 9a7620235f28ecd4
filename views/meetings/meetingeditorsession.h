#pragma once

#include "draft.h"
#include "meetings/meetingeditorchoices.h"
#include "meetings/meetingeditordocument.h"
#include "meetingservice.h"
#include "merge.h"

#include <QTimer>

struct AppContext;

/// Carries a document between the editor and the database: opening, drafts of what is typed, saving, and what others saved in
/// between. Nothing typed is lost: a draft is stored within the delay of the first key, and stays until the text is saved.
class MeetingSession : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(bool stored)>;
    MeetingSession(AppContext &context, MeetingDocument &document, QObject *parent = nullptr);

    /// Milliseconds from a key to the stored draft; 2000 unless a test says otherwise.
    void setDraftDelay(int milliseconds) { m_timer.setInterval(milliseconds); }
    /// Another window has the same meeting: the draft is kept beside that one's.
    void keepOwnDraft();
    /// The names that a draft is called by.
    void setChoices(const MeetingChoices &choices) { m_choices = choices; }

    /// A stored meeting, or the draft of one that never was stored.
    void open(MeetingId id);
    /// A new meeting; its id is given when it is prepared.
    void openNew(CouncilId council);
    /// Another council: an untouched agenda follows it.
    void chooseCouncil(CouncilId council);

    void save(Done done = {});
    /// Stores the draft at once, if there is something to store.
    void flush();
    bool isSaving() const { return m_saving; }

    /// Text from an earlier time that was never saved; shown, and restored or thrown away by the user.
    const std::optional<Draft> &pendingDraft() const { return m_pending; }
    Result<MeetingFile> pendingText() const;
    void restoreDraft();
    void discardDraft();

    /// The user has chosen in a conflict; saves again. Without an answer the text stays as a draft.
    void resolve(MeetingMerge merge, const MeetingFile &theirs);
    void abandonConflict();

Q_SIGNALS:
    void opened();
    void openFailed(const Error &error);
    void pendingDraftChanged();
    void saved(const QDateTime &at);
    void draftStored(const QDateTime &at);
    void failed(const Error &error);
    /// Changes of `who` were taken in without a question.
    void mergedSilently(const QString &who);
    void conflicted(const MeetingMerge &merge, const MeetingFile &theirs);

private:
    static const QString Subject;  ///< of drafts
    void openDraft(MeetingId id, const Error &notFound);
    void show(const MeetingFile &file);
    void prepared(NewMeeting meeting);
    void lookForDraft();
    void touched();
    void followStore();
    void takeIn(const MeetingFile &stored);
    void stored(const MeetingFile &sent, const MeetingFile &file);
    void meetTheirs();
    void finish(bool ok);
    qint64 draftKey() const;
    AppContext &m_context;
    MeetingDocument &m_document;
    MeetingChoices m_choices;
    QTimer m_timer;
    QList<Done> m_done;
    std::optional<Draft> m_pending;
    qint64 m_ownKey = 0;       ///< of the draft, when the meeting's own is taken
    bool m_draftStored = false;
    bool m_saving = false;
    int m_merges = 0;          ///< silent merges since the save began
    Meeting m_offered;         ///< what the council's template filled in, to be replaced when another is chosen
};
