#include "help/helpbrowser.h"
#include "help/helpwindow.h"
#include "shell/aboutdialog.h"
#include "shell/mainwindow.h"
#include "shell/pagehost.h"
#include "shell/sidebar.h"
#include "shell/uistate.h"
#include "shell/windowactions.h"
#include "testregistry.h"
#include "theme/theme.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

namespace {

/// Says every text in another way, so that a text which is not set again at a change of language is seen.
class Marking : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "UiLocale") == 0)
            return QStringLiteral("en_SE");
        return "#" + QString::fromUtf8(source);
    }
};

class TestPage : public Page
{
public:
    using Page::Page;
    Features features() const override { return CanCreate | CanFilter; }
    QList<QAction *> menuActions(MenuId menu) const override
    {
        return menu == MenuId::Meeting ? QList<QAction *>{own} : QList<QAction *>();
    }
    void createNew() override { ++created; }
    void focusFilter() override { ++filtered; }
    void flushDrafts() override { ++flushed; }
    bool canClose() override { return mayClose; }
    void retranslate() override { ++retranslated; }
    QAction *own = new QAction(QStringLiteral("Egen"), this);
    int created = 0, filtered = 0, flushed = 0, retranslated = 0;
    bool mayClose = true;
};

}

class ShellTest : public QObject
{
    Q_OBJECT
    QStringList m_made;

    PageInfo info(const QString &name)
    {
        PageInfo page = plannedPage(name);
        page.make = [this, name](QWidget *parent) {
            m_made << name;
            auto *made = new TestPage(parent);
            made->setFocusPolicy(Qt::StrongFocus);
            return made;
        };
        return page;
    }

    void fill(MainWindow &window)
    {
        m_made.clear();
        for (const char *name : {"settings", "today", "meetings", "associations"})
            window.addPage(info(QLatin1String(name)));
    }

private Q_SLOTS:
    void init() { Theme::apply(ThemeChoice::Light); }

    void pagesAreMadeWhenFirstShown()
    {
        UiState state;
        MainWindow window(state);
        fill(window);
        QVERIFY(m_made.isEmpty());
        window.showFirstPage();
        QCOMPARE(m_made, QStringList{"today"});
        QVERIFY(window.showPage("meetings"));
        QVERIFY(window.showPage("today"));
        QVERIFY(window.showPage("meetings"));
        QCOMPARE(m_made, (QStringList{"today", "meetings"}));
        QVERIFY(!window.showPage("map"));
        QCOMPARE(window.pages()->currentName(), "meetings");
        QCOMPARE(static_cast<TestPage *>(window.pages()->page("today"))->flushed, 2);
    }

    void pagesGoByTheirKeys()
    {
        UiState state;
        MainWindow window(state);
        fill(window);
        window.showFirstPage();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (const auto &[key, name] :
             {std::pair{Qt::Key_2, "meetings"}, {Qt::Key_8, "associations"}, {Qt::Key_9, "settings"}, {Qt::Key_1, "today"}}) {
            QTest::keyClick(&window, key, Qt::ControlModifier);
            QCOMPARE(window.pages()->currentName(), QLatin1String(name));
            QCOMPARE(window.findChild<Sidebar *>()->currentPage(), QLatin1String(name));
            QCOMPARE(window.findChild<QLabel *>("pageTitle")->text(), plannedPage(QLatin1String(name)).title());
        }
        QTest::keyClick(&window, Qt::Key_6, Qt::ControlModifier);  // not built: nothing happens
        QCOMPARE(window.pages()->currentName(), "today");
    }

    void sidebarGoesByArrows()
    {
        UiState state;
        MainWindow window(state);
        fill(window);
        window.showFirstPage();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *sidebar = window.findChild<Sidebar *>("sidebar");
        QCOMPARE(sidebar->count(), 4);
        QCOMPARE(sidebar->item(0)->text(), "Idag");
        QCOMPARE(sidebar->item(3)->text(), "Inställningar");
        sidebar->setFocus();
        QTest::keyClick(sidebar, Qt::Key_Down);
        QCOMPARE(window.pages()->currentName(), "meetings");
        QTest::keyClick(sidebar, Qt::Key_End);
        QCOMPARE(window.pages()->currentName(), "settings");
        QTest::keyClick(sidebar, Qt::Key_F);
        QCOMPARE(window.pages()->currentName(), "associations");
        QVERIFY(sidebar->hasFocus());
    }

    void aLargePageScrollsInsteadOfGrowingTheWindow()
    {
        UiState state;
        MainWindow window(state);
        fill(window);
        window.showFirstPage();
        window.pages()->currentPage()->setMinimumSize(3000, 3000);
        window.resize(1000, 700);
        window.show();
        QTRY_COMPARE(window.size(), QSize(1000, 700));
        QVERIFY(window.minimumSizeHint().height() < 700);
    }

    void sidebarNarrowsWithTheWindow()
    {
        UiState state;
        MainWindow window(state);
        fill(window);
        window.resize(1280, 800);
        window.show();
        auto *sidebar = window.findChild<Sidebar *>("sidebar");
        QTRY_VERIFY(!sidebar->isCollapsed());
        const int wide = sidebar->width();
        window.resize(800, 600);
        QTRY_VERIFY(sidebar->isCollapsed());
        QTRY_VERIFY(sidebar->width() < wide / 2);
        QVERIFY(sidebar->item(0)->data(Qt::AccessibleTextRole).toString() == "Idag");
        QVERIFY(sidebar->item(0)->toolTip().contains("Idag"));
        window.resize(1280, 800);
        QTRY_VERIFY(!sidebar->isCollapsed());
        window.actionsOfWindow()->narrow->trigger();
        QVERIFY(sidebar->isCollapsed());
    }

    void commandsGoToThePage()
    {
        UiState state;
        MainWindow window(state);
        fill(window);
        window.showFirstPage();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *page = static_cast<TestPage *>(window.pages()->currentPage());
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(page->created, 1);
        QCOMPARE(page->filtered, 1);
        QVERIFY(!window.actionsOfWindow()->edit->isEnabled());
        QSignalSpy quick(&window, &MainWindow::quickNoteRequested);
        QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(quick.count(), 1);
        // The page's own commands stand in the menus only while it is shown.
        QMenu *menu = window.actionsOfWindow()->menu(MenuId::Meeting);
        QVERIFY(menu->actions().contains(page->own));
        window.showPage("meetings");
        QVERIFY(!menu->actions().contains(page->own));
        window.showPage("today");
        QCOMPARE(menu->actions().count(page->own), 1);
    }

    void searchIsReachedByKey()
    {
        UiState state;
        MainWindow window(state);
        fill(window);
        window.showFirstPage();
        auto *search = new SearchField;
        window.setSearchWidget(search);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.pages()->currentPage()->setFocus();
        QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(search->hasFocus());
        // Undo goes to the text field that has the focus.
        QTest::keyClicks(search, "bar");
        window.actionsOfWindow()->undo->trigger();
        QVERIFY(search->text() != "bar");
    }

    void everyCommandHasTextAndNoKeyIsUsedTwice()
    {
        UiState state;
        MainWindow window(state);
        fill(window);
        QMap<QString, QString> keys;
        QStringList menus;
        for (const QAction *top : window.menuBar()->actions()) {
            menus << top->text();
            QStringList access;
            for (const QAction *action : top->menu()->actions()) {
                if (action->isSeparator())
                    continue;
                QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
                const QString key = action->shortcut().toString();
                QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key + " " + keys.value(key)));
                if (!key.isEmpty())
                    keys.insert(key, action->objectName());
                const qsizetype amp = action->text().indexOf(u'&');
                if (amp >= 0) {
                    const QString letter = action->text().mid(amp + 1, 1).toLower();
                    QVERIFY2(!access.contains(letter), qPrintable(top->text() + ": " + letter + " twice, " + action->text()));
                    access << letter;
                }
            }
        }
        QCOMPARE(menus, (QStringList{"&Arkiv", "&Redigera", "&Visa", "&Träff", "&Fråga", "Ver&ktyg", "&Hjälp"}));
    }

    void textsFollowTheLanguage()
    {
        UiState state;
        MainWindow window(state);
        fill(window);
        window.showFirstPage();
        auto *page = static_cast<TestPage *>(window.pages()->currentPage());
        const int before = page->retranslated;
        Marking english;
        QCoreApplication::installTranslator(&english);
        QTRY_COMPARE(window.windowTitle(), "##Idag – Ortskontakt");
        QCOMPARE(window.findChild<QLabel *>("pageTitle")->text(), "#Idag");
        QCOMPARE(window.findChild<Sidebar *>("sidebar")->item(0)->text(), "#Idag");
        QVERIFY(page->retranslated > before);
        for (const QAction *top : window.menuBar()->actions()) {
            QVERIFY2(top->text().startsWith(u'#'), qPrintable(top->text()));
            for (const QAction *action : top->menu()->actions())
                QVERIFY2(action->isSeparator() || action->text().startsWith(u'#') || action == page->own, qPrintable(action->text()));
        }
        QCOMPARE(HelpBrowser::language(), "en");
        QCoreApplication::removeTranslator(&english);
        QTRY_COMPARE(window.windowTitle(), "Idag – Ortskontakt");
        QCOMPARE(HelpBrowser::language(), "sv");
    }

    void choicesAreRemembered()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("ui.ini");
        {
            UiState state(file);
            MainWindow window(state);
            fill(window);
            window.showFirstPage();
            window.showPage("associations");
            window.resize(780, 600);
            window.show();
            QSignalSpy language(&window, &MainWindow::languageChosen);
            window.findChild<QAction *>("language_en")->trigger();
            QCOMPARE(language.takeFirst().at(0).toString(), "en");
            window.findChild<QAction *>("themeDark")->trigger();
            QCOMPARE(Theme::choice(), ThemeChoice::Light);  // not within the key press of the menu
            QTRY_COMPARE(Theme::choice(), ThemeChoice::Dark);
            QVERIFY(window.close());
        }
        UiState state(file);
        MainWindow window(state);
        fill(window);
        window.showFirstPage();
        QCOMPARE(window.pages()->currentName(), "associations");
        QCOMPARE(window.size(), QSize(780, 600));
        QVERIFY(window.findChild<QAction *>("themeDark")->isChecked());
        QVERIFY(window.findChild<QAction *>("language_en")->isChecked());
    }

    void languageOfTheOrganisationIsShownAndKept()
    {
        UiState state;
        MainWindow window(state);
        fill(window);
        const auto *english = window.findChild<QAction *>("language_en");
        window.decideLanguage({QStringLiteral("en"), ManagedSettings::Origin::Installation});
        QVERIFY(english->isChecked() && english->isEnabled());
        window.decideLanguage({QStringLiteral("en"), ManagedSettings::Origin::ComputerPolicy});
        QVERIFY(english->isChecked() && !english->isEnabled());
        QCOMPARE(english->toolTip(), ManagedSettings::lockedText());
    }

    void splitterIsRemembered()
    {
        UiState state;
        QList<int> sizes;
        for (int round = 0; round < 2; ++round) {
            QWidget window;
            window.resize(600, 200);
            QVBoxLayout layout(&window);
            QSplitter splitter;
            splitter.addWidget(new QWidget);
            splitter.addWidget(new QWidget);
            layout.addWidget(&splitter);
            window.show();
            state.follow(&splitter, "list");
            if (round == 0) {
                splitter.setSizes({100, 400});
                Q_EMIT splitter.splitterMoved(100, 1);
                sizes = splitter.sizes();
            } else {
                QCOMPARE(splitter.sizes(), sizes);
            }
        }
    }

    void closingStoresAndMayBeRefused()
    {
        UiState state;
        MainWindow window(state);
        fill(window);
        window.showFirstPage();
        window.show();
        auto *page = static_cast<TestPage *>(window.pages()->currentPage());
        page->mayClose = false;
        QVERIFY(!window.close());
        QCOMPARE(page->flushed, 1);
        page->mayClose = true;
        QVERIFY(window.close());
    }

    void theWindowGoesOnceTheRestIsGone()
    {
        UiState state;
        MainWindow window(state);
        fill(window);
        window.showFirstPage();
        window.show();
        std::function<void()> tell;
        window.setBeforeClose([&tell](std::function<void()> gone) { tell = std::move(gone); });
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        window.setBeforeClose([](const std::function<void()> &gone) { gone(); });
        tell();  // the last one is gone: nobody has to close the window again
        QTRY_VERIFY(!window.isVisible());
        window.show();
        QVERIFY(window.close());
    }

    void helpOpensTheTopicOrTheIndex()
    {
        HelpWindow help;
        help.openTopic("index");
        QCOMPARE(help.topic(), "index");
        auto *page = help.findChild<HelpBrowser *>();
        QVERIFY(page->toPlainText().contains("Kortkommandon"));
        help.openTopic("no-such-topic");
        QCOMPARE(help.topic(), "index");
        help.openTopic("../../catalogue/localities");
        QCOMPARE(help.topic(), "index");
        auto *contents = help.findChild<QListWidget *>("helpContents");
        QVERIFY(contents->count() >= 1);
        QCOMPARE(contents->item(0)->text(), "Om Ortskontakt");
        auto *find = help.findChild<SearchField *>("helpFind");
        find->setText("Snabbanteckning");
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(page->textCursor().selectedText().toLower(), "snabbanteckning");
    }

    void bothLanguagesHaveTheSameTopics()
    {
        const QStringList swedish = QDir(":/help/sv").entryList({"*.html"}), english = QDir(":/help/en").entryList({"*.html"});
        QVERIFY(!swedish.isEmpty());
        QCOMPARE(swedish, english);
    }

    void helpTakesTheThemesColours()
    {
        HelpBrowser page;
        page.openTopic("index");
        page.show();
        const auto inkOf = [&page] {
            QTextCursor cursor = page.document()->find("Kortkommandon");
            return cursor.charFormat().foreground().color();
        };
        QCOMPARE(inkOf(), Theme::color(ColorRole::Text));
        Theme::apply(ThemeChoice::Dark);
        QTRY_COMPARE(inkOf(), ThemeColors::of(ThemeChoice::Dark)[ColorRole::Text]);
    }

    void aboutNamesTheLicences()
    {
        AboutDialog about;
        QStringList texts;
        for (const QLabel *label : about.findChildren<QLabel *>())
            texts << label->text();
        const QString all = texts.join(u'\n');
        for (const char *word : {"GPL-3.0-or-later", "LGPL-3.0", "SQLite", "libpq", "libzip", "tl::expected", "CC0"})
            QVERIFY2(all.contains(QLatin1String(word)), word);
    }
};

ORTSKONTAKT_TEST("shell", ShellTest)
#include "tst_shell.moc"
