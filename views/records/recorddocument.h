#pragma once

#include "draft.h"
#include "record.h"
#include "result.h"

#include <QObject>
#include <QUndoStack>

/// A record being edited: what is stored, what has been typed over it, and the way back and forth between the two. No database.
class RecordDocument : public QObject
{
    Q_OBJECT
public:
    explicit RecordDocument(const RecordSchema &schema, QObject *parent = nullptr);

    const RecordSchema &schema() const { return m_schema; }
    /// Begins anew from a stored record, or from a new one (revision 0, with the id it will get).
    void open(const Record &base);
    /// Lays a draft over it; false when the draft's text cannot be read. The draft's own base is kept, so that what somebody else
    /// saved since is met as a conflict.
    bool openDraft(const Draft &draft);
    std::optional<Draft> draft() const;

    const Record &base() const { return m_base; }
    /// The base with everything typed; values not yet in their canonical form.
    Record current() const;
    QVariant value(int index) const { return m_values.value(index); }
    QString title() const;
    bool isNew() const { return m_base.revision == 0; }
    bool isDirty() const;
    bool isChanged(int index) const;

    /// A change by the user, which can be undone. Typing on in one field is one change until endTyping().
    void change(int index, const QVariant &value);
    void endTyping();
    QUndoStack *undoStack() { return &m_undo; }
    /// Sets a value without a way back: the base of a new record.
    void preset(const QString &field, const QVariant &value);

    /// What is wrong, by field; `canonical` gets the record as it would be stored.
    QList<Error> check(Record *canonical = nullptr) const;
    /// `saved` became of `sent`: what was typed since stays typed.
    void accept(const Record &saved, const Record &sent);
    /// Takes over a merged record: its values over theirs.
    void rebase(const Record &theirs, const Record &merged);

Q_SIGNALS:
    void valueChanged(int index);
    void changed();

private:
    friend class FieldChange;
    void setValue(int index, const QVariant &value);
    const RecordSchema &m_schema;
    Record m_base;
    QList<QVariant> m_values;
    QUndoStack m_undo;
    int m_typing = 0;  ///< counts the stretches of typing
};

/// Whether two values are stored alike: nothing, the empty text and reference 0 are one.
bool sameValue(const FieldInfo &field, const QVariant &a, const QVariant &b);
