#include "xscreen.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <QtEndian>

/// Pictures nearer than this are alike: a blinking cursor is no news.
static constexpr double alike = 0.0005;
static constexpr int settled = 2000;   ///< milliseconds without news
static constexpr int longest = 60000;  ///< milliseconds, then the program is taken to have failed

XScreen::XScreen() : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_server.setProcessChannelMode(QProcess::SeparateChannels);
    m_server.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("1280x800x24"),
        QStringLiteral("-fbdir"), m_folder.path(), QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-noreset")});
    QByteArray display;
    while (!display.endsWith('\n') && m_server.waitForReadyRead(10000))
        display += m_server.readAllStandardOutput();
    m_file.setFileName(m_folder.filePath(QStringLiteral("Xvfb_screen0")));
    if (!display.endsWith('\n') || !m_file.open(QIODevice::ReadOnly))
        qFatal("Xvfb does not start");
    // X window dump: a header of big-endian numbers, the colours of 12 bytes, the pixels.
    const uchar *map = m_file.map(0, m_file.size());
    const auto number = [map](int index) { return qFromBigEndian<quint32>(map + 4 * index); };
    m_pixels = reinterpret_cast<const char *>(map) + number(0) + number(19) * 12;
    m_size = qsizetype(number(12)) * number(5);
    m_environment.insert(QStringLiteral("DISPLAY"), u':' + QString::fromLatin1(display.trimmed()));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        m_environment.insert(QLatin1String(variable), m_folder.filePath(QStringLiteral("home")));
    QDir(m_folder.path()).mkpath(QStringLiteral("home"));
    QFile::setPermissions(m_folder.filePath(QStringLiteral("home")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

XScreen::~XScreen()
{
    m_server.terminate();
    m_server.waitForFinished(5000);
}

QByteArrayView XScreen::picture() const { return QByteArrayView(m_pixels, m_size); }

double XScreen::difference(QByteArrayView a, QByteArrayView b)
{
    const auto *left = reinterpret_cast<const quint32 *>(a.data());
    const auto *right = reinterpret_cast<const quint32 *>(b.data());
    const qsizetype count = a.size() / 4;
    qsizetype different = 0;
    for (qsizetype i = 0; i < count; ++i)
        different += left[i] != right[i] ? 1 : 0;
    return double(different) / double(count);
}

QList<XScreen::Frame> XScreen::watch(QProcess &process)
{
    QList<Frame> frames{{0, picture().toByteArray()}};
    QElapsedTimer since;
    QEventLoop loop;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        const double now = double(since.nsecsElapsed()) / 1e6;
        if (difference(picture(), frames.last().pixels) > alike)
            frames << Frame{now, picture().toByteArray()};
        else if (frames.size() > 1 && now - frames.last().time > settled)
            loop.quit();
        if (now > longest || process.state() == QProcess::NotRunning)
            loop.quit();
    });
    since.start();
    process.start();
    timer.start(4);
    loop.exec();
    return frames;
}

XScreen::Start XScreen::start(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setProcessEnvironment(m_environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(m_folder.filePath(QStringLiteral("messages")));
    const QList<Frame> frames = watch(process);
    QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
    if (process.state() == QProcess::NotRunning || frames.size() < 2 || difference(frames.first().pixels, frames.last().pixels) < 0.05 || !status.open(QIODevice::ReadOnly)) {
        QFile messages(m_folder.filePath(QStringLiteral("messages")));
        (void)messages.open(QIODevice::ReadOnly);
        qFatal("%s shows no window: %s", qPrintable(program), messages.readAll().constData());
    }
    Start start;
    qsizetype first = frames.size() - 1;
    while (first > 1 && difference(frames.at(first - 1).pixels, frames.last().pixels) < 0.01)
        --first;
    start.milliseconds = frames.at(first).time;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            start.megabytes = line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
    }
    process.terminate();
    if (!process.waitForFinished(10000)) {
        process.kill();
        process.waitForFinished(5000);
    }
    return start;
}
