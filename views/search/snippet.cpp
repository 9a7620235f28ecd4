#include "search/snippet.h"

#include "textnorm.h"

QString snippetOf(const QString &text, const QString &search)
{
    constexpr qsizetype before = 30;
    constexpr qsizetype length = 90;
    const QString line = text.simplified();
    if (line.isEmpty())
        return {};
    qsizetype start = -1;
    const QStringList words = TextNorm::searchWords(search);
    for (const QString &word : words) {
        const qsizetype found = line.indexOf(word, 0, Qt::CaseInsensitive);
        if (found >= 0 && (start < 0 || found < start))
            start = found;
    }
    start = qMax<qsizetype>(0, start - before);
    if (start > 0) {
        const qsizetype space = line.indexOf(u' ', start);
        if (space > 0 && space < start + before)
            start = space + 1;
    }
    QString part = line.mid(start, length);
    if (start + length < line.size()) {
        const qsizetype space = part.lastIndexOf(u' ');
        part = (space > length / 2 ? part.left(space) : part) + QStringLiteral(" …");
    }
    return start > 0 ? QStringLiteral("… ") + part : part;
}
