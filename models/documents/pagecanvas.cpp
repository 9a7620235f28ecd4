#include "pagecanvas.h"

#include "cleantext.h"

#include <QPagedPaintDevice>
#include <QPainter>

PaintedCanvas::PaintedCanvas(QPagedPaintDevice &device, QPainter &painter, const PageMetrics &metrics, const QString &footer, int pages,
                             const QPageRanges &only)
    : m_device(device), m_painter(painter), m_metrics(metrics), m_footer(footer), m_total(pages), m_only(only)
{}

void PaintedCanvas::startPage(int number)
{
    PageCanvas::startPage(number);
    m_wanted = m_only.isEmpty() || m_only.contains(number);
    if (!m_wanted)
        return;
    if (m_begun && !m_device.newPage())
        m_ok = false;
    m_begun = true;
    drawFoot(number);
}

void PaintedCanvas::drawFoot(int number)
{
    const TextStyle style{8, false, QColor(0x56, 0x61, 0x6C), 1.3};
    QString numbers;
    for (const FootPart &part : pageNumberParts())
        numbers += part.kind == FootPart::Text ? part.text : QString::number(part.kind == FootPart::Page ? number : m_total);
    const qreal width = m_metrics.page.width();
    const TextBox right(numbers, style, width, m_metrics, true);
    const qreal top = m_metrics.page.height() - right.height();
    fill(QRectF(0, top - 5 * m_metrics.unit, width, 0.5 * m_metrics.unit), QColor(0xD5, 0xDB, 0xE1));
    right.draw(m_painter, QPointF(0, top), 0, 1);
    const TextBox left(m_footer, style, width * 0.75, m_metrics);
    left.draw(m_painter, QPointF(0, top), 0, 1);
}

void PaintedCanvas::drawText(const TextBox &box, QPointF topLeft, int from, int count)
{
    if (m_wanted)
        box.draw(m_painter, topLeft, from, count);
}

void PaintedCanvas::fill(const QRectF &area, const QColor &color)
{
    if (m_wanted)
        m_painter.fillRect(area, color);
}

void PaintedCanvas::bookmark(int level, const QString &text, qreal top)
{
    m_bookmarks.append({level, text, pages(), top / m_metrics.unit});
}
