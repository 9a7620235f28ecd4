#pragma once

#include <QLocale>

/// The locale of the language the program speaks now, never the machine's. Changes with the installed translator.
QLocale uiLocale();
