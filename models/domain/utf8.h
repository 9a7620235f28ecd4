#pragma once

#include <QByteArrayView>

/// Checks that bytes are UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF. QString::fromUtf8
/// only puts replacement characters where they are not. Safe on any thread.
namespace Utf8 {

/// Where the first wrong sequence starts, -1 when all is well. `ascii`, when given, tells whether every byte is below 128.
qsizetype firstFault(QByteArrayView bytes, bool *ascii = nullptr);

}
