#include "mailreader.h"

#include "cleantext.h"
#include "../files/inputfile.h"
#include "mailbody.h"
#include "mailcontainer.h"
#include "mailguard.h"
#include "mailmime.h"
#include "mailquote.h"
#include "mailrecognition.h"
#include "mailreference.h"
#include "mailsignature.h"
#include "mailtraits.h"
#include "mailwords.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
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
    int offset = int(g_date_time_get_utc_offset(date) / G_TIME_SPAN_SECOND);
    qint64 seconds = g_date_time_to_unix(date);
    // The library knows no zones by name but those of North America, and takes the others for Greenwich.
    static const QHash<QString, int> zones = {{"CET", 1}, {"CEST", 2}, {"MET", 1}, {"MEST", 2}, {"MEZ", 1}, {"MESZ", 2}, {"BST", 1}, {"EET", 2}, {"EEST", 3}, {"WEST", 1}, {"MSK", 3}};
    const QString zone = MailMime::text(g_mime_object_get_header(GMIME_OBJECT(message), "Date")).trimmed().section(u' ', -1).toUpper();
    if (const int hours = offset == 0 ? zones.value(zone) : 0; hours != 0) {
        offset = hours * 3600;
        seconds -= offset;
    }
    const QDateTime when = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone(offset));
    // What the library makes of a date it cannot read is the beginning of its calendar.
    return when.isValid() && when.date().year() >= 1980 && when.date().year() <= 9999 ? std::optional(when) : std::nullopt;
}

QStringList idsOf(GMimeMessage *message, const char *name)
{
    QStringList ids;
    const char *value = g_mime_object_get_header(GMIME_OBJECT(message), name);
    if (!value)
        return ids;
    // Some programs part the ids with commas, or leave their brackets out.
    static const QRegularExpression gap(QStringLiteral("[\\s,;<>\"]+"));
    QStringList loose;
    for (const QString &word : MailMime::text(value).left(64 * 1024).split(gap, Qt::SkipEmptyParts)) {
        if (word.contains(u'@'))
            loose << cleanLine(word);
    }
    GMimeReferences *references = g_mime_references_parse(nullptr, value);
    for (int i = 0; i < g_mime_references_length(references); ++i)
        ids << cleanLine(MailMime::text(g_mime_references_get_message_id(references, i)));
    g_mime_references_free(references);
    ids = ids.filter(QStringLiteral("@"));
    if (ids.size() < loose.size())
        ids = loose;
    ids.removeDuplicates();
    return ids;
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

// Our id stands in the header of a mail that a report carries along, below the report's own text.
constexpr qsizetype longestSearch = 4 * 1024 * 1024;

/// Some programs put a byte order mark or blanks first, or write all of it with two bytes a letter.
static QByteArray withoutFront(const QByteArray &given)
{
    QByteArray bytes = given;
    if (given.size() <= mailSizeLimit && (given.startsWith("\xFF\xFE") || given.startsWith("\xFE\xFF"))) {
        QStringDecoder decoder(given.startsWith("\xFF\xFE") ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        const QString text = decoder(given.mid(2));
        bytes = text.toUtf8();
    }
    qsizetype start = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (start < bytes.size() && (bytes.at(start) == '\r' || bytes.at(start) == '\n' || bytes.at(start) == ' ' || bytes.at(start) == '\t'))
        ++start;
    return start > 0 ? bytes.mid(start) : bytes;
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

MailMessage::Day MailMessage::dayDoubt(const QDate &today, const QDate &sent) const
{
    if (!date)
        return Day::Missing;
    const QDate day = date->toLocalTime().date();
    if (day > today.addDays(1))
        return Day::Future;
    return sent.isValid() && day < sent ? Day::BeforeSent : Day::Plausible;
}

Result<MailMessage> MailReader::read(const QByteArray &given, const MailReading &how)
{
    if (given.size() > mailSizeLimit)
        return MailWords::refused(MailGuard::Fault::TooLarge);
    const auto opened = MailContainer::open(withoutFront(given));
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
    const MailBody body = MailBodyReader::read(g_mime_message_get_mime_part(mail.get()), belowHeader(bytes), how.fileLimit);
    message.text = body.text;
    message.attachments = body.attachments;
    message.leftOut = body.leftOut;
    message.originalSubject = body.originalSubject;
    message.raw = opened->unwrapped ? opened->mail : given;
    const MailTextParts parts = splitMail(message, how.sent);
    message.newText = parts.own;
    message.quotation = parts.quotation;
    message.signature = parts.signature;
    MailTraits traits = mailTraits(mail.get(), message);
    if (parts.nothingNew || withoutSignature(parts.own).isEmpty())
        traits.text.clear();
    message.finding = MailRecognition::recognise(traits);
    message.automatic = message.finding.kind != MailKind::Answer;
    // A report carries the mail along that it is about, which names the issue.
    if (message.automatic)
        message.references += ForwardingMailId::allIn(bytes.left(longestSearch));
    message.references.removeDuplicates();
    message.warnings = warningsOf(message, complaints) + opened->warnings + body.warnings;
    if (message.raw.size() > how.fileLimit)
        message.warnings << tr("Mejlet självt är större än bilagor får vara och sparas inte. Texten och filerna sparas.");
    return message;
}

Result<MailMessage> MailReader::readFile(const QString &fileName, const MailReading &how)
{
    const QString shown = QDir::toNativeSeparators(fileName);
    InputFile file(fileName);
    if (!QFileInfo::exists(fileName))
        return fail(ErrorCode::NotFound, tr("Filen ”%1” finns inte.").arg(shown));
    const Status opened = QFileInfo(fileName).isDir() ? Status(fail(ErrorCode::Io, {})) : file.open();
    if (!opened && !opened.error().message.isEmpty())
        return fail(opened.error());
    if (!opened)
        return fail(ErrorCode::Io, tr("Filen ”%1” kan inte läsas. Kontrollera att du har rätt att öppna den.").arg(shown),
                    opened.error().technical);
    // One byte more than is read shows that there is more, without taking it all into memory.
    const QByteArray bytes = file.read(mailSizeLimit + 1);
    if (file.failed())
        return fail(ErrorCode::Io, tr("Filen ”%1” kan inte läsas. Kontrollera att du har rätt att öppna den.").arg(shown),
                    file.errorString());
    return read(bytes, how);
}
