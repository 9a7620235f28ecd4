#pragma once

#include "textbox.h"

#include <QList>
#include <QPageRanges>

class QPagedPaintDevice;

/// Where a heading came to stand: for the bookmarks of a PDF file.
struct PageBookmark {
    int level;
    QString text;
    int page;
    qreal top;
};  ///< page from 1, top in points below the top margin

/// What the page flow draws on. The base draws nothing: the flow runs on it once to count the pages.
class PageCanvas
{
public:
    virtual ~PageCanvas() = default;
    virtual void startPage(int number) { m_pages = number; }
    virtual void drawText(const TextBox &, QPointF, int, int) {}
    virtual void fill(const QRectF &, const QColor &) {}
    virtual void bookmark(int, const QString &, qreal) {}
    int pages() const { return m_pages; }

private:
    int m_pages = 0;
};

/// Paints on a printer, a preview or a PDF file and adds the page foot.
class PaintedCanvas : public PageCanvas
{
public:
    /// `only`: the pages wanted, numbered from 1; empty is all of them.
    PaintedCanvas(QPagedPaintDevice &device, QPainter &painter, const PageMetrics &metrics, const QString &footer, int pages,
                  const QPageRanges &only);
    void startPage(int number) override;
    void drawText(const TextBox &box, QPointF topLeft, int from, int count) override;
    void fill(const QRectF &area, const QColor &color) override;
    void bookmark(int level, const QString &text, qreal top) override;

    const QList<PageBookmark> &bookmarks() const { return m_bookmarks; }
    /// False when the device could not begin a page.
    bool isOk() const { return m_ok; }

private:
    void drawFoot(int number);

    QPagedPaintDevice &m_device;
    QPainter &m_painter;
    const PageMetrics &m_metrics;
    QString m_footer;
    int m_total;
    QPageRanges m_only;
    QList<PageBookmark> m_bookmarks;
    bool m_wanted = false;
    bool m_begun = false;
    bool m_ok = true;
};
