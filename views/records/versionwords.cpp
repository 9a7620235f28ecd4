#include "records/versionwords.h"

#include "recordtypes.h"
#include "swedishformat.h"
#include "words.h"

#include <QCoreApplication>
#include <QMap>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VersionWords)
};

/// The fields people know that differ; the order of parts is not worth telling.
QStringList changedFields(const ChangeEntry &change)
{
    QStringList names;
    const RecordSchema *schema = schemaOf(change.table);
    if (!schema)
        return names;
    for (const FieldInfo &field : schema->fields) {
        if (!isHidden(field.kind) && field.name != QLatin1String("position") && change.before.value(field.name) != change.after.value(field.name))
            names << Words::field(change.table, field.name);
    }
    return names;
}

struct Count {
    int added = 0;
    int changed = 0;
    int removed = 0;
};

void count(const ChangeEntry &change, Count &counted)
{
    if (change.operation == QLatin1String("insert") || change.operation == QLatin1String("restore"))
        ++counted.added;
    else if (change.operation == QLatin1String("bin") || change.operation == QLatin1String("delete"))
        ++counted.removed;
    else if (!changedFields(change).isEmpty())
        ++counted.changed;
}

QString words(const QString &table, const Count &counted)
{
    QStringList parts;
    if (counted.added)
        parts << Text::tr("%n tillagda", nullptr, counted.added);
    if (counted.changed)
        parts << Text::tr("%n ändrade", nullptr, counted.changed);
    if (counted.removed)
        parts << Text::tr("%n borttagna", nullptr, counted.removed);
    //: %1 what (Dagordningspunkter), %2 how many of them were added and changed
    return parts.isEmpty() ? QString() : Text::tr("%1: %2").arg(Words::tables(table), parts.join(QStringLiteral(", ")));
}

}

namespace VersionWords {

QString summary(const VersionEntry &version, const QString &table)
{
    QStringList fields;
    QMap<QString, Count> parts;
    for (const ChangeEntry &change : version.changes) {
        if (change.table == table)
            fields << changedFields(change);
        else
            count(change, parts[change.table]);
    }
    QStringList sentences;
    if (version.operation == QLatin1String("insert"))
        sentences << Text::tr("Skapades");
    else if (version.operation == QLatin1String("bin"))
        sentences << Text::tr("Lades i papperskorgen");
    else if (version.operation == QLatin1String("restore"))
        sentences << Text::tr("Togs tillbaka ur papperskorgen");
    else if (!fields.isEmpty())
        sentences << fields.join(QStringLiteral(", "));
    for (auto part = parts.constBegin(); part != parts.constEnd(); ++part)
        sentences << words(part.key(), part.value());
    sentences.removeAll(QString());
    return sentences.isEmpty() ? Text::tr("Sparades utan ändringar") : sentences.join(QStringLiteral(" · "));
}

QString moment(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    //: %1 date, %2 time
    return Text::tr("%1 %2").arg(SwedishFormat::textDate(local.date()), SwedishFormat::textTime(local.time()));
}

}
