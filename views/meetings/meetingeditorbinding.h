#pragma once

#include "meetings/meetingeditordocument.h"

class FieldNote;
class QLineEdit;
class QPlainTextEdit;
class QWidget;

/// Ties a field of text to its place in the meeting: what is typed goes into the document, what the document says is shown, with the
/// cursor left where it was. The field's own undo is off; the document's is used. Lives with the field.
class TextBinding : public QObject
{
    Q_OBJECT
public:
    struct Place {
        QString key;                                             ///< of this field, for joining letters into steps
        std::function<QString(const MeetingFile &)> get;
        std::function<void(MeetingFile &, const QString &)> set;
        std::function<QString()> name;                           ///< of the field, for *Ångra: Plats*
    };
    TextBinding(MeetingDocument &document, QLineEdit *field, Place place);
    TextBinding(MeetingDocument &document, QPlainTextEdit *field, Place place);
    /// Shows a quiet word in `note` when the text looks to hold a personnummer.
    void warnIn(FieldNote *note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void typed(const QString &text);
    void show();
    void checkText();
    void put(const QString &text);
    MeetingDocument &m_document;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_area = nullptr;
    QWidget *m_field;
    Place m_place;
    QString m_shown;
    FieldNote *m_note = nullptr;
    int m_direction = 0;  ///< 1 adding, -1 taking away: a turn begins a new step
    bool m_showing = false;
};

/// The whole text, no-break spaces kept (toPlainText makes them plain).
QString wholeText(const QPlainTextEdit &field);
/// Puts a text into the field by changing only what differs, so that cursor and scroll stay.
void setWholeText(QPlainTextEdit &field, const QString &text);
/// The quiet words about a personnummer in a text; empty when there is none.
QString personalNumberWarning(const QString &text);
/// The wheel scrolls the page and changes the value only of a field that has the focus.
void keepWheelFrom(QWidget *field);
