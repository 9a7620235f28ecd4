#pragma once

#include <QStringList>

/// The addresses that were not reached, by the words of a server's mail: those that stand first on a line, else the first there is. Never
/// one of `ours` (in small letters) nor the server's own. Linear; looks at the beginning only.
QStringList failedAddresses(const QString &text, const QStringList &ours);

/// What the other server answered, one line: "550 5.1.1 User unknown". Empty when the text has no such line.
QString serverSaid(const QString &text);
