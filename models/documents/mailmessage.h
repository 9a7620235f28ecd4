#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <mailkind.h>
#include <optional>

/// Somebody a mail is from or to. `name` is what is shown and may be empty.
struct MailAddress {
    QString name;
    QString address;
    bool operator==(const MailAddress &) const = default;
    /// "Testa Testsson <testa@example.org>", or the one of them that there is. For the screen, not for a header.
    QString shown() const { return name.isEmpty() || address.isEmpty() ? name + address : name + QStringLiteral(" <") + address + u'>'; }
};

/// A file in a mail.
struct MailAttachment {
    QString name;       ///< a file name without folders; what is read has passed safeFileName()
    QString mediaType;  ///< "application/pdf"
    QByteArray content;
    /// What the file is to the mail. Only a File is ticked when the user is asked which to keep; the others can be had.
    enum class Role { File, ShownPicture, Signature, Calendar } role = Role::File;
    bool isTicked() const { return role == Role::File; }
    bool operator==(const MailAttachment &) const = default;
};

/// A file that is in the mail but not among its attachments.
struct MailLeftOut {
    enum class Why { Empty, TooLarge } why = Why::Empty;
    QString name;
    qint64 size = 0;    ///< bytes
    QString reason;     ///< a sentence for the user
    bool operator==(const MailLeftOut &) const = default;
};

/// What was sent, as far as it is known: how a reader tells our own question from what others wrote. See splitMailText().
struct MailSent {
    QStringList addresses;   ///< the sender's, and those the answer was sent to
    QStringList names;       ///< under which they are shown
    QString text;            ///< of the mail that went out; empty when it is not known
    bool isEmpty() const { return addresses.isEmpty() && names.isEmpty() && text.isEmpty(); }
};

/// A mail to be written. Message ids stand without angle brackets, here and everywhere in Ortskontakt.
struct MailDraft {
    std::optional<MailAddress> from;  ///< left out, the mail program puts in its own
    QList<MailAddress> to;
    /// A receiver whose address is not known, in an unsent mail without `to`: it stands in the header as an empty group (RFC 5322, 3.4),
    /// and whoever sends the mail fills in the address.
    QString toName;
    QList<MailAddress> cc;
    QString subject;
    QString text;                     ///< plain text; any kind of line ends
    QList<MailAttachment> attachments;
    QString messageId;                ///< may be empty; see mailreference.h
    QString inReplyTo;                ///< may be empty
    std::optional<QDateTime> date;    ///< never taken from the clock here; left out, the mail program puts it in
    bool unsent = true;               ///< opens as a draft in the mail program (X-Unsent: 1) instead of as a mail that came
};

/// A mail that was read: only plain values, whatever was in the file.
struct MailMessage {
    QString subject;
    std::optional<MailAddress> from;
    QList<MailAddress> to;
    QList<MailAddress> cc;
    std::optional<QDateTime> date;    ///< with the sender's offset from UTC
    QString messageId;
    QStringList inReplyTo;
    QStringList references;           ///< oldest first
    QString text;                     ///< all of the text to show, without markup, `\n` as line end
    QString newText;                  ///< `text` without our own question that it quotes; for a suggestion, never instead of `text`
    QString quotation;                ///< what was cut from `text` as our own question; to unfold
    QString signature;                ///< the greeting and what stands below it, the end of `newText`: not for the page nor a letter
    QList<MailAttachment> attachments;
    QList<MailLeftOut> leftOut;       ///< files that are empty or too large; each has a warning too
    QString originalSubject;          ///< of the mail that is attached, as in a report or when a mail is passed on; may be empty
    MailFinding finding;              ///< what it is: only MailKind::Answer is what a person wrote
    bool automatic = false;           ///< finding.kind is no Answer
    QStringList warnings;             ///< for the user, in the program's language
    QByteArray raw;                   ///< the mail as it came (RFC 5322, whatever file it lay in), to be kept as its record
    QString sha256() const;           ///< of `raw`, lower-case hex

    enum class Day { Plausible, Missing, Future, BeforeSent };
    /// Whether the day it was sent can be right: not after the day after `today`, not before the question was `sent` (invalid: not known).
    Day dayDoubt(const QDate &today, const QDate &sent = {}) const;
};
