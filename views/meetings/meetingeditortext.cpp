#include "meetings/meetingeditortext.h"

#include "swedishformat.h"
#include "words.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeetingText)
};

QString itemText(const AgendaItem &item)
{
    QStringList lines;
    if (!item.text.isEmpty())
        lines << item.text;
    if (!item.decision.isEmpty())
        lines << Text::tr("Beslut: %1").arg(item.decision);
    if (item.outcome != ItemOutcome::None)
        lines << Text::tr("Utfall: %1").arg(Words::of("outcome", item.outcome));
    if (item.finished)
        lines << Text::tr("Avslutad");
    return lines.join(u'\n');
}

QString actionText(const ActionItem &action)
{
    QStringList words{action.what};
    if (!action.who.isEmpty())
        words << action.who;
    if (action.due.isValid())
        words << Text::tr("senast %1").arg(SwedishFormat::textDate(action.due));
    words << Words::of("status", action.status);
    return words.join(QStringLiteral(", "));
}

QString attendanceText(const Attendance &row)
{
    const QString counted = Text::tr("%1: %2", "role or organisation, count").arg(row.group).arg(row.count);
    return row.names.isEmpty() ? counted : Text::tr("%1 (%2)", "role with count, names").arg(counted, row.names);
}

}

QList<TextDiff::Part> MeetingText::parts(const MeetingFile &file, const FieldText::NameOf &nameOf)
{
    QList<TextDiff::Part> parts;
    const RecordType<Meeting> &type = recordType<Meeting>();
    const Record record = type.toRecord(file.meeting);
    const QString table = type.schema().table;
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        const QString field = type.schema().fields.at(i).name;
        parts << TextDiff::Part{field, Words::field(table, field), FieldText::of(table, field, record.values.at(i), nameOf)};
    }
    for (const AgendaItem &item : file.items)
        parts << TextDiff::Part{QStringLiteral("item%1").arg(item.id.value), Text::tr("Punkt %1: %2").arg(item.position).arg(item.heading), itemText(item)};
    for (const ActionItem &action : file.actions)
        parts << TextDiff::Part{QStringLiteral("action%1").arg(action.id.value), Words::table(QStringLiteral("action_item")), actionText(action)};
    for (const Attendance &row : file.attendance)
        parts << TextDiff::Part{QStringLiteral("attendance%1").arg(row.id.value), Words::table(QStringLiteral("attendance")), attendanceText(row)};
    return parts;
}
