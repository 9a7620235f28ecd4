// Mails that may be answers: read, matched to an issue, shown. The rest of IssueActs is in issueacts.cpp.
#include "issues/issueacts.h"

#include "database.h"
#include "forwardingrules.h"
#include "issuenumber.h"
#include "issues/issuefacts.h"
#include "mailcontainer.h"
#include "mailfacts.h"
#include "mailreader.h"
#include "shell/navigator.h"
#include "userprompt.h"
#include "whendone.h"

#include <QWidget>
#include <algorithm>

void IssueActs::chooseMail()
{
    if (const auto name = m_context.prompt.openFile(tr("Läs in svar ur mejl"), {tr("Mejl (%1)").arg(MailContainer::pattern()), tr("Alla filer (*)")}))
        openMail(*name);
}

void IssueActs::openMail(const QString &emlFileName) { matchMail(MailReader::readFile(emlFileName, {m_context.database.attachmentLimit(), {}})); }
void IssueActs::openMail(const QByteArray &eml) { matchMail(MailReader::read(eml, {m_context.database.attachmentLimit(), {}})); }

void IssueActs::matchMail(const Result<MailMessage> &message)
{
    if (!message) {
        m_context.prompt.error(tr("Mejlet kunde inte läsas"), message.error());
        return;
    }
    const MailReference reference = mailReference(*message);
    whenReady(m_context.issues.match(reference), this, [this, read = *message, reference](const Result<MailMatch> &match) {
        matched(read, match, reference.named);
    });
}

static QString howMatched(MailReference::Source source, const QString &number, const QString &subject = {})
{
    const auto stands = [&number](const IssueNumber &one) { return one.toString() == number; };
    const QList<IssueNumber> named = IssueNumber::findAll(subject);
    switch (source) {
    case MailReference::Source::MessageId: return IssueActs::tr("%1, eftersom mejlet är ett svar på vårt mejl").arg(number);
    case MailReference::Source::Subject:
        if (std::none_of(named.cbegin(), named.cend(), stands))
            return IssueActs::tr("%1, som står i mejlet som kom tillbaka").arg(number);
        return IssueActs::tr("%1, som står i ämnesraden").arg(number);
    case MailReference::Source::Text: return IssueActs::tr("%1, som står i texten. Se efter att det stämmer").arg(number);
    case MailReference::Source::None: break;
    }
    return IssueActs::tr("%1, som du valde").arg(number);
}

static ForwardingId hopFor(const IssueFile &file)
{
    const QList<ForwardingId> waiting = ForwardingRules::takeAnswers(file);
    if (!waiting.isEmpty())
        return waiting.size() == 1 ? waiting.first() : ForwardingId();
    return file.hops.isEmpty() ? ForwardingId() : file.hops.last().id;
}

void IssueActs::matched(const MailMessage &message, const Result<MailMatch> &match, const QStringList &named)
{
    if (!match) {
        if (match.error().code == ErrorCode::NotFound)
            askIssue(message, match.error().message);
        else
            m_context.prompt.error(tr("Mejlet kunde inte kopplas till en fråga"), match.error());
        return;
    }
    const QString number = match->file.issue.number;
    const QString how = howMatched(match->source, number, message.subject);
    QStringList numbers = named;
    numbers.removeAll(number);
    numbers.prepend(number);
    if (numbers.size() == 1) {
        showMail(message, match->file, match->hop, how);
        return;
    }
    // Several that contradict each other: nobody but the user knows.
    const auto chosen = m_context.prompt.choose(tr("Vilken fråga gäller mejlet?"), tr("Mejlet nämner mer än en fråga. Troligast är %1.").arg(how), numbers);
    if (!chosen)
        return;
    if (*chosen == 0) {
        showMail(message, match->file, match->hop, how);
        return;
    }
    whenReady(m_context.issues.loadByNumber(numbers.at(*chosen)), this, [this, message](const Result<IssueFile> &file) {
        if (file)
            showMail(message, *file, hopFor(*file), howMatched(MailReference::Source::None, file->issue.number));
        else
            askIssue(message, file.error().message);
    });
}

void IssueActs::askIssue(const MailMessage &message, const QString &why)
{
    const QString from = message.from ? message.from->shown() : tr("okänd avsändare");
    const auto chosen = m_context.prompt.choose(tr("Mejlet hör inte till någon känd fråga"), tr("Från: %1\nÄmne: %2\n\n%3").arg(from, message.subject.simplified(), why),
                                                {tr("Välj fråga med nummer …"), tr("Skapa ny fråga av mejlet")});
    if (!chosen)
        return;
    if (*chosen == 0) {
        askNumber(message);
        return;
    }
    Q_EMIT m_context.navigator.issueOfMailRequested(message);
}

void IssueActs::askNumber(const MailMessage &message)
{
    const auto typed = m_context.prompt.askText(tr("Vilken fråga gäller mejlet?"), tr("Frågans &nummer"), tr("Välj frågan"), m_file ? m_file->issue.number : QString());
    if (!typed)
        return;
    const auto number = IssueNumber::parse(typed->trimmed());
    if (!number) {
        m_context.prompt.error(tr("Det är inget frågenummer"), Error{ErrorCode::Invalid, tr("”%1” är inget frågenummer. Skriv det som OR-2026-0123.").arg(*typed), {}, {}});
        askNumber(message);
        return;
    }
    whenReady(m_context.issues.loadByNumber(number->toString()), this, [this, message](const Result<IssueFile> &file) {
        if (file)
            showMail(message, *file, hopFor(*file), howMatched(MailReference::Source::None, file->issue.number));
        else
            askIssue(message, file.error().message);
    });
}

void IssueActs::showMail(const MailMessage &message, const IssueFile &issue, ForwardingId hop, const QString &how)
{
    MailMessage split = message;
    const auto asked = std::find_if(issue.hops.cbegin(), issue.hops.cend(), [hop](const Forwarding &one) { return one.id == hop; });
    if (asked != issue.hops.cend())
        splitByHop(split, *asked);
    withFacts(issue, [this, message = split, hop, how](const IssueFile &file, const IssueFacts &facts) {
        const QString looked = m_file ? m_file->issue.number : QString();
        const QString doubt = looked.isEmpty() || looked == file.issue.number ? QString() : tr("Mejlet gäller %1, inte %2 som du hade framme.").arg(file.issue.number, looked);
        auto *dialog = new AnswerDialog(m_context, file, facts, IssueAct::Answer, ReceivedMail{message, hop, how, doubt}, m_window->window());
        connect(dialog, &AnswerDialog::otherIssueRequested, this, [this, dialog, message] {
            dialog->reject();
            askNumber(message);
        });
        connect(dialog, &AnswerDialog::wrongFunction, this, &IssueActs::offerForward);
        show(dialog, tr("Mejlet är noterat på %1").arg(file.issue.number));
    });
}
