#include "command.h"

QList<Command> issueCommands()
{
    const QString db = ConsoleText::tr("DATABAS"), file = ConsoleText::tr("FIL"), date = ConsoleText::tr("DATUM"), name = ConsoleText::tr("NAMN"), text = ConsoleText::tr("TEXT"),
                  issue = ConsoleText::tr("FRÅGA"), code = ConsoleText::tr("KOD"), role = ConsoleText::tr("ROLL");
    const OptionInfo keeper{"road-keeper", "state|municipal|private|unknown", ConsoleText::tr("Väghållare, när frågan gäller en väg; unknown om den inte gör det.")};
    const QString channels = QStringLiteral("mail|letter|phone|e_service|meeting|other");
    return {
        {"add-issue", {db}, ConsoleText::tr("Lägger till en fråga."), ConsoleText::tr("Frågan är ny tills den förmedlas. Den som är kontaktperson för ortsrådets ort får den."),
            {{"council", name, ConsoleText::tr("Ortsrådets namn. Måste anges utan --eml.")}, {"title", text, ConsoleText::tr("Rubrik. Måste anges utan --eml.")},
                {"text", text, ConsoleText::tr("Vad frågan gäller.")}, {"topic", ConsoleText::tr("ÄMNE"), ConsoleText::tr("Ämne, till exempel belysning.")},
                {"date", date, ConsoleText::tr("När den väcktes; i dag om inget sägs.")},
                {"type", "praise|complaint|suggestion|question|fault|plan_question|grant_question", ConsoleText::tr("Typ; question om inget sägs.")},
                {"locality", name, ConsoleText::tr("Orten den gäller; flera med komma emellan.")}, {"raised-by", role, ConsoleText::tr("Roll eller organisation som väckte den, inte en persons namn.")},
                {"came", "phone|mail|meeting|walk|e_service|unknown", ConsoleText::tr("Hur frågan kom; mail med --eml, annars unknown.")},
                {"eml", file, ConsoleText::tr("Mejlet frågan kom i. Det sparas med frågan; rubrik, text, dag, ort och kontakt tas ur det om inget annat sägs.")},
                {"contact-role", role, ConsoleText::tr("Vem som ska få veta svaret: rollen.")}, {"contact-organisation", name, ConsoleText::tr("Organisationen den företräder.")},
                {"contact-address", ConsoleText::tr("ADRESS"), ConsoleText::tr("E-postadress eller telefon till den.")},
                {"registry-number", ConsoleText::tr("NUMMER"), ConsoleText::tr("Diarienummer.")}, keeper}, &runAddIssue},
        {"suggest", {db}, ConsoleText::tr("Föreslår vem en fråga kan förmedlas till, och varför."), {},
            {{"text", text, ConsoleText::tr("Vad frågan gäller. Måste anges.")}, {"locality", name, ConsoleText::tr("Orten, om den inte står i texten.")}}, &runSuggest},
        {"forward", {db, issue}, ConsoleText::tr("Förmedlar en fråga till en funktion."),
            ConsoleText::tr("En fråga som ingen har bedömt blir bedömd som Borås Stad eller extern efter funktionens slag. Gäller den en väg måste väghållaren vara känd. Går något fel är ingenting förmedlat och inget brev skrivet."),
            {{"to", code, ConsoleText::tr("Funktionens kod, till exempel TEK. Måste anges.")}, {"date", date, ConsoleText::tr("När den förmedlas. Måste anges.")},
                {"eml", file, ConsoleText::tr("Skriv brevet till den här filen, att öppna i e-postprogrammet.")}, {"address", ConsoleText::tr("ADRESS"), ConsoleText::tr("E-postadress för brevet, i stället för funktionens egen.")},
                {"attach", file, ConsoleText::tr("Fil som går med och sparas med frågan; flera med komma emellan.")}, {"text", text, ConsoleText::tr("Meddelandet; funktionens mall om inget sägs.")},
                {"sent", {}, ConsoleText::tr("Brevet i --eml är skickat den dagen. Annars är det ett utkast: frågan väntar på kommandot sent eller på ett svar.")},
                {"channel", channels, ConsoleText::tr("Hur den förmedlas; mail med --eml, annars other.")}, {"answer-by", date, ConsoleText::tr("När svaret väntas; efter funktionens klocka om inget sägs.")},
                {"from-role", role, ConsoleText::tr("Vem som står under brevet.")}, keeper, {"force", {}, ConsoleText::tr("Skriv över filen om den redan finns. En databas skrivs aldrig över.")}}, &runForward},
        {"sent", {db, issue}, ConsoleText::tr("Noterar att ett utkast är skickat, eller att det inte ska skickas."),
            ConsoleText::tr("Från den dagen är funktionen tillfrågad, och tiden för bekräftelse och svar räknas."),
            {{"date", date, ConsoleText::tr("När det skickades; i dag om inget sägs.")}, {"to", code, ConsoleText::tr("Till vem, när det finns flera utkast.")},
                {"never", text, ConsoleText::tr("Utkastet skickas inte; skriv varför.")}}, &runSent},
        {"answer", {db, issue}, ConsoleText::tr("Registrerar ett svar på en fråga, eller ett annat mejl om den."),
            ConsoleText::tr("Mejlet sparas som det kom, och bilagorna med frågan. En bekräftelse, ett frånvarobesked, ett kvitto eller ett besked om att mejlet inte kom fram sparas som det är, aldrig som svar; vad som är oklart tas inte emot utan --as. Ett mejl som svarar på en annan fråga tas inte emot. Flera svar på samma förmedling sparas, det senaste först."),
            {{"eml", file, ConsoleText::tr("Mejlet med svaret (.eml, .msg, .emlx, eller .mbox med ett enda mejl).")}, {"text", text, ConsoleText::tr("Svaret.")}, {"date", date, ConsoleText::tr("När svaret kom; mejlets datum om inget sägs.")},
                {"from", code, ConsoleText::tr("Vem som svarade, när flera är tillfrågade.")},
                {"as", "answer|acknowledgement|receipt|undelivered|delayed|absence|calendar_reply|wrong_function", ConsoleText::tr("Vad mejlet är, när det inte är vad programmet tror.")},
                {"reopen", {}, ConsoleText::tr("En avslutad fråga öppnas igen av svaret.")}, {"keep-closed", {}, ConsoleText::tr("En avslutad fråga förblir avslutad; svaret sparas hos den.")}}, &runAnswer},
        {"feedback", {db, issue}, ConsoleText::tr("Noterar att föreningen har fått svaret."), {},
            {{"date", date, ConsoleText::tr("När. Måste anges.")}, {"to", role, ConsoleText::tr("Roll eller organisation som fick veta. Måste anges.")}, {"channel", channels, ConsoleText::tr("Hur.")}}, &runFeedback},
        {"close", {db, issue}, ConsoleText::tr("Avslutar en fråga."), ConsoleText::tr("En fråga som inte är återkopplad avslutas bara med ett skäl."),
            {{"reason", text, ConsoleText::tr("Varför den avslutas utan återkoppling.")}, {"date", date, ConsoleText::tr("När; i dag om inget sägs.")}}, &runClose},
        {"stats", {db}, ConsoleText::tr("Visar hur många frågor som kom in under en period och hur lång tid svaren tog."), ConsoleText::tr("Som fil: export issues med --as statistics."),
            {{"from", date, ConsoleText::tr("Från och med den dagen.")}, {"to", date, ConsoleText::tr("Till och med den dagen.")}}, &runStats},
    };
}
