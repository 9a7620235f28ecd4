#include "shell/oneprogram.h"

#include "database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#ifdef Q_OS_WIN
#include <windows.h>
#endif

// The talk, one line each: the first says "ortskontakt 1 PID", the second "show TOKEN", the first "shown".
static constexpr char greeting[] = "ortskontakt 1 ";
static constexpr char request[] = "show ";
static constexpr char answer[] = "shown";
static constexpr int longestLine = 4096;

/// Who and where: a window on another screen, or in another log-in of the same user, cannot be brought to this front.
static QByteArray place()
{
#ifdef Q_OS_WIN
    DWORD session = 0;
    ProcessIdToSessionId(GetCurrentProcessId(), &session);
    return qgetenv("USERDOMAIN") + '\\' + qgetenv("USERNAME") + '\n' + QByteArray::number(quint32(session));
#else
    return qgetenv("USER") + '\n' + qgetenv("WAYLAND_DISPLAY") + '\n' + qgetenv("DISPLAY");
#endif
}

static QString nameOf(const QString &database)
{
    const QByteArray hash = QCryptographicHash::hash(place() + '\n' + database.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("ortskontakt-") + QString::fromLatin1(hash.toHex().left(24));
}

QString OneProgram::usualFolder()
{
#ifdef Q_OS_WIN
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
#endif
}

OneProgram::OneProgram(const QString &database, const QString &folder, QObject *parent)
    : QObject(parent), m_folder(folder), m_name(nameOf(database)), m_lock(m_folder + u'/' + m_name + QStringLiteral(".lock"))
{
    // However long the program runs, the lock is its own; only that its process is gone makes it free.
    m_lock.setStaleLockTime(0);
}

OneProgram::~OneProgram() = default;

QString OneProgram::address() const
{
#ifdef Q_OS_WIN
    return m_name;
#else
    return m_folder + u'/' + m_name;
#endif
}

OneProgram::Outcome OneProgram::start(int milliseconds)
{
    (void)Database::makeFolder(m_folder);
    const QDeadlineTimer deadline(milliseconds);
    for (;;) {
        if (m_lock.tryLock(0))
            return listen() ? Outcome::First : Outcome::Unknown;
        if (m_lock.error() != QLockFile::LockFailedError)
            return Outcome::Unknown;
        const Outcome handed = handOver(int(deadline.remainingTime()));
        if (handed == Outcome::Handed || deadline.hasExpired())
            return handed;
        // The first is just starting, or just ending: then it is either there or gone in a moment.
        QDeadlineTimer pause(qMin<qint64>(50, deadline.remainingTime()));
        if (m_lock.tryLock(int(pause.remainingTime())))
            return listen() ? Outcome::First : Outcome::Unknown;
    }
}

bool OneProgram::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &OneProgram::greet);
    // The lock is ours, so a socket of this name was left by a killed program.
    QLocalServer::removeServer(address());
    return m_server->listen(address());
}

void OneProgram::greet()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(socket); });
        socket->write(greeting + QByteArray::number(QCoreApplication::applicationPid()) + '\n');
    }
}

void OneProgram::hear(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestLine)
            socket->abort();
        return;
    }
    const QByteArray line = socket->readLine(longestLine).trimmed();
    if (!(line + ' ').startsWith(request)) {
        socket->abort();
        return;
    }
    Q_EMIT showRequested(line.mid(qsizetype(sizeof request) - 1));
    socket->write(QByteArray(answer) + '\n');
    socket->flush();
    socket->disconnectFromServer();
}

/// A line from the first program; nothing when it did not come in time.
static QByteArray lineFrom(QLocalSocket &socket, const QDeadlineTimer &deadline)
{
    while (!socket.canReadLine() && socket.bytesAvailable() <= longestLine) {
        if (!socket.waitForReadyRead(int(deadline.remainingTime())) && !socket.canReadLine())
            return {};
    }
    return socket.readLine(longestLine).trimmed();
}

OneProgram::Outcome OneProgram::handOver(int milliseconds) const
{
    const QDeadlineTimer deadline(milliseconds);
    QLocalSocket socket;
    socket.connectToServer(address());
    if (!socket.waitForConnected(int(deadline.remainingTime())))
        return Outcome::NoAnswer;
    const QByteArray greeted = lineFrom(socket, deadline);
    if (!greeted.startsWith(greeting))
        return Outcome::NoAnswer;
#ifdef Q_OS_WIN
    // Windows lets only the program that the user has just started give the front away.
    AllowSetForegroundWindow(DWORD(greeted.mid(qsizetype(sizeof greeting) - 1).toULong()));
#endif
    socket.write(request + qgetenv("XDG_ACTIVATION_TOKEN") + '\n');
    socket.flush();
    return lineFrom(socket, deadline) == answer ? Outcome::Handed : Outcome::NoAnswer;
}
