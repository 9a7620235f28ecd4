#pragma once

#include "managedsettings.h"
#include "result.h"

#include <QCoreApplication>

/// How safe the way to a database server must at least be (TlsMode): libpq's sslmode in rising order require, verify-ca, verify-full.
class TlsRule
{
    Q_DECLARE_TR_FUNCTIONS(TlsRule)
public:
    /// The address to open instead: a server's address that says nothing about sslmode gets `least`. What is no server's address is given
    /// back as it is. Errors: Invalid, when a policy decides and the address asks for less, or could smuggle in less.
    static Result<QString> applied(const QString &address, const ManagedSettings::Value &least);
};
