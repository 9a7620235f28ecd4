#pragma once

#include "result.h"

#include <memory>

/// Where passwords for database servers are kept between the runs of the program: the system's own key store, never a file of ours.
/// Each call may wait for the user to unlock it. Window thread.
class PasswordStore
{
public:
    virtual ~PasswordStore() = default;
    /// `name` is a database as DatabaseAddress::identity names it. Errors: NotFound (none is kept); any other: there is no key store to use.
    virtual Result<QString> read(const QString &name) = 0;
    virtual Status write(const QString &name, const QString &password) = 0;
    virtual Status remove(const QString &name) = 0;

    /// Windows: the Credential Manager, on this computer only. Elsewhere: the desktop's secret service or wallet, through QtKeychain.
    static std::unique_ptr<PasswordStore> ofSystem();
};
