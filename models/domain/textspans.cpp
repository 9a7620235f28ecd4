#include "textspans.h"

#include <QStringList>

namespace {

bool isSpace(QChar c) { return c.isSpace() || c == QChar(0x180E); }

bool isAround(QChar c) { return isSpace(c) || QStringView(u"<>()[],;:\"”'|").contains(c); }

bool endsSentence(QChar c) { return c == u'.' || c == u'!' || c == u'?'; }

bool isWord(char32_t c) { return QChar::isLetterOrNumber(c) || c == U'_'; }

bool wordBefore(QStringView text, qsizetype at)
{
    if (at == 0)
        return false;
    const QChar c = text.at(at - 1);
    if (c.isLowSurrogate() && at > 1 && text.at(at - 2).isHighSurrogate())
        return isWord(QChar::surrogateToUcs4(text.at(at - 2), c));
    return isWord(c.unicode());
}

bool wordAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return false;
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return isWord(QChar::surrogateToUcs4(c, text.at(at + 1)));
    return isWord(c.unicode());
}

/// Where the rest of a name ends whose first word ends at `at`, or -1.
qsizetype endOfName(QStringView text, qsizetype at, const QStringList &words)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        const qsizetype gap = at;
        while (at < text.size() && isSpace(text.at(at)))
            ++at;
        if (at == gap || !text.sliced(at).startsWith(words.at(i), Qt::CaseInsensitive))
            return -1;
        at += words.at(i).size();
    }
    return wordAt(text, at) ? -1 : at;
}

}

QList<TextSpans::Span> TextSpans::addresses(QStringView text)
{
    constexpr QStringView scheme = u"mailto:";
    QList<Span> spans;
    qsizetype free = 0;  // where the last address ends
    for (qsizetype begin = 0; begin < text.size();) {
        if (isAround(text.at(begin))) {
            ++begin;
            continue;
        }
        qsizetype end = begin;
        while (end < text.size() && !isAround(text.at(end)))
            ++end;
        qsizetype last = end;
        while (last > begin && endsSentence(text.at(last - 1)))
            --last;
        const QStringView run = text.sliced(begin, last - begin);
        if (run.size() >= 3 && run.sliced(1).chopped(1).contains(u'@')) {
            const bool link = begin - free >= scheme.size()
                              && text.sliced(begin - scheme.size(), scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0;
            const qsizetype first = link ? begin - scheme.size() : begin;
            spans << Span{first, last - first};
            free = last;
        }
        begin = end;
    }
    return spans;
}

QList<TextSpans::Span> TextSpans::names(QStringView text, const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<Span> spans;
    if (words.isEmpty())
        return spans;
    for (qsizetype at = text.indexOf(words.first(), 0, Qt::CaseInsensitive); at >= 0;) {
        const qsizetype end = wordBefore(text, at) ? -1 : endOfName(text, at + words.first().size(), words);
        if (end >= 0)
            spans << Span{at, end - at};
        at = text.indexOf(words.first(), end >= 0 ? end : at + 1, Qt::CaseInsensitive);
    }
    return spans;
}

QString TextSpans::replaced(const QString &text, const QList<Span> &spans, const QString &mark)
{
    if (spans.isEmpty())
        return text;
    QString result;
    result.reserve(text.size());
    qsizetype at = 0;
    for (const Span &span : spans) {
        result += QStringView(text).sliced(at, span.position - at);
        result += mark;
        at = span.position + span.length;
    }
    result += QStringView(text).sliced(at);
    return result;
}
