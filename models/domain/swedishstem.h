#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <unordered_set>

/// A light stemmer for Swedish nouns and adjectives, made to bring the forms of one word together (lampa, lampan, lampor, lampornas), not
/// to find its dictionary form: a stem is only ever compared with other stems. Words come in as lower-case NFC, as TextNorm::searchWords
/// gives them. Pure; safe on any thread.
namespace SwedishStem {

QString stem(QStringView word);

}

/// Splits compounds by a vocabulary: *gatubelysningen* → the stems of gata and belysning. Between the parts an -s- may stand, or -u-, -o-,
/// -e-, -a- instead of the last vowel of the part; three equal consonants are written as two (*busstation*). Reading is safe on any
/// thread once it is filled.
class CompoundVocabulary
{
public:
    static constexpr int ShortestPart = 3;  ///< letters
    static constexpr int LongestWord = 64;  ///< longer ones are not split

    void add(QStringView word) { addStem(SwedishStem::stem(word)); }
    void addStem(const QString &stem);
    bool contains(QStringView stem) const { return m_stems.find(stem) != m_stems.end(); }
    bool isEmpty() const { return m_stems.empty(); }

    struct Parts {
        QStringList stems;    ///< the known parts in order
        bool whole = false;   ///< every letter belongs to a known part
        bool hasHead = false; ///< the last part, which says what a Swedish compound is, is known
    };
    /// The fewest parts that make the whole word, the longest last part among equals. A known word is one part. When no split is whole, the
    /// longest known last part, or else the longest known first part; nothing when there is neither.
    Parts split(QStringView word) const;

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(QStringView text) const { return qHash(text, 0); }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };
    QString firstPart(QStringView part) const;
    bool mayBegin(QStringView word) const;
    QStringList wholeSplit(QStringView word) const;

    std::unordered_set<QString, Hash, Equal> m_stems;
    std::unordered_set<quint64> m_beginnings;  ///< the first three letters of every stem: most places in a word are ruled out by them
};
