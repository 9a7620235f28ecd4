#pragma once

#include "record.h"

/// How a stored value reads on the screen: codes and references in words, dates and times in Swedish form.
namespace FieldText {
/// The name of the row that a reference points at; empty when it is not known.
using NameOf = std::function<QString(const QString &table, qint64 id)>;
/// `value` of `table.field`; empty for no value.
QString of(const QString &table, const QString &field, const QVariant &value, const NameOf &nameOf = {});
}
