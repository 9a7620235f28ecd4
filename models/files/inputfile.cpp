#include "inputfile.h"

#include "filegate.h"

Status InputFile::open()
{
    if (const Status allowed = FileGate::checkSource(m_file.fileName()); !allowed)
        return allowed;
    if (m_file.open(QIODevice::ReadOnly))
        return {};
    const ErrorCode code = !m_file.exists() ? ErrorCode::NotFound : m_file.error() == QFileDevice::PermissionsError ? ErrorCode::Denied : ErrorCode::Io;
    return fail(code, {}, m_file.errorString());
}

QByteArray readResource(const QString &name)
{
    QFile file(name.startsWith(u':') ? name : QString());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
