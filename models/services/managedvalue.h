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
/// Whether a file of settings is there, or hidden behind a folder that may not be looked into, and cannot be read. Never true of a registry key.
bool isUnreadable(const QString &place, QSettings::Format format);
/// What is allowed, in words.
QString allowed(const ManagedSettings::Description &setting);

}
