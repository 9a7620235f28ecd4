#pragma once

#include "theme/themecolors.h"

#include <QPainter>
#include <QStyleOption>

class QWidget;

/// The drawing of OrtskontaktStyle, by kind of control. Each function paints one part and nothing else.
namespace StylePaint {

enum class Arrow { Up, Down, Left, Right };

/// A rounded box; an invalid colour leaves the outline or the fill out. The outline lies inside `rect`.
void box(QPainter *p, const QRectF &rect, const QColor &fill, const QColor &outline, qreal width = 1, qreal radius = 5);
void focusFrame(QPainter *p, const QRectF &rect, const ThemeColors &c, qreal radius = 5);
void arrow(QPainter *p, const QRectF &rect, Arrow direction, const QColor &color);
/// The accent mark beside what is current or selected.
void mark(QPainter *p, const QRectF &rect, const QColor &color);

void field(QPainter *p, const QStyleOption *o, const ThemeColors &c, const QWidget *w);
void scrollFrame(QPainter *p, const QStyleOption *o, const ThemeColors &c, const QWidget *w);
void spinBox(QPainter *p, const QStyleOptionSpinBox *o, const ThemeColors &c, const QWidget *w, const QRect &up, const QRect &down);
void comboBox(QPainter *p, const QStyleOptionComboBox *o, const ThemeColors &c, const QWidget *w, const QRect &arrowRect);

void pushButton(QPainter *p, const QStyleOptionButton *o, const ThemeColors &c, const QWidget *w);
/// Colour of the word on a push button.
QColor pushButtonText(const QStyleOptionButton *o, const ThemeColors &c, const QWidget *w);
void toolButton(QPainter *p, const QStyleOption *o, const ThemeColors &c);
void checkBox(QPainter *p, const QStyleOption *o, const ThemeColors &c);
void radioButton(QPainter *p, const QStyleOption *o, const ThemeColors &c);

void row(QPainter *p, const QStyleOptionViewItem *o, const ThemeColors &c);
void headerSection(QPainter *p, const QStyleOptionHeader *o, const ThemeColors &c);
void tab(QPainter *p, const QStyleOptionTab *o, const ThemeColors &c);
void menuItem(QPainter *p, const QStyleOptionMenuItem *o, const ThemeColors &c);
void menuBarItem(QPainter *p, const QStyleOptionMenuItem *o, const ThemeColors &c);

void scrollBar(QPainter *p, const QStyleOptionSlider *o, const ThemeColors &c, const QRect &handle, const QWidget *w);
void progressGroove(QPainter *p, const QStyleOption *o, const ThemeColors &c);
void progressContents(QPainter *p, const QStyleOptionProgressBar *o, const ThemeColors &c);
void splitter(QPainter *p, const QStyleOption *o, const ThemeColors &c);
}
