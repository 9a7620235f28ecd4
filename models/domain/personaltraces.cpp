#include "personaltraces.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PersonalTraces)
};

bool isJoint(QChar c) { return c == u' ' || c == u'-' || c == u'/' || c == QChar(0x2011) || c == QChar(0x2013) || c == QChar(0xA0); }
bool isAddressSign(QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u'+'; }

/// A number as people write it: digits with single signs between, from `start`. The place after its last digit.
qsizetype endOfNumber(const QString &text, qsizetype start, int &digits)
{
    qsizetype end = start;
    digits = 0;
    for (qsizetype i = start; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isDigit()) {
            ++digits;
            end = i + 1;
        } else if (c == u'(' || c == u')') {
            continue;
        } else if (!isJoint(c) || i + 1 >= text.size() || (!text.at(i + 1).isDigit() && text.at(i + 1) != u'(')) {
            break;
        }
    }
    return end;
}

}

namespace PersonalTraces {

QStringList phones(const QString &text)
{
    QStringList found;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        const bool abroad = c == u'+' && i + 1 < text.size() && text.at(i + 1).isDigit();
        const QChar before = i > 0 ? text.at(i - 1) : QChar(u' ');
        if (!abroad && !c.isDigit()) {
            ++i;
            continue;
        }
        int digits = 0;
        const qsizetype end = endOfNumber(text, abroad ? i + 1 : i, digits);
        // Swedish numbers begin with 0 and have 7–10 digits; what goes on in letters is something else.
        const bool free = !before.isLetterOrNumber() && before != u'-' && (end >= text.size() || !text.at(end).isLetter());
        const bool fits = abroad ? digits >= 8 && digits <= 14 : c == u'0' && i + 1 < text.size() && text.at(i + 1) != u'0' && digits >= 7 && digits <= 10;
        if (free && fits)
            found << text.mid(i, end - i);
        i = std::max(end, i + 1);
    }
    found.removeDuplicates();
    return found;
}

QStringList addresses(const QString &text)
{
    QStringList found;
    qsizetype last = 0;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype begin = at, end = at + 1;
        while (begin > last && isAddressSign(text.at(begin - 1)))
            --begin;
        while (end < text.size() && isAddressSign(text.at(end)))
            ++end;
        last = end;
        while (end > at + 1 && !text.at(end - 1).isLetterOrNumber())
            --end;
        if (begin < at && text.mid(at + 1, end - at - 1).contains(u'.'))
            found << text.mid(begin, end - begin);
    }
    found.removeDuplicates();
    return found;
}

QString warning(const QString &text, const QStringList &names)
{
    QStringList parts = phones(text) + addresses(text);
    for (const QString &name : names) {
        const QString whole = name.simplified();
        if (whole.contains(u' ') && text.simplified().contains(whole, Qt::CaseInsensitive))
            parts << whole;
    }
    parts.removeDuplicates();
    if (parts.isEmpty())
        return {};
    const QString shown = parts.mid(0, 3).join(QStringLiteral(", ")) + (parts.size() > 3 ? QStringLiteral(" …") : QString());
    //: %1 telephone numbers, addresses and names that stand in a text
    return Text::tr("I texten står %1. Ta bort det om det inte ska följa med när frågan förmedlas.").arg(shown);
}

}
