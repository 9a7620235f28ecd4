#include "issues/issuedetailtext.h"

#include "issues/issuechips.h"
#include "issues/issuedetailloader.h"
#include "issuelistmodel.h"
#include "lists/detailmarkup.h"
#include "meetings/attachmentmedia.h"
#include "swedishformat.h"
#include "widgets/uilocale.h"
#include "words.h"

#include <QCoreApplication>

using DetailMarkup::escaped;
using DetailMarkup::fact;
using DetailMarkup::header;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(IssueDetail)
};

const QString table = QStringLiteral("issue");
QString field(const char *name) { return Words::field(table, QLatin1String(name)); }

QString issueLink(const IssueRow &row)
{
    return DetailMarkup::link(QStringLiteral("issue:%1").arg(row.id.value), Tr::tr("%1 %2", "number, title").arg(row.number, row.title));
}

QString meetingLink(const MeetingRow &row)
{
    return DetailMarkup::link(QStringLiteral("meeting:%1").arg(row.id.value), Tr::tr("%1 %2", "kind of meeting, day").arg(row.kind, SwedishFormat::textDate(row.date)));
}

QString raised(const Issue &issue)
{
    const QString day = SwedishFormat::textDate(issue.raisedOn);
    return escaped(issue.raisedBy.trimmed().isEmpty() ? day : Tr::tr("%1 av %2", "day, role or organisation").arg(day, issue.raisedBy.trimmed()));
}

QString source(const IssueDetailData &data)
{
    if (!data.meeting.id)
        return {};
    QString text = meetingLink(data.meeting);
    if (!data.links.item.isEmpty())
        text += QStringLiteral("<br>") + escaped(Tr::tr("punkten ”%1”").arg(data.links.item));
    return text;
}

QString assessment(const Issue &issue)
{
    const QString who = Words::of("assessment", issue.assessment);
    return escaped(issue.aboutRoad ? Tr::tr("%1; gäller en väg, väghållare: %2", "who it is for, road keeper").arg(who, Words::of("road_keeper", issue.roadKeeper)) : who);
}

QString point(const IssueDetailData &data)
{
    const Issue &issue = data.file.issue;
    if (!issue.latitude || !issue.longitude)
        return {};
    const QLocale locale = uiLocale();
    const QString degrees = Tr::tr("%1 N, %2 O", "latitude, longitude").arg(locale.toString(*issue.latitude, 'f', 5), locale.toString(*issue.longitude, 'f', 5));
    const auto nearest = NearestLocality::of(issue.latitude, issue.longitude, data.places);
    return escaped(nearest ? Tr::tr("%1, %2", "degrees, where that is").arg(degrees, nearest->words()) : degrees);
}

QString due(const IssueRow &row, QDate today)
{
    if (!row.dueOn.isValid())
        return {};
    const bool late = IssueListModel::isLate(row, today);
    const QString words = Tr::tr("%1, %2", "day and how far it is from today")
                              .arg(SwedishFormat::textDate(row.dueOn), late ? SwedishFormat::daysLate(row.dueOn, today) : SwedishFormat::relativeDay(row.dueOn, today));
    return late ? DetailMarkup::warning(words) : escaped(words);
}

/// Role, organisation and address of whoever is to be told the answer.
QString contact(const Issue &issue)
{
    QStringList parts{issue.contactRole.trimmed(), issue.contactOrganisation.trimmed(), issue.contactAddress.trimmed()};
    parts.removeAll(QString());
    return escaped(parts.join(QStringLiteral(", ")));
}

QString facts(const IssueDetailData &data, QDate today)
{
    const Issue &issue = data.file.issue;
    return DetailMarkup::facts(
        fact(field("merged_into_id"), data.mergedInto.id ? issueLink(data.mergedInto) : QString())
        + fact(field("receiver_id"), escaped(data.row.receiver)) + fact(field("due_on"), due(data.row, today))
        + fact(field("dormant_until"), issue.status == IssueStatus::Dormant ? escaped(SwedishFormat::textDate(issue.dormantUntil)) : QString())
        + fact(field("snoozed_until"), issue.snoozedUntil >= today ? escaped(SwedishFormat::textDate(issue.snoozedUntil)) : QString())
        + fact(field("council_id"), escaped(data.row.council)) + fact(Tr::tr("Ort"), escaped(data.row.localities))
        + fact(field("raised_on"), raised(issue)) + fact(Tr::tr("Kommer från"), source(data))
        + fact(field("came"), issue.came == CameBy::Unknown ? QString() : escaped(Words::of("came", issue.came))) + fact(Tr::tr("Vem som ska få svaret"), contact(issue))
        + fact(field("topic"), escaped(issue.topic)) + fact(field("assessment"), assessment(issue))
        + fact(field("language"), escaped(Words::of("language", issue.language)))
        + fact(field("registry_number"), escaped(issue.registryNumber)) + fact(Tr::tr("Plats"), point(data))
        + fact(field("owner_id"), escaped(data.row.owner)));
}

/// A frame of its own: nobody is to take it for something that may be read aloud or sent.
QString workingNote(const Issue &issue)
{
    if (issue.note.trimmed().isEmpty())
        return {};
    return header(field("note"))
        + QStringLiteral("<p class=\"quiet\">%1</p>").arg(DetailMarkup::chip({QStringLiteral("lock"), Tr::tr("Bara för dem som arbetar här. Lämnar aldrig programmet."), ColorRole::Warning}))
        + QStringLiteral("<p class=\"quote\">%1</p>").arg(escaped(issue.note));
}

QString feedback(const IssueDetailData &data)
{
    const Issue &issue = data.file.issue;
    QString text;
    if (issue.fedBackOn.isValid())
        text = escaped(Tr::tr("Föreningen fick veta svaret %1 genom %2: %3", "day, channel, to whom")
                           .arg(SwedishFormat::textDate(issue.fedBackOn), Words::of("channel", issue.fedBackChannel), issue.fedBackTo));
    else if (data.feedbackMeeting.id)
        text = Tr::tr("Svaret står på dagordningen: %1").toHtmlEscaped().arg(meetingLink(data.feedbackMeeting));
    else if (issue.feedbackAtMeeting)
        text = escaped(Tr::tr("Svaret tas upp på ortsrådets nästa träff. Ingen är planerad än."));
    return text.isEmpty() ? QString() : header(Tr::tr("Återkoppling")) + QStringLiteral("<p>%1</p>").arg(text);
}

QString ending(const Issue &issue)
{
    if (!issue.closedOn.isValid() && issue.closeReason.trimmed().isEmpty())
        return {};
    QString text = header(issue.status == IssueStatus::WrittenOff ? Tr::tr("Avskriven") : Tr::tr("Avslutad"));
    if (issue.closedOn.isValid())
        text += QStringLiteral("<p>%1</p>").arg(escaped(SwedishFormat::textDate(issue.closedOn)));
    if (!issue.closeReason.trimmed().isEmpty())
        text += QStringLiteral("<p class=\"quote\">%1</p>").arg(escaped(issue.closeReason));
    return text;
}

QString related(const IssueDetailData &data)
{
    if (data.links.related.isEmpty())
        return {};
    QString text = header(Tr::tr("Frågor som hör ihop med den här"));
    for (const IssueRow &row : data.links.related)
        text += QStringLiteral("<p class=\"line\">%1 &nbsp; %2 <span class=\"quiet\">&nbsp; %3</span></p>")
                    .arg(issueLink(row), DetailMarkup::chip(IssueChips::of(row.status)),
                         DetailMarkup::link(QStringLiteral("unrelate:%1").arg(row.id.value), Tr::tr("Ta bort kopplingen")));
    return text;
}

QString reminders(const IssueDetailData &data, QDate today)
{
    if (data.links.reminders.isEmpty())
        return {};
    QString text = header(Words::tables(QStringLiteral("reminder")));
    for (const Reminder &reminder : data.links.reminders) {
        const bool done = reminder.doneOn.isValid();
        const QDate day = done ? reminder.doneOn : reminder.remindOn;
        const QString when = Tr::tr("%1, %2", "day and how far it is from today").arg(SwedishFormat::textDate(day), SwedishFormat::relativeDay(day, today));
        QStringList about{DetailMarkup::chip(done ? Chip{QStringLiteral("check"), Tr::tr("klar %1").arg(SwedishFormat::textDate(day)), ColorRole::Success}
                                             : day < today ? Chip{QStringLiteral("warning"), when, ColorRole::Danger}
                                                           : Chip{QStringLiteral("clock"), when, ColorRole::Info})};
        if (const QString owner = data.names.value(reminder.owner.value); reminder.owner && !owner.isEmpty())
            about << escaped(owner);
        const QString note = reminder.note.trimmed().isEmpty() ? Words::table(QStringLiteral("reminder")) : reminder.note;
        text += QStringLiteral("<p class=\"action\">%1<br><span class=\"quiet\">%2</span></p>").arg(escaped(note), about.join(QStringLiteral(" · ")));
    }
    return text;
}

QString attachments(const IssueDetailData &data)
{
    if (data.attachments.isEmpty())
        return {};
    QString text = header(Words::tables(QStringLiteral("attachment")));
    for (const Attachment &attachment : data.attachments) {
        text += QStringLiteral("<p class=\"line\"><img src=\"icon:%1/%2\">&nbsp;%3 <span class=\"quiet\">%4 &nbsp; %5</span></p>")
                    .arg(AttachmentMedia::icon(attachment.mediaType)).arg(int(ColorRole::MutedText))
                    .arg(DetailMarkup::link(QStringLiteral("attachment:%1").arg(attachment.id.value), attachment.name),
                         AttachmentMedia::size(attachment.size).toHtmlEscaped(),
                         DetailMarkup::link(QStringLiteral("unattach:%1").arg(attachment.id.value), Tr::tr("Ta bort")));
    }
    return text;
}

}

namespace IssueDetailText {

QString body(const IssueDetailData &data, QDate today, const QSet<qint64> &shownMessages)
{
    QString text = facts(data, today);
    if (!data.file.issue.text.trimmed().isEmpty())
        text += header(field("body")) + QStringLiteral("<p>%1</p>").arg(escaped(data.file.issue.text));
    text += trail(data, today, shownMessages) + feedback(data) + ending(data.file.issue) + workingNote(data.file.issue);
    text += related(data) + reminders(data, today) + attachments(data);
    return text + DetailMarkup::foot(data.file.issue.stored);
}

}
