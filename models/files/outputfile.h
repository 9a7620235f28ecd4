#pragma once

#include "filegate.h"

#include <QSaveFile>

/// A file of the user's that is written: the only way to write one (see FileGate). It takes the place of what was there whole, at commit(),
/// or not at all.
class OutputFile
{
public:
    explicit OutputFile(const QString &fileName) : m_file(fileName) {}

    /// Errors: those of FileGate::checkTarget, DiskFull.
    Status open(FileGate::Existing existing = FileGate::Existing::Replace);
    QIODevice &device() { return m_file; }
    Status commit();
    /// Leaves what was there as it was.
    void cancel() { m_file.cancelWriting(); }

    /// All at once.
    static Status write(const QString &fileName, const QByteArray &content, FileGate::Existing existing = FileGate::Existing::Replace);

private:
    QSaveFile m_file;
};
