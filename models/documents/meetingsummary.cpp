#include "meetingsummary.h"

#include "swedishformat.h"
#include "words.h"

static QString count(const std::optional<int> &value) { return value ? QString::number(*value) : QString(); }

QString MeetingSummary::defaultOrganisation() { return tr("Borås Stad, Fritids- och folkhälsoförvaltningen"); }

Document MeetingSummary::empty(const QString &title, const SummaryHead &head) const
{
    Document document;
    document.title = title;
    document.author = head.organisation.isEmpty() ? defaultOrganisation() : head.organisation;
    document.subject = tr("Sammanfattning av träffar med föreningarna");
    document.language = tr("sv-SE", "language tag of the documents in this language");
    document.stamp = head.stamp;
    document.footer = tr("%1 – utskrivet %2").arg(document.author, SwedishFormat::tableDate(head.stamp.toLocalTime().date()));
    return document;
}

/// "Ortsråd, Fristads ortsråd: Lokal utvecklingsplan"
static QString nameOf(const SummarizedMeeting &meeting)
{
    QString name = meeting.kind;
    if (!meeting.file.meeting.theme.isEmpty())
        name += QStringLiteral(": ") + meeting.file.meeting.theme;
    return name;
}

Document MeetingSummary::single(const SummarizedMeeting &meeting, const SummaryHead &head) const
{
    const QString date = SwedishFormat::textDate(meeting.file.meeting.date);
    Document document = empty(tr("%1 %2").arg(nameOf(meeting), date), head);
    addFacts(document.blocks, meeting);
    addMeeting(document.blocks, meeting, 1);
    return document;
}

Document MeetingSummary::collected(const QList<SummarizedMeeting> &meetings, const SummaryHead &head) const
{
    Document document = empty(head.locality.isEmpty() ? tr("Sammanfattning av träffar") : tr("Sammanfattning av träffar i %1").arg(head.locality), head);
    QString period;
    if (head.from.isValid() && head.to.isValid())
        period = tr("Perioden %1.").arg(SwedishFormat::textDateRange(head.from, head.to));
    else if (head.from.isValid())
        period = tr("Från och med %1.").arg(SwedishFormat::textDate(head.from));
    else if (head.to.isValid())
        period = tr("Till och med %1.").arg(SwedishFormat::textDate(head.to));
    const QString total = meetings.isEmpty() ? tr("Inga träffar passar urvalet.") : tr("%n träff(ar).", nullptr, int(meetings.size()));
    document.blocks << Paragraph{period.isEmpty() ? total : tr("%1 %2").arg(period, total), true};
    QString locality;
    bool first = true;
    for (const SummarizedMeeting &meeting : meetings) {
        const QString place = meeting.locality.isEmpty() ? tr("Utan ort") : meeting.locality;
        if (first || place != locality)
            document.blocks << Heading{1, place};
        first = false;
        locality = place;
        document.blocks << Heading{2, tr("%1 – %2").arg(SwedishFormat::textDate(meeting.file.meeting.date), nameOf(meeting))};
        addFacts(document.blocks, meeting);
        addMeeting(document.blocks, meeting, 3);
    }
    return document;
}

void MeetingSummary::addFacts(QList<Block> &blocks, const SummarizedMeeting &summarized) const
{
    const Meeting &meeting = summarized.file.meeting;
    Table facts;
    facts.header = {tr("Uppgift"), tr("Innehåll")};
    facts.widths = {1, 3};
    const auto add = [&facts](const QString &name, const QString &value) {
        if (!value.trimmed().isEmpty())
            facts.rows << QStringList{name, value};
    };
    const QString day = SwedishFormat::longDate(meeting.date);
    add(tr("Tid"), meeting.start.isValid() ? tr("%1 %2").arg(day, SwedishFormat::textTimeRange(meeting.start, meeting.end)) : day);
    add(tr("Ortsråd"), summarized.council);
    add(tr("Plats"), meeting.place);
    add(tr("Form"), Words::of("form", meeting.form));
    add(tr("Arrangör"), meeting.organiser);
    add(tr("Inbjudna"), meeting.invited);
    add(tr("Status"), meeting.status == MeetingStatus::Cancelled ? tr("inställt: %1").arg(meeting.cancelReason) : Words::of("status", meeting.status));
    if (m_options.attendance) {
        const int rows = int(summarized.file.attendance.size());
        if (meeting.attendanceInPerson || meeting.attendanceRemote) {
            QStringList parts;
            if (meeting.attendanceInPerson)
                parts << tr("%n på plats", nullptr, *meeting.attendanceInPerson);
            if (meeting.attendanceRemote)
                parts << tr("%n på distans", nullptr, *meeting.attendanceRemote);
            add(tr("Närvarande"), parts.join(tr(", ")));
        } else if (rows > 0) {
            int total = 0;
            for (const Attendance &row : summarized.file.attendance)
                total += row.count;
            add(tr("Närvarande"), QString::number(total));
        }
    }
    if (meeting.approvedOn.isValid())
        add(tr("Justerat"), meeting.approvedBy.isEmpty() ? SwedishFormat::textDate(meeting.approvedOn)
                                                         : tr("%1 av %2").arg(SwedishFormat::textDate(meeting.approvedOn), meeting.approvedBy));
    blocks << facts;
}

void MeetingSummary::addMeeting(QList<Block> &blocks, const SummarizedMeeting &summarized, int level) const
{
    const MeetingFile &file = summarized.file;
    if (m_options.attendance)
        addAttendance(blocks, file, level);
    if (m_options.notes && !file.meeting.note.trimmed().isEmpty())
        blocks << Heading{level, summarized.notesHeading.isEmpty() ? tr("Mötesanteckningar") : summarized.notesHeading} << Paragraph{file.meeting.note.trimmed()};
    if (m_options.items)
        addItems(blocks, file, level);
    if (m_options.actions)
        addActions(blocks, file, level);
    if (m_options.attachments && !summarized.attachments.isEmpty()) {
        QStringList names;
        for (const Attachment &attachment : summarized.attachments)
            names << tr("%1 (%2 kB)").arg(attachment.name, SwedishFormat::number((attachment.size + 1023) / 1024));
        blocks << Heading{level, tr("Bilagor")} << ListBlock{names, false};
    }
    if (!file.corrections.isEmpty()) {
        blocks << Heading{level, tr("Rättelser")};
        for (const Correction &correction : file.corrections)
            blocks << Paragraph{tr("%1: %2").arg(SwedishFormat::tableDate(correction.stored.changedAt.toLocalTime().date()), correction.text)};
    }
}

void MeetingSummary::addAttendance(QList<Block> &blocks, const MeetingFile &file, int level) const
{
    if (file.attendance.isEmpty())
        return;
    Table table;
    table.header = {tr("Roll eller organisation"), tr("Antal")};
    table.widths = {4, 1};
    table.rightAligned = {1};
    if (m_options.names) {
        table.header << tr("Namn");
        table.widths = {3, 1, 4};
    }
    for (const Attendance &row : file.attendance) {
        QStringList cells{row.group, QString::number(row.count)};
        if (m_options.names)
            cells << row.names;
        table.rows << cells;
    }
    blocks << Heading{level, tr("Närvaro")} << table;
}

void MeetingSummary::addItems(QList<Block> &blocks, const MeetingFile &file, int level) const
{
    // A heading nobody wrote under says nothing in a summary of what was said.
    const bool held = file.meeting.status != MeetingStatus::Planned;
    QList<AgendaItem> written;
    for (const AgendaItem &item : file.items) {
        if (!held || !item.text.trimmed().isEmpty() || !item.decision.trimmed().isEmpty() || item.outcome != ItemOutcome::None)
            written << item;
    }
    if (written.isEmpty())
        return;
    blocks << Heading{level, tr("Dagordning")};
    int number = 0;
    for (const AgendaItem &item : std::as_const(written)) {
        ++number;
        const QString heading = item.heading.isEmpty() ? tr("Punkt %1").arg(number) : item.heading;
        blocks << Heading{qMin(level + 1, 4), item.outcome == ItemOutcome::None ? tr("%1. %2").arg(number).arg(heading)
                                                                               : tr("%1. %2 (%3)").arg(number).arg(heading, Words::of("outcome", item.outcome))};
        if (!item.text.trimmed().isEmpty())
            blocks << Paragraph{item.text.trimmed()};
        if (!item.decision.trimmed().isEmpty())
            blocks << Paragraph{tr("Beslut: %1").arg(item.decision.trimmed())};
    }
}

void MeetingSummary::addActions(QList<Block> &blocks, const MeetingFile &file, int level) const
{
    if (file.actions.isEmpty())
        return;
    Table table;
    table.header = {tr("Vad"), tr("Vem"), tr("Senast"), tr("Status")};
    table.widths = {5, 3, 2, 1};
    for (const ActionItem &action : file.actions)
        table.rows << QStringList{action.what, action.who, SwedishFormat::tableDate(action.due), Words::of("status", action.status)};
    blocks << Heading{level, tr("Åtgärder")} << table;
}

Document MeetingSummary::table(const QList<SummarizedMeeting> &meetings, const SummaryHead &head) const
{
    Document document = empty(tr("Träffar"), head);
    Table table;
    table.header = {tr("Datum"), tr("Börjar"), tr("Slutar"), tr("Slag"), tr("Ortsråd"), tr("Ort"), tr("Tema"), tr("Status"), tr("Form"), tr("Plats"), tr("Arrangör"), tr("Inbjudna")};
    if (m_options.attendance)
        table.header << tr("Närvarande på plats") << tr("Närvarande på distans");
    if (m_options.notes)
        table.header << tr("Anteckningar");
    if (m_options.items)
        table.header << tr("Dagordning") << tr("Beslut");
    if (m_options.actions)
        table.header << tr("Åtgärder");
    if (m_options.attachments)
        table.header << tr("Bilagor");
    for (const SummarizedMeeting &meeting : meetings) {
        const Meeting &row = meeting.file.meeting;
        QStringList cells{SwedishFormat::tableDate(row.date), SwedishFormat::tableTime(row.start), SwedishFormat::tableTime(row.end), meeting.kind, meeting.council, meeting.locality, row.theme,
            Words::of("status", row.status), Words::of("form", row.form), row.place, row.organiser, row.invited};
        if (m_options.attendance)
            cells << count(row.attendanceInPerson) << count(row.attendanceRemote);
        if (m_options.notes)
            cells << row.note;
        if (m_options.items) {
            QStringList headings;
            QStringList decisions;
            for (const AgendaItem &item : meeting.file.items) {
                headings << item.heading;
                if (!item.decision.trimmed().isEmpty())
                    decisions << item.decision.trimmed();
            }
            cells << headings.join(QStringLiteral("; ")) << decisions.join(QStringLiteral("; "));
        }
        if (m_options.actions) {
            QStringList actions;
            for (const ActionItem &action : meeting.file.actions)
                actions << action.what;
            cells << actions.join(QStringLiteral("; "));
        }
        if (m_options.attachments) {
            QStringList names;
            for (const Attachment &attachment : meeting.attachments)
                names << attachment.name;
            cells << names.join(QStringLiteral("; "));
        }
        table.rows << cells;
    }
    document.blocks << table;
    return document;
}
