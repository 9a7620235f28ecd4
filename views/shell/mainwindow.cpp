#include "shell/mainwindow.h"

#include "help/helpwindow.h"
#include "shell/aboutdialog.h"
#include "shell/pagehost.h"
#include "shell/sidebar.h"
#include "shell/uistate.h"
#include "shell/windowactions.h"
#include "theme/afterchange.h"
#include "theme/theme.h"
#include "widgets/textlabel.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStatusBar>

MainWindow::MainWindow(UiState &state, QWidget *parent)
    : QMainWindow(parent)
    , m_state(state)
    , m_sidebar(new Sidebar(this))
    , m_host(new PageHost(this))
    , m_actions(new WindowActions(this))
    , m_top(new QHBoxLayout)
    , m_title(new TextLabel(TextRole::Title, ColorRole::Text, this))
    , m_status(new TextLabel(TextRole::Body, ColorRole::MutedText, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(Theme::appIcon());
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_status->setObjectName(QStringLiteral("status"));
    auto *middle = new QWidget(this);
    auto *columns = new QHBoxLayout(middle);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto *right = new QVBoxLayout;
    right->setObjectName(QStringLiteral("right"));
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    m_top->setContentsMargins(Space::L, Space::M, Space::L, Space::S);
    m_top->setSpacing(Space::M);
    m_top->addWidget(m_title, 1);
    right->addLayout(m_top);
    right->addWidget(m_host, 1);
    columns->addWidget(m_sidebar);
    columns->addLayout(right, 1);
    setCentralWidget(middle);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(Space::S, 2, Space::S, 4);
    statusBar()->addWidget(m_status, 1);
    connectCommands();
    connectChoices();
    restoreChoices();
    retranslate();
    AfterChange::follow(this, AfterChange::Language, &MainWindow::retranslate);
    if (!m_state.restoreWindow(this, QStringLiteral("window")))
        resize(1280, 800);
}

ThemeChoice MainWindow::rememberedTheme(const UiState &state)
{
    const QString name = state.value(QStringLiteral("window/theme")).toString();
    for (const auto &[known, theme] : {std::pair{"themeLight", ThemeChoice::Light}, {"themeDark", ThemeChoice::Dark}, {"themeContrast", ThemeChoice::Contrast}}) {
        if (name == QLatin1String(known))
            return theme;
    }
    return ThemeChoice::System;
}

void MainWindow::addPage(const PageInfo &info)
{
    m_infos << info;
    m_host->addPage(info);
    m_sidebar->addPage(info);
    const QAction *action = m_actions->addPage(info);
    connect(action, &QAction::triggered, this, [this, name = info.name] { showPage(name); });
}

void MainWindow::showFirstPage()
{
    if (!showPage(m_state.value(QStringLiteral("window/page")).toString()) && !m_infos.isEmpty())
        showPage(std::min_element(m_infos.cbegin(), m_infos.cend(), [](const PageInfo &a, const PageInfo &b) {
                     return a.number < b.number;
                 })->name);
}

bool MainWindow::showPage(const QString &name) { return m_host->showPage(name); }

void MainWindow::setSearchWidget(QWidget *search)
{
    m_search = search;
    search->setMinimumWidth(280);
    m_top->addWidget(search, 0, Qt::AlignVCenter);
    m_actions->searchAll->setEnabled(true);
}

void MainWindow::setTopBar(QWidget *bar)
{
    if (auto *right = centralWidget()->layout()->itemAt(1)->layout())
        static_cast<QVBoxLayout *>(right)->insertWidget(0, bar);
}

void MainWindow::setStatus(const QString &text) { m_status->setText(text); }

void MainWindow::setLanguage(const QString &language)
{
    for (QAction *action : m_actions->languages->actions())
        action->setChecked(action->data().toString() == language);
}

void MainWindow::decideLanguage(const ManagedSettings::Value &decided)
{
    setLanguage(decided.text);
    m_actions->languages->setEnabled(!decided.isLocked());
    for (QAction *action : m_actions->languages->actions())
        action->setToolTip(decided.isLocked() ? ManagedSettings::lockedText() : QString());
}

void MainWindow::showHelp(const QString &topic)
{
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->openTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::connectCommands()
{
    const auto onPage = [this](QAction *action, void (Page::*act)()) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (Page *page = m_host->currentPage())
                (page->*act)();
        });
    };
    onPage(m_actions->create, &Page::createNew);
    onPage(m_actions->edit, &Page::editCurrent);
    onPage(m_actions->filter, &Page::focusFilter);
    onPage(m_actions->next, &Page::goNext);
    onPage(m_actions->previous, &Page::goPrevious);
    const auto toFocus = [this](QAction *action, const char *slot, void (Page::*act)()) {
        connect(action, &QAction::triggered, this, [this, slot, act] { passToFocus(slot, act); });
    };
    toFocus(m_actions->undo, "undo", &Page::undo);
    toFocus(m_actions->redo, "redo", &Page::redo);
    toFocus(m_actions->cut, "cut", nullptr);
    toFocus(m_actions->copy, "copy", nullptr);
    toFocus(m_actions->paste, "paste", nullptr);
    toFocus(m_actions->selectAll, "selectAll", nullptr);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->quickNote, &QAction::triggered, this, &MainWindow::quickNoteRequested);
    connect(m_actions->searchAll, &QAction::triggered, this, [this] {
        if (m_search)
            m_search->setFocus(Qt::ShortcutFocusReason);
    });
    m_actions->searchAll->setEnabled(false);
    connect(m_actions->help, &QAction::triggered, this,
            [this] { showHelp(m_host->currentPage() ? m_host->currentPage()->helpTopic() : QString()); });
    connect(m_actions->helpIndex, &QAction::triggered, this, [this] { showHelp(QStringLiteral("index")); });
    connect(m_actions->about, &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_host, &PageHost::pageMade, this, [this](Page *page) {
        connect(page, &Page::commandsChanged, this, &MainWindow::refreshCommands);
        connect(page, &Page::statusChanged, this, &MainWindow::setStatus);
    });
    connect(m_host, &PageHost::pageShown, this, [this](const QString &name) {
        m_state.setValue(QStringLiteral("window/page"), name);
        m_sidebar->setCurrentPage(name);
        m_actions->setCurrentPage(name);
        refreshCommands();
        retranslate();
    });
}

void MainWindow::connectChoices()
{
    connect(m_actions->narrow, &QAction::toggled, this, [this](bool narrow) {
        m_state.setValue(QStringLiteral("window/narrow"), narrow);
        fitSidebar();
    });
    connect(m_actions->themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        const auto theme = static_cast<ThemeChoice>(action->data().toInt());
        m_state.setValue(QStringLiteral("window/theme"), action->objectName());
        Theme::change(theme);
        Q_EMIT themeChosen(theme);
    });
    connect(m_actions->textSizes, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_state.setValue(QStringLiteral("window/textSize"), action->data());
        Theme::changeTextScale(action->data().toInt());
    });
    connect(m_actions->languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_state.setValue(QStringLiteral("window/language"), action->data());
        Q_EMIT languageChosen(action->data().toString());
    });
}

void MainWindow::restoreChoices()
{
    m_actions->narrow->setChecked(m_state.value(QStringLiteral("window/narrow"), false).toBool());
    const QString theme = m_state.value(QStringLiteral("window/theme"), QStringLiteral("themeSystem")).toString();
    for (QAction *action : m_actions->themes->actions())
        action->setChecked(action->objectName() == theme);
    const int size = m_state.value(QStringLiteral("window/textSize"), 100).toInt();
    for (QAction *action : m_actions->textSizes->actions())
        action->setChecked(action->data().toInt() == size);
    setLanguage(m_state.value(QStringLiteral("window/language"), QStringLiteral("sv")).toString());
}

void MainWindow::refreshCommands()
{
    const Page *page = m_host->currentPage();
    const Page::Features features = page ? page->features() : Page::Features();
    m_actions->create->setEnabled(features & Page::CanCreate);
    m_actions->edit->setEnabled(features & Page::CanEdit);
    m_actions->filter->setEnabled(features & Page::CanFilter);
    m_actions->next->setEnabled(features & Page::CanStep);
    m_actions->previous->setEnabled(features & Page::CanStep);
    for (const MenuId id : {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Meeting, MenuId::Issue, MenuId::Tools, MenuId::Help})
        m_actions->setPageActions(id, page ? page->menuActions(id) : QList<QAction *>());
}

/// A text field answers for itself; otherwise the page does.
void MainWindow::passToFocus(const char *slot, void (Page::*onPage)())
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && focus->metaObject()->indexOfMethod((QByteArray(slot) + "()").constData()) >= 0)
        QMetaObject::invokeMethod(focus, slot);
    else if (onPage && m_host->currentPage())
        (m_host->currentPage()->*onPage)();
}

void MainWindow::fitSidebar() { m_sidebar->setCollapsed(m_actions->narrow->isChecked() || width() < 900); }

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitSidebar();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (Page *page : m_host->madePages()) {
        page->flushDrafts();
        if (!page->canClose()) {
            event->ignore();
            return;
        }
    }
    if (!closeTheRest()) {
        event->ignore();
        return;
    }
    m_state.saveWindow(this, QStringLiteral("window"));
    if (m_help)
        m_help->close();
    QMainWindow::closeEvent(event);
}

/// True when nothing is open beside the window; otherwise the window closes again by itself once the rest is gone.
bool MainWindow::closeTheRest()
{
    if (!m_beforeClose)
        return true;
    const auto gone = std::make_shared<bool>(false), waiting = std::make_shared<bool>(false);
    m_beforeClose([this, gone, waiting] {
        *gone = true;
        if (*waiting)
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
    *waiting = true;
    return *gone;
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    QString page;
    for (const PageInfo &info : std::as_const(m_infos))
        if (info.name == m_host->currentName())
            page = info.title();
    m_title->setText(page);
    //: Title of the window: the page shown, then the name of the program
    setWindowTitle(page.isEmpty() ? tr("Ortskontakt") : tr("%1 – Ortskontakt").arg(page));
    menuBar()->setAccessibleName(tr("Menyer"));
}
