#include "records/referencenames.h"

#include "recordservice.h"
#include "recordtypes.h"
#include "shell/appcontext.h"
#include "whendone.h"

#include <memory>

void readReferenceNames(const AppContext &context, const RecordSchema &schema, QObject *receiver,
                        std::function<void(const ReferenceNames &)> handler)
{
    QStringList tables;
    for (const FieldInfo &field : schema.fields) {
        if ((field.kind == FieldKind::Reference || (field.kind == FieldKind::Text && !field.reference.isEmpty())) && !tables.contains(field.reference))
            tables << field.reference;
    }
    if (tables.isEmpty()) {
        handler({});
        return;
    }
    auto names = std::make_shared<ReferenceNames>();
    auto left = std::make_shared<qsizetype>(tables.size());
    for (const QString &table : std::as_const(tables)) {
        whenDone(context.records.names(*schemaOf(table), true), receiver,
                 [table, names, left, handler](const Result<QList<RecordName>> &read) {
                     for (const RecordName &name : read.value_or(QList<RecordName>()))
                         (*names)[table].insert(name.id, name.name);
                     if (--*left == 0)
                         handler(*names);
                 });
    }
}
