#include "settings/catalogues.h"

#include "recordtypes.h"
#include "words.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Catalogues)
};

struct Description {
    const char *table;
    const char *icon;
    QStringList columns;
    QString filterField;
    QList<CataloguePage::Part> parts;
    const char *create;
    const char *sentence;
};

CataloguePage::Part part(const char *table, const char *parentField, const QStringList &columns, std::function<PartTexts()> texts)
{
    return {QString::fromLatin1(table), QString::fromLatin1(parentField), columns, std::move(texts)};
}

QStringList columns(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list << QString::fromLatin1(name);
    return list;
}

const QList<Description> &descriptions()
{
    static const QList<Description> list{
        {"council",
         "group",
         columns({"name", "status"}),
         QStringLiteral("service_locality_id"),
         {},
         QT_TRANSLATE_NOOP("Catalogues", "Nytt ortsråd"),
         QT_TRANSLATE_NOOP("Catalogues", "Lägg till ortsråden. De behövs för att föra möten till rätt ort.")},
        {"locality",
         "location",
         columns({"name", "kind"}),
         {},
         {part("locality_membership", "locality_id", columns({"service_locality_id", "evidence"}),
               [] {
                   return PartTexts{Text::tr("Hör till serviceort"), Text::tr("Lägg till"),
                                    Text::tr("Orten hör inte till någon serviceort.")};
               }),
          part("locality_membership", "service_locality_id", columns({"locality_id", "evidence"}),
               [] {
                   return PartTexts{Text::tr("Orter som hör hit"), Text::tr("Lägg till"),
                                    Text::tr("Inga orter hör hit. Tillhörigheten bestäms här, aldrig av avståndet.")};
               })},
         QT_TRANSLATE_NOOP("Catalogues", "Ny ort"),
         QT_TRANSLATE_NOOP("Catalogues", "Lägg till orterna, eller läs in dem från en CSV-fil under Databas.")},
        {"contact_person",
         "person",
         columns({"name"}),
         {},
         {part("appointment", "contact_person_id", columns({"locality_id", "valid_from", "valid_to"}),
               [] {
                   return PartTexts{Text::tr("Uppdrag"), Text::tr("Nytt uppdrag"),
                                    Text::tr("Inget uppdrag än. Ett uppdrag gäller en serviceort från och med en dag.")};
               }),
          part("absence", "contact_person_id", columns({"valid_from", "valid_to", "substitute_id", "note"}),
               [] {
                   return PartTexts{Text::tr("Frånvaro"), Text::tr("Ny frånvaro"),
                                    Text::tr("Ingen frånvaro. Lägg till ledighet och vem som är ersättare.")};
               })},
         QT_TRANSLATE_NOOP("Catalogues", "Ny kontaktperson"),
         QT_TRANSLATE_NOOP("Catalogues", "Lägg till kommunens kontaktpersoner och vilka orter de har.")},
        {"municipal_function",
         "building",
         columns({"name", "kind"}),
         {},
         {part("function_topic", "function_id", columns({"topic"}),
               [] {
                   return PartTexts{Text::tr("Ämnesord"), Text::tr("Nytt ämnesord"),
                                    Text::tr("Inga ämnesord. De visar vilka frågor som hör hit.")};
               })},
         QT_TRANSLATE_NOOP("Catalogues", "Ny funktion"),
         QT_TRANSLATE_NOOP("Catalogues", "Lägg till förvaltningar, avdelningar och bolag, eller läs in dem under Databas.")},
        {"meeting_kind",
         "meetings",
         columns({"name"}),
         {},
         {},
         QT_TRANSLATE_NOOP("Catalogues", "Nytt slag"),
         QT_TRANSLATE_NOOP("Catalogues", "Lägg till de slag av möten ni har.")},
        {"vision_area",
         "star",
         columns({"name", "number", "vision"}),
         {},
         {},
         QT_TRANSLATE_NOOP("Catalogues", "Nytt visionsområde"),
         QT_TRANSLATE_NOOP("Catalogues", "Lägg till visionens områden.")},
        {"person",
         "person",
         columns({"name", "phone"}),
         {},
         {part("association_contact", "person_id", columns({"association_id", "role", "valid_from", "valid_to"}),
               [] {
                   return PartTexts{Text::tr("Roller i föreningar"), Text::tr("Ny roll"), Text::tr("Har ingen roll i någon förening.")};
               })},
         QT_TRANSLATE_NOOP("Catalogues", "Ny person"),
         QT_TRANSLATE_NOOP("Catalogues", "Personer läggs till under en förenings kontakter, eller här.")},
    };
    return list;
}

const Description *find(const QString &name)
{
    for (const Description &description : descriptions()) {
        if (name == QLatin1String(description.table))
            return &description;
    }
    return nullptr;
}

}

namespace Catalogues {

QStringList names()
{
    QStringList names;
    for (const Description &description : descriptions())
        names << QString::fromLatin1(description.table);
    return names;
}

QString title(const QString &name) { return name == QLatin1String("locality") ? Text::tr("Orter och tillhörighet") : Words::tables(name); }

QString icon(const QString &name)
{
    const Description *description = find(name);
    return description ? QString::fromLatin1(description->icon) : QString();
}

CataloguePage *make(const QString &name, const AppContext &context, QWidget *parent)
{
    const Description *description = find(name);
    const RegisterOptions options{description->columns, description->filterField, QString::fromLatin1(description->icon), {}};
    return new CataloguePage(context, *schemaOf(name), options, description->parts, [description, name] {
        //: %1 is the name of a catalogue in the plural
        return CataloguePage::Texts{Text::tr("%1: inget här än").arg(Words::tables(name)), Text::tr(description->sentence),
                                    Text::tr(description->create)};
    }, parent);
}

}
