// The mails that came about an issue, as text in its trail; the hops are in issuetrailtext.cpp.
#include "issues/issuemailtext.h"

#include "issuemailrules.h"
#include "lists/detailmarkup.h"
#include "swedishformat.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

using DetailMarkup::escaped;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(IssueDetail)
};

QString line(const QString &markup) { return QStringLiteral("<p class=\"under\">%1</p>").arg(markup); }

Chip chipOf(const IssueMail &mail, QDate today)
{
    const QString word = Words::of("mail_kind", mail.kind);
    switch (mail.kind) {
    case IssueMailKind::Answer: return {QStringLiteral("check"), word, ColorRole::Success};
    case IssueMailKind::Undelivered: return {QStringLiteral("warning"), word, ColorRole::Danger};
    case IssueMailKind::Delayed: return {QStringLiteral("clock"), word, ColorRole::Warning};
    case IssueMailKind::Absence: {
        const bool away = mail.backOn.isValid() && mail.backOn >= today;
        return {QStringLiteral("calendar"), word, away ? ColorRole::Warning : ColorRole::MutedText};
    }
    default: return {QStringLiteral("mail"), word, ColorRole::MutedText};
    }
}

/// The day, who it is from, and what it says of itself.
QString about(const IssueMail &mail)
{
    QStringList parts{SwedishFormat::textDate(mail.cameOn)};
    if (!mail.sender.isEmpty())
        parts << mail.sender;
    if (mail.backOn.isValid())
        parts << (mail.backIsFirstDay ? Tr::tr("åter den %1") : Tr::tr("borta till och med den %1")).arg(SwedishFormat::textDate(mail.backOn));
    if (!mail.failed.isEmpty())
        parts << Tr::tr("nådde inte %1", "addresses").arg(mail.failed);
    return parts.join(QStringLiteral(" · "));
}

QString links(const IssueDetailData &data, const IssueMail &mail, bool oneOfSeveral, const QSet<qint64> &shown)
{
    QStringList links;
    const bool open = shown.contains(mail.id.value), quote = shown.contains(-mail.id.value);
    if (!mail.text.trimmed().isEmpty())
        links << DetailMarkup::link(QStringLiteral("mail:%1").arg(mail.id.value), open ? Tr::tr("Dölj texten") : Tr::tr("Visa texten"));
    if (!mail.quotation.trimmed().isEmpty())
        links << DetailMarkup::link(QStringLiteral("quote:%1").arg(mail.id.value), quote ? Tr::tr("Dölj citatet") : Tr::tr("Visa bortklippt citat"));
    const bool kept = std::any_of(data.attachments.cbegin(), data.attachments.cend(), [&mail](const Attachment &one) { return one.id == mail.attachment; });
    if (kept)
        links << DetailMarkup::link(QStringLiteral("attachment:%1").arg(mail.attachment.value), Tr::tr("Öppna mejlet"));
    if (oneOfSeveral)
        links << DetailMarkup::link(QStringLiteral("choose:%1").arg(mail.id.value), mail.inFeedback ? Tr::tr("Ta inte med i återkopplingen") : Tr::tr("Ta med i återkopplingen"));
    return links.join(QStringLiteral(" &nbsp; "));
}

/// Nobody has answered the hop since its mail did not arrive, and no other has taken over.
bool waitsForAnother(const IssueFile &file, ForwardingId hop)
{
    const auto is = [hop](const Forwarding &one) { return one.id == hop && one.outcome == HopOutcome::Undelivered; };
    const auto takesOver = [hop](const Forwarding &one) { return one.redirectedFrom == hop; };
    return std::any_of(file.hops.cbegin(), file.hops.cend(), is) && std::none_of(file.hops.cbegin(), file.hops.cend(), takesOver);
}

QString mailText(const IssueDetailData &data, const IssueMail &mail, bool oneOfSeveral, bool waits, QDate today, const QSet<qint64> &shown)
{
    QString text = line(DetailMarkup::chip(chipOf(mail, today)) + QStringLiteral(" &nbsp;<span class=\"quiet\">%1</span>").arg(escaped(about(mail))));
    if (mail.kind == IssueMailKind::Undelivered && waits)
        text += line(DetailMarkup::warning(Tr::tr("Rätta adressen bland funktionerna, eller välj en annan, och förmedla frågan igen.")));
    if (oneOfSeveral && !mail.inFeedback)
        text += line(QStringLiteral("<span class=\"quiet\">%1</span>").arg(escaped(Tr::tr("Tas inte med i återkopplingen."))));
    if (!mail.reason.isEmpty())
        text += line(QStringLiteral("<span class=\"quiet\">%1</span>").arg(escaped(mail.reason)));
    if (const QString go = links(data, mail, oneOfSeveral, shown); !go.isEmpty())
        text += line(go);
    if (shown.contains(mail.id.value))
        text += QStringLiteral("<p class=\"quote\">%1</p>").arg(escaped(mail.text));
    if (shown.contains(-mail.id.value))
        text += QStringLiteral("<p class=\"quote\">%1</p>").arg(escaped(mail.quotation));
    return text;
}

}

namespace IssueMailText {

QString of(const IssueDetailData &data, const IssueFile &file, ForwardingId hop, QDate today, const QSet<qint64> &shown)
{
    const QList<IssueMail> mails = IssueMailRules::mailsOf(file, hop);
    const bool several = IssueMailRules::answersOf(file, hop).size() > 1;
    const bool waits = waitsForAnother(file, hop);
    QString text;
    for (const IssueMail &mail : mails)
        text += mailText(data, mail, several && mail.kind == IssueMailKind::Answer, waits, today, shown);
    return text;
}

}
