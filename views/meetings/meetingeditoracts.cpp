#include "happenedday.h"
#include "meetings/agendaitemedit.h"
#include "meetings/agendasection.h"
#include "meetings/attachmentsection.h"
#include "meetings/attendancesection.h"
#include "meetings/draftbar.h"
#include "meetings/meetingeditor.h"
#include "meetings/meetingeditorapprove.h"
#include "meetings/meetingeditorfacts.h"
#include "meetings/meetingeditorsession.h"
#include "meetings/meetingeditorstate.h"
#include "meetings/meetingeditortext.h"
#include "meetingservice.h"
#include "records/conflictdialog.h"
#include "records/versionsdialog.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"
#include "swedishformat.h"
#include "userprompt.h"
#include "whendone.h"
#include "widgets/messagebar.h"

#include <QPushButton>

// What the editor does that takes more than one of its parts: steps of the life cycle, conflicts, versions, leaving.

void MeetingEditor::takeStep(MeetingStatus to)
{
    if (to == MeetingStatus::Approved) {
        approve();
        return;
    }
    // What is held has been; a date far ahead is a slip of the pen.
    if (to == MeetingStatus::Held && !agreesToDay(m_document->file().meeting.date))
        return;
    if (to != MeetingStatus::Cancelled) {
        setStatus(to);
        return;
    }
    const auto reason = m_context.prompt.askText(tr("Ställ in mötet"), tr("Varför ställs mötet in?"), tr("Ställ in mötet"), m_document->file().meeting.cancelReason);
    if (reason)
        setStatus(to, [&reason](Meeting &meeting) { meeting.cancelReason = reason->trimmed(); });
}

bool MeetingEditor::agreesToDay(QDate day)
{
    const QString doubt = HappenedDay::doubt(day, m_context.database.today());
    return doubt.isEmpty() || m_context.prompt.confirm(tr("Stämmer dagen?"), doubt, tr("Dagen stämmer"));
}

void MeetingEditor::setStatus(MeetingStatus to, const std::function<void(Meeting &)> &also)
{
    Meeting wanted = m_document->file().meeting;
    if (also)
        also(wanted);
    if (const Status status = MeetingRules::checkStep(wanted, to); !status) {
        showFailure(status.error());
        return;
    }
    m_document->edit(MeetingStateBar::nameOfStep(wanted.status, to).remove(u'…'), [&](MeetingFile &file) {
        if (also)
            also(file.meeting);
        file.meeting.status = to;
    });
    m_session->save();
}

// First what is written is saved, so that the lock is put on what the user has seen stored.
void MeetingEditor::approve()
{
    m_session->save([this](bool stored) {
        if (!stored || m_document->isReadOnly())
            return;
        auto *dialog = new MeetingApproveDialog(m_document->file().meeting.approvedBy, [this] { return m_context.database.today(); }, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            const QString by = dialog->approvedBy();
            const QDate on = dialog->approvedOn();
            if (!agreesToDay(on))
                return;
            m_document->edit(tr("Justera och lås"), [&](MeetingFile &file) {
                file.meeting.status = MeetingStatus::Approved;
                file.meeting.approvedBy = by;
                file.meeting.approvedOn = on;
            });
            m_session->save([this](bool locked) {
                if (!locked)
                    m_document->undoStack()->undo();  // it is not locked, so it must not look so
            });
        });
        dialog->open();
    });
}

void MeetingEditor::addCorrection()
{
    if (!m_document->isLocked() || m_document->isBinned())
        return;
    const auto text = m_context.prompt.askText(tr("Lägg till rättelse"), tr("Vad ska rättas?"), tr("Lägg till rättelse"));
    if (!text)
        return;
    whenReady(m_context.meetings.addCorrection(m_document->file().meeting.id, *text), this, [this](const Result<Correction> &correction) {
        if (!correction) {
            showFailure(correction.error());
            return;
        }
        m_document->append(*correction);
        const QString at = SwedishFormat::tableTime(correction->stored.changedAt.toLocalTime().time());
        m_message->showMessage(MessageBar::Kind::Success, tr("Rättelsen är sparad %1. Den står sist i mötet och går inte att ändra.").arg(at));
        Q_EMIT statusChanged(tr("Sparat %1").arg(at));
    });
}

// Åtgärder get done after the meeting is locked. Stored by itself and kept in history; the session takes it in as it does from *Idag*.
void MeetingEditor::setActionStatus(ActionItemId action, ActionStatus status)
{
    whenReady(m_context.meetings.setActionStatus(action, status), this, [this](const Status &stored) {
        if (stored) {
            Q_EMIT statusChanged(tr("Sparat %1").arg(SwedishFormat::tableTime(m_context.database.now().time())));
            return;
        }
        showFailure(stored.error());
        Q_EMIT m_document->changed();  // the box goes back to what is stored
    });
}

// The issue refers to the meeting and the item, so they are stored first; what was said stays where it is.
void MeetingEditor::makeIssue()
{
    const AgendaItemEdit *item = m_agenda->current();
    const AgendaItemId id = item ? item->id() : AgendaItemId();
    const QString text = item ? item->issueText() : QString();
    m_session->save([this, id, text](bool stored) {
        const Meeting &meeting = m_document->file().meeting;
        if (stored)
            Q_EMIT m_context.navigator.newIssueRequested(meeting.council, meeting.id, id, text);
        else
            //: %1 says why a meeting could not be saved
            m_message->showMessage(MessageBar::Kind::Warning, tr("%1 Frågan är därför inte gjord än: rätta mötet och välj det igen.").arg(m_message->text()));
    });
}

void MeetingEditor::showFailure(const Error &error)
{
    m_lastFailure = error.code;
    if (m_facts->showError(error) || m_attendance->showError(error)) {
        m_message->showMessage(MessageBar::Kind::Error, tr("Mötet är inte sparat. Texten är kvar här och som utkast. %1").arg(error.message));
        return;
    }
    if (error.code == ErrorCode::Denied && MeetingRules::isLocked(m_document->base().meeting) == false) {
        // Locked by somebody else while it was edited here.
        m_message->showMessage(MessageBar::Kind::Warning, tr("%1 Det du skrev är kvar som utkast.").arg(error.message));
        auto *show = m_message->addButton(tr("Visa det låsta mötet"), [this] {
            m_message->dismiss();
            m_session->flush();
            m_session->open(m_document->file().meeting.id);
        });
        show->setObjectName(QStringLiteral("showLocked"));
        return;
    }
    m_message->showMessage(MessageBar::Kind::Error, error.code == ErrorCode::Invalid
                               ? tr("Mötet är inte sparat. Texten är kvar här och som utkast. %1").arg(error.message)
                               : tr("Det gick inte att spara. Texten är kvar här i fönstret. %1").arg(error.message));
    auto *again = m_message->addButton(tr("Försök igen"), [this] { m_session->save(); });
    again->setObjectName(QStringLiteral("saveAgain"));
}

QString MeetingEditor::nameOf(const QString &table, qint64 id) const
{
    if (table == recordType<AgendaItem>().schema().table) {
        for (const AgendaItem &item : m_document->file().items) {
            if (item.id.value == id)
                return item.heading;
        }
        return {};
    }
    return m_choices.nameOf(table, id);
}

QString MeetingEditor::versionHtml(const MeetingFile &before, const MeetingFile &after, bool onlyChanged) const
{
    const auto names = [this](const QString &table, qint64 id) { return nameOf(table, id); };
    return TextDiff::page(MeetingText::parts(before, names), MeetingText::parts(after, names), onlyChanged);
}

void MeetingEditor::showPendingDraft()
{
    const auto text = m_session->pendingText();
    if (!text) {
        m_draftBar->dismiss();
        return;
    }
    m_draftBar->showDraft(m_session->pendingDraft()->changedAt.toLocalTime(), m_context.database.now(), versionHtml(m_document->base(), *text, true), !m_document->isLocked());
}

void MeetingEditor::showConflict(const MeetingMerge &merge, const MeetingFile &theirs)
{
    if (merge.conflicts.isEmpty()) {  // too many silent merges in a row: leave it to the user
        showFailure({ErrorCode::Busy, tr("Någon annan sparar samma möte hela tiden. Vänta en stund och försök igen."), {}, {}});
        m_session->abandonConflict();
        return;
    }
    auto *dialog = new ConflictDialog(merge.conflicts, theirs.meeting.stored.changedBy, [this](const QString &table, qint64 id) { return nameOf(table, id); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, merged = merge.merged, theirs] {
        m_session->resolve({merged, dialog->conflicts()}, theirs);
    });
    connect(dialog, &QDialog::rejected, this, [this, who = theirs.meeting.stored.changedBy] {
        m_lastFailure = ErrorCode::Conflict;
        m_message->showMessage(MessageBar::Kind::Warning, tr("Mötet är inte sparat. %1 har ändrat samma fält; välj vad som ska gälla när du sparar. Texten är kvar som utkast.").arg(who));
        m_session->abandonConflict();
    });
    dialog->open();
}

void MeetingEditor::showVersions()
{
    const MeetingId id = m_document->file().meeting.id;
    whenReady(m_context.meetings.versions(id), this, [this, id](const Result<QList<VersionEntry>> &versions) {
        if (!versions) {
            showFailure(versions.error());
            return;
        }
        const auto preview = [this, id](int revision, int before, const VersionsDialog::Answer &answer) {
            whenReady(m_context.meetings.at(id, revision), this, [this, id, before, answer](const Result<MeetingFile> &after) {
                if (!after) {
                    answer(fail(after.error()));
                } else if (before == 0) {
                    answer(versionHtml(*after, *after, false));
                } else {
                    whenReady(m_context.meetings.at(id, before), this, [this, answer, later = *after](const Result<MeetingFile> &earlier) {
                        answer(earlier ? Result<QString>(versionHtml(*earlier, later, false)) : fail(earlier.error()));
                    });
                }
            });
        };
        auto *dialog = new VersionsDialog(title(), recordType<Meeting>().schema().table, *versions, preview, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        if (m_document->isLocked())
            dialog->setRestore({}, tr("Mötet är justerat och låst. Versionerna går att läsa men inte att återställa."));
        else
            dialog->setRestore([this](int revision) { restoreVersion(revision); });
        dialog->open();
    });
}

void MeetingEditor::restoreVersion(int revision)
{
    whenReady(m_context.meetings.at(m_document->file().meeting.id, revision), this, [this](const Result<MeetingFile> &file) {
        if (!file) {
            showFailure(file.error());
            return;
        }
        m_document->edit(tr("Återställ version"), [&file](MeetingFile &mine) { mine = *file; });
        m_session->save();
    });
}

// What is written is stored first: it comes back with the meeting.
void MeetingEditor::setBinned(bool binned)
{
    if (m_document->isNew() || m_document->isBinned() == binned)
        return;
    m_session->save([this, binned](bool stored) {
        if (!stored)
            return;
        // The session hears of the change, as every other window of the meeting does, and shows the meeting as it then is.
        whenReady(m_context.meetings.setBinned(m_document->file().meeting.id, binned), this, [this, binned](const Status &status) {
            if (!status)
                m_message->showMessage(MessageBar::Kind::Warning, status.error().message);
            else
                Q_EMIT statusChanged(binned ? tr("Mötet ligger i papperskorgen") : tr("Mötet är återställt"));
        });
    });
}

void MeetingEditor::refreshBin()
{
    if (m_document->isBinned()) {
        m_message->showMessage(MessageBar::Kind::Info, tr("Mötet ligger i papperskorgen och kan inte ändras."));
        m_message->setClosable(false);
        m_message->addButton(tr("Återställ"), [this] { setBinned(false); })->setObjectName(QStringLiteral("restoreBinned"));
    } else if (m_binShown) {
        m_message->setClosable(true);
        m_message->dismiss();
    }
    m_binShown = m_document->isBinned();
}

void MeetingEditor::finish(const std::function<void()> &mayClose, const std::function<void()> &mustStay)
{
    if (!m_document->isModified()) {
        m_session->flush();
        mayClose();
        return;
    }
    m_session->save([this, mayClose, mustStay](bool stored) {
        // What breaks a rule waits as a draft, with a bar next time; what could not be stored at all keeps the window.
        if (stored || m_lastFailure == ErrorCode::Invalid)
            mayClose();
        else if (mustStay)
            mustStay();
    });
}
