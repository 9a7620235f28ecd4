#include "meetingsummary.h"

#include "summarytext.h"
#include "swedishformat.h"
#include "words.h"

namespace {

struct Column {
    QString name;
    std::function<QString(const SummarizedMeeting &)> cell;
    CellKind kind = CellKind::Text;
};

QString count(const std::optional<int> &value) { return value ? QString::number(*value) : QString(); }

/// What `text` says of each, one after the other; those without words are left out.
template<class T, class Text> QString joined(const QList<T> &list, Text text)
{
    QStringList parts;
    for (const T &one : list) {
        if (const QString part = text(one); !part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral("; "));
}

}

Document MeetingSummary::table(const QList<SummarizedMeeting> &meetings, const SummaryHead &head) const
{
    using M = SummarizedMeeting;
    QList<Column> columns{
        {tr("Datum"), [](const M &m) { return SwedishFormat::tableDate(m.file.meeting.date); }, CellKind::Date},
        {tr("Börjar"), [](const M &m) { return SwedishFormat::tableTime(m.file.meeting.start); }},
        {tr("Slutar"), [](const M &m) { return SwedishFormat::tableTime(m.file.meeting.end); }},
        {tr("Slag"), [](const M &m) { return m.kind; }},
        {tr("Ortsråd"), [](const M &m) { return m.council; }},
        {tr("Ort"), [](const M &m) { return m.locality; }},
        {tr("Tema"), [](const M &m) { return m.file.meeting.theme; }},
        {tr("Status"), [](const M &m) { return Words::of("status", m.file.meeting.status); }},
        {tr("Varför inställt"), [](const M &m) { return m.file.meeting.cancelReason; }},
        {tr("Form"), [](const M &m) { return Words::of("form", m.file.meeting.form); }},
        {tr("Plats"), [](const M &m) { return m.file.meeting.place; }},
        {tr("Arrangör"), [](const M &m) { return m.file.meeting.organiser; }},
        {tr("Inbjudna"), [](const M &m) { return m.file.meeting.invited; }},
    };
    if (m_options.attendance) {
        const auto group = [names = m_options.names](const Attendance &row) {
            const QString text = tr("%1 %2", "role or organisation, count").arg(row.group, QString::number(row.count));
            return names && !row.names.trimmed().isEmpty() ? tr("%1 (%2)", "group, names").arg(text, row.names.simplified()) : text;
        };
        columns << Column{tr("Närvarande på plats"), [](const M &m) { return count(m.file.meeting.attendanceInPerson); }, CellKind::Number}
                << Column{tr("Närvarande på distans"), [](const M &m) { return count(m.file.meeting.attendanceRemote); }, CellKind::Number}
                << Column{tr("Närvaro"), [group](const M &m) { return joined(m.file.attendance, group); }};
    }
    if (m_options.notes)
        columns << Column{tr("Anteckningar"), [](const M &m) { return m.file.meeting.note; }};
    if (m_options.items) {
        const auto item = [](const AgendaItem &row) {
            return row.text.trimmed().isEmpty() ? row.heading.trimmed()
                                                : tr("%1: %2", "heading, text").arg(row.heading.trimmed(), row.text.trimmed());
        };
        columns << Column{tr("Dagordning"), [item](const M &m) { return joined(m.file.items, item); }}
                << Column{tr("Beslut"),
                          [](const M &m) { return joined(m.file.items, [](const AgendaItem &row) { return row.decision.trimmed(); }); }};
    }
    if (m_options.actions) {
        const auto action = [](const ActionItem &row) {
            QStringList about{row.who.trimmed(), SwedishFormat::tableDate(row.due), SummaryText::action(row)};
            about.removeAll(QString());
            return tr("%1 (%2)", "action, who and when").arg(row.what.trimmed(), about.join(QStringLiteral(", ")));
        };
        columns << Column{tr("Åtgärder"), [action](const M &m) { return joined(m.file.actions, action); }};
    }
    if (m_options.attachments)
        columns << Column{tr("Bilagor"),
                          [](const M &m) { return joined(m.attachments, [](const Attachment &file) { return file.name; }); }};
    columns << Column{tr("Rättelser"),
                      [](const M &m) { return joined(m.file.corrections, [](const Correction &row) { return row.text.trimmed(); }); }};

    Table table;
    for (const Column &column : std::as_const(columns)) {
        table.header << column.name;
        table.kinds << column.kind;
    }
    for (const SummarizedMeeting &meeting : meetings) {
        QStringList cells;
        for (const Column &column : std::as_const(columns))
            cells << column.cell(meeting);
        table.rows << cells;
    }
    Document document = empty(tr("Träffar"), head);
    document.blocks << table;
    return document;
}
