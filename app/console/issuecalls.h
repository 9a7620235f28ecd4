#pragma once

#include "command.h"
#include "issueservice.h"
#include "municipalfunction.h"
#include "words.h"

/// What the commands about issues share.
namespace IssueCalls {

/// What a command about one issue works on. The service is the database's; keep both as long as either is used.
struct Opened {
    std::unique_ptr<Database> database;
    IssueFile file;

    IssueService service() const { return IssueService(*database); }
    IssueId id() const { return file.issue.id; }
    int revision() const { return file.issue.stored.revision; }
};
/// Opens the database that the command's first word names, and loads the issue of its second. Errors: NotFound, and those of opening.
Result<Opened> open(const Call &call);
/// The function with a code, without regard to case. Errors: NotFound.
Result<MunicipalFunction> function(Database &database, const QString &code, const QString &option);
Result<LocalityId> locality(Database &database, const QString &name);
Result<CouncilId> council(Database &database, const QString &name);
/// A file to go with an issue. Errors: NotFound, Io, Invalid (over the limit).
Result<MailAttachment> attachment(const QString &fileName);
/// Says what became of the issue, to people and machines.
void tell(const Call &call, const IssueFile &file, const QString &line, QJsonObject more = {});
/// "--date" as the day something happened. Errors: wrong use when it must be there and is not; Invalid, also for a day that has not been yet.
Result<QDate> dayOf(const Call &call, bool needed);
/// Fails when an option that must be given is not.
Outcome checkGiven(const Call &call, std::initializer_list<const char *> options);

/// The value of an option that is one of an enumeration's codes, or the word for it. Errors: Invalid, with the codes.
template<class E> Result<std::optional<E>> choice(const char *option, const char *field, const QString &value)
{
    if (value.trimmed().isEmpty())
        return std::optional<E>();
    QStringList codes;
    for (size_t i = 0; i < codesOf<E>.size(); ++i) {
        const QString code = QString::fromLatin1(codesOf<E>[i]);
        if (TextNorm::folded(value.trimmed()) == code || TextNorm::folded(value.simplified()) == TextNorm::folded(Words::code(QString::fromLatin1(field), code)))
            return std::optional<E>(E(i));
        codes << code;
    }
    return fail(ErrorCode::Invalid, ConsoleText::tr("--%1 kan inte vara ”%2”. Välj mellan %3.").arg(QString::fromLatin1(option), value.left(40), codes.join(QStringLiteral(", "))), {},
                QString::fromLatin1(option));
}
template<class E> Result<std::optional<E>> choice(const Call &call, const char *option, const char *field)
{
    return choice<E>(option, field, call.line.value(QString::fromLatin1(option)));
}
/// Several, with commas between.
template<class E> Result<QList<E>> choices(const Call &call, const char *option, const char *field)
{
    QList<E> all;
    const QStringList values = call.line.value(QString::fromLatin1(option)).split(u',', Qt::SkipEmptyParts);
    for (const QString &value : values) {
        const auto one = choice<E>(option, field, value);
        if (!one)
            return fail(one.error());
        if (*one)
            all << **one;
    }
    return all;
}

}
