#include "meetings/meetingdetailtext.h"

#include "lists/detailmarkup.h"
#include "meetings/meetingchips.h"
#include "meetings/meetingdetailloader.h"
#include "swedishformat.h"
#include "widgets/uilocale.h"
#include "words.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MeetingDetail)
};

using DetailMarkup::chip;
using DetailMarkup::escaped;
using DetailMarkup::fact;
using DetailMarkup::header;
using DetailMarkup::stamp;

QString attendance(const MeetingFile &file)
{
    QStringList parts;
    if (file.meeting.attendanceInPerson)
        parts << Tr::tr("%n på plats", nullptr, *file.meeting.attendanceInPerson);
    if (file.meeting.attendanceRemote)
        parts << Tr::tr("%n på distans", nullptr, *file.meeting.attendanceRemote);
    QString text = parts.join(QStringLiteral(", ")).toHtmlEscaped();
    for (const Attendance &group : file.attendance) {
        text += text.isEmpty() ? QString() : QStringLiteral("<br>");
        text += QStringLiteral("%1: %2").arg(escaped(group.group), SwedishFormat::number(group.count));
        if (!group.names.trimmed().isEmpty())
            text += QStringLiteral(" <span class=\"quiet\">(%1)</span>").arg(escaped(group.names));
    }
    return text;
}

QString facts(const MeetingDetailData &data)
{
    const Meeting &meeting = data.file.meeting;
    const QString table = QStringLiteral("meeting");
    QString approved = escaped(meeting.approvedBy);
    if (meeting.approvedOn.isValid())
        approved += (approved.isEmpty() ? QString() : QStringLiteral(", ")) + SwedishFormat::textDate(meeting.approvedOn);
    const QString rows = fact(Words::field(table, QStringLiteral("cancel_reason")), escaped(meeting.cancelReason))
        + fact(Words::field(table, QStringLiteral("council_id")), escaped(data.row.council))
        + fact(Words::field(table, QStringLiteral("locality_id")), escaped(data.row.locality))
        + fact(Words::field(table, QStringLiteral("place")), escaped(meeting.place))
        + fact(Words::field(table, QStringLiteral("organiser")), escaped(meeting.organiser))
        + fact(Words::field(table, QStringLiteral("invited")), escaped(meeting.invited)) + fact(Tr::tr("Närvarande"), attendance(data.file))
        + fact(Tr::tr("Justerat"), approved);
    return DetailMarkup::facts(rows);
}

QString sourceLink(const MeetingDetailData &data, const AgendaItem &item)
{
    const MeetingDetailData::Source source = data.sources.value(item.sourceItem ? item.sourceItem.value : item.sourceAction.value);
    if (!source.meeting || !source.date.isValid())
        return {};
    const QString words = Tr::tr("Från %1 %2", "kind of meeting, date").arg(source.kind.toLower(), SwedishFormat::textDate(source.date));
    return QStringLiteral("<p class=\"under\"><a href=\"meeting:%1\">%2</a></p>").arg(source.meeting.value).arg(words.toHtmlEscaped());
}

QString agenda(const MeetingDetailData &data)
{
    if (data.file.items.isEmpty())
        return {};
    QString text = header(Tr::tr("Dagordning"));
    int number = 0;
    for (const AgendaItem &item : data.file.items) {
        const QString outcome = item.outcome == ItemOutcome::None ? QString() : QStringLiteral(" &nbsp; ") + chip(MeetingChips::of(item.outcome));
        text += QStringLiteral("<p class=\"item\"><b>%1&nbsp; %2</b>%3</p>").arg(++number).arg(escaped(item.heading), outcome);
        text += sourceLink(data, item);
        if (!item.text.trimmed().isEmpty())
            text += QStringLiteral("<p class=\"under\">%1</p>").arg(escaped(item.text));
        if (!item.decision.trimmed().isEmpty())
            text += QStringLiteral("<p class=\"under\"><b>%1</b> %2</p>").arg(Tr::tr("Beslut:").toHtmlEscaped(), escaped(item.decision));
    }
    return text;
}

QString actions(const MeetingDetailData &data, QDate today)
{
    if (data.file.actions.isEmpty())
        return {};
    QString text = header(Words::tables(QStringLiteral("action_item")));
    for (const ActionItem &action : data.file.actions) {
        QStringList about{chip(MeetingChips::of(action, today))};
        if (!action.who.trimmed().isEmpty())
            about << escaped(action.who);
        if (action.status == ActionStatus::Done && action.doneOn.isValid())
            about << Tr::tr("klar %1").arg(SwedishFormat::textDate(action.doneOn));
        else if (action.due.isValid())
            about << Tr::tr("senast %1").arg(SwedishFormat::textDate(action.due));
        text += QStringLiteral("<p class=\"action\">%1<br><span class=\"quiet\">%2</span></p>").arg(escaped(action.what), about.join(QStringLiteral(" · ")));
    }
    return text;
}

QString corrections(const MeetingDetailData &data)
{
    if (data.file.corrections.isEmpty())
        return {};
    QString text = header(Words::tables(QStringLiteral("correction")));
    for (const Correction &correction : data.file.corrections)
        text += QStringLiteral("<p class=\"action\">%1<br><span class=\"quiet\">%2</span></p>")
                    .arg(escaped(correction.text), escaped(stamp(correction.stored.changedAt, correction.stored.changedBy)));
    return text;
}

QString attachments(const MeetingDetailData &data)
{
    if (data.attachments.isEmpty())
        return {};
    QString text = header(Words::tables(QStringLiteral("attachment")));
    for (const Attachment &attachment : data.attachments) {
        const QString size = uiLocale().formattedDataSize(attachment.size, 1, QLocale::DataSizeSIFormat);
        text += QStringLiteral("<p class=\"line\"><img src=\"icon:attach/%1\">&nbsp;%2 <span class=\"quiet\">%3</span></p>")
                    .arg(int(ColorRole::MutedText)).arg(attachment.name.toHtmlEscaped(), size.toHtmlEscaped());
    }
    return text;
}

}

namespace MeetingDetailText {

QString heading(const MeetingDetailData &data)
{
    const Meeting &meeting = data.file.meeting;
    const QString who = data.row.council.isEmpty() ? data.row.locality : data.row.council;
    if (!meeting.theme.trimmed().isEmpty())
        return meeting.theme.trimmed();
    if (who.isEmpty())
        return data.row.kind;
    return Tr::tr("%1, %2", "kind of meeting, whose").arg(data.row.kind, who);
}

QString when(const MeetingDetailData &data)
{
    const Meeting &meeting = data.file.meeting;
    if (!meeting.start.isValid())
        return SwedishFormat::longDate(meeting.date);
    return Tr::tr("%1, %2", "day, time").arg(SwedishFormat::longDate(meeting.date), SwedishFormat::textTimeRange(meeting.start, meeting.end));
}

QString body(const MeetingDetailData &data, QDate today)
{
    QString text = facts(data);
    if (!data.file.meeting.note.trimmed().isEmpty()) {
        text += header(data.notesHeading.isEmpty() ? Words::field(QStringLiteral("meeting"), QStringLiteral("note")) : data.notesHeading);
        text += QStringLiteral("<p>%1</p>").arg(escaped(data.file.meeting.note));
    }
    text += agenda(data) + actions(data, today) + corrections(data) + attachments(data);
    return text + DetailMarkup::foot(data.file.meeting.stored);
}

}
