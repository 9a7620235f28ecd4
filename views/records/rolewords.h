#pragma once

#include <QStringList>

/// Roles in an association's board, in the program's language, to complete what is typed. Any other role may be written.
QStringList commonRoles();
