#include "textbox.h"

#include <QPainter>
#include <QTextOption>
#include <algorithm>

QFont TextBox::font(const TextStyle &style, const PageMetrics &metrics)
{
    QFont font(metrics.family);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qMax(1, qRound(style.size * metrics.unit)));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // The least spacing there is (QFixed) switches ligatures off: one glyph for "ff" is not found when the PDF is searched for "träff".
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

/// One glyph for two letters is not found when the PDF is searched for them, and some fonts name it by a number of their own. So a ligature
/// that was typed as one character (ﬁ) is drawn as its letters, too.
static QString lettersOf(const QString &text)
{
    const auto isLigature = [](QChar c) { return c.unicode() >= 0xFB00 && c.unicode() <= 0xFB06; };
    if (std::none_of(text.cbegin(), text.cend(), isLigature))
        return text;
    QString letters;
    for (const QChar c : text)
        letters += isLigature(c) ? c.decomposition() : QString(c);
    return letters;
}

TextBox::TextBox(const QString &text, const TextStyle &style, qreal width, const PageMetrics &metrics, bool right) : m_color(style.color)
{
    const QFont face = font(style, metrics);
    const QStringList parts = lettersOf(text).split(u'\n');
    for (const QString &part : parts)
        addPart(part, face, width, style.size * style.lineHeight * metrics.unit, metrics, right);
}

void TextBox::addPart(const QString &part, const QFont &font, qreal width, qreal lineHeight, const PageMetrics &metrics, bool right)
{
    auto layout = std::make_unique<QTextLayout>(part, font, metrics.device);
    QTextOption option(right ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(part.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    option.setTabStopDistance(36 * metrics.unit);
    layout->setTextOption(option);
    layout->beginLayout();
    for (int index = 0;; ++index) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, 0));
        // A taller line (another font for emoji, say) gets the room it needs; the others stand at equal distances.
        const qreal height = qMax(lineHeight, line.height());
        m_lines.push_back({layout.get(), index, height, (height - line.height()) / 2});
    }
    layout->endLayout();
    m_layouts.push_back(std::move(layout));
}

qreal TextBox::height(int from, int count) const
{
    qreal sum = 0;
    for (int i = from; i < from + count && i < lineCount(); ++i)
        sum += m_lines.at(size_t(i)).height;
    return sum;
}

int TextBox::linesIn(qreal room, int from) const
{
    int count = 0;
    // Half a unit of grace: sums of the same heights may differ in their last digits.
    for (qreal used = 0; from + count < lineCount(); ++count) {
        used += m_lines.at(size_t(from + count)).height;
        if (used > room + 0.5)
            break;
    }
    return count;
}

void TextBox::draw(QPainter &painter, QPointF topLeft, int from, int count) const
{
    painter.setPen(m_color);
    for (int i = from; i < from + count && i < lineCount(); ++i) {
        const Line &line = m_lines.at(size_t(i));
        line.layout->lineAt(line.index).draw(&painter, topLeft + QPointF(0, line.lead));
        topLeft.ry() += line.height;
    }
}
