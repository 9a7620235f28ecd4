#include "disposal.h"

#include "author.h"

#include <QCoreApplication>

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Disposal)
};
}

Status checkDisposal(DisposalRule rule, const Record &binned, const DisposalGrounds &grounds, const Retention::Judgement &judgement, const QString &account)
{
    if (rule == DisposalRule::Never)
        return fail(ErrorCode::Denied, Text::tr("Organisationen har bestämt att inget tas bort för gott. Posten ligger kvar i papperskorgen."));
    if (!binned.deletedAt.isValid())
        return fail(ErrorCode::NotFound, Text::tr("Posten finns inte i papperskorgen."));
    if (const Status decided = Retention::checkDecision(grounds.decision); !decided)
        return decided;
    if (judgement.early && grounds.reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("%1 Skriv varför den ändå tas bort nu.").arg(judgement.words), {}, QStringLiteral("reason"));
    if (rule == DisposalRule::TwoPersons && Author::same(Author::of(binned.changedBy).account, account))
        return fail(ErrorCode::Denied, Text::tr("Två personer behövs: den som har lagt posten i papperskorgen kan inte själv ta bort den för gott. Be en kollega."));
    return {};
}

QString disposalTitle(const RecordSchema &schema, const Record &record)
{
    static const QStringList named{QStringLiteral("locality"), QStringLiteral("council"), QStringLiteral("association"), QStringLiteral("municipal_function"),
                                   QStringLiteral("function_topic"), QStringLiteral("vision_area"), QStringLiteral("meeting_kind")};
    for (const QString &name : {QStringLiteral("number"), QStringLiteral("meeting_date"), named.contains(schema.table) ? schema.display : QString()}) {
        if (const int index = schema.indexOf(name); index >= 0)
            return record.values.value(index).toString();
    }
    return {};
}
