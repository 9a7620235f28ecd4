#pragma once

#include "result.h"

#include <QWidget>

class FieldNote;
class QLineEdit;

/// A line that is typed freely and understood: what was understood stands in words under it, and what is wrong likewise.
/// Base of SmartDateEdit and SmartTimeEdit. The keyboard goes to lineEdit().
class SmartEdit : public QWidget
{
    Q_OBJECT
public:
    QLineEdit *lineEdit() const { return m_line; }
    bool isEmpty() const;
    /// Something is written that cannot be understood.
    bool hasError() const { return !m_error.isEmpty(); }
    QString error() const { return m_error; }
    /// The words under the line: what was understood or what is wrong.
    QString noteText() const;
    /// In a narrow row the words are a tool tip instead of a line of their own; they stay the accessible description.
    void setNoteVisible(bool visible);
    void setReadOnly(bool readOnly);
    void setPlaceholderText(const QString &text);
    /// Rewrites what was understood in its normal form; also done when the focus leaves.
    void normalise();

protected:
    explicit SmartEdit(QWidget *parent);
    /// What the text means, in words, or why it means nothing; stores the value. Empty text never comes here.
    virtual Result<QString> interpret(const QString &text) = 0;
    virtual void interpretEmpty() = 0;
    /// Tells of a changed value, once the words and the error are in place.
    virtual void announce() = 0;
    /// The value in its normal form, empty without a value.
    virtual QString normalText() const = 0;
    /// Steps the value; `page` is the larger step.
    virtual void step(int direction, bool page) = 0;
    virtual void openPopup() {}
    virtual void retranslate() {}

    /// Reads the line again, after a change of value or language.
    void refresh();
    void setLineText(const QString &text);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_line;
    FieldNote *m_note;
    QString m_error;
    QString m_words;
    bool m_noteVisible = true;
};
