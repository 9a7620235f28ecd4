#pragma once

#include <QStringList>

/// Gives each label an access key of its own ("&Namn"), the first letter of a word before letters within, and leaves the letters of
/// `taken` to others. A label for which none is left gets none.
QStringList withAccessKeys(const QStringList &labels, const QString &taken = {});
