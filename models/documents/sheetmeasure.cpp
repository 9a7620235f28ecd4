#include "sheetmeasure.h"

#include "tableshape.h"

/// The longest part of the text between the separators, in characters.
static int longestPart(const QString &text, QChar separator)
{
    qsizetype longest = 0;
    for (const QStringView part : QStringView(text).split(separator))
        longest = qMax(longest, part.size());
    return int(qMin<qsizetype>(longest, SheetMeasure::widest));
}

QList<int> SheetMeasure::widths(const Table &table)
{
    QList<int> widths(columnCount(table), narrowest);
    for (qsizetype column = 0; column < table.header.size(); ++column)
        widths[column] = qMax(widths[column], longestPart(table.header.at(column), u' ') + filterArrow);
    for (const QStringList &row : table.rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = qMax(widths[column], longestPart(row.at(column), u'\n') + margin);
    }
    for (int &width : widths)
        width = qMin(width, widest);
    return widths;
}

int SheetMeasure::lineCount(const QString &text, int width)
{
    int lines = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++lines;
        qsizetype used = 0;
        for (const QStringView word : line.split(u' ')) {
            if (used > 0 && used + 1 + word.size() > width) {
                ++lines;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + word.size();
            lines += int((used - 1) / width);
            used = used > width ? (used - 1) % width + 1 : used;
        }
    }
    return lines;
}
