#pragma once

#include "meetingrules.h"

#include <QObject>
#include <QUndoStack>
#include <functional>

/// A meeting while it is edited: the file as it stands, the version it began from, and every step between, to be taken back. Views
/// show `file()` again at every `changed` and write through `edit` and `type`; nothing else changes it. Window thread only.
class MeetingDocument : public QObject
{
    Q_OBJECT
public:
    using Change = std::function<void(MeetingFile &)>;
    explicit MeetingDocument(QObject *parent = nullptr);

    const MeetingFile &file() const { return m_file; }
    /// As last stored (or prepared, for a new meeting): what a conflict is told from.
    const MeetingFile &base() const { return m_base; }
    QUndoStack *undoStack() { return &m_stack; }
    bool isModified() const;
    bool isNew() const { return !m_base.meeting.stored.isStored(); }
    bool isLocked() const { return MeetingRules::isLocked(m_base.meeting); }
    bool isBinned() const { return m_base.meeting.stored.deletedAt.isValid(); }
    /// Nothing can be edited: locked, in the bin, or not loaded yet.
    bool isReadOnly() const { return isLocked() || isBinned() || !m_loaded; }

    /// Begins anew: `base` is what is stored, `mine` what is shown.
    void load(MeetingFile mine, MeetingFile base);
    /// A save went through: `sent` is what was saved, `stored` what came back. What was typed meanwhile stays.
    void adopt(const MeetingFile &sent, MeetingFile stored);
    /// Another text and the version it began from, as one step: a restored draft.
    void replace(const QString &text, MeetingFile mine, MeetingFile base);
    /// What somebody else saved has been merged in. The steps are forgotten: taking one back would take theirs back too.
    void rebase(MeetingFile merged, MeetingFile base);
    /// A correction was stored.
    void append(const Correction &correction);

    /// One step to undo, named `text`. Nothing happens when the change changes nothing.
    void edit(const QString &text, const Change &change);
    /// The same, joined with the step before when that was typed into the same field (`key`) and not sealed.
    void type(const QString &text, const QString &key, const Change &change);
    /// The next letter begins a new step.
    void seal() { m_key.clear(); }
    /// Undo or redo is running: fields may follow with the cursor.
    bool isReplaying() const { return m_replaying; }

    /// What a new meeting was given: what is left from the last one, and the agenda, by which is seen whether it is untouched.
    void setCarried(QList<MeetingRules::CarriedItem> carried, QList<AgendaItem> agenda);
    const QList<MeetingRules::CarriedItem> &carried() const { return m_carried; }
    bool isAgendaUntouched() const;

Q_SIGNALS:
    void changed();

private:
    friend class MeetingStep;
    void show(const MeetingFile &file);
    void push(const QString &text, const QString &key, const Change &change);
    MeetingFile m_file;
    MeetingFile m_base;
    QUndoStack m_stack;
    QString m_key;  ///< of the step that letters may still be joined to
    QList<MeetingRules::CarriedItem> m_carried;
    QList<AgendaItem> m_agenda;
    bool m_loaded = false;
    bool m_pushing = false;
    bool m_replaying = false;
};
