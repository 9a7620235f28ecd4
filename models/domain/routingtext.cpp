#include "routingtext.h"

#include "swedishstem.h"
#include "textnorm.h"
#include "topicwords.h"

#include <algorithm>

namespace {

bool isWordCharacter(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); }

bool isHyphen(QChar c) { return c == u'-' || c == QChar(0x2010) || c == QChar(0x2011); }

bool isRoadNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= 4 && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isRoad(QStringView folded)
{
    return folded == u"väg" || folded == u"vägen" || folded == u"rv" || folded == u"lv" || folded == u"riksväg" || folded == u"länsväg";
}

struct Token {
    QStringView text;
    bool first = false;  ///< of its sentence
};

QList<Token> tokens(QStringView text)
{
    QList<Token> found;
    bool first = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isWordCharacter(text.at(i))) {
            first = first || QStringView(u".!?\n:").contains(text.at(i));
            continue;
        }
        const qsizetype begin = i;
        while (i + 1 < text.size()
               && (isWordCharacter(text.at(i + 1)) || (isHyphen(text.at(i + 1)) && i + 2 < text.size() && isWordCharacter(text.at(i + 2)))))
            ++i;
        found << Token{text.sliced(begin, i + 1 - begin), first};
        first = false;
    }
    return found;
}

}

namespace RoutingText {

QList<Word> words(QStringView text)
{
    const QString source = TextNorm::normalized(text.toString());
    const QList<Token> all = tokens(source);
    QList<Word> result;
    result.reserve(all.size());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Token &token = all.at(i);
        QString folded = TextNorm::folded(token.text);
        Word word;
        word.shown = token.text.toString();
        if (isRoad(folded) && i + 1 < all.size() && isRoadNumber(all.at(i + 1).text)) {
            word.shown += u' ' + all.at(++i).text.toString();
            folded = QStringLiteral("riksväg");
        }
        folded.removeIf(isHyphen);
        word.stop = TopicWords::isStopWord(folded);
        word.name = !token.first && token.text.front().isUpper() && TopicWords::isStreetName(folded);
        word.stem = stem(folded);
        result << word;
    }
    return result;
}

QString stem(QStringView folded)
{
    struct Alias {
        QStringView form;
        QStringView stem;
    };
    static constexpr Alias aliases[] = {{u"eget", u"egen"}, {u"egna", u"egen"}, {u"enskilt", u"enskild"},
                                        {u"enskilda", u"enskild"}, {u"mörkt", u"mörk"},
                                        {u"otryggt", u"otrygg"}, {u"tryggt", u"trygg"}, {u"gode", u"god"}, {u"godo", u"god"}};
    for (const Alias &alias : aliases) {
        if (folded == alias.form)
            return alias.stem.toString();
    }
    return SwedishStem::stem(folded);
}

QString undoubled(QStringView word)
{
    QString once;
    once.reserve(word.size());
    for (const QChar c : word) {
        if (once.isEmpty() || once.back() != c)
            once += c;
    }
    return once;
}

bool isOneSlip(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < a.size() && a.at(same) == b.at(same))
        ++same;
    a = a.sliced(same);
    b = b.sliced(same);
    if (a.size() < b.size())
        return a == b.sliced(1);
    if (a.isEmpty() || a.sliced(1) == b.sliced(1))
        return true;
    return a.size() >= 2 && a.at(0) == b.at(1) && a.at(1) == b.at(0) && a.sliced(2) == b.sliced(2);
}

}

int StemNumbers::find(QStringView stem) const
{
    const auto it = m_numbers.find(stem);
    return it == m_numbers.end() ? -1 : it->second;
}

int StemNumbers::insert(QStringView stem)
{
    if (const int known = find(stem); known >= 0)
        return known;
    const int number = size();
    m_numbers.emplace(stem.toString(), number);
    return number;
}
