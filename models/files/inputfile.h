#pragma once

#include "result.h"

#include <QFile>

/// A file of the user's that is read: the only way to open one (see FileGate).
class InputFile
{
public:
    explicit InputFile(const QString &fileName) : m_file(fileName) {}

    /// Errors: Invalid (an open database); NotFound, Denied and Io with the system's words as technical text and no message, which the caller
    /// knows best.
    Status open();
    qint64 size() const { return m_file.size(); }
    /// At most so many bytes; `failed` tells an error from the end.
    QByteArray read(qint64 most) { return m_file.read(most); }
    QByteArray readAll() { return m_file.readAll(); }
    bool failed() const { return m_file.error() != QFileDevice::NoError; }
    QString errorString() const { return m_file.errorString(); }
    /// The whole content in memory as long as this lives, or null for what cannot be mapped (a pipe).
    const char *map() { return m_file.size() > 0 ? reinterpret_cast<const char *>(m_file.map(0, m_file.size())) : nullptr; }

private:
    QFile m_file;
};

/// What the program carries with it, `:/…`; empty when it is missing.
QByteArray readResource(const QString &name);
