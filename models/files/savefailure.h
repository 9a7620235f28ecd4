#pragma once

#include <QCoreApplication>
#include <QFileDevice>
#include <result.h>

/// Why something could not be written, in words that name the file and say what to do about it.
class SaveFailure
{
    Q_DECLARE_TR_FUNCTIONS(SaveFailure)
public:
    /// Before anything is written: the folder exists and may be written, the name is not a folder's. Errors: Io, ReadOnly.
    static Status checkTarget(const QString &fileName);
    static tl::unexpected<Error> ofFile(const QFileDevice &file, const QString &fileName);
    /// For a writer that only knows its device: DiskFull or Io, without a file name.
    static tl::unexpected<Error> ofDevice(const QIODevice &device);
    /// A writer's error with the file's name put in; other errors than those of the device stay as they are.
    static tl::unexpected<Error> named(const Error &error, const QString &fileName);
    static tl::unexpected<Error> cancelled();

private:
    static Error forCode(ErrorCode code, const QString &fileName, const QString &technical);
};
