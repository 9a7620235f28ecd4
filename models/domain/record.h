#pragma once

#include "codes.h"
#include "id.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QVariant>
#include <functional>
#include <optional>

/// How a field is entered, checked and shown. The stored type follows from it: text, integer or real.
enum class FieldKind {
    Text, LongText, Integer, Real, Date, Time, Boolean,
    Choice,     ///< one of `choices`, stored as its code
    Reference,  ///< id of a row of `reference`; 0 is stored as NULL
    OrganisationNumber, Bankgiro, Plusgiro, PostalCode, Email,
    Hidden,     ///< kept by the program, not edited in a form
    HiddenReference,  ///< the same for the id of a row of `reference`
};
constexpr bool isHidden(FieldKind kind) { return kind == FieldKind::Hidden || kind == FieldKind::HiddenReference; }
/// Kinds that are NULL when they are empty; the others are stored as the empty text.
constexpr bool isNullable(FieldKind kind)
{
    return kind == FieldKind::Integer || kind == FieldKind::Real || kind == FieldKind::Boolean || kind == FieldKind::Reference
        || kind == FieldKind::HiddenReference;
}

/// One column of a table, known by the same name in the code, in both databases and in the texts of the interface
/// (`fieldLabel("association", "orgnr")`).
struct FieldInfo {
    QString name;
    FieldKind kind = FieldKind::Text;
    bool required = false;
    QString reference;    ///< table a Reference points at
    QStringList choices;  ///< codes of a Choice, in the order shown
};

/// A table whose rows are records: `id`, `revision`, `changed_at`, `changed_by`, `deleted_at` and these fields.
struct RecordSchema {
    QString table;
    QList<FieldInfo> fields;
    QString display;  ///< the field that names a row in lists and references
    bool sorted = false;  ///< the table has a `sort_key`, made from `display` when a row is written
    QString root;     ///< for a part: the field that holds the id of the record it belongs to (history is kept under it)
    int indexOf(QStringView field) const;
};

/// A row as the generic floors see it: `values` in the order of the schema's fields. An invalid QVariant is NULL.
struct Record {
    qint64 id = 0;
    int revision = 0;  ///< 0 = not stored yet
    QDateTime changedAt;  ///< UTC
    QString changedBy;
    QDateTime deletedAt;  ///< UTC; valid when the row is in the bin
    QList<QVariant> values;
};

/// What every stored value carries besides its own fields.
struct Stored {
    int revision = 0;
    QDateTime changedAt;
    QString changedBy;
    QDateTime deletedAt;
    bool isStored() const { return revision > 0; }
};

/// How a member's type becomes a column value and back. QDate and QTime are ISO text (empty when unknown,
/// so that both databases order them alike), ids integers, 0 is NULL.
namespace FieldValue {
inline QVariant toValue(const QString &v) { return v; }
inline QVariant toValue(int v) { return v; }
inline QVariant toValue(qint64 v) { return v; }
inline QVariant toValue(bool v) { return v ? 1 : 0; }
inline QVariant toValue(double v) { return v; }
inline QVariant toValue(QDate v) { return v.isValid() ? v.toString(Qt::ISODate) : QStringLiteral(""); }
inline QVariant toValue(QTime v) { return v.isValid() ? v.toString(QStringLiteral("HH:mm")) : QStringLiteral(""); }
template<class Tag> QVariant toValue(Id<Tag> v) { return v ? QVariant(v.value) : QVariant(); }
template<class E> requires std::is_enum_v<E> QVariant toValue(E v) { return codeOf(v); }
template<class T> QVariant toValue(const std::optional<T> &v) { return v ? toValue(*v) : QVariant(); }

inline void fromValue(const QVariant &v, QString &out) { out = v.toString(); }
inline void fromValue(const QVariant &v, int &out) { out = v.toInt(); }
inline void fromValue(const QVariant &v, qint64 &out) { out = v.toLongLong(); }
inline void fromValue(const QVariant &v, bool &out) { out = v.toInt() != 0; }
inline void fromValue(const QVariant &v, double &out) { out = v.toDouble(); }
inline void fromValue(const QVariant &v, QDate &out) { out = QDate::fromString(v.toString(), Qt::ISODate); }
inline void fromValue(const QVariant &v, QTime &out) { out = QTime::fromString(v.toString(), QStringLiteral("HH:mm")); }
template<class Tag> void fromValue(const QVariant &v, Id<Tag> &out) { out = Id<Tag>(v.toLongLong()); }
template<class E> requires std::is_enum_v<E> void fromValue(const QVariant &v, E &out) { out = fromCode<E>(v.toString()); }
template<class T> void fromValue(const QVariant &v, std::optional<T> &out)
{
    if (v.isNull() || (v.userType() == QMetaType::QString && v.toString().isEmpty())) {
        out.reset();
        return;
    }
    T value{};
    fromValue(v, value);
    out = value;
}
}

/// Binds the fields of a schema to the members of T, so that a value is written and read by one description only.
template<class T> class RecordType
{
public:
    enum Order { Unsorted, Sorted };
    RecordType(const char *table, const char *display, Order order, const char *root = "")
        : m_schema{QString::fromLatin1(table), {}, QString::fromLatin1(display), order == Sorted, QString::fromLatin1(root)} {}

    template<class M> RecordType &field(const char *name, M T::*member, FieldKind kind, bool required = false)
    {
        return add({QString::fromLatin1(name), kind, required, {}, {}}, member);
    }
    template<class M> RecordType &reference(const char *name, M T::*member, const char *table, bool required = false)
    {
        return add({QString::fromLatin1(name), FieldKind::Reference, required, QString::fromLatin1(table), {}}, member);
    }
    template<class M> RecordType &hiddenReference(const char *name, M T::*member, const char *table)
    {
        return add({QString::fromLatin1(name), FieldKind::HiddenReference, false, QString::fromLatin1(table), {}}, member);
    }
    /// An enumeration with codesOf<M>.
    template<class M> RecordType &choice(const char *name, M T::*member)
    {
        return add({QString::fromLatin1(name), FieldKind::Choice, true, {}, allCodes<M>()}, member);
    }

    const RecordSchema &schema() const { return m_schema; }
    Record toRecord(const T &value) const
    {
        Record record{value.id.value, value.stored.revision, value.stored.changedAt, value.stored.changedBy, value.stored.deletedAt, {}};
        record.values.reserve(m_getters.size());
        for (const auto &get : m_getters)
            record.values << get(value);
        return record;
    }
    T fromRecord(const Record &record) const
    {
        T value;
        value.id = decltype(value.id)(record.id);
        value.stored = {record.revision, record.changedAt, record.changedBy, record.deletedAt};
        for (qsizetype i = 0; i < m_setters.size() && i < record.values.size(); ++i)
            m_setters.at(i)(value, record.values.at(i));
        return value;
    }

private:
    template<class M> RecordType &add(FieldInfo info, M T::*member)
    {
        m_schema.fields << std::move(info);
        m_getters << [member](const T &value) { return FieldValue::toValue(value.*member); };
        m_setters << [member](T &value, const QVariant &v) { FieldValue::fromValue(v, value.*member); };
        return *this;
    }
    RecordSchema m_schema;
    QList<std::function<QVariant(const T &)>> m_getters;
    QList<std::function<void(T &, const QVariant &)>> m_setters;
};

/// Specialised beside each entity: `const RecordType<Association> &recordType<Association>()`.
template<class T> const RecordType<T> &recordType();
