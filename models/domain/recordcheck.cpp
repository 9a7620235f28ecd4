#include "recordcheck.h"

#include "contactformat.h"
#include "giro.h"
#include "organisationnumber.h"
#include "words.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordCheck)
};

/// The canonical form of a filled-in text field, or what is wrong with it.
Result<QString> checkText(FieldKind kind, const QString &text)
{
    switch (kind) {
    case FieldKind::OrganisationNumber: return OrganisationNumber::parse(text);
    case FieldKind::Bankgiro: return Bankgiro::parse(text);
    case FieldKind::Plusgiro: return Plusgiro::parse(text);
    case FieldKind::PostalCode: return PostalCode::parse(text);
    case FieldKind::Email: return EmailAddress::parse(text);
    case FieldKind::Date:
        if (!QDate::fromString(text, Qt::ISODate).isValid())
            return fail(ErrorCode::Invalid, Text::tr("Datumet finns inte. Skriv till exempel 2026-11-23, 23/11 eller v48."));
        return text;
    case FieldKind::Time:
        if (!QTime::fromString(text, QStringLiteral("HH:mm")).isValid())
            return fail(ErrorCode::Invalid, Text::tr("Tiden finns inte. Skriv till exempel 18.30."));
        return text;
    default:
        return text;
    }
}

QString rangeFault(const QString &field, double value)
{
    if (field == QLatin1String("latitude") && (value < 55 || value > 70))
        return Text::tr("Latituden ska ligga mellan 55 och 70 grader.");
    if (field == QLatin1String("longitude") && (value < 10 || value > 25))
        return Text::tr("Longituden ska ligga mellan 10 och 25 grader.");
    if ((field.endsWith(QLatin1String("_days")) || field == QLatin1String("population") || field == QLatin1String("head_count")) && value < 0)
        return Text::tr("Talet kan inte vara under noll.");
    return {};
}

}

QList<Error> checkRecord(const RecordSchema &schema, Record &record)
{
    QList<Error> errors;
    const auto add = [&errors](const FieldInfo &field, const QString &message) { errors << Error{ErrorCode::Invalid, message, {}, field.name}; };
    for (qsizetype i = 0; i < schema.fields.size(); ++i) {
        const FieldInfo &field = schema.fields.at(i);
        QVariant &value = record.values[i];
        const bool text = value.userType() == QMetaType::QString;
        if (text && field.kind != FieldKind::LongText)
            value = value.toString().trimmed();
        const bool empty = value.isNull() || (text && value.toString().isEmpty()) || (field.kind == FieldKind::Reference && value.toLongLong() == 0);
        if (empty) {
            if (field.required)
                add(field, Text::tr("%1 saknas.").arg(Words::field(schema.table, field.name)));
            continue;
        }
        if (text) {
            const Result<QString> checked = checkText(field.kind, value.toString());
            if (checked)
                value = *checked;
            else
                add(field, checked.error().message);
        } else if (const QString fault = rangeFault(field.name, value.toDouble()); !fault.isEmpty()) {
            add(field, fault);
        }
        if (field.kind == FieldKind::Choice && !field.choices.contains(value.toString()))
            add(field, Text::tr("Välj något av alternativen för %1.").arg(Words::field(schema.table, field.name)));
    }
    const int from = schema.indexOf(u"valid_from");
    const int to = schema.indexOf(u"valid_to");
    if (from >= 0 && to >= 0) {
        const QString end = record.values.at(to).toString();
        if (!end.isEmpty() && end < record.values.at(from).toString())
            add(schema.fields.at(to), Text::tr("Slutdatumet ligger före startdatumet."));
    }
    return errors;
}
