#include "mailwriter.h"

#include "cleantext.h"
#include "mailcheck.h"
#include "mailmime.h"
#include "../files/outputfile.h"

#include <QCryptographicHash>
#include <attachment.h>

using MailMime::Owned;

namespace {

GMimeDataWrapper *contentOf(const QByteArray &bytes)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    return g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT);
}

Owned<GMimePart> partOf(GMimePart *made, const QByteArray &bytes, GMimeContentEncoding encoding)
{
    Owned<GMimePart> part(made);
    const Owned<GMimeDataWrapper> content(contentOf(bytes));
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), encoding);
    return part;
}

Owned<GMimePart> textPart(const QString &text)
{
    // Quoted-printable can be read in the raw file and keeps every line below 77 characters.
    Owned<GMimePart> part =
        partOf(g_mime_part_new_with_type("text", "plain"), cleanText(text).toUtf8(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    return part;
}

Owned<GMimePart> attachmentPart(const MailAttachment &attachment)
{
    const QByteArray type = MailCheck::writableMediaType(attachment.mediaType).toLatin1();
    const qsizetype slash = type.indexOf('/');
    Owned<GMimePart> part = partOf(g_mime_part_new_with_type(type.left(slash).constData(), type.mid(slash + 1).constData()),
                                   attachment.content, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_part_set_filename(part.get(), safeFileName(attachment.name).toUtf8().constData());
    g_mime_object_set_disposition(GMIME_OBJECT(part.get()), GMIME_DISPOSITION_ATTACHMENT);
    return part;
}

/// Parts the parts. It follows from the mail, so that the same mail gives the same file; "=_" cannot stand in quoted-printable or base64.
QByteArray boundaryOf(const MailDraft &draft)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &bytes) {
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    };
    add(draft.messageId.toUtf8());
    add(draft.subject.toUtf8());
    add(draft.text.toUtf8());
    for (const MailAttachment &attachment : draft.attachments) {
        add(attachment.name.toUtf8());
        add(attachment.content);
    }
    return "=_" + hash.result().toHex().left(40);
}

Owned<GMimeObject> bodyOf(const MailDraft &draft)
{
    Owned<GMimePart> text = textPart(draft.text);
    if (draft.attachments.isEmpty())
        return Owned<GMimeObject>(GMIME_OBJECT(text.release()));
    const Owned<GMimeMultipart> all(g_mime_multipart_new_with_subtype("mixed"));
    g_mime_multipart_set_boundary(all.get(), boundaryOf(draft).constData());
    g_mime_multipart_add(all.get(), GMIME_OBJECT(text.get()));
    for (const MailAttachment &attachment : draft.attachments)
        g_mime_multipart_add(all.get(), GMIME_OBJECT(attachmentPart(attachment).get()));
    return Owned<GMimeObject>(GMIME_OBJECT(g_object_ref(all.get())));
}

/// What looks like an encoded word (RFC 2047) would be decoded by whoever reads it: then the whole is encoded, and comes back as it was typed.
QByteArray headerText(const QString &text)
{
    if (!text.contains(QLatin1String("=?")))
        return text.toUtf8();
    constexpr qsizetype most = 36;  // bytes: a line with the header's name keeps below 77 characters
    QByteArray words, piece;
    const auto finish = [&words, &piece] {
        if (!piece.isEmpty())
            words += (words.isEmpty() ? "=?utf-8?B?" : " =?utf-8?B?") + piece.toBase64() + "?=";
        piece.clear();
    };
    const auto characters = text.toUcs4();
    for (const char32_t c : characters) {
        const QByteArray one = QString::fromUcs4(&c, 1).toUtf8();
        if (piece.size() + one.size() > most)
            finish();
        piece += one;
    }
    finish();
    return words;
}

void addAddresses(InternetAddressList *list, const QList<MailAddress> &addresses)
{
    for (const MailAddress &address : addresses) {
        const QByteArray name = headerText(address.name.trimmed());
        const Owned<InternetAddress> mailbox(internet_address_mailbox_new(name.isEmpty() ? nullptr : name.constData(),
                                                                          MailCheck::writableAddress(address.address).constData()));
        internet_address_set_charset(mailbox.get(), "utf-8");
        internet_address_list_add(list, mailbox.get());
    }
}

void setDate(GMimeMessage *message, const QDateTime &when)
{
    GTimeZone *zone = g_time_zone_new_offset(when.offsetFromUtc());
    const QDate day = when.date();
    const QTime time = when.time();
    if (GDateTime *date = g_date_time_new(zone, day.year(), day.month(), day.day(), time.hour(), time.minute(), time.second())) {
        g_mime_message_set_date(message, date);
        g_date_time_unref(date);
    }
    g_time_zone_unref(zone);
}

void setId(GMimeMessage *message, const char *header, const QString &id)
{
    if (!id.isEmpty())
        g_mime_object_set_header(GMIME_OBJECT(message), header, ('<' + id.toLatin1() + '>').constData(), nullptr);
}

Owned<GMimeMessage> messageOf(const MailDraft &draft)
{
    Owned<GMimeMessage> message(g_mime_message_new(FALSE));
    if (draft.unsent)
        g_mime_object_set_header(GMIME_OBJECT(message.get()), "X-Unsent", "1", nullptr);
    if (draft.from)
        addAddresses(g_mime_message_get_from(message.get()), {*draft.from});
    addAddresses(g_mime_message_get_to(message.get()), draft.to);
    if (draft.to.isEmpty()) {
        const Owned<InternetAddress> group(internet_address_group_new(headerText(draft.toName.trimmed()).constData()));
        internet_address_set_charset(group.get(), "utf-8");
        internet_address_list_add(g_mime_message_get_to(message.get()), group.get());
    }
    addAddresses(g_mime_message_get_cc(message.get()), draft.cc);
    g_mime_message_set_subject(message.get(), headerText(draft.subject).constData(), "utf-8");
    if (draft.date && draft.date->isValid())
        setDate(message.get(), *draft.date);
    setId(message.get(), "Message-Id", draft.messageId);
    setId(message.get(), "In-Reply-To", draft.inReplyTo);
    setId(message.get(), "References", draft.inReplyTo);
    g_mime_message_set_mime_part(message.get(), bodyOf(draft).get());
    return message;
}

}

Status MailWriter::check(const MailDraft &draft)
{
    if (draft.to.isEmpty() && (!draft.unsent || draft.toName.trimmed().isEmpty()))
        return fail(ErrorCode::Invalid, tr("Mejlet har ingen mottagare. Ange minst en adress i fältet Till."), {}, QStringLiteral("to"));
    const QList<MailAddress> from = draft.from ? QList<MailAddress>{*draft.from} : QList<MailAddress>();
    for (const Status &checked : {MailCheck::addresses(from, QStringLiteral("from"), tr("Från")),
                                  MailCheck::addresses(draft.to, QStringLiteral("to"), tr("Till")),
                                  MailCheck::line(draft.toName, QStringLiteral("to"), tr("Till")),
                                  MailCheck::addresses(draft.cc, QStringLiteral("cc"), tr("Kopia")),
                                  MailCheck::line(draft.subject, QStringLiteral("subject"), tr("Ämne")),
                                  MailCheck::messageId(draft.messageId, QStringLiteral("messageId")),
                                  MailCheck::messageId(draft.inReplyTo, QStringLiteral("inReplyTo"))}) {
        if (!checked)
            return checked;
    }
    for (const MailAttachment &attachment : draft.attachments) {
        if (const Status named = MailCheck::line(attachment.name, QStringLiteral("attachments"), tr("Bilagor")); !named)
            return named;
    }
    return {};
}

Result<QByteArray> MailWriter::bytes(const MailDraft &draft)
{
    if (const Status checked = check(draft); !checked)
        return fail(checked.error());
    MailMime::initialize();
    const Owned<GMimeMessage> message = messageOf(draft);
    const std::unique_ptr<GMimeFormatOptions, decltype(&g_mime_format_options_free)> format(g_mime_format_options_new(),
                                                                                           &g_mime_format_options_free);
    g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    g_mime_format_options_set_param_encoding_method(format.get(), GMIME_PARAM_ENCODING_METHOD_RFC2231);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    if (g_mime_object_write_to_stream(GMIME_OBJECT(message.get()), format.get(), stream.get()) < 0)
        return fail(ErrorCode::Internal, tr("Mejlet kunde inte skrivas. Försök igen med färre eller mindre bilagor."));
    const GByteArray *written = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(written->data), qsizetype(written->len));
}

Status MailWriter::save(const MailDraft &draft, const QString &fileName)
{
    const Result<QByteArray> mail = bytes(draft);
    if (!mail)
        return fail(mail.error());
    return OutputFile::write(fileName, *mail);
}
