#include "indexmove.h"

#include <QHash>
#include <algorithm>
#include <vector>

namespace {

/// Says quickly and surely of most ids that they are not among the wanted ones.
class Sieve
{
public:
    explicit Sieve(qsizetype expected)
    {
        while ((qsizetype(1) << m_bits) < expected * 16 && m_bits < 26)
            ++m_bits;
        m_words.resize((size_t(1) << m_bits) / 64);
    }
    void add(qint64 id) { m_words[place(id) >> 6] |= mask(id); }
    bool mayHold(qint64 id) const { return m_words[place(id) >> 6] & mask(id); }

private:
    size_t place(qint64 id) const { return size_t((quint64(id) * 0x9E3779B97F4A7C15ULL) >> (64 - m_bits)); }
    quint64 mask(qint64 id) const { return quint64(1) << (place(id) & 63); }
    int m_bits = 12;
    std::vector<quint64> m_words;
};

}

QList<int> IndexMove::targetRows(const QModelIndexList &indexes, const QList<qint64> &before, const QList<qint64> &after)
{
    QHash<qint64, int> rowOf;
    for (const QModelIndex &index : indexes)
        rowOf.insert(before.at(index.row()), -1);
    rowOf.remove(0);
    if (rowOf.size() <= 4) {
        for (auto it = rowOf.begin(); it != rowOf.end(); ++it)
            it.value() = int(after.indexOf(it.key()));
    } else {
        Sieve sieve(rowOf.size());
        for (auto it = rowOf.cbegin(); it != rowOf.cend(); ++it)
            sieve.add(it.key());
        qsizetype missing = rowOf.size();
        for (qsizetype row = 0; row < after.size() && missing > 0; ++row) {
            if (!sieve.mayHold(after.at(row)))
                continue;
            if (const auto found = rowOf.find(after.at(row)); found != rowOf.end()) {
                *found = int(row);
                --missing;
            }
        }
    }
    QList<int> rows;
    rows.reserve(indexes.size());
    for (const QModelIndex &index : indexes)
        rows << rowOf.value(before.at(index.row()), -1);
    return rows;
}
