#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <memory>

/// The tests of one test program, by the name ctest calls them with.
namespace TestRegistry {
using Factory = std::function<std::unique_ptr<QObject>()>;
bool add(const char *name, Factory factory);
/// Runs the test named first on the command line (all when none is named); returns the number of failures.
int run(int argc, char **argv);
}

/// Registers a test class under the name of its file (tst_NAME.cpp).
#define ORTSKONTAKT_TEST(NAME, CLASS) \
    static const bool registered_##CLASS = TestRegistry::add(NAME, [] { return std::make_unique<CLASS>(); });
