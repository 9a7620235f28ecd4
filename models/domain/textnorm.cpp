#include "textnorm.h"

#include <algorithm>
#include <array>
#include <vector>

namespace {

/// Qt moves the rest of the text for every letter that it composes or takes apart, and sorts marks by swapping neighbours: more than this is
/// handed to it in pieces.
constexpr qsizetype LongestPiece = 256;

/// Below U+0300 every character is its own NFC form.
constexpr char16_t FirstUnstable = 0x300;

bool needsWork(QStringView text)
{
    return std::any_of(text.utf16(), text.utf16() + text.size(), [](char16_t c) { return c >= FirstUnstable || TextNorm::isControl(c); });
}

QString withoutBrokenUnits(const QString &text)
{
    QString out;
    out.reserve(text.size());
    const QChar *const end = text.constData() + text.size();
    for (const QChar *c = text.constData(); c < end; ++c) {
        if (TextNorm::isControl(c->unicode())) {
            // What some systems end a line or a page with.
            if (*c == u'\v' || *c == u'\f' || c->unicode() == 0x85)
                out += u'\n';
            continue;
        }
        if (c->isHighSurrogate() && c + 1 < end && (c + 1)->isLowSurrogate()) {
            out += *c++;
            out += *c;
        } else {
            out += c->isSurrogate() ? QChar(QChar::ReplacementCharacter) : *c;
        }
    }
    return out;
}

bool isBroken(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSurrogate() || TextNorm::isControl(c.unicode()); });
}

char32_t letterAt(QStringView text, qsizetype at)
{
    const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : char32_t(text.at(at).unicode());
}

qsizetype unitsOf(char32_t c) { return QChar::requiresSurrogates(c) ? 2 : 1; }

/// Letters of class 0 that yet join what stands before them or come apart into marks, as Unicode 14 has them (its NFC_Quick_Check "Maybe"); beside
/// them the later parts of Korean syllables.
constexpr auto joining = std::to_array<char32_t>({0x09BE, 0x09D7, 0x0B3E, 0x0B56, 0x0B57, 0x0BBE, 0x0BD7, 0x0CC2, 0x0CD5, 0x0CD6, 0x0D3E, 0x0D57,
                                                  0x0DCF, 0x0DDF, 0x0F73, 0x0F75, 0x0F81, 0x102E, 0x1B35, 0x11127, 0x1133E, 0x11357, 0x114B0,
                                                  0x114BA, 0x114BD, 0x115AF, 0x11930});

/// Whether nothing that stands before the letter can change it or be changed by it.
bool standsAlone(char32_t c)
{
    if (c < FirstUnstable)
        return true;
    const bool ofSyllable = (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF);
    return !ofSyllable && QChar::combiningClass(c) == 0 && !std::binary_search(joining.cbegin(), joining.cend(), c);
}

void takeApart(char32_t c, std::vector<char32_t> &letters)
{
    const QString parts = QChar::decompositionTag(c) == QChar::Canonical ? QChar::decomposition(c) : QString();
    if (parts.isEmpty())
        return letters.push_back(c);
    for (qsizetype i = 0; i < parts.size(); i += unitsOf(letterAt(parts, i)))
        takeApart(letterAt(parts, i), letters);
}

/// A letter with thousands of marks, which nobody writes: taken apart and put in order (NFD), so that Qt has only to compose.
QString ordered(QStringView piece)
{
    std::vector<char32_t> letters;
    for (qsizetype i = 0; i < piece.size(); i += unitsOf(letterAt(piece, i)))
        takeApart(letterAt(piece, i), letters);
    const auto isBase = [](char32_t c) { return QChar::combiningClass(c) == 0; };
    for (auto it = letters.begin(); it != letters.end();) {
        const auto begin = std::find_if_not(it, letters.end(), isBase);
        it = std::find_if(begin, letters.end(), isBase);
        std::stable_sort(begin, it, [](char32_t a, char32_t b) { return QChar::combiningClass(a) < QChar::combiningClass(b); });
    }
    return QString::fromUcs4(letters.data(), qsizetype(letters.size()));
}

QString composed(const QString &text)
{
    if (text.size() <= LongestPiece)
        return text.normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(text.size());
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin + unitsOf(letterAt(text, begin));
        while (end < text.size() && (end - begin < LongestPiece || !standsAlone(letterAt(text, end))))
            end += unitsOf(letterAt(text, end));
        const QStringView piece = QStringView(text).sliced(begin, end - begin);
        result += (piece.size() > 2 * LongestPiece ? ordered(piece) : piece.toString()).normalized(QString::NormalizationForm_C);
        begin = end;
    }
    return result;
}

bool startsToken(char32_t c) { return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse; }

bool continuesToken(char32_t c) { return startsToken(c) || QChar::isMark(c); }

}

bool TextNorm::isControl(char16_t c)
{
    return (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || (c >= 0x7F && c <= 0x9F) || (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE;
}

QString TextNorm::normalized(const QString &text)
{
    if (!needsWork(text))
        return text;
    return composed(isBroken(text) ? withoutBrokenUnits(text) : text);
}

QString TextNorm::folded(QStringView text)
{
    // Again after the change of case: a capital may have no composed form where its small letter has.
    return normalized(normalized(text.toString()).toLower());
}

QStringList TextNorm::searchWords(QStringView text)
{
    const QString source = folded(text);
    QStringList words;
    qsizetype start = -1;
    for (qsizetype i = 0; i < source.size();) {
        const bool pair = source.at(i).isHighSurrogate() && i + 1 < source.size();
        const char32_t c = pair ? QChar::surrogateToUcs4(source.at(i), source.at(i + 1)) : source.at(i).unicode();
        if (start < 0 ? startsToken(c) : continuesToken(c)) {
            start = start < 0 ? i : start;
        } else if (start >= 0) {
            words << source.mid(start, i - start);
            start = -1;
        }
        i += pair ? 2 : 1;
    }
    if (start >= 0)
        words << source.mid(start);
    return words;
}
