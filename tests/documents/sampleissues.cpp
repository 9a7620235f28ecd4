#include "sampleissues.h"

namespace {

const LocalityId fristad(1), gingri(2), sandared(3), malsryd(4);
const CouncilId north(11), west(12);
const FunctionId streets(21), transit(22), chancellery(23), environment(24);
const ContactPersonId contact(31);

QDate autumn(int month, int day) { return {2026, month, day}; }

DocumentedIssue made(int number, IssueType type, const QString &title, const QString &topic, CouncilId council, const QList<LocalityId> &where,
                     QDate raised)
{
    DocumentedIssue made;
    Issue &issue = made.file.issue;
    issue.id = IssueId(100 + number);
    issue.number = QStringLiteral("OR-2026-%1").arg(number, 4, 10, QLatin1Char('0'));
    issue.type = type;
    issue.title = title;
    issue.topic = topic;
    issue.council = council;
    issue.raisedOn = raised;
    issue.raisedBy = "byalaget";
    issue.owner = contact;
    issue.assessment = Assessment::City;
    for (const LocalityId id : where) {
        IssueLocality row;
        row.locality = id;
        made.file.localities << row;
    }
    return made;
}

Forwarding &ask(DocumentedIssue &issue, FunctionId to, QDate on, QDate acknowledgeDue, QDate answerDue)
{
    Forwarding hop;
    hop.id = ForwardingId(issue.file.issue.id.value * 10 + issue.file.hops.size());
    hop.position = int(issue.file.hops.size());
    hop.from = "Kontaktperson i norr";
    hop.by = contact;
    hop.to = to;
    hop.askedOn = on;
    hop.acknowledgeDue = acknowledgeDue;
    hop.answerDue = answerDue;
    hop.message = "Hej!\nVi har fått en fråga från ortsrådet och ber om ert svar.";
    issue.file.issue.status = IssueStatus::Forwarded;
    issue.file.hops << hop;
    return issue.file.hops.last();
}

void answer(DocumentedIssue &issue, QDate on, const QString &text)
{
    Forwarding &hop = issue.file.hops.last();
    hop.acknowledgedOn = hop.acknowledgedOn.isValid() ? hop.acknowledgedOn : on;
    hop.answeredOn = on;
    hop.answer = text;
    hop.outcome = HopOutcome::Answered;
    issue.file.issue.status = IssueStatus::Answered;
}

DocumentedIssue light()
{
    DocumentedIssue light = made(1, IssueType::Fault, "Trasig gatubelysning längs gångvägen till skolan", "belysning", north, {fristad, gingri},
                                 autumn(9, 7));
    light.file.issue.text = "Fyra stolpar har varit släckta sedan i augusti.\n\n- barnen går där i mörker\n- en cyklist har kört omkull";
    light.file.issue.latitude = 57.82613;
    light.file.issue.longitude = 13.01234;
    light.file.issue.registryNumber = "2026-00123 100";
    ask(light, streets, autumn(9, 9), autumn(9, 11), autumn(9, 23)).acknowledgedOn = autumn(9, 10);
    answer(light, autumn(9, 21), "Ledningen är avgrävd. Den lagas vecka 40, och stolparna får då nya armaturer.\nTesta Testsson, testa@example.com");
    light.file.issue.status = IssueStatus::Closed;
    light.file.issue.fedBackOn = autumn(10, 12);
    light.file.issue.fedBackTo = "ortsrådet";
    light.file.issue.closedOn = autumn(10, 13);
    light.attachments = {"Karta över stolparna.pdf", "Foto från gångvägen.jpg"};
    return light;
}

DocumentedIssue bus()
{
    DocumentedIssue bus = made(2, IssueType::Suggestion, "Väderskydd vid busshållplatsen", "kollektivtrafik", north, {gingri}, autumn(9, 21));
    bus.file.issue.text = "Hållplatsen saknar väderskydd och bänk.";
    Forwarding &wrong = ask(bus, streets, autumn(9, 22), autumn(9, 24), autumn(10, 6));
    wrong.outcome = HopOutcome::WrongFunction;
    wrong.outcomeReason = "Hållplatsen är regionens.";
    const ForwardingId from = wrong.id;
    Forwarding &right = ask(bus, transit, autumn(10, 5), autumn(10, 7), autumn(10, 19));
    right.via = chancellery;
    right.redirectedFrom = from;
    return bus;
}

}

namespace SampleIssues {

QDate today() { return autumn(11, 23); }

IssueDocumentHead head()
{
    IssueDocumentHead head;
    head.from = autumn(7, 1);
    head.to = autumn(12, 31);
    head.today = today();
    head.stamp = QDateTime(today(), QTime(8, 0), Qt::UTC);
    return head;
}

IssueNames names()
{
    IssueNames names;
    names.localities = {{fristad, "Fristad"}, {gingri, "Gingri"}, {sandared, "Sandared"}, {malsryd, "Målsryd"}};
    names.councils = {{north, "Norrbygdens ortsråd"}, {west, "Västerbygdens ortsråd"}};
    names.functions = {{streets, "Tekniska förvaltningen"}, {transit, "Västtrafik"}, {chancellery, "Stadsledningskansliet, samhällsplanering"},
                       {environment, "Miljöförvaltningen"}};
    names.contactPersons = {{contact, "Testa Testsson"}};
    names.places = {{"Fristad", {57.8239, 13.01}}, {"Sandared", {57.7101, 12.794}}};
    return names;
}

QList<DocumentedIssue> all()
{
    QList<DocumentedIssue> issues{light(), bus()};
    DocumentedIssue playground = made(3, IssueType::Complaint, "Gungorna på lekplatsen är trasiga", "lekplats", west, {sandared}, autumn(11, 9));
    playground.file.issue.text = "Båda gungorna har gått sönder.";
    ask(playground, streets, autumn(11, 10), autumn(11, 12), autumn(11, 24)).acknowledgedOn = autumn(11, 11);
    playground.file.issue.status = IssueStatus::Acknowledged;
    issues << playground;
    DocumentedIssue sewage = made(4, IssueType::Question, "Vad gäller för enskilt avlopp?", "avlopp", west, {sandared}, autumn(11, 2));
    sewage.file.issue.text = "Flera hus ska byta avlopp och undrar vad som krävs.";
    ask(sewage, environment, autumn(11, 3), autumn(11, 5), autumn(11, 17));
    answer(sewage, autumn(11, 16), "Anläggningar äldre än tjugo år bör ses över. Vi kommer gärna till en träff och berättar.");
    issues << sewage;
    DocumentedIssue thanks = made(5, IssueType::Praise, "Tack för den nya cykelvägen", "", north, {fristad}, autumn(11, 16));
    thanks.file.issue.status = IssueStatus::WrittenOff;
    thanks.file.issue.closedOn = autumn(11, 17);
    thanks.file.issue.closeReason = "Beröm, framfört vid träffen.";
    issues << thanks;
    DocumentedIssue fibre = made(6, IssueType::PlanQuestion, "När kommer fibern hit?", "bredband", CouncilId(), {}, autumn(11, 20));
    issues << fibre;
    DocumentedIssue again = made(7, IssueType::Fault, "Mörkt på gångvägen", "belysning", north, {fristad}, autumn(11, 20));
    again.file.issue.mergedInto = IssueId(101);
    again.mergedInto = "OR-2026-0001";
    issues << again;
    return issues;
}

DocumentedIssue issue(int number) { return all().at(number - 1); }

IssueLetter letter(const DocumentedIssue &issue)
{
    IssueLetter letter;
    letter.hop = issue.file.hops.last().id;
    letter.sender = "Kontaktpersonen för Norrbygden\nFritids- och folkhälsoförvaltningen, Borås Stad";
    letter.replyTo = "fritid.folkhalsa@example.com";
    letter.attachments = issue.attachments;
    return letter;
}

IssueStatistics statistics()
{
    IssueStatisticsCounter counter(today());
    const QList<DocumentedIssue> issues = all();
    for (const DocumentedIssue &one : issues) {
        IssueTimes times;
        times.type = one.file.issue.type;
        times.topic = one.file.issue.topic;
        times.raised = one.file.issue.raisedOn;
        times.fedBack = one.file.issue.fedBackOn;
        for (const IssueLocality &row : one.file.localities)
            times.localities << row.locality;
        if (!one.file.hops.isEmpty()) {
            const Forwarding &hop = one.file.hops.last();
            times.function = hop.to;
            times.asked = one.file.hops.first().askedOn;
            times.acknowledged = hop.acknowledgedOn;
            times.answered = hop.answeredOn;
            times.acknowledgeDue = hop.acknowledgeDue;
            times.answerDue = hop.answerDue;
        }
        counter.add(times);
    }
    return counter.result(autumn(7, 1), autumn(12, 31));
}

QList<std::pair<QString, Document>> documents()
{
    const IssueDocuments documents(names(), head());
    const QList<DocumentedIssue> issues = all();
    const QList<DocumentedIssue> ofOne{issues.at(0), issues.at(1), issues.at(4)};
    IssueLetter reminder = letter(issues.at(1));
    reminder.answerDue = autumn(11, 30);
    return {{"list", documents.list(issues, IssueDocuments::Grouping::Flat, false)},
            {"localities", documents.list(issues, IssueDocuments::Grouping::ByLocality, false)},
            {"table", documents.list(issues)},
            {"empty", documents.list({})},
            {"single", documents.single(issues.at(1))},
            {"trail", documents.single(issues.at(1), false)},
            {"letter", documents.forwardingLetter(issues.at(0), letter(issues.at(0)))},
            {"reminder", documents.reminderLetter(issues.at(1), reminder)},
            {"feedback", documents.feedbackLetter(issues, "Norrbygdens intresseförening", "Kontaktpersonen för Norrbygden")},
            {"page", documents.webPage(ofOne)},
            {"pages", documents.webPage(issues)},
            {"nopage", documents.webPage({})},
            {"statistics", documents.statistics(statistics())},
            {"figures", documents.statistics(statistics(), false)}};
}

}
