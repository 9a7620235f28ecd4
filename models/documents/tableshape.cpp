#include "tableshape.h"

#include <algorithm>
#include <numeric>

int columnCount(const Table &table)
{
    qsizetype columns = table.header.size();
    for (const QStringList &row : table.rows)
        columns = qMax(columns, row.size());
    return int(columns);
}

QList<int> columnWidths(const Table &table, int total)
{
    const int columns = columnCount(table);
    QList<int> shares = table.widths;
    const bool usable = shares.size() == columns && std::all_of(shares.cbegin(), shares.cend(), [](int share) { return share > 0; });
    if (!usable)
        shares = QList<int>(columns, 1);
    const qint64 sum = std::accumulate(shares.cbegin(), shares.cend(), qint64(0));
    QList<int> widths;
    qint64 before = 0;
    int used = 0;
    for (const int share : std::as_const(shares)) {
        before += share;
        const int edge = int(total * before / sum);
        widths.append(edge - used);
        used = edge;
    }
    return widths;
}

bool isKeptWhole(const Table &table)
{
    const bool facts = table.rowHeaders && table.header.isEmpty();
    if (table.rows.size() > (facts ? 14 : 6))
        return false;
    qsizetype characters = 0;
    for (const QStringList &row : table.rows) {
        for (const QString &cell : row)
            characters += cell.size() + 30 * cell.count(u'\n');
    }
    return characters < 1500;
}

bool mayBeSplit(const QStringList &cells)
{
    return std::any_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.size() + 30 * cell.count(u'\n') > 1500; });
}
