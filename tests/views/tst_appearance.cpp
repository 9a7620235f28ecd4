#include "issues/issuedialog.h"
#include "meetings/meetingwindow.h"
#include "meetings/quicknotedialog.h"
#include "municipalfunction.h"
#include "testregistry.h"
#include "theme/afterchange.h"
#include "wholedesk.h"

#include <QAccessible>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QTimer>
#include <QVBoxLayout>

/// Theme, text size and language chosen while the program is in use: on every page, with every window open and over every dialog.
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
    /// The same without the menu, which a dialog is in the way of: the desktop changes its scheme, another window its size.
    static void changeBehindDialog(WholeDesk &desk, int round, bool aloud)
    {
        const Look wanted = look(round);
        Theme::change(wanted.choice);
        Theme::changeTextScale(QString::fromLatin1(wanted.size).mid(8).toInt());
        Q_EMIT desk.window.languageChosen(QString::fromLatin1(wanted.language).mid(9));
        QTRY_COMPARE(Theme::choice(), wanted.choice);
        QTRY_COMPARE(desk.language(), QString::fromLatin1(wanted.language).mid(9));
        QCoreApplication::processEvents();
        lookAtAll(aloud);
    }
    /// The dialog over the window, whether it has an event loop of its own or not; none while there is none.
    static QDialog *dialogShown(const QString &name)
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *one : all) {
            if (one->isVisible() && one->objectName() == name)
                return qobject_cast<QDialog *>(one);
        }
        return nullptr;
    }
    static void fill(WholeDesk &desk)
    {
        m_issues.clear();
        const CouncilId council = desk.v.addCouncil(QStringLiteral("Fristads ortsråd"));
        for (int day = 1; day <= 3; ++day)
            desk.v.addMeeting(council, QDate(2026, 11, day), QStringLiteral("Möte %1").arg(day));
        desk.v.addMeeting(council, QDate(2026, 12, 7), QStringLiteral("Nästa"), MeetingStatus::Planned);
        for (const char *title : {"Gatubelysning", "Busshållplats"}) {
            const auto prepared = desk.v.issues->prepare(council).result();
            QVERIFY(prepared);
            Issue issue = prepared->issue;
            issue.title = QString::fromUtf8(title);
            issue.assessment = Assessment::City;
            issue.raisedOn = QDate(2026, 10, 1);
            const auto saved = desk.v.issues->save(issue, {}).result();
            QVERIFY(saved);
            m_issues << saved->issue.id;
        }
    }
    /// How far both issues have come: each has commands of its own, and whichever is chosen in the list has them.
    enum class Stage { New, Drafted, Forwarded, Answered };
    static void bring(WholeDesk &desk, Stage stage)
    {
        if (stage == Stage::New)
            return;
        const auto functions = desk.v.records->list(recordType<MunicipalFunction>().schema()).result();
        QVERIFY(functions && !functions->isEmpty());
        for (const IssueId id : std::as_const(m_issues)) {
            ForwardRequest request;
            request.to = recordType<MunicipalFunction>().fromRecord(functions->first()).id;
            request.on = QDate(2026, 10, 2);  // so long ago that it is late
            request.from = QStringLiteral("Kontaktperson Fristad");
            request.message = QStringLiteral("Hej! Lagar ni lyktorna?");
            request.draft = stage == Stage::Drafted;
            const auto file = desk.v.issues->forward(id, 0, {request}).result();
            QVERIFY2(file, file ? "" : qPrintable(file.error().message));
            if (stage == Stage::Answered)
                QVERIFY(desk.v.issues->answer(id, 0, file->hops.first().id, {QDate(2026, 11, 23), QStringLiteral("Vi byter lampan."), {}}).result());
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
    static inline QList<IssueId> m_issues;

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

    void everyDialog_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("stage");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("dialog");
        QTest::addColumn<bool>("aloud");
        const struct {
            const char *page;
            Stage stage;
            const char *command;
            const char *dialog;
        } dialogs[] = {
            {"issues", Stage::New, "create", "issueDialog"},          {"issues", Stage::New, "forwardIssue", "forwardDialog"},
            {"issues", Stage::New, "restIssue", "restDialog"},        {"issues", Stage::New, "relateIssue", "issuePicker"},
            {"issues", Stage::New, "mergeIssue", "issuePicker"},      {"issues", Stage::Drafted, "markSent", "sentDialog"},
            {"issues", Stage::Forwarded, "answerHop", "answerDialog"}, {"issues", Stage::Forwarded, "remindFunction", "remindDialog"},
            {"issues", Stage::Answered, "feedBack", "feedbackDialog"}, {"issues", Stage::New, "exportAction", "exportDialog"},
            {"today", Stage::New, "about", "aboutDialog"},
        };
        for (const auto &one : dialogs) {
            for (const bool aloud : {false, true})
                QTest::addRow("%s%s", one.command, aloud ? ", read aloud" : "") << one.page << int(one.stage) << one.command << one.dialog << aloud;
        }
    }
    /// Whatever the command opens is over the window while everything changes; then it is left by Escape.
    void everyDialog()
    {
        QFETCH(QString, page);
        QFETCH(int, stage);
        QFETCH(QString, command);
        QFETCH(QString, dialog);
        QFETCH(bool, aloud);
        QAccessible::setActive(aloud);
        WholeDesk desk;
        fill(desk);
        bring(desk, Stage(stage));
        showPage(desk, page);
        int rounds = 0;
        // A dialog with an event loop of its own is there only while the command is being given, hence the timer. It waits for the dialog: what
        // was done before it came would leave it open for ever.
        QTimer timer;
        timer.setInterval(5);
        connect(&timer, &QTimer::timeout, this, [&] {
            const QPointer<QDialog> shown(dialogShown(dialog));
            if (!shown)
                return;
            timer.stop();
            while (rounds < 20 && shown && !QTest::currentTestFailed())
                changeBehindDialog(desk, rounds++, aloud);
            if (shown)
                QTest::keyClick(shown, Qt::Key_Escape);
        });
        timer.start();
        WholeDesk::choose(&desk.window, command);
        QTRY_COMPARE(rounds, 20);
        QTRY_VERIFY(!dialogShown(dialog));
        QVERIFY(desk.window.isVisible());
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
