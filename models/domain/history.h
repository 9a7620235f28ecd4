#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

/// One change of one row, as the triggers wrote it. Old values are empty for an insert, new ones for an insert or removal.
struct ChangeEntry {
    qint64 id = 0;
    QDateTime at;  ///< UTC
    QString by;
    QString table;
    qint64 row = 0;
    int revision = 0;   ///< of the row after the change
    QString operation;  ///< insert, update, bin, restore, delete
    QJsonObject before;
    QJsonObject after;
};

/// One save of a record together with its parts.
struct VersionEntry {
    int revision = 0;
    QDateTime at;  ///< UTC
    QString by;
    QString operation;
    QList<ChangeEntry> changes;
};
