#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

/// Types any text into a widget, key by key; QTest::keyClicks() knows only a part of Latin-1.
inline void typeText(QWidget *widget, const QString &text)
{
    for (const QChar letter : text) {
        for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(kind, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(widget, &event);
        }
    }
}
