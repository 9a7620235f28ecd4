#include "widgets/plaintextedit.h"

#include "theme/afterchange.h"

#include <QEvent>
#include <QMimeData>
#include <QTextBlock>
#include <cmath>

PlainTextEdit::PlainTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(6);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &PlainTextEdit::fit);
    fit();
    AfterChange::follow(this, AfterChange::Font | AfterChange::Style, &PlainTextEdit::fit);
}

void PlainTextEdit::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    fit();
}

int PlainTextEdit::heightOf(int lines) const
{
    return int(std::ceil(lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin())) + 2 * frameWidth() + 1;
}

// QPlainTextEdit counts the height of its document in lines.
void PlainTextEdit::fit()
{
    if (m_most <= 0) {
        setMinimumHeight(heightOf(m_least));
        setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    const int lines = std::clamp(int(std::ceil(document()->size().height())), m_least, m_most);
    const bool full = document()->size().height() > m_most;
    setVerticalScrollBarPolicy(full ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height() != heightOf(lines) || minimumHeight() != maximumHeight())
        setFixedHeight(heightOf(lines));
}

QSize PlainTextEdit::sizeHint() const { return {QPlainTextEdit::sizeHint().width(), std::max(heightOf(m_least), minimumHeight())}; }
QSize PlainTextEdit::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 12, heightOf(m_least)}; }

bool PlainTextEdit::canInsertFromMimeData(const QMimeData *source) const { return source && source->hasText() && !source->text().isEmpty(); }

void PlainTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !canInsertFromMimeData(source))
        return;
    insertPlainText(source->text());
    ensureCursorVisible();
}

void PlainTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT focusLeft();
}

void PlainTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void PlainTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    // As a line does in the style: what cannot be written in does not look as if it could.
    if (event->type() == QEvent::ReadOnlyChange)
        viewport()->setBackgroundRole(isReadOnly() ? QPalette::Window : QPalette::Base);
}
