#include "mailreader.h"

#include "cleantext.h"
#include "mailbody.h"
#include "mailcontainer.h"
#include "mailguard.h"
#include "mailmime.h"
#include "mailquote.h"
#include "mailwords.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTimeZone>
#include <type_traits>

using MailMime::Owned;

namespace {

/// What the library complained of while it took the mail apart.
using Complaints = QSet<int>;

void complain(gint64, GMimeParserWarning what, const gchar *, gpointer complaints)
{
    static_cast<Complaints *>(complaints)->insert(int(what));
}

/// Later versions of GMime also take what frees the data, which is ours.
template<class Set> void listen(Set set, GMimeParserOptions *options, Complaints &complaints)
{
    if constexpr (std::is_invocable_v<Set, GMimeParserOptions *, GMimeParserWarningFunc, gpointer, GDestroyNotify>)
        set(options, &complain, &complaints, nullptr);
    else
        set(options, &complain, &complaints);
}

Owned<GMimeMessage> parsed(const QByteArray &bytes, Complaints &complaints)
{
    const std::unique_ptr<GMimeParserOptions, decltype(&g_mime_parser_options_free)> options(g_mime_parser_options_new(),
                                                                                             &g_mime_parser_options_free);
    // Headers that should have been encoded and were not.
    const char *fallbacks[] = {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), fallbacks);
    listen(&g_mime_parser_options_set_warning_callback, options.get(), complaints);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), options.get()));
}

QString header(GMimeMessage *message, const char *name)
{
    return cleanLine(MailMime::text(g_mime_object_get_header(GMIME_OBJECT(message), name)));
}

/// A group ("Ortsrådet: a@…, b@…;") counts as its members.
QList<MailAddress> addressesOf(InternetAddressList *list, int depth = 0)
{
    QList<MailAddress> all;
    for (int i = 0; list && depth < 4 && i < internet_address_list_length(list); ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address))
            all << addressesOf(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), depth + 1);
        else if (INTERNET_ADDRESS_IS_MAILBOX(address))
            all << MailAddress{cleanLine(MailMime::text(internet_address_get_name(address))),
                               cleanLine(MailMime::text(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address))))};
    }
    return all;
}

std::optional<MailAddress> senderOf(GMimeMessage *message)
{
    for (InternetAddressList *list : {g_mime_message_get_from(message), g_mime_message_get_sender(message)}) {
        if (const QList<MailAddress> addresses = addressesOf(list); !addresses.isEmpty())
            return addresses.first();
        // A sender without an address stands there as a group without members (RFC 6854).
        InternetAddress *group = list && internet_address_list_length(list) > 0 ? internet_address_list_get_address(list, 0) : nullptr;
        if (const QString name = group ? cleanLine(MailMime::text(internet_address_get_name(group))) : QString(); !name.isEmpty())
            return MailAddress{name, {}};
    }
    return {};
}

std::optional<QDateTime> dateOf(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    if (!date)
        return {};
    const int offset = int(g_date_time_get_utc_offset(date) / G_TIME_SPAN_SECOND);
    const QDateTime when = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), QTimeZone(offset));
    // What the library makes of a date it cannot read is the beginning of its calendar.
    return when.isValid() && when.date().year() >= 1980 && when.date().year() <= 9999 ? std::optional(when) : std::nullopt;
}

QStringList idsOf(GMimeMessage *message, const char *name)
{
    QStringList ids;
    const char *value = g_mime_object_get_header(GMIME_OBJECT(message), name);
    if (!value)
        return ids;
    GMimeReferences *references = g_mime_references_parse(nullptr, value);
    for (int i = 0; i < g_mime_references_length(references); ++i)
        ids << cleanLine(MailMime::text(g_mime_references_get_message_id(references, i)));
    g_mime_references_free(references);
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids;
}

/// RFC 3834 and 6522, and what older programs write instead.
bool isAutomatic(GMimeMessage *message)
{
    const QString submitted = header(message, "Auto-Submitted").toLower();
    const QString precedence = header(message, "Precedence").toLower();
    return (!submitted.isEmpty() && !submitted.startsWith(QStringLiteral("no"))) || precedence == QStringLiteral("auto_reply")
           || !header(message, "X-Autoreply").isEmpty()
           || header(message, "Content-Type").startsWith(QStringLiteral("multipart/report"), Qt::CaseInsensitive);
}

}

static QByteArray belowHeader(const QByteArray &bytes)
{
    for (const char *blank : {"\r\n\r\n", "\n\n"}) {
        if (const qsizetype at = bytes.indexOf(blank); at >= 0)
            return bytes.mid(at + qsizetype(qstrlen(blank)));
    }
    return {};
}

static QStringList warningsOf(const MailMessage &message, const Complaints &complaints)
{
    QStringList warnings;
    for (int what = 0; what <= int(GMIME_CRIT_PART_WITHOUT_HEADERS_OR_CONTENT); ++what) {
        if (complaints.contains(what))
            warnings << MailWords::complaint(what);
    }
    warnings.removeAll(QString());
    return warnings + MailWords::aboutHeader(message);
}

QString MailMessage::sha256() const { return QString::fromLatin1(QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex()); }

Result<MailMessage> MailReader::read(const QByteArray &given, const MailReading &how)
{
    // Some programs put a byte order mark or empty lines first; neither belongs to the mail.
    qsizetype start = given.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (start < given.size() && (given.at(start) == '\r' || given.at(start) == '\n'))
        ++start;
    if (given.size() > mailSizeLimit)
        return MailWords::refused(MailGuard::Fault::TooLarge);
    const auto opened = MailContainer::open(start > 0 ? given.mid(start) : given);
    if (!opened)
        return fail(opened.error());
    const QByteArray &bytes = opened->mail;
    if (const MailGuard::Fault fault = MailGuard::check(bytes); fault != MailGuard::Fault::None)
        return MailWords::refused(fault);
    MailMime::initialize();
    Complaints complaints;
    Owned<GMimeMessage> mail = parsed(bytes, complaints);
    if (!mail)  // cut off in the midst of its header
        mail = parsed(bytes + "\r\n\r\n", complaints);
    if (!mail)
        return MailWords::refused(MailGuard::Fault::NoMail);

    MailMessage message;
    message.subject = cleanLine(MailMime::text(g_mime_message_get_subject(mail.get())));
    message.from = senderOf(mail.get());
    message.to = addressesOf(g_mime_message_get_to(mail.get()));
    message.cc = addressesOf(g_mime_message_get_cc(mail.get()));
    message.date = dateOf(mail.get());
    message.messageId = cleanLine(MailMime::text(g_mime_message_get_message_id(mail.get())));
    message.inReplyTo = idsOf(mail.get(), "In-Reply-To");
    message.references = idsOf(mail.get(), "References");
    message.automatic = isAutomatic(mail.get());
    const MailBody body = MailBodyReader::read(g_mime_message_get_mime_part(mail.get()), belowHeader(bytes));
    message.text = body.text;
    const MailTextParts parts = splitMailText(body.text, how.sent);
    message.newText = parts.own;
    message.quotation = parts.quotation;
    message.signature = parts.signature;
    message.finding.kind = message.automatic ? MailKind::Unclear : MailKind::Answer;
    message.raw = opened->unwrapped ? opened->mail : given;
    message.attachments = body.attachments;
    message.warnings = warningsOf(message, complaints) + opened->warnings + body.warnings;
    return message;
}

Result<MailMessage> MailReader::readFile(const QString &fileName, const MailReading &how)
{
    const QString shown = QDir::toNativeSeparators(fileName);
    QFile file(fileName);
    if (!QFileInfo::exists(fileName))
        return fail(ErrorCode::NotFound, tr("Filen ”%1” finns inte.").arg(shown));
    if (QFileInfo(fileName).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, tr("Filen ”%1” kan inte läsas. Kontrollera att du har rätt att öppna den.").arg(shown),
                    file.errorString());
    // One byte more than is read shows that there is more, without taking it all into memory.
    const QByteArray bytes = file.read(mailSizeLimit + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io, tr("Filen ”%1” kan inte läsas. Kontrollera att du har rätt att öppna den.").arg(shown),
                    file.errorString());
    return read(bytes, how);
}
