#pragma once

#include <QByteArray>
#include <QString>

/// Text of mails that Outlook keeps as RTF.
namespace RtfText {

/// Unpacks PR_RTF_COMPRESSED ([MS-OXRTFCP]); empty when it is none. What it says of its size is not trusted; at most 16 MB come out.
QByteArray decompress(const QByteArray &packed);

struct Content {
    bool html = false;   ///< the RTF was made of HTML, which `text` holds ([MS-OXRTFEX]); else it is plain
    QString text;
};
/// Linear in the size; fonts, pictures and what else is no text are passed over. Addresses of links stand after their words.
Content read(const QByteArray &rtf);

}
