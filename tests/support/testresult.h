#pragma once

#include "result.h"

#include <QTest>

template<class T> QString problemOf(const Result<T> &result)
{
    return result ? QString() : result.error().message + QStringLiteral(" [") + result.error().technical + u']';
}

/// A Result that must be a success; prints the failure's words.
#define VERIFY_RESULT(...) \
    do { \
        const QString problem_ = problemOf(__VA_ARGS__); \
        QVERIFY2(problem_.isEmpty(), qPrintable(problem_)); \
    } while (false)
