#include "utf8.h"

#include <cstring>

namespace {

/// Length of the sequence at `at`, 0 when it is wrong. RFC 3629 section 4.
int sequenceLength(const uchar *at, const uchar *end)
{
    const uchar first = at[0];
    if (first < 0x80)
        return 1;
    const int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || end - at < length)
        return 0;
    const uchar lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const uchar highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (at[1] < lowest || at[1] > highest)
        return 0;
    for (int i = 2; i < length; ++i) {
        if ((at[i] & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

const uchar *skipAscii(const uchar *at, const uchar *end)
{
    constexpr quint64 HighBits = 0x8080808080808080ULL;
    for (quint64 eight; end - at >= 8; at += 8) {
        std::memcpy(&eight, at, 8);
        if (eight & HighBits)
            break;
    }
    while (at < end && *at < 0x80)
        ++at;
    return at;
}

}

qsizetype Utf8::firstFault(QByteArrayView bytes, bool *ascii)
{
    const auto *const begin = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const end = begin + bytes.size();
    const uchar *at = skipAscii(begin, end);
    if (ascii)
        *ascii = at == end;
    while (at < end) {
        const int length = sequenceLength(at, end);
        if (length == 0)
            return at - begin;
        at = skipAscii(at + length, end);
    }
    return -1;
}
