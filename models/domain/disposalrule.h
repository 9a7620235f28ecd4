#pragma once

#include "codes.h"

/// What an organisation asks before a record in the bin is disposed of (ManagedSettings: Disposal), the strictest last.
enum class DisposalRule {
    Decision,    ///< a reference to the decision
    TwoPersons,  ///< that, and another user than the one who put it in the bin
    Never,       ///< nothing is disposed of
};
template<> inline constexpr auto codesOf<DisposalRule> = std::to_array<const char *>({"decision", "two-persons", "never"});
