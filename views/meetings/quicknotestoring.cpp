#include "meetingjson.h"
#include "meetings/draftbar.h"
#include "meetings/meetingeditorbinding.h"
#include "meetings/quicknotedialog.h"
#include "meetingservice.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"
#include "shell/uistate.h"
#include "swedishformat.h"
#include "whendone.h"
#include "widgets/fieldnote.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/plaintextedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

// The quick note's way to the database: its draft, and the meeting that it becomes.

static const QString Subject = QStringLiteral("quicknote");

bool QuickNoteDialog::hasText() const { return !wholeText(*m_text).trimmed().isEmpty() || !m_theme->text().trimmed().isEmpty(); }

void QuickNoteDialog::touched()
{
    m_textNote->setHint(personalNumberWarning(wholeText(*m_text)));
    if (!m_done && !m_timer.isActive())
        m_timer.start();
}

void QuickNoteDialog::flush()
{
    const bool waiting = m_timer.isActive();
    m_timer.stop();
    if (m_done || m_storing || !m_meeting.id)
        return;
    if (!hasText()) {
        if (std::exchange(m_draftStored, false))
            m_context.meetings.removeDraft(Subject, m_meeting.id.value);
        return;
    }
    if (!waiting && m_draftStored)
        return;
    const MeetingFile now = file();
    m_draftStored = true;
    whenReady(m_context.meetings.putDraft({Subject, now.meeting.id.value, m_choices.titleOf(now.meeting), 0, MeetingJson::writeDraft({now, {}}), {}}), this, [this](const Status &status) {
        if (status)
            m_status->setText(tr("Utkast sparat %1").arg(SwedishFormat::tableTime(m_context.database.now().time())));
        else
            m_message->showMessage(MessageBar::Kind::Error, status.error().message);
    });
}

void QuickNoteDialog::lookForDraft()
{
    whenReady(m_context.meetings.drafts(), this, [this](const Result<QList<Draft>> &drafts) {
        for (const Draft &draft : drafts.value_or(QList<Draft>())) {
            const auto body = draft.subject == Subject ? MeetingJson::readDraft(draft.body) : fail(ErrorCode::NotFound, {});
            if (!body)
                continue;
            m_pending = draft.subjectId;
            m_pendingBody = draft.body;
            const QString theme = body->mine.meeting.theme.isEmpty() ? QString() : body->mine.meeting.theme + u'\n';
            m_draftBar->showDraft(draft.changedAt.toLocalTime(), m_context.database.now(), (theme + body->mine.meeting.note).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), true);
            return;
        }
    });
}

void QuickNoteDialog::restore()
{
    const auto body = MeetingJson::readDraft(m_pendingBody);
    if (!body)
        return;
    if (m_draftStored)
        m_context.meetings.removeDraft(Subject, m_meeting.id.value);
    const QString written = wholeText(*m_text);
    Meeting meeting = body->mine.meeting;
    if (!written.trimmed().isEmpty())
        meeting.note += u'\n' + written;  // what was typed before looking at the bar
    m_draftStored = true;
    m_pending = 0;
    m_draftBar->dismiss();
    put(meeting);
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void QuickNoteDialog::discard()
{
    m_context.meetings.removeDraft(Subject, std::exchange(m_pending, 0));
    m_draftBar->dismiss();
    m_text->setFocus(Qt::OtherFocusReason);
}

void QuickNoteDialog::store()
{
    if (m_storing || m_done)
        return;
    if (!hasText()) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("Anteckningen är tom. Skriv några ord först."));
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    flush();
    m_storing = true;
    whenReady(m_context.meetings.save(file()), this, [this](const Result<MeetingFile> &saved) {
        m_storing = false;
        if (saved) {
            stored(*saved);
            return;
        }
        m_message->showMessage(MessageBar::Kind::Error, tr("Mötet är inte sparat. Texten är kvar här och som utkast. %1").arg(saved.error().message));
    });
}

void QuickNoteDialog::stored(const MeetingFile &file)
{
    m_done = true;
    m_timer.stop();
    m_context.meetings.removeDraft(Subject, file.meeting.id.value);
    if (file.meeting.council)
        m_context.state.setValue(QStringLiteral("meeting/lastCouncil"), file.meeting.council.value);
    const QString said = tr("Sparat %1").arg(SwedishFormat::tableTime(m_context.database.now().time()));
    m_status->setText(said);
    Q_EMIT m_context.navigator.statusRequested(said);
    m_message->showMessage(MessageBar::Kind::Success, tr("%1: %2").arg(said, m_choices.titleOf(file.meeting)));
    m_message->setClosable(false);
    auto *open = m_message->addButton(tr("Öppna"), [this, id = file.meeting.id] {
        Q_EMIT m_context.navigator.meetingRequested(id);
        close();
    });
    open->setObjectName(QStringLiteral("openStored"));
    m_text->setReadOnly(true);
    m_theme->setReadOnly(true);
    for (FormField *field : {m_councilField, m_kindField, m_dateField, m_timeField, m_themeField, m_attendanceField})
        field->setEnabled(false);
    m_store->hide();
    m_cancel->setFocus(Qt::OtherFocusReason);
}
