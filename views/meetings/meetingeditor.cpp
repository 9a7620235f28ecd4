#include "meetings/meetingeditor.h"

#include "meetings/actionsection.h"
#include "meetings/agendacarried.h"
#include "meetings/agendaitemedit.h"
#include "meetings/agendaissues.h"
#include "meetings/agendasection.h"
#include "meetings/agendasources.h"
#include "meetings/attachmentmedia.h"
#include "meetings/attachmentsection.h"
#include "meetings/attendancesection.h"
#include "meetings/correctionsection.h"
#include "meetings/draftbar.h"
#include "meetings/meetingeditorcommands.h"
#include "meetings/meetingeditorfacts.h"
#include "meetings/meetingeditornote.h"
#include "meetings/meetingeditorsession.h"
#include "meetings/meetingeditorstate.h"
#include "meetingservice.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"
#include "shell/uistate.h"
#include "swedishformat.h"
#include "theme/afterchange.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

MeetingEditor::MeetingEditor(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_document(new MeetingDocument(this)), m_session(new MeetingSession(context, *m_document, this)),
      m_commands(new MeetingCommands(this)), m_sources(new AgendaSources(context.records, this)),
      m_issues(new AgendaIssues(context.database, context.issues, this)), m_message(new MessageBar(this)),
      m_draftBar(new DraftBar(this)), m_state(new MeetingStateBar(*m_document, this)), m_splitter(new QSplitter(this))
{
    const auto today = [&context] { return context.database.today(); };
    m_facts = new MeetingFacts(*m_document, today);
    m_attendance = new AttendanceSection(*m_document);
    m_carried = new CarriedPanel(*m_document);
    m_note = new MeetingNote(*m_document);
    m_agenda = new AgendaSection(*m_document, today);
    m_actions = new ActionSection(*m_document, today);
    m_attachments = makeAttachments();
    m_corrections = new CorrectionSection(*m_document);
    build();
    connectSession();
    connectParts();
    connectCommands();
    refreshCommands();
    AfterChange::follow(this, this, AfterChange::Language, [this] {
        m_commands->retranslate();
        m_agenda->setSources(m_sources->words());
        afterOpen();
        showPendingDraft();
    });
    // Dropped files are the meeting's wherever they land, also on a field that would take their names as text.
    qApp->installEventFilter(this);
}

// The steps are let go of with the document, when there is nobody left to show it.
MeetingEditor::~MeetingEditor()
{
    m_document->undoStack()->disconnect(this);
    m_document->disconnect(this);
}

void MeetingEditor::connectSession()
{
    connect(m_session, &MeetingSession::opened, this, [this] {
        m_opened = true;
        m_splitter->setEnabled(true);
        m_attachments->reload();
        afterOpen();
        if (!m_document->isNew() && !m_document->isLocked())
            m_agenda->step(1);
    });
    connect(m_session, &MeetingSession::openFailed, this, [this](const Error &error) {
        m_message->showMessage(MessageBar::Kind::Error, error.message);
        Q_EMIT openFailed(error);
    });
    connect(m_session, &MeetingSession::saved, this, [this](const QDateTime &at) {
        //: %1 is a time, 14.02
        Q_EMIT statusChanged(tr("Sparat %1").arg(SwedishFormat::tableTime(at.time())));
        m_facts->clearErrors();
        m_attendance->clearErrors();
        if (m_message->kind() == MessageBar::Kind::Error)
            m_message->dismiss();
        m_context.state.setValue(QStringLiteral("meeting/lastCouncil"), m_document->file().meeting.council.value);
        showPendingDraft();
    });
    connect(m_session, &MeetingSession::draftStored, this, [this](const QDateTime &at) {
        Q_EMIT statusChanged(tr("Utkast sparat %1").arg(SwedishFormat::tableTime(at.time())));
    });
    connect(m_session, &MeetingSession::failed, this, &MeetingEditor::showFailure);
    connect(m_session, &MeetingSession::mergedSilently, this, [this](const QString &who) {
        m_message->showMessage(MessageBar::Kind::Info, tr("%1 har sparat medan du skrev. Ni ändrade olika saker; båda är nu med.").arg(who));
    });
    connect(m_session, &MeetingSession::conflicted, this, &MeetingEditor::showConflict);
    connect(m_session, &MeetingSession::pendingDraftChanged, this, &MeetingEditor::showPendingDraft);
    MeetingChoices::load(m_context.records, this, [this](const Result<MeetingChoices> &choices) {
        if (!choices) {
            showFailure(choices.error());
            return;
        }
        m_choices = *choices;
        m_session->setChoices(*choices);
        m_facts->setChoices(*choices);
        m_sources->setChoices(*choices);
        afterOpen();
    });
}

void MeetingEditor::refreshCommands()
{
    using C = MeetingCommands;
    const QUndoStack &stack = *m_document->undoStack();
    QAction *undo = m_commands->action(C::Undo), *redo = m_commands->action(C::Redo);
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
    //: %1 names what is taken back: Plats, Lägg till punkt
    undo->setText(stack.canUndo() ? tr("&Ångra: %1").arg(stack.undoText()) : tr("&Ångra"));
    redo->setText(stack.canRedo() ? tr("&Gör om: %1").arg(stack.redoText()) : tr("&Gör om"));
    const bool editable = !m_document->isReadOnly();
    for (const C::Command command : {C::Save, C::AttachFiles, C::PasteAttachment, C::AddItem, C::RemoveItem, C::MoveUp, C::MoveDown, C::MakeDecision,
             C::MakeAction, C::AddAction, C::AddAttendance})
        m_commands->action(command)->setEnabled(editable);
    m_commands->action(C::MakeIssue)->setEnabled(m_opened && !m_document->isBinned());
    m_commands->action(C::AddCorrection)->setEnabled(m_document->isLocked() && !m_document->isBinned());
    m_commands->action(C::MoveToBin)->setEnabled(m_opened && !m_document->isNew() && !m_document->isBinned());
    m_commands->action(C::MoveToBin)->setVisible(!m_document->isBinned());
    m_commands->action(C::Restore)->setVisible(m_document->isBinned());
    m_commands->action(C::Versions)->setEnabled(m_opened && !m_document->isNew());
    m_commands->action(C::NewWindow)->setEnabled(m_opened && !m_document->isNew());
}

void MeetingEditor::open(MeetingId id)
{
    m_requested = id;
    m_session->open(id);
}

MeetingId MeetingEditor::meeting() const { return m_opened ? m_document->file().meeting.id : m_requested; }

void MeetingEditor::openNew(CouncilId council)
{
    m_session->openNew(council);
    if (auto *box = m_facts->findChild<QComboBox *>(QStringLiteral("council_id")))
        box->setFocus(Qt::OtherFocusReason);
}

QString MeetingEditor::title() const { return m_choices.titleOf(m_document->file().meeting); }

void MeetingEditor::afterOpen()
{
    if (!m_opened)
        return;
    m_state->setTitle(title());
    m_note->setHeading(m_choices.council(m_document->file().meeting.council).notesHeading);
    m_sources->resolve(m_document->file().items);
    m_issues->resolve(m_document->file());
    refreshCommands();
    refreshBin();
    Q_EMIT titleChanged(title());
}

void MeetingEditor::flush() { m_session->flush(); }

bool MeetingEditor::takeDrop(QEvent *event)
{
    auto *drop = static_cast<QDropEvent *>(event);
    if (!AttachmentMedia::hasFiles(drop->mimeData()) || m_document->isReadOnly())
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        m_attachments->add(drop->mimeData());
    return true;
}

bool MeetingEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool drop = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop;
    if (!drop || !watched->isWidgetType())
        return false;
    const auto *widget = static_cast<QWidget *>(watched);
    return (widget == window() || widget == this || isAncestorOf(widget)) && takeDrop(event);
}
