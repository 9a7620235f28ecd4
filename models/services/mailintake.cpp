// A mail becomes an issue. The rest of IssueService is in issueservice.cpp.
#include "mailintake.h"

#include "association.h"
#include "council.h"
#include "issueservice.h"
#include "locality.h"
#include "mailfacts.h"
#include "mailsignature.h"
#include "person.h"
#include "personaltraces.h"
#include "recordrepository.h"
#include "textnorm.h"

#include <algorithm>

namespace {

/// A title is read at a glance.
constexpr qsizetype longestTitle = 120;

/// "Sv: VB: Trasig lampa" is about "Trasig lampa".
QString titleOf(const QString &subject)
{
    QString title = subject.simplified();
    for (bool cut = true; cut;) {
        cut = false;
        for (const char *prefix : {"sv:", "re:", "vb:", "fw:", "fwd:", "vs:", "vl:", "aw:", "wg:"}) {
            if (title.startsWith(QLatin1String(prefix), Qt::CaseInsensitive)) {
                title = title.mid(qsizetype(qstrlen(prefix))).trimmed();
                cut = true;
            }
        }
    }
    return title.size() > longestTitle ? title.left(longestTitle - 1).trimmed() + u'…' : title;
}

bool names(const QString &text, const QString &name)
{
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        const bool genitive = end < text.size() && text.at(end) == u's';
        const qsizetype after = genitive ? end + 1 : end;
        if ((at == 0 || !text.at(at - 1).isLetterOrNumber()) && (after >= text.size() || !text.at(after).isLetterOrNumber()))
            return true;
    }
    return false;
}

/// Whom the address belongs to: an association itself, or somebody who has a role in one.
Status findSender(RecordRepository &records, const QString &address, MailIntake &intake, Association &association)
{
    if (address.isEmpty())
        return {};
    const auto own = records.list<Association>({QStringLiteral("lower(email) = ?"), {address}, {}, false});
    if (!own)
        return fail(own.error());
    if (!own->isEmpty()) {
        association = own->first();
        return {};
    }
    const auto persons = records.list<Person>({QStringLiteral("lower(email) = ?"), {address}, {}, false});
    if (!persons)
        return fail(persons.error());
    for (const Person &person : *persons) {
        const auto roles = records.list<AssociationContact>({QStringLiteral("person_id = ?"), {person.id.value}, QStringLiteral("valid_to = '' DESC, valid_from DESC"), false});
        if (!roles)
            return fail(roles.error());
        for (const AssociationContact &contact : *roles) {
            const auto of = records.find<Association>(contact.association);
            if (!of || of->stored.deletedAt.isValid())
                continue;
            intake.issue.contactRole = contact.role;
            association = *of;
            return {};
        }
    }
    return {};
}

Status findPlaces(RecordRepository &records, const QString &text, const Association &association, MailIntake &intake)
{
    const auto localities = records.list<Locality>({{}, {}, {}, false});
    if (!localities)
        return fail(localities.error());
    for (const Locality &locality : *localities) {
        if (names(text, TextNorm::folded(locality.name)))
            intake.localities << locality.id;
    }
    if (intake.localities.isEmpty() && association.serviceLocality)
        intake.localities << association.serviceLocality;
    return {};
}

/// The association's council; else that of the place, when the places have one and the same.
Status findCouncil(RecordRepository &records, const Association &association, MailIntake &intake)
{
    intake.issue.council = association.council;
    if (intake.issue.council)
        return {};
    const auto councils = records.list<LocalCouncil>({{}, {}, {}, false});
    const auto members = records.list<LocalityMembership>({{}, {}, {}, false});
    if (!councils || !members)
        return fail(!councils ? councils.error() : members.error());
    QList<CouncilId> found;
    for (const LocalCouncil &council : *councils) {
        const bool here = std::any_of(intake.localities.cbegin(), intake.localities.cend(), [&](LocalityId place) {
            return council.serviceLocality == place || std::any_of(members->cbegin(), members->cend(), [&](const LocalityMembership &member) {
                return member.locality == place && member.serviceLocality == council.serviceLocality;
            });
        });
        if (here)
            found << council.id;
    }
    if (found.size() == 1)
        intake.issue.council = found.first();
    return {};
}

Result<MailIntake> intakeOf(Connection &connection, const MailMessage &mail)
{
    MailIntake intake;
    Issue &issue = intake.issue;
    issue.came = CameBy::Mail;
    const QString whole = mail.newText.trimmed().isEmpty() ? mail.text.trimmed() : mail.newText.trimmed();
    const QString text = withoutSignature(whole).trimmed();
    issue.text = text.isEmpty() ? whole : text;
    issue.title = titleOf(mail.subject);
    if (issue.title.isEmpty())
        issue.title = titleOf(issue.text.section(u'\n', 0, 0));
    if (mail.date)
        issue.raisedOn = mail.date->toLocalTime().date();
    const QString address = mail.from ? mail.from->address.trimmed() : QString();
    issue.contactAddress = address;
    RecordRepository records(connection);
    Association association;
    if (const Status status = findSender(records, address.toLower(), intake, association); !status)
        return fail(status.error());
    if (association.id) {
        issue.contactOrganisation = association.name;
        issue.raisedBy = issue.contactRole.isEmpty() ? association.name : association.name + QStringLiteral(", ") + issue.contactRole;
        intake.role = issue.raisedBy;
    }
    const QString searched = TextNorm::folded(issue.title + u'\n' + issue.text);
    if (const Status status = findPlaces(records, searched, association, intake); !status)
        return fail(status.error());
    if (const Status status = findCouncil(records, association, intake); !status)
        return fail(status.error());
    const QString traces = PersonalTraces::warning(issue.title + u'\n' + issue.text, mail.from ? QStringList{mail.from->name} : QStringList());
    if (!traces.isEmpty())
        intake.warnings << traces;
    return intake;
}

}

void MailIntake::putInto(Issue &prepared) const
{
    prepared.title = issue.title;
    prepared.text = issue.text;
    prepared.came = issue.came;
    prepared.contactRole = issue.contactRole;
    prepared.contactOrganisation = issue.contactOrganisation;
    prepared.contactAddress = issue.contactAddress;
    prepared.raisedBy = issue.raisedBy;  // a sender that is not known is not the council
    if (issue.raisedOn.isValid())
        prepared.raisedOn = issue.raisedOn;
}

QFuture<Result<MailIntake>> IssueService::intake(const MailMessage &mail)
{
    return m_database.read([mail](Connection &connection) { return intakeOf(connection, mail); });
}
