#include "issuecalls.h"

#include "attachment.h"
#include "connection.h"
#include "council.h"
#include "happenedday.h"
#include "../files/inputfile.h"
#include "locality.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QMimeDatabase>

namespace IssueCalls {

Result<Opened> open(const Call &call)
{
    auto database = call.open();
    if (!database)
        return fail(database.error());
    auto file = IssueService(**database).loadByNumber(call.words.at(1)).takeResult();
    if (!file)
        return fail(file.error());
    return Opened{std::move(*database), std::move(*file)};
}

Result<MunicipalFunction> function(Database &database, const QString &code, const QString &option)
{
    return perform(database, [&](Connection &connection) {
        RecordRepository records(connection);
        return named(records, &MunicipalFunction::code, code, option);
    });
}

Result<LocalityId> locality(Database &database, const QString &name)
{
    return perform(database, [&name](Connection &connection) -> Result<LocalityId> {
        RecordRepository records(connection);
        const auto found = named(records, &Locality::name, name, QStringLiteral("locality"));
        if (!found)
            return fail(found.error());
        return found->id;
    });
}

Result<CouncilId> council(Database &database, const QString &name)
{
    return perform(database, [&name](Connection &connection) -> Result<CouncilId> {
        RecordRepository records(connection);
        const auto found = named(records, &LocalCouncil::name, name, QStringLiteral("council"));
        if (!found)
            return fail(found.error());
        return found->id;
    });
}

Result<MailAttachment> attachment(const QString &fileName)
{
    InputFile file(fileName);
    const QString shown = QDir::toNativeSeparators(fileName);
    if (!QFileInfo(fileName).isFile())
        return fail(ErrorCode::NotFound, ConsoleText::tr("Filen %1 finns inte.").arg(shown), {}, QStringLiteral("attach"));
    if (const Status fits = checkAttachmentSize(fileName, QFileInfo(fileName).size(), qint64(Call::attachmentMb()) * 1024 * 1024); !fits)
        return fail(ErrorCode::Invalid, fits.error().message, {}, QStringLiteral("attach"));
    if (const Status opened = file.open(); !opened)
        return fail(opened.error().message.isEmpty() ? ErrorCode::Io : opened.error().code,
                    opened.error().message.isEmpty() ? ConsoleText::tr("Filen %1 går inte att läsa.").arg(shown) : opened.error().message, opened.error().technical, QStringLiteral("attach"));
    const QByteArray content = file.readAll();
    MailAttachment made{safeFileName(QFileInfo(fileName).fileName()), QMimeDatabase().mimeTypeForFileNameAndData(fileName, content).name(), content};
    if (made.content.isEmpty())
        return fail(ErrorCode::Invalid, ConsoleText::tr("Filen %1 är tom.").arg(shown), {}, QStringLiteral("attach"));
    return made;
}

void tell(const Call &call, const IssueFile &file, const QString &line, QJsonObject more)
{
    const Issue &issue = file.issue;
    // Ids are wider than the numbers of JSON.
    more.insert(QStringLiteral("id"), QString::number(issue.id.value));
    more.insert(QStringLiteral("number"), issue.number);
    more.insert(QStringLiteral("title"), issue.title);
    more.insert(QStringLiteral("status"), codeOf(issue.status));
    call.output.object(more);
    call.output.line(line);
}

Result<QDate> dayOf(const Call &call, bool needed)
{
    const auto date = call.date(QStringLiteral("date"));
    if (date && needed && !date->isValid())
        return fail(ErrorCode::Invalid, ConsoleText::tr("Alternativet --%1 saknas.").arg(QStringLiteral("date")), {}, QStringLiteral("date"));
    if (date) {
        if (const Status been = HappenedDay::check(*date, call.today(), QStringLiteral("date")); !been)
            return fail(been.error());
    }
    return date;
}

Outcome checkGiven(const Call &call, std::initializer_list<const char *> options)
{
    for (const char *option : options) {
        const QString name = QString::fromLatin1(option);
        if (call.line.value(name).trimmed().isEmpty())
            return wrongUse(ConsoleText::tr("Alternativet --%1 saknas.").arg(name), name);
    }
    return {};
}

}
