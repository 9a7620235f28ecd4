#include "personalnumber.h"

#include "luhn.h"

#include <QDate>
#include <QString>

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isJoiner(QChar c) { return c == u'-' || c == u'+' || c == u'\u2212' || (c >= u'\u2010' && c <= u'\u2015'); }

qsizetype digitsFrom(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && isDigit(text.at(end)))
        ++end;
    return end - start;
}

/// Without a century written both are tried: 29 February 1900 did not exist, that of 2000 did.
bool isPlausibleDate(QStringView birth)
{
    constexpr int Coordination = 60;
    const bool century = birth.size() == 8;
    const int year = birth.left(birth.size() - 4).toInt();
    const int month = birth.mid(birth.size() - 4, 2).toInt();
    int day = birth.right(2).toInt();
    if (day > Coordination)
        day -= Coordination;
    if (century)
        return year >= 1800 && year < 2100 && QDate::isValid(year, month, day);
    return QDate::isValid(2000 + year, month, day) || QDate::isValid(1900 + year, month, day);
}

bool isPersonal(QStringView birth, QStringView last)
{
    if (!isPlausibleDate(birth))
        return false;
    const QString checked = birth.right(6).toString() + last.toString();
    return Luhn::isValid(checked);
}

}

QList<PersonalNumber::Hit> PersonalNumber::find(QStringView text)
{
    QList<Hit> hits;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype first = digitsFrom(text, i);
        if (first == 0) {
            ++i;
            continue;
        }
        const QStringView digits = text.mid(i, first);
        if ((first == 10 || first == 12) && isPersonal(digits.chopped(4), digits.last(4))) {
            hits << Hit{i, first};
        } else if ((first == 6 || first == 8) && i + first < text.size() && isJoiner(text.at(i + first))
                   && digitsFrom(text, i + first + 1) == 4 && isPersonal(digits, text.mid(i + first + 1, 4))) {
            hits << Hit{i, first + 5};
            i += 5;
        }
        i += first;
    }
    return hits;
}
