#include "connection.h"
#include "council.h"
#include "importrows.h"
#include "locality.h"
#include "meetingrepository.h"

namespace {

/// What tells occasions apart. Without the council: a locality may get a second one after the file was first read in.
QString occasionKey(const Meeting &meeting)
{
    const QChar gap = u'\u001f';
    return QString::number(meeting.date.toJulianDay()) + gap + QString::number(meeting.start.isValid() ? meeting.start.msecsSinceStartOfDay() : -1) + gap
        + QString::number(meeting.kind.value) + gap + QString::number(meeting.locality.value) + gap + meeting.theme + gap + meeting.organiser + gap + meeting.place;
}

class Reader
{
public:
    explicit Reader(ImportRun &run) : m_run(run), m_today(run.connection.now().toLocalTime().date()) {}
    Status load();
    Meeting readRow(ImportCells &cells);
    Status write(QList<Meeting> &meetings);

private:
    MeetingKindId kindOf(const QString &name);
    Status findStored(const QList<Meeting> &meetings);
    Status createKinds(const QList<Meeting> &meetings);
    ImportRun &m_run;
    const QDate m_today;
    QHash<QString, Locality> m_localities;
    QHash<QString, MeetingKind> m_kinds;
    QHash<LocalityId, CouncilId> m_councils;  ///< of localities that have exactly one
    QSet<QString> m_there;
};

Status Reader::load()
{
    if (const Status status = loadByName(m_run.records, &Locality::name, m_localities); !status)
        return status;
    if (const Status status = loadByName(m_run.records, &MeetingKind::name, m_kinds); !status)
        return status;
    const auto councils = m_run.records.list<LocalCouncil>({QStringLiteral("status <> 'dormant' AND service_locality_id IS NOT NULL"), {}, {}, false});
    if (!councils)
        return fail(councils.error());
    for (const LocalCouncil &council : *councils)
        m_councils.insert(council.serviceLocality, m_councils.contains(council.serviceLocality) ? CouncilId() : council.id);
    return {};
}

/// A kind that is not there gets its id now and is written with the meetings.
MeetingKindId Reader::kindOf(const QString &name)
{
    MeetingKind &kind = m_kinds[importKey(name)];
    if (!kind.id) {
        kind.id = MeetingKindId(newId());
        kind.name = name;
    }
    return kind.id;
}

Meeting Reader::readRow(ImportCells &cells)
{
    Meeting m;
    m.date = cells.date("date");
    m.start = cells.time("time");
    const QString kind = cells.required("kind");
    m.form = cells.choice<MeetingForm>("form", {{"fysiskt", MeetingForm::Physical}, {"digitalt", MeetingForm::Digital}, {"hybrid", MeetingForm::Hybrid},
        {"rundvandring", MeetingForm::Walk}}, MeetingForm::Physical);
    m.status = cells.choice<MeetingStatus>("status", {{"planerat", MeetingStatus::Planned}, {"pågår", MeetingStatus::Ongoing}, {"genomfört", MeetingStatus::Held},
        {"justerat", MeetingStatus::Approved}, {"inställt", MeetingStatus::Cancelled}}, m.date < m_today ? MeetingStatus::Held : MeetingStatus::Planned);
    if (const QString place = cells.line("service_locality"); !place.isEmpty()) {
        m.locality = m_localities.value(importKey(place)).id;
        if (!m.locality)
            cells.bad("service_locality", ImportCells::tr("Orten ”%1” finns inte i databasen. Läs in orterna först, eller rätta namnet.").arg(place.left(60)));
    }
    m.council = m_councils.value(m.locality);
    m.place = cells.line("venue");
    m.organiser = cells.line("organiser");
    m.theme = cells.line("theme");
    m.attendanceInPerson = cells.number("attendance_in_person", 0, 1'000'000);
    m.attendanceRemote = cells.number("attendance_remote", 0, 1'000'000);
    m.invited = cells.line("invited");
    m.note = cells.text("note");
    // The note of a cancelled meeting begins with the reason; the note stays whole, so that it is found by its words.
    if (m.status == MeetingStatus::Cancelled)
        m.cancelReason = m.note.section(u';', 0, 0).simplified();
    if (cells.isGood())
        m.kind = kindOf(kind);
    return m;
}

Status Reader::findStored(const QList<Meeting> &meetings)
{
    if (meetings.isEmpty())
        return {};
    QSet<QString> wanted;
    QDate first = meetings.first().date;
    QDate last = first;
    for (const Meeting &meeting : meetings) {
        wanted.insert(occasionKey(meeting));
        first = qMin(first, meeting.date);
        last = qMax(last, meeting.date);
    }
    return MeetingRepository(m_run.connection).forEachOccasion(first, last, [&](const Meeting &stored) {
        if (const auto key = wanted.constFind(occasionKey(stored)); key != wanted.cend())
            m_there.insert(*key);
    });
}

Status Reader::createKinds(const QList<Meeting> &meetings)
{
    QSet<MeetingKindId> used;
    for (const Meeting &meeting : meetings)
        used.insert(meeting.kind);
    for (MeetingKind &kind : m_kinds) {
        if (kind.stored.isStored() || !used.contains(kind.id))
            continue;
        if (const Status status = m_run.records.save(kind); !status)
            return status;
        m_run.result.createdKinds << kind.name;
    }
    m_run.result.createdKinds.sort();
    return {};
}

Status Reader::write(QList<Meeting> &meetings)
{
    if (const Status status = findStored(meetings); !status)
        return status;
    if (const Status status = createKinds(meetings); !status)
        return status;
    for (qsizetype i = 0; i < meetings.size(); ++i) {
        const QString key = occasionKey(meetings.at(i));
        if (m_there.contains(key)) {
            ++m_run.result.alreadyThere;
            continue;
        }
        m_there.insert(key);
        if (const Status status = m_run.add(meetings[i], i, meetings.size()); !status)
            return status;
    }
    return {};
}

}

Status importMeetings(ImportRun &run)
{
    Reader reader(run);
    if (const Status status = reader.load(); !status)
        return status;
    QList<Meeting> meetings;
    const Status read = run.eachRow([&](ImportCells &cells) {
        Meeting meeting = reader.readRow(cells);
        if (cells.isGood())
            meetings << std::move(meeting);
    });
    if (!read || !run.mayWrite())
        return read;
    return reader.write(meetings);
}
