#pragma once

#include <QStringList>
#include <cstdio>

/// The console program: one verb a call. Exit 0 done, 1 the work failed, 2 wrong use.
namespace Console {

/// `arguments` without the program's own name. Answers go to `out`, failures to `err`, both always in UTF-8.
/// SOURCE_DATE_EPOCH (seconds, reproducible-builds.org) stands in for the clock.
int run(const QStringList &arguments, FILE *out, FILE *err);

/// Whether the command line asks for something that needs fonts.
bool needsFonts(int argc, char **argv);

}
