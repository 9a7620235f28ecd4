#pragma once

#include "record.h"

#include <QDate>
#include <QObject>
#include <functional>

class QWidget;
struct AppContext;

/// The widget in which one field of a record is edited, whatever kind it is. The widget belongs to the form; this to the form as well.
class FieldEditor : public QObject
{
    Q_OBJECT
public:
    FieldEditor(FieldInfo field, QString table, QObject *parent);

    const FieldInfo &field() const { return m_field; }
    const QString &table() const { return m_table; }
    virtual QWidget *widget() const = 0;
    /// What has the keyboard within the widget.
    QWidget *focusTarget() const;
    /// As the record holds it; nothing when nothing is entered.
    virtual QVariant value() const = 0;
    /// Shows a value without telling of it.
    virtual void setValue(const QVariant &value) = 0;
    /// What is typed and has no value, such as a date that does not exist, in words.
    virtual QString fault() const { return {}; }
    /// Whether the widget itself says what is wrong.
    virtual bool saysFault() const { return false; }
    virtual void setReadOnly(bool readOnly) = 0;
    virtual void retranslate() {}
    /// Characters the widget should have room for; 0 = the whole row.
    virtual int width() const { return 0; }

Q_SIGNALS:
    void edited();

private:
    const FieldInfo m_field;
    const QString m_table;
};

/// The editor for a field's kind. `today` answers *idag* in dates.
FieldEditor *makeFieldEditor(const AppContext &context, const RecordSchema &schema, const FieldInfo &field, QWidget *parent);
