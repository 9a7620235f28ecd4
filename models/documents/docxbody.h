#pragma once

#include "document.h"

#include <QXmlStreamWriter>

class ProgressMeter;

/// word/document.xml: the blocks as paragraphs and tables. The order of the properties inside w:pPr, w:tblPr and w:tcPr follows the
/// schema's sequences; Word refuses a file where they come in another order.
class DocxBody
{
public:
    /// Text width on A4 between the margins, in twentieths of a point.
    static constexpr int pageWidth = 11906, pageHeight = 16838, sideMargin = 1247, topMargin = 1134, bottomMargin = 1247;
    static constexpr int textWidth = pageWidth - 2 * sideMargin;

    DocxBody(QByteArray &target, const Document &document);
    /// False when the user stopped it.
    bool write(ProgressMeter &meter);
    /// How many lists with numbers there are: each needs its own w:num to start at 1.
    int numberedLists() const { return m_numberedLists; }

    static void writeRun(QXmlStreamWriter &xml, const QString &text);

private:
    struct Format {
        QString style;
        int numbering = 0;
        bool right = false;
        bool keepNext = false;
    };
    enum class RowKind { Header, KeptWithNext, Plain };
    bool writeBlock(const Block &block, ProgressMeter &meter);
    bool writeTable(const Table &table, ProgressMeter &meter);
    void writeTableProperties(const Table &table, const QList<int> &widths);
    void writeRow(const QStringList &cells, const Table &table, const QList<int> &widths, RowKind kind);
    void writeList(const ListBlock &list);
    void writeParagraph(const Format &format, const QString &text);
    void writeGap();
    void writeSection();
    void empty(const char *name, const char *attribute = nullptr, const QString &value = {});

    const Document &m_document;
    QXmlStreamWriter m_xml;
    int m_numberedLists = 0;
    bool m_breakBefore = false;
    bool m_afterTable = false;
};
