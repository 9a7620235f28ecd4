// One issue with everything that happened to it.
#include "forwardingrules.h"
#include "issuedocuments.h"
#include "issuerules.h"
#include "issuetext.h"
#include "lateness.h"
#include "summarytext.h"
#include "swedishformat.h"
#include "words.h"

QString IssueDocuments::titleOf(const Issue &issue)
{
    const QString title = issue.title.simplified();
    //: Number and title of an issue, as the title of its document
    return issue.number.isEmpty() ? title : tr("%1: %2", "number, title").arg(issue.number, title);
}

Table IssueDocuments::facts(const DocumentedIssue &documented) const
{
    const IssueText text(m_names, m_head.today);
    const IssueFile &file = documented.file;
    const Issue &issue = file.issue;
    FactList facts;
    facts.add(tr("Nummer"), issue.number).add(tr("Diarienummer"), issue.registryNumber);
    facts.add(tr("Status"), IssueText::status(issue));
    facts.add(tr("Typ"), IssueText::type(issue)).add(tr("Ämne"), issue.topic);
    facts.add(tr("Ortsråd"), text.council(issue)).add(tr("Orter"), text.localityLine(file));
    facts.add(tr("Inkom"), issue.raisedOn).add(tr("Väckt av"), issue.raisedBy);
    if (issue.language != PreferredLanguage::Swedish)
        facts.add(tr("Önskat språk"), IssueText::capital(Words::of("language", issue.language)));
    facts.add(tr("Bedömning"), IssueText::capital(Words::of("assessment", issue.assessment)));
    if (issue.aboutRoad)
        facts.add(tr("Väghållare"), IssueText::capital(Words::of("road_keeper", issue.roadKeeper)));
    facts.add(tr("Plats"), text.position(issue));
    facts.add(tr("Först förmedlad"), ForwardingRules::firstAsked(file));
    facts.add(tr("Hos"), IssueText::capital(text.holder(file)));
    facts.add(tr("Svar senast"), IssueText::answerDue(file));
    facts.add(tr("Försenat"), text.lateness(file));
    if (issue.status == IssueStatus::Dormant)
        facts.add(tr("Vilar till"), issue.dormantUntil);
    facts.add(tr("Sammanförd med"), documented.mergedInto);
    if (m_showNames)
        facts.add(tr("Ansvarig"), text.person(issue.owner));
    return facts.table();
}

Document IssueDocuments::single(const DocumentedIssue &issue, bool forReading) const
{
    if (!forReading)
        return trailTable(issue);
    Document document = empty(titleOf(issue.file.issue), tr("Fråga till Borås Stad med hela dess väg"));
    document.blocks << facts(issue);
    document.blocks << Heading{1, tr("Beskrivning")};
    const QList<Block> description = SummaryText::blocks(issue.file.issue.text);
    if (description.isEmpty())
        document.blocks << Paragraph{tr("Ingen beskrivning."), true};
    document.blocks << description;
    document.blocks << Heading{1, tr("Förmedling")};
    if (issue.file.hops.isEmpty())
        document.blocks << Paragraph{tr("Frågan har inte förmedlats."), true};
    for (int index = 0; index < issue.file.hops.size(); ++index)
        addHop(document.blocks, issue, index);
    addEnd(document.blocks, issue);
    return document;
}

/// The number, from 1, of the hop that another one took over from; 0 when there is none.
static int numberOf(const IssueFile &file, ForwardingId id)
{
    for (int index = 0; id && index < file.hops.size(); ++index) {
        if (file.hops.at(index).id == id)
            return index + 1;
    }
    return 0;
}

void IssueDocuments::addHop(QList<Block> &blocks, const DocumentedIssue &issue, int index) const
{
    const IssueText text(m_names, m_head.today);
    const Forwarding &hop = issue.file.hops.at(index);
    //: Heading of a forwarding: its number and the function
    blocks << Heading{2, tr("%1. %2").arg(QString::number(index + 1), text.function(hop.to))};
    FactList facts;
    facts.add(hop.isUnsent() ? tr("Utkast öppnat") : tr("Förmedlad"), hop.isUnsent() ? hop.draftOn : hop.askedOn);
    facts.add(tr("Från"), hop.from);
    if (m_showNames)
        facts.add(tr("Av"), text.person(hop.by));
    facts.add(tr("Till"), text.function(hop.to));
    if (hop.via)
        facts.add(tr("Via"), text.function(hop.via));
    facts.add(tr("Sätt"), IssueText::capital(Words::of("channel", hop.channel)));
    if (const int from = numberOf(issue.file, hop.redirectedFrom); from > 0)
        facts.add(tr("Tog över efter"), tr("Förmedling %1").arg(from));
    if (!hop.isUnsent()) {
        facts.add(tr("Bekräftelse senast"), hop.acknowledgeDue).add(tr("Bekräftad"), hop.acknowledgedOn);
        facts.add(tr("Svar senast"), hop.answerDue).add(tr("Besvarad"), hop.answeredOn);
    }
    facts.add(tr("Utfall"), IssueText::capital(ForwardingRules::outcomeWord(hop)));
    facts.add(tr("Skäl"), hop.outcomeReason);
    if (const int late = Lateness::workingDays(issue.file, hop, m_head.today); late > 0)
        facts.add(tr("Försenat"), tr("%n arbetsdag(ar)", nullptr, late));
    blocks << facts.table();
    if (!hop.message.trimmed().isEmpty())
        blocks << Heading{3, tr("Meddelande")} << SummaryText::blocks(hop.message);
    // Where names are left out those of a signature are too.
    if (const QString answer = m_showNames ? hop.answer : IssueText::outgoingAnswer(issue.file, hop); !answer.trimmed().isEmpty())
        blocks << Heading{3, tr("Svar")} << SummaryText::blocks(answer);
}

void IssueDocuments::addEnd(QList<Block> &blocks, const DocumentedIssue &documented) const
{
    const Issue &issue = documented.file.issue;
    if (issue.fedBackOn.isValid()) {
        FactList facts;
        facts.add(tr("Datum"), issue.fedBackOn).add(tr("Till"), issue.fedBackTo);
        facts.add(tr("Sätt"), IssueText::capital(Words::of("channel", issue.fedBackChannel)));
        blocks << Heading{1, tr("Återkoppling")} << facts.table();
    } else if (issue.status == IssueStatus::Answered) {
        blocks << Heading{1, tr("Återkoppling")} << Paragraph{tr("Föreningen har inte fått svaret än."), true};
    }
    if (IssueRules::isEnded(issue.status)) {
        FactList facts;
        facts.add(tr("Datum"), issue.closedOn).add(tr("Skäl"), issue.closeReason);
        blocks << Heading{1, issue.status == IssueStatus::WrittenOff ? tr("Avskrivning") : tr("Avslut")};
        if (!facts.isEmpty())
            blocks << facts.table();
        else
            blocks << Paragraph{IssueText::status(issue), true};
    }
    if (!documented.attachments.isEmpty())
        blocks << Heading{1, tr("Bilagor")} << ListBlock{documented.attachments, false};
}

Document IssueDocuments::trailTable(const DocumentedIssue &issue) const
{
    const IssueText text(m_names, m_head.today);
    Document document = list({issue});
    document.title = titleOf(issue.file.issue);
    document.blocks.removeFirst();  // how the issues of a list were chosen
    Table hops;
    hops.caption = tr("Förmedlingar");
    const auto date = CellKind::Date, word = CellKind::Text;
    hops.header = {tr("Nr"),         tr("Förmedlad"),          tr("Från"),      tr("Till"),        tr("Via"),
                   tr("Sätt"),       tr("Bekräftelse senast"), tr("Bekräftad"), tr("Svar senast"), tr("Besvarad"),
                   tr("Utfall"),     tr("Skäl"),               tr("Tog över efter"), tr("Meddelande"), tr("Svar")};
    hops.kinds = {CellKind::Number, date, word, word, word, word, date, date, date, date, word, word, CellKind::Number, word, word};
    hops.rightAligned = {0};
    if (m_showNames) {
        hops.header << tr("Av");
        hops.kinds << word;
    }
    for (int index = 0; index < issue.file.hops.size(); ++index) {
        const Forwarding &hop = issue.file.hops.at(index);
        const int from = numberOf(issue.file, hop.redirectedFrom);
        // Nobody was asked by a draft, so that no day is given by which something was to be done.
        const auto day = [&hop](QDate when) { return hop.isUnsent() ? QString() : SwedishFormat::tableDate(when); };
        QStringList row{QString::number(index + 1), day(hop.askedOn), hop.from, text.function(hop.to),
                        hop.via ? text.function(hop.via) : QString(), Words::of("channel", hop.channel),
                        day(hop.acknowledgeDue), day(hop.acknowledgedOn), day(hop.answerDue), day(hop.answeredOn),
                        ForwardingRules::outcomeWord(hop), hop.outcomeReason, from > 0 ? QString::number(from) : QString(),
                        hop.message, m_showNames ? hop.answer : IssueText::outgoingAnswer(issue.file, hop)};
        if (m_showNames)
            row << text.person(hop.by);
        hops.rows << row;
    }
    document.blocks << hops;
    return document;
}
