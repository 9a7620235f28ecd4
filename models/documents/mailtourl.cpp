#include "mailtourl.h"

#include "cleantext.h"
#include "mailcheck.h"
#include "mailwriter.h"

namespace {

QByteArray addressesOf(const QList<MailAddress> &addresses)
{
    QByteArrayList encoded;
    for (const MailAddress &address : addresses)
        encoded << QUrl::toPercentEncoding(QString::fromLatin1(MailCheck::writableAddress(address.address)), "@");
    return encoded.join(',');
}

}

// Windows hands the address to the mail program on a command line and cuts it at 2,048 characters; some mail programs at 2,000. What is cut
// off is lost without a word, so we stay well below.
std::optional<QUrl> mailtoUrl(const MailDraft &draft)
{
    if (!draft.attachments.isEmpty() || !MailWriter::check(draft))
        return {};
    QByteArrayList fields;
    if (!draft.cc.isEmpty())
        fields << "cc=" + addressesOf(draft.cc);
    if (!draft.subject.isEmpty())
        fields << "subject=" + QUrl::toPercentEncoding(draft.subject);
    if (!draft.text.isEmpty())
        fields << "body=" + QUrl::toPercentEncoding(cleanText(draft.text).replace(u'\n', QStringLiteral("\r\n")));
    const QByteArray url = "mailto:" + addressesOf(draft.to) + (fields.isEmpty() ? QByteArray() : QByteArray('?' + fields.join('&')));
    if (url.size() > mailtoLimit)
        return {};
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}
