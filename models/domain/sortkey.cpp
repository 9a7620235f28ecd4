#include "sortkey.h"

#include "textnorm.h"

#include <algorithm>
#include <array>

namespace {

constexpr char Separator = ' ';
constexpr char Dropped = 0;

constexpr std::array<char, 128> asciiTable()
{
    std::array<char, 128> table{};
    for (int c = 0; c < 128; ++c) {
        const bool digit = c >= '0' && c <= '9';
        const bool small = c >= 'a' && c <= 'z';
        const bool capital = c >= 'A' && c <= 'Z';
        table[size_t(c)] = digit || small ? char(c) : capital ? char(c - 'A' + 'a') : Separator;
    }
    table['\''] = Dropped;
    return table;
}

/// Letters whose place in the Swedish alphabet does not follow from taking their marks away.
const char *specialLetter(char32_t c)
{
    switch (c) {
    case U'å':
    case U'Å': return "{";
    case U'ä':
    case U'Ä':
    case U'æ':
    case U'Æ':
    case U'ǽ':
    case U'Ǽ': return "|";
    case U'ö':
    case U'Ö':
    case U'ø':
    case U'Ø':
    case U'ő':
    case U'Ő':
    case U'œ':
    case U'Œ':
    case U'ǿ':
    case U'Ǿ': return "}";
    case U'ü':
    case U'Ü':
    case U'ű':
    case U'Ű': return "y";
    case U'ß':
    case U'ẞ': return "ss";
    case U'þ':
    case U'Þ': return "th";
    case U'ð':
    case U'Ð':
    case U'đ':
    case U'Đ': return "d";
    case U'ł':
    case U'Ł': return "l";
    case U'ħ':
    case U'Ħ': return "h";
    case U'ŧ':
    case U'Ŧ': return "t";
    case U'ŋ':
    case U'Ŋ': return "n";
    case U'ı': return "i";
    case U'ĸ': return "k";
    case U'’':
    case U'‘':
    case U'ʼ':
    case U'´': return "";
    default: return nullptr;
    }
}

/// Builds the key; a separator is written only when something follows it.
class KeyBuilder
{
public:
    explicit KeyBuilder(qsizetype size) { m_key.reserve(std::min(size, MaximumSortKey)); }

    bool isFull() const { return m_full || m_key.size() == MaximumSortKey; }
    QString take() { return std::move(m_key); }

    void addAscii(char16_t c)
    {
        static constexpr auto table = asciiTable();
        const char mapped = table[c];
        if (mapped == Separator)
            m_gap = true;
        else if (mapped != Dropped)
            put(char32_t(mapped));
    }

    void add(char32_t c)
    {
        if (c < 128)
            return addAscii(char16_t(c));
        if (const char *special = specialLetter(c)) {
            for (; *special; ++special)
                put(char32_t(*special));
            return;
        }
        if (isInheritedMark(c))
            return;
        if (const int digit = QChar::digitValue(c); digit >= 0)
            return put(char32_t('0' + digit));
        if (QChar::script(c) == QChar::Script_Latin || QChar::script(c) == QChar::Script_Common) {
            const QString parts = QChar::decomposition(c);
            if (!parts.isEmpty())
                return addAll(parts);
        }
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c) || QChar::category(c) == QChar::Other_PrivateUse)
            return put(QChar::toLower(c));
        if (QChar::category(c) != QChar::Other_Format)  // soft hyphens and direction marks separate nothing
            m_gap = true;
    }

    void addAll(QStringView text)
    {
        for (qsizetype i = 0; i < text.size() && !isFull(); ++i) {
            const QChar c = text.at(i);
            if (c.isHighSurrogate() && i + 1 < text.size())
                add(QChar::surrogateToUcs4(c, text.at(++i)));
            else
                add(c.unicode());
        }
    }

private:
    /// A mark that takes its script from its letter: an accent. Vowel signs of other scripts belong to their script.
    static bool isInheritedMark(char32_t c) { return QChar::isMark(c) && QChar::script(c) == QChar::Script_Inherited; }

    void put(char32_t c)
    {
        const qsizetype needed = (m_gap && !m_key.isEmpty() ? 1 : 0) + (QChar::requiresSurrogates(c) ? 2 : 1);
        if (m_key.size() + needed > MaximumSortKey) {
            m_full = true;
            return;
        }
        if (m_gap && !m_key.isEmpty())
            m_key += QLatin1Char(Separator);
        m_gap = false;
        m_key += QChar::fromUcs4(c);
    }

    QString m_key;
    bool m_gap = false;
    bool m_full = false;
};

}

QString sortKey(QStringView text)
{
    // Enough for a full key even when most of it is marks and punctuation; a pasted megabyte is not normalised whole.
    constexpr qsizetype Considered = MaximumSortKey * 20;
    KeyBuilder key(text.size());
    const QStringView considered = text.left(Considered);
    qsizetype i = 0;
    while (i < considered.size() && considered.at(i).unicode() < 128 && !key.isFull()) {
        // The letter before a combining mark must be seen together with it.
        if (i + 1 < considered.size() && considered.at(i + 1).unicode() >= 128)
            break;
        key.addAscii(considered.at(i++).unicode());
    }
    if (i < considered.size() && !key.isFull())
        key.addAll(TextNorm::normalized(considered.mid(i).toString()));
    return key.take();
}
