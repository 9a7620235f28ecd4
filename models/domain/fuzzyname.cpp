#include "fuzzyname.h"

#include "sortkey.h"

#include <QSet>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <numeric>
#include <vector>

namespace {

/// As sort keys have them. Kinds that tell associations of one place apart (hembygdsförening, idrottsförening) stay.
const QSet<QString> &kindWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> keys;
        for (const char *word : {"förening", "föreningen", "intresseförening", "intresseföreningen", "intresseföreningar", "byalag",
                                 "byalaget", "ideell", "ideella", "ek", "ekonomisk", "för", "i", "och", "med"}) {
            keys.insert(sortKey(QString::fromUtf8(word)));
        }
        return keys;
    }();
    return words;
}

QStringList words(QStringView name)
{
    const QStringList all = sortKey(name).split(u' ', Qt::SkipEmptyParts);
    QStringList telling;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(telling), [](const QString &word) { return !kindWords().contains(word); });
    return telling.isEmpty() ? all : telling;
}

QStringList numbers(const QStringList &words)
{
    QStringList found;
    std::copy_if(words.cbegin(), words.cend(), std::back_inserter(found), [](const QString &word) { return word.front().isDigit(); });
    found.sort();
    return found;
}

/// Insertions, deletions, changed letters and swapped neighbours (optimal string alignment).
int editDistance(const QString &a, const QString &b)
{
    const auto columns = size_t(b.size()) + 1;
    std::vector<int> beforeLast(columns);
    std::vector<int> last(columns);
    std::vector<int> current(columns);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const bool same = a.at(i - 1) == b.at(j - 1);
            int cost = std::min({last[at] + 1, current[at - 1] + 1, last[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                cost = std::min(cost, beforeLast[at - 2] + 1);
            current[at] = cost;
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last[columns - 1];
}

double likeness(const QString &a, const QString &b)
{
    const qsizetype longest = std::max(a.size(), b.size());
    return longest == 0 ? 0.0 : 1.0 - double(editDistance(a, b)) / double(longest);
}

QString sorted(QStringList words)
{
    words.sort();
    return words.join(u' ');
}

}

double FuzzyName::nameSimilarity(QStringView a, QStringView b)
{
    constexpr double OtherNumber = 0.5;
    const QStringList left = words(a);
    const QStringList right = words(b);
    // Joined without spaces too, for a compound written apart.
    const double alike = std::max(likeness(sorted(left), sorted(right)), likeness(left.join(QString()), right.join(QString())));
    return numbers(left) == numbers(right) ? alike : std::min(alike, OtherNumber);
}
