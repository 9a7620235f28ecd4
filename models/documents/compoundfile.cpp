#include "compoundfile.h"

#include <QtEndian>
#include <algorithm>

namespace {

constexpr quint32 endMarks = 0xFFFFFFFA;  // this number and those above it mark ends and gaps
constexpr quint32 noEntry = 0xFFFFFFFF;
constexpr qsizetype smallSector = 64, entrySize = 128, tablesInHeader = 109;
constexpr qsizetype mostEntries = 100'000;
// As large as the largest mail that is read, twice: a stream that many names point to must not become many.
constexpr qint64 mostRead = 128LL * 1024 * 1024;

quint32 numberIn(QByteArrayView bytes, qsizetype at) { return qFromLittleEndian<quint32>(bytes.data() + at); }

void append(QList<quint32> &numbers, QByteArrayView bytes)
{
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4)
        numbers << numberIn(bytes, at);
}

}

bool CompoundFile::begins(QByteArrayView bytes) { return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); }

tl::unexpected<Error> CompoundFile::damaged(const char *technical)
{
    return fail(ErrorCode::Invalid, tr("Filen är skadad eller avhuggen och kan inte läsas. Spara mejlet igen ur Outlook."), QString::fromLatin1(technical));
}

quint32 CompoundFile::number(qsizetype at) const { return numberIn(m_bytes, at); }

Result<CompoundFile> CompoundFile::open(const QByteArray &bytes)
{
    CompoundFile file(bytes);
    for (const auto step : {&CompoundFile::readHeader, &CompoundFile::readTable, &CompoundFile::readDirectory}) {
        if (const Status done = (file.*step)(); !done)
            return fail(done.error());
    }
    return file;
}

Status CompoundFile::readHeader()
{
    if (m_bytes.size() < 512 || !begins(m_bytes))
        return damaged("no header");
    const auto shift = qFromLittleEndian<quint16>(m_bytes.constData() + 30);
    if ((shift != 9 && shift != 12) || qFromLittleEndian<quint16>(m_bytes.constData() + 32) != 6)
        return damaged("sector size");
    m_sector = qsizetype(1) << shift;
    m_cutoff = number(56);
    m_left = mostRead;
    return m_cutoff > 0 && m_cutoff <= 1024 * 1024 ? Status() : damaged("cutoff");
}

/// Empty behind the end of the file; the last one may be cut.
QByteArrayView CompoundFile::sector(quint32 index) const
{
    const qsizetype at = (qsizetype(index) + 1) * m_sector;
    return at < m_bytes.size() ? QByteArrayView(m_bytes).sliced(at, std::min(m_sector, m_bytes.size() - at)) : QByteArrayView();
}

Status CompoundFile::readTable()
{
    const qsizetype all = m_bytes.size() / m_sector + 1;
    QList<quint32> tables;
    append(tables, QByteArrayView(m_bytes).sliced(76, tablesInHeader * 4));
    quint32 more = number(68);
    for (qsizetype steps = 0; more < endMarks; ++steps) {
        const QByteArrayView list = sector(more);
        if (list.size() < m_sector || steps > all)
            return damaged("list of tables");
        append(tables, list.first(m_sector - 4));
        more = numberIn(list, m_sector - 4);
    }
    for (const quint32 table : tables) {
        // What a table says of sectors behind the end of the file is of no use.
        if (table >= endMarks || m_next.size() >= all)
            continue;
        const QByteArrayView numbers = sector(table);
        if (numbers.isEmpty())
            return damaged("table of sectors");
        append(m_next, numbers);
    }
    return {};
}

/// The sectors from `first` on: as many as `wanted` bytes need, or to the end of the chain when that is negative.
Result<CompoundFile::Chain> CompoundFile::chain(quint32 first, qint64 wanted) const
{
    const qint64 all = m_bytes.size() / m_sector + 1;
    const qint64 count = wanted < 0 ? all : (wanted + m_sector - 1) / m_sector;
    if (count > all)
        return damaged("a stream larger than the file");
    Chain found;
    for (quint32 at = first; at < endMarks && (wanted < 0 || found.size() < count); at = m_next.at(at)) {
        if (found.size() >= all)
            return damaged("a chain without an end");
        if (qsizetype(at) >= m_next.size())
            return damaged("a chain that leaves the file");
        found << at;
    }
    return wanted >= 0 && found.size() < count ? Result<Chain>(damaged("a chain that is too short")) : Result<Chain>(found);
}

Result<QByteArray> CompoundFile::sectors(quint32 first, qint64 size) const
{
    const auto found = chain(first, size);
    if (!found)
        return fail(found.error());
    QByteArray bytes;
    bytes.reserve(found->size() * m_sector);
    for (const quint32 one : *found)
        bytes += sector(one);
    if (size >= 0 && bytes.size() < size)
        return damaged("a stream that is cut off");
    if (size >= 0)
        bytes.truncate(size);
    return bytes;
}

Result<QByteArray> CompoundFile::smallSectors(quint32 first, qint64 size) const
{
    QByteArray bytes;
    quint32 at = first;
    while (bytes.size() < size) {
        const qsizetype from = qsizetype(at) * smallSector;
        if (at >= endMarks || qsizetype(at) >= m_nextSmall.size() || from >= m_small.size())
            return damaged("a small stream that leaves its store");
        bytes += QByteArrayView(m_small).sliced(from, std::min(smallSector, m_small.size() - from));
        at = m_nextSmall.at(at);
    }
    bytes.truncate(size);
    return bytes;
}

Status CompoundFile::readDirectory()
{
    const auto directory = sectors(number(48), -1);
    if (!directory)
        return fail(directory.error());
    QList<QByteArray> raw;
    for (qsizetype at = 0; at + entrySize <= directory->size(); at += entrySize)
        raw << directory->mid(at, entrySize);
    if (raw.isEmpty() || raw.size() > mostEntries || raw.first().at(66) != 5)
        return damaged("directory");
    for (const QByteArray &one : raw) {
        const qsizetype length = std::clamp<qsizetype>(qFromLittleEndian<quint16>(one.constData() + 64), 2, 64) / 2 - 1;
        Entry entry;
        for (qsizetype i = 0; i < length; ++i)
            entry.name += QChar(qFromLittleEndian<char16_t>(one.constData() + 2 * i));
        entry.storage = one.at(66) == 1 || one.at(66) == 5;
        entry.start = numberIn(one, 116);
        // The upper half is meant only with large sectors, and elsewhere often rubbish.
        entry.size = m_sector == 512 ? qint64(numberIn(one, 120)) : qFromLittleEndian<qint64>(one.constData() + 120);
        m_entries << entry;
    }
    if (m_entries.first().size > 0) {
        const auto small = sectors(m_entries.first().start, m_entries.first().size);
        const auto table = sectors(number(60), -1);
        if (!small || !table)
            return fail(small ? table.error() : small.error());
        m_small = *small;
        append(m_nextSmall, *table);
    }
    return linkTree(raw);
}

/// The entries of a storage are a tree of siblings. Each entry stands in one place only: whoever comes a second time closes a circle.
Status CompoundFile::linkTree(const QList<QByteArray> &raw)
{
    QList<bool> seen(raw.size(), false);
    seen[root] = true;
    struct Step {
        quint32 entry;
        int parent;
    };
    QList<Step> waiting{{numberIn(raw.first(), 76), root}};
    while (!waiting.isEmpty()) {
        const Step step = waiting.takeLast();
        if (step.entry == noEntry)
            continue;
        if (qsizetype(step.entry) >= raw.size() || seen.at(step.entry))
            return damaged("a circle among the names");
        seen[step.entry] = true;
        const int index = int(step.entry);
        m_entries[step.parent].children << index;
        waiting << Step{numberIn(raw.at(index), 68), step.parent} << Step{numberIn(raw.at(index), 72), step.parent};
        if (m_entries.at(index).storage)
            waiting << Step{numberIn(raw.at(index), 76), index};
    }
    return {};
}

int CompoundFile::find(int storage, QStringView name) const
{
    const QList<int> &children = m_entries.at(storage).children;
    const auto found = std::find_if(children.cbegin(), children.cend(),
                                    [&](int child) { return m_entries.at(child).name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == children.cend() ? -1 : *found;
}

Result<QByteArray> CompoundFile::read(int stream)
{
    const Entry &entry = m_entries.at(stream);
    if (entry.size < 0 || entry.size > m_bytes.size())
        return damaged("a stream larger than the file");
    m_left -= entry.size;
    if (m_left < 0)
        return damaged("more content than the file has room for");
    return entry.size < m_cutoff ? smallSectors(entry.start, entry.size) : sectors(entry.start, entry.size);
}
