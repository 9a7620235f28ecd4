#pragma once

#include "result.h"

#include <QCoreApplication>

/// Hands a file to the system: opens it in its program, or shows it in its folder.
class FileReveal
{
    Q_DECLARE_TR_FUNCTIONS(FileReveal)
public:
    /// Errors: NotFound (gone meanwhile), Io (no program for it).
    static Status open(const QString &fileName);
    static Status inFolder(const QString &fileName);
};
