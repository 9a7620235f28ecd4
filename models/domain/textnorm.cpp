#include "textnorm.h"

#include <algorithm>

namespace {

/// Below U+0300 every character is its own NFC form.
constexpr char16_t FirstUnstable = 0x300;

bool needsWork(QStringView text)
{
    return std::any_of(text.utf16(), text.utf16() + text.size(), [](char16_t c) { return c == 0 || c >= FirstUnstable; });
}

QString withoutBrokenUnits(const QString &text)
{
    QString out;
    out.reserve(text.size());
    const QChar *const end = text.constData() + text.size();
    for (const QChar *c = text.constData(); c < end; ++c) {
        if (c->isNull())
            continue;
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
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isNull() || c.isSurrogate(); });
}

bool startsToken(char32_t c) { return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse; }

bool continuesToken(char32_t c) { return startsToken(c) || QChar::isMark(c); }

}

QString TextNorm::normalized(const QString &text)
{
    if (!needsWork(text))
        return text;
    return (isBroken(text) ? withoutBrokenUnits(text) : text).normalized(QString::NormalizationForm_C);
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
