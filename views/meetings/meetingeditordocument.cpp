#include "meetings/meetingeditordocument.h"

#include "meetingcontent.h"

#include <QUndoCommand>

/// One step: the whole file before and after. Copies share their texts, so a step costs little more than what it changed.
class MeetingStep : public QUndoCommand
{
public:
    MeetingStep(MeetingDocument &document, const QString &text, QString key, MeetingFile before, MeetingFile after)
        : QUndoCommand(text), m_document(document), m_key(std::move(key)), m_before(std::move(before)), m_after(std::move(after)) {}

    int id() const override { return m_key.isEmpty() ? -1 : 1; }
    void redo() override { m_document.show(m_after); }
    void undo() override { m_document.show(m_before); }

    bool mergeWith(const QUndoCommand *command) override
    {
        const auto *next = static_cast<const MeetingStep *>(command);
        if (next->m_key != m_key || m_document.m_key != m_key)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    MeetingDocument &m_document;
    QString m_key;
    MeetingFile m_before;
    MeetingFile m_after;
};

MeetingDocument::MeetingDocument(QObject *parent) : QObject(parent) {}

bool MeetingDocument::isModified() const { return m_loaded && !MeetingContent::same(m_file, m_base); }

void MeetingDocument::load(MeetingFile mine, MeetingFile base)
{
    m_file = std::move(mine);
    m_base = std::move(base);
    m_file.meeting.stored = m_base.meeting.stored;
    m_file.corrections = m_base.corrections;
    MeetingContent::tidy(m_file);
    MeetingContent::tidy(m_base);
    m_loaded = true;
    seal();
    m_stack.clear();
    Q_EMIT changed();
}

void MeetingDocument::adopt(const MeetingFile &sent, MeetingFile stored)
{
    MeetingContent::tidy(stored);
    // What storing changed (texts brought to normal form) reaches the screen only where nobody has typed on since.
    const bool untouched = MeetingContent::same(m_file, sent);
    m_base = std::move(stored);
    if (untouched)
        m_file = m_base;
    m_file.meeting.stored = m_base.meeting.stored;
    m_file.corrections = m_base.corrections;
    seal();
    if (isLocked())
        m_stack.clear();
    Q_EMIT changed();
}

void MeetingDocument::replace(const QString &text, MeetingFile mine, MeetingFile base)
{
    m_base = std::move(base);
    MeetingContent::tidy(m_base);
    seal();
    edit(text, [&mine](MeetingFile &file) { file = std::move(mine); });
    m_file.meeting.stored = m_base.meeting.stored;
    m_file.corrections = m_base.corrections;
    Q_EMIT changed();
}

void MeetingDocument::rebase(MeetingFile merged, MeetingFile base) { load(std::move(merged), std::move(base)); }

void MeetingDocument::append(const Correction &correction)
{
    m_base.corrections << correction;
    m_file.corrections = m_base.corrections;
    Q_EMIT changed();
}

void MeetingDocument::edit(const QString &text, const Change &change)
{
    seal();
    push(text, {}, change);
}

void MeetingDocument::type(const QString &text, const QString &key, const Change &change)
{
    m_key = m_key == key ? key : QString();
    push(text, key, change);
    m_key = key;
}

void MeetingDocument::push(const QString &text, const QString &key, const Change &change)
{
    if (isReadOnly())
        return;
    MeetingFile after = m_file;
    change(after);
    after.meeting.id = m_file.meeting.id;
    MeetingContent::tidy(after);
    if (MeetingContent::same(after, m_file))
        return;
    m_pushing = true;
    m_stack.push(new MeetingStep(*this, text, key, m_file, std::move(after)));
    m_pushing = false;
}

// The revision and the corrections are the database's, not a step's.
void MeetingDocument::show(const MeetingFile &file)
{
    m_replaying = !m_pushing;
    if (m_replaying)
        seal();
    m_file = file;
    m_file.meeting.stored = m_base.meeting.stored;
    m_file.corrections = m_base.corrections;
    Q_EMIT changed();
    m_replaying = false;
}

void MeetingDocument::setCarried(QList<MeetingRules::CarriedItem> carried, QList<AgendaItem> agenda)
{
    m_carried = std::move(carried);
    m_agenda = std::move(agenda);
    Q_EMIT changed();
}

bool MeetingDocument::isAgendaUntouched() const
{
    const auto given = [this](const AgendaItem &item) {
        return std::any_of(m_agenda.begin(), m_agenda.end(), [&item](const AgendaItem &other) {
            return other.id == item.id && other.heading == item.heading && other.outcome == item.outcome && other.finished == item.finished;
        });
    };
    return m_file.actions.isEmpty() && std::all_of(m_file.items.begin(), m_file.items.end(), [&given](const AgendaItem &item) {
        return given(item) && item.text.isEmpty() && item.decision.isEmpty();
    });
}
