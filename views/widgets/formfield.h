#pragma once

#include <QWidget>

class FieldNote;
class QLabel;

/// A label, an editor and the row of hint or error under it, tied together for the keyboard and for screen readers.
class FormField : public QWidget
{
    Q_OBJECT
public:
    enum class Label { Above, Beside };
    /// Takes over `editor`. `label` may hold an access key ("&Plats").
    FormField(const QString &label, QWidget *editor, Label place = Label::Above, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    QString label() const;
    void setLabel(const QString &label);
    /// Marks the label; what is required is said to screen readers too.
    void setRequired(bool required);
    void setHint(const QString &hint);
    /// An empty text takes the error away.
    void setError(const QString &error);
    bool hasError() const { return !m_error.isEmpty(); }
    /// Same width for the labels of several fields beside their editors.
    void setLabelWidth(int width);
    /// Whether the note keeps its place when empty (default no: close forms; yes: forms that check while typing).
    void setKeepsNotePlace(bool keeps);

private:
    void refreshLabel();
    void refreshNote();
    QLabel *m_labelWidget;
    QWidget *m_editor;
    FieldNote *m_note;
    QString m_label, m_hint, m_error;
    bool m_required = false;
};
