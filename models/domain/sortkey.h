#pragma once

#include <QString>
#include <QStringView>

/// Longest sort key in UTF-16 units. Keeps an index entry far below the 2,704 bytes that a PostgreSQL B-tree takes.
constexpr qsizetype MaximumSortKey = 200;

/// The key by which Swedish lists are ordered when compared byte by byte as UTF-8 (SQLite BINARY, PostgreSQL COLLATE "C").
///
/// Order: space, digits, a–z, å, ä, ö (stored as `{ | }`, the three ASCII characters after z), then letters of other
/// scripts. Small and capital letters are alike; é is e, ü is y, æ is ä, ø is ö, ß is ss, þ is th, ð is d, and other marks on Latin
/// letters are dropped, as Swedish and CLDR's Swedish rules do. v and w are different letters. Runs of spaces and
/// punctuation are one space, at the ends nothing, apostrophes nothing at all; so a typed brace never looks like å.
/// Composed and decomposed text give the same key. Two texts may share a key: add the id as the last thing to order by.
/// Safe on any thread.
QString sortKey(QStringView text);
