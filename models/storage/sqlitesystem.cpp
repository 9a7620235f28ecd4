#include "sqlitesystem.h"

#ifdef Q_OS_LINUX

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <sqlite3.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using Inode = std::pair<dev_t, ino_t>;

/// The one opening of a file that holds all locks of this process on it.
struct Holder {
    int descriptor = -1;   ///< -1: the system has no such locks, and record locks must do
    std::set<int> users;   ///< SQLite's own descriptors that have locked through it
};

struct Opened {
    std::string path;
    Inode inode;
};

/// SQLite's table of system functions is one for the process, and so is this.
struct Files {
    std::mutex mutex;
    std::map<Inode, Holder> holders;
    std::map<int, Opened> opened;
};

Files &files()
{
    // Never destroyed: what is closed last, when the program ends, still asks it.
    static Files &all = *new Files;
    return all;
}

std::optional<Inode> inodeOf(int descriptor)
{
    struct stat about = {};
    return fstat(descriptor, &about) == 0 ? std::optional(Inode(about.st_dev, about.st_ino)) : std::nullopt;
}

std::optional<Inode> inodeOf(const std::string &path)
{
    struct stat about = {};
    return stat(path.c_str(), &about) == 0 ? std::optional(Inode(about.st_dev, about.st_ino)) : std::nullopt;
}

/// Another opening of the same file, whatever it is called by now.
int openedAgain(int descriptor)
{
    char path[32];
    std::snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
    const int again = open(path, O_RDWR | O_CLOEXEC);
    return again >= 0 ? again : open(path, O_RDONLY | O_CLOEXEC);
}

int ofDescription(int command)
{
    switch (command) {
    case F_SETLK: return F_OFD_SETLK;
    case F_SETLKW: return F_OFD_SETLKW;
    default: return F_OFD_GETLK;
    }
}

Holder &holderFor(int descriptor, const Inode &inode)
{
    const auto [it, isNew] = files().holders.try_emplace(inode);
    Holder &holder = it->second;
    if (isNew) {
        holder.descriptor = openedAgain(descriptor);
        // Asked once, while this process has no lock on the file that closing it could lose.
        struct flock asked = {};
        asked.l_type = F_RDLCK;
        asked.l_whence = SEEK_SET;
        if (holder.descriptor >= 0 && fcntl(holder.descriptor, F_OFD_GETLK, &asked) != 0) {
            close(holder.descriptor);
            holder.descriptor = -1;
        }
    }
    holder.users.insert(descriptor);
    return holder;
}

int lockOf(int descriptor, int command, struct flock *lock)
{
    std::unique_lock guard(files().mutex);
    const auto inode = inodeOf(descriptor);
    const int holder = inode ? holderFor(descriptor, *inode).descriptor : -1;
    if (command == F_SETLKW)
        guard.unlock();
    if (holder < 0)
        return fcntl(descriptor, command, lock);
    lock->l_pid = 0;
    return fcntl(holder, ofDescription(command), lock);
}

int sqliteFcntl(int descriptor, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    int answer = -1;
    if (command == F_SETLK || command == F_SETLKW || command == F_GETLK)
        answer = lockOf(descriptor, command, va_arg(rest, struct flock *));
    else
        answer = fcntl(descriptor, command, va_arg(rest, int));
    va_end(rest);
    return answer;
}

int sqliteOpen(const char *path, int flags, int mode)
{
    const int descriptor = open(path, flags, mode);
    if (descriptor >= 0) {
        const std::lock_guard guard(files().mutex);
        if (const auto inode = inodeOf(descriptor))
            files().opened.insert_or_assign(descriptor, Opened{path, *inode});
    }
    return descriptor;
}

int sqliteClose(int descriptor)
{
    const std::lock_guard guard(files().mutex);
    auto &holders = files().holders;
    files().opened.erase(descriptor);
    if (const auto inode = inodeOf(descriptor)) {
        const auto it = holders.find(*inode);
        // SQLite keeps every descriptor of a file open while it has a lock on it.
        if (it != holders.end() && it->second.users.erase(descriptor) > 0 && it->second.users.empty()) {
            if (it->second.descriptor >= 0)
                close(it->second.descriptor);
            holders.erase(it);
        }
    }
    return close(descriptor);
}

}

void SqliteSystem::prepare()
{
    static std::once_flag done;
    std::call_once(done, [] {
        sqlite3_vfs *vfs = sqlite3_vfs_find("unix");
        if (!vfs || vfs->iVersion < 3)
            return;
        vfs->xSetSystemCall(vfs, "fcntl", reinterpret_cast<sqlite3_syscall_ptr>(&sqliteFcntl));
        vfs->xSetSystemCall(vfs, "open", reinterpret_cast<sqlite3_syscall_ptr>(&sqliteOpen));
        vfs->xSetSystemCall(vfs, "close", reinterpret_cast<sqlite3_syscall_ptr>(&sqliteClose));
    });
}

bool SqliteSystem::isInPlace(const QByteArray &path)
{
    const std::lock_guard guard(files().mutex);
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const std::string name = path.toStdString() + suffix;
        std::optional<std::optional<Inode>> there;
        for (const auto &[descriptor, opened] : files().opened) {
            if (opened.path != name)
                continue;
            if (!there)
                there = inodeOf(name);
            if (*there != opened.inode)
                return false;
        }
    }
    return true;
}

#else

void SqliteSystem::prepare() {}
bool SqliteSystem::isInPlace(const QByteArray &) { return true; }

#endif
