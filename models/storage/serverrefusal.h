#pragma once

#include "result.h"

#include <QCoreApplication>

/// Why a PostgreSQL server, or the library that talks to it, did not let the program in.
class ServerRefusal
{
    Q_DECLARE_TR_FUNCTIONS(ServerRefusal)
public:
    enum class Cause {
        Unknown, NoAnswer, UnknownHost, Starting, TlsNotOffered, TlsUntrusted, TlsDemanded, UnknownDatabase, WrongPassword, NoPassword, UnknownUser, NotLetIn, Full,
        UnknownService, BadAddress,
    };
    /// `state` is the SQLSTATE when it is known, `text` what the library says. The server speaks its own language, so words are looked at only
    /// without a state; the library speaks English (see libraryInEnglish).
    static Cause causeOf(const QString &state, const QString &text);
    /// Denied has the field "password" when a password, or another one, may help. `what` names the database for people.
    static Error error(Cause cause, const QString &what, const QString &technical);
};
