#include "meetings/meetingwindow.h"

#include "export/exportactions.h"
#include "meetings/attachmentsection.h"
#include "meetings/meetingeditor.h"
#include "meetings/meetingeditorcommands.h"
#include "meetings/meetingeditorsession.h"
#include "meetings/meetingeditorstate.h"
#include "shell/appcontext.h"
#include "shell/uistate.h"
#include "theme/afterchange.h"
#include "theme/theme.h"

#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>

static const QString StateKey = QStringLiteral("meetingWindow");

MeetingWindow::MeetingWindow(AppContext &context, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_editor(new MeetingEditor(context, this)), m_status(new QLabel(this))
{
    setObjectName(QStringLiteral("meetingWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setWindowIcon(Theme::appIcon());
    setCentralWidget(m_editor);
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setContentsMargins(Space::L - Space::XS, 0, 0, 0);
    statusBar()->addWidget(m_status, 1);
    makeMenus();
    retranslate();
    AfterChange::follow(this, AfterChange::Language, &MeetingWindow::retranslate);
    using C = MeetingCommands;
    connect(m_editor, &MeetingEditor::titleChanged, this, [this](const QString &title) { setWindowTitle(title); });
    connect(m_editor, &MeetingEditor::statusChanged, m_status, &QLabel::setText);
    connect(m_editor, &MeetingEditor::closeRequested, this, &QWidget::close);
    connect(m_editor->commands().action(C::NewWindow), &QAction::triggered, this, [this] { Q_EMIT newWindowRequested(meeting()); });
    connect(m_editor->commands().action(C::Help), &QAction::triggered, this, [this] { Q_EMIT helpRequested(QStringLiteral("meetingeditor")); });
    if (!context.state.restoreWindow(this, StateKey))
        resize(1200, 780);
}

MeetingId MeetingWindow::meeting() const { return m_editor->meeting(); }

void MeetingWindow::makeMenus()
{
    using C = MeetingCommands;
    const MeetingCommands &commands = m_editor->commands();
    constexpr int line = -1;
    const auto menu = [this, &commands](const char *name, const QList<int> &entries) {
        QMenu *made = menuBar()->addMenu(QString());
        made->setObjectName(QString::fromLatin1(name));
        for (const int entry : entries) {
            if (entry == line)
                made->addSeparator();
            else
                made->addAction(commands.action(static_cast<C::Command>(entry)));
        }
        m_menus << made;
        return made;
    };
    QMenu *meetingMenu = menu("meetingMenu", {C::Save, C::SaveAndClose, line, C::AddCorrection, line, C::AttachFiles, C::PasteAttachment, line, C::MoveToBin, C::Restore, line, C::Close});
    // The steps change with the meeting, so they are made when looked at.
    auto *steps = new QMenu(this);
    steps->setObjectName(QStringLiteral("stepMenu"));
    meetingMenu->insertMenu(commands.action(C::AddCorrection), steps);
    m_menus << steps;
    connect(steps, &QMenu::aboutToShow, this, [this, steps] {
        steps->clear();
        const MeetingDocument &document = m_editor->document();
        if (document.isReadOnly())
            return;
        const MeetingStatus from = document.file().meeting.status;
        const auto next = MeetingRules::stepsFrom(from);
        for (const MeetingStatus to : next)
            connect(steps->addAction(MeetingStateBar::nameOfStep(from, to)), &QAction::triggered, this, [this, to] { Q_EMIT m_editor->stateBar().stepRequested(to); });
    });
    menu("editMenu", {C::Undo, C::Redo});
    menu("agendaMenu", {C::AddItem, C::RemoveItem, C::MoveUp, C::MoveDown, line, C::NextItem, C::PreviousItem, line, C::MakeDecision, C::MakeAction, C::MakeIssue, line,
                           C::AddAction, C::AddAttendance});
    menu("viewMenu", {C::Versions, C::NewWindow});
    menu("helpMenu", {C::Help});
    auto *quickNote = new QAction(this);
    quickNote->setObjectName(QStringLiteral("quickNote"));
    quickNote->setShortcut(QKeySequence(QStringLiteral("Ctrl+M")));
    quickNote->setIcon(Theme::icon(QStringLiteral("note")));
    meetingMenu->insertAction(commands.action(C::Close), quickNote);
    meetingMenu->insertSeparator(commands.action(C::Close));
    meetingMenu->insertActions(commands.action(C::Close), makeExports());
    meetingMenu->insertSeparator(commands.action(C::Close));
    connect(quickNote, &QAction::triggered, this, &MeetingWindow::quickNoteRequested);
}

QList<QAction *> MeetingWindow::makeExports()
{
    auto *exports = new ExportActions(m_context, [this] { return ExportSource{{meeting()}, {}}; }, this);
    // A summary is made of what is stored, so what is typed is stored first; the editor says why when it cannot be.
    exports->setPreparation([this](const std::function<void()> &ready) {
        m_editor->session().save([ready](bool stored) {
            if (stored)
                ready();
        });
    });
    return exports->actions();
}

void MeetingWindow::retranslate()
{
    const std::pair<const char *, QString> titles[] = {{"meetingMenu", tr("&Möte")}, {"stepMenu", tr("Mötets ste&g")}, {"editMenu", tr("&Redigera")},
        {"agendaMenu", tr("Da&gordning")}, {"viewMenu", tr("&Visa")}, {"helpMenu", tr("&Hjälp")}};
    for (const auto &[name, title] : titles) {
        for (QMenu *menu : std::as_const(m_menus)) {
            if (menu->objectName() == QLatin1String(name))
                menu->setTitle(title);
        }
    }
    findChild<QAction *>(QStringLiteral("quickNote"))->setText(tr("Snabb&anteckning"));
    if (windowTitle().isEmpty())
        setWindowTitle(tr("Möte"));
}

void MeetingWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_editor->flush();
    QMainWindow::changeEvent(event);
}

void MeetingWindow::closeEvent(QCloseEvent *event)
{
    m_context.state.saveWindow(this, StateKey);
    if (m_mayClose) {
        event->accept();
        return;
    }
    // The answer comes when the database has written; the window waits for it and closes itself.
    event->ignore();
    m_editor->finish(
        [this] {
            m_mayClose = true;
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        },
        [this] { Q_EMIT closeRefused(); });
}
