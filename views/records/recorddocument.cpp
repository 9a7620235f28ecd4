#include "records/recorddocument.h"

#include "recordcheck.h"
#include "words.h"

#include <QJsonDocument>
#include <QJsonObject>

static bool isNothing(const FieldInfo &field, const QVariant &value)
{
    if (value.isNull() || (value.userType() == QMetaType::QString && value.toString().isEmpty()))
        return true;
    return (field.kind == FieldKind::Reference || field.kind == FieldKind::Boolean) && value.toLongLong() == 0;
}

bool sameValue(const FieldInfo &field, const QVariant &a, const QVariant &b)
{
    if (isNothing(field, a) || isNothing(field, b))
        return isNothing(field, a) == isNothing(field, b);
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Boolean:
    case FieldKind::Reference:
    case FieldKind::HiddenReference:
        return a.toString() == b.toString();
    case FieldKind::Real:
        return qFuzzyCompare(1 + a.toDouble(), 1 + b.toDouble());
    default:
        return a.toString() == b.toString();
    }
}

/// One field from one value to another.
class FieldChange : public QUndoCommand
{
public:
    FieldChange(RecordDocument *document, int index, int typing, QVariant before, QVariant after)
        : m_document(document), m_index(index), m_typing(typing), m_before(std::move(before)), m_after(std::move(after)) {}
    void undo() override { m_document->setValue(m_index, m_before); }
    void redo() override { m_document->setValue(m_index, m_after); }
    int id() const override { return m_index + 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const FieldChange *>(other);
        if (next->m_typing != m_typing)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    RecordDocument *m_document;
    int m_index;
    int m_typing;
    QVariant m_before;
    QVariant m_after;
};

RecordDocument::RecordDocument(const RecordSchema &schema, QObject *parent) : QObject(parent), m_schema(schema)
{
    m_undo.setUndoLimit(500);
}

void RecordDocument::open(const Record &base)
{
    m_undo.clear();
    m_base = base;
    while (m_base.values.size() < m_schema.fields.size())
        m_base.values << QVariant();
    m_values = m_base.values;
    for (int i = 0; i < m_values.size(); ++i)
        Q_EMIT valueChanged(i);
    Q_EMIT changed();
}

Record RecordDocument::current() const
{
    Record record = m_base;
    for (int i = 0; i < m_values.size(); ++i) {
        if (isChanged(i))
            record.values[i] = m_values.at(i);
    }
    return record;
}

QString RecordDocument::title() const
{
    const QString name = m_values.value(m_schema.indexOf(m_schema.display)).toString().trimmed();
    return name.isEmpty() ? Words::table(m_schema.table) : name;
}

bool RecordDocument::isChanged(int index) const
{
    return !sameValue(m_schema.fields.at(index), m_base.values.at(index), m_values.at(index));
}

bool RecordDocument::isDirty() const
{
    for (int i = 0; i < m_values.size(); ++i) {
        if (isChanged(i))
            return true;
    }
    return false;
}

void RecordDocument::change(int index, const QVariant &value)
{
    if (!sameValue(m_schema.fields.at(index), m_values.at(index), value))
        m_undo.push(new FieldChange(this, index, m_typing, m_values.at(index), value));
}

void RecordDocument::endTyping() { ++m_typing; }

void RecordDocument::setValue(int index, const QVariant &value)
{
    m_values[index] = value;
    Q_EMIT valueChanged(index);
    Q_EMIT changed();
}

void RecordDocument::preset(const QString &field, const QVariant &value)
{
    const int index = m_schema.indexOf(field);
    if (index < 0)
        return;
    m_base.values[index] = value;
    setValue(index, value);
}

QList<Error> RecordDocument::check(Record *canonical) const
{
    Record record = current();
    const QList<Error> errors = checkRecord(m_schema, record);
    if (canonical)
        *canonical = record;
    return errors;
}

void RecordDocument::accept(const Record &saved, const Record &sent)
{
    const QList<QVariant> typed = m_values;
    m_base = saved;
    for (int i = 0; i < m_values.size(); ++i) {
        const FieldInfo &field = m_schema.fields.at(i);
        const bool since = !sameValue(field, typed.at(i), sent.values.at(i)) && !sameValue(field, typed.at(i), saved.values.at(i));
        m_values[i] = since ? typed.at(i) : saved.values.at(i);
        Q_EMIT valueChanged(i);
    }
    Q_EMIT changed();
}

void RecordDocument::rebase(const Record &theirs, const Record &merged)
{
    m_base = theirs;
    m_undo.clear();
    m_values = merged.values;
    for (int i = 0; i < m_values.size(); ++i)
        Q_EMIT valueChanged(i);
    Q_EMIT changed();
}

/// Ids have more digits than a JSON number holds exactly, so every value is kept as text.
static QJsonObject toJson(const RecordSchema &schema, const QList<QVariant> &values)
{
    QJsonObject object;
    for (int i = 0; i < values.size(); ++i)
        object.insert(schema.fields.at(i).name, values.at(i).isNull() ? QJsonValue() : QJsonValue(values.at(i).toString()));
    return object;
}

static QList<QVariant> fromJson(const RecordSchema &schema, const QJsonObject &object)
{
    QList<QVariant> values;
    for (const FieldInfo &field : schema.fields) {
        const QJsonValue json = object.value(field.name);
        QVariant value = json.isString() ? QVariant(json.toString()) : QVariant();
        switch (field.kind) {
        case FieldKind::Integer:
        case FieldKind::Boolean:
        case FieldKind::Reference:
        case FieldKind::HiddenReference:
            if (!value.isNull())
                value.convert(QMetaType::fromType<qlonglong>());
            break;
        case FieldKind::Real:
            if (!value.isNull())
                value.convert(QMetaType::fromType<double>());
            break;
        default:
            break;
        }
        values << value;
    }
    return values;
}

std::optional<Draft> RecordDocument::draft() const
{
    if (!isDirty())
        return std::nullopt;
    const QJsonObject body{{QStringLiteral("base"), toJson(m_schema, m_base.values)},
                           {QStringLiteral("values"), toJson(m_schema, m_values)}};
    return Draft{
        m_schema.table, m_base.id, title(), m_base.revision, QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)), {}};
}

bool RecordDocument::openDraft(const Draft &draft)
{
    const QJsonObject body = QJsonDocument::fromJson(draft.body.toUtf8()).object();
    const QJsonObject values = body.value(QStringLiteral("values")).toObject();
    if (values.isEmpty())
        return false;
    Record base = m_base;
    base.id = draft.subjectId;
    base.revision = draft.baseRevision;
    base.values = fromJson(m_schema, body.value(QStringLiteral("base")).toObject());
    open(base);
    const QList<QVariant> typed = fromJson(m_schema, values);
    for (int i = 0; i < typed.size(); ++i)
        change(i, typed.at(i));
    return true;
}
