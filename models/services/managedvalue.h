#pragma once

#include "managedsettings.h"

#include <QVariant>
#include <optional>

/// How one value of ManagedSettings is read.
namespace ManagedValue {

/// A value of the registry or of a file as text: whole numbers (REG_DWORD) too.
QString textOf(const QVariant &value);
/// The value as the program uses it, with variables expanded and numbers written plainly; nothing when it is not allowed.
std::optional<QString> understood(const ManagedSettings::Description &setting, const QString &text);
/// What is allowed, in words.
QString allowed(const ManagedSettings::Description &setting);

}
