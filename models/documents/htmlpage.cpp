#include "htmlpage.h"

#include "cleantext.h"
#include "htmlwriter.h"
#include "progressmeter.h"
#include "spreadsheetcell.h"
#include "tableshape.h"

#include <QRegularExpression>
#include <QSet>

QString HtmlPage::escaped(const QString &text) { return cleanText(text).toHtmlEscaped(); }

/// Text in a block of its own, with the line breaks people typed and no space at the ends of lines.
static QString lines(const QString &text)
{
    QStringList all = cleanText(text).split(u'\n');
    for (QString &one : all) {
        while (!one.isEmpty() && one.back().isSpace())
            one.chop(1);
        one = one.toHtmlEscaped();
    }
    return all.join(QStringLiteral("<br>\n"));
}

static QString direction(const QString &text) { return text.isRightToLeft() ? QStringLiteral(" dir=\"rtl\"") : QString(); }

static QString element(const QString &name, const QString &attributes, const QString &text)
{
    return QStringLiteral("<%1%2>").arg(name, attributes + direction(text)) + lines(text) + QStringLiteral("</%1>").arg(name);
}

QString HtmlPage::title() const
{
    const QString title = cleanLine(m_document.title);
    return title.isEmpty() ? tr("Dokument") : title;
}

static QString shortTitle(const QString &title)
{
    constexpr int longest = 70;  // what a browser and a search engine show
    return title.size() <= longest ? title : title.left(longest - 1).trimmed() + QChar(0x2026);
}

QByteArray HtmlPage::write(ProgressMeter &meter)
{
    if (meter.isCancelled())
        return {};
    nameHeadings();
    writeHead();
    line(QStringLiteral("<body>"));
    line(element("a", " class=\"skip\" href=\"#main\"", tr("Till innehållet")));
    line(QStringLiteral("<header>"));
    line(element("h1", {}, title()));
    if (!cleanLine(m_document.subject).isEmpty())
        line(element("p", {}, cleanLine(m_document.subject)));
    line(QStringLiteral("</header>"));
    writeContents();
    line(QStringLiteral("<main id=\"main\">"));
    if (!writeBlocks(meter))
        return {};
    closeSections(0);
    line(QStringLiteral("</main>"));
    if (!cleanLine(m_document.footer).isEmpty())
        line(QStringLiteral("<footer>\n") + element("p", {}, cleanLine(m_document.footer)) + QStringLiteral("\n</footer>"));
    line(QStringLiteral("</body>\n</html>"));
    return m_html;
}

void HtmlPage::writeHead()
{
    line(QStringLiteral("<!DOCTYPE html>"));
    line(QStringLiteral("<html lang=\"%1\">").arg(escaped(cleanLine(m_document.language).section(u'-', 0, 0))));
    line(QStringLiteral("<head>\n<meta charset=\"utf-8\">"));
    line(element("title", {}, shortTitle(title())));
    line(QStringLiteral("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"));
    const auto meta = [this](const char *name, const QString &text) {
        if (const QString content = escaped(cleanLine(text)); !content.isEmpty())
            line(QStringLiteral("<meta name=\"%1\" content=\"%2\">").arg(QLatin1String(name), content));
    };
    meta("author", m_document.author);
    meta("description", m_document.subject);
    meta("color-scheme", QStringLiteral("light dark"));
    line(QStringLiteral("<style>\n") + HtmlWriter::style() + QStringLiteral("</style>\n</head>"));
}

/// Each heading's level, never more than one below the heading before it, and an id that no other has.
void HtmlPage::nameHeadings()
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    QSet<QString> taken{QStringLiteral("main"), QStringLiteral("contents")};
    int depth = 0, number = 0;
    for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
        const auto *heading = std::get_if<Heading>(&m_document.blocks.at(i));
        if (!heading || cleanLine(heading->text).isEmpty())
            continue;
        depth = qBound(1, heading->level, qMin(depth + 1, 4));
        QString wanted = heading->anchor.toLower().replace(other, QStringLiteral("-"));
        while (wanted.endsWith(u'-'))
            wanted.chop(1);
        if (wanted.isEmpty() || wanted.front() < u'a' || wanted.front() > u'z')
            wanted = QStringLiteral("s-%1").arg(++number);
        QString id = wanted;
        for (int copy = 2; taken.contains(id); ++copy)
            id = QStringLiteral("%1-%2").arg(wanted).arg(copy);
        taken.insert(id);
        m_anchors.insert(i, {depth, id});
    }
}

void HtmlPage::writeContents()
{
    QStringList entries;
    for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
        const Anchor anchor = m_anchors.value(i);
        if (anchor.level != 1)
            continue;
        const QString text = cleanLine(std::get<Heading>(m_document.blocks.at(i)).text);
        entries << QStringLiteral("<li>") + element("a", QStringLiteral(" href=\"#%1\"").arg(anchor.id), text) + QStringLiteral("</li>");
    }
    if (entries.size() < 2)
        return;
    line(QStringLiteral("<nav aria-labelledby=\"contents\">"));
    line(element("h2", " id=\"contents\"", tr("Innehåll")));
    line(QStringLiteral("<ul>\n") + entries.join(u'\n') + QStringLiteral("\n</ul>\n</nav>"));
}

bool HtmlPage::writeBlocks(ProgressMeter &meter)
{
    for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
        const Block &block = m_document.blocks.at(i);
        if (const auto *table = std::get_if<Table>(&block)) {
            if (!writeTable(*table, meter))
                return false;
            continue;
        }
        if (const auto *heading = std::get_if<Heading>(&block))
            writeHeading(*heading, i);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            line(element("p", paragraph->muted ? QStringLiteral(" class=\"muted\"") : QString(), paragraph->text));
        else if (const auto *list = std::get_if<ListBlock>(&block))
            writeList(*list);
        if (!meter.step())
            return false;
    }
    return !meter.isCancelled();
}

bool HtmlPage::beginsRecord(qsizetype index) const
{
    if (index + 1 >= m_document.blocks.size())
        return false;
    const auto *table = std::get_if<Table>(&m_document.blocks.at(index + 1));
    return table && table->rowHeaders && table->header.isEmpty() && columnCount(*table) == 2;
}

void HtmlPage::writeHeading(const Heading &heading, qsizetype index)
{
    const Anchor anchor = m_anchors.value(index);
    if (anchor.level == 0)
        return;  // without a text
    closeSections(anchor.level - 1);
    const bool record = beginsRecord(index);
    const QString section = record ? QStringLiteral("article") : QStringLiteral("section");
    line(QStringLiteral("<%1>").arg(section));  // unnamed: a landmark a heading would be more than anybody can keep apart
    m_open.append({anchor.level, section});
    const QString name = QStringLiteral("h%1").arg(anchor.level + 1);
    line(element(name, QStringLiteral(" id=\"%1\"").arg(anchor.id), cleanLine(heading.text)));
}

void HtmlPage::closeSections(int level)
{
    while (!m_open.isEmpty() && m_open.last().first > level)
        line(QStringLiteral("</%1>").arg(m_open.takeLast().second));
}

void HtmlPage::writeList(const ListBlock &list)
{
    if (list.items.isEmpty())
        return;
    const QString name = list.numbered ? QStringLiteral("ol") : QStringLiteral("ul");
    line(QStringLiteral("<%1>").arg(name));
    for (const QString &item : list.items)
        line(element("li", {}, item));
    line(QStringLiteral("</%1>").arg(name));
}

bool HtmlPage::writeFacts(const Table &table, ProgressMeter &meter)
{
    meter.step();
    if (!table.rows.isEmpty())
        line(QStringLiteral("<dl>"));
    for (const QStringList &row : table.rows) {
        line(QStringLiteral("<div>") + element("dt", {}, row.value(0)) + element("dd", {}, row.value(1)) + QStringLiteral("</div>"));
        if (!meter.step())
            return false;
    }
    if (!table.rows.isEmpty())
        line(QStringLiteral("</dl>"));
    return !meter.isCancelled();
}

bool HtmlPage::writeTable(const Table &table, ProgressMeter &meter)
{
    const int columns = columnCount(table);
    if (columns == 0)
        return meter.step();
    if (table.rowHeaders && table.header.isEmpty() && columns == 2)
        return writeFacts(table, meter);
    // A wide table scrolls by itself, also by keyboard, instead of the whole page.
    line(QStringLiteral("<div class=\"scroll\" tabindex=\"0\">\n<table>"));
    if (!table.caption.isEmpty())
        line(element("caption", {}, cleanLine(table.caption)));
    if (!table.header.isEmpty()) {
        line(QStringLiteral("<thead>"));
        writeRow(table, table.header, columns, true);
        line(QStringLiteral("</thead>"));
    }
    meter.step();
    if (!table.rows.isEmpty() || table.header.isEmpty())
        line(QStringLiteral("<tbody>"));
    for (const QStringList &row : table.rows) {
        writeRow(table, row, columns, false);
        if (!meter.step())
            return false;
    }
    if (!table.rows.isEmpty() || table.header.isEmpty())
        line(QStringLiteral("</tbody>"));
    line(QStringLiteral("</table>\n</div>"));
    return !meter.isCancelled();
}

void HtmlPage::writeRow(const Table &table, const QStringList &cells, int columns, bool header)
{
    QString html = QStringLiteral("<tr>");
    for (int column = 0; column < columns; ++column) {
        const QString text = cells.value(column);
        const QString number = table.rightAligned.contains(column) ? QStringLiteral(" class=\"number\"") : QString();
        if (header)
            html += element("th", QStringLiteral(" scope=\"col\"") + number, text);
        else if (table.rowHeaders && column == 0)
            html += element("th", QStringLiteral(" scope=\"row\"") + number, text);
        else if (table.kinds.value(column, CellKind::Text) == CellKind::Date && SpreadsheetCell::date(text))
            html += QStringLiteral("<td class=\"date\"><time datetime=\"%1\">%1</time></td>").arg(text);
        else
            html += element("td", number, text);
    }
    line(html + QStringLiteral("</tr>"));
}
