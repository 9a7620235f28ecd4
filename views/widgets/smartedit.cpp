#include "widgets/smartedit.h"

#include "theme/afterchange.h"
#include "theme/theme.h"
#include "widgets/fieldnote.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

SmartEdit::SmartEdit(QWidget *parent) : QWidget(parent), m_line(new QLineEdit(this)), m_note(new FieldNote(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_note);
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &SmartEdit::refresh);
    AfterChange::follow(this, this, AfterChange::Language, [this] {
        retranslate();
        refresh();
    });
}

bool SmartEdit::isEmpty() const { return m_line->text().trimmed().isEmpty(); }
QString SmartEdit::noteText() const { return hasError() ? m_error : m_words; }
void SmartEdit::setReadOnly(bool readOnly) { m_line->setReadOnly(readOnly); }
void SmartEdit::setPlaceholderText(const QString &text) { m_line->setPlaceholderText(text); }

void SmartEdit::setNoteVisible(bool visible)
{
    m_noteVisible = visible;
    m_note->setVisible(visible);
    refresh();
}

void SmartEdit::setLineText(const QString &text)
{
    if (m_line->text() != text)
        m_line->setText(text);
    else
        refresh();
}

void SmartEdit::refresh()
{
    m_error.clear();
    m_words.clear();
    const QString text = m_line->text().trimmed();
    if (text.isEmpty()) {
        interpretEmpty();
    } else if (const Result<QString> understood = interpret(text)) {
        m_words = *understood;
    } else {
        m_error = understood.error().message;
    }
    if (m_noteVisible) {
        if (hasError())
            m_note->setError(m_error);
        else
            m_note->setHint(m_words);
    }
    m_line->setToolTip(m_noteVisible ? QString() : noteText());
    markField(m_line, m_error, m_words);
    announce();
}

void SmartEdit::normalise()
{
    if (!hasError() && !isEmpty())
        setLineText(normalText());
}

bool SmartEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        normalise();
    if (event->type() == QEvent::KeyPress && !m_line->isReadOnly()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alone = !(key->modifiers() & ~Qt::KeypadModifier);
        if (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier) {
            openPopup();
            return true;
        }
        if (alone && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            step(key->key() == Qt::Key_Up ? 1 : -1, false);
            return true;
        }
        if (alone && (key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown)) {
            step(key->key() == Qt::Key_PageUp ? 1 : -1, true);
            return true;
        }
        if (alone && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
            normalise();
    }
    return QWidget::eventFilter(watched, event);
}
