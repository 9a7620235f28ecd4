#include "systemaccount.h"

#ifdef Q_OS_WIN
#define SECURITY_WIN32
#include <windows.h>
#include <security.h>
#else
#include <pwd.h>
#include <unistd.h>
#include <vector>
#endif

#ifdef Q_OS_WIN
QString systemAccount()
{
    wchar_t name[512];
    ULONG length = sizeof name / sizeof *name;
    if (GetUserNameExW(NameSamCompatible, name, &length))
        return QString::fromWCharArray(name, int(length));
    // A machine without a domain's services may know the bare name only; here the length counts the final zero.
    DWORD size = sizeof name / sizeof *name;
    if (GetUserNameW(name, &size) && size > 1)
        return QString::fromWCharArray(name, int(size) - 1);
    return QStringLiteral("?");
}
#else
QString systemAccount()
{
    std::vector<char> buffer(16 * 1024);
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found && *found->pw_name)
        return QString::fromLocal8Bit(found->pw_name);
    // As in a container: the number is all that the system knows.
    return QStringLiteral("uid %1").arg(getuid());
}
#endif

QString shortAccount(const QString &account) { return account.mid(account.lastIndexOf(u'\\') + 1); }
