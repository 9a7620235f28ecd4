#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringView>
#include <result.h>

/// A compound file (Microsoft's [MS-CFB], as Outlook, older Word and installers write it): storages, which are like folders, and streams. It
/// comes from outside: chains and trees are followed only as far as the file is large, and all that is read of it together is bounded.
/// Not thread-safe; one object belongs to one thread.
class CompoundFile
{
    Q_DECLARE_TR_FUNCTIONS(CompoundFile)
public:
    struct Entry {
        QString name;
        bool storage = false;
        quint32 start = 0;         ///< sector, or small sector where size is below the cutoff
        qint64 size = 0;           ///< bytes; as the file says, not to be trusted
        QList<int> children;       ///< in no order that means anything
    };
    static constexpr int root = 0;

    /// Whether the bytes begin with the mark of such a file.
    static bool begins(QByteArrayView bytes);
    /// Errors: Invalid – damaged: what was wrong is in Error::technical.
    static Result<CompoundFile> open(const QByteArray &bytes);

    const Entry &entry(int index) const { return m_entries.at(index); }
    /// The entry of that name (any case) in a storage, or -1.
    int find(int storage, QStringView name) const;
    /// Errors: Invalid – the stream is not whole, or more has been read than any mail holds.
    Result<QByteArray> read(int stream);

    /// What is said of every fault, so that it says what to do.
    static tl::unexpected<Error> damaged(const char *technical);

private:
    using Chain = QList<quint32>;

    explicit CompoundFile(const QByteArray &bytes) : m_bytes(bytes) {}
    Status readHeader();
    Status readTable();
    Status readDirectory();
    Status linkTree(const QList<QByteArray> &raw);
    Result<Chain> chain(quint32 first, qint64 wanted) const;
    Result<QByteArray> sectors(quint32 first, qint64 size) const;
    Result<QByteArray> smallSectors(quint32 first, qint64 size) const;
    QByteArrayView sector(quint32 index) const;
    quint32 number(qsizetype at) const;

    QByteArray m_bytes;
    QList<quint32> m_next;       ///< the sector after each
    QList<quint32> m_nextSmall;
    QByteArray m_small;          ///< the stream that all small ones lie in
    QList<Entry> m_entries;
    qsizetype m_sector = 512;
    qint64 m_cutoff = 4096;
    qint64 m_left = 0;           ///< bytes that may still be read
};
