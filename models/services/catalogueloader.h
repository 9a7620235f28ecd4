#pragma once

#include "result.h"

class Connection;

/// Fills a new database with what is built in: localities and memberships, municipal functions and topics, meeting kinds, the common agenda
/// template and the vision areas. In one transaction.
Status loadCatalogue(Connection &connection);
