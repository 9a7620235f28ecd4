#include "meetings/meetingeditorbinding.h"

#include "meetings/attachmentmedia.h"
#include "personalnumber.h"
#include "theme/afterchange.h"
#include "widgets/fieldnote.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TextBinding)
};

class WheelGuard : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *field = static_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || field->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

}

QString personalNumberWarning(const QString &text)
{
    if (PersonalNumber::find(text).isEmpty())
        return {};
    return Text::tr("Texten ser ut att innehålla ett personnummer. Ta bort det om det inte behövs här.");
}

void keepWheelFrom(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new WheelGuard(field));
}

QString wholeText(const QPlainTextEdit &field)
{
    QString text = field.document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void setWholeText(QPlainTextEdit &field, const QString &text)
{
    const QString old = wholeText(field);
    if (old == text)
        return;
    qsizetype start = 0, same = 0;
    const qsizetype least = std::min(old.size(), text.size());
    while (start < least && old.at(start) == text.at(start))
        ++start;
    if (start > 0 && start < old.size() && old.at(start - 1).isHighSurrogate())
        --start;
    while (same < least - start && old.at(old.size() - 1 - same) == text.at(text.size() - 1 - same))
        ++same;
    if (same > 0 && old.at(old.size() - same).isLowSurrogate())
        --same;
    QTextCursor cursor(field.document());
    cursor.setPosition(int(start));
    cursor.setPosition(int(old.size() - same), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(start, text.size() - start - same));
}

TextBinding::TextBinding(MeetingDocument &document, QLineEdit *field, Place place)
    : QObject(field), m_document(document), m_line(field), m_field(field), m_place(std::move(place))
{
    connect(field, &QLineEdit::textEdited, this, &TextBinding::typed);
    begin();
}

TextBinding::TextBinding(MeetingDocument &document, QPlainTextEdit *field, Place place)
    : QObject(field), m_document(document), m_area(field), m_field(field), m_place(std::move(place))
{
    field->setUndoRedoEnabled(false);
    connect(field, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            typed(wholeText(*m_area));
    });
    begin();
}

void TextBinding::begin()
{
    m_field->installEventFilter(this);
    AfterChange::follow(this, m_field, AfterChange::Language, [this] { checkText(); });
    connect(&m_document, &MeetingDocument::changed, this, &TextBinding::show);
    put(m_place.get(m_document.file()));
}

void TextBinding::warnIn(FieldNote *note)
{
    m_note = note;
    note->setKeepsPlace(false);
    checkText();
}

void TextBinding::checkText()
{
    if (m_note)
        m_note->setHint(personalNumberWarning(m_shown));
}

void TextBinding::typed(const QString &text)
{
    if (text == m_shown)
        return;  // a change of look, not of text
    const qsizetype grown = text.size() - m_shown.size();
    const int direction = grown < 0 ? -1 : 1;
    // Pasting, removing much at once and turning round are steps of their own; so is each line.
    if (std::abs(grown) > 1 || direction != m_direction)
        m_document.seal();
    m_direction = direction;
    m_shown = text;
    const bool newLine = grown == 1 && m_area && m_area->textCursor().atBlockStart();
    m_document.type(m_place.name(), m_place.key, [this, &text](MeetingFile &file) { m_place.set(file, text); });
    if (std::abs(grown) > 1 || newLine)
        m_document.seal();
    checkText();
}

void TextBinding::show()
{
    const QString text = m_place.get(m_document.file());
    if (text == m_shown)
        return;
    put(text);
    m_direction = 0;
    if (m_document.isReplaying() && m_field->isVisible())
        m_field->setFocus(Qt::OtherFocusReason);
}

void TextBinding::put(const QString &text)
{
    m_showing = true;
    m_shown = text;
    if (m_line) {
        m_line->setText(text);
        // The beginning of a long line says more than its end.
        if (!m_line->hasFocus())
            m_line->setCursorPosition(0);
    } else {
        setWholeText(*m_area, text);
    }
    m_showing = false;
    checkText();
}

bool TextBinding::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_document.seal();
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Without this the field takes the keys for its own undo and the window's command never hears of them.
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
        // A copied file or picture is for the meeting, not for its text.
        if (key->matches(QKeySequence::Paste) && AttachmentMedia::canAttach(QGuiApplication::clipboard()->mimeData())) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}
