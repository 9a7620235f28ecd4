#include "widgets/uilocale.h"

#include <QCoreApplication>

QLocale uiLocale()
{
    //: The locale that dates and numbers are written in while the program speaks this language; English: en_SE
    return QLocale(QCoreApplication::translate("UiLocale", "sv_SE"));
}
