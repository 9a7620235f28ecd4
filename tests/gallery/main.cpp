// Not shipped and not a test: all widgets in a theme, to look at. See --help.
#include "gallerypages.h"
#include "help/helpwindow.h"
#include "shell/aboutdialog.h"
#include "shell/mainwindow.h"
#include "shell/uistate.h"
#include "shell/windowactions.h"
#include "theme/theme.h"
#include "widgets/calendarpopup.h"
#include "widgets/searchfield.h"
#include "widgets/widgetprompt.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMenu>
#include <QTimer>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{"shot", "Save a PNG and quit.", "file"},
                        {"theme", "light, dark or contrast", "theme", "light"},
                        {"size", "Window size.", "size", "1280x800"},
                        {"points", "Body text in points.", "points", "0"},
                        {"page", "today, meetings or settings", "page", "today"},
                        {"window", "main, help, about, calendar, menu or prompt", "window", "main"}});
    options.process(application);
    const QString theme = options.value("theme");
    Theme::apply(theme == QLatin1String("dark")       ? ThemeChoice::Dark
                 : theme == QLatin1String("contrast") ? ThemeChoice::Contrast
                                                      : ThemeChoice::Light);
    Theme::setFontPoints(options.value("points").toDouble());

    UiState state;
    MainWindow main(state);
    addGalleryPages(main);
    auto *search = new SearchField;
    search->setPlaceholderText(QStringLiteral("Sök överallt (Ctrl+E)"));
    main.setSearchWidget(search);
    main.showFirstPage();
    main.showPage(options.value("page"));
    main.setStatus(QStringLiteral("Sparat 14.02"));
    HelpWindow help;
    help.openTopic(QStringLiteral("index"));
    AboutDialog about;
    QWidget *shown = options.value("window") == QLatin1String("help")    ? static_cast<QWidget *>(&help)
                     : options.value("window") == QLatin1String("about") ? static_cast<QWidget *>(&about)
                                                                         : &main;
    QWidget *popup = nullptr;
    WidgetPrompt prompt(&main);
    if (options.value("window") == QLatin1String("calendar"))
        popup = new CalendarPopup(QDate(2026, 11, 26), QDate(2026, 11, 23), &main);
    if (options.value("window") == QLatin1String("menu"))
        popup = main.actionsOfWindow()->menu(MenuId::View);
    if (options.value("window") == QLatin1String("prompt")) {
        QTimer::singleShot(0, &main, [&prompt] {
            prompt.confirm(QStringLiteral("Radera träffen för gott?"), QStringLiteral("Träffen och dess bilagor kan inte tas tillbaka."),
                           QStringLiteral("Radera för gott"), true);
        });
    }
    const QStringList size = options.value("size").split(u'x');
    if (shown != &about)
        shown->resize(size.value(0).toInt(), size.value(1).toInt());
    shown->show();
    if (options.isSet("shot")) {
        QTimer::singleShot(200, shown, [shown, popup, &options] {
            if (popup)
                popup->show();
            QWidget *seen = popup ? popup : QApplication::activeModalWidget() ? QApplication::activeModalWidget() : shown;
            seen->grab().save(options.value("shot"));
            QCoreApplication::quit();
        });
    }
    return QApplication::exec();
}
