// What associations and everybody else are told: the feedback letter and the web page. No names, no addresses, no working notes.
#include "forwardingrules.h"
#include "issuedocuments.h"
#include "issuerules.h"
#include "lateness.h"
#include "issuetext.h"
#include "sortkey.h"
#include "swedishformat.h"
#include "words.h"
#include "workingdays.h"

#include <QMap>
#include <algorithm>

namespace {

struct Plain {
    Q_DECLARE_TR_FUNCTIONS(IssueDocuments)
public:
    static QString next(const DocumentedIssue &documented, const IssueText &text, QDate today);
    static QString waiting(const DocumentedIssue &documented, const IssueText &text, QDate today);
};

enum class Pile { Waiting, Answered, Ended };

/// Where a reader looks for it: an issue with an answer is answered however it went on.
Pile pileOf(const IssueFile &file)
{
    if (ForwardingRules::hasAnswer(file) && !ForwardingRules::hasOpenHop(file) && file.issue.status != IssueStatus::Redirecting)
        return Pile::Answered;
    return IssueRules::isEnded(file.issue.status) ? Pile::Ended : Pile::Waiting;
}

/// The latest raised first.
QList<const DocumentedIssue *> newestFirst(QList<const DocumentedIssue *> issues)
{
    std::sort(issues.begin(), issues.end(), [](const DocumentedIssue *a, const DocumentedIssue *b) {
        const Issue &one = a->file.issue, &other = b->file.issue;
        return std::tuple(other.raisedOn, other.number, other.id) < std::tuple(one.raisedOn, one.number, one.id);
    });
    return issues;
}

QString Plain::waiting(const DocumentedIssue &documented, const IssueText &text, QDate today)
{
    const QDate due = IssueText::answerDue(documented.file);
    const QString holder = text.holder(documented.file);
    if (!due.isValid())
        return tr("Vi väntar på svar från %1.").arg(holder);
    if (Lateness::isLate(due, today))
        return tr("Vi väntar på svar från %1 och påminner. Svaret skulle ha kommit den %2.").arg(holder, SwedishFormat::textDate(due));
    return tr("Vi väntar på svar från %1, senast den %2.").arg(holder, SwedishFormat::textDate(due));
}

/// What happens with the issue from here, in a sentence or two.
QString Plain::next(const DocumentedIssue &documented, const IssueText &text, QDate today)
{
    const Issue &issue = documented.file.issue;
    if (!documented.mergedInto.isEmpty())
        return tr("Frågan är sammanförd med %1 och följs där.").arg(documented.mergedInto);
    const QString typed = issue.closeReason.trimmed();
    const QString reason = typed.isEmpty() ? QString() : QString(u' ' + tr("Skäl: %1").arg(typed));
    switch (issue.status) {
    case IssueStatus::New: return tr("Vi går igenom frågan och bedömer vem som kan svara.");
    case IssueStatus::Assessed:
        return issue.assessment == Assessment::Local ? tr("Frågan hanteras lokalt, av ortsrådet och föreningarna.")
               : issue.assessment == Assessment::Plan ? tr("Frågan tas upp i den lokala utvecklingsplanen.")
                                                      : tr("Frågan ska förmedlas till den som kan svara.");
    case IssueStatus::Forwarded:
    case IssueStatus::Acknowledged: return waiting(documented, text, today);
    case IssueStatus::Answered: return tr("Frågan är besvarad. Hör av er om svaret inte räcker.");
    case IssueStatus::FedBack: return tr("Ni har fått svaret. Frågan avslutas om ni inte vill fråga mer.");
    case IssueStatus::Closed:
        return issue.closedOn.isValid() ? tr("Frågan avslutades den %1.").arg(SwedishFormat::textDate(issue.closedOn)) + reason
                                        : tr("Frågan är avslutad.") + reason;
    case IssueStatus::Dormant:
        return issue.dormantUntil.isValid() && issue.dormantUntil >= today
                   ? tr("Frågan vilar till den %1.").arg(SwedishFormat::textDate(issue.dormantUntil))
                   : tr("Frågan vilar tills vidare.");
    case IssueStatus::Redirecting: return tr("Frågan kom till fel funktion och skickas vidare till rätt.");
    case IssueStatus::WrittenOff: break;
    }
    return tr("Frågan är avskriven.") + reason;
}

}

Document IssueDocuments::feedbackLetter(const QList<DocumentedIssue> &issues, const QString &receiver, const QString &sender) const
{
    const IssueText text(m_names, m_head.today);
    Document document = empty(tr("Vad hände med våra frågor?"), tr("Återkoppling på frågor till Borås Stad"));
    FactList facts;
    facts.add(tr("Till"), receiver).add(tr("Från"), sender.section(u'\n', 0, 0)).add(tr("Datum"), m_head.today);
    if (m_head.from.isValid() && m_head.to.isValid())
        facts.add(tr("Period"), SwedishFormat::textDateRange(m_head.from, m_head.to));
    QMap<Pile, QList<const DocumentedIssue *>> piles;
    for (const DocumentedIssue &issue : issues)
        piles[pileOf(issue.file)] << &issue;
    const auto count = [&](const QString &name, Pile pile) {
        if (const auto of = piles.constFind(pile); of != piles.cend())
            facts.add(name, tr("%n fråga/frågor", nullptr, int(of->size())));
    };
    count(tr("Har fått svar"), Pile::Answered);
    count(tr("Väntar på svar"), Pile::Waiting);
    count(tr("Avslutade utan svar"), Pile::Ended);
    document.blocks << facts.table();
    if (issues.isEmpty()) {
        document.blocks << Paragraph{tr("Ni har inte ställt några frågor under perioden. Har ni något på hjärtat? "
                                        "Hör av er till kontaktpersonen.")};
    } else {
        document.blocks << Paragraph{tr("Tack för era frågor. Här står vad som har hänt med dem.")};
    }
    const QList<std::pair<Pile, QString>> headings{{Pile::Answered, tr("Frågor som har fått svar")},
                                                   {Pile::Waiting, tr("Frågor som väntar på svar")},
                                                   {Pile::Ended, tr("Frågor som avslutats utan svar")}};
    for (const auto &[pile, heading] : headings) {
        if (piles[pile].isEmpty())
            continue;
        document.blocks << Heading{1, heading};
        for (const DocumentedIssue *documented : newestFirst(piles[pile])) {
            const Issue &issue = documented->file.issue;
            document.blocks << Heading{2, IssueText::numbered(issue, text.publishedTitle(issue)), issue.number};
            FactList row;
            const QString asked = SwedishFormat::textDate(issue.raisedOn);
            const QString body = text.published(issue.text).trimmed();
            //: The day a question was asked, and the question
            row.add(tr("Ni frågade"), body.isEmpty() ? asked : tr("%1:\n%2").arg(asked, body));
            row.add(tr("Vi frågade"), text.askedLines(documented->file));
            row.add(tr("Svaret"), text.published(text.answerLines(documented->file, true)));
            if (pile == Pile::Waiting && issue.raisedOn.isValid()) {
                if (const int days = WorkingDays::workingDaysBetween(issue.raisedOn, m_head.today); days > 0)
                    row.add(tr("Ni har väntat"), tr("%n arbetsdag(ar)", nullptr, days));
            }
            row.add(tr("Det händer nu"), text.published(Plain::next(*documented, text, m_head.today)));
            document.blocks << row.table();
        }
    }
    if (!sender.trimmed().isEmpty())
        document.blocks << Paragraph{tr("Med vänlig hälsning\n%1").arg(sender.trimmed())};
    return document;
}

Document IssueDocuments::webPage(const QList<DocumentedIssue> &issues) const
{
    const IssueText text(m_names, m_head.today);
    QMap<std::pair<QString, QString>, QList<const DocumentedIssue *>> councils;
    for (const DocumentedIssue &issue : issues) {
        if (issue.file.issue.mergedInto || !issue.mergedInto.isEmpty())
            continue;
        const QString council = text.council(issue.file.issue).simplified();
        councils[{council.isEmpty() ? QStringLiteral("~") : sortKey(council), council}] << &issue;
    }
    const bool several = councils.size() > 1;
    const QString only = councils.isEmpty() ? QString() : councils.firstKey().second;
    Document document = empty(several || only.isEmpty() ? tr("Frågor till Borås Stad") : tr("Frågor från %1").arg(only),
                              tr("Vad vi har frågat Borås Stad, och vad vi har fått för svar."));
    //: Foot of a web page: the day it was made
    document.footer = tr("Sidan gjordes %1.").arg(SwedishFormat::textDate(m_head.today));
    if (councils.isEmpty())
        document.blocks << Paragraph{tr("Det finns inga frågor att visa.")};
    const QList<std::pair<Pile, QString>> headings{
        {Pile::Waiting, tr("Väntar på svar")}, {Pile::Answered, tr("Har fått svar")}, {Pile::Ended, tr("Avslutade utan svar")}};
    for (auto council = councils.cbegin(); council != councils.cend(); ++council) {
        if (several)
            document.blocks << Heading{1, council.key().second.isEmpty() ? tr("Utan ortsråd") : council.key().second};
        const int level = several ? 2 : 1;
        for (const auto &[pile, heading] : headings) {
            QList<const DocumentedIssue *> own;
            std::copy_if(council->cbegin(), council->cend(), std::back_inserter(own),
                         [pile = pile](const DocumentedIssue *issue) { return pileOf(issue->file) == pile; });
            if (own.isEmpty())
                continue;
            //: Heading of a part of the page and how many questions there are in it
            document.blocks << Heading{level, tr("%1 (%2)", "heading, count").arg(heading, SwedishFormat::number(own.size()))};
            for (const DocumentedIssue *documented : newestFirst(own)) {
                const Issue &issue = documented->file.issue;
                document.blocks << Heading{level + 1, text.publishedTitle(issue), issue.number};
                const QDate answered = ForwardingRules::lastAnswered(documented->file);
                FactList facts;
                facts.add(tr("Nummer"), issue.number).add(tr("Status"), IssueText::status(issue));
                facts.add(tr("Ämne"), text.published(issue.topic)).add(tr("Orter"), text.localityLine(documented->file));
                facts.add(tr("Väckt"), issue.raisedOn).add(tr("Förmedlad"), text.askedLines(documented->file));
                facts.add(tr("Besvarad"), answered);
                if (issue.fedBackOn.isValid())
                    facts.add(tr("Svar"), text.published(text.answerLines(documented->file, true)));
                else if (answered.isValid() && pile == Pile::Answered)
                    facts.add(tr("Svar"), tr("Svaret visas här när föreningen har fått det."));
                document.blocks << facts.table();
            }
        }
    }
    return document;
}
