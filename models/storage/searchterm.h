#pragma once

#include "result.h"

#include <QStringList>

class Connection;

/// What the index of a table is asked for these words (TextNorm::searchWords()), each from its beginning: Dialect::matchTerm(), except that
/// in SQLite a longer beginning of common words is put as those words. FTS5 reads those row by row and stops at the newest
/// hundred, while for a beginning longer than its prefix indexes it first collects every row there is (tests/bench, `search`). Empty when
/// no word of the index begins so: then there is no hit.
Result<QString> searchTerm(Connection &connection, const QString &table, const QStringList &words);
