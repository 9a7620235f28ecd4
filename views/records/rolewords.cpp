#include "records/rolewords.h"

#include <QCoreApplication>

QStringList commonRoles()
{
    static const char *const roles[] = {
        QT_TRANSLATE_NOOP("RoleWords", "ordförande"),    QT_TRANSLATE_NOOP("RoleWords", "vice ordförande"),
        QT_TRANSLATE_NOOP("RoleWords", "kassör"),        QT_TRANSLATE_NOOP("RoleWords", "sekreterare"),
        QT_TRANSLATE_NOOP("RoleWords", "ledamot"),       QT_TRANSLATE_NOOP("RoleWords", "ersättare"),
        QT_TRANSLATE_NOOP("RoleWords", "revisor"),       QT_TRANSLATE_NOOP("RoleWords", "valberedning"),
        QT_TRANSLATE_NOOP("RoleWords", "kontaktperson"),
    };
    QStringList words;
    for (const char *role : roles)
        words << QCoreApplication::translate("RoleWords", role);
    return words;
}
