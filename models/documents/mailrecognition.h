#pragma once

#include "mailtraits.h"

#include <QCoreApplication>

/// What a mail is, from what tells of it: layer by layer from what machines must write (reports) to what they happen to write (words). A
/// layer that finds nothing leaves the mail to the next; what none finds is an answer when a person may have written it, else Unclear. Pure.
class MailRecognition
{
    Q_DECLARE_TR_FUNCTIONS(MailRecognition)
public:
    static MailFinding recognise(const MailTraits &traits);

private:
    explicit MailRecognition(const MailTraits &traits);
    using Finding = std::optional<MailFinding>;

    Finding byReport() const;      ///< RFC 3464, 8098, 5965
    Finding byDelivery() const;
    Finding byCalendar() const;    ///< RFC 5546
    Finding byHeader() const;      ///< headers that only servers write
    Finding bySender() const;      ///< MAILER-DAEMON, postmaster, nobody
    Finding byAutomaticMark() const;
    Finding byWords() const;       ///< the subject, with the text to bear it out
    MailFinding byAuthor() const;  ///< a person's words, or nothing to read

    Finding failureInWords(bool certain) const;
    Finding automaticInWords() const;
    MailFinding found(MailKind kind, const QString &reason, bool certain = true) const;
    MailFinding absence(const QString &reason, bool certain = true) const;
    MailFinding undelivered(MailKind kind, const QString &reason, bool certain = true) const;
    bool isMachineName() const;
    bool isDaemon() const;
    bool isPassedOn() const;

    const MailTraits &m_mail;
    QString m_subject;  ///< as phrases are looked for, without "SV:" and the number in brackets
    QString m_whole;    ///< the subject as it stands
    QString m_text;
    QString m_all;
};
