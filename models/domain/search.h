#pragma once

#include <QDate>
#include <QList>
#include <QString>

/// One hit of the search everywhere. `table` and `id` are what was hit, `owner` what to open.
struct SearchHit {
    QString table;
    qint64 id = 0;
    QString title;
    QString context;       ///< what the hit belongs to: kind, council, association
    QString text;          ///< the text that holds the words, for a snippet
    QDate date;
    QString ownerTable;    ///< record to open
    qint64 owner = 0;
};
