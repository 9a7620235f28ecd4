#include "records/accesskeys.h"

#include <QSet>

/// The place of the letter that becomes the key, or -1.
static qsizetype keyPlace(const QString &label, const QSet<QChar> &taken)
{
    qsizetype within = -1;
    for (qsizetype i = 0; i < label.size(); ++i) {
        const QChar letter = label.at(i).toLower();
        if (!letter.isLetter() || taken.contains(letter))
            continue;
        if (i == 0 || !label.at(i - 1).isLetter())
            return i;
        if (within < 0)
            within = i;
    }
    return within;
}

QStringList withAccessKeys(const QStringList &labels, const QString &taken)
{
    QSet<QChar> used;
    for (const QChar letter : taken)
        used.insert(letter.toLower());
    QStringList result;
    for (const QString &label : labels) {
        const qsizetype place = keyPlace(label, used);
        QString text = label;
        text.replace(u'&', QStringLiteral("&&"));
        if (place >= 0) {
            used.insert(label.at(place).toLower());
            text.insert(place + label.left(place).count(u'&'), u'&');
        }
        result << text;
    }
    return result;
}
