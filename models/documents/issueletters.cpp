// Letters to a function: the question, and the reminder of it.
#include "forwardingrules.h"
#include "issuedocuments.h"
#include "issuetext.h"
#include "lateness.h"
#include "summarytext.h"
#include "swedishformat.h"
#include "words.h"

namespace {

struct Letter {
    Q_DECLARE_TR_FUNCTIONS(IssueDocuments)
public:
    static void addQuestion(QList<Block> &blocks, const DocumentedIssue &issue, const IssueText &text);
    static QStringList replyAdvice(const DocumentedIssue &issue, const IssueLetter &letter);
    static void addSigned(QList<Block> &blocks, const IssueLetter &letter);
    static void addMessage(QList<Block> &blocks, const QString &typed, const QString &standard);
    static QString askedFor(const DocumentedIssue &issue, const IssueText &text);
};

const Forwarding *hopOf(const IssueFile &file, ForwardingId id)
{
    for (const Forwarding &hop : file.hops) {
        if (id && hop.id == id)
            return &hop;
    }
    return nullptr;
}

/// Whom the question comes from, to stand in a sentence.
QString Letter::askedFor(const DocumentedIssue &issue, const IssueText &text)
{
    const QString council = text.council(issue.file.issue);
    return council.isEmpty() ? tr("en förening") : council;
}

void Letter::addMessage(QList<Block> &blocks, const QString &typed, const QString &standard)
{
    const QList<Block> own = SummaryText::blocks(typed);
    if (own.isEmpty())
        blocks << Paragraph{standard};
    blocks << own;
}

void Letter::addQuestion(QList<Block> &blocks, const DocumentedIssue &documented, const IssueText &text)
{
    const Issue &issue = documented.file.issue;
    blocks << Heading{1, tr("Frågan")} << Heading{2, issue.title.simplified()};
    FactList facts;
    facts.add(tr("Typ"), IssueText::type(issue)).add(tr("Ämne"), issue.topic);
    facts.add(tr("Ortsråd"), text.council(issue)).add(tr("Orter"), text.localityLine(documented.file));
    facts.add(tr("Inkom"), issue.raisedOn).add(tr("Väckt av"), issue.raisedBy);
    facts.add(tr("Plats"), text.position(issue));
    blocks << facts.table() << SummaryText::blocks(issue.text);
}

QStringList Letter::replyAdvice(const DocumentedIssue &issue, const IssueLetter &letter)
{
    QStringList advice;
    if (!letter.replyTo.trimmed().isEmpty())
        advice << tr("Skicka svaret till %1.").arg(letter.replyTo.simplified());
    if (const QString reference = IssueDocuments::reference(issue.file.issue); !reference.isEmpty())
        advice << tr("Behåll %1 i ämnesraden eller skriv det i brevet, så hamnar svaret på rätt fråga.").arg(reference);
    advice << tr("Skriv så att svaret kan läsas upp för föreningen som frågade. Utelämna personuppgifter.");
    advice << tr("Hör frågan hemma hos någon annan? Säg till så snart som möjligt, gärna vem, så förmedlar vi den vidare.");
    if (issue.file.issue.language != PreferredLanguage::Swedish)
        advice << tr("Den som frågade vill helst ha svar på detta språk: %1.").arg(Words::of("language", issue.file.issue.language));
    return advice;
}

void Letter::addSigned(QList<Block> &blocks, const IssueLetter &letter)
{
    if (!letter.sender.trimmed().isEmpty())
        blocks << Paragraph{tr("Med vänlig hälsning\n%1").arg(letter.sender.trimmed())};
}

}

Document IssueDocuments::forwardingLetter(const DocumentedIssue &issue, const IssueLetter &letter) const
{
    const IssueText text(m_names, m_head.today);
    const Forwarding *hop = hopOf(issue.file, letter.hop);
    const QDate due = letter.answerDue.isValid() ? letter.answerDue : hop ? hop->answerDue : QDate();
    Document document = empty(tr("Fråga för svar: %1").arg(issue.file.issue.title.simplified()), tr("Förmedling av en fråga"));
    FactList facts;
    facts.add(tr("Till"), !letter.to.isEmpty() ? letter.to : hop ? text.receiver(*hop) : QString());
    facts.add(tr("Från"), letter.sender.section(u'\n', 0, 0));
    facts.add(tr("Datum"), hop && hop->askedOn.isValid() ? hop->askedOn : m_head.today);
    facts.add(tr("Referens"), reference(issue.file.issue)).add(tr("Diarienummer"), issue.file.issue.registryNumber);
    if (due.isValid())
        facts.add(tr("Svar önskas senast"), SwedishFormat::longDate(due));
    facts.add(tr("Bilagor"), letter.attachments.join(u'\n'));
    document.blocks << facts.table();
    //: %1 is who asks, such as a council
    Letter::addMessage(document.blocks, letter.message,
                       tr("Hej!\nHär kommer en fråga från %1. Vi har bedömt att den hör hemma hos er och ber om ett svar "
                          "som vi kan lämna vidare.")
                           .arg(Letter::askedFor(issue, text)));
    Letter::addSigned(document.blocks, letter);
    Letter::addQuestion(document.blocks, issue, text);
    document.blocks << Heading{1, tr("Så svarar ni")};
    QStringList steps;
    if (hop && hop->acknowledgeDue.isValid())
        steps << tr("Bekräfta senast den %1 att ni har fått frågan.").arg(SwedishFormat::textDate(hop->acknowledgeDue));
    if (due.isValid())
        steps << tr("Svara senast den %1. Behövs mer tid: säg när svaret kan komma.").arg(SwedishFormat::textDate(due));
    document.blocks << ListBlock{steps + Letter::replyAdvice(issue, letter), false};
    return document;
}

Document IssueDocuments::reminderLetter(const DocumentedIssue &issue, const IssueLetter &letter) const
{
    const IssueText text(m_names, m_head.today);
    const Forwarding *hop = hopOf(issue.file, letter.hop);
    const ForwardingRules::Clock clock = hop ? ForwardingRules::clock(*hop, m_head.today) : ForwardingRules::Clock::Stopped;
    const int late = hop ? Lateness::workingDays(Lateness::dueOf(*hop), m_head.today) : 0;
    Document document = empty(tr("Påminnelse: %1").arg(issue.file.issue.title.simplified()), tr("Påminnelse om en fråga utan svar"));
    FactList facts;
    facts.add(tr("Till"), !letter.to.isEmpty() ? letter.to : hop ? text.receiver(*hop) : QString());
    facts.add(tr("Från"), letter.sender.section(u'\n', 0, 0));
    facts.add(tr("Datum"), m_head.today);
    facts.add(tr("Referens"), reference(issue.file.issue)).add(tr("Diarienummer"), issue.file.issue.registryNumber);
    facts.add(tr("Frågan ställdes först"), ForwardingRules::firstAsked(issue.file));
    if (hop) {
        facts.add(tr("Förmedlad till er"), hop->askedOn);
        facts.add(tr("Bekräftelse senast"), hop->acknowledgeDue);
        facts.add(tr("Bekräftad"), hop->acknowledgedOn.isValid() ? SwedishFormat::textDate(hop->acknowledgedOn) : tr("Nej"));
        facts.add(tr("Svar senast"), hop->answerDue);
    }
    if (late > 0)
        facts.add(tr("Försenat"), tr("%n arbetsdag(ar)", nullptr, late));
    facts.add(tr("Bilagor"), letter.attachments.join(u'\n'));
    document.blocks << facts.table();
    const QString who = Letter::askedFor(issue, text);
    QString standard = tr("Hej!\nVi väntar på ert svar på en fråga från %1.").arg(who);
    if (clock == ForwardingRules::Clock::AnswerLate && Lateness::dueOf(*hop) < hop->answerDue)
        standard = tr("Hej!\nSvaret på en fråga från %1 skulle ha kommit den %2, och vi har inte heller sett någon bekräftelse på att ni har fått den. "
                      "Frågan är nu %n arbetsdag(ar) försenad.", nullptr, late)
                       .arg(who, SwedishFormat::textDate(hop->answerDue));
    else if (clock == ForwardingRules::Clock::AnswerLate)
        standard = tr("Hej!\nSvaret på en fråga från %1 skulle ha kommit den %2. Det är nu %n arbetsdag(ar) sent.", nullptr, late)
                       .arg(who, SwedishFormat::textDate(hop->answerDue));
    else if (clock == ForwardingRules::Clock::AcknowledgementLate)
        standard = tr("Hej!\nVi förmedlade en fråga från %1 den %2 och har inte sett någon bekräftelse på att ni har fått den. "
                      "Den skulle ha kommit för %n arbetsdag(ar) sedan.", nullptr, late)
                       .arg(who, SwedishFormat::textDate(hop->askedOn));
    Letter::addMessage(document.blocks, letter.message, standard);
    document.blocks << Heading{1, tr("Det här ber vi om nu")};
    QStringList wanted;
    if (letter.answerDue.isValid())
        wanted << tr("Svara senast den %1.").arg(SwedishFormat::textDate(letter.answerDue));
    wanted << tr("Kan ni inte svara än: skriv varför, och vilken dag svaret kommer. Föreningen får då veta det.");
    document.blocks << ListBlock{wanted + Letter::replyAdvice(issue, letter), false};
    Letter::addSigned(document.blocks, letter);
    Letter::addQuestion(document.blocks, issue, text);
    Table trail;
    trail.header = {tr("Förmedlad"), tr("Till"), tr("Svar senast"), tr("Utfall")};
    trail.widths = {5, 12, 5, 6};
    trail.kinds = {CellKind::Date, CellKind::Text, CellKind::Date, CellKind::Text};
    for (const Forwarding &step : issue.file.hops) {
        if (!step.isUnsent())
            trail.rows << QStringList{SwedishFormat::tableDate(step.askedOn), text.receiver(step), SwedishFormat::tableDate(step.answerDue),
                                      Words::of("hop_outcome", step.outcome)};
    }
    if (!trail.rows.isEmpty())
        document.blocks << Heading{1, tr("Frågans väg")} << trail;
    return document;
}
