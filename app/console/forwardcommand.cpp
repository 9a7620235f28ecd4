#include "forwardingrules.h"
#include "exporttarget.h"
#include "issuecalls.h"
#include "issuedispatch.h"
#include "swedishformat.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

namespace {

/// Files to attach: one option, with commas between.
Result<QList<MailAttachment>> filesOf(const Call &call)
{
    QList<MailAttachment> files;
    const QString given = call.line.value(QStringLiteral("attach"));
    // A comma may be part of a name.
    const QStringList names = QFileInfo::exists(given) ? QStringList{given} : given.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        auto file = IssueCalls::attachment(name.trimmed());
        if (!file)
            return fail(file.error());
        files << std::move(*file);
    }
    return files;
}

Status readOptions(const Call &call, IssueDispatch &dispatch)
{
    const auto date = IssueCalls::dayOf(call, true);
    if (!date)
        return fail(date.error());
    const auto due = call.date(QStringLiteral("answer-by"));
    if (!due)
        return fail(due.error());
    const auto channel = IssueCalls::choice<Channel>(call, "channel", "channel");
    if (!channel)
        return fail(channel.error());
    const auto keeper = IssueCalls::choice<RoadKeeper>(call, "road-keeper", "road_keeper");
    if (!keeper)
        return fail(keeper.error());
    const QString mail = call.line.value(QStringLiteral("eml"));
    dispatch.roadKeeper = *keeper;
    if (mail.isEmpty() && call.line.has(QStringLiteral("sent")))
        return fail(ErrorCode::Invalid, ConsoleText::tr("--sent gäller brevet i --eml. Utan det är frågan förmedlad ändå."), {}, QStringLiteral("sent"));
    // Who only has the file has not been asked.
    dispatch.request.draft = !mail.isEmpty() && !call.line.has(QStringLiteral("sent"));
    dispatch.mailFile = mail.isEmpty() ? QString() : QFileInfo(mail).absoluteFilePath();
    if (const Status possible = mail.isEmpty() ? Status() : checkTarget(call, dispatch.mailFile, QStringLiteral("eml")); !possible)
        return possible;
    dispatch.address = call.line.value(QStringLiteral("address"));
    dispatch.request.on = *date;
    dispatch.request.answerDue = *due;
    dispatch.request.message = call.line.value(QStringLiteral("text"));
    dispatch.request.from = call.line.value(QStringLiteral("from-role")).simplified();
    if (dispatch.request.from.isEmpty())
        dispatch.request.from = ConsoleText::tr("Kontaktpersonen");
    dispatch.request.channel = channel->value_or(mail.isEmpty() ? Channel::Other : Channel::Mail);
    return {};
}

/// The rules tell what is wrong; here they also say which option mends it.
Error withOption(Error error)
{
    static const QHash<QString, std::pair<const char *, const char *>> options{
        {QStringLiteral("road_keeper"), {"road-keeper", QT_TRANSLATE_NOOP("Console", "Lägg till --road-keeper state, municipal eller private; unknown om det inte gäller någon väg.")}},
    };
    if (const auto option = options.constFind(error.field); option != options.cend()) {
        error.field = QString::fromLatin1(option->first);
        error.message += u' ' + ConsoleText::tr(option->second);
    }
    return error;
}

/// A hop that came to the wrong function and that nobody has taken over from: this forwarding does.
ForwardingId redirected(const IssueFile &file)
{
    return file.issue.status == IssueStatus::Redirecting ? ForwardingRules::toRedirect(file) : ForwardingId();
}

/// The draft to a function, or the only one.
Result<Forwarding> draftOf(const Call &call, Database &database, const IssueFile &issue)
{
    FunctionId to;
    if (call.line.has(QStringLiteral("to"))) {
        const auto function = IssueCalls::function(database, call.line.value(QStringLiteral("to")), QStringLiteral("to"));
        if (!function)
            return fail(function.error());
        to = function->id;
    }
    QList<Forwarding> drafts;
    for (const Forwarding &hop : issue.hops) {
        if (hop.isDraft() && (!to || hop.to == to))
            drafts << hop;
    }
    if (drafts.isEmpty())
        return fail(ErrorCode::Invalid, ConsoleText::tr("%1 har inget utkast som väntar på att skickas.").arg(issue.issue.number), {}, QStringLiteral("status"));
    if (drafts.size() > 1)
        return fail(ErrorCode::Invalid, ConsoleText::tr("%1 har flera utkast. Ange till vem med --to.").arg(issue.issue.number), {}, QStringLiteral("to"));
    return drafts.first();
}

}

Outcome runForward(const Call &call)
{
    if (Outcome outcome = IssueCalls::checkGiven(call, {"to", "date"}); !outcome)
        return outcome;
    IssueDispatch dispatch;
    if (const Status status = readOptions(call, dispatch); !status)
        return stop(status.error());
    const auto issue = IssueCalls::open(call);
    if (!issue)
        return stop(issue.error());
    const auto function = IssueCalls::function(*issue->database, call.line.value(QStringLiteral("to")), QStringLiteral("to"));
    if (!function)
        return stop(function.error());
    // After the database is opened: it must not go with the letter itself.
    auto files = filesOf(call);
    if (!files)
        return stop(files.error());
    dispatch.files = std::move(*files);
    dispatch.issue = issue->id();
    dispatch.revision = issue->revision();
    dispatch.request.to = function->id;
    dispatch.request.redirectedFrom = redirected(issue->file);
    const auto file = IssueDispatcher(*issue->database).dispatch(dispatch).takeResult();
    if (!file)
        return stop(withOption(file.error()));
    const Forwarding &hop = file->hops.last();
    QJsonObject more{{"to", function->code}, {"answerDue", hop.answerDue.toString(Qt::ISODate)}};
    if (!dispatch.mailFile.isEmpty())
        more.insert(QStringLiteral("eml"), QDir::toNativeSeparators(call.line.value(QStringLiteral("eml"))));
    if (hop.isUnsent()) {
        more.insert(QStringLiteral("draft"), hop.draftOn.toString(Qt::ISODate));
        more.remove(QStringLiteral("answerDue"));
        IssueCalls::tell(call, *file, ConsoleText::tr("Ett utkast om %1 till %2 är skrivet, inte skickat än. Märk det med kommandot sent när det är skickat.")
                         .arg(file->issue.number, function->name), more);
    } else {
        IssueCalls::tell(call, *file, ConsoleText::tr("%1 är förmedlad till %2. Svar väntas senast den %3.")
                         .arg(file->issue.number, function->name, SwedishFormat::textDate(hop.answerDue)), more);
    }
    if (dispatch.mailFile.isEmpty())
        return {};
    const bool addressed = !dispatch.address.trimmed().isEmpty() || issue->service().mail(file->issue.id, hop.id, {}).takeResult().has_value();
    if (!addressed)
        call.output.line(ConsoleText::tr("Brevet ligger i %1. Mottagaren har ingen e-postadress: fyll i den i e-postprogrammet innan du skickar, eller ange den med --address.")
                         .arg(QDir::toNativeSeparators(call.line.value(QStringLiteral("eml")))));
    else
        call.output.line(ConsoleText::tr("Brevet ligger i %1. Öppna det i e-postprogrammet och skicka det.").arg(QDir::toNativeSeparators(call.line.value(QStringLiteral("eml")))));
    return {};
}

Outcome runSent(const Call &call)
{
    const auto date = IssueCalls::dayOf(call, false);
    if (!date)
        return stop(date.error());
    const bool never = call.line.has(QStringLiteral("never"));
    if (never && date->isValid())
        return wrongUse(ConsoleText::tr("Ange antingen --date eller --never."), QStringLiteral("never"));
    const auto issue = IssueCalls::open(call);
    if (!issue)
        return stop(issue.error());
    const auto draft = draftOf(call, *issue->database, issue->file);
    if (!draft)
        return stop(draft.error());
    const QDate on = date->isValid() ? *date : call.today();
    const auto file = (never ? issue->service().takeBack(issue->id(), issue->revision(), draft->id, call.line.value(QStringLiteral("never")))
                             : issue->service().sent(issue->id(), issue->revision(), draft->id, on)).takeResult();
    if (!file)
        return stop(file.error());
    const auto hop = std::find_if(file->hops.cbegin(), file->hops.cend(), [&draft](const Forwarding &one) { return one.id == draft->id; });
    if (never)
        IssueCalls::tell(call, *file, ConsoleText::tr("Utkastet om %1 skickas inte.").arg(file->issue.number));
    else
        IssueCalls::tell(call, *file, ConsoleText::tr("Utkastet om %1 är skickat den %2. Svar väntas senast den %3.")
                         .arg(file->issue.number, SwedishFormat::textDate(on), SwedishFormat::textDate(hop->answerDue)),
                         {{"date", on.toString(Qt::ISODate)}, {"answerDue", hop->answerDue.toString(Qt::ISODate)}});
    return {};
}
