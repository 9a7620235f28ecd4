#include "target.h"

#include <mailquote.h>
#include <mailreader.h>
#include <mailreference.h>

/// The whole way of a mail that somebody drops on the window: its parts, its text, its files, what it refers to.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<MailMessage> mail = MailReader::read(bytes);
    if (!mail) {
        promise(!mail.error().message.isEmpty(), "a mail that is refused is refused in words");
        return 0;
    }
    promise(!mail->text.contains(QChar(u'\0')) && mail->text.isValidUtf16(), "the text can be stored");
    promise(mail->newText.size() <= mail->text.size(), "what is new is a part of the text");
    for (const MailAttachment &file : mail->attachments)
        promise(!file.name.isEmpty() && !file.name.contains(u'/') && !file.name.contains(u'\\'), "a file has a name without folders");
    const MailReference reference = mailReference(*mail);
    promise(reference.issueNumber.isEmpty() || IssueNumber::parse(reference.issueNumber), "a number that is found is one");
    return 0;
}
