#pragma once

#include <QColor>
#include <QFont>
#include <QTextLayout>
#include <memory>
#include <vector>

class QPaintDevice;
class QPainter;

/// What a page is measured in: `unit` device units are one typographic point.
struct PageMetrics {
    QPaintDevice *device = nullptr;
    qreal unit = 1;
    QSizeF page;  ///< the area inside the margins, in device units
    qreal footHeight = 0;
    QString family;

    qreal bodyHeight() const { return page.height() - footHeight; }
};

struct TextStyle {
    qreal size = 10;  ///< points
    bool bold = false;
    QColor color = QColor(0x1A, 0x1A, 0x1A);
    qreal lineHeight = 1.4;  ///< times the size
};

/// A text broken into lines of one width, which can be drawn in parts on several pages.
class TextBox
{
public:
    TextBox(const QString &text, const TextStyle &style, qreal width, const PageMetrics &metrics, bool right = false);

    int lineCount() const { return int(m_lines.size()); }
    qreal height(int from, int count) const;
    qreal height() const { return height(0, lineCount()); }
    /// How many lines from `from` on fit into `room`.
    int linesIn(qreal room, int from) const;
    void draw(QPainter &painter, QPointF topLeft, int from, int count) const;

    static QFont font(const TextStyle &style, const PageMetrics &metrics);

private:
    struct Line {
        const QTextLayout *layout;
        int index;
        qreal height;
        qreal lead;
    };
    void addPart(const QString &part, const QFont &font, qreal width, qreal lineHeight, const PageMetrics &metrics, bool right);

    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    std::vector<Line> m_lines;
    QColor m_color;
};
