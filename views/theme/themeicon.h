#pragma once

#include "theme/themecolors.h"

#include <QIconEngine>

/// Tints a line icon when it is painted, so that a change of theme needs a repaint and nothing else.
class ThemeIconEngine : public QIconEngine
{
public:
    ThemeIconEngine(QString name, ColorRole role) : m_name(std::move(name)), m_role(role) {}

    /// The resource made for `size` (24, 36, 48 or 72 px).
    static QString file(const QString &name, int size);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new ThemeIconEngine(m_name, m_role); }
    QString key() const override { return QStringLiteral("OrtskontaktThemeIcon"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QPixmap render(int side, QIcon::Mode mode) const;  ///< `side` in device pixels
    QString m_name;
    ColorRole m_role;
};
