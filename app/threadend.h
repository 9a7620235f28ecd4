#pragma once

#include <QtGlobal>

/// Call first in main(). MinGW frees the memory of a thread_local object before it runs the object's destructor. Qt has one such object: the stack of
/// compiled regular expressions, and a thread that used one fell when it ended, or hung the program as it closed. Not compiled, they need none.
inline void keepThreadsFromFalling()
{
#if defined(Q_OS_WIN) && defined(__MINGW32__)
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
#endif
}
