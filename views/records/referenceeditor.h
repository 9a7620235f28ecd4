#pragma once

#include "records/fieldeditor.h"

class QComboBox;
class RecordService;

/// A field that names another record: a list to type in, where any part of the name finds it. Follows the table it names, and still shows
/// a record that has gone to the bin.
class ReferenceEditor : public FieldEditor
{
    Q_OBJECT
public:
    /// `target` is the table named; the value is its id, or its field `codeField` when one is given.
    ReferenceEditor(const AppContext &context, const FieldInfo &field, const QString &table, const QString &target,
                    const QString &codeField, QWidget *parent);
    QWidget *widget() const override;
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QString fault() const override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    struct Choice {
        QVariant value;
        QString name;
        bool binned = false;
        bool offered = true;
    };
    void load();
    void fill();
    void typed(const QString &text);
    const AppContext &m_context;
    const RecordSchema *m_target;
    const QString m_codeField;
    QComboBox *m_box;
    QList<Choice> m_choices;
    QVariant m_value;
    bool m_unknown = false;  ///< what is typed is no record's name
};
