#include "meetings/meetingeditor.h"

#include "meetings/actionsection.h"
#include "meetings/agendacarried.h"
#include "meetings/agendaissues.h"
#include "meetings/agendasection.h"
#include "meetings/agendasources.h"
#include "meetings/attachmentsection.h"
#include "meetings/attendancesection.h"
#include "meetings/correctionsection.h"
#include "meetings/draftbar.h"
#include "meetings/meetingeditorcommands.h"
#include "meetings/meetingeditorfacts.h"
#include "meetings/meetingeditornote.h"
#include "meetings/meetingeditorsession.h"
#include "meetings/meetingeditorstate.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

// How the editor is put together: its columns, and which command and part leads to what.

void MeetingEditor::build()
{
    m_message->setObjectName(QStringLiteral("editorMessage"));
    m_side = column(QStringLiteral("factsColumn"), {m_facts, m_attendance}, &m_sideLayout);
    m_main = column(QStringLiteral("mainColumn"), {m_carried, m_note, m_agenda, m_actions, m_attachments, m_corrections}, &m_mainLayout);
    m_end = column(QStringLiteral("endColumn"), {}, &m_endLayout);
    m_end->hide();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_draftBar);
    layout->addWidget(m_state);
    layout->addWidget(m_splitter, 1);
    m_splitter->setEnabled(false);  // until there is something to show
}

QScrollArea *MeetingEditor::column(const QString &name, const QList<QWidget *> &parts, QBoxLayout **layout)
{
    auto *area = new QScrollArea(m_splitter);
    area->setObjectName(name);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Space::L, Space::M, Space::L, Space::L);
    column->setSpacing(Space::L);
    for (QWidget *part : parts)
        column->addWidget(part);
    column->addStretch(1);
    area->setWidget(content);
    area->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    *layout = column;
    return area;
}

// On a wide screen the åtgärder and files stand beside the agenda, otherwise below it. With large text on a small one everything is
// one column.
void MeetingEditor::arrange()
{
    const int letter = fontMetrics().averageCharWidth();
    const bool narrow = width() < letter * 100;
    if (narrow != m_side->isHidden()) {
        QBoxLayout *target = narrow ? m_mainLayout : m_sideLayout;
        target->insertWidget(0, m_facts);
        target->insertWidget(1, m_attendance);
        m_side->setVisible(!narrow);
    }
    const bool wide = width() > letter * 185;
    const bool isWide = m_endLayout->indexOf(m_actions) >= 0;
    if (wide != isWide) {
        QBoxLayout *target = wide ? m_endLayout : m_mainLayout;
        const int place = wide ? 0 : m_mainLayout->indexOf(m_agenda) + 1;
        target->insertWidget(place, m_actions);
        target->insertWidget(place + 1, m_attachments);
        m_end->setVisible(wide);
    }
    // As narrow as the text size allows: nothing in a column is cut.
    const auto least = [](const QScrollArea *area) { return area->widget()->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width(); };
    m_side->setMinimumWidth(least(m_side));
    m_end->setMinimumWidth(least(m_end));
    const int side = std::max(std::min(letter * 46, width() * 3 / 10), least(m_side));
    m_splitter->setSizes(wide ? QList<int>{side, width() - 2 * side, side} : QList<int>{side, width() - side, 0});
}

void MeetingEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        arrange();
}

AttachmentSection *MeetingEditor::makeAttachments()
{
    MeetingDocument *document = m_document;
    AttachmentOwner owner;
    owner.table = recordType<Meeting>().schema().table;
    owner.id = [document] { return document->file().meeting.id.value; };
    owner.isStored = [document] { return !document->isNew(); };
    owner.isReadOnly = [document] { return document->isReadOnly(); };
    owner.undoStack = document->undoStack();
    owner.seal = [document] { document->seal(); };
    owner.notStored = [] { return tr("Bilagan lades inte till, för mötet går inte att spara än. Rätta det som är markerat och försök igen."); };
    auto *section = new AttachmentSection(m_context, owner);
    connect(document, &MeetingDocument::changed, section, &AttachmentSection::refresh);
    return section;
}

void MeetingEditor::connectParts()
{
    connect(m_document, &MeetingDocument::changed, this, &MeetingEditor::afterOpen);
    connect(m_facts, &MeetingFacts::councilChosen, m_session, &MeetingSession::chooseCouncil);
    connect(m_state, &MeetingStateBar::stepRequested, this, &MeetingEditor::takeStep);
    connect(m_state, &MeetingStateBar::correctionRequested, this, &MeetingEditor::addCorrection);
    connect(m_corrections, &CorrectionSection::addRequested, this, &MeetingEditor::addCorrection);
    connect(m_actions, &ActionSection::statusChosen, this, &MeetingEditor::setActionStatus);
    connect(m_actions, &ActionSection::itemRequested, m_agenda, &AgendaSection::goTo);
    connect(m_sources, &AgendaSources::found, this, [this] { m_agenda->setSources(m_sources->words()); });
    connect(m_agenda, &AgendaSection::sourceRequested, this, [this](AgendaItemId item) {
        if (const MeetingId meeting = m_sources->meetingOf(item))
            Q_EMIT m_context.navigator.meetingRequested(meeting);
    });
    connect(m_issues, &AgendaIssues::found, this, [this] { m_agenda->setIssues(m_issues->links()); });
    connect(m_agenda, &AgendaSection::issueRequested, &m_context.navigator, &Navigator::issueRequested);
    connect(m_draftBar, &DraftBar::restoreRequested, m_session, &MeetingSession::restoreDraft);
    connect(m_draftBar, &DraftBar::discardRequested, m_session, &MeetingSession::discardDraft);
    m_attachments->setStoring([this](const std::function<void(bool)> &done) { m_session->save(done); });
    connect(m_attachments, &AttachmentSection::statusRequested, this, &MeetingEditor::statusChanged);
    auto *menu = new QMenu(this);
    using C = MeetingCommands;
    for (const C::Command command : {C::MakeDecision, C::MakeAction, C::MakeIssue, C::AddItem, C::MoveUp, C::MoveDown, C::RemoveItem})
        menu->addAction(m_commands->action(command));
    m_agenda->setItemMenu(menu);
}

void MeetingEditor::connectCommands()
{
    using C = MeetingCommands;
    const auto on = [this](C::Command command, auto *context, auto act) { connect(m_commands->action(command), &QAction::triggered, context, act); };
    on(C::Save, this, [this] { m_session->save(); });
    on(C::SaveAndClose, this, [this] {
        m_session->save([this](bool stored) {
            if (stored)
                Q_EMIT closeRequested();
        });
    });
    on(C::AddCorrection, this, [this] { addCorrection(); });
    on(C::AttachFiles, m_attachments, [this] { m_attachments->chooseFiles(); });
    on(C::PasteAttachment, this, [this] {
        if (!m_attachments->add(QApplication::clipboard()->mimeData()))
            Q_EMIT statusChanged(tr("Det finns ingen kopierad fil eller bild att klistra in"));
    });
    on(C::Close, this, [this] { Q_EMIT closeRequested(); });
    on(C::Undo, this, [this] { m_document->undoStack()->undo(); });
    on(C::Redo, this, [this] { m_document->undoStack()->redo(); });
    on(C::AddItem, m_agenda, [this] { m_agenda->addAfterCurrent(); });
    on(C::RemoveItem, m_agenda, [this] { m_agenda->removeCurrent(); });
    on(C::MoveUp, m_agenda, [this] { m_agenda->moveCurrent(-1); });
    on(C::MoveDown, m_agenda, [this] { m_agenda->moveCurrent(1); });
    on(C::NextItem, m_agenda, [this] { m_agenda->step(1); });
    on(C::PreviousItem, m_agenda, [this] { m_agenda->step(-1); });
    on(C::MakeDecision, m_agenda, [this] { m_agenda->makeDecision(); });
    on(C::MakeAction, m_agenda, [this] { m_agenda->makeAction(); });
    on(C::MakeIssue, this, [this] { makeIssue(); });
    on(C::AddAction, m_actions, [this] { m_actions->add(); });
    on(C::AddAttendance, m_attendance, [this] { m_attendance->addRow(); });
    on(C::Versions, this, [this] { showVersions(); });
    on(C::MoveToBin, this, [this] { setBinned(true); });
    on(C::Restore, this, [this] { setBinned(false); });
    // Alt+arrow belongs to the calendar in a date outside the agenda.
    for (const C::Command command : {C::MoveUp, C::MoveDown}) {
        m_commands->action(command)->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_agenda->addAction(m_commands->action(command));
    }
    for (const auto &signal : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged})
        connect(m_document->undoStack(), signal, this, &MeetingEditor::refreshCommands);
    connect(m_document->undoStack(), &QUndoStack::canUndoChanged, this, &MeetingEditor::refreshCommands);
    connect(m_document->undoStack(), &QUndoStack::canRedoChanged, this, &MeetingEditor::refreshCommands);
}
