#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <optional>

/// Somebody a mail is from or to. `name` is what is shown and may be empty.
struct MailAddress {
    QString name;
    QString address;
    bool operator==(const MailAddress &) const = default;
    /// "Testa Testsson <testa@example.org>", or the address alone. For the screen, not for a header.
    QString shown() const { return name.isEmpty() ? address : name + QStringLiteral(" <") + address + u'>'; }
};

/// A file in a mail.
struct MailAttachment {
    QString name;       ///< a file name without folders; what is read has passed safeFileName()
    QString mediaType;  ///< "application/pdf"
    QByteArray content;
    bool operator==(const MailAttachment &) const = default;
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
    QString newText;                  ///< `text` without the quoted original at its end; for a suggestion, never instead of `text`
    QList<MailAttachment> attachments;
    bool automatic = false;           ///< out of office, delivery report: hardly an answer
    QStringList warnings;             ///< for the user, in the program's language
};
