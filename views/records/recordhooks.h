#pragma once

#include "record.h"
#include "result.h"

#include <QFuture>
#include <functional>

class FieldEditor;
class QWidget;

/// What a form does in its own way for a kind of record that is more than one row: where it is read and saved, editors of its own, more
/// checks, hints and headings. What is empty is done as for any record.
struct RecordHooks {
    std::function<QFuture<Result<Record>>(qint64 id)> find;
    std::function<QFuture<Result<Record>>(const Record &record)> save;
    std::function<QFuture<Result<Record>>(qint64 id, int revision)> at;
    /// An editor, or nullptr for the usual one.
    std::function<FieldEditor *(const FieldInfo &field, QWidget *parent)> makeEditor;
    /// What else is wrong with a record that is right field by field; asked at each key.
    std::function<QList<Error>(const Record &record)> check;
    /// What to say under a field that is right.
    std::function<QString(const QString &field, const Record &record)> hint;
    /// The words over a group that begins with this field, in the program's language; empty for none.
    std::function<QString(const QString &field)> heading;
    /// Fields that take a whole row besides those that always do.
    QStringList wholeRow;
};
