#pragma once

#include <QList>
#include <QString>
#include <QStringView>
#include <unordered_map>

/// How texts and topics are taken apart for the routing of issues: the same way on both sides.
namespace RoutingText {

struct Word {
    QString shown;    ///< as it stands in the text
    QString stem;
    bool stop = false;  ///< says nothing about the subject
    bool name = false;  ///< the name of a street
};

/// Words in order. What a hyphen joins is one word without it (e-tjänst, GC-väg); a road with a number (väg 42) is one word with the
/// stem of *riksväg*.
QList<Word> words(QStringView text);
/// The stem of a folded word, with the few forms the stemmer does not bring together (eget, enskilt).
QString stem(QStringView folded);
/// Double letters written once, for finding slips of the hand.
QString undoubled(QStringView word);
/// Whether one letter was added, left out or exchanged, or two neighbours changed places.
bool isOneSlip(QStringView a, QStringView b);

}

/// Stems by number, found without copying what is looked up.
class StemNumbers
{
public:
    /// -1 when unknown.
    int find(QStringView stem) const;
    int insert(QStringView stem);
    int size() const { return int(m_numbers.size()); }

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(QStringView text) const { return qHash(text, 0); }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };
    std::unordered_map<QString, int, Hash, Equal> m_numbers;
};
