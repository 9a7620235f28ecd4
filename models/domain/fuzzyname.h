#pragma once

#include <QStringView>

/// How alike two names of associations or persons are, for the hint "finns den redan?". A hint only: nothing is decided by it.
/// Safe on any thread.
namespace FuzzyName {

/// From here on two names are likely to be the same.
constexpr double LikelySame = 0.85;

/// 0 (nothing in common) – 1 (the same). Case, accents, punctuation and the order of the words do not matter, nor do words that only
/// tell the kind of association ("intresseförening", "byalag", "ideell") unless a name has no others. Names that differ in a number
/// are never likely the same.
double nameSimilarity(QStringView a, QStringView b);

}
