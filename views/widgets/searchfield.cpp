#include "widgets/searchfield.h"

#include "theme/theme.h"

#include <QAction>
#include <QKeyEvent>

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    addAction(Theme::icon(QStringLiteral("search"), ColorRole::MutedText), QLineEdit::LeadingPosition);
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
