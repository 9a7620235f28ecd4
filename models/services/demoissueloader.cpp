#include "demoissueloader.h"

#include "contactperson.h"
#include "council.h"
#include "forwardingrules.h"
#include "forwardingtext.h"
#include "issuerepository.h"
#include "issuerules.h"
#include "locality.h"
#include "meeting.h"

QDate DemoIssueLoader::day(int days) const
{
    QDate date = m_today.addDays(days);
    while (date.dayOfWeek() > 5)
        date = date.addDays(days > 0 ? 1 : -1);
    return date;
}

Status DemoIssueLoader::readNames()
{
    const auto localities = m_records.list<Locality>();
    const auto councils = m_records.list<LocalCouncil>();
    const auto functions = m_records.list<MunicipalFunction>();
    const auto appointments = m_records.list<Appointment>();
    if (!localities)
        return fail(localities.error());
    if (!councils)
        return fail(councils.error());
    if (!functions)
        return fail(functions.error());
    if (!appointments)
        return fail(appointments.error());
    for (const Locality &locality : *localities)
        m_localities.insert(locality.name, locality.id);
    for (const LocalCouncil &council : *councils)
        m_councils.insert(council.serviceLocality, council.id);
    for (const MunicipalFunction &function : *functions)
        m_functions.insert(function.code, function);
    for (const Appointment &appointment : *appointments)
        m_officers.insert(appointment.locality, appointment.contactPerson);
    return {};
}

Status DemoIssueLoader::fill(const DemoIssue &demo, Issue &issue)
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    const LocalityId service = m_localities.value(text(demo.serviceLocality));
    issue.id = IssueId(newId());
    issue.type = demo.type;
    issue.topic = text(demo.topic);
    issue.title = text(demo.title);
    issue.text = text(demo.text);
    issue.note = text(demo.note);
    issue.raisedBy = text(demo.raisedBy);
    issue.council = m_councils.value(service);
    issue.owner = m_officers.value(service);
    issue.raisedOn = day(demo.raised);
    issue.assessment = demo.assessment;
    issue.roadKeeper = demo.keeper;
    issue.aboutRoad = demo.keeper != RoadKeeper::Unknown;
    if (!*demo.item)
        return {};
    const auto items = m_records.list<AgendaItem>({QStringLiteral("heading = ?"), {text(demo.item)}, QStringLiteral("id"), false});
    if (!items)
        return fail(items.error());
    if (!items->isEmpty()) {
        issue.meeting = items->first().meeting;
        issue.item = items->first().id;
    }
    return {};
}

Status DemoIssueLoader::forward(const DemoIssue &demo, IssueFile &file)
{
    ForwardingId wrong;
    for (const DemoHop &hop : demo.hops) {
        ForwardingRules::Request request;
        request.to = m_functions.value(QString::fromUtf8(hop.to));
        request.via = m_functions.value(request.to.routeVia);
        request.on = day(hop.asked);
        request.from = QStringLiteral("Kontaktpersonen");
        request.by = file.issue.owner;
        request.redirectedFrom = wrong;
        const auto facts = ForwardingText::factsOf(file.issue, request.to, request.from, ForwardingRules::answerDue(request.to, request.on));
        request.message = ForwardingText::filled(QStringLiteral("Hej!\n\n{rubrik}\n{text}\n\nSvara gärna senast den {svar senast}.\n\nVänliga hälsningar\n{avsändare}\n"), facts);
        if (const Status status = ForwardingRules::forward(file, request); !status)
            return status;
        const ForwardingId id = file.hops.last().id;
        if (hop.acknowledged != DemoHop::never) {
            if (const Status status = ForwardingRules::acknowledge(file, id, day(hop.acknowledged)); !status)
                return status;
        }
        if (hop.answered != DemoHop::never) {
            if (const Status status = ForwardingRules::answer(file, id, day(hop.answered), QString::fromUtf8(hop.answer)); !status)
                return status;
        }
        if (*hop.wrong) {
            if (const Status status = ForwardingRules::redirect(file, id, QString::fromUtf8(hop.wrong)); !status)
                return status;
            wrong = id;
        }
    }
    return {};
}

Status DemoIssueLoader::end(const DemoIssue &demo, IssueFile &file)
{
    if (demo.fedBack != DemoHop::never) {
        if (const Status status = ForwardingRules::feedBack(file, day(demo.fedBack), QString::fromUtf8(demo.fedBackTo), Channel::Mail); !status)
            return status;
    }
    if (demo.end.status == IssueStatus::New)
        return {};
    if (demo.end.status == IssueStatus::Dormant)
        file.issue.dormantUntil = day(demo.end.day);
    else
        file.issue.closeReason = QString::fromUtf8(demo.end.reason);
    return IssueRules::takeStep(file, demo.end.status, day(demo.end.day));
}

Status DemoIssueLoader::add(const DemoIssue &demo)
{
    IssueFile file;
    if (const Status status = fill(demo, file.issue); !status)
        return status;
    const QStringList places = QString::fromUtf8(demo.places).split(u';', Qt::SkipEmptyParts);
    for (const QString &place : places)
        file.localities << IssueLocality{{}, {}, file.issue.id, m_localities.value(place)};
    if (demo.assessment != Assessment::None) {
        if (const Status status = IssueRules::takeStep(file, IssueStatus::Assessed, {}); !status)
            return status;
    }
    for (const auto step : {&DemoIssueLoader::forward, &DemoIssueLoader::end}) {
        if (const Status status = (this->*step)(demo, file); !status)
            return status;
    }
    file.issue.mergedInto = m_issues.value(QString::fromUtf8(demo.mergedInto));
    if (const Status status = IssueRules::check(file); !status)
        return status;
    if (const Status status = IssueRepository(m_connection).store(file); !status)
        return status;
    m_issues.insert(file.issue.title, file.issue.id);
    return {};
}

Status DemoIssueLoader::load()
{
    if (const Status status = readNames(); !status)
        return status;
    const QList<DemoIssue> issues = demoIssues();
    for (const DemoIssue &issue : issues) {
        if (const Status status = add(issue); !status)
            return status;
    }
    return {};
}
