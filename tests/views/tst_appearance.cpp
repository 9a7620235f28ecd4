#include "issues/issuedialog.h"
#include "meetings/meetingwindow.h"
#include "meetings/quicknotedialog.h"
#include "testregistry.h"
#include "theme/afterchange.h"
#include "wholedesk.h"

#include <QAccessible>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

/// Theme, text size and language chosen while the program is in use: on every page and with every window open.
class AppearanceTest : public QObject
{
    Q_OBJECT

    /// Asks of everything shown what a screen reader asks, so that Qt has its accessible objects while widgets come and go.
    static int readAloud(QAccessibleInterface *one, QSet<QAccessibleInterface *> *seen)
    {
        if (!one || !one->isValid() || seen->contains(one) || seen->size() > 5000)
            return 0;
        seen->insert(one);
        int words = one->text(QAccessible::Name).isEmpty() ? 0 : 1;
        // Of a list only what is in view: the rest are the same kind of row.
        for (int i = 0; i < std::min(one->childCount(), 60); ++i)
            words += readAloud(one->child(i), seen);
        return words;
    }
    static int readAloud(QWidget *window)
    {
        QSet<QAccessibleInterface *> seen;
        return readAloud(QAccessible::queryAccessibleInterface(window), &seen);
    }

    struct Look {
        const char *theme;
        ThemeChoice choice;
        const char *size;
        const char *language;
    };
    static Look look(int round)
    {
        static const std::pair<const char *, ThemeChoice> themes[] = {
            {"themeDark", ThemeChoice::Dark}, {"themeContrast", ThemeChoice::Contrast}, {"themeLight", ThemeChoice::Light}, {"themeSystem", ThemeChoice::System}};
        static const char *const sizes[] = {"textSize125", "textSize150", "textSize200", "textSize100", "textSize150"};
        const auto &[name, choice] = themes[round % 4];
        return {name, choice, sizes[round % 5], round % 2 ? "language_sv" : "language_en"};
    }
    /// Everything that is open is painted and, when somebody listens, read.
    static void lookAtAll(bool aloud)
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *one : windows) {
            if (!one->isVisible())
                continue;
            QVERIFY(!one->grab().isNull());
            if (aloud)
                QVERIFY2(readAloud(one) > 0, qPrintable(one->objectName()));
        }
    }
    static void changeByMenu(WholeDesk &desk, int round, bool aloud)
    {
        const Look wanted = look(round);
        WholeDesk::choose(&desk.window, QLatin1String(wanted.theme));
        QTRY_COMPARE(Theme::choice(), wanted.choice);
        lookAtAll(aloud);
        WholeDesk::choose(&desk.window, QLatin1String(wanted.size));
        const double points = QString::fromLatin1(wanted.size).mid(8).toDouble();
        QTRY_COMPARE(qRound(QApplication::font().pointSizeF() * 100 / m_usual), qRound(points));
        lookAtAll(aloud);
        WholeDesk::choose(&desk.window, QLatin1String(wanted.language));
        QTRY_COMPARE(desk.language(), QString::fromLatin1(wanted.language).mid(9));
        QTRY_VERIFY(desk.window.menuBar()->actions().first()->text() == (desk.language() == QLatin1String("sv") ? QLatin1String("&Arkiv") : QLatin1String("&File")));
        lookAtAll(aloud);
    }
    static void fill(WholeDesk &desk)
    {
        const CouncilId council = desk.v.addCouncil(QStringLiteral("Fristads ortsråd"));
        for (int day = 1; day <= 3; ++day)
            desk.v.addMeeting(council, QDate(2026, 11, day), QStringLiteral("Möte %1").arg(day));
        desk.v.addMeeting(council, QDate(2026, 12, 7), QStringLiteral("Nästa"), MeetingStatus::Planned);
        for (const char *title : {"Gatubelysning", "Busshållplats"}) {
            const auto prepared = desk.v.issues->prepare(council).result();
            QVERIFY(prepared);
            Issue issue = prepared->issue;
            issue.title = QString::fromUtf8(title);
            QVERIFY(desk.v.issues->save(issue, {}).result());
        }
    }
    void showPage(WholeDesk &desk, const QString &name)
    {
        WholeDesk::choose(&desk.window, QStringLiteral("page_") + name);
        QTRY_COMPARE(desk.window.pages()->currentName(), name);
        // On a list the first row is read beside it: what is shown there is made anew at each change.
        if (name == QLatin1String("meetings") || name == QLatin1String("issues"))
            QTRY_VERIFY(!desk.window.pages()->currentPage()->findChild<QLabel *>(QStringLiteral("detailHeading"))->text().isEmpty());
    }
    static inline double m_usual = 10.5;

private Q_SLOTS:
    void init()
    {
        Theme::apply(ThemeChoice::Light);
        Theme::setTextScale(100);
        m_usual = QApplication::font().pointSizeF();
    }
    void cleanup()
    {
        QAccessible::setActive(false);
        Theme::apply(ThemeChoice::Light);
        Theme::setTextScale(100);
    }

    void everyPageByMenu_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("aloud");
        for (const QString &page : WholeDesk::pageNames()) {
            QTest::addRow("%s", qPrintable(page)) << page << false;
            QTest::addRow("%s, read aloud", qPrintable(page)) << page << true;
        }
    }
    void everyPageByMenu()
    {
        QFETCH(QString, page);
        QFETCH(bool, aloud);
        QAccessible::setActive(aloud);
        WholeDesk desk;
        fill(desk);
        showPage(desk, page);
        for (int round = 0; round < 20; ++round) {
            changeByMenu(desk, round, aloud);
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(desk.window.pages()->currentName(), page);
        }
    }

    void everyWindowByMenu_data()
    {
        QTest::addColumn<bool>("aloud");
        QTest::newRow("silent") << false;
        QTest::newRow("read aloud") << true;
    }
    /// Beside the window: a meeting, the quick note, the help and the export, all open while the window's menu is used.
    void everyWindowByMenu()
    {
        QFETCH(bool, aloud);
        QAccessible::setActive(aloud);
        WholeDesk desk;
        fill(desk);
        showPage(desk, QStringLiteral("meetings"));
        WholeDesk::choose(&desk.window, QStringLiteral("create"));
        showPage(desk, QStringLiteral("issues"));
        WholeDesk::choose(&desk.window, QStringLiteral("quickNote"));
        WholeDesk::choose(&desk.window, QStringLiteral("help"));
        WholeDesk::choose(&desk.window, QStringLiteral("exportAction"));
        const auto isOpen = [](const char *name) {
            const QWidgetList all = QApplication::topLevelWidgets();
            return std::any_of(all.cbegin(), all.cend(), [name](const QWidget *one) { return one->isVisible() && one->objectName() == QLatin1String(name); });
        };
        for (const char *name : {"quickNote", "helpWindow", "exportDialog", "meetingWindow"})
            QTRY_VERIFY2(isOpen(name), name);
        for (int round = 0; round < 20; ++round) {
            changeByMenu(desk, round, aloud);
            if (QTest::currentTestFailed())
                return;
        }
        for (const char *name : {"quickNote", "helpWindow", "exportDialog", "meetingWindow"})
            QVERIFY2(isOpen(name), name);
    }

    /// The changes of one turn are one change, done when the events are over; and what does it may be the end of who follows.
    void followsAfterTheEvents()
    {
        QWidget window;
        auto *follower = new QWidget(&window);
        int done = 0;
        bool within = false;
        AfterChange::follow(follower, follower, AfterChange::Look | AfterChange::Language, [&] {
            QVERIFY(!within);
            if (++done == 2)
                delete follower;
        });
        for (int turn = 1; turn <= 2; ++turn) {
            within = true;
            for (const QEvent::Type type : {QEvent::StyleChange, QEvent::LanguageChange, QEvent::FontChange}) {
                QEvent change(type);
                QCoreApplication::sendEvent(follower, &change);
            }
            within = false;
            QCOMPARE(done, turn - 1);
            QTRY_COMPARE(done, turn);
        }
        QVERIFY(window.findChildren<QWidget *>().isEmpty());
    }
};

ORTSKONTAKT_TEST("appearance", AppearanceTest)
#include "tst_appearance.moc"
