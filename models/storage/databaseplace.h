#pragma once

#include "result.h"

class Connection;

/// Whether the file of an open SQLite database, its log and its shared memory still are where they were: a program that synchronises folders,
/// or somebody who tidies up, may have moved, replaced or removed them. Connections refuse to write then; this is for telling so before anybody
/// tries. Costs some questions to the system. Errors: Io, as databaseMoved() words it.
Status checkDatabasePlace(Connection &connection);

/// In words, with what to do. `field` is "moved".
Error databaseMoved(const QString &database, const QString &technical = {});
