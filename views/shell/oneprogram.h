#pragma once

#include <QLockFile>
#include <QObject>
#include <memory>

class QLocalServer;
class QLocalSocket;

/// One program per database and user: who starts first owns the database's name on this computer, and a later start asks that program to
/// come to the front instead of opening a second set of windows over the same drafts. Window thread.
///
/// A lock file, which the system lets go of when its program is killed, tells who is first; a local socket that only the user may use
/// carries the request. So what a killed program leaves behind is in nobody's way.
class OneProgram : public QObject
{
    Q_OBJECT
public:
    enum class Outcome {
        First,        ///< this program has the database
        Handed,       ///< the first program has come to the front; this one has nothing more to do
        NoAnswer,     ///< there is a first program, but it does not answer in time
        Unknown,      ///< locks cannot be had in the folder: nothing is known of others, and this program goes on alone
    };
    /// `database` names it in one way only (DatabaseAddress::identity); `folder` holds lock and socket.
    explicit OneProgram(const QString &database, const QString &folder = usualFolder(), QObject *parent = nullptr);
    ~OneProgram() override;

    /// Waits at most `milliseconds` for a first program to answer. Asking again after NoAnswer is allowed.
    Outcome start(int milliseconds = 2000);
    /// A folder of the user's own that does not wander to other computers with the log-in.
    static QString usualFolder();
    QString name() const { return m_name; }
    /// Of the socket: the name of a pipe on Windows, elsewhere a file beside the lock, not in the common /tmp.
    QString address() const;

Q_SIGNALS:
    /// Somebody started the program again. `token` is what Wayland wants for coming to the front; mostly empty.
    void showRequested(const QByteArray &token);

private:
    bool listen();
    void greet();
    void hear(QLocalSocket *socket);
    Outcome handOver(int milliseconds) const;

    const QString m_folder;
    const QString m_name;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};
