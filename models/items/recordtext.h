#pragma once

#include "record.h"

#include <QHash>

/// Names of the records that references point at, by table and id.
using ReferenceNames = QHash<QString, QHash<qint64, QString>>;

/// A field's value as people read it: a code's word, a reference's name, a time as 18.30.
QString recordText(const QString &table, const FieldInfo &field, const QVariant &value, const ReferenceNames &names);
