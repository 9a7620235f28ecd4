#include "shell/page.h"

#include "theme/afterchange.h"

#include <QCoreApplication>

Page::Page(QWidget *parent) : QWidget(parent)
{
    AfterChange::follow(this, this, AfterChange::Language, [this] { retranslate(); });
}

PageInfo plannedPage(const QString &name)
{
    struct Planned {
        const char *name;
        int number;
        const char *title;
    };
    static const Planned pages[] = {
        {"today", 1, QT_TRANSLATE_NOOP("PageInfo", "Idag")},
        {"meetings", 2, QT_TRANSLATE_NOOP("PageInfo", "Träffar")},
        {"issues", 3, QT_TRANSLATE_NOOP("PageInfo", "Frågor")},
        {"agreements", 4, QT_TRANSLATE_NOOP("PageInfo", "Avtal")},
        {"plans", 5, QT_TRANSLATE_NOOP("PageInfo", "Planer")},
        {"map", 6, QT_TRANSLATE_NOOP("PageInfo", "Karta")},
        {"overview", 7, QT_TRANSLATE_NOOP("PageInfo", "Översikt")},
        {"associations", 8, QT_TRANSLATE_NOOP("PageInfo", "Föreningar")},
        {"settings", 9, QT_TRANSLATE_NOOP("PageInfo", "Inställningar")},
    };
    for (const Planned &page : pages)
        if (name == QLatin1String(page.name))
            return {name, page.number, name, [title = page.title] { return QCoreApplication::translate("PageInfo", title); }, {}};
    return {name, 0, {}, [name] { return name; }, {}};
}
