#include "records/fieldtext.h"

#include "recordtypes.h"
#include "swedishformat.h"
#include "words.h"

#include <QCoreApplication>

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};
}

QString FieldText::of(const QString &table, const QString &field, const QVariant &value, const NameOf &nameOf)
{
    const RecordSchema *schema = schemaOf(table);
    const qsizetype index = schema ? schema->indexOf(field) : -1;
    if (field == QLatin1String("localities")) {
        QStringList places;
        const QStringList ids = value.toString().split(u',', Qt::SkipEmptyParts);
        for (const QString &id : ids)
            places << (nameOf ? nameOf(QStringLiteral("locality"), id.toLongLong()) : QString());
        places.removeAll(QString());
        return places.join(QStringLiteral(", "));
    }
    if (index < 0 || value.isNull())
        return value.toString();
    const FieldInfo &info = schema->fields.at(index);
    switch (info.kind) {
    case FieldKind::Choice: return Words::code(field, value.toString());
    case FieldKind::Boolean: return value.toInt() ? Text::tr("ja") : Text::tr("nej");
    case FieldKind::Date: return SwedishFormat::tableDate(QDate::fromString(value.toString(), Qt::ISODate));
    case FieldKind::Time: return SwedishFormat::tableTime(QTime::fromString(value.toString(), QStringLiteral("HH:mm")));
    case FieldKind::Reference: {
        const QString name = nameOf ? nameOf(info.reference, value.toLongLong()) : QString();
        return name.isEmpty() && value.toLongLong() != 0 ? Text::tr("(okänd)") : name;
    }
    default: return value.toString();
    }
}
