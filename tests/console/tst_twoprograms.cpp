#include "backupservice.h"
#include "consolerunner.h"
#include "database.h"
#include "issueservice.h"
#include "testregistry.h"
#include "testresult.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

/// A program that has the database open on its threads, as the window does, beside the console programs of others.
class TwoProgramsTest : public QObject
{
    Q_OBJECT
private:
    struct World {
        ConsoleRunner ctl;
        std::unique_ptr<Database> database;

        World()
        {
            const Answer made = ctl.run({"init", "a.db", "--demo"});
            if (made.exitCode != 0)
                qFatal("%s", qPrintable(made.err));
            auto opened = Database::open(ctl.path("a.db"), {});
            if (!opened)
                qFatal("%s", qPrintable(opened.error().message));
            database = std::move(*opened);
        }
        /// Saves as the window does; the number is what the user is shown as saved.
        QString save(const QString &title) const
        {
            IssueService issues(*database);
            auto file = issues.prepare({}).result();
            if (!file)
                qFatal("%s", qPrintable(file.error().message));
            file->issue.title = title;
            const auto saved = issues.save(file->issue, std::nullopt).result();
            if (!saved)
                qFatal("%s", qPrintable(saved.error().message));
            return saved->issue.number;
        }
        /// What another program sees of what was saved: no more is left of it when this one is killed.
        QStringList numbers() const
        {
            QStringList found;
            const QJsonArray rows = ctl.run({"list", "a.db", "--kind", "issues", "--json"}).object().value("rows").toArray();
            for (const QJsonValue &row : rows)
                found << row.toObject().value("number").toString();
            return found;
        }
    };

private Q_SLOTS:
    void whatIsSavedIsSeenByOthers_data()
    {
        QTest::addColumn<QString>("act");
        for (const char *act : {"nothing", "reading apart", "backup", "opening again", "a stranger looks"})
            QTest::newRow(act) << QString::fromLatin1(act);
    }
    /// sqlite.org/howtocorrupt §2.2: whoever closes the file beside SQLite gives up the locks of the whole process, and the next program to
    /// end takes the log away under it.
    void whatIsSavedIsSeenByOthers()
    {
        QFETCH(QString, act);
        World w;
        const QString file = w.ctl.path("a.db");
        if (act == "reading apart") {
            VERIFY_RESULT(w.database->readApart([](Connection &connection) { return BackupService::check(connection); }).result());
        } else if (act == "backup") {
            VERIFY_RESULT(w.database->readApart([to = w.ctl.path("b.db")](Connection &connection) { return BackupService::backup(connection, to); }).result());
        } else if (act == "opening again") {
            VERIFY_RESULT(Database::open(file, {Database::Threads::Inline, false, {}, systemClock()}));
        } else if (act == "a stranger looks") {
            // What a file dialog does to choose an icon, or a library to guess a type.
            for (const char *suffix : {"", "-wal", "-shm"}) {
                QFile looked(file + QLatin1String(suffix));
                QVERIFY(looked.open(QIODevice::ReadOnly));
                QVERIFY(looked.size() == 0 || !looked.read(100).isEmpty());
            }
        }
        QVERIFY(!w.numbers().isEmpty());
        const QString first = w.save("Efter den första läsningen");
        QVERIFY2(w.numbers().contains(first), qPrintable(first));
        const Answer added = w.ctl.run({"add-issue", "a.db", "--council", "Fristads ortsråd", "--title", "Av den andra", "--text", "Text", "--date", "2026-11-02", "--json"});
        QVERIFY2(added.exitCode == 0, qPrintable(added.err));
        const QString second = w.save("Efter den andra skrivningen");
        const QStringList all = w.numbers();
        QVERIFY(all.contains(first) && all.contains(second) && all.contains(added.object().value("number").toString()));
        QVERIFY(second != added.object().value("number").toString());
#ifdef Q_OS_LINUX
        // What is written to a file without a name is gone when its last program ends.
        const QStringList opened = QDir("/proc/self/fd").entryList(QDir::NoDotAndDotDot | QDir::System | QDir::Files);
        for (const QString &number : opened)
            QVERIFY2(!QFile::symLinkTarget("/proc/self/fd/" + number).endsWith(" (deleted)") || !QFile::symLinkTarget("/proc/self/fd/" + number).contains("a.db"), qPrintable(number));
#endif
    }
};

ORTSKONTAKT_TEST("twoprograms", TwoProgramsTest)
#include "tst_twoprograms.moc"
