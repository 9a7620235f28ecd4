#include "tableflow.h"

#include "cleantext.h"
#include "pageflow.h"
#include "pagestyles.h"
#include "progressmeter.h"
#include "tableshape.h"

TableFlow::TableFlow(const Table &table, PageFlow &flow)
    : m_table(table), m_flow(flow), m_widths(columnWidths(table, int(flow.metrics().page.width())))
{}

TableFlow::Row TableFlow::layOut(const QStringList &cells, const Table &table, const QList<int> &widths, const PageMetrics &metrics,
                                 bool header)
{
    Row row;
    const qreal padding = 2 * PageStyles::cellPadding * metrics.unit;
    for (int column = 0; column < widths.size(); ++column) {
        const qreal width = qMax(metrics.unit, widths.at(column) - padding);
        const bool heads = header || (table.rowHeaders && column == 0);
        row.emplace_back(cleanText(cells.value(column)), heads ? PageStyles::headerCell() : PageStyles::cell(), width, metrics,
                         table.rightAligned.contains(column));
    }
    return row;
}

qreal TableFlow::heightOf(const Row &row, const PageMetrics &metrics)
{
    qreal tallest = 0;
    for (const TextBox &cell : row)
        tallest = qMax(tallest, cell.height());
    return tallest + 2 * PageStyles::cellPaddingVertical * metrics.unit;
}

qreal TableFlow::startHeight(const Table &table, const PageMetrics &metrics)
{
    const QList<int> widths = columnWidths(table, int(metrics.page.width()));
    qreal height = 0;
    if (!table.caption.isEmpty())
        height += (PageStyles::caption().size * PageStyles::caption().lineHeight + PageStyles::afterCaption) * metrics.unit;
    if (!table.header.isEmpty())
        height += heightOf(layOut(table.header, table, widths, metrics, true), metrics);
    const qsizetype together = isKeptWhole(table) ? table.rows.size() : qMin<qsizetype>(1, table.rows.size());
    for (qsizetype i = 0; i < together; ++i)
        height += heightOf(layOut(table.rows.at(i), table, widths, metrics, false), metrics);
    return qMin(height, metrics.bodyHeight() / 2);
}

bool TableFlow::run(ProgressMeter &meter)
{
    const PageMetrics &metrics = m_flow.metrics();
    if (m_widths.isEmpty())
        return meter.step();
    if (!m_table.caption.isEmpty())
        m_flow.space(PageStyles::beforeCaption);
    m_flow.settle();
    if (!m_flow.atPageTop() && startHeight(m_table, metrics) > m_flow.room())
        m_flow.newPage();
    if (!m_table.caption.isEmpty()) {
        const TextBox caption(cleanLine(m_table.caption), PageStyles::caption(), metrics.page.width(), metrics);
        m_flow.canvas().drawText(caption, QPointF(0, m_flow.top()), 0, caption.lineCount());
        m_flow.advance(caption.height() + PageStyles::afterCaption * metrics.unit);
    }
    m_header = layOut(m_table.header, m_table, m_widths, metrics, true);
    // A header that takes a large part of the page is written once, or nothing else would have room.
    m_repeats = !m_table.header.isEmpty() && heightOf(m_header, metrics) < metrics.bodyHeight() / 3;
    if (!m_table.header.isEmpty())
        writeHeader();
    bool going = meter.step();
    for (const QStringList &cells : m_table.rows) {
        if (!going)
            return false;
        writeRow(layOut(cells, m_table, m_widths, metrics, false), false);
        going = meter.step();
    }
    rule(m_flow.top(), 0.5, PageStyles::line);
    m_flow.space(PageStyles::afterTable);
    return going;
}

void TableFlow::writeHeader() { writeRow(m_header, true); }

void TableFlow::rule(qreal top, qreal thickness, QRgb color)
{
    const PageMetrics &metrics = m_flow.metrics();
    const qreal height = thickness * metrics.unit;
    m_flow.canvas().fill(QRectF(0, top - height / 2, metrics.page.width(), height), QColor(color));
}

void TableFlow::writeRow(const Row &row, bool header)
{
    const PageMetrics &metrics = m_flow.metrics();
    const qreal headerHeight = m_repeats && !header ? heightOf(m_header, metrics) : 0;
    const qreal height = heightOf(row, metrics);
    std::vector<int> begun(row.size(), 0);
    bool movable = !m_flow.atPageTop() && height + headerHeight <= metrics.bodyHeight();
    for (;;) {
        if (height > m_flow.room() + 0.5 && movable) {
            movable = false;
            rule(m_flow.top(), 0.5, PageStyles::line);
            m_flow.newPage();
            if (headerHeight > 0)
                writeHeader();
        }
        if (writeSlice(row, begun, header))
            return;
        rule(m_flow.top(), 0.5, PageStyles::line);
        m_flow.newPage();
        if (headerHeight > 0)
            writeHeader();
    }
}

bool TableFlow::writeSlice(const Row &row, std::vector<int> &begun, bool header)
{
    const PageMetrics &metrics = m_flow.metrics();
    const qreal above = PageStyles::cellPaddingVertical * metrics.unit;
    const qreal top = m_flow.top();
    std::vector<int> counts(row.size(), 0);
    qreal tallest = 0;
    bool whole = true;
    for (size_t column = 0; column < row.size(); ++column) {
        const TextBox &cell = row.at(column);
        counts[column] = cell.linesIn(m_flow.room() - 2 * above, begun[column]);
        if (counts[column] == 0 && m_flow.room() >= metrics.bodyHeight() / 2)
            counts[column] = qMin(1, cell.lineCount() - begun[column]);  // a line taller than the page still has to go somewhere
        tallest = qMax(tallest, cell.height(begun[column], counts[column]));
        whole = whole && begun[column] + counts[column] == cell.lineCount();
    }
    if (tallest <= 0 && !whole)
        return false;
    const qreal height = tallest + 2 * above;
    if (header)
        m_flow.canvas().fill(QRectF(0, top, metrics.page.width(), height), QColor(PageStyles::shade));
    qreal left = 0;
    for (size_t column = 0; column < row.size(); ++column) {
        m_flow.canvas().drawText(row.at(column), QPointF(left + PageStyles::cellPadding * metrics.unit, top + above), begun[column],
                                 counts[column]);
        begun[column] += counts[column];
        left += m_widths.at(qsizetype(column));
    }
    if (header)
        rule(top, 0.5, PageStyles::line);
    m_flow.advance(height);
    rule(m_flow.top(), header ? 0.75 : 0.5, header ? PageStyles::strongLine : PageStyles::faintLine);
    return whole;
}
