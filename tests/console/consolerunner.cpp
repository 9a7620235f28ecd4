#include "consolerunner.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <memory>
#include <vector>

QJsonObject Answer::object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }

QJsonObject Answer::error() const { return QJsonDocument::fromJson(err.toUtf8()).object().value("error").toObject(); }

ConsoleRunner::ConsoleRunner() : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert("SOURCE_DATE_EPOCH", QString::number(QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC).toSecsSinceEpoch()));
    m_environment.insert("LC_ALL", "C");
    m_environment.insert("CTL", program());
    m_environment.remove("QT_LOGGING_RULES");
}

QString ConsoleRunner::program() { return QStringLiteral(ORTSKONTAKT_BINARY_DIR "/bin/ortskontaktctl"); }

void ConsoleRunner::prepare(QProcess &process, const QString &name, const QStringList &arguments) const
{
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.setProgram(name);
    process.setArguments(arguments);
}

/// What it has said when it has ended, with the lines as they are on Unix.
static Answer answerOf(QProcess &process)
{
    if (!process.waitForFinished(120'000)) {
        const QString why = process.errorString();
        process.kill();
        process.waitForFinished();
        return {-1, {}, QStringLiteral("did not start or end: ") + why};
    }
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    const auto text = [](const QByteArray &said) { return QString::fromUtf8(said).replace("\r\n", "\n"); };
    return {code, text(process.readAllStandardOutput()), text(process.readAllStandardError())};
}

Answer ConsoleRunner::start(const QString &name, const QStringList &arguments) const
{
    QProcess process;
    prepare(process, name, arguments);
    process.start();
    return answerOf(process);
}

QList<Answer> ConsoleRunner::runTogether(const QList<QStringList> &calls) const
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (const QStringList &arguments : calls) {
        processes.push_back(std::make_unique<QProcess>());
        prepare(*processes.back(), program(), arguments);
        processes.back()->start();
    }
    QList<Answer> answers;
    for (const auto &process : processes)
        answers << answerOf(*process);
    return answers;
}

Answer ConsoleRunner::runKilledAfter(int milliseconds, const QStringList &arguments) const
{
    QProcess process;
    prepare(process, program(), arguments);
    process.start();
    if (!process.waitForStarted() || process.waitForFinished(milliseconds))
        return answerOf(process);
    process.kill();
    process.waitForFinished();
    return {-2, {}, {}};
}

Answer ConsoleRunner::run(const QStringList &arguments, const QStringList &before) const
{
    const QStringList all = before + QStringList{program()} + arguments;
    return start(all.first(), all.mid(1));
}

#ifdef Q_OS_UNIX
Answer ConsoleRunner::shell(const QString &script, const QStringList &before) const
{
    const QStringList all = before + QStringList{"sh", "-c", script};
    return start(all.first(), all.mid(1));
}
#endif

void ConsoleRunner::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
}

QByteArray ConsoleRunner::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QString, QByteArray> ConsoleRunner::files() const
{
    QMap<QString, QByteArray> all;
    const QStringList names = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        all.insert(name, read(name));
    return all;
}

int ConsoleRunner::count(const QString &database, const QString &kind, const QStringList &more) const
{
    const Answer answer = run(QStringList{"list", database, "--kind", kind, "--json"} + more);
    return answer.exitCode == 0 ? answer.object().value("count").toInt(-1) : -1;
}

QStringList ConsoleRunner::mounting()
{
    for (const QStringList &candidate : {QStringList{"unshare", "-m"}, QStringList{"unshare", "-rm"}}) {
        QTemporaryDir folder;
        if (QProcess::execute(candidate.first(), candidate.mid(1) + QStringList{"mount", "-t", "tmpfs", "none", folder.path()}) == 0)
            return candidate;
    }
    return {};
}

QString ConsoleRunner::faultOfFailure(const QStringList &arguments, const QString &code, const QString &word, const QStringList &before) const
{
    // Names of libraries and functions, SQL, and what a server says to programmers.
    static const QRegularExpression technical("sqlite_|sqlstate|qsql|qpsql|unable to|fatal:|syntax error|select |insert |errno|0x[0-9a-f]{4}|::",
        QRegularExpression::CaseInsensitiveOption);
    const Answer swedish = run(arguments, before);
    const Answer english = run(arguments + QStringList{"--lang", "en"}, before);
    const Answer json = run(arguments + QStringList{"--json"}, before);
    const QString all = QStringLiteral("\nsv %1: %2\nen %3: %4\njson %5: %6").arg(swedish.exitCode).arg(swedish.err).arg(english.exitCode).arg(english.err).arg(json.exitCode).arg(json.err);
    if (swedish.exitCode != 1 || english.exitCode != 1 || json.exitCode != 1)
        return QStringLiteral("the exit codes are not 1 but %1, %2 and %3").arg(swedish.exitCode).arg(english.exitCode).arg(json.exitCode) + all;
    if (!swedish.out.isEmpty() || !english.out.isEmpty() || !json.out.isEmpty())
        return QStringLiteral("there is an answer beside the failure: ") + swedish.out + all;
    if (!swedish.err.contains(word, Qt::CaseInsensitive))
        return QStringLiteral("the Swedish message lacks “%1”").arg(word) + all;
    const bool translated = run({"--help"}).out != run({"--help", "--lang", "en"}).out;
    if (english.err.trimmed().isEmpty() || (translated && english.err == swedish.err))
        return QStringLiteral("the English message is missing") + all;
    // The line that is for whoever looks after the server says so itself.
    static const QRegularExpression forOthers("^(Teknisk orsak|Technical cause): .*$", QRegularExpression::MultilineOption);
    if (QString(swedish.err).remove(forOthers).contains(technical) || QString(english.err).remove(forOthers).contains(technical))
        return QStringLiteral("the message is technical") + all;
    if (swedish.err.contains(forOthers) != json.error().contains("technical"))
        return QStringLiteral("the technical cause is not told to both") + all;
    if (json.error().value("code").toString() != code || json.error().value("message").toString().isEmpty())
        return QStringLiteral("the JSON is not of %1").arg(code) + all;
    return {};
}
