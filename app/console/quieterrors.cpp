#include "quieterrors.h"

#include <QtGlobal>

#include <cstdio>
#include <fcntl.h>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

#ifdef Q_OS_WIN
static constexpr const char *nowhere = "NUL";
static int copyOf(int descriptor) { return _dup(descriptor); }
static void put(int descriptor, int place) { _dup2(descriptor, place); }
static int opened() { return _open(nowhere, _O_WRONLY); }
static void closed(int descriptor) { _close(descriptor); }
#else
static constexpr const char *nowhere = "/dev/null";
static int copyOf(int descriptor) { return fcntl(descriptor, F_DUPFD_CLOEXEC, 3); }
static void put(int descriptor, int place) { dup2(descriptor, place); }
static int opened() { return open(nowhere, O_WRONLY | O_CLOEXEC); }
static void closed(int descriptor) { close(descriptor); }
#endif

static constexpr int standardError = 2;

QuietErrors::QuietErrors()
{
    std::fflush(stderr);
    const int nothing = opened();
    if (nothing < 0)
        return;
    m_kept = copyOf(standardError);
    if (m_kept >= 0)
        put(nothing, standardError);
    closed(nothing);
}

QuietErrors::~QuietErrors()
{
    if (m_kept < 0)
        return;
    std::fflush(stderr);
    put(m_kept, standardError);
    closed(m_kept);
}
