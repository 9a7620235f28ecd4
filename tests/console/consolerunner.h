#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

class QProcess;

/// What the console program answered.
struct Answer {
    int exitCode = -1;
    QString out;
    QString err;
    QJsonObject object() const;  ///< of standard output
    QJsonObject error() const;   ///< the "error" of standard error
};

/// Runs the real console program in a folder of its own, with a fixed clock (2026-11-23 08.00 UTC) and the machine set to LC_ALL=C.
class ConsoleRunner
{
public:
    ConsoleRunner();
    /// `before` is put before the program: another program that starts it.
    Answer run(const QStringList &arguments, const QStringList &before = {}) const;
    /// Starts the program once for each list of arguments, all at the same time.
    QList<Answer> runTogether(const QList<QStringList> &calls) const;
    /// Kills the program after so many milliseconds, if it still runs then; -2 is the exit code of whoever was killed.
    Answer runKilledAfter(int milliseconds, const QStringList &arguments) const;
#ifdef Q_OS_UNIX
    /// Runs a shell script with the program as $CTL in the runner's folder.
    Answer shell(const QString &script, const QStringList &before = {}) const;
#endif
    static QString program();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    /// Every file of the folder with its content.
    QMap<QString, QByteArray> files() const;
    /// How many rows `list` gives, -1 when it fails.
    int count(const QString &database, const QString &kind, const QStringList &more = {}) const;
    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }

    /// What is wrong with how a command fails, empty when nothing is: exit 1 and in Swedish a message with `word`, in English one too and
    /// another once there are translations, as JSON the code; and nothing of what only programmers understand.
    QString faultOfFailure(const QStringList &arguments, const QString &code, const QString &word, const QStringList &before = {}) const;
    /// The program that starts another where it may mount, or empty.
    static QStringList mounting();

private:
    void prepare(QProcess &process, const QString &name, const QStringList &arguments) const;
    Answer start(const QString &name, const QStringList &arguments) const;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};
