#include "summarytext.h"

#include "swedishformat.h"
#include "words.h"

QString SummaryText::kind(const SummarizedMeeting &meeting)
{
    QString kind = meeting.kind.isEmpty() ? tr("Möte") : meeting.kind;
    kind[0] = kind.at(0).toUpper();
    return kind;
}

QString SummaryText::named(const SummarizedMeeting &meeting, const QString &name)
{
    const MeetingStatus status = meeting.file.meeting.status;
    if (status == MeetingStatus::Held || status == MeetingStatus::Approved)
        return name;
    return tr("%1 (%2)", "name of a meeting, its status").arg(name, Words::of("status", status));
}

QString SummaryText::locality(const SummarizedMeeting &meeting) { return meeting.locality.isEmpty() ? tr("Utan ort") : meeting.locality; }

QString SummaryText::status(const Meeting &meeting)
{
    const QString word = Words::of("status", meeting.status);
    if (meeting.status == MeetingStatus::Cancelled)
        return meeting.cancelReason.trimmed().isEmpty()
                   ? word
                   : tr("%1: %2", "cancelled: reason").arg(word, meeting.cancelReason.simplified());
    if (meeting.status != MeetingStatus::Approved || !meeting.approvedOn.isValid())
        return word;
    const QString day = SwedishFormat::textDate(meeting.approvedOn);
    return meeting.approvedBy.trimmed().isEmpty()
               ? tr("justerat %1").arg(day)
               : tr("justerat %1 av %2", "approved, date, by whom").arg(day, meeting.approvedBy.simplified());
}

std::optional<int> SummaryText::attendance(const MeetingFile &file)
{
    if (file.meeting.attendanceInPerson || file.meeting.attendanceRemote)
        return file.meeting.attendanceInPerson.value_or(0) + file.meeting.attendanceRemote.value_or(0);
    if (file.attendance.isEmpty())
        return std::nullopt;
    int sum = 0;
    for (const Attendance &group : file.attendance)
        sum += group.count;
    return sum;
}

QString SummaryText::action(const ActionItem &action)
{
    const QString word = Words::of("status", action.status);
    if (action.status != ActionStatus::Done || !action.doneOn.isValid())
        return word;
    return tr("%1 %2", "done, date").arg(word, SwedishFormat::tableDate(action.doneOn));
}

QString SummaryText::attachment(const Attachment &attachment)
{
    //: A file and its size
    return tr("%1 (%2 kB)").arg(attachment.name, SwedishFormat::number((attachment.size + 1023) / 1024));
}

/// The text of a line of a list, without its mark; nothing when it is none.
static std::optional<QString> listed(const QString &line)
{
    const QString text = line.trimmed();
    for (const QLatin1String mark : {QLatin1String("- "), QLatin1String("* ")}) {
        if (text.startsWith(mark))
            return text.mid(2).trimmed();
    }
    if (text.startsWith(QChar(u'•')) || text.startsWith(QStringLiteral("– ")))
        return text.mid(1).trimmed();
    return std::nullopt;
}

QList<Block> SummaryText::blocks(const QString &typed)
{
    QList<Block> blocks;
    QStringList lines, items;
    const auto flush = [&] {
        if (!lines.isEmpty())
            blocks << Paragraph{lines.join(u'\n')};
        if (!items.isEmpty())
            blocks << ListBlock{items, false};
        lines.clear();
        items.clear();
    };
    QString text = typed;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    for (const QString &line : text.split(u'\n')) {
        const auto item = listed(line);
        if (line.trimmed().isEmpty() || (item ? !lines.isEmpty() : !items.isEmpty()))
            flush();
        if (item)
            items << *item;
        else if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    flush();
    return blocks;
}
