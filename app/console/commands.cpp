#include "command.h"

QList<OptionInfo> globalOptions()
{
    return {{"lang", "sv|en", ConsoleText::tr("Programmets språk; svenska om inget sägs.")}, {"json", {}, ConsoleText::tr("Svara med JSON, även om fel.")},
        {"user", ConsoleText::tr("NAMN"), ConsoleText::tr("Skrivs inom citattecken efter kontots namn i Ändrad av: en uppgift, inget bevis.")}, {"help", {}, ConsoleText::tr("Visa hjälp.")},
        {"version", {}, ConsoleText::tr("Visa programmets version.")}};
}

QList<Command> commands()
{
    const QString db = ConsoleText::tr("DATABAS"), file = ConsoleText::tr("FIL"), date = ConsoleText::tr("DATUM"), name = ConsoleText::tr("NAMN");
    const OptionInfo from{"from", date, ConsoleText::tr("Från och med den dagen.")}, to{"to", date, ConsoleText::tr("Till och med den dagen.")};
    const QList<Command> rest{
        {"init", {db}, ConsoleText::tr("Skapar en databas med den inbyggda katalogen: orter, funktioner, slag av möten och visionsområden."),
            ConsoleText::tr("En databas som redan finns lämnas som den är."), {{"demo", {}, ConsoleText::tr("Lägg till påhittade föreningar, personer och möten att pröva på.")}}, &runInit},
        {"import", {db, ConsoleText::tr("FIL.csv")}, ConsoleText::tr("Läser in en CSV-fil."),
            ConsoleText::tr("Filen har rubrikerna i den inbyggda katalogens filer, komma eller semikolon mellan cellerna och är kodad som UTF-8. Det som redan finns ändras inte. Är någon rad fel läses ingenting in, och varje fel visas med rad och kolumn."),
            {{"kind", "localities|associations|functions|meetings", ConsoleText::tr("Vad filen innehåller. Måste anges.")}, {"skip-bad", {}, ConsoleText::tr("Läs in resten även om några rader är fel.")}}, &runImport},
        {"list", {db}, ConsoleText::tr("Visar vad som finns i databasen."), {},
            {{"kind", "localities|associations|functions|meetings|councils|persons|kinds|actions|issues|disposals|to-dispose", ConsoleText::tr("Vad som ska visas; actions är öppna åtgärder, disposals gallringsloggen, to-dispose det som får gallras enligt reglerna. Måste anges.")},
                {"locality", name, ConsoleText::tr("Bara det som hör till serviceorten.")}, from, to, {"text", ConsoleText::tr("ORD"), ConsoleText::tr("Bara det som innehåller alla orden.")},
                {"came", "phone|mail|meeting|walk|e_service|unknown", ConsoleText::tr("Bara frågor som kom så; flera med komma emellan.")},
                {"status", ConsoleText::tr("STATUS"), ConsoleText::tr("Bara frågor med den statusen; flera med komma emellan, till exempel forwarded,acknowledged.")},
                {"stage", "mine|to_forward|waiting|late|to_feed_back", ConsoleText::tr("Bara frågor i det läget.")}}, &runList},
        {"add-meeting", {db}, ConsoleText::tr("Lägger till ett möte."), ConsoleText::tr("Ett möte som varit blir genomfört, annars planerat."),
            {{"council", name, ConsoleText::tr("Ortsrådets namn. Måste anges.")}, {"kind", ConsoleText::tr("SLAG"), ConsoleText::tr("Slag av möte, till exempel Ortsråd. Måste anges.")},
                {"date", date, ConsoleText::tr("Till exempel 2026-11-23, 23/11, v48, 48/ma eller idag+10. Måste anges.")}, {"time", ConsoleText::tr("TID"), ConsoleText::tr("När mötet börjar, till exempel 18.30.")},
                {"place", ConsoleText::tr("PLATS"), ConsoleText::tr("Var mötet hålls.")}, {"theme", ConsoleText::tr("TEMA"), ConsoleText::tr("Vad mötet handlar om.")},
                {"attendance", ConsoleText::tr("ANTAL"), ConsoleText::tr("Hur många som var på plats.")}, {"note", ConsoleText::tr("TEXT"), ConsoleText::tr("Mötesanteckningar.")}}, &runAddMeeting},
        {"export", {"meetings|issues", db}, ConsoleText::tr("Skriver en sammanfattning av möten eller frågor till en fil."),
            ConsoleText::tr("Mötena står under sina orter, de äldsta först. Frågor skrivs som lista om inget annat sägs. Arbetsanteckningar och personnamn tas aldrig med."),
            {{"format", "docx|pdf|odt|xlsx|csv|html", ConsoleText::tr("Filens format. Måste anges.")}, {"output", file, ConsoleText::tr("Filen som skrivs. Måste anges.")}, from, to,
                {"locality", name, ConsoleText::tr("Bara möten i serviceorten, eller frågor som gäller orten.")},
                {"came", "phone|mail|meeting|walk|e_service|unknown", ConsoleText::tr("Bara frågor som kom så; flera med komma emellan.")},
                {"status", ConsoleText::tr("STATUS"), ConsoleText::tr("Bara frågor med den statusen; flera med komma emellan, till exempel forwarded,acknowledged.")},
                {"as", "list|issue|letter|page|statistics", ConsoleText::tr("Vad det blir av frågorna: lista, en fråga med hela dess väg, brev till en förening, webbsida eller statistik.")},
                {"issue", ConsoleText::tr("NUMMER"), ConsoleText::tr("Frågan, till exempel OR-2026-0001.")},
                {"council", name, ConsoleText::tr("Bara ortsrådets frågor; måste anges för ett brev.")},
                {"association", name, ConsoleText::tr("Vem brevet är till, om inte ortsrådet självt.")},
                {"by-locality", {}, ConsoleText::tr("Listan ort för ort.")}, {"force", {}, ConsoleText::tr("Skriv över filen om den redan finns. En databas skrivs aldrig över.")}}, &runExport},
        {"check", {db}, ConsoleText::tr("Kontrollerar att databasen är hel."), ConsoleText::tr("Ser efter i filen, i hänvisningarna, i sökregistret, i varje bilaga, i historiken och i frågornas nummer. Är något fel står vad som ska göras."), {}, &runCheck},
        {"backup", {db, file}, ConsoleText::tr("Gör en säkerhetskopia av en databas som får vara i bruk."), ConsoleText::tr("En databas på en PostgreSQL-server kopieras i stället med pg_dump."), {{"force", {}, ConsoleText::tr("Skriv över en tidigare kopia med samma namn.")}}, &runBackup},
        {"restore", {file, db}, ConsoleText::tr("Lägger tillbaka en säkerhetskopia."),
            ConsoleText::tr("Databasen får inte vara öppen i något program. Den som fanns sparas bredvid, med before-restore och tiden i namnet."), {}, &runRestore},
    };
    // Where the work of every day stands: after the meetings.
    QList<Command> all = rest.mid(0, 4);
    all += issueCommands();
    all += rest.mid(4);
    return all;
}
