#pragma once

#include <document.h>

/// A summary such as the program makes: two localities, meetings with facts, agenda items and actions. All people and events are invented.
Document sampleDocument();
/// One table of `rows` rows with the number of the row in the first column.
Document longTable(int rows);
