#include "recordtext.h"

#include "swedishformat.h"
#include "words.h"

#include <QCoreApplication>

QString recordText(const QString &table, const FieldInfo &field, const QVariant &value, const ReferenceNames &names)
{
    Q_UNUSED(table)
    const QString text = value.toString();
    if (text.isEmpty())
        return {};
    switch (field.kind) {
    case FieldKind::Choice: return Words::code(field.name, text);
    case FieldKind::Reference: return names.value(field.reference).value(value.toLongLong());
    case FieldKind::Time: return SwedishFormat::tableTime(QTime::fromString(text, QStringLiteral("HH:mm")));
    case FieldKind::Boolean:
        return value.toInt() != 0 ? QCoreApplication::translate("RecordText", "ja") : QCoreApplication::translate("RecordText", "nej");
    case FieldKind::Integer: return field.name.contains(QLatin1String("year")) ? text : SwedishFormat::number(value.toLongLong());
    case FieldKind::LongText: return text.simplified();
    default: return text;
    }
}
