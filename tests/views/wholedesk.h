#pragma once

#include "associations/associationspage.h"
#include "desk.h"
#include "meetings/meetingspage.h"
#include "meetings/meetingwindows.h"
#include "settings/settingspage.h"
#include "shell/windowactions.h"
#include "theme/theme.h"

#include <QMenuBar>
#include <QTranslator>

/// The desk with every page, the windows of meetings and the languages, wired as Application does it.
class WholeDesk : public Desk
{
    Q_OBJECT
public:
    MeetingWindows meetingWindows{const_cast<AppContext &>(v.context())};

    WholeDesk()
    {
        add("meetings", [this](QWidget *parent) { return new MeetingsPage(v.context(), parent); });
        add("associations", [this](QWidget *parent) { return new AssociationsPage(v.context(), parent); });
        add("settings", [this](QWidget *parent) { return new SettingsPage(v.context(), window.actionsOfWindow(), parent); });
        speak(QStringLiteral("sv"));
        connect(&window, &MainWindow::languageChosen, this, &WholeDesk::speak, Qt::QueuedConnection);
        connect(&window, &MainWindow::quickNoteRequested, this, [this] { meetingWindows.openQuickNote({}); });
    }
    ~WholeDesk() override
    {
        QCoreApplication::removeTranslator(&m_texts);
        QCoreApplication::removeTranslator(&m_standard);
    }

    /// The names of the pages, in their order.
    static QStringList pageNames()
    {
        return {QStringLiteral("today"), QStringLiteral("meetings"), QStringLiteral("issues"), QStringLiteral("associations"), QStringLiteral("settings")};
    }
    QString language() const { return m_language; }

    /// A command of the menus of a window, by keys alone: Alt and the letter of the menu, then arrows and Enter, as a hand does that does not
    /// know the letters of what is inside.
    static void choose(QMainWindow *in, const QString &action)
    {
        for (QAction *top : in->menuBar()->actions()) {
            QList<QAction *> way;
            if (!find(top->menu(), action, &way))
                continue;
            const QString text = top->text();
            const qsizetype letter = text.indexOf(u'&');
            if (letter < 0)
                qFatal("the menu has no letter: %s", qPrintable(text));
            in->activateWindow();
            if (!QTest::qWaitForWindowActive(in))
                qFatal("the window does not come to the front");
            const auto isOpen = [] { return QApplication::activePopupWidget() != nullptr; };
            // The menu bar may still have the keyboard from the menu before, and then first lets go of it.
            for (int attempt = 0; attempt < 3 && !isOpen(); ++attempt) {
                if (attempt > 0)
                    press(Qt::Key_Escape);
                alt(text.at(letter + 1).toUpper().unicode());
                if (!isOpen())
                    QCoreApplication::processEvents();
            }
            if (!isOpen())
                qFatal("Alt and %c opens no menu; the keyboard is in %s; active %d; bar %d", text.at(letter + 1).toLatin1(), qPrintable(focusName()), int(QApplication::activeWindow() == in), int(in->menuBar()->activeAction() != nullptr));
            for (QAction *step : std::as_const(way))
                pick(step);
            return;
        }
        qFatal("no command %s in the menus", qPrintable(action));
    }

private:
    static bool find(QMenu *menu, const QString &name, QList<QAction *> *way)
    {
        for (QAction *action : menu->actions()) {
            *way << action;
            if (action->objectName() == name || (action->menu() && find(action->menu(), name, way)))
                return true;
            way->removeLast();
        }
        return false;
    }
    static void pick(QAction *step)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu || !menu->actions().contains(step))
            qFatal("the menu with %s is not open", qPrintable(step->text()));
        for (qsizetype i = 0; i <= menu->actions().size() && menu->activeAction() != step; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        if (menu->activeAction() != step)
            qFatal("Down does not reach %s", qPrintable(step->text()));
        QTest::keyClick(menu, step->menu() ? Qt::Key_Right : Qt::Key_Return);
    }
    void speak(const QString &language)
    {
        QCoreApplication::removeTranslator(&m_texts);
        QCoreApplication::removeTranslator(&m_standard);
        m_language = language;
        if (!m_texts.load(QStringLiteral(":/i18n/ortskontakt_%1.qm").arg(language)))
            qFatal("the texts of %s are not there", qPrintable(language));
        QCoreApplication::installTranslator(&m_texts);
        if (language == QLatin1String("sv") && m_standard.load(QStringLiteral(":/i18n/qtbase_sv.qm")))
            QCoreApplication::installTranslator(&m_standard);
    }
    QTranslator m_texts, m_standard;
    QString m_language;
};
