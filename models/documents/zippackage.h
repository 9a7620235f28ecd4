#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <result.h>

/// The parts of a DOCX or ODT file, put together in memory. Every part gets the same fixed time, so that equal parts give an equal file.
class ZipPackage
{
public:
    enum Storage { Deflated, Stored };
    /// Parts come in the file in the order in which they were added.
    void add(const QString &path, const QByteArray &content, Storage storage = Deflated);
    /// Errors: DiskFull, Io; Internal when the library refuses.
    Status writeTo(QIODevice &device) const;

private:
    struct Part {
        QByteArray path;
        QByteArray content;
        Storage storage;
    };
    Result<QByteArray> packed() const;

    QList<Part> m_parts;
};

/// Writes all of it and tells DiskFull or Io when it does not fit.
Status writeAll(QIODevice &device, const QByteArray &bytes);
