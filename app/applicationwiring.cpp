// Which pages there are and who answers what they ask for. The rest of the program's making is in application.cpp.
#include "applicationparts.h"

#include "associations/associationspage.h"
#include "export/exportactions.h"
#include "export/issueexportactions.h"
#include "issues/issuespage.h"
#include "meetings/meetingspage.h"
#include "settings/settingspage.h"
#include "shell/backupbar.h"
#include "shell/backupplan.h"
#include "shell/pagehost.h"
#include "shell/placebar.h"
#include "today/todaypage.h"

#include "databasewatch.h"

#include <QTimer>

/// The list of meetings with the commands that give summaries of it, in the menu *Arkiv*.
static Page *makeMeetings(const AppContext &context, QWidget *parent)
{
    auto *page = new MeetingsPage(context, parent);
    const auto source = [page] {
        ExportSource shown;
        for (const qint64 id : page->selectedIds())
            shown.meetings << MeetingId(id);
        shown.filter = page->currentFilter();
        return shown;
    };
    const auto *exports = new ExportActions(context, source, page);
    for (QAction *command : exports->actions())
        page->addCommand(MenuId::File, command);
    return page;
}

/// The same of the list of issues.
static Page *makeIssues(const AppContext &context, QWidget *parent)
{
    auto *page = new IssuesPage(context, parent);
    const auto source = [page] {
        IssueExportSource shown;
        for (const qint64 id : page->selectedIds())
            shown.issues << IssueId(id);
        shown.filter = page->currentFilter();
        return shown;
    };
    const auto *exports = new IssueExportActions(context, source, page);
    for (QAction *command : exports->actions())
        page->addCommand(MenuId::File, command);
    return page;
}

void Application::addPages()
{
    const Parts &parts = *m_parts;
    const auto add = [&parts](const char *name, std::function<Page *(QWidget *)> make) {
        PageInfo info = plannedPage(QLatin1String(name));
        info.make = std::move(make);
        parts.window->addPage(info);
    };
    const AppContext &context = *parts.context;
    add("meetings", [&context](QWidget *parent) { return makeMeetings(context, parent); });
    add("issues", [&context](QWidget *parent) { return makeIssues(context, parent); });
    add("today", [&context, &today = *parts.today](QWidget *parent) { return new TodayPage(context, today, parent); });
    add("associations", [&context](QWidget *parent) { return new AssociationsPage(context, parent); });
    add("settings", [&context, actions = parts.window->actionsOfWindow()](QWidget *parent) { return new SettingsPage(context, actions, parent); });
}

static IssuesPage *showIssues(MainWindow *window)
{
    if (!window->showPage(QStringLiteral("issues")))
        return nullptr;
    window->raise();
    window->activateWindow();
    return qobject_cast<IssuesPage *>(window->pages()->page(QStringLiteral("issues")));
}

void Application::editIssue(IssueId id)
{
    if (IssuesPage *issues = showIssues(m_parts->window.get()))
        issues->editIssue(id);
}

void Application::connectIssues()
{
    MainWindow *window = m_parts->window.get();
    const Navigator &navigator = m_parts->navigator;
    connect(&navigator, &Navigator::issueRequested, window, [window](IssueId id) {
        if (IssuesPage *issues = showIssues(window))
            issues->showIssue(id);
    });
    connect(&navigator, &Navigator::issueEditRequested, this, &Application::editIssue);
    connect(&navigator, &Navigator::issueStageRequested, window, [window](IssueStage stage, TodayScope scope) {
        if (IssuesPage *issues = showIssues(window))
            issues->showStageOfToday(stage, scope);
    });
    connect(&navigator, &Navigator::newIssueRequested, window, [window](CouncilId council, MeetingId meeting, AgendaItemId item, const QString &text) {
        if (IssuesPage *issues = showIssues(window))
            issues->newIssue(council, meeting, item, text);
    });
    connect(&navigator, &Navigator::issueOfMailRequested, window, [window](const MailMessage &mail) {
        if (IssuesPage *issues = showIssues(window))
            issues->newIssueOfMail(mail);
    });
}

/// Once the window is up and its first page has been read: nobody waits for a copy.
void Application::lookAfterBackups()
{
    MainWindow *window = m_parts->window.get();
    window->setTopBar(new PlaceBar(*new DatabaseWatch(*m_parts->database, window), m_parts->prompt, window));
    window->setTopBar(new BackupBar(*m_parts->backups, m_parts->navigator, window));
    constexpr int later = 10'000;
    QTimer::singleShot(later, m_parts->backups.get(), [this] { m_parts->backups->setPlan(backupPlan(m_parts->managed, *m_parts->state)); });
}

void Application::connectNavigation()
{
    MainWindow *window = m_parts->window.get();
    const Navigator &navigator = m_parts->navigator;
    // Every text changes: not while the menu is in the middle of the key press that chose it.
    connect(window, &MainWindow::languageChosen, this, &Application::setLanguage, Qt::QueuedConnection);
    connect(window, &MainWindow::quickNoteRequested, &navigator, [this] { Q_EMIT m_parts->navigator.quickNoteRequested({}); });
    connect(m_parts->meetingWindows.get(), &MeetingWindows::helpRequested, window, &MainWindow::showHelp);
    // The main window is the program: what is open beside it is saved, or kept as a draft, and goes with it.
    window->setBeforeClose([this](std::function<void()> gone) { m_parts->meetingWindows->closeAll(std::move(gone)); });
    connect(&navigator, &Navigator::pageRequested, window, &MainWindow::showPage);
    connect(&navigator, &Navigator::meetingTextRequested, window, [window](const QString &text) {
        if (window->showPage(QStringLiteral("meetings")))
            qobject_cast<MeetingsPage *>(window->pages()->page(QStringLiteral("meetings")))->showText(text);
    });
    connectIssues();
    connect(&navigator, &Navigator::statusRequested, window, &MainWindow::setStatus);
    connect(&navigator, &Navigator::recordRequested, window, [window](const QString &table, qint64 id) {
        if (table == QLatin1String("issue")) {
            if (IssuesPage *issues = showIssues(window))
                issues->showRecord(table, id);
            return;
        }
        const bool register_ = table == QLatin1String("association") || table == QLatin1String("person");
        const QString page = register_ ? QStringLiteral("associations") : QStringLiteral("settings");
        if (window->showPage(page))
            window->pages()->page(page)->showRecord(table, id);
    });
}
