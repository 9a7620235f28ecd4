#include "sampledocument.h"

static Table facts(const QString &when, const QString &where, const QString &form)
{
    Table table;
    table.widths = {1, 3};
    table.header = {"Uppgift", "Innehåll"};
    table.rows = {
        {"Tid", when}, {"Plats", where}, {"Form", form}, {"Arrangör", "Intresseföreningen och Borås Stad"}, {"Status", "Justerat"}};
    return table;
}

static Table actions()
{
    Table table;
    table.caption = "Åtgärder";
    table.widths = {6, 4, 2, 2};
    table.header = {"Vad", "Vem", "Klart", "Status"};
    table.rows = {
        {"Undersöka belysningen längs gångvägen mellan skolan och idrottsplatsen", "Tekniska förvaltningen", "2026-10-15", "Pågår"},
        {"Återkoppla svaret om busshållplatsen till ortsrådet", "Kontaktpersonen för orten", "2026-10-01", "Klar"},
        {"Skicka in verksamhetsberättelse och ekonomisk redovisning", "Föreningens kassör", "2027-03-31", "Ej påbörjad"}};
    return table;
}

static Table attendance()
{
    Table table;
    table.caption = "Närvaro";
    table.widths = {4, 1};
    table.rightAligned = {1};
    table.header = {"Roll eller organisation", "Antal"};
    table.rows = {{"Föreningar på orten", "14"}, {"Boende", "1 027"}, {"Tjänstepersoner i Borås Stad", "3"}};
    return table;
}

static void addMeeting(Document &document, const QString &name, const Table &table)
{
    document.blocks << Heading{2, name} << table << attendance() << Heading{3, "Dagordning"};
    document.blocks << ListBlock{{"Öppnande och dagordning", "Föregående anteckningar och åtgärdslista", "Laget runt: läget i bygderna",
                                  "Frågor till Borås Stad: nya, status och återkoppling", "Nästa möte"},
                                 true};
    document.blocks
        << Heading{3, "Laget runt: läget i bygderna"}
        << Paragraph{"Bygdegården har fått nytt kök och kan från hösten ta emot upp till 120 gäster. Föreningarna vill samordna sina "
                     "aktiviteter i en gemensam kalender, så att arrangemangen inte krockar. Flera har frågat efter en tryggare väg "
                     "för barn som cyklar till skolan."}
        << Heading{4, "Beslut"}
        << ListBlock{{"Ortsrådet samlar in datum till kalendern senast den 15 oktober.",
                      "Frågan om cykelvägen förmedlas till rätt funktion i Borås Stad."},
                     false}
        << actions() << Paragraph{"Anteckningarna är arbetsmaterial tills de har justerats.", true};
}

Document sampleDocument()
{
    Document document;
    document.title = "Sammanfattning av träffar";
    document.author = "Borås Stad, fritids- och folkhälsoförvaltningen";
    document.subject = "Ortsrådens träffar hösten 2026";
    document.stamp = QDateTime(QDate(2026, 9, 26), QTime(12, 2), Qt::UTC);
    document.footer = "Ortskontakt · uttag 26 september 2026";
    document.blocks << Paragraph{"Träffar mellan 1 augusti och 26 september 2026, ordnade efter ort. Namn på personer ingår inte."};
    document.blocks << Heading{1, "Dalsjöfors"};
    addMeeting(document, "Ortsråd 8 september 2026", facts("8 september 2026 kl. 18.00–20.30", "Folkets hus, Dalsjöfors", "Fysiskt"));
    document.blocks << Heading{1, "Viskafors"};
    addMeeting(document, "Samrådsarena 22 september 2026", facts("22 september 2026 kl. 9.00–15.30", "Bygdegården i Rydboholm", "Hybrid"));
    return document;
}

Document longTable(int rows)
{
    Document document;
    document.title = "Lång tabell";
    document.author = "Borås Stad";
    document.stamp = QDateTime(QDate(2026, 9, 26), QTime(12, 2), Qt::UTC);
    Table table;
    table.header = {"Radnummer", "Åtgärd"};
    table.widths = {1, 3};
    for (int row = 1; row <= rows; ++row)
        table.rows.append({QStringLiteral("rad-%1").arg(row), "Se över belysningen"});
    document.blocks << table;
    return document;
}
