#include "consolerunner.h"
#include "database.h"
#include "databasewatch.h"
#include "issueservice.h"
#include "testregistry.h"
#include "testresult.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

/// A program that synchronises folders, or somebody who tidies up, does something to the file of a database that is open: nothing is shown as
/// saved then that is not.
class MovedTest : public QObject
{
    Q_OBJECT
private:
    struct World {
        ConsoleRunner ctl;
        std::unique_ptr<Database> database;

        World()
        {
            QDir(ctl.path(".")).mkdir("mapp");
            for (const char *name : {"mapp/a.db", "b.db"}) {
                const Answer made = ctl.run({"init", QLatin1String(name)});
                if (made.exitCode != 0)
                    qFatal("%s", qPrintable(made.err));
            }
            auto opened = Database::open(ctl.path("mapp/a.db"), {});
            if (!opened)
                qFatal("%s", qPrintable(opened.error().message));
            database = std::move(*opened);
        }
        Result<QString> save(const QString &title) const
        {
            IssueService issues(*database);
            auto file = issues.prepare({}).result();
            if (!file)
                return fail(file.error());
            file->issue.title = title;
            const auto saved = issues.save(file->issue, std::nullopt).result();
            return saved ? Result<QString>(saved->issue.number) : fail(saved.error());
        }
        QStringList titles(const QString &file) const
        {
            QStringList found;
            const QJsonArray rows = ctl.run({"list", file, "--kind", "issues", "--json"}).object().value("rows").toArray();
            for (const QJsonValue &row : rows)
                found << row.toObject().value("title").toString();
            return found;
        }
    };

private Q_SLOTS:
    void aDatabaseThatIsTakenAway_data()
    {
        QTest::addColumn<QString>("act");
        for (const char *act : {"renamed", "removed", "replaced", "log removed", "memory removed", "folder renamed"})
            QTest::newRow(act) << QString::fromLatin1(act);
    }
    void aDatabaseThatIsTakenAway()
    {
#ifndef Q_OS_LINUX
        QSKIP("Windows neither moves nor removes a file that is open.");
#endif
        QFETCH(QString, act);
        World w;
        VERIFY_RESULT(w.save("Före"));
        DatabaseWatch watch(*w.database);
        const QString file = w.ctl.path("mapp/a.db");
        if (act == "renamed")
            QVERIFY(QFile::rename(file, w.ctl.path("mapp/c.db")));
        else if (act == "removed")
            QVERIFY(QFile::remove(file));
        else if (act == "replaced")
            QVERIFY(QFile::rename(file, w.ctl.path("mapp/c.db")) && QFile::copy(w.ctl.path("b.db"), file));
        else if (act == "log removed")
            QVERIFY(QFile::remove(file + "-wal"));
        else if (act == "memory removed")
            QVERIFY(QFile::remove(file + "-shm"));
        else
            QVERIFY(QDir().rename(w.ctl.path("mapp"), w.ctl.path("annan mapp")));

        // Whatever is written is refused before it is acknowledged, as often as it is tried.
        for (const char *title : {"Efter", "Igen"}) {
            const auto refused = w.save(QLatin1String(title));
            QVERIFY(!refused);
            QCOMPARE(refused.error().field, QStringLiteral("moved"));
            QVERIFY2(refused.error().message.contains("flyttats") && refused.error().message.contains("Starta"), qPrintable(refused.error().message));
        }
        // It is told before anybody tries, and a long reading finds no other file in its place.
        QTRY_VERIFY_WITH_TIMEOUT(!watch.place(), 30000);
        QCOMPARE(watch.place().error().field, QStringLiteral("moved"));
        QVERIFY(!w.database->readApart([](Connection &) -> Status { return {}; }).result());
        // What was saved is still there to be taken elsewhere.
        VERIFY_RESULT(watch.rescue(w.ctl.path("rescued.db")).result());
        QCOMPARE(w.titles("rescued.db"), QStringList{"Före"});
        if (act == "renamed") {
            QVERIFY(QFile::rename(w.ctl.path("mapp/c.db"), file));
            QTRY_VERIFY_WITH_TIMEOUT(watch.place().has_value(), 30000);
            VERIFY_RESULT(w.save("Tillbaka"));
            w.database.reset();
            QCOMPARE(w.titles("mapp/a.db").size(), 2);
        }
    }
};

ORTSKONTAKT_TEST("moved", MovedTest)
#include "tst_moved.moc"
