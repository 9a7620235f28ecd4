#pragma once

#include "records/fieldeditor.h"

class QComboBox;

/// What an issue is about, in a word: one of those already in use (the most used first), a topic of the functions, or any other.
class TopicEditor : public FieldEditor
{
    Q_OBJECT
public:
    TopicEditor(const AppContext &context, const FieldInfo &field, const QString &table, QWidget *parent);
    QWidget *widget() const override;
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    int width() const override { return 24; }

private:
    void load();
    void fill(const QStringList &topics);
    const AppContext &m_context;
    QComboBox *m_box;
};
