#include "swedishstem.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype ShortestStem = 3;
constexpr int MostRounds = 4;

bool isVowel(QChar c) { return QStringView(u"aeiouyåäöé").contains(c); }

bool hasVowel(QStringView text) { return std::any_of(text.cbegin(), text.cend(), isVowel); }

/// Endings of number, definiteness, genitive and the adjective, the longest first. Some words lose more than an ending (trottoar → trotto);
/// that does no harm, because all their forms lose it.
constexpr std::array<QStringView, 44> endings = {
    u"arnas", u"ornas", u"ernas", u"arens", u"andes", u"arna", u"orna", u"erna", u"aren", u"aste", u"igas", u"ade", u"ars", u"ors", u"ers",
    u"ens", u"ets", u"ans", u"nas", u"els", u"are", u"ast", u"igt", u"skt", u"ar", u"or", u"er", u"en", u"et", u"an", u"na", u"ad", u"at",
    u"as",
    u"es", u"ns", u"el", u"um", u"lt", u"a", u"e", u"n", u"t", u"s"};

/// Whether an ending may go, given what would be left.
bool mayGo(QStringView rest, QStringView ending)
{
    const QChar last = rest.back();
    const bool afterVowel = isVowel(last);
    if (ending == u"n" || ending == u"ns") {
        // bro-n, cykel-n, fiber-n, motor-n; but not bar-n, tor-n.
        return (afterVowel && last != u'e') || (rest.size() >= 4 && (rest.endsWith(u"el") || rest.endsWith(u"er")))
            || (rest.size() >= 5 && rest.endsWith(u"or"));
    }
    if (ending == u"t")
        return afterVowel && last != u'e' && last != u'a' && last != u'o' && rest.size() >= 4;
    if (ending == u"lt" || ending == u"skt" || ending == u"igt")
        return false;  // only their t goes, below
    if (ending == u"s")
        return rest.endsWith(u"ing") || rest.endsWith(u"het") || (afterVowel && last == u'a' && rest.size() >= 4);
    if (ending == u"na" || ending == u"nas")
        return afterVowel;
    if (ending == u"um")
        return last == u'i' || last == u'e';  // stadi-um, muse-um
    if (ending == u"ad")
        return !rest.endsWith(u"st");  // bostad
    if (ending == u"as" || ending == u"es")
        return rest.size() >= 4;
    return true;
}

/// städ(er) → stad: the plurals that change their vowel, after the ending has gone.
QStringView withoutUmlaut(QStringView stem)
{
    struct Pair {
        QStringView changed;
        QStringView plain;
    };
    static constexpr Pair pairs[] = {{u"städ", u"stad"}, {u"stränd", u"strand"}, {u"händ", u"hand"}, {u"länd", u"land"}, {u"nätt", u"natt"},
                                     {u"böck", u"bok"},  {u"fött", u"fot"},       {u"rött", u"rot"},  {u"tänd", u"tand"}};
    for (const Pair &pair : pairs) {
        if (stem == pair.changed)
            return pair.plain;
    }
    return {};
}

quint64 beginningOf(QStringView word)
{
    return quint64(word.at(0).unicode()) << 32 | quint64(word.at(1).unicode()) << 16 | word.at(2).unicode();
}

/// What is left when the second vowel of cykel, fönster, nummer comes and goes (cyklar, fönstret, numret).
QStringView withoutLooseConsonant(QStringView stem)
{
    if (stem.size() < 4)
        return stem;
    const QChar last = stem.back();
    const QChar before = stem.at(stem.size() - 2);
    const bool loose = (last == u'l' && QStringView(u"kgdtbpfsvn").contains(before))
        || (last == u'r' && QStringView(u"kgdtbpvsm").contains(before))
        || (last == u'n' && QStringView(u"kpt").contains(before));
    return loose && hasVowel(stem.chopped(1)) ? stem.chopped(1) : stem;
}

}

namespace SwedishStem {

QString stem(QStringView word)
{
    QStringView rest = word;
    bool plural = false;
    for (int round = 0; round < MostRounds; ++round) {
        const auto ending = std::find_if(endings.cbegin(), endings.cend(), [rest](QStringView e) {
            const QStringView left = rest.chopped(std::min(e.size(), rest.size()));
            return rest.endsWith(e) && left.size() >= ShortestStem && hasVowel(left) && mayGo(left, e);
        });
        if (ending == endings.cend()) {
            if (rest.size() < 5 || !(rest.endsWith(u"igt") || rest.endsWith(u"skt") || rest.endsWith(u"lt")))
                break;
            rest = rest.chopped(1);
            continue;
        }
        plural = plural || ending->startsWith(u"er");
        rest = rest.chopped(ending->size());
    }
    rest = withoutLooseConsonant(rest);
    if (rest.size() > ShortestStem && rest.endsWith(u"mm"))
        rest = rest.chopped(1);
    if (plural) {
        for (qsizetype length = 4; length <= std::min<qsizetype>(6, rest.size()); ++length) {
            if (const QStringView plain = withoutUmlaut(rest.last(length)); !plain.isEmpty())
                return rest.chopped(length).toString().append(plain);
        }
    }
    return rest.toString();
}

}

/// The stem of a part that is not the last, or an empty text.
QString CompoundVocabulary::firstPart(QStringView part) const
{
    if (part.size() < ShortestPart)
        return {};
    const auto known = [this](QStringView form) {
        const QString stem = SwedishStem::stem(form);
        return contains(stem) ? stem : QString();
    };
    if (const QString stem = known(part); !stem.isEmpty())
        return stem;
    if (part.size() == ShortestPart)
        return {};
    const QChar last = part.back();
    if (last == u's')
        return known(part.chopped(1));
    if (!QStringView(u"uoea").contains(last))
        return {};
    // gatu- and kyrko- stand for gata and kyrka, barna- for barn.
    const QString stem = known(part.chopped(1).toString().append(u'a'));
    return stem.isEmpty() ? known(part.chopped(1)) : stem;
}

bool CompoundVocabulary::mayBegin(QStringView word) const { return m_beginnings.contains(beginningOf(word)); }

void CompoundVocabulary::addStem(const QString &stem)
{
    if (stem.size() >= ShortestPart)
        m_beginnings.insert(beginningOf(stem));
    m_stems.insert(stem);
}

/// Worked out from the end: the best split of what begins at each letter.
QStringList CompoundVocabulary::wholeSplit(QStringView word) const
{
    std::array<QStringList, LongestWord + 1> best;
    for (qsizetype from = word.size() - ShortestPart; from >= 0; --from) {
        if (from > 0 && !mayBegin(word.sliced(from)))
            continue;
        QStringList &here = best[size_t(from)];
        if (const QString stem = SwedishStem::stem(word.sliced(from)); contains(stem)) {
            here = {stem};
            continue;
        }
        for (qsizetype to = from + ShortestPart; to + ShortestPart <= word.size(); ++to) {
            const QStringList *rest = &best[size_t(to)];
            const bool doubled = word.at(to - 1) == word.at(to - 2);
            if (rest->isEmpty() && doubled)
                rest = &best[size_t(to - 1)];
            // The earliest split has the longest last part, so a later one must have fewer parts to be better.
            if (rest->isEmpty() || (!here.isEmpty() && rest->size() + 1 >= here.size()))
                continue;
            if (const QString first = firstPart(word.sliced(from, to - from)); !first.isEmpty())
                here = QStringList{first} + *rest;
        }
    }
    return best[0];
}

CompoundVocabulary::Parts CompoundVocabulary::split(QStringView word) const
{
    Parts parts;
    if (word.size() < ShortestPart || word.size() > LongestWord)
        return parts;
    parts.stems = wholeSplit(word);
    if (!parts.stems.isEmpty()) {
        parts.whole = parts.hasHead = true;
        return parts;
    }
    for (qsizetype at = ShortestPart; at + ShortestPart <= word.size() && !parts.hasHead; ++at) {
        if (!mayBegin(word.sliced(at)))
            continue;
        if (const QString head = SwedishStem::stem(word.sliced(at)); contains(head)) {
            parts.stems = {head};
            parts.hasHead = true;
        }
    }
    for (qsizetype at = word.size() - ShortestPart; at >= ShortestPart && parts.stems.isEmpty() && mayBegin(word); --at) {
        if (const QString first = firstPart(word.first(at)); !first.isEmpty())
            parts.stems = {first};
    }
    return parts;
}
