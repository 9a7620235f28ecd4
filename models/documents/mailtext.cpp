#include "mailtext.h"

#include <QStringList>

namespace {

struct FlowedLine {
    qsizetype depth = 0;
    QString text;
    bool flows = false;
};

FlowedLine flowedLine(const QString &line, bool delSp)
{
    FlowedLine result;
    while (result.depth < line.size() && line.at(result.depth) == u'>')
        ++result.depth;
    result.text = line.mid(result.depth);
    if (result.text.startsWith(u' '))
        result.text.remove(0, 1);  // stuffed, so that the line does not begin with ">" or "From "
    result.flows = result.text.endsWith(u' ') && result.text != QStringLiteral("-- ");
    if (result.flows && delSp)
        result.text.chop(1);
    return result;
}

}

QString MailText::unflowed(const QString &text, bool delSp)
{
    QString result;
    result.reserve(text.size());
    qsizetype open = -1;  // depth of the paragraph that goes on
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const FlowedLine line = flowedLine(lines.at(i), delSp);
        if (open != line.depth || line.text == QStringLiteral("-- ")) {
            if (i > 0)
                result += u'\n';
            if (line.depth > 0)
                result += QString(line.depth, u'>') + (line.text.isEmpty() ? QString() : QStringLiteral(" "));
        }
        result += line.text;
        open = line.flows ? line.depth : -1;
    }
    return result;
}

qsizetype MailText::uudecoded(const QStringList &lines, qsizetype from, QByteArray *content)
{
    for (qsizetype i = from; i < lines.size(); ++i) {
        const QByteArray line = lines.at(i).toLatin1();
        if (line.trimmed() == "end")
            return i;
        if (line.isEmpty() || line.size() > 90)
            return -1;
        const auto value = [&line](qsizetype at) { return at < line.size() ? uchar((line.at(at) - ' ') & 0x3F) : uchar(0); };
        const int length = value(0);
        if (line.at(0) < ' ' || line.at(0) > '`' || line.size() < 1 + (length * 4 + 2) / 3)
            return -1;
        for (int done = 0, at = 1; done < length; done += 3, at += 4) {
            const uint bits = uint(value(at)) << 18 | uint(value(at + 1)) << 12 | uint(value(at + 2)) << 6 | value(at + 3);
            for (int byte = 0; byte < 3 && done + byte < length; ++byte)
                content->append(char(bits >> (16 - 8 * byte)));
        }
    }
    return -1;
}
