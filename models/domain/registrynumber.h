#pragma once

#include "result.h"

#include <QStringList>

/// Diarienummer: made by the registry, never here. What one looks like differs between boards, so the patterns are a setting.
namespace RegistryNumber {

/// Key of the setting: one regular expression a line, each for the whole number.
inline constexpr auto patternsSetting = "registry_number_patterns";
/// "2014/FF0102 106", "2015/FF0073", "2017-00427 100" (domain §6).
QStringList standardPatterns();
/// The lines of the setting; the standard ones when it is empty.
QStringList patternsOf(const QString &setting);
/// Whether every line of the setting is a regular expression. Errors: Invalid, with the line.
Status checkPatterns(const QString &setting);
/// Empty is good. Errors: Invalid (field `registry_number`), with what a number looks like.
Status check(const QString &number, const QStringList &patterns);

}
