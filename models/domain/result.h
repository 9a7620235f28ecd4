#pragma once

#include <QString>
#include <tl/expected.hpp>

/// What kind of failure it was, for code that must choose what to do about it.
enum class ErrorCode {
    NotFound,     ///< no such record
    Conflict,     ///< somebody saved the record in between
    Constraint,   ///< the database refused the value (duplicate, missing reference)
    Invalid,      ///< the value breaks a rule of the domain; `field` says which field
    Busy,         ///< another program holds the database
    ReadOnly,     ///< the file, folder or user may not be written
    NewerSchema,  ///< made by a later version of Ortskontakt
    NotOurFile,   ///< not an Ortskontakt database
    Corrupt,      ///< damaged or truncated
    NetworkPath,  ///< SQLite on a network share
    DiskFull,
    Io,
    Unreachable,  ///< no answer from the database server
    Denied,       ///< wrong user or password
    Cancelled,    ///< the user stopped it
    Internal,     ///< a fault of the program
};

/// A failure that crosses a floor. `message` is shown to the user as it stands, in the language of the program;
/// `technical` goes to the log and behind *Detaljer* and never carries what people wrote.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString technical;
    QString field;
};

template<class T> using Result = tl::expected<T, Error>;
using Status = Result<void>;

/// `return fail(ErrorCode::NotFound, tr("…"));`
inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString technical = {}, QString field = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(technical), std::move(field)});
}
inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }
