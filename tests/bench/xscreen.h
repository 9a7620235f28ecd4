#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

/// An X server of the benchmark's own, whose picture is read from its memory: looking costs the programs under measurement nothing.
class XScreen
{
public:
    XScreen();
    ~XScreen();

    struct Start {
        double milliseconds = 0;  ///< from starting the process to the first picture that is within one per cent of the settled one
        double megabytes = 0;     ///< most memory it had (VmHWM)
    };
    /// Starts a program, waits until its picture has settled and ends it. The same way for every program.
    Start start(const QString &program, const QStringList &arguments);

private:
    struct Frame {
        double time = 0;
        QByteArray pixels;
    };
    QByteArrayView picture() const;
    static double difference(QByteArrayView a, QByteArrayView b);
    QList<Frame> watch(QProcess &process);

    QTemporaryDir m_folder;
    QProcess m_server;
    QFile m_file;
    const char *m_pixels = nullptr;
    qsizetype m_size = 0;
    QProcessEnvironment m_environment;
};
