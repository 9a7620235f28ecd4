#pragma once

#include "result.h"

class Connection;

/// Fills a new database (with its catalogue) with a demonstration: the associations and past meetings known from public pages, and around them
/// invented people, numbers and meetings of the weeks before and after the connection's clock. The same clock gives the same data.
/// One transaction, but for the attachment, which comes last.
Status loadDemo(Connection &connection);
