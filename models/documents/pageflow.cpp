#include "pageflow.h"

#include "cleantext.h"
#include "pagestyles.h"
#include "progressmeter.h"
#include "tableflow.h"

PageFlow::PageFlow(const Document &document, const PageMetrics &metrics, PageCanvas &canvas)
    : m_document(document), m_metrics(metrics), m_canvas(canvas)
{}

void PageFlow::newPage()
{
    m_canvas.startPage(m_canvas.pages() + 1);
    m_top = 0;
    m_space = 0;
}

void PageFlow::space(qreal points) { m_space = qMax(m_space, points * m_metrics.unit); }

void PageFlow::settle()
{
    if (!atPageTop())
        m_top += m_space;
    m_space = 0;
}

bool PageFlow::run(ProgressMeter &meter)
{
    if (meter.isCancelled())
        return false;
    newPage();
    if (!m_document.title.isEmpty()) {
        writeText(TextBox(cleanLine(m_document.title), PageStyles::title(), m_metrics.page.width(), m_metrics));
        space(PageStyles::afterTitle);
    }
    for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
        const Block &block = m_document.blocks.at(i);
        if (std::holds_alternative<PageBreak>(block)) {
            m_breakBefore = true;
        } else {
            if (m_breakBefore && !atPageTop())
                newPage();
            m_breakBefore = false;
            if (const auto *table = std::get_if<Table>(&block)) {
                if (!TableFlow(*table, *this).run(meter))
                    return false;
                continue;
            }
            writeBlock(i);
        }
        if (!meter.step())
            return false;
    }
    return true;
}

void PageFlow::writeBlock(qsizetype index)
{
    const Block &block = m_document.blocks.at(index);
    if (const auto *heading = std::get_if<Heading>(&block)) {
        writeHeading(*heading, index);
    } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
        const TextStyle style = paragraph->muted ? PageStyles::mutedBody() : PageStyles::body();
        writeText(TextBox(cleanText(paragraph->text), style, m_metrics.page.width(), m_metrics));
        space(PageStyles::afterParagraph);
    } else if (const auto *list = std::get_if<ListBlock>(&block)) {
        writeList(*list);
    }
}

void PageFlow::writeHeading(const Heading &heading, qsizetype index)
{
    const PageStyles::HeadingLook look = PageStyles::heading(heading.level);
    const QString text = cleanLine(heading.text);
    const TextBox box(text, look.style, m_metrics.page.width(), m_metrics);
    space(look.above);
    const qreal needed = m_space + box.height() + look.below * m_metrics.unit + startOf(index + 1);
    if (!atPageTop() && needed > room())
        newPage();
    settle();
    m_canvas.bookmark(qBound(1, heading.level, 4), text, m_top);
    writeText(box);
    space(look.below);
}

qreal PageFlow::startOf(qsizetype index, int depth) const
{
    const qreal unit = m_metrics.unit;
    const qreal twoLines = 2 * PageStyles::body().size * PageStyles::body().lineHeight * unit;
    if (index >= m_document.blocks.size() || depth > 4)
        return 0;
    const Block &block = m_document.blocks.at(index);
    if (const auto *heading = std::get_if<Heading>(&block)) {
        const PageStyles::HeadingLook look = PageStyles::heading(heading->level);
        return (look.above + look.style.size * look.style.lineHeight + look.below) * unit + startOf(index + 1, depth + 1);
    }
    if (const auto *table = std::get_if<Table>(&block))
        return TableFlow::startHeight(*table, m_metrics);
    return std::holds_alternative<PageBreak>(block) ? 0 : twoLines;
}

void PageFlow::writeText(const TextBox &box, qreal left)
{
    settle();
    int line = 0;
    while (line < box.lineCount()) {
        const int remaining = box.lineCount() - line;
        int fits = box.linesIn(room(), line);
        if (fits < remaining) {
            if (remaining - fits == 1 && fits > 2)
                --fits;  // no last line alone on the next page
            if (line == 0 && fits == 1 && !atPageTop())
                fits = 0;  // no first line alone on this one
            if (fits == 0 && atPageTop())
                fits = 1;  // a line taller than the page
        }
        m_canvas.drawText(box, QPointF(left, m_top), line, fits);
        m_top += box.height(line, fits);
        line += fits;
        if (line < box.lineCount())
            newPage();
    }
}

void PageFlow::writeList(const ListBlock &list)
{
    const qreal indent = PageStyles::listIndent * m_metrics.unit;
    int number = 0;
    for (const QString &item : list.items) {
        const QString mark = list.numbered ? QStringLiteral("%1.").arg(++number) : QStringLiteral("•");
        const TextBox text(cleanText(item), PageStyles::body(), m_metrics.page.width() - indent, m_metrics);
        const TextBox label(mark, PageStyles::body(), indent, m_metrics);
        settle();
        const bool whole = text.height() <= room();
        if (!whole && text.linesIn(room(), 0) < qMin(2, text.lineCount()) && !atPageTop())
            newPage();
        m_canvas.drawText(label, QPointF(list.numbered ? 0 : 7 * m_metrics.unit, m_top), 0, 1);
        writeText(text, indent);
        space(PageStyles::betweenItems);
    }
    space(PageStyles::afterParagraph);
}
