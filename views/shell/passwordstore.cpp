#include "shell/passwordstore.h"

#include <QCoreApplication>
#ifdef Q_OS_WIN
#include <windows.h>
// After windows.h, which it leans on.
#include <wincred.h>
#else
#include <QEventLoop>
#include <qt6keychain/keychain.h>
#endif

namespace {

QString noStore()
{
    return QCoreApplication::translate("PasswordStore", "Datorns nyckelförråd går inte att använda.");
}

#ifdef Q_OS_WIN

class SystemStore : public PasswordStore
{
    static std::wstring target(const QString &name) { return (QStringLiteral("Ortskontakt/") + name).toStdWString(); }
    static tl::unexpected<Error> failure()
    {
        const DWORD error = GetLastError();
        return fail(error == ERROR_NOT_FOUND ? ErrorCode::NotFound : ErrorCode::Io, noStore(), QString::number(quint32(error)));
    }

public:
    Result<QString> read(const QString &name) override
    {
        PCREDENTIALW found = nullptr;
        if (!CredReadW(target(name).c_str(), CRED_TYPE_GENERIC, 0, &found))
            return failure();
        const QString password = QString::fromUtf8(reinterpret_cast<const char *>(found->CredentialBlob), qsizetype(found->CredentialBlobSize));
        CredFree(found);
        return password;
    }
    Status write(const QString &name, const QString &password) override
    {
        std::wstring to = target(name);
        QByteArray secret = password.toUtf8();
        CREDENTIALW credential = {};
        credential.Type = CRED_TYPE_GENERIC;
        credential.TargetName = to.data();
        credential.CredentialBlobSize = DWORD(secret.size());
        credential.CredentialBlob = reinterpret_cast<LPBYTE>(secret.data());
        credential.Persist = CRED_PERSIST_LOCAL_MACHINE;  // does not wander to other computers
        const bool written = CredWriteW(&credential, 0);
        const DWORD error = GetLastError();
        SecureZeroMemory(secret.data(), SIZE_T(secret.size()));
        SetLastError(error);
        if (!written)
            return failure();
        return {};
    }
    Status remove(const QString &name) override
    {
        if (!CredDeleteW(target(name).c_str(), CRED_TYPE_GENERIC, 0))
            return failure();
        return {};
    }
};

#else

class SystemStore : public PasswordStore
{
    static QString service() { return QStringLiteral("Ortskontakt"); }
    static Status run(QKeychain::Job &job, const QString &name)
    {
        QEventLoop loop;
        QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
        job.setAutoDelete(false);
        job.setInsecureFallback(false);
        job.setKey(name);
        job.start();
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        if (job.error() == QKeychain::NoError)
            return {};
        return fail(job.error() == QKeychain::EntryNotFound ? ErrorCode::NotFound : ErrorCode::Io, noStore(), job.errorString());
    }

public:
    Result<QString> read(const QString &name) override
    {
        QKeychain::ReadPasswordJob job(service());
        if (const Status done = run(job, name); !done)
            return fail(done.error());
        return job.textData();
    }
    Status write(const QString &name, const QString &password) override
    {
        QKeychain::WritePasswordJob job(service());
        job.setTextData(password);
        return run(job, name);
    }
    Status remove(const QString &name) override
    {
        QKeychain::DeletePasswordJob job(service());
        return run(job, name);
    }
};

#endif

}

std::unique_ptr<PasswordStore> PasswordStore::ofSystem() { return std::make_unique<SystemStore>(); }
