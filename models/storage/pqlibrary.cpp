#include "pqlibrary.h"

#ifdef Q_OS_UNIX
#include <QElapsedTimer>
#include <QLibrary>
#include <QRegularExpression>
#include <clocale>
#include <locale.h>
#include <poll.h>

PqLibrary::InEnglish::InEnglish()
{
    if (const locale_t present = duplocale(LC_GLOBAL_LOCALE)) {
        m_english = newlocale(LC_MESSAGES_MASK, "C", present);
        if (m_english)
            m_before = uselocale(static_cast<locale_t>(m_english));
        else
            freelocale(present);
    }
}

PqLibrary::InEnglish::~InEnglish()
{
    if (!m_english)
        return;
    uselocale(static_cast<locale_t>(m_before));
    freelocale(static_cast<locale_t>(m_english));
}

namespace {

// From libpq-fe.h; Qt's driver has the library loaded already, and nothing else here needs its header.
struct PGconn;
constexpr int pollFailed = 0, pollReading = 1, pollWriting = 2;
constexpr int onlyStates = 3;  ///< PQERRORS_SQLSTATE: the severity and the state instead of the server's words

struct Functions {
    PGconn *(*start)(const char *);
    int (*poll)(PGconn *);
    int (*socket)(const PGconn *);
    int (*setVerbosity)(PGconn *, int);
    char *(*message)(const PGconn *);
    void (*finish)(PGconn *);
    void (*(*setNotices)(PGconn *, void (*)(void *, const char *), void *))(void *, const char *);
};

void ignored(void *, const char *) {}

}

QString PqLibrary::refusalState(const QString &connection)
{
    QLibrary library(QStringLiteral("pq"), 5);
    Functions pq{};
    const auto found = [&library](auto &function, const char *name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
        return function != nullptr;
    };
    if (!found(pq.start, "PQconnectStart") || !found(pq.poll, "PQconnectPoll") || !found(pq.socket, "PQsocket") || !found(pq.setVerbosity, "PQsetErrorVerbosity")
        || !found(pq.message, "PQerrorMessage") || !found(pq.finish, "PQfinish") || !found(pq.setNotices, "PQsetNoticeProcessor"))
        return {};
    PGconn *attempt = pq.start(connection.toUtf8().constData());
    if (!attempt)
        return {};
    pq.setVerbosity(attempt, onlyStates);
    pq.setNotices(attempt, &ignored, nullptr);
    constexpr int longest = 10000;
    QElapsedTimer clock;
    clock.start();
    for (int state = pollWriting; state == pollReading || state == pollWriting;) {
        pollfd descriptor{pq.socket(attempt), short(state == pollReading ? POLLIN : POLLOUT), 0};
        if (descriptor.fd < 0 || ::poll(&descriptor, 1, int(qMax<qint64>(0, longest - clock.elapsed()))) <= 0)
            break;
        state = pq.poll(attempt);
        if (state == pollFailed)
            break;
    }
    const QString text = QString::fromUtf8(pq.message(attempt));
    pq.finish(attempt);
    static const QRegularExpression code(QStringLiteral(":\\s+([0-9A-Z]{5})\\s*$"), QRegularExpression::MultilineOption);
    return code.match(text).captured(1);
}
#else
PqLibrary::InEnglish::InEnglish() = default;
PqLibrary::InEnglish::~InEnglish() = default;
QString PqLibrary::refusalState(const QString &) { return {}; }
#endif
