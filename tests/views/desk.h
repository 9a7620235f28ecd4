#pragma once

#include "export/issueexportactions.h"
#include "issues/issuedetail.h"
#include "issues/issuespage.h"
#include "issues/issuetable.h"
#include "search/globalsearch.h"
#include "shell/mainwindow.h"
#include "shell/pagehost.h"
#include "today/todaypage.h"
#include "todayservice.h"
#include "typing.h"
#include "viewcontext.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QUrl>
#include <algorithm>

/// The window of the program over a fresh database, put together as Application does it. Everything is done by keys that go where the
/// keyboard is: nothing is clicked, no command triggered, no focus set.
class Desk : public QObject
{
    Q_OBJECT
public:
    ViewContext v;
    TodayService today{*v.database};
    MainWindow window{v.state};
    QList<QUrl> opened;  ///< what the program asked the system to open

    Desk()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openUrl");
        QDesktopServices::setUrlHandler(QStringLiteral("mailto"), this, "openUrl");
        window.setSearchWidget(new GlobalSearch(v.context(), &window));
        add("today", [this](QWidget *parent) { return new TodayPage(v.context(), today, parent); });
        add("issues", [this](QWidget *parent) { return makeIssues(parent); });
        window.showFirstPage();
        window.show();
    }
    ~Desk() override
    {
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QDesktopServices::unsetUrlHandler(QStringLiteral("mailto"));
    }
    Q_INVOKABLE void openUrl(const QUrl &url) { opened << url; }

    /// A key as somebody presses it: to the open menu, else to what has the keyboard.
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *to = QApplication::activePopupWidget();
        if (!to)
            to = QApplication::focusWidget();
        if (!to)
            to = QApplication::activeWindow();
        if (!to)
            qFatal("nothing has the keyboard");
        QTest::keyClick(to, Qt::Key(key), modifiers);
    }
    static void alt(int key) { press(key, Qt::AltModifier); }
    static void write(const QString &text)
    {
        if (!QApplication::focusWidget())
            qFatal("nothing to write in");
        typeText(QApplication::focusWidget(), text);
    }
    static QString focusName() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    /// A command of the menu *Fråga*, by the letters underlined.
    static void command(int letter)
    {
        alt(Qt::Key_F);
        if (!qobject_cast<QMenu *>(QApplication::activePopupWidget()))
            qFatal("Alt+F does not open the menu of issues");
        press(letter);
        if (QApplication::activePopupWidget())
            qFatal("the letter chooses nothing in the menu");
    }
    /// Goes to a field by Tab.
    static void tabTo(const char *name)
    {
        QStringList passed;
        for (int i = 0; i < 60 && focusName() != QLatin1String(name); ++i) {
            passed << focusName();
            press(Qt::Key_Tab);
        }
        if (focusName() != QLatin1String(name))
            qFatal("Tab does not reach %s: %s", name, qPrintable(passed.join(u' ')));
    }
    /// The window that has the keyboard, when it is the one named. What a window manager does when a dialog goes is not a key.
    QWidget *front(const char *name)
    {
        QWidget *found = nullptr;
        const bool there = QTest::qWaitFor([&] {
            found = nullptr;
            const QWidgetList all = QApplication::topLevelWidgets();
            for (QWidget *one : all) {
                if (one->isVisible() && one->objectName() == QLatin1String(name))
                    found = one;
            }
            return found && (QApplication::activeModalWidget() == nullptr || QApplication::activeModalWidget() == found);
        });
        if (!there || !QTest::qWaitForWindowActive(found))
            qFatal("the window is not in front: %s", name);
        return found;
    }
    void backToWindow()
    {
        const bool alone = QTest::qWaitFor([this] {
            const QWidgetList all = QApplication::topLevelWidgets();
            return std::none_of(all.cbegin(), all.cend(), [this](const QWidget *one) { return one != &window && one->isVisible(); });
        });
        if (!alone)
            qFatal("another window is still open");
        if (!window.isActiveWindow())
            window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not active");
    }
    template<class T> static T *in(QWidget *parent, const char *name)
    {
        T *found = parent->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    /// What the bar of a dialog says.
    static QString said(QWidget *dialog) { return in<MessageBar>(dialog, "issueMessage")->text(); }
    IssuesPage *issues() const { return qobject_cast<IssuesPage *>(window.pages()->page(QStringLiteral("issues"))); }
    int rows() const { return issues()->findChild<IssueTable *>()->model()->rowCount(); }
    QString heading() const
    {
        const auto *label = issues()->findChild<QLabel *>(QStringLiteral("detailHeading"));
        return label ? label->text() : QString();
    }
    /// Of the issue that is read beside the list: what its commands go by.
    std::optional<IssueStatus> shownStatus() const
    {
        const auto &content = issues()->findChild<IssueDetail *>()->content();
        return content ? std::optional(content->file.issue.status) : std::nullopt;
    }
    QString status() const { return window.findChild<QLabel *>(QStringLiteral("status"))->text(); }
    IssueFile stored(const QString &number) const
    {
        const auto file = v.issues->loadByNumber(number).result();
        if (!file)
            qFatal("%s", qPrintable(file.error().message));
        return *file;
    }

protected:
    void add(const char *name, std::function<Page *(QWidget *)> make)
    {
        PageInfo info = plannedPage(QLatin1String(name));
        info.make = std::move(make);
        window.addPage(info);
    }

private:
    Page *makeIssues(QWidget *parent)
    {
        auto *page = new IssuesPage(v.context(), parent);
        const auto source = [page] {
            IssueExportSource shown;
            shown.filter = page->currentFilter();
            return shown;
        };
        const auto *exports = new IssueExportActions(v.context(), source, page);
        for (QAction *one : exports->actions())
            page->addCommand(MenuId::File, one);
        QObject::connect(&v.navigator, &Navigator::statusRequested, &window, &MainWindow::setStatus);
        return page;
    }
};
