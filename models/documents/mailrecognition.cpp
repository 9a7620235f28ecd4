#include "mailrecognition.h"

#include "mailabsence.h"
#include "mailfailure.h"
#include "mailphrases.h"

#include <QRegularExpression>

namespace {

/// Without "SV:", "[OR-2026-0123]" and their like at the beginning, so that what a machine put there comes first.
QString bareSubject(QString subject)
{
    static const QRegularExpression front(QStringLiteral("^(?:(?:sv|re|aw|vs|antw|svar|ang|betr|res|ad)(?:\\[\\d+\\])?: ?|\\[or-[^\\]]*\\] ?|[!*#\\s]+)"));
    for (int i = 0; i < 8; ++i) {
        const QRegularExpressionMatch match = front.match(subject);
        if (!match.hasMatch() || match.capturedLength() == 0)
            break;
        subject.remove(0, match.capturedLength());
    }
    return subject;
}

}

MailRecognition::MailRecognition(const MailTraits &traits)
    : m_mail(traits), m_subject(bareSubject(phraseText(traits.subject, 500))), m_whole(phraseText(traits.subject, 500)), m_text(phraseText(traits.text)),
      m_all(phraseText(traits.allText))
{
}

MailFinding MailRecognition::recognise(const MailTraits &traits)
{
    const MailRecognition mail(traits);
    using Layer = Finding (MailRecognition::*)() const;
    for (const Layer layer : {&MailRecognition::byReport, &MailRecognition::byCalendar, &MailRecognition::byHeader, &MailRecognition::bySender,
                              &MailRecognition::byAutomaticMark, &MailRecognition::byWords}) {
        if (const Finding found = (mail.*layer)())
            return *found;
    }
    return mail.byAuthor();
}

MailRecognition::Finding MailRecognition::byReport() const
{
    switch (m_mail.report.type) {
    case MailReport::Type::None: return {};
    case MailReport::Type::Delivery: return byDelivery();
    case MailReport::Type::Disposition: {
        const QString &what = m_mail.report.disposition;
        // A rule of the mailbox that turns a mail away says "deleted" too (RFC 5429).
        if (what.contains(QStringLiteral("automatic-action")) && (says(m_subject, MailPhrase::FailureSubject) || says(m_text, MailPhrase::Failure)))
            return undelivered(MailKind::Undelivered, tr("Mottagarens e-post tog inte emot mejlet."));
        if (what.contains(QStringLiteral("deleted")))
            return found(MailKind::Receipt, tr("Läskvitto: mejlet togs bort utan att läsas."));
        if (what.contains(QStringLiteral("failed")) || what.contains(QStringLiteral("denied")))
            return found(MailKind::Receipt, tr("Läskvitto: mottagarens e-postprogram kunde eller ville inte visa mejlet."));
        return found(MailKind::Receipt, tr("Läskvitto: mejlet har öppnats. Ett svar är det inte."));
    }
    case MailReport::Type::Feedback: return found(MailKind::Unclear, tr("En rapport om skräppost från en e-postleverantör. Ett svar är det inte."));
    case MailReport::Type::Other: break;
    }
    if (const Finding failed = failureInWords(true))
        return failed;
    if (const Finding automatic = automaticInWords())
        return automatic;
    return found(MailKind::Unclear, tr("En rapport från en e-postserver, av ett slag som inte känns igen."));
}

MailRecognition::Finding MailRecognition::byDelivery() const
{
    const QStringList &actions = m_mail.report.actions;
    const auto has = [&actions](const char *word) { return std::any_of(actions.begin(), actions.end(), [word](const QString &action) { return action.startsWith(QLatin1String(word)); }); };
    if (has("fail"))
        return undelivered(MailKind::Undelivered, tr("Leveransrapport från en e-postserver: mejlet kom inte fram."));
    if (has("delay"))
        return undelivered(MailKind::Delayed, tr("Leveransrapport från en e-postserver: mejlet är försenat, servern försöker igen."));
    if (has("deliver") || has("relay") || has("expand"))
        return found(MailKind::Receipt, tr("Leveransrapport från en e-postserver: mejlet har levererats. Ett svar är det inte."));
    // Some servers leave the word out, or write one of their own.
    if (const Finding told = failureInWords(true))
        return told;
    const QStringList &statuses = m_mail.report.statuses;
    const bool arrived = !statuses.isEmpty() && std::all_of(statuses.begin(), statuses.end(), [](const QString &status) { return status.startsWith(u'2'); });
    if (arrived)
        return found(MailKind::Receipt, tr("Leveransrapport från en e-postserver: mejlet har levererats. Ett svar är det inte."));
    return undelivered(MailKind::Undelivered, tr("Leveransrapport från en e-postserver: mejlet kom inte fram."));
}

MailRecognition::Finding MailRecognition::byCalendar() const
{
    const QString &method = m_mail.calendarMethod;
    if (method == QStringLiteral("REPLY") || method == QStringLiteral("COUNTER")) {
        if (m_mail.calendarAnswer == QStringLiteral("ACCEPTED"))
            return found(MailKind::CalendarReply, tr("Svar på en kalenderinbjudan: tackar ja."));
        if (m_mail.calendarAnswer == QStringLiteral("DECLINED"))
            return found(MailKind::CalendarReply, tr("Svar på en kalenderinbjudan: tackar nej."));
        return found(MailKind::CalendarReply, tr("Svar på en kalenderinbjudan."));
    }
    // An invitation that is sent along with an answer is a file of that answer.
    if ((method == QStringLiteral("REQUEST") || method == QStringLiteral("CANCEL")) && !m_mail.isAnswer)
        return found(MailKind::Unclear, tr("En kalenderinbjudan eller en ändring av en. Om den också är ett svar avgör du."));
    return {};
}

MailRecognition::Finding MailRecognition::byHeader() const
{
    if (m_mail.failedReceivers.isEmpty() && !m_mail.isExchangeReport)
        return {};
    if (says(m_subject, MailPhrase::DelaySubject) && !says(m_subject, MailPhrase::FailureSubject))
        return undelivered(MailKind::Delayed, tr("En e-postserver meddelar att mejlet är försenat."));
    return undelivered(MailKind::Undelivered, tr("En e-postserver meddelar att mejlet inte kom fram."));
}

bool MailRecognition::isDaemon() const
{
    static const QRegularExpression daemon(QStringLiteral("^(mailer[-_.]?daemon|mail[-_.]?daemon|maildaemon|double-bounce|mdaemon|mailerdaemon|mailadm|bounce)(?=@|$|[-+_.])"),
                                           QRegularExpression::CaseInsensitiveOption);
    return daemon.match(m_mail.fromAddress).hasMatch() || daemon.match(m_mail.fromName).hasMatch();
}

bool MailRecognition::isMachineName() const
{
    static const QRegularExpression address(QStringLiteral("^(postmaster|post_master|mail-?system|mailsystem|smtp-?server|mta|administrator|mailgateway|mail-gateway|mailscanner|amavis|"
                                                          "virus-?(alert|scan|admin)\\w*|antivirus|avmail|notes|lotus|microsoftexchange[0-9a-f]*)(?=@|$)"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(QStringLiteral("^\"?(mail delivery (sub)?system|mail delivery service|mail system|mail administrator|mail delivery|e?mail delivery|system administrator|"
                                                       "systemadministrat\\S+|administrat(o|ö)r|postmaster|microsoft outlook|microsoft exchange|mail router|internet mail delivery|"
                                                       "delivery subsystem|järjestelmänvalvoja|outlook)\\b"),
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return address.match(m_mail.fromAddress).hasMatch() || name.match(m_mail.fromName).hasMatch();
}

MailRecognition::Finding MailRecognition::bySender() const
{
    const bool nobody = m_mail.emptyReturnPath || (m_mail.fromAddress.isEmpty() && m_mail.fromName.isEmpty());
    if (!isDaemon() && !isMachineName() && !m_mail.emptyReturnPath)
        return {};
    // Whoever is called administrator may answer too.
    static const QRegularExpression reply(QStringLiteral("^(sv|re|aw|vs|antw|svar)(\\[\\d+\\])?:"));
    if (!isDaemon() && !m_mail.emptyReturnPath && m_whole.contains(reply) && !says(m_subject, MailPhrase::FailureSubject))
        return {};
    // An automatic answer has an empty return path too: unless its subject tells of a failure, what it says itself counts first.
    if (!isDaemon() && !says(m_subject, MailPhrase::FailureSubject) && !says(m_subject, MailPhrase::DelaySubject)) {
        if (const Finding automatic = automaticInWords())
            return automatic;
    }
    if (const Finding told = failureInWords(true))
        return told;
    if (const Finding automatic = automaticInWords())
        return automatic;
    if (isDaemon())
        return undelivered(MailKind::Undelivered, tr("Avsändaren är en e-postserver, som meddelar när ett mejl inte kommer fram."), false);
    if (nobody)
        return found(MailKind::Unclear, tr("Mejlet är skickat av en maskin (det har ingen returadress). Vad det är framgår inte."), false);
    return m_mail.isAnswer ? Finding() : found(MailKind::Unclear, tr("Avsändaren ser ut att vara en maskin (%1). Vad mejlet är framgår inte.").arg(m_mail.fromAddress), false);
}

/// Whether it tells of a failure or a delay; for mails of machines only.
MailRecognition::Finding MailRecognition::failureInWords(bool certain) const
{
    const bool failedSubject = says(m_subject, MailPhrase::FailureSubject);
    const bool lateSubject = says(m_subject, MailPhrase::DelaySubject);
    if (lateSubject || (!failedSubject && says(m_all, MailPhrase::Delay) && !says(m_all, MailPhrase::AbsenceHelp)))
        return undelivered(MailKind::Delayed, tr("En e-postserver meddelar att mejlet är försenat."), certain);
    if (failedSubject && says(m_all, MailPhrase::Delay) && !m_all.contains(QStringLiteral("permanent")) && !says(m_subject, MailPhrase::Failure)
        && !m_subject.contains(QStringLiteral("fail")))
        return undelivered(MailKind::Delayed, tr("En e-postserver meddelar att mejlet är försenat."), certain);
    if (says(m_all, MailPhrase::Success) && !says(m_all, MailPhrase::Failure) && !m_subject.contains(QStringLiteral("fail")))
        return found(MailKind::Receipt, tr("En e-postserver meddelar att mejlet har levererats. Ett svar är det inte."), certain);
    if (failedSubject || says(m_all, MailPhrase::Failure))
        return undelivered(MailKind::Undelivered, tr("En e-postserver meddelar att mejlet inte kom fram."), certain);
    return {};
}

/// What an automatic mail says: away, or that the mail has come in.
MailRecognition::Finding MailRecognition::automaticInWords() const
{
    QString words;
    if (says(m_text, MailPhrase::Absence, &words) || says(m_subject, MailPhrase::Absence, &words))
        return absence(tr("Automatiskt svar om frånvaro: ”%1”.").arg(words));
    if (says(m_subject, MailPhrase::ReadSubject) || says(m_text, MailPhrase::Read))
        return found(MailKind::Receipt, tr("Läskvitto: det säger bara vad som har hänt med mejlet."));
    if (says(m_all, MailPhrase::Challenge) && says(m_all, MailPhrase::Delay))
        return undelivered(MailKind::Delayed, tr("Mottagarens e-post vill att avsändaren bekräftar sig. Mejlet är inte framme."));
    const MailAbsence when = absenceIn(m_mail.text, m_mail.date);
    if (when.day && (says(m_subject, MailPhrase::AbsenceSubject) || says(m_text, MailPhrase::AbsenceHelp)))
        return absence(tr("Automatiskt svar om frånvaro: texten säger till när."));
    if (says(m_text, MailPhrase::Acknowledgement, &words) || says(m_subject, MailPhrase::Acknowledgement, &words))
        return found(MailKind::Acknowledgement, tr("Automatisk bekräftelse på att mejlet har kommit in: ”%1”.").arg(words));
    if (says(m_subject, MailPhrase::AbsenceSubject, &words))
        return absence(tr("Ämnesraden är ett automatiskt svars: ”%1”.").arg(words));
    return {};
}

MailRecognition::Finding MailRecognition::byAutomaticMark() const
{
    const bool replied = m_mail.autoReply || m_mail.autoSubmitted.startsWith(QStringLiteral("auto-replied"));
    const bool generated = !m_mail.autoSubmitted.isEmpty();
    if (!replied && !generated)
        return {};
    // A rule of the mailbox marks what it passes on, whoever wrote it.
    const bool passedOn = generated && !replied && (m_mail.passedOnByRule || isPassedOn());
    if (passedOn && !says(m_subject, MailPhrase::AbsenceSubject) && !says(m_subject, MailPhrase::FailureSubject)) {
        MailFinding answer = found(MailKind::Answer, tr("Mejlet är märkt som automatiskt, men det är en regel i brevlådan som har skickat vidare det någon skrev."), false);
        return m_mail.text.trimmed().isEmpty() ? byAuthor() : answer;
    }
    if (says(m_subject, MailPhrase::FailureSubject) && !says(m_text, MailPhrase::Absence)) {
        if (const Finding failed = failureInWords(true))
            return failed;
    }
    if (const Finding automatic = automaticInWords())
        return automatic;
    if (const Finding failed = failureInWords(false))
        return failed;
    return found(MailKind::Unclear, tr("Mejlet säger själv att det är skickat av en maskin. Vad det är framgår inte."), false);
}

bool MailRecognition::isPassedOn() const { return says(m_whole, MailPhrase::PassedOnSubject); }

MailRecognition::Finding MailRecognition::byWords() const
{
    if (isPassedOn())
        return {};
    if (m_all.contains(QStringLiteral("\"notificationtype\":\"bounce\"")) || m_all.contains(QStringLiteral("\"eventtype\":\"bounce\"")))
        return undelivered(MailKind::Undelivered, tr("En e-posttjänst meddelar att mejlet inte kom fram."), false);
    if (says(m_subject, MailPhrase::NoticeSubject) && !m_mail.isAnswer)
        return found(MailKind::Unclear, tr("En rapport om mejl från en e-postleverantör. Ett svar är det inte."), false);
    QString words;
    // Only what a program put before the subject counts; people write about holidays and mails that did not arrive too.
    const bool named = !failedAddresses(m_mail.allText, m_mail.ours).isEmpty();
    if (says(m_subject, MailPhrase::FailureSubject) && says(m_all, MailPhrase::Failure) && m_subject == m_whole && (named || (m_mail.hasFiles && !m_mail.isAnswer)))
        return failureInWords(false);
    if (says(m_subject, MailPhrase::DelaySubject) && says(m_all, MailPhrase::Delay) && m_subject == m_whole && !m_mail.isAnswer)
        return failureInWords(false);
    // It begins with what servers write, and names who was not reached: hardly a person's answer.
    if (m_text.size() < 3000 && says(m_text.left(300), MailPhrase::Failure) && named)
        return found(MailKind::Unclear, tr("Texten liknar ett besked om att ett mejl inte kom fram. Om den är ett svar avgör du."), false);
    if (says(m_subject, MailPhrase::AbsenceSubject, &words)) {
        if (const Finding automatic = automaticInWords()) {
            MailFinding finding = *automatic;
            finding.certain = false;
            return finding;
        }
    }
    if (says(m_subject, MailPhrase::ReadSubject) && (m_text.isEmpty() || (m_text.size() < 600 && says(m_text, MailPhrase::Read))))
        return found(MailKind::Receipt, tr("Läskvitto: det säger bara vad som har hänt med mejlet."), false);
    if (says(m_all, MailPhrase::Challenge) && m_text.size() < 2000 && (m_text.contains(QStringLiteral("click")) || m_text.contains(QStringLiteral("klicka")) || m_text.contains(QStringLiteral("klicken"))))
        return found(MailKind::Unclear, tr("Mottagarens e-post vill att avsändaren bekräftar sig innan mejlet släpps fram."), false);
    const bool noReply = m_mail.fromAddress.contains(QRegularExpression(QStringLiteral("^(no|do-?not|not)[-_.]?reply|^svara-?(ej|inte)|^ej-?svar"), QRegularExpression::CaseInsensitiveOption));
    if ((noReply || m_mail.suppressesReplies) && m_text.size() < 3000) {
        if (says(m_text, MailPhrase::Absence, &words) && says(m_text, MailPhrase::AbsenceHelp))
            return absence(tr("Automatiskt svar om frånvaro: ”%1”.").arg(words), false);
        if (says(m_text, MailPhrase::Acknowledgement, &words))
            return found(MailKind::Acknowledgement, tr("Automatisk bekräftelse på att mejlet har kommit in: ”%1”.").arg(words), false);
    }
    // Nothing but who is away and whom to ask: perhaps a person's, but hardly an answer.
    if (m_text.size() < 600 && says(m_text.left(160), MailPhrase::Absence, &words) && says(m_text, MailPhrase::AbsenceHelp))
        return found(MailKind::Unclear, tr("Texten liknar ett besked om frånvaro: ”%1”. Om den också är ett svar avgör du.").arg(words), false);
    return {};
}

MailFinding MailRecognition::byAuthor() const
{
    if (!m_mail.text.trimmed().isEmpty())
        return found(MailKind::Answer, {}, true);
    return found(MailKind::Unclear, m_mail.hasFiles ? tr("Mejlet har inga egna ord, bara filer. Läs dem och avgör om de är ett svar.") : tr("Mejlet har inga ord. Ett tomt mejl är inget svar."), false);
}

MailFinding MailRecognition::found(MailKind kind, const QString &reason, bool certain) const
{
    MailFinding finding;
    finding.kind = kind;
    finding.reason = reason;
    finding.certain = certain;
    return finding;
}

MailFinding MailRecognition::absence(const QString &reason, bool certain) const
{
    MailFinding finding = found(MailKind::Absence, reason, certain);
    MailAbsence when = absenceIn(m_mail.text, m_mail.date);
    if (!when.day)
        when = absenceIn(m_mail.subject, m_mail.date);
    finding.backOn = when.day;
    finding.backIsFirstDay = when.isFirstDay;
    return finding;
}

MailFinding MailRecognition::undelivered(MailKind kind, const QString &reason, bool certain) const
{
    MailFinding finding = found(kind, reason, certain);
    finding.failed = m_mail.report.receivers + m_mail.failedReceivers;
    if (finding.failed.isEmpty())
        finding.failed = failedAddresses(m_mail.allText, m_mail.ours);
    finding.failed.removeDuplicates();
    finding.diagnostic = m_mail.report.diagnostic.isEmpty() ? serverSaid(m_mail.allText) : m_mail.report.diagnostic;
    return finding;
}
