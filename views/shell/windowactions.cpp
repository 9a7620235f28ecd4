#include "shell/windowactions.h"

#include "theme/theme.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

static const MenuId allMenus[] = {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Meeting, MenuId::Issue, MenuId::Tools, MenuId::Help};
static const char *const menuNames[] = {"fileMenu", "editMenu", "viewMenu", "meetingMenu", "issueMenu", "toolsMenu", "helpMenu"};

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
    , themes(new QActionGroup(this))
    , languages(new QActionGroup(this))
    , textSizes(new QActionGroup(this))
    , m_pageGroup(new QActionGroup(this))
{
    for (const MenuId id : allMenus) {
        QMenu *menu = window->menuBar()->addMenu(QString());
        menu->setObjectName(QLatin1String(menuNames[static_cast<int>(id)]));
        menu->setToolTipsVisible(true);
        m_menus.insert(id, menu);
    }
    makeFile();
    makeEdit();
    makeView();
    quickNote = make("quickNote", "note", Qt::CTRL | Qt::Key_M, MenuId::Meeting);
    m_places.insert(MenuId::Meeting, menu(MenuId::Meeting)->addSeparator());
    m_places.insert(MenuId::Issue, menu(MenuId::Issue)->addSeparator());
    m_places.insert(MenuId::Tools, menu(MenuId::Tools)->addSeparator());
    makeHelp();
    // What is not built or not of this page is not shown: an empty menu is hidden.
    menu(MenuId::Issue)->menuAction()->setVisible(false);
    menu(MenuId::Tools)->menuAction()->setVisible(false);
    retranslate();
}

QAction *WindowActions::make(const char *name, const char *icon, const QKeySequence &keys, MenuId id)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    if (*icon)
        action->setIcon(Theme::icon(QLatin1String(icon)));
    action->setShortcut(keys);
    menu(id)->addAction(action);
    return action;
}

void WindowActions::makeFile()
{
    create = make("create", "add", QKeySequence::New, MenuId::File);
    m_places.insert(MenuId::File, menu(MenuId::File)->addSeparator());
    quit = make("quit", "", Qt::CTRL | Qt::Key_Q, MenuId::File);
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeEdit()
{
    undo = make("undo", "undo", QKeySequence::Undo, MenuId::Edit);
    redo = make("redo", "redo", Qt::CTRL | Qt::SHIFT | Qt::Key_Z, MenuId::Edit);
    menu(MenuId::Edit)->addSeparator();
    cut = make("cut", "", QKeySequence::Cut, MenuId::Edit);
    copy = make("copy", "copy", QKeySequence::Copy, MenuId::Edit);
    paste = make("paste", "", QKeySequence::Paste, MenuId::Edit);
    selectAll = make("selectAll", "", QKeySequence::SelectAll, MenuId::Edit);
    menu(MenuId::Edit)->addSeparator();
    edit = make("edit", "edit", Qt::Key_F2, MenuId::Edit);
    m_places.insert(MenuId::Edit, menu(MenuId::Edit)->addSeparator());
    filter = make("filter", "filter", Qt::CTRL | Qt::Key_F, MenuId::Edit);
    searchAll = make("searchAll", "search", Qt::CTRL | Qt::Key_E, MenuId::Edit);
}

void WindowActions::makeView()
{
    QMenu *view = menu(MenuId::View);
    m_places.insert(MenuId::View, view->addSeparator());  // pages stand before it
    next = make("next", "next", Qt::Key_F8, MenuId::View);
    previous = make("previous", "previous", Qt::SHIFT | Qt::Key_F8, MenuId::View);
    view->addSeparator();
    narrow = make("narrowSidebar", "", Qt::CTRL | Qt::Key_B, MenuId::View);
    narrow->setCheckable(true);
    makeChoices();
}

void WindowActions::makeChoices()
{
    const auto submenu = [this](const char *name, const char *icon) {
        QMenu *made = menu(MenuId::View)->addMenu(QString());
        made->setObjectName(QLatin1String(name));
        made->setIcon(Theme::icon(QLatin1String(icon)));
        return made;
    };
    const auto choice = [](QMenu *menu, QActionGroup *group, const QString &name, const QVariant &data) {
        auto *action = new QAction(group);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setData(data);
        menu->addAction(action);
    };
    m_themeMenu = submenu("themeMenu", "theme");
    for (const auto &[name, theme] : {std::pair{"themeSystem", ThemeChoice::System}, {"themeLight", ThemeChoice::Light},
                                      {"themeDark", ThemeChoice::Dark}, {"themeContrast", ThemeChoice::Contrast}})
        choice(m_themeMenu, themes, QLatin1String(name), int(theme));
    m_sizeMenu = submenu("textSizeMenu", "");
    for (const int percent : {100, 125, 150, 200})
        choice(m_sizeMenu, textSizes, QStringLiteral("textSize%1").arg(percent), percent);
    m_languageMenu = submenu("languageMenu", "language");
    for (const char *language : {"sv", "en"})
        choice(m_languageMenu, languages, "language_" + QLatin1String(language), QLatin1String(language));
}

void WindowActions::makeHelp()
{
    help = make("help", "help", QKeySequence(Qt::Key_F1), MenuId::Help);
    helpIndex = make("helpIndex", "", {}, MenuId::Help);
    m_places.insert(MenuId::Help, menu(MenuId::Help)->addSeparator());
    about = make("about", "info", {}, MenuId::Help);
    about->setMenuRole(QAction::AboutRole);
}

QAction *WindowActions::addPage(const PageInfo &info)
{
    auto *action = new QAction(Theme::icon(info.icon), info.title(), m_pageGroup);
    action->setObjectName("page_" + info.name);
    action->setCheckable(true);
    action->setData(info.name);
    if (info.number > 0)
        action->setShortcut(Qt::CTRL | Qt::Key(Qt::Key_0 + info.number));
    action->setProperty("number", info.number);
    QAction *before = m_places.value(MenuId::View);
    for (const NamedAction &page : std::as_const(m_pages))
        if (page.action->property("number").toInt() > info.number && before == m_places.value(MenuId::View))
            before = page.action;
    menu(MenuId::View)->insertAction(before, action);
    m_pages << NamedAction{action, info.title};
    std::sort(m_pages.begin(), m_pages.end(), [](const NamedAction &a, const NamedAction &b) {
        return a.action->property("number").toInt() < b.action->property("number").toInt();
    });
    return action;
}

void WindowActions::setCurrentPage(const QString &name)
{
    for (const NamedAction &page : std::as_const(m_pages))
        if (page.action->data().toString() == name)
            page.action->setChecked(true);
}

void WindowActions::setPageActions(MenuId id, const QList<QAction *> &actions)
{
    for (QAction *action : m_shown.value(id))
        menu(id)->removeAction(action);
    m_shown.insert(id, actions);
    menu(id)->insertActions(m_places.value(id), actions);
    bool any = false;
    for (const QAction *action : menu(id)->actions())
        any = any || !action->isSeparator();
    menu(id)->menuAction()->setVisible(any);
}

void WindowActions::retranslate()
{
    menu(MenuId::File)->setTitle(tr("&Arkiv"));
    menu(MenuId::Edit)->setTitle(tr("&Redigera"));
    menu(MenuId::View)->setTitle(tr("&Visa"));
    menu(MenuId::Meeting)->setTitle(tr("&Träff"));
    menu(MenuId::Issue)->setTitle(tr("&Fråga"));
    menu(MenuId::Tools)->setTitle(tr("Ver&ktyg"));
    menu(MenuId::Help)->setTitle(tr("&Hjälp"));
    create->setText(tr("&Ny här"));
    quit->setText(tr("A&vsluta"));
    undo->setText(tr("&Ångra"));
    redo->setText(tr("&Gör om"));
    cut->setText(tr("Klipp &ut"));
    copy->setText(tr("&Kopiera"));
    paste->setText(tr("K&listra in"));
    selectAll->setText(tr("&Markera allt"));
    edit->setText(tr("Än&dra"));
    filter->setText(tr("&Filtrera listan"));
    searchAll->setText(tr("&Sök överallt"));
    next->setText(tr("&Nästa"));
    previous->setText(tr("&Föregående"));
    narrow->setText(tr("&Smalt sidofält"));
    quickNote->setText(tr("&Snabbanteckning …"));
    help->setText(tr("&Hjälp om den här sidan"));
    helpIndex->setText(tr("Hjälpens &innehåll"));
    about->setText(tr("&Om Ortskontakt"));
    m_themeMenu->setTitle(tr("&Tema"));
    m_sizeMenu->setTitle(tr("Te&xtstorlek"));
    m_languageMenu->setTitle(tr("S&pråk"));
    const QString themeTexts[] = {tr("Som &datorn"), tr("&Ljust"), tr("&Mörkt"), tr("Hög &kontrast")};
    for (qsizetype i = 0; i < themes->actions().size(); ++i)
        themes->actions().at(i)->setText(themeTexts[i]);
    for (QAction *size : textSizes->actions())
        size->setText(size->data().toInt() == 100 ? tr("&Vanlig") : tr("%1 %").arg(size->data().toInt()));
    // Each language stands in its own words, whatever the program speaks.
    const QString languageTexts[] = {QStringLiteral("&Svenska"), QStringLiteral("&English")};
    for (qsizetype i = 0; i < languages->actions().size(); ++i)
        languages->actions().at(i)->setText(languageTexts[i]);
    for (const NamedAction &page : std::as_const(m_pages))
        page.action->setText(page.text());
}
