#pragma once

#include "council.h"
#include "locality.h"
#include "meetings/meetingeditor.h"
#include "meetings/meetingeditorsession.h"
#include "meetings/meetingwindow.h"
#include "meetings/meetingwindows.h"
#include "programparts.h"
#include "testresult.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <mutex>

/// A program's worth of what the meeting windows need, over a database file of the test's own with the built-in catalogue. A second
/// fixture over the first one's file is another program by another user.
struct MeetingFixture : ProgramParts {
    QDateTime time{QDate(2026, 11, 23), QTime(13, 2), Qt::UTC};  ///< 14.02 in Stockholm, a Monday
    std::mutex lock;
    QString path;
    std::unique_ptr<MeetingWindows> windows;

    explicit MeetingFixture(const QString &file = {}, const QString &user = QStringLiteral("Testa Testsson"))
        : path(file.isEmpty() ? folder.filePath(QStringLiteral("a.db")) : file)
    {
        const auto clock = [this] {
            const std::lock_guard guard(lock);
            return time = time.addMSecs(1);
        };
        // As the program has it, with threads, when a test is run once more for that (tests/CMakeLists.txt).
        const bool threads = qEnvironmentVariableIsSet("ORTSKONTAKT_TEST_THREADS");
        start(path, {threads ? Database::Threads::Workers : Database::Threads::Inline, file.isEmpty(), user, clock});
        windows = std::make_unique<MeetingWindows>(*context);
    }

    /// What still waits to be written asks the clock above.
    ~MeetingFixture()
    {
        windows.reset();
        database->waitForWrites(std::chrono::seconds(30));
    }

    template<class T> T save(const T &value)
    {
        auto saved = records->save(recordType<T>().schema(), recordType<T>().toRecord(value)).result();
        if (!saved)
            qFatal("%s", qPrintable(saved.error().message + saved.error().technical));
        return recordType<T>().fromRecord(*saved);
    }

    /// "Testbygdens ortsråd" in the service locality Testbygden.
    CouncilId council(const QString &notesHeading = {})
    {
        LocalCouncil council;
        council.name = QStringLiteral("Testbygdens ortsråd");
        council.usualPlace = QStringLiteral("Bygdegården");
        council.usualTime = QTime(18, 30);
        council.notesHeading = notesHeading;
        Locality locality;
        locality.name = QStringLiteral("Testbygden");
        locality.kind = LocalityKind::ServiceLocality;
        council.serviceLocality = save(locality).id;
        return save(council).id;
    }

    /// A stored meeting of the council, with one finished item, one left over and one åtgärd.
    MeetingFile lastMeeting(CouncilId council, QDate date = QDate(2026, 10, 12))
    {
        MeetingFile file = meetings->prepare(council, date).result()->file;
        file.items.clear();
        for (const char *heading : {"Öppnande", "Gångvägen vid skolan"}) {
            AgendaItem item;
            item.id = AgendaItemId(newId());
            item.heading = QString::fromUtf8(heading);
            item.text = QStringLiteral("Det som sades");
            file.items << item;
        }
        file.items.first().finished = true;
        ActionItem action;
        action.id = ActionItemId(newId());
        action.what = QStringLiteral("Fråga om belysningen");
        action.who = QStringLiteral("Intresseföreningen");
        action.item = file.items.last().id;
        file.actions << action;
        file.meeting.status = MeetingStatus::Held;
        auto saved = meetings->save(file).result();
        if (!saved)
            qFatal("%s", qPrintable(saved.error().message + saved.error().technical));
        return *saved;
    }

    MeetingFile stored(MeetingId id) { return meetings->load(id).result().value_or(MeetingFile{}); }

    static MeetingWindow *activate(MeetingWindow *window)
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window))
            qFatal("no active window");
        return window;
    }
};

/// Finds a widget that has to be there.
template<class T> T *in(QWidget *parent, const char *name)
{
    T *found = parent->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

inline QList<QWidget *> itemsOf(QWidget *window)
{
    QList<QWidget *> items;
    auto *agenda = in<QWidget>(window, "agenda");
    const auto found = agenda->findChildren<QWidget *>(QStringLiteral("agendaItem"));
    for (QWidget *item : found) {
        if (!item->isHidden())
            items << item;
    }
    // "Punkt 3: …", as a screen reader is told; places on the screen are given later.
    const auto number = [](const QWidget *item) { return item->accessibleName().section(u' ', 1).section(u':', 0, 0).toInt(); };
    std::sort(items.begin(), items.end(), [number](const QWidget *a, const QWidget *b) { return number(a) < number(b); });
    return items;
}

/// Types into the field that has the keyboard, letter by letter; QTest::keyClicks knows neither å nor a new line.
inline void typeText(const QString &text)
{
    for (const QChar letter : text) {
        if (letter == u'\n')
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}
