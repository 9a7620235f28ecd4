#pragma once

#include "document.h"
#include "textbox.h"

#include <vector>

class PageFlow;
class ProgressMeter;

/// One table on as many pages as it takes.
class TableFlow
{
public:
    TableFlow(const Table &table, PageFlow &flow);
    /// False when the user stopped it.
    bool run(ProgressMeter &meter);
    /// What must not be divided at its start: caption, header row and first row, or the whole of a short table; in device units, at
    /// most half a page.
    static qreal startHeight(const Table &table, const PageMetrics &metrics);

private:
    using Row = std::vector<TextBox>;
    static Row layOut(const QStringList &cells, const Table &table, const QList<int> &widths, const PageMetrics &metrics, bool header);
    static qreal heightOf(const Row &row, const PageMetrics &metrics);
    void writeHeader();
    void writeRow(const Row &row, bool header);
    /// Lines of the row that fit into the room left; draws them and moves on. True when nothing of the row is left.
    bool writeSlice(const Row &row, std::vector<int> &begun, bool header);
    void rule(qreal top, qreal thickness, QRgb color);

    const Table &m_table;
    PageFlow &m_flow;
    QList<int> m_widths;
    Row m_header;
    bool m_repeats = false;
};
