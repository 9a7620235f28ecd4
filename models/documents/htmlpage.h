#pragma once

#include "document.h"

#include <QCoreApplication>
#include <QHash>

class ProgressMeter;

/// The text of a page while it is written; see HtmlWriter.
class HtmlPage
{
    Q_DECLARE_TR_FUNCTIONS(HtmlPage)
public:
    explicit HtmlPage(const Document &document) : m_document(document) {}
    /// The whole page in UTF-8; empty when the work was stopped.
    QByteArray write(ProgressMeter &meter);

    /// A text as it stands between tags and in attributes: characters with a meaning in HTML written out, what no text may hold left out.
    static QString escaped(const QString &text);

private:
    struct Anchor { int level = 0; QString id; };

    void line(const QString &html) { m_html += html.toUtf8() + '\n'; }
    QString title() const;
    void writeHead();
    void nameHeadings();
    void writeContents();
    bool writeBlocks(ProgressMeter &meter);
    void writeHeading(const Heading &heading, qsizetype index);
    void writeList(const ListBlock &list);
    bool writeTable(const Table &table, ProgressMeter &meter);
    bool writeFacts(const Table &table, ProgressMeter &meter);
    void writeRow(const Table &table, const QStringList &cells, int columns, bool header);
    void closeSections(int level);
    bool beginsRecord(qsizetype index) const;

    const Document &m_document;
    QByteArray m_html;
    QHash<qsizetype, Anchor> m_anchors;  ///< by block
    QList<std::pair<int, QString>> m_open;  ///< level and element of the sections around what is written
};
