#pragma once

#include <QString>

/// The account that this program runs under, as the system itself says: no environment variable, which anybody may write, has a part in it.
/// On Windows with its domain (BORAS\anna).
QString systemAccount();
/// The account without its domain: what people write as their log-in.
QString shortAccount(const QString &account);
