#pragma once

#include "ids.h"

#include <functional>

class QObject;
struct AppContext;

/// Which council a note is most likely about: the one used last on this computer, else that of the user's own appointment as contact
/// person (by login name), else none. `done` is called on the window's thread.
void suggestCouncil(AppContext &context, QObject *receiver, std::function<void(CouncilId)> done);
