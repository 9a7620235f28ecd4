// The trail of an issue's hops as text; the rest of the detail is in issuedetailtext.cpp.
#include "forwardingrules.h"
#include "issues/issuechips.h"
#include "issues/issuedetailloader.h"
#include "issues/issuedetailtext.h"
#include "issues/issuemailtext.h"
#include "lists/detailmarkup.h"
#include "swedishformat.h"
#include "words.h"

#include <QCoreApplication>

using DetailMarkup::escaped;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(IssueDetail)
};

QString dayInWords(QDate day, QDate today)
{
    return Tr::tr("%1, %2", "day and how far it is from today").arg(SwedishFormat::textDate(day), SwedishFormat::relativeDay(day, today));
}

QString dueInWords(QDate day, QDate today)
{
    return day < today ? Tr::tr("%1, %2", "day and how far it is from today").arg(SwedishFormat::textDate(day), SwedishFormat::daysLate(day, today)) : dayInWords(day, today);
}

QString line(const QString &markup) { return QStringLiteral("<p class=\"under\">%1</p>").arg(markup); }

QString hopName(const IssueDetailData &data, const Forwarding &hop)
{
    const QString to = data.names.value(hop.to.value, Tr::tr("en funktion som är borttagen"));
    return hop.via ? Tr::tr("%1 via %2", "function, the one it goes through").arg(to, data.names.value(hop.via.value)) : to;
}

/// "Förmedlad 3 oktober 2026 genom e-post, från Kontaktperson Fristad, av Testa Testsson"
QString sentLine(const IssueDetailData &data, const Forwarding &hop)
{
    QStringList parts{hop.isUnsent() ? Tr::tr("Utkast %1 genom %2", "day, channel").arg(SwedishFormat::textDate(hop.draftOn), Words::of("channel", hop.channel))
                                     : Tr::tr("Förmedlad %1 genom %2", "day, channel").arg(SwedishFormat::textDate(hop.askedOn), Words::of("channel", hop.channel))};
    if (!hop.from.trimmed().isEmpty())
        parts << Tr::tr("från %1", "role or organisation").arg(hop.from.trimmed());
    if (const QString by = data.names.value(hop.by.value); hop.by && !by.isEmpty())
        parts << Tr::tr("av %1", "who").arg(by);
    return line(escaped(parts.join(QStringLiteral(", "))));
}

/// A date of a clock: done, or due with days in words.
QString clockLine(const QString &doneWords, QDate done, const QString &dueWords, QDate due, bool running, QDate today)
{
    if (done.isValid())
        return line(escaped(due.isValid() ? Tr::tr("%1 %2, skulle vara senast %3", "acknowledged or answered, day, due day")
                                                .arg(doneWords, SwedishFormat::textDate(done), SwedishFormat::textDate(due))
                                          : Tr::tr("%1 %2", "acknowledged or answered, day").arg(doneWords, SwedishFormat::textDate(done))));
    if (!due.isValid() || !running)
        return {};
    const QString words = Tr::tr("%1 %2", "what is due, day").arg(dueWords, dueInWords(due, today));
    return line(due < today ? DetailMarkup::warning(words) : escaped(words));
}

QString redirectLine(const IssueDetailData &data, const IssueFile &file, const Forwarding &hop)
{
    QString text;
    if (hop.outcome == HopOutcome::WrongFunction) {
        QString words = Tr::tr("Fel funktion: %1", "reason").arg(hop.outcomeReason.trimmed());
        for (const Forwarding &next : file.hops) {
            if (next.redirectedFrom == hop.id && !next.isUnsent())
                words = Tr::tr("Fel funktion: %1 Omdirigerad till %2.", "reason, function").arg(hop.outcomeReason.trimmed(), hopName(data, next));
        }
        text += line(escaped(words));
    } else if (hop.outcome == HopOutcome::Undelivered) {
        for (const Forwarding &next : file.hops) {
            if (next.redirectedFrom == hop.id)
                text += line(escaped(Tr::tr("Förmedlad igen till %1", "function").arg(hopName(data, next))));
        }
    } else if (hop.outcome == HopOutcome::Withdrawn) {
        text += line(escaped(hop.outcomeReason.trimmed().isEmpty() ? Tr::tr("Återtagen") : Tr::tr("Återtagen: %1", "reason").arg(hop.outcomeReason.trimmed())));
    }
    for (const Forwarding &earlier : file.hops) {
        if (hop.redirectedFrom && earlier.id == hop.redirectedFrom)
            text += line(QStringLiteral("<span class=\"quiet\">%1</span>").arg(escaped(Tr::tr("Tar över från %1", "function").arg(hopName(data, earlier)))));
    }
    return text;
}

QString hopText(const IssueDetailData &data, const IssueFile &file, const Forwarding &hop, int number, QDate today, const QSet<qint64> &shownMessages)
{
    const bool running = hop.isOpen() && file.issue.status != IssueStatus::Dormant;
    QString text = QStringLiteral("<p class=\"item\"><b>%1&nbsp; %2</b></p>").arg(number).arg(escaped(hopName(data, hop)));
    text += line(DetailMarkup::chip(IssueChips::of(hop, today)));
    text += sentLine(data, hop);
    text += clockLine(Tr::tr("Bekräftad"), hop.acknowledgedOn, Tr::tr("Bekräftas senast"), hop.acknowledgeDue, running, today);
    text += clockLine(Tr::tr("Besvarad"), hop.answeredOn, Tr::tr("Svar senast"), hop.answerDue, running, today);
    text += redirectLine(data, file, hop);
    if (!hop.answer.trimmed().isEmpty())
        text += QStringLiteral("<p class=\"quote\">%1</p>").arg(escaped(hop.answer));
    text += IssueMailText::of(data, file, hop.id, today, shownMessages);
    if (!hop.message.trimmed().isEmpty()) {
        const bool shown = shownMessages.contains(hop.id.value);
        text += line(DetailMarkup::link(QStringLiteral("message:%1").arg(hop.id.value), hop.isUnsent() ? shown ? Tr::tr("Dölj utkastet") : Tr::tr("Visa utkastet")
                                                : shown          ? Tr::tr("Dölj det som skickades") : Tr::tr("Visa det som skickades")));
        if (shown)
            text += QStringLiteral("<p class=\"quote\">%1</p>").arg(escaped(hop.message));
    }
    return text;
}

QString trailOf(const IssueDetailData &data, const IssueFile &file, QDate today, const QSet<qint64> &shownMessages)
{
    QString text;
    // Seen by itself only when it is not the date of the only hop.
    if (const QDate first = ForwardingRules::firstAsked(file); first.isValid() && file.hops.size() > 1)
        text += QStringLiteral("<p>%1</p>").arg(escaped(Tr::tr("Första gången frågat %1").arg(dayInWords(first, today))));
    int number = 0;
    for (const Forwarding &hop : file.hops)
        text += hopText(data, file, hop, ++number, today, shownMessages);
    return text;
}

}

namespace IssueDetailText {

QString trail(const IssueDetailData &data, QDate today, const QSet<qint64> &shownMessages)
{
    QString text;
    if (const QString came = IssueMailText::of(data, data.file, {}, today, shownMessages); !came.isEmpty())
        text += DetailMarkup::header(Tr::tr("Mejlet som frågan kom i")) + came;
    if (!data.file.hops.isEmpty())
        text += DetailMarkup::header(Words::tables(QStringLiteral("forwarding"))) + trailOf(data, data.file, today, shownMessages);
    for (const IssueFile &merged : data.merged) {
        const QString words = Tr::tr("Sammanslagen hit: %1 %2", "number, title").arg(merged.issue.number, merged.issue.title);
        text += QStringLiteral("<p class=\"part\">%1</p>").arg(DetailMarkup::link(QStringLiteral("issue:%1").arg(merged.issue.id.value), words));
        text += merged.hops.isEmpty() ? QStringLiteral("<p>%1</p>").arg(escaped(Tr::tr("Den var inte förmedlad."))) : trailOf(data, merged, today, shownMessages);
    }
    return text;
}

}
