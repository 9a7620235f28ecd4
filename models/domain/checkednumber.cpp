#include "checkednumber.h"

#include <QCoreApplication>
#include <array>

QString NumberText::digitsOf(QStringView text, bool *ok)
{
    QString digits;
    *ok = true;
    for (const QChar c : text) {
        const bool dash = c == u'-' || c == u'\u2212' || (c >= u'\u2010' && c <= u'\u2015');
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!dash && !c.isSpace())
            *ok = false;
    }
    return digits;
}

QString NumberText::countWord(int count)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("NumberText", "noll"), QT_TRANSLATE_NOOP("NumberText", "en"),   QT_TRANSLATE_NOOP("NumberText", "två"),
        QT_TRANSLATE_NOOP("NumberText", "tre"),  QT_TRANSLATE_NOOP("NumberText", "fyra"), QT_TRANSLATE_NOOP("NumberText", "fem"),
        QT_TRANSLATE_NOOP("NumberText", "sex"),  QT_TRANSLATE_NOOP("NumberText", "sju"),  QT_TRANSLATE_NOOP("NumberText", "åtta"),
        QT_TRANSLATE_NOOP("NumberText", "nio"),  QT_TRANSLATE_NOOP("NumberText", "tio"),  QT_TRANSLATE_NOOP("NumberText", "elva"),
        QT_TRANSLATE_NOOP("NumberText", "tolv"),
    };
    if (count < 0 || count >= int(words.size()))
        return QString::number(count);
    return QCoreApplication::translate("NumberText", words[size_t(count)]);
}
