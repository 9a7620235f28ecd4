<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="sv_SE">
<context>
    <name>Application</name>
    <message numerus="yes">
        <source>Visa alla %n</source>
        <translation>
            <numerusform>Visa %n</numerusform>
            <numerusform>Visa alla %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceSection</name>
    <message numerus="yes">
        <source>%n person(er) på raderna ovan</source>
        <translation>
            <numerusform>%n person på raderna ovan</numerusform>
            <numerusform>%n personer på raderna ovan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%n möte(n) är sammanfattade i %1.</source>
        <translation>
            <numerusform>%n möte är sammanfattat i %1.</numerusform>
            <numerusform>%n möten är sammanfattade i %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filen lästes inte in, för %n uppgift(er) i den är fel. Databasen är som den var. Rätta filen, eller läs in resten med --skip-bad.</source>
        <translation>
            <numerusform>Filen lästes inte in, för %n uppgift i den är fel. Databasen är som den var. Rätta filen, eller läs in resten med --skip-bad.</numerusform>
            <numerusform>Filen lästes inte in, för %n uppgifter i den är fel. Databasen är som den var. Rätta filen, eller läs in resten med --skip-bad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rad(er) lades till.</source>
        <translation>
            <numerusform>%n rad lades till.</numerusform>
            <numerusform>%n rader lades till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rad(er) fanns redan och ändrades inte.</source>
        <translation>
            <numerusform>%n rad fanns redan och ändrades inte.</numerusform>
            <numerusform>%n rader fanns redan och ändrades inte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rad(er) var fel och hoppades över.</source>
        <translation>
            <numerusform>%n rad var fel och hoppades över.</numerusform>
            <numerusform>%n rader var fel och hoppades över.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n träff(ar)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fråga/frågor finns i %1.</source>
        <translation>
            <numerusform>%n fråga finns i %1.</numerusform>
            <numerusform>%n frågor finns i %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fråga/frågor</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseCheck</name>
    <message numerus="yes">
        <source>%n fel hittades i databasen %1. Återställ den senaste säkerhetskopian.</source>
        <translation>
            <numerusform>%n fel hittades i databasen %1. Återställ den senaste säkerhetskopian.</numerusform>
            <numerusform>%n fel hittades i databasen %1. Återställ den senaste säkerhetskopian.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseSettings</name>
    <message numerus="yes">
        <source>Inget lästes in: %n rad(er) är fel, se nedan.</source>
        <translation>
            <numerusform>Inget lästes in: %n rad är fel, se nedan.</numerusform>
            <numerusform>Inget lästes in: %n rader är fel, se nedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rad(er) lades till.</source>
        <translation>
            <numerusform>%n rad lades till.</numerusform>
            <numerusform>%n rader lades till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rad(er) fanns redan.</source>
        <translation>
            <numerusform>%n rad fanns redan.</numerusform>
            <numerusform>%n rader fanns redan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rad(er) hoppades över, se nedan.</source>
        <translation>
            <numerusform>%n rad hoppades över, se nedan.</numerusform>
            <numerusform>%n rader hoppades över, se nedan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisposalLogView</name>
    <message numerus="yes">
        <source>%n rad(er) finns nu i %1.</source>
        <translation>
            <numerusform>%n rad finns nu i %1.</numerusform>
            <numerusform>%n rader finns nu i %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueDisposalView</name>
    <message numerus="yes">
        <source>%n rad(er) finns nu i %1.</source>
        <translation>
            <numerusform>%n rad finns nu i %1.</numerusform>
            <numerusform>%n rader finns nu i %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChoice</name>
    <message numerus="yes">
        <source>%n valda</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlobalSearch</name>
    <message numerus="yes">
        <source>Pil ned för att välja, Enter för att öppna. Högst %n av varje slag visas.</source>
        <translation>
            <numerusform>Pil ned för att välja, Enter för att öppna. Högst %n av varje slag visas.</numerusform>
            <numerusform>Pil ned för att välja, Enter för att öppna. Högst %n av varje slag visas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueActs</name>
    <message numerus="yes">
        <source>Med %n fil(er)</source>
        <translation>
            <numerusform>Med %n fil</numerusform>
            <numerusform>Med %n filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueDetail</name>
    <message numerus="yes">
        <source>%n frågor är markerade</source>
        <translation>
            <numerusform>%n fråga är markerad</numerusform>
            <numerusform>%n frågor är markerade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message numerus="yes">
        <source>Mejlets %n fil(er) läggs till när frågan sparas: %1</source>
        <translation>
            <numerusform>Mejlets fil läggs till när frågan sparas: %1</numerusform>
            <numerusform>Mejlets %n filer läggs till när frågan sparas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueDocuments</name>
    <message numerus="yes">
        <source>%n arbetsdag(ar) sen</source>
        <extracomment>Working days past the date</extracomment>
        <translation>
            <numerusform>%n arbetsdag sen</numerusform>
            <numerusform>%n arbetsdagar sen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fråga/frågor</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arbetsdag(ar)</source>
        <translation>
            <numerusform>%n arbetsdag</numerusform>
            <numerusform>%n arbetsdagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hej!
Svaret på en fråga från %1 skulle ha kommit den %2. Det är nu %n arbetsdag(ar) sent.</source>
        <translation>
            <numerusform>Hej!
Svaret på en fråga från %1 skulle ha kommit den %2. Det är nu %n arbetsdag sent.</numerusform>
            <numerusform>Hej!
Svaret på en fråga från %1 skulle ha kommit den %2. Det är nu %n arbetsdagar sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hej!
Vi förmedlade en fråga från %1 den %2 och har inte sett någon bekräftelse på att ni har fått den. Den skulle ha kommit för %n arbetsdag(ar) sedan.</source>
        <translation>
            <numerusform>Hej!
Vi förmedlade en fråga från %1 den %2 och har inte sett någon bekräftelse på att ni har fått den. Den skulle ha kommit för %n arbetsdag sedan.</numerusform>
            <numerusform>Hej!
Vi förmedlade en fråga från %1 den %2 och har inte sett någon bekräftelse på att ni har fått den. Den skulle ha kommit för %n arbetsdagar sedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hej!
Svaret på en fråga från %1 skulle ha kommit den %2, och vi har inte heller sett någon bekräftelse på att ni har fått den. Frågan är nu %n arbetsdag(ar) försenad.</source>
        <translation>
            <numerusform>Hej!
Svaret på en fråga från %1 skulle ha kommit den %2, och vi har inte heller sett någon bekräftelse på att ni har fått den. Frågan är nu %n arbetsdag försenad.</numerusform>
            <numerusform>Hej!
Svaret på en fråga från %1 skulle ha kommit den %2, och vi har inte heller sett någon bekräftelse på att ni har fått den. Frågan är nu %n arbetsdagar försenad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueExport</name>
    <message numerus="yes">
        <source>%n fråga/frågor finns i ”%1”.</source>
        <translation>
            <numerusform>%n fråga finns i ”%1”.</numerusform>
            <numerusform>%n frågor finns i ”%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueFiles</name>
    <message numerus="yes">
        <source>%n filer är tillagda.</source>
        <translation>
            <numerusform>%n fil är tillagd.</numerusform>
            <numerusform>%n filer är tillagda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuePicker</name>
    <message numerus="yes">
        <source>%n fråga/frågor</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueScope</name>
    <message numerus="yes">
        <source>%n fråga/frågor tas med.</source>
        <translation>
            <numerusform>%n fråga tas med.</numerusform>
            <numerusform>%n frågor tas med.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueSections</name>
    <message numerus="yes">
        <source>besvarad för %n dagar sedan</source>
        <translation>
            <numerusform>besvarad för %n dag sedan</numerusform>
            <numerusform>besvarad för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>inkom för %n dagar sedan</source>
        <translation>
            <numerusform>inkom för %n dag sedan</numerusform>
            <numerusform>inkom för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>öppnat för %n dagar sedan</source>
        <translation>
            <numerusform>öppnat för %n dag sedan</numerusform>
            <numerusform>öppnat för %n dagar sedan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message numerus="yes">
        <source>%n fråga/frågor</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arbetsdag(ar), räknat från den %1</source>
        <extracomment>How late an issue is, and the day that it is counted from</extracomment>
        <translation>
            <numerusform>%n arbetsdag, räknat från den %1</numerusform>
            <numerusform>%n arbetsdagar, räknat från den %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message numerus="yes">
        <source>%1 av %2 frågor</source>
        <translation>
            <numerusform>%1 av %2 fråga</numerusform>
            <numerusform>%1 av %2 frågor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 frågor</source>
        <translation>
            <numerusform>%1 fråga</numerusform>
            <numerusform>%1 frågor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Markera högst %n frågor åt gången.</source>
        <translation>
            <numerusform>Markera högst %n fråga åt gången.</numerusform>
            <numerusform>Markera högst %n frågor åt gången.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frågor flyttades till papperskorgen.</source>
        <translation>
            <numerusform>%n fråga flyttades till papperskorgen.</numerusform>
            <numerusform>%n frågor flyttades till papperskorgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frågor är återställda.</source>
        <translation>
            <numerusform>%n fråga är återställd.</numerusform>
            <numerusform>%n frågor är återställda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailContainer</name>
    <message numerus="yes">
        <source>Filen innehåller %n mejl. Öppna den i e-postprogrammet, och dra hit eller spara det mejl som det gäller som en egen fil.</source>
        <translation>
            <numerusform>Filen innehåller %n mejl. Öppna den i e-postprogrammet, och dra hit eller spara det mejl som det gäller som en egen fil.</numerusform>
            <numerusform>Filen innehåller %n mejl. Öppna den i e-postprogrammet, och dra hit eller spara det mejl som det gäller som en egen fil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingDetail</name>
    <message numerus="yes">
        <source>%n träffar är markerade</source>
        <translation>
            <numerusform>%n träff är markerad</numerusform>
            <numerusform>%n träffar är markerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n på plats</source>
        <translation>
            <numerusform>%n på plats</numerusform>
            <numerusform>%n på plats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n på distans</source>
        <translation>
            <numerusform>%n på distans</numerusform>
            <numerusform>%n på distans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingExport</name>
    <message numerus="yes">
        <source>%n träff(ar) finns i ”%1”.</source>
        <translation>
            <numerusform>%n träff finns i ”%1”.</numerusform>
            <numerusform>%n träffar finns i ”%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingListModel</name>
    <message numerus="yes">
        <source>%n närvarande</source>
        <translation>
            <numerusform>%n närvarande</numerusform>
            <numerusform>%n närvarande</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingSummary</name>
    <message numerus="yes">
        <source>%n träff(ar)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Antalet närvarande är inte känt för %n genomförd(a) träff(ar).</source>
        <translation>
            <numerusform>Antalet närvarande är inte känt för %n genomförd träff.</numerusform>
            <numerusform>Antalet närvarande är inte känt för %n genomförda träffar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n på plats</source>
        <translation>
            <numerusform>%n på plats</numerusform>
            <numerusform>%n på plats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n på distans</source>
        <translation>
            <numerusform>%n på distans</numerusform>
            <numerusform>%n på distans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%1 av %2 träffar</source>
        <translation>
            <numerusform>%1 av %2 träff</numerusform>
            <numerusform>%1 av %2 träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 träffar</source>
        <translation>
            <numerusform>%1 träff</numerusform>
            <numerusform>%1 träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Markera högst %n träffar åt gången.</source>
        <translation>
            <numerusform>Markera högst %n träff åt gången.</numerusform>
            <numerusform>Markera högst %n träffar åt gången.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n träffar flyttades till papperskorgen.</source>
        <translation>
            <numerusform>%n träff flyttades till papperskorgen.</numerusform>
            <numerusform>%n träffar flyttades till papperskorgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n träffar är återställda.</source>
        <translation>
            <numerusform>%n träff är återställd.</numerusform>
            <numerusform>%n träffar är återställda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message numerus="yes">
        <source>senaste %n dagarna</source>
        <translation>
            <numerusform>senaste %n dagen</numerusform>
            <numerusform>senaste %n dagarna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiverEdit</name>
    <message numerus="yes">
        <source>%n arbetsdag(ar), funktionens egen tid</source>
        <translation>
            <numerusform>%n arbetsdag, funktionens egen tid</numerusform>
            <numerusform>%n arbetsdagar, funktionens egen tid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordService</name>
    <message numerus="yes">
        <source>Används av %n post(er) i %1. Byt eller ta bort dem först.</source>
        <translation>
            <numerusform>Används av %n post i %1. Byt eller ta bort den först.</numerusform>
            <numerusform>Används av %n poster i %1. Byt eller ta bort dem först.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message numerus="yes">
        <source>Vi väntar på ert svar på en fråga. Det skulle ha kommit den %1 och är nu %n arbetsdag(ar) sent.</source>
        <translation>
            <numerusform>Vi väntar på ert svar på en fråga. Det skulle ha kommit den %1 och är nu %n arbetsdag sent.</numerusform>
            <numerusform>Vi väntar på ert svar på en fråga. Det skulle ha kommit den %1 och är nu %n arbetsdagar sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vi har inte sett någon bekräftelse på att ni har fått en fråga. Den skulle ha kommit den %1, för %n arbetsdag(ar) sedan.</source>
        <translation>
            <numerusform>Vi har inte sett någon bekräftelse på att ni har fått en fråga. Den skulle ha kommit den %1, för %n arbetsdag sedan.</numerusform>
            <numerusform>Vi har inte sett någon bekräftelse på att ni har fått en fråga. Den skulle ha kommit den %1, för %n arbetsdagar sedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vi väntar på ert svar på en fråga. Det skulle ha kommit den %1, och vi har inte heller sett någon bekräftelse. Frågan är nu %n arbetsdag(ar) försenad.</source>
        <translation>
            <numerusform>Vi väntar på ert svar på en fråga. Det skulle ha kommit den %1, och vi har inte heller sett någon bekräftelse. Frågan är nu %n arbetsdag försenad.</numerusform>
            <numerusform>Vi väntar på ert svar på en fråga. Det skulle ha kommit den %1, och vi har inte heller sett någon bekräftelse. Frågan är nu %n arbetsdagar försenad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%1 gallras %n år efter avslut.</source>
        <translation>
            <numerusform>%1 gallras %n år efter avslut.</numerusform>
            <numerusform>%1 gallras %n år efter avslut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gallras %n år efter uppdragets slut.</source>
        <translation>
            <numerusform>%1 gallras %n år efter uppdragets slut.</numerusform>
            <numerusform>%1 gallras %n år efter uppdragets slut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Routing</name>
    <message numerus="yes">
        <source>%n liknande frågor om %1 besvarades av %2</source>
        <translation>
            <numerusform>%n liknande fråga om %1 besvarades av %2</numerusform>
            <numerusform>%n liknande frågor om %1 besvarades av %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeChoices</name>
    <message numerus="yes">
        <source>%n träff(ar) tas med.</source>
        <translation>
            <numerusform>%n träff tas med.</numerusform>
            <numerusform>%n träffar tas med.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwedishFormat</name>
    <message numerus="yes">
        <source>om %n dagar</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dagar sen</source>
        <translation>
            <numerusform>%n dag sen</numerusform>
            <numerusform>%n dagar sen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arbetsdagar sen</source>
        <translation>
            <numerusform>%n arbetsdag sen</numerusform>
            <numerusform>%n arbetsdagar sen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message numerus="yes">
        <source>%n tillagda</source>
        <translation>
            <numerusform>%n tillagd</numerusform>
            <numerusform>%n tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ändrade</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n borttagna</source>
        <translation>
            <numerusform>%n borttagen</numerusform>
            <numerusform>%n borttagna</numerusform>
        </translation>
    </message>
</context>
</TS>
