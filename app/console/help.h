#pragma once

#include "command.h"

/// The help of the whole program and of one command, in the program's language, at most 100 characters a line.
namespace Help {
QString program();
QString command(const Command &command);
/// One line that shows how a command is written.
QString usage(const Command &command);
}
