#include "retention.h"

#include "swedishformat.h"
#include "words.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

/// More years than anybody means, but fewer than a calendar has.
constexpr int mostYears = 200;

}

namespace Retention {

QList<Rule> standard()
{
    return {{QStringLiteral("meeting"), std::nullopt}, {QStringLiteral("issue"), 5}, {QStringLiteral("association_contact"), 1}, {QStringLiteral("person"), 1},
            {QStringLiteral("appointment"), 1}};
}

QList<Rule> parse(const QString &setting)
{
    QList<Rule> rules = standard();
    const QStringList parts = setting.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        const auto known = std::find_if(rules.begin(), rules.end(), [&](const Rule &rule) { return rule.table == part.left(equals).trimmed(); });
        if (equals < 0 || known == rules.end())
            continue;
        const QString years = part.mid(equals + 1).trimmed();
        bool isNumber = false;
        const int number = years.toInt(&isNumber);
        if (years.isEmpty())
            known->years = std::nullopt;
        else if (isNumber && number >= 0 && number <= mostYears)
            known->years = number;
    }
    return rules;
}

QString toText(const QList<Rule> &rules)
{
    QStringList parts;
    for (const Rule &rule : rules)
        parts << rule.table + u'=' + (rule.years ? QString::number(*rule.years) : QString());
    return parts.join(u';');
}

QString words(const Rule &rule)
{
    const QString what = Words::tables(rule.table);
    if (!rule.years)
        //: %1 is a kind of record, in the plural
        return Text::tr("%1 bevaras.").arg(what);
    if (rule.table == QLatin1String("issue"))
        return Text::tr("%1 gallras %n år efter avslut.", nullptr, *rule.years).arg(what);
    return Text::tr("%1 gallras %n år efter uppdragets slut.", nullptr, *rule.years).arg(what);
}

std::optional<Rule> ruleFor(const QList<Rule> &rules, const QString &table)
{
    const auto found = std::find_if(rules.cbegin(), rules.cend(), [&table](const Rule &rule) { return rule.table == table; });
    return found == rules.cend() ? std::nullopt : std::optional(*found);
}

QDate endOf(const RecordSchema &schema, const Record &record)
{
    for (const char *column : {"closed_on", "valid_to"}) {
        if (const auto index = schema.indexOf(QString::fromLatin1(column)); index >= 0)
            return QDate::fromString(record.values.value(index).toString(), Qt::ISODate);
    }
    return {};
}

QDate dueOn(const Rule &rule, QDate ended) { return rule.years && ended.isValid() ? ended.addYears(*rule.years).addDays(1) : QDate(); }

Judgement judge(const std::optional<Rule> &rule, QDate ended, QDate today)
{
    Judgement judgement{rule, ended, {}, false, {}};
    if (!rule)
        return judgement;
    judgement.due = dueOn(*rule, ended);
    judgement.early = !judgement.due.isValid() || judgement.due > today;
    judgement.words = Text::tr("Regel: %1").arg(words(*rule));
    if (judgement.due.isValid())
        judgement.words += u' ' + (judgement.early ? Text::tr("Den avslutades %1 och får gallras tidigast %2.") : Text::tr("Den avslutades %1 och får gallras sedan %2."))
                                      .arg(SwedishFormat::textDate(ended), SwedishFormat::textDate(judgement.due));
    else if (rule->years)
        judgement.words += u' ' + Text::tr("Den är inte avslutad.");
    return judgement;
}

Status checkDecision(const QString &decision)
{
    const QString text = decision.simplified();
    const bool hasNumber = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    // A reference names a year, a paragraph or a day: it has a number, and is longer than a slip on the keyboard.
    constexpr qsizetype least = 5;
    if (text.isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("Ange beslutet om gallring, till exempel 2026/FF0123 § 4."), {}, QStringLiteral("decision"));
    if (text.size() < least || !hasNumber)
        return fail(ErrorCode::Invalid, Text::tr("”%1” är ingen hänvisning till ett beslut. Skriv diarienummer, paragraf eller dag så att beslutet går att hitta, till exempel 2026/FF0123 § 4.")
                        .arg(text.left(40)), {}, QStringLiteral("decision"));
    return {};
}

}
