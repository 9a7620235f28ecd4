#pragma once

#include <QDialog>

class PlainTextEdit;
class QPushButton;

/// Asks for a short text, such as a reason. The act stays disabled while a required text is missing. Ctrl+Enter acts.
class TextPromptDialog : public QDialog
{
    Q_OBJECT
public:
    TextPromptDialog(const QString &title, const QString &label, const QString &act, const QString &cancel, const QString &initial,
                     bool required, QWidget *parent);
    QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();
    PlainTextEdit *m_edit;
    QPushButton *m_act;
    bool m_required;
};
