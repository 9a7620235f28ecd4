#include "cleantext.h"

#include "textnorm.h"

#include <QCoreApplication>

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (c == u'\r') {
            clean += u'\n';
            if (i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
        } else if (c == u'\v' || c == u'\f' || c.unicode() == 0x85 || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            clean += u'\n';
        } else if (!c.isSurrogate() && !TextNorm::isControl(c.unicode())) {
            clean += c;
        }
    }
    return clean;
}

QString cleanLine(const QString &text) { return cleanText(text).simplified(); }

QString stampText(const Document &document)
{
    const QDateTime stamp = document.stamp.isValid() ? document.stamp.toUTC() : QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
    return stamp.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QStringLiteral("Z");
}

QList<FootPart> pageNumberParts()
{
    //: Page foot; %1 is the number of the page, %2 how many there are.
    const QString text = QCoreApplication::translate("PageFoot", "Sida %1 (%2)");
    QList<FootPart> parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'%' || (text.at(i + 1) != u'1' && text.at(i + 1) != u'2'))
            continue;
        if (i > start)
            parts.append(FootPart{FootPart::Text, text.mid(start, i - start)});
        parts.append(FootPart{text.at(i + 1) == u'1' ? FootPart::Page : FootPart::Pages, {}});
        start = i + 2;
    }
    if (start < text.size())
        parts.append(FootPart{FootPart::Text, text.mid(start)});
    return parts;
}
