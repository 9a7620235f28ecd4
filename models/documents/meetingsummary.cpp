#include "meetingsummary.h"

#include "summarytext.h"
#include "swedishformat.h"
#include "words.h"

QString MeetingSummary::defaultOrganisation() { return tr("Borås Stad, Fritids- och folkhälsoförvaltningen"); }

Document MeetingSummary::empty(const QString &title, const SummaryHead &head) const
{
    Document document;
    document.title = title;
    document.author = head.organisation.isEmpty() ? defaultOrganisation() : head.organisation;
    document.subject = tr("Sammanfattning av träffar med föreningarna");
    document.language = tr("sv-SE", "language tag of the documents in this language; English: en-GB");
    document.stamp = head.stamp;
    //: Foot of a page: organisation and the day it was made
    document.footer = tr("%1 – framställd %2").arg(document.author, SwedishFormat::tableDate(head.stamp.toLocalTime().date()));
    return document;
}

Document MeetingSummary::single(const SummarizedMeeting &meeting, const SummaryHead &head) const
{
    //: Title of a document: kind of meeting and its date
    const QString name = tr("%1 %2").arg(SummaryText::kind(meeting), SwedishFormat::textDate(meeting.file.meeting.date));
    Document document = empty(SummaryText::named(meeting, name), head);
    addFacts(document.blocks, meeting, true);
    addMeeting(document.blocks, meeting, 1);
    return document;
}

/// "Ortsråd: Lokal utvecklingsplan"
static QString nameOf(const SummarizedMeeting &meeting)
{
    const QString theme = meeting.file.meeting.theme.simplified();
    const QString kind = SummaryText::kind(meeting);
    return theme.isEmpty() ? kind : kind + QStringLiteral(": ") + theme;
}

Document MeetingSummary::collected(const QList<SummarizedMeeting> &meetings, const SummaryHead &head) const
{
    const QString title =
        head.locality.isEmpty() ? tr("Sammanfattning av träffar") : tr("Sammanfattning av träffar i %1").arg(head.locality);
    Document document = empty(title, head);
    addIntroduction(document.blocks, meetings, head);
    addOverview(document.blocks, meetings);
    QString locality;
    for (const SummarizedMeeting &meeting : meetings) {
        if (const QString place = SummaryText::locality(meeting); place != locality) {
            document.blocks << Heading{1, place};
            locality = place;
        }
        //: Heading of a meeting: its date and its name
        const QString name = tr("%1 – %2").arg(SwedishFormat::textDate(meeting.file.meeting.date), nameOf(meeting));
        document.blocks << Heading{2, SummaryText::named(meeting, name)};
        addFacts(document.blocks, meeting, false);
        addMeeting(document.blocks, meeting, 3);
    }
    return document;
}

void MeetingSummary::addIntroduction(QList<Block> &blocks, const QList<SummarizedMeeting> &meetings, const SummaryHead &head) const
{
    QStringList lines;
    if (head.from.isValid() && head.to.isValid())
        lines << tr("Period: %1").arg(SwedishFormat::textDateRange(head.from, head.to));
    else if (head.from.isValid())
        lines << tr("Period: från och med %1").arg(SwedishFormat::textDate(head.from));
    else if (head.to.isValid())
        lines << tr("Period: till och med %1").arg(SwedishFormat::textDate(head.to));
    else if (meetings.size() > 1) {
        const auto earlier = [](const SummarizedMeeting &a, const SummarizedMeeting &b) {
            return a.file.meeting.date < b.file.meeting.date;
        };
        const auto [first, last] = std::minmax_element(meetings.cbegin(), meetings.cend(), earlier);
        lines << tr("Första och sista träffen: %1").arg(SwedishFormat::textDateRange(first->file.meeting.date, last->file.meeting.date));
    }
    lines << head.selection;
    lines << (meetings.isEmpty() ? tr("Inga träffar passar urvalet.") : tr("%n träff(ar)", nullptr, int(meetings.size())));
    blocks << Paragraph{lines.join(u'\n'), true};
}

namespace {

/// The counts of a locality, or of all.
struct Tally {
    int held = 0, waiting = 0, cancelled = 0, people = 0;
    void add(const SummarizedMeeting &meeting)
    {
        switch (meeting.file.meeting.status) {
        case MeetingStatus::Held:
        case MeetingStatus::Approved: ++held; break;
        case MeetingStatus::Planned:
        case MeetingStatus::Ongoing: ++waiting; break;
        case MeetingStatus::Cancelled: ++cancelled; break;
        }
        people += SummaryText::attendance(meeting.file).value_or(0);
    }
    QStringList cells(const QString &name, bool withPeople) const
    {
        QStringList cells{name, SwedishFormat::number(held), SwedishFormat::number(waiting), SwedishFormat::number(cancelled)};
        if (withPeople)
            cells << SwedishFormat::number(people);
        return cells;
    }
};

}

void MeetingSummary::addOverview(QList<Block> &blocks, const QList<SummarizedMeeting> &meetings) const
{
    QList<std::pair<QString, Tally>> localities;
    Tally all;
    int unknown = 0;
    for (const SummarizedMeeting &meeting : meetings) {
        const QString name = SummaryText::locality(meeting);
        if (localities.isEmpty() || localities.last().first != name)
            localities << std::pair(name, Tally{});
        localities.last().second.add(meeting);
        all.add(meeting);
        const MeetingStatus status = meeting.file.meeting.status;
        unknown += (status == MeetingStatus::Held || status == MeetingStatus::Approved) && !SummaryText::attendance(meeting.file);
    }
    if (localities.size() < 2)
        return;
    Table table;
    table.caption = tr("Träffar per ort");
    table.header = {tr("Ort"), tr("Genomförda"), tr("Planerade och pågående"), tr("Inställda")};
    table.widths = {4, 2, 3, 2};
    table.rightAligned = {1, 2, 3};
    if (m_options.attendance) {
        table.header << tr("Närvarande");
        table.widths << 2;
        table.rightAligned << 4;
    }
    for (const auto &[name, tally] : std::as_const(localities))
        table.rows << tally.cells(name, m_options.attendance);
    table.rows << all.cells(tr("Alla orter"), m_options.attendance);
    blocks << table;
    if (m_options.attendance && unknown > 0)
        blocks << Paragraph{tr("Antalet närvarande är inte känt för %n genomförd(a) träff(ar).", nullptr, unknown), true};
}

void MeetingSummary::addFacts(QList<Block> &blocks, const SummarizedMeeting &summarized, bool alone) const
{
    const Meeting &meeting = summarized.file.meeting;
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (const QString text = value.simplified(); !text.isEmpty())
            //: A fact of a meeting: its name and what it is, "Plats: Bygdegården"
            lines << tr("%1: %2").arg(name, text);
    };
    if (alone) {
        add(tr("Tema"), meeting.theme);
        add(tr("Ort"), summarized.locality);
    }
    const QString day = SwedishFormat::longDate(meeting.date);
    add(tr("Tid"),
        meeting.start.isValid() ? tr("%1 %2", "day, time").arg(day, SwedishFormat::textTimeRange(meeting.start, meeting.end)) : day);
    add(tr("Ortsråd"), summarized.council);
    add(tr("Plats"), meeting.place);
    add(tr("Form"), Words::of("form", meeting.form));
    add(tr("Arrangör"), meeting.organiser);
    add(tr("Inbjudna"), meeting.invited);
    add(tr("Status"), SummaryText::status(meeting));
    if (const auto total = SummaryText::attendance(summarized.file); m_options.attendance && total) {
        QStringList parts;
        if (meeting.attendanceInPerson)
            parts << tr("%n på plats", nullptr, *meeting.attendanceInPerson);
        if (meeting.attendanceRemote)
            parts << tr("%n på distans", nullptr, *meeting.attendanceRemote);
        add(tr("Närvarande"), parts.isEmpty() ? SwedishFormat::number(*total) : parts.join(QStringLiteral(", ")));
    }
    blocks << Paragraph{lines.join(u'\n')};
}

void MeetingSummary::addMeeting(QList<Block> &blocks, const SummarizedMeeting &summarized, int level) const
{
    const MeetingFile &file = summarized.file;
    if (m_options.attendance)
        addAttendance(blocks, file, level);
    if (m_options.notes && !file.meeting.note.trimmed().isEmpty()) {
        const QString own = summarized.notesHeading.simplified();
        blocks << Heading{level, own.isEmpty() ? tr("Mötesanteckningar") : own};
        blocks << SummaryText::blocks(file.meeting.note);
    }
    if (m_options.items)
        addItems(blocks, file, level);
    if (m_options.actions)
        addActions(blocks, file, level);
    if (m_options.attachments && !summarized.attachments.isEmpty()) {
        QStringList names;
        for (const Attachment &attachment : summarized.attachments)
            names << SummaryText::attachment(attachment);
        blocks << Heading{level, tr("Bilagor")} << ListBlock{names, false};
    }
    // Not a choice: a locked meeting without its corrections would say what is no longer true.
    if (!file.corrections.isEmpty()) {
        blocks << Heading{level, tr("Rättelser")};
        for (const Correction &correction : file.corrections) {
            const QString day = SwedishFormat::textDate(correction.stored.changedAt.toLocalTime().date());
            blocks << Paragraph{tr("%1: %2", "date, text of a correction").arg(day, correction.text.trimmed())};
        }
    }
}

void MeetingSummary::addAttendance(QList<Block> &blocks, const MeetingFile &file, int level) const
{
    if (file.attendance.isEmpty())
        return;
    const auto hasNames = [](const Attendance &row) { return !row.names.trimmed().isEmpty(); };
    const bool named = m_options.names && std::any_of(file.attendance.cbegin(), file.attendance.cend(), hasNames);
    Table table;
    table.header = {tr("Roll eller organisation"), tr("Antal")};
    table.widths = {6, 1};
    table.rightAligned = {1};
    if (named) {
        table.header << tr("Namn");
        table.widths = {4, 1, 5};
    }
    for (const Attendance &row : file.attendance) {
        QStringList cells{row.group, SwedishFormat::number(row.count)};
        if (named)
            cells << row.names;
        table.rows << cells;
    }
    blocks << Heading{level, tr("Närvaro")} << table;
}

void MeetingSummary::addItems(QList<Block> &blocks, const MeetingFile &file, int level) const
{
    const bool ahead = file.meeting.status == MeetingStatus::Planned;
    const auto written = [](const AgendaItem &item) {
        return !item.text.trimmed().isEmpty() || !item.decision.trimmed().isEmpty() || item.outcome != ItemOutcome::None;
    };
    // Before the meeting the agenda is what there is to say; afterwards a heading nobody wrote under says nothing.
    const bool anyWritten = std::any_of(file.items.cbegin(), file.items.cend(), written);
    if (file.items.isEmpty() || (!ahead && !anyWritten))
        return;
    blocks << Heading{level, tr("Dagordning")};
    QStringList plain;
    int number = 0;  // the item's own, also when others are left out: people say "punkt 4"
    for (const AgendaItem &item : file.items) {
        ++number;
        const QString heading = item.heading.trimmed().isEmpty() ? tr("Punkt %1").arg(number) : item.heading.simplified();
        if (!anyWritten) {
            plain << heading;
            continue;
        }
        if (!ahead && !written(item))
            continue;
        //: Heading of an agenda item: number and heading
        QString line = tr("%1. %2").arg(QString::number(number), heading);
        if (item.outcome != ItemOutcome::None)
            line = tr("%1 (%2)", "agenda item, outcome").arg(line, Words::of("outcome", item.outcome));
        blocks << Heading{qMin(level + 1, 4), line};
        blocks << SummaryText::blocks(item.text);
        if (!item.decision.trimmed().isEmpty())
            blocks << Paragraph{tr("Beslut: %1").arg(item.decision.trimmed())};
    }
    if (!plain.isEmpty())
        blocks << ListBlock{plain, true};
}

void MeetingSummary::addActions(QList<Block> &blocks, const MeetingFile &file, int level) const
{
    if (file.actions.isEmpty())
        return;
    Table table;
    table.header = {tr("Vad"), tr("Vem"), tr("Senast"), tr("Status")};
    table.widths = {10, 6, 4, 4};
    for (const ActionItem &action : file.actions)
        table.rows << QStringList{action.what, action.who, SwedishFormat::tableDate(action.due), SummaryText::action(action)};
    blocks << Heading{level, tr("Åtgärder")} << table;
}
