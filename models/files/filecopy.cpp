#include "filecopy.h"

#include "filegate.h"

#include <QFile>

Status copyFile(const QString &from, const QString &to)
{
    if (const Status allowed = FileGate::checkSource(from); !allowed)
        return allowed;
    QFile source(from);
    return source.copy(to) ? Status() : Status(fail(ErrorCode::Io, {}, source.errorString()));
}
