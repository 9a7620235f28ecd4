#pragma once

#include "history.h"

/// What a save changed, in words, for the list of versions.
namespace VersionWords {
/// "Skapades", "Tema, Plats. Dagordningspunkter: 2 ändrade, 1 tillagd."
QString summary(const VersionEntry &version, const QString &table);
/// "23 november 2026 kl. 14.02".
QString moment(const QDateTime &at);
}
