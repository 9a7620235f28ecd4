#pragma once

#include <QWidget>

class IconLabel;
class TextLabel;

/// The row under a field: a hint, what was understood, or what is wrong (with an icon, so never by colour alone). It keeps its
/// place when empty, so that a form does not jump while somebody types.
class FieldNote : public QWidget
{
    Q_OBJECT
public:
    explicit FieldNote(QWidget *parent = nullptr);
    void setHint(const QString &text);
    void setError(const QString &text);
    bool isError() const { return m_error; }
    QString text() const;
    /// Without it an empty note takes no room.
    void setKeepsPlace(bool keeps);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void show(const QString &text, bool error);
    void reserve();
    IconLabel *m_icon;
    TextLabel *m_text;
    bool m_error = false;
    bool m_keeps = true;
};

/// Marks a field as wrong or right: its outline, and the words as its accessible description.
void markField(QWidget *field, const QString &error, const QString &hint = {});
