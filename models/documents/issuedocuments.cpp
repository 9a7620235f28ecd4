#include "issuedocuments.h"

#include "forwardingrules.h"
#include "issuetext.h"
#include "lateness.h"
#include "meetingsummary.h"
#include "sortkey.h"
#include "swedishformat.h"
#include "words.h"

#include <algorithm>
#include <functional>

IssueDocuments::IssueDocuments(IssueNames names, IssueDocumentHead head, Names shown)
    : m_names(std::move(names)), m_head(std::move(head)), m_showNames(shown == Names::Shown)
{}

QString IssueDocuments::reference(const Issue &issue)
{
    return issue.number.isEmpty() ? QString() : QStringLiteral("[%1]").arg(issue.number);
}

Document IssueDocuments::empty(const QString &title, const QString &subject) const
{
    Document document;
    document.title = title;
    document.author = m_head.organisation.isEmpty() ? MeetingSummary::defaultOrganisation() : m_head.organisation;
    document.subject = subject;
    document.language = tr("sv-SE", "language tag of the documents in this language; English: en-GB");
    document.stamp = m_head.stamp;
    //: Foot of a page: organisation and the day it was made
    document.footer = tr("%1 – framställd %2").arg(document.author, SwedishFormat::tableDate(m_head.today));
    return document;
}

namespace {

using D = DocumentedIssue;

struct Column {
    QString name;
    std::function<QString(const D &)> cell;
    int width = 1;
    CellKind kind = CellKind::Text;
};

/// A column of days as they stand in tables.
template<class Day> Column dates(const QString &name, Day day, int width = 1)
{
    return {name, [day](const D &d) { return SwedishFormat::tableDate(day(d)); }, width, CellKind::Date};
}

struct List {
    Q_DECLARE_TR_FUNCTIONS(IssueDocuments)
public:
    static QList<Column> wide(const IssueText &text, bool names);
    static QList<Column> narrow(const IssueText &text, bool localities);
};

QList<Column> List::wide(const IssueText &text, bool names)
{
    QList<Column> columns{
        {tr("Nummer"), [](const D &d) { return d.file.issue.number; }},
        {tr("Diarienummer"), [](const D &d) { return d.file.issue.registryNumber; }},
        {tr("Titel"), [](const D &d) { return d.file.issue.title; }},
        {tr("Typ"), [](const D &d) { return Words::of("type", d.file.issue.type); }},
        {tr("Ämne"), [](const D &d) { return d.file.issue.topic; }},
        {tr("Ortsråd"), [text](const D &d) { return text.council(d.file.issue); }},
        {tr("Orter"), [text](const D &d) { return text.localityLine(d.file); }},
        {tr("Väckt av"), [](const D &d) { return d.file.issue.raisedBy; }},
        dates(tr("Inkom"), [](const D &d) { return d.file.issue.raisedOn; }),
        {tr("Bedömning"), [](const D &d) { return Words::of("assessment", d.file.issue.assessment); }},
        {tr("Status"), [](const D &d) { return Words::of("status", d.file.issue.status); }},
        {tr("Hos"), [text](const D &d) { return text.holder(d.file); }},
        dates(tr("Först förmedlad"), [](const D &d) { return ForwardingRules::firstAsked(d.file); }),
        dates(tr("Bekräftad"), [](const D &d) { return IssueText::acknowledged(d.file); }),
        dates(tr("Svar senast"), [](const D &d) { return IssueText::answerDue(d.file); }),
        {tr("Sen, arbetsdagar"),
         [text](const D &d) {
             const int late = text.workingDaysLate(d.file);
             return late > 0 ? SwedishFormat::number(late) : QString();
         },
         1, CellKind::Number},
        dates(tr("Besvarad"), [](const D &d) { return ForwardingRules::lastAnswered(d.file); }),
        dates(tr("Återkopplad"), [](const D &d) { return d.file.issue.fedBackOn; }),
        {tr("Återkopplad till"), [](const D &d) { return d.file.issue.fedBackTo; }},
        dates(tr("Avslutad"), [](const D &d) { return d.file.issue.closedOn; }),
        {tr("Skäl för avslut"), [](const D &d) { return d.file.issue.closeReason; }},
        {tr("Sammanförd med"), [](const D &d) { return d.mergedInto; }},
        {tr("Bilagor"), [](const D &d) { return SwedishFormat::number(d.attachments.size()); }, 1, CellKind::Number},
        {tr("Hur den kom"), [](const D &d) { return Words::of("came", d.file.issue.came); }},
    };
    if (names)
        columns << Column{tr("Ansvarig"), [text](const D &d) { return text.person(d.file.issue.owner); }};
    return columns;
}

/// What stands beside the number: the status, and since when.
QString statusSince(const D &d)
{
    const Issue &issue = d.file.issue;
    QDate since;
    switch (issue.status) {
    case IssueStatus::Forwarded: since = ForwardingRules::firstAsked(d.file); break;
    case IssueStatus::Acknowledged: since = IssueText::acknowledged(d.file); break;
    case IssueStatus::Answered: since = ForwardingRules::lastAnswered(d.file); break;
    case IssueStatus::FedBack: since = issue.fedBackOn; break;
    case IssueStatus::Closed:
    case IssueStatus::WrittenOff: since = issue.closedOn; break;
    case IssueStatus::New:
    case IssueStatus::Assessed:
    case IssueStatus::Dormant:
    case IssueStatus::Redirecting: break;
    }
    QString status = IssueText::status(issue);
    if (issue.draftOn.isValid())
        //: A status such as "Bedömd"
        status = List::tr("%1, utkast inte skickat").arg(status);
    return since.isValid() ? status + u'\n' + SwedishFormat::tableDate(since) : status;
}

QList<Column> List::narrow(const IssueText &text, bool localities)
{
    const auto title = [text, localities](const D &d) {
        QStringList about{IssueText::type(d.file.issue)};
        if (localities)
            about << text.localityLine(d.file);
        about.removeAll(QString());
        return d.file.issue.title.simplified() + u'\n' + about.join(QStringLiteral(" · "));
    };
    const auto due = [text](const D &d) {
        const QString day = SwedishFormat::tableDate(Lateness::dueOf(d.file));
        const int late = text.workingDaysLate(d.file);
        //: Working days past the date
        return late > 0 ? day + u'\n' + tr("%n arbetsdag(ar) sen", nullptr, late) : day;
    };
    return {{tr("Nummer"), [](const D &d) { return d.file.issue.number; }, 25},
            {tr("Fråga"), title, 42},
            dates(tr("Inkom"), [](const D &d) { return d.file.issue.raisedOn; }, 21),
            {tr("Status"), statusSince, 23},
            {tr("Hos"), [text](const D &d) { return IssueText::capital(text.holder(d.file)); }, 29},
            {tr("Senast"), due, 26}};
}

Table tableOf(const QList<const D *> &issues, const QList<Column> &columns)
{
    Table table;
    for (const Column &column : columns) {
        table.header << column.name;
        table.widths << column.width;
        table.kinds << column.kind;
        if (column.kind == CellKind::Number)
            table.rightAligned << int(table.header.size()) - 1;
    }
    for (const D *issue : issues) {
        QStringList cells;
        for (const Column &column : columns)
            cells << column.cell(*issue);
        table.rows << cells;
    }
    return table;
}

}

Document IssueDocuments::list(const QList<DocumentedIssue> &issues, Grouping grouping, bool wide) const
{
    const IssueText text(m_names, m_head.today);
    Document document = empty(tr("Frågor till Borås Stad"), tr("Frågor från ortsråd och föreningar"));
    document.blocks << Paragraph{IssueText::selection(m_head, issues.size()), true};
    const QList<Column> columns = wide ? List::wide(text, m_showNames) : List::narrow(text, grouping == Grouping::Flat);
    QList<const DocumentedIssue *> all;
    for (const DocumentedIssue &issue : issues)
        all << &issue;
    if (grouping == Grouping::Flat || issues.isEmpty()) {
        // An empty table for reading would be a header without anything to head; a spreadsheet still wants its columns.
        if (wide || !issues.isEmpty())
            document.blocks << tableOf(all, columns);
        if (wide)
            std::get<Table>(document.blocks.last()).caption = tr("Frågor");
        return document;
    }
    QMap<std::pair<QString, QString>, QList<const DocumentedIssue *>> groups;
    QList<const DocumentedIssue *> nowhere;
    for (const DocumentedIssue *issue : std::as_const(all)) {
        const QStringList localities = text.localities(issue->file);
        for (const QString &locality : localities)
            groups[{sortKey(locality), locality}] << issue;
        if (localities.isEmpty())
            nowhere << issue;
    }
    const auto add = [&](const QString &locality, const QList<const DocumentedIssue *> &group) {
        document.blocks << Heading{1, locality};
        Table table = tableOf(group, columns);
        if (wide)
            table.caption = locality;
        document.blocks << table;
    };
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        add(group.key().second, group.value());
    if (!nowhere.isEmpty())
        add(tr("Utan ort"), nowhere);
    return document;
}
