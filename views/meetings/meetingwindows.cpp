#include "meetings/meetingwindows.h"

#include "meetings/meetingeditor.h"
#include "meetings/meetingeditorsession.h"
#include "meetings/meetingwindow.h"
#include "meetings/quicknotedialog.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"

MeetingWindows::MeetingWindows(AppContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.navigator, &Navigator::meetingRequested, this, [this](MeetingId id) { open(id); });
    connect(&context.navigator, &Navigator::newMeetingRequested, this, [this](CouncilId id) { openNew(id); });
    connect(&context.navigator, &Navigator::quickNoteRequested, this, [this](CouncilId id) { openQuickNote(id); });
}

MeetingWindows::~MeetingWindows()
{
    m_whenGone = {};
    flush();
    const auto all = windows();
    for (MeetingWindow *window : all)
        delete window;
    delete m_quickNote.data();
}

QList<MeetingWindow *> MeetingWindows::windows() const
{
    QList<MeetingWindow *> list;
    for (const auto &window : m_windows) {
        if (window)
            list << window;
    }
    return list;
}

MeetingWindow *MeetingWindows::windowOf(MeetingId meeting) const
{
    const auto all = windows();
    for (MeetingWindow *window : all) {
        if (window->meeting() == meeting)
            return window;
    }
    return nullptr;
}

MeetingWindow *MeetingWindows::make()
{
    auto *window = new MeetingWindow(m_context);
    m_windows.removeAll(nullptr);
    m_windows << window;
    connect(window, &MeetingWindow::newWindowRequested, this, &MeetingWindows::openAnother);
    // Queued: while a widget says so itself, pointers to it are not yet null.
    connect(window, &QObject::destroyed, this, &MeetingWindows::tellWhenGone, Qt::QueuedConnection);
    connect(window, &MeetingWindow::closeRefused, this, [this, window] {
        m_whenGone = {};
        window->raise();
        window->activateWindow();
    });
    connect(window, &MeetingWindow::helpRequested, this, &MeetingWindows::helpRequested);
    connect(window, &MeetingWindow::quickNoteRequested, this, [this, window] { openQuickNote(window->editor().document().file().meeting.council); });
    return window;
}

MeetingWindow *MeetingWindows::open(MeetingId meeting)
{
    MeetingWindow *window = windowOf(meeting);
    if (!window) {
        window = make();
        window->editor().open(meeting);
    }
    window->show();
    if (window->isMinimized())
        window->showNormal();
    window->raise();
    window->activateWindow();
    return window;
}

MeetingWindow *MeetingWindows::openAnother(MeetingId meeting)
{
    MeetingWindow *window = make();
    window->editor().session().keepOwnDraft();
    window->editor().open(meeting);
    window->show();
    return window;
}

MeetingWindow *MeetingWindows::openNew(CouncilId council)
{
    MeetingWindow *window = make();
    window->editor().openNew(council);
    window->show();
    window->activateWindow();
    return window;
}

QuickNoteDialog *MeetingWindows::openQuickNote(CouncilId council)
{
    if (!m_quickNote) {
        m_quickNote = new QuickNoteDialog(m_context);
        connect(m_quickNote, &QuickNoteDialog::helpRequested, this, &MeetingWindows::helpRequested);
        m_quickNote->begin(council);
    }
    m_quickNote->show();
    m_quickNote->raise();
    m_quickNote->activateWindow();
    return m_quickNote;
}

void MeetingWindows::flush()
{
    const auto all = windows();
    for (MeetingWindow *window : all)
        window->editor().flush();
    if (m_quickNote)
        m_quickNote->flush();
}

void MeetingWindows::closeAll(std::function<void()> gone)
{
    m_whenGone = std::move(gone);
    const auto all = windows();
    for (MeetingWindow *window : all)
        window->close();
    if (m_quickNote)
        m_quickNote->close();
    tellWhenGone();
}

void MeetingWindows::tellWhenGone()
{
    if (windows().isEmpty() && m_whenGone)
        std::exchange(m_whenGone, {})();
}
