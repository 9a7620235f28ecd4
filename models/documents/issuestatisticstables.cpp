#include "issuedocuments.h"
#include "issuetext.h"
#include "sortkey.h"
#include "swedishformat.h"
#include "words.h"

#include <algorithm>

namespace {

struct Row {
    QString name;
    IssueTally tally;
};

struct Figures {
    Q_DECLARE_TR_FUNCTIONS(IssueDocuments)
public:
    static QString days(const std::optional<int> &days) { return days ? SwedishFormat::number(*days) : QString(); }
    /// "3 (8)"
    static QString both(const IssueDuration &duration)
    {
        if (!duration.median)
            return QStringLiteral("–");
        //: Median and, in brackets, the 90th percentile
        return tr("%1 (%2)", "median, percentile").arg(days(duration.median), days(duration.percentile));
    }
    static QString share(const IssueShare &share, const QString &none)
    {
        return share.percent() ? SwedishFormat::percent(*share.percent()) : none;
    }
    static Table narrow(const QString &what, const QList<Row> &rows);
    static Table wide(const QString &what, const QList<Row> &rows);
};

Table Figures::narrow(const QString &what, const QList<Row> &rows)
{
    Table table;
    table.header = {what,  tr("Antal"), tr("Besvarade"), tr("Bekräftelse, dagar"), tr("Svar, dagar"), tr("Svar i tid"),
                    tr("Återkoppling, dagar")};
    table.widths = {36, 14, 20, 24, 20, 20, 26};
    table.rightAligned = {1, 2, 3, 4, 5, 6};
    table.rowHeaders = true;
    for (const Row &row : rows)
        table.rows << QStringList{row.name,
                                  SwedishFormat::number(row.tally.number),
                                  SwedishFormat::number(row.tally.answered),
                                  both(row.tally.acknowledgement),
                                  both(row.tally.answer),
                                  share(row.tally.answeredInTime, QStringLiteral("–")),
                                  both(row.tally.feedback)};
    return table;
}

Table Figures::wide(const QString &what, const QList<Row> &rows)
{
    Table table;
    table.header = {what,
                    tr("Antal"),
                    tr("Förmedlade"),
                    tr("Besvarade"),
                    tr("Återkopplade"),
                    tr("Bekräftelse, median arbetsdagar"),
                    tr("Bekräftelse, 90:e percentilen"),
                    tr("Bekräftade i tid"),
                    tr("Svar, median arbetsdagar"),
                    tr("Svar, 90:e percentilen"),
                    tr("Besvarade i tid"),
                    tr("Återkoppling, median arbetsdagar"),
                    tr("Återkoppling, 90:e percentilen")};
    table.kinds = QList<CellKind>(table.header.size(), CellKind::Number);
    table.kinds[0] = CellKind::Text;
    table.kinds[7] = table.kinds[10] = CellKind::Percent;
    for (int column = 1; column < table.header.size(); ++column)
        table.rightAligned << column;
    table.rowHeaders = true;
    for (const Row &row : rows) {
        const IssueTally &tally = row.tally;
        table.rows << QStringList{row.name,
                                  SwedishFormat::number(tally.number),
                                  SwedishFormat::number(tally.forwarded),
                                  SwedishFormat::number(tally.answered),
                                  SwedishFormat::number(tally.fedBack),
                                  days(tally.acknowledgement.median),
                                  days(tally.acknowledgement.percentile),
                                  share(tally.acknowledgedInTime, {}),
                                  days(tally.answer.median),
                                  days(tally.answer.percentile),
                                  share(tally.answeredInTime, {}),
                                  days(tally.feedback.median),
                                  days(tally.feedback.percentile)};
    }
    return table;
}

/// The largest first, those of the same size in Swedish order, what belongs to no group last.
template<class Key, class Name> QList<Row> rowsOf(const QList<IssueStatistics::Group<Key>> &groups, Name name)
{
    struct Keyed {
        bool none;
        QString key;
        Row row;
        auto place() const { return std::tuple(none, -row.tally.number, key, row.name); }
    };
    QList<Keyed> keyed;
    for (const auto &group : groups) {
        const QString text = name(group.key);
        // The first type is a type like the others; of the other groups the empty key is that of none.
        const bool none = !std::is_same_v<Key, IssueType> && group.key == Key();
        keyed << Keyed{none, sortKey(text), {text, group.tally}};
    }
    std::sort(keyed.begin(), keyed.end(), [](const Keyed &a, const Keyed &b) { return a.place() < b.place(); });
    QList<Row> rows;
    for (const Keyed &one : std::as_const(keyed))
        rows << one.row;
    return rows;
}

}

Document IssueDocuments::statistics(const IssueStatistics &statistics, bool forReading) const
{
    const IssueText text(m_names, m_head.today);
    const bool period = statistics.from.isValid() && statistics.to.isValid();
    Document document = empty(tr("Statistik över frågor"), tr("Antal frågor och hur lång tid svaren har tagit"));
    if (period)
        document.blocks << Paragraph{tr("Frågor som kom in %1.").arg(SwedishFormat::textDateRange(statistics.from, statistics.to)), true};
    if (!m_head.selection.isEmpty())
        document.blocks << Paragraph{m_head.selection.join(u'\n'), true};
    if (statistics.all.number == 0)
        document.blocks << Paragraph{tr("Inga frågor kom in under perioden.")};
    const auto add = [&](const QString &heading, const QString &what, const QList<Row> &rows) {
        if (rows.isEmpty())
            return;
        Table table = forReading ? Figures::narrow(what, rows) : Figures::wide(what, rows);
        if (forReading)
            document.blocks << Heading{1, heading};
        else
            table.caption = heading;
        document.blocks << table;
    };
    if (!forReading || statistics.all.number > 0)
        add(tr("Alla frågor"), tr("Urval"), {{tr("Alla"), statistics.all}});
    add(tr("Per typ"), tr("Typ"), rowsOf(statistics.types, [](IssueType type) { return IssueText::capital(Words::of("type", type)); }));
    add(tr("Per ämne"), tr("Ämne"),
        rowsOf(statistics.topics, [](const QString &topic) { return topic.isEmpty() ? tr("Utan ämne") : IssueText::capital(topic); }));
    add(tr("Per funktion"), tr("Funktion"),
        rowsOf(statistics.functions, [&text](FunctionId id) { return id ? IssueText::capital(text.function(id)) : tr("Inte förmedlad"); }));
    add(tr("Per ort"), tr("Ort"), rowsOf(statistics.localities, [this](LocalityId id) {
            return id ? m_names.localities.value(id, tr("Okänd ort")) : tr("Utan ort");
        }));
    // Where nobody has noted how issues came there is nothing to tell.
    if (statistics.came.size() > 1 || (statistics.came.size() == 1 && statistics.came.first().key != CameBy::Unknown))
        add(tr("Hur frågorna kom"), tr("Väg in"), rowsOf(statistics.came, [](CameBy came) { return IssueText::capital(Words::of("came", came)); }));
    if (forReading && statistics.all.number > 0) {
        document.blocks << Heading{1, tr("Så läser du siffrorna")};
        document.blocks << ListBlock{
            {tr("Tiderna är arbetsdagar: medianen och inom parentes det antal som nio av tio klarades inom "
                "(90:e percentilen, närmaste rang)."),
             tr("Bekräftelse och svar räknas från den dag frågan först förmedlades, återkoppling från den dag den kom in."),
             tr("Svar i tid är andelen som kom senast på dagen de skulle, av dem som har kommit och dem vars dag har passerat."),
             tr("En fråga som gäller flera orter räknas i var och en av dem.")},
            false};
        document.blocks << Paragraph{tr("Siffrorna togs fram %1.").arg(SwedishFormat::textDate(statistics.asOf)), true};
    }
    return document;
}
