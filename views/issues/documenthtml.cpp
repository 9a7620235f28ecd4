#include "issues/documenthtml.h"

QString plainHtml(const QString &text) { return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")); }

namespace {

QString cells(const QStringList &row, const QString &first, const QString &rest)
{
    QString html = QStringLiteral("<tr>");
    for (int i = 0; i < row.size(); ++i) {
        const QString &tag = i == 0 ? first : rest;
        html += QStringLiteral("<%1 align=\"left\" style=\"padding-right: 12px; padding-bottom: 2px\">%2</%1>").arg(tag, plainHtml(row.at(i)));
    }
    return html + QStringLiteral("</tr>");
}

struct Writer {
    QString html;
    void operator()(const Heading &heading) { html += QStringLiteral("<h%1>%2</h%1>").arg(heading.level + 2).arg(plainHtml(heading.text)); }
    void operator()(const Paragraph &paragraph) { html += QStringLiteral("<p>%1</p>").arg(plainHtml(paragraph.text)); }
    void operator()(const ListBlock &list)
    {
        html += list.numbered ? QStringLiteral("<ol>") : QStringLiteral("<ul>");
        for (const QString &item : list.items)
            html += QStringLiteral("<li>%1</li>").arg(plainHtml(item));
        html += list.numbered ? QStringLiteral("</ol>") : QStringLiteral("</ul>");
    }
    void operator()(const Table &table)
    {
        html += QStringLiteral("<table cellspacing=\"0\">");
        if (!table.header.isEmpty() && !table.header.join(QString()).isEmpty())
            html += cells(table.header, QStringLiteral("th"), QStringLiteral("th"));
        for (const QStringList &row : table.rows)
            html += cells(row, table.rowHeaders ? QStringLiteral("th") : QStringLiteral("td"), QStringLiteral("td"));
        html += QStringLiteral("</table>");
    }
    void operator()(const PageBreak &) { html += QStringLiteral("<hr>"); }
};

}

QString documentHtml(const Document &document)
{
    Writer writer{QStringLiteral("<h2>%1</h2>").arg(plainHtml(document.title))};
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    return writer.html;
}
