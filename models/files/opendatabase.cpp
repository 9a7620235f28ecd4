#include "opendatabase.h"

#include <QStringList>
#include <algorithm>
#include <mutex>
#include <vector>

namespace {

struct Entry {
    QString path;           ///< the file itself
    FileIdentity identity;  ///< when it was opened: it may be called otherwise since
};

/// Locks on files are the process's, and so is the list of what must be left alone.
struct Entries {
    std::mutex mutex;
    std::vector<Entry> all;
};

Entries &entries()
{
    // Never destroyed: connections may be closed as late as at the end of the program.
    static Entries &made = *new Entries;
    return made;
}

#ifdef Q_OS_WIN
constexpr Qt::CaseSensitivity ofNames = Qt::CaseInsensitive;
#else
constexpr Qt::CaseSensitivity ofNames = Qt::CaseSensitive;
#endif

}

QStringList databaseCompanions() { return {QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")}; }

OpenDatabase::OpenDatabase(const QString &path) : m_path(resolvedPath(path))
{
    const std::lock_guard guard(entries().mutex);
    entries().all.push_back({m_path, FileIdentity::of(m_path)});
}

OpenDatabase::~OpenDatabase()
{
    const std::lock_guard guard(entries().mutex);
    auto &all = entries().all;
    const auto it = std::find_if(all.begin(), all.end(), [this](const Entry &entry) { return entry.path == m_path; });
    if (it != all.end())
        all.erase(it);
}

bool OpenDatabase::has(const QString &path)
{
    const QString real = resolvedPath(path);
    const FileIdentity identity = FileIdentity::of(real);
    const std::lock_guard guard(entries().mutex);
    return std::any_of(entries().all.cbegin(), entries().all.cend(), [&](const Entry &entry) {
        if (identity.exists && identity == entry.identity)
            return true;
        const QStringList beside = databaseCompanions() + QStringList{QString()};
        return std::any_of(beside.cbegin(), beside.cend(), [&](const QString &suffix) {
            const QString name = entry.path + suffix;
            return real.compare(name, ofNames) == 0 || (identity.exists && identity == FileIdentity::of(name));
        });
    });
}
