#pragma once

#include "csvimport.h"

/// Fills a new database with what is built in: localities and memberships, municipal functions and topics, meeting kinds, the common agenda
/// template and the vision areas. In one transaction.
Status loadCatalogue(Connection &connection);

/// Adds the associations and councils known from public pages, so that the first start in the window has somebody to log a meeting with.
Status loadKnownAssociations(Connection &connection);

/// Reads a built-in catalogue file into the database, inside the caller's transaction.
Status importCatalogue(Connection &connection, ImportKind kind, const char *name);
/// The bytes of a built-in catalogue file. Errors: Internal.
Result<QByteArray> readCatalogue(const char *name);
