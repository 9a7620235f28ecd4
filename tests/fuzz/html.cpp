#include "target.h"

#include <mailquote.h>
#include <mailtext.h>

/// The formatted text of a mail, in a charset that the first byte chooses.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    static constexpr const char *charsets[] = {"", "utf-8", "iso-8859-1", "utf-16", "utf-7", "iso-2022-jp", "macintosh", "nonsense"};
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const QString html = MailText::decode(bytes, charsets[data[0] % std::size(charsets)]).text;
    bool remote = false;
    const QString text = MailText::fromHtml(html, &remote);
    promise(text.isValidUtf16() && !text.contains(QChar(u'\0')), "the text can be stored");
    for (const bool delSp : {false, true})
        promise(MailText::unflowed(html, delSp).isValidUtf16() || !html.isValidUtf16(), "joining lines breaks no letter");
    promise(withoutQuotedReply(text).size() <= text.size(), "what is new is a part of the text");
    return 0;
}
