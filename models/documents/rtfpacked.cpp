// How Outlook packs RTF. The rest of RtfText is in rtftext.cpp.
#include "rtftext.h"

#include <QtEndian>
#include <algorithm>

namespace {

constexpr qsizetype header = 16, windowSize = 4096, most = 16 * 1024 * 1024;
constexpr quint32 packedMark = 0x75465A4C, plainMark = 0x414C454D;  // "LZFu", "MELA"

/// What the window holds before the first byte; every packer begins with it.
const QByteArray &dictionary()
{
    static const QByteArray words("{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArial"
                                  "Times New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx");
    return words;
}

}

QByteArray RtfText::decompress(const QByteArray &packed)
{
    if (packed.size() < header)
        return {};
    const auto size = qsizetype(qFromLittleEndian<quint32>(packed.constData() + 4));
    const auto mark = qFromLittleEndian<quint32>(packed.constData() + 8);
    if (mark == plainMark)
        return packed.mid(header, std::min(size, most));
    if (mark != packedMark)
        return {};
    QByteArray window = dictionary() + QByteArray(windowSize - dictionary().size(), ' ');
    qsizetype write = dictionary().size();
    QByteArray out;
    const auto put = [&](char c) {
        out += c;
        window[write] = c;
        write = (write + 1) % windowSize;
    };
    qsizetype at = header;
    while (at < packed.size() && out.size() < most) {
        const auto flags = uchar(packed.at(at++));
        for (int bit = 0; bit < 8 && at < packed.size() && out.size() < most; ++bit) {
            if (!(flags & (1 << bit))) {
                put(packed.at(at++));
                continue;
            }
            if (at + 1 >= packed.size())
                return out;
            const int reference = (uchar(packed.at(at)) << 8) | uchar(packed.at(at + 1));
            at += 2;
            qsizetype from = reference >> 4;
            if (from == write)  // the mark of the end
                return out;
            for (int count = (reference & 0xF) + 2; count > 0; --count) {
                put(window.at(from));
                from = (from + 1) % windowSize;
            }
        }
    }
    return out;
}
