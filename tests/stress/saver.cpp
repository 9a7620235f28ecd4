#include "database.h"
#include "issueservice.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTimer>
#include <cstdio>
#include <memory>

/// stress_saver DATABASE NAME SEED: keeps the database open as the window does (a thread that writes, one that reads, the watch for changes)
/// and saves issues until it is killed. What it has been told is saved it says at once, `SAVED NUMBER TITLE`; a failure is `FAILED WORDS`.
class Saver : public QObject
{
public:
    Saver(Database &database, QString name, quint32 seed) : m_database(database), m_issues(database), m_name(std::move(name)), m_random(seed)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Saver::act);
        m_timer.start(0);
    }

private:
    void act()
    {
        switch (m_random.bounded(6)) {
        case 0: look(); break;
        case 1: (void)m_database.readApart([](Connection &) -> Status { return {}; }).result(); break;
        default: save();
        }
        m_timer.start(int(m_random.bounded(20)));
    }
    /// What a file dialog does beside SQLite.
    void look() const
    {
        const QString file = Database::name(m_database.displayName())->file;
        if (m_database.isServer())
            return;
        for (const char *suffix : {"", "-wal", "-shm"}) {
            QFile looked(file + QLatin1String(suffix));
            if (looked.open(QIODevice::ReadOnly))
                looked.read(100);
        }
    }
    void save()
    {
        auto file = m_issues.prepare({}).result();
        if (!file)
            return say("FAILED " + file.error().message);
        file->issue.title = QStringLiteral("%1-%2").arg(m_name).arg(++m_count);
        const auto saved = m_issues.save(file->issue, std::nullopt).result();
        say(saved ? "SAVED " + saved->issue.number + u' ' + saved->issue.title : "FAILED " + saved.error().message + u' ' + saved.error().technical);
    }
    static void say(const QString &line)
    {
        std::fprintf(stdout, "%s\n", qPrintable(line));
        std::fflush(stdout);
    }

    Database &m_database;
    IssueService m_issues;
    const QString m_name;
    QRandomGenerator m_random;
    QTimer m_timer;
    int m_count = 0;
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    auto opened = Database::open(arguments.at(1), {});
    if (!opened) {
        std::fprintf(stdout, "FAILED %s\n", qPrintable(opened.error().message));
        return 1;
    }
    const Saver saver(**opened, arguments.at(2), arguments.at(3).toUInt());
    return QCoreApplication::exec();
}
