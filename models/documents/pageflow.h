#pragma once

#include "document.h"
#include "pagecanvas.h"

class ProgressMeter;

/// Breaks a document into pages: headings stay with what follows, no single line of a paragraph is left alone, header rows are
/// repeated, rows stay whole unless they are taller than a page. Runs twice with equal results: to count the pages and to paint them.
class PageFlow
{
public:
    PageFlow(const Document &document, const PageMetrics &metrics, PageCanvas &canvas);
    /// False when the user stopped it.
    bool run(ProgressMeter &meter);

    // For the flow of a table.
    const PageMetrics &metrics() const { return m_metrics; }
    PageCanvas &canvas() { return m_canvas; }
    qreal top() const { return m_top; }
    qreal room() const { return m_metrics.bodyHeight() - m_top; }
    bool atPageTop() const { return m_top <= 0; }
    void advance(qreal height) { m_top += height; }
    void newPage();
    /// Space wanted before what comes next; of several wishes the largest counts, and none at the top of a page.
    void space(qreal points);
    /// Moves down by the space wanted.
    void settle();

private:
    void writeBlock(qsizetype index);
    void writeHeading(const Heading &heading, qsizetype index);
    void writeText(const TextBox &box, qreal left = 0);
    void writeList(const ListBlock &list);
    /// Room that must be left below a heading for it not to stand alone: what block `index` begins with.
    qreal startOf(qsizetype index, int depth = 0) const;

    const Document &m_document;
    const PageMetrics &m_metrics;
    PageCanvas &m_canvas;
    qreal m_top = 0;
    qreal m_space = 0;
    bool m_breakBefore = false;
};
