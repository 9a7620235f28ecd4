#include "applicationparts.h"
#include "startarguments.h"

#include "records/keepsdraft.h"
#include "search/globalsearch.h"
#include "theme/systemscheme.h"
#include "theme/theme.h"
#include "whendone.h"
#include "windows/droppedmime.h"
#include "widgets/messagebar.h"

#include "swedishformat.h"

#include <QEvent>
#include <QTimer>
#ifdef Q_OS_WIN
#include <shobjidl.h>
#endif

void Application::introduce()
{
    setApplicationName(QStringLiteral("Ortskontakt"));
    setApplicationVersion(QStringLiteral(ORTSKONTAKT_VERSION));
}

Application::Application(int &argc, char **argv) : QApplication(argc, argv), m_parts(std::make_unique<Parts>())
{
    SystemScheme::prepared();
    DroppedMime::install();
    setDesktopFileName(QStringLiteral("ortskontakt"));
#ifdef Q_OS_WIN
    // The same name as the shortcuts of the installation package carry: one button on the taskbar, and pins outlive an upgrade.
    SetCurrentProcessExplicitAppUserModelID(L"Ortskontakt.Ortskontakt");
#endif
    setQuitOnLastWindowClosed(true);
    // Formats are Swedish whatever the machine says (architecture §5); the language of the texts is the user's choice.
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    // Windows ends the process when this has answered, so nothing may wait for the event loop.
    connect(this, &QGuiApplication::commitDataRequest, this, &Application::endSession);
    connect(this, &QCoreApplication::aboutToQuit, this, &Application::storeDrafts);
}

Application::~Application() = default;

void Application::storeDrafts()
{
    if (m_parts->database)
        keepEveryDraft(*m_parts->database);
}

void Application::endSession()
{
    m_sessionEnds = true;
    storeDrafts();
}

bool Application::event(QEvent *event)
{
    // Otherwise every window is asked whether it may close, and one that has to save first answers no.
    if (event->type() == QEvent::Quit && m_sessionEnds) {
        storeDrafts();
        QCoreApplication::exit(0);
        return true;
    }
    return QApplication::event(event);
}

bool Application::start()
{
    const StartArguments asked = StartArguments::read(arguments());
    m_address = asked.address;
    m_stateFile = asked.stateFile;
    m_parts->state = std::make_unique<UiState>(m_stateFile);
    const UiState &state = *m_parts->state;
    setLanguage(language().text);
    Theme::apply(MainWindow::rememberedTheme(state));
    Theme::setTextScale(state.value(QStringLiteral("window/textSize"), 100).toInt());
    if (!openDatabase())
        return false;
    makeWindow();
    return true;
}

ManagedSettings::Value Application::language() const
{
    const auto value = m_parts->managed.value(ManagedSettings::Setting::Language, m_parts->state->value(QStringLiteral("window/language")).toString());
    return value.text.isEmpty() ? ManagedSettings::Value{QStringLiteral("sv")} : value;
}

void Application::makeWindow()
{
    Parts &parts = *m_parts;
    Database &database = *parts.database;
    parts.records = std::make_unique<RecordService>(database);
    parts.meetings = std::make_unique<MeetingService>(database);
    parts.issues = std::make_unique<IssueService>(database);
    parts.router = std::make_unique<IssueRouter>(database);
    parts.attachments = std::make_unique<AttachmentService>(database);
    parts.search = std::make_unique<SearchService>(database);
    parts.today = std::make_unique<TodayService>(database);
    parts.exports = std::make_unique<ExportService>(database);
    parts.backups = std::make_unique<AutomaticBackup>(database);
    parts.context.reset(new AppContext{database, *parts.records, *parts.meetings, *parts.issues, *parts.router,
        *parts.attachments, *parts.search, *parts.exports, parts.prompt, *parts.state, parts.navigator, parts.managed, *parts.backups});
    parts.window = std::make_unique<MainWindow>(*parts.state);
    parts.window->setSearchWidget(new GlobalSearch(*parts.context, parts.window.get()));
    parts.meetingWindows = std::make_unique<MeetingWindows>(*parts.context);
    addPages();
    connectNavigation();
    if (const ManagedSettings::Value decided = language(); decided.origin != ManagedSettings::Origin::User)
        parts.window->decideLanguage(decided);
    parts.window->showFirstPage();
    parts.window->show();
    showManagedProblems();
    showLeftDrafts();
    lookAfterBackups();
    // When the first page has been read and the user has begun to look around.
    QTimer::singleShot(std::chrono::seconds(3), parts.router.get(), &IssueRouter::prepare);
}

/// A setting of the organisation's that is not understood must not pass unseen, nor stop anybody from working.
void Application::showManagedProblems()
{
    if (m_parts->managed.problems().isEmpty())
        return;
    auto *bar = new MessageBar(m_parts->window.get());
    bar->setObjectName(QStringLiteral("managedProblems"));
    m_parts->window->setTopBar(bar);
    bar->showMessage(MessageBar::Kind::Warning, m_parts->managed.problems().join(u'\n'));
}

/// After a crash or a power cut: what was typed is shown with a bar, not asked about in a dialog (architecture §4).
void Application::showLeftDrafts()
{
    whenDone(m_parts->meetings->drafts(), m_parts->window.get(), [this](const Result<QList<Draft>> &drafts) {
        if (!drafts || drafts->isEmpty())
            return;
        auto *bar = new MessageBar(m_parts->window.get());
        bar->setObjectName(QStringLiteral("leftDrafts"));
        m_parts->window->setTopBar(bar);
        const Draft latest = drafts->first();
        // It goes as soon as the text is saved or thrown away, wherever that is done.
        connect(m_parts->database.get(), &Database::changed, bar, [this, bar, latest] {
            whenDone(m_parts->meetings->draft(latest.subject, latest.subjectId), bar, [bar](const Result<std::optional<Draft>> &still) {
                if (still && !*still)
                    bar->dismiss();
            });
        });
        bar->showMessage(MessageBar::Kind::Info, tr("Det finns osparad text från %1 %2: %3", "date, time, title")
            .arg(SwedishFormat::tableDate(latest.changedAt.toLocalTime().date()), SwedishFormat::textTime(latest.changedAt.toLocalTime().time()), latest.title));
        bar->addButton(tr("Visa texten"), [this, bar, latest] {
            openDraft(latest);
            bar->dismiss();
        });
        if (drafts->size() > 1)
            bar->addButton(tr("Visa alla %n", nullptr, int(drafts->size())), [this] { m_parts->window->showPage(QStringLiteral("today")); });
    });
}

void Application::openDraft(const Draft &draft)
{
    if (draft.subject == QLatin1String("meeting"))
        Q_EMIT m_parts->navigator.meetingRequested(MeetingId(draft.subjectId));
    else if (draft.subject == QLatin1String("quicknote"))
        Q_EMIT m_parts->navigator.quickNoteRequested({});
    else if (draft.subject == QLatin1String("issue"))
        editIssue(IssueId(draft.subjectId));
    else if (draft.isOfIssueAct())
        Q_EMIT m_parts->navigator.issueRequested(IssueId(draft.subjectId));
    else
        Q_EMIT m_parts->navigator.recordRequested(draft.subject, draft.subjectId);
}

void Application::setLanguage(const QString &language)
{
    removeTranslator(&m_texts);
    removeTranslator(&m_standardTexts);
    // Qt's own texts are English in the source, ours Swedish: each language needs one of the two files, and Swedish also its plurals.
    if (m_texts.load(QStringLiteral(":/i18n/ortskontakt_%1.qm").arg(language)))
        installTranslator(&m_texts);
    if (language == QLatin1String("sv") && m_standardTexts.load(QStringLiteral(":/i18n/qtbase_sv.qm")))
        installTranslator(&m_standardTexts);
}
