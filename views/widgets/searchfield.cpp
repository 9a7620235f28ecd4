#include "widgets/searchfield.h"

#include "theme/afterchange.h"
#include "theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setTextMargins(Theme::iconSize() + Space::S, 0, 0, 0);
    setClearButtonEnabled(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() || m_pause.interval() == 0)
            tell();
        else
            m_pause.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::tell);
    AfterChange::follow(this, this, AfterChange::Font, [this] { setTextMargins(Theme::iconSize() + Space::S, 0, 0, 0); });
}

void SearchField::tell()
{
    m_pause.stop();
    if (m_told == text())
        return;
    m_told = text();
    Q_EMIT searchChanged(m_told);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down && !event->modifiers()) {
        tell();
        Q_EMIT leaveDown();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

// The magnifying glass is painted, not an action: an action would be a button that the keyboard cannot reach.
void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const int side = Theme::iconSize();
    QPainter painter(this);
    Theme::icon(QStringLiteral("search"), ColorRole::MutedText).paint(&painter, QRect(Space::S, (height() - side) / 2, side, side));
}
