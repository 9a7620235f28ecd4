<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="sv_SE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Om Ortskontakt</source>
        <translation>About Ortskontakt</translation>
    </message>
    <message>
        <source>Ortskontakt</source>
        <translation>Ortskontakt</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>För kontaktpersoner som stödjer ortsråd och intresseföreningar: träffar, frågor, avtal och planer på ett ställe.</source>
        <translation>For contact persons who support local councils and associations: meetings, issues, agreements and plans in one place.</translation>
    </message>
    <message>
        <source>Fri programvara under GNU General Public License, version 3 eller senare (GPL-3.0-or-later). Programmet ges utan garanti.</source>
        <translation>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). The program comes without warranty.</translation>
    </message>
    <message>
        <source>Byggt på</source>
        <translation>Built on</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>fritt från upphovsrätt (public domain)</source>
        <translation>free of copyright (public domain)</translation>
    </message>
    <message>
        <source>PostgreSQL-licensen</source>
        <translation>PostgreSQL License</translation>
    </message>
    <message>
        <source>&amp;Stäng</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>ActDraft</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a window such as &quot;Återkoppla&quot;, %2 the number of an issue</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Åtgärdens status</source>
        <translation>Status of the action</translation>
    </message>
    <message>
        <source>Ta bort åtgärd</source>
        <translation>Remove action</translation>
    </message>
    <message>
        <source>Från punkt %1: %2</source>
        <translation>From item %1: %2</translation>
    </message>
    <message>
        <source>Vad ska göras?</source>
        <translation>What is to be done?</translation>
    </message>
    <message>
        <source>Åtgärd: %1</source>
        <translation>Action: %1</translation>
    </message>
    <message>
        <source>Vem? Roll eller organisation</source>
        <translation>Who? Role or organisation</translation>
    </message>
    <message>
        <source>Senast</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Ta bort åtgärden</source>
        <translation>Remove the action</translation>
    </message>
</context>
<context>
    <name>ActionSection</name>
    <message>
        <source>Lägg till åtgärd</source>
        <translation>Add action</translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Inga åtgärder än. Ctrl+Skift+D gör en åtgärd av raden du står på.</source>
        <translation>No actions yet. Ctrl+Shift+D makes an action of the line you are on.</translation>
    </message>
    <message>
        <source>Inga åtgärder.</source>
        <translation>No actions.</translation>
    </message>
</context>
<context>
    <name>AgendaItemEdit</name>
    <message>
        <source>Gör beslut av raden</source>
        <translation>Make a decision of the line</translation>
    </message>
    <message>
        <source>Gör åtgärd av raden</source>
        <translation>Make an action of the line</translation>
    </message>
    <message>
        <source>Punkt %1: %2</source>
        <translation>Item %1: %2</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Vad sades?</source>
        <translation>What was said?</translation>
    </message>
    <message>
        <source>Vad beslutades?</source>
        <translation>What was decided?</translation>
    </message>
    <message>
        <source>Det som inte är avslutat föreslås till nästa möte</source>
        <translation>What is not finished is suggested for the next meeting</translation>
    </message>
    <message>
        <source>Mer om punkten</source>
        <translation>More about the item</translation>
    </message>
    <message>
        <source>Öppna mötet som punkten kommer från</source>
        <translation>Open the meeting that the item comes from</translation>
    </message>
</context>
<context>
    <name>AgendaItemIssues</name>
    <message>
        <source>Återkoppling %1</source>
        <extracomment>%1 is the number of an issue, OR-2026-0123</extracomment>
        <translation>Feedback %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Svaret på ”%1” berättas här. När punkten är kryssad som avslutad och mötet satt till genomfört noteras återkopplingen på frågan.</source>
        <translation>The answer to “%1” is told here. When the item is ticked as finished and the meeting is set to held, the feedback is noted on the issue.</translation>
    </message>
    <message>
        <source>Frågan ”%1” är gjord av punkten. Klicka för att öppna den.</source>
        <translation>The issue “%1” was made from this item. Click to open it.</translation>
    </message>
    <message>
        <source>Återkoppling %1: %2</source>
        <extracomment>%1 number of an issue, %2 its title</extracomment>
        <translation>Feedback %1: %2</translation>
    </message>
    <message>
        <source>Öppna frågan %1: %2</source>
        <translation>Open the issue %1: %2</translation>
    </message>
</context>
<context>
    <name>AgendaSection</name>
    <message>
        <source>Dagordning</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Dagordningen är tom. Välj ett ortsråd för att få dess mall, eller lägg till en punkt.</source>
        <translation>The agenda is empty. Choose a local council to get its template, or add an item.</translation>
    </message>
    <message>
        <source>Lägg till punkt</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Ta bort punkt</source>
        <translation>Remove item</translation>
    </message>
    <message>
        <source>Flytta punkten uppåt</source>
        <translation>Move the item up</translation>
    </message>
    <message>
        <source>Flytta punkten nedåt</source>
        <translation>Move the item down</translation>
    </message>
</context>
<context>
    <name>AgendaSources</name>
    <message>
        <source>Från %1 %2</source>
        <extracomment>%1 kind of meeting, %2 date</extracomment>
        <translation>From %1 %2</translation>
    </message>
</context>
<context>
    <name>AgendaTemplateEdit</name>
    <message>
        <source>Ny rubrik</source>
        <translation>New heading</translation>
    </message>
    <message>
        <source>Rubriken är borttagen ur mallen.</source>
        <translation>The heading has been removed from the template.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Alla rubriker i den gemensamma mallen finns redan här.</source>
        <translation>All the headings of the shared template are already here.</translation>
    </message>
    <message>
        <source>Dagordningsmall</source>
        <translation>Agenda template</translation>
    </message>
    <message>
        <source>Byt namn (F2)</source>
        <translation>Rename (F2)</translation>
    </message>
    <message>
        <source>Flytta upp (Alt+Pil upp)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Flytta ned (Alt+Pil ned)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Kopiera från gemensam mall</source>
        <translation>Copy from the shared template</translation>
    </message>
    <message>
        <source>Mallen är tom: ett nytt möte får den gemensamma mallens rubriker. Lägg till rubriker för att ge ortsrådet en egen.</source>
        <translation>The template is empty: a new meeting gets the headings of the shared template. Add headings to give the local council its own.</translation>
    </message>
    <message>
        <source>Gemensam dagordningsmall</source>
        <translation>Shared agenda template</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>&amp;Varför är det fel funktion?</source>
        <translation>&amp;Why is it the wrong function?</translation>
    </message>
    <message>
        <source>S&amp;varet</source>
        <translation>The &amp;answer</translation>
    </message>
    <message>
        <source>Svar ur mejl</source>
        <translation>Answer from e-mail</translation>
    </message>
    <message>
        <source>Fel funktion</source>
        <translation>Wrong function</translation>
    </message>
    <message>
        <source>Bekräfta</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Registrera svar</source>
        <translation>Record answer</translation>
    </message>
    <message>
        <source>&amp;Spara</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Märk som fel funktion</source>
        <translation>&amp;Mark as wrong function</translation>
    </message>
    <message>
        <source>&amp;Spara bekräftelsen</source>
        <translation>&amp;Save acknowledgement</translation>
    </message>
    <message>
        <source>&amp;Spara svaret</source>
        <translation>&amp;Save answer</translation>
    </message>
    <message>
        <source>Dagen går inte att förstå. Skriv till exempel 2026-11-23, 23/11 eller v48.</source>
        <translation>The day cannot be understood. Write for example 2026-11-23, 23/11 or v48.</translation>
    </message>
    <message>
        <source>Frågan är inte förmedlad till någon, så inget svar kan noteras. Förmedla den först, eller välj en annan fråga.</source>
        <translation>The issue has not been forwarded to anybody, so no answer can be noted. Forward it first, or choose another issue.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Från</source>
        <translation>From</translation>
    </message>
    <message>
        <source>okänd avsändare</source>
        <translation>unknown sender</translation>
    </message>
    <message>
        <source>Skickat</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>utan datum</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Ämne</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>utan ämne</source>
        <translation>without topic</translation>
    </message>
    <message>
        <source>Hör till</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Annan &amp;fråga …</source>
        <translation>Another &amp;issue …</translation>
    </message>
    <message>
        <source>Mejlet är</source>
        <translation>The e-mail is</translation>
    </message>
    <message>
        <source>ett sva&amp;r</source>
        <translation>an answe&amp;r</translation>
    </message>
    <message>
        <source>en &amp;bekräftelse</source>
        <translation>an ac&amp;knowledgement</translation>
    </message>
    <message>
        <source>&amp;Förmedling</source>
        <translation>&amp;Forwarding</translation>
    </message>
    <message>
        <source>&amp;Dag</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Spara f&amp;iler hos frågan</source>
        <translation>Keep fi&amp;les with the issue</translation>
    </message>
    <message>
        <source>&amp;Hela mejlet, som ren text</source>
        <translation>The w&amp;hole e-mail, as plain text</translation>
    </message>
    <message>
        <source>Frågan är förmedlad till flera. Välj vilken förmedling det gäller.</source>
        <translation>The issue has been forwarded to several. Choose which forwarding it is about.</translation>
    </message>
    <message>
        <source>Välj vad mejlet är: ett svar, en bekräftelse, att det var fel funktion eller inget svar.</source>
        <translation>Choose what the message is: an answer, an acknowledgement, that it was the wrong function, or no answer.</translation>
    </message>
    <message>
        <source>Vad mejlet är i stället för ett svar</source>
        <translation>What the message is instead of an answer</translation>
    </message>
    <message>
        <source>Åter den %1.</source>
        <translation>Back on %1.</translation>
    </message>
    <message>
        <source>Borta till och med den %1.</source>
        <translation>Away until %1, included.</translation>
    </message>
    <message>
        <source>Nåddes inte: %1</source>
        <comment>addresses</comment>
        <translation>Not reached: %1</translation>
    </message>
    <message>
        <source>%1 är %2</source>
        <translation>%1 is %2</translation>
    </message>
    <message>
        <source>Svaret sparas i båda fallen. Ska frågan öppnas igen, så att svaret kan återkopplas?</source>
        <translation>The answer is stored in both cases. Is the issue to be opened again, so that the answer can be fed back?</translation>
    </message>
    <message>
        <source>Öppna frågan igen</source>
        <translation>Open the issue again</translation>
    </message>
    <message>
        <source>Spara svaret, låt den vara avslutad</source>
        <translation>Store the answer, leave it closed</translation>
    </message>
    <message>
        <source>Mejlet säger att det skickades %1. Det kan inte stämma, så dagen är satt till i dag.</source>
        <translation>The message says that it was sent %1. That cannot be right, so the day is set to today.</translation>
    </message>
    <message>
        <source>Mejlet är redan sparat, som %1. Sparas det som något annat gäller det i stället.</source>
        <translation>The message is already saved, as %1. If it is saved as something else, that applies instead.</translation>
    </message>
    <message>
        <source>Det finns redan ett svar, från %1. Det här sparas som ett till, och i frågan väljer du vilka som återkopplas.</source>
        <translation>There is already an answer, from %1. This is saved as another one, and in the issue you choose which are passed on.</translation>
    </message>
    <message>
        <source>fel f&amp;unktion</source>
        <translation>the wrong f&amp;unction</translation>
    </message>
    <message>
        <source>in&amp;get svar:</source>
        <translation>&amp;no answer:</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Det finns osparad text från %1 %2: %3</source>
        <comment>date, time, title</comment>
        <translation>There is unsaved text from %1, %2: %3</translation>
    </message>
    <message>
        <source>Visa texten</source>
        <translation>Show the text</translation>
    </message>
    <message numerus="yes">
        <source>Visa alla %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>”%1” öppnas inte, för organisationen har bestämt att ”%2” ska användas.</source>
        <translation>“%1” is not opened, because your organisation has decided that “%2” is used.</translation>
    </message>
    <message>
        <source>Ortskontakt är redan igång</source>
        <translation>Ortskontakt is running already</translation>
    </message>
    <message>
        <source>Databasen är öppen i ett annat fönster, men det svarar inte. Det kan hålla på att starta eller arbeta med något stort. Två fönster kan ha samma databas öppen, men det du skriver i det ena syns inte genast i det andra.</source>
        <translation>The database is open in another window, but it does not answer. It may be starting, or at work with something large. Two windows can have the same database open, but what you write in one is not seen at once in the other.</translation>
    </message>
    <message>
        <source>Öppna ändå</source>
        <translation>Open anyway</translation>
    </message>
</context>
<context>
    <name>AssessmentEdit</name>
    <message>
        <source>Gäller en &amp;väg</source>
        <translation>About a r&amp;oad</translation>
    </message>
    <message>
        <source>Väg&amp;hållare</source>
        <translation>Road kee&amp;per</translation>
    </message>
    <message>
        <source>Välj …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Frågan är till &amp;för</source>
        <translation>The issue is &amp;for</translation>
    </message>
    <message>
        <source>Frågan är inte bedömd för att förmedlas. Välj om den är till för Borås Stad eller någon extern.</source>
        <translation>The issue has not been assessed for forwarding. Choose whether it is for Borås Stad or somebody external.</translation>
    </message>
    <message>
        <source>Frågan gäller en väg. Välj vem som håller vägen: statlig, kommunal eller enskild.</source>
        <translation>The issue is about a road. Choose who keeps it: state, municipal or private.</translation>
    </message>
</context>
<context>
    <name>AssociationsPage</name>
    <message>
        <source>Personen har ingen roll i någon förening. Alla personer finns under Inställningar.</source>
        <translation>The person has no role in any association. All persons are under Settings.</translation>
    </message>
    <message>
        <source>Visa inställningarna</source>
        <translation>Show the settings</translation>
    </message>
    <message>
        <source>Inga föreningar än</source>
        <translation>No associations yet</translation>
    </message>
    <message>
        <source>Lägg till den första, eller läs in en CSV-fil under Inställningar, Databas.</source>
        <translation>Add the first one, or read in a CSV file under Settings, Database.</translation>
    </message>
    <message>
        <source>Ny förening</source>
        <translation>New association</translation>
    </message>
    <message>
        <source>Uppgifter</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Kontakter</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Tidslinje</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Ortsråd</source>
        <translation>Local council</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Filen %1 är %2 MB. En bilaga får vara högst %3 MB; lägg den på en gemensam plats och skriv var i anteckningarna.</source>
        <translation>The file %1 is %2 MB. An attachment may be at most %3 MB; put it in a shared place and write where in the notes.</translation>
    </message>
</context>
<context>
    <name>AttachmentMedia</name>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Kopian gick inte att skriva till %1. Kontrollera att du får skriva där och att det finns plats.</source>
        <translation>The copy could not be written to %1. Check that you are allowed to write there and that there is room.</translation>
    </message>
</context>
<context>
    <name>AttachmentRepository</name>
    <message>
        <source>Filen %1 är tom och har inte lagts till.</source>
        <translation>The file %1 is empty and has not been added.</translation>
    </message>
    <message>
        <source>Bilagan finns inte längre i databasen.</source>
        <translation>The attachment is no longer in the database.</translation>
    </message>
    <message>
        <source>Bilagans innehåll är skadat i databasen. Återställ den senaste säkerhetskopian.</source>
        <translation>The content of the attachment is damaged in the database. Restore the latest backup.</translation>
    </message>
</context>
<context>
    <name>AttachmentSection</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 file name, %2 its size</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Bilagor</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Inga bilagor. Dra filer hit, klistra in dem eller en bild, eller lägg till dem med knappen.</source>
        <translation>No attachments. Drag files here, paste them or a picture, or add them with the button.</translation>
    </message>
    <message>
        <source>Lägg till filer…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Öppnar en skrivskyddad kopia i datorns program</source>
        <translation>Opens a read-only copy in the computer’s program</translation>
    </message>
    <message>
        <source>Spara kopia…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Lägg till filer</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Lägger till filer</source>
        <translation>Adding files</translation>
    </message>
    <message>
        <source>Bilagan %1 är tillagd</source>
        <translation>The attachment %1 has been added</translation>
    </message>
    <message>
        <source>Inklistrad bild %1 %2.png</source>
        <extracomment>%1 date, %2 time: the name of a pasted picture</extracomment>
        <translation>Pasted picture %1 %2.png</translation>
    </message>
    <message>
        <source>Det finns inget program på datorn som öppnar %1. Spara en kopia i stället.</source>
        <translation>There is no program on the computer that opens %1. Save a copy instead.</translation>
    </message>
    <message>
        <source>Spara en kopia av bilagan</source>
        <translation>Save a copy of the attachment</translation>
    </message>
    <message>
        <source>Kopian är sparad</source>
        <translation>The copy has been saved</translation>
    </message>
    <message>
        <source>Ta bort bilaga</source>
        <translation>Remove attachment</translation>
    </message>
    <message>
        <source>Bilagan %1 ligger i papperskorgen</source>
        <translation>The attachment %1 is in the bin</translation>
    </message>
    <message>
        <source>Bilagan %1 är tillbaka</source>
        <translation>The attachment %1 is back</translation>
    </message>
</context>
<context>
    <name>AttachmentService</name>
    <message>
        <source>%1 är en mapp. Lägg till filerna i den en och en, eller packa dem till en zip-fil.</source>
        <translation>%1 is a folder. Add the files in it one by one, or pack them into a zip file.</translation>
    </message>
    <message>
        <source>Filen %1 går inte att läsa. Kontrollera att den finns och att du får öppna den.</source>
        <translation>The file %1 cannot be read. Check that it exists and that you are allowed to open it.</translation>
    </message>
    <message>
        <source>Bilagan %1 gick inte att skriva till %2. Kontrollera att det finns plats på disken.</source>
        <translation>The attachment %1 could not be written to %2. Check that there is room on the disk.</translation>
    </message>
</context>
<context>
    <name>AttendanceSection</name>
    <message>
        <source>Lägg till närvarande</source>
        <translation>Add those present</translation>
    </message>
    <message>
        <source>Ta bort närvarande</source>
        <translation>Remove those present</translation>
    </message>
    <message>
        <source>Ta bort raden</source>
        <translation>Remove the row</translation>
    </message>
    <message numerus="yes">
        <source>%n person(er) på raderna ovan</source>
        <translation>
            <numerusform>%n person on the rows above</numerusform>
            <numerusform>%n persons on the rows above</numerusform>
        </translation>
    </message>
    <message>
        <source>Närvaro</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>F&amp;ysiskt</source>
        <translation>In pe&amp;rson</translation>
    </message>
    <message>
        <source>På dista&amp;ns</source>
        <translation>Remotel&amp;y</translation>
    </message>
    <message>
        <source>ej räknat</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>Lägg till roll eller organisation</source>
        <translation>Add role or organisation</translation>
    </message>
    <message>
        <source>Antal, roller och organisationer räcker oftast. Skriv namn bara där de behövs.</source>
        <translation>Numbers, roles and organisations are usually enough. Write names only where they are needed.</translation>
    </message>
</context>
<context>
    <name>AutomaticBackup</name>
    <message>
        <source>Mappen %1 finns inte och gick inte att skapa. Anslut disken eller nätverket som den ligger på. Organisationen har bestämt mappen: hjälper det inte, säg till den som sköter datorn.</source>
        <translation>The folder %1 is not there and could not be made. Connect the disk or network that it is on. Your organisation has decided the folder: if that does not help, tell whoever looks after the computer.</translation>
    </message>
    <message>
        <source>Mappen %1 finns inte och gick inte att skapa. Anslut disken eller nätverket som den ligger på, eller välj en annan mapp i Inställningar.</source>
        <translation>The folder %1 is not there and could not be made. Connect the disk or network that it is on, or choose another folder in Settings.</translation>
    </message>
    <message>
        <source>Säkerhetskopian %1 är borta fast den nyss skrevs. Kontrollera mappen och försök igen.</source>
        <translation>The backup %1 is gone although it was just written. Check the folder and try again.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Databasen %1 är skadad. Återställ den senaste säkerhetskopian.</source>
        <translation>The database %1 is damaged. Restore the latest backup.</translation>
    </message>
    <message>
        <source>En databas på en PostgreSQL-server säkerhetskopieras på servern, med pg_dump.</source>
        <translation>A database on a PostgreSQL server is backed up on the server, with pg_dump.</translation>
    </message>
    <message>
        <source>Mappen för säkerhetskopian %1 finns inte. Skapa den först, eller välj en annan plats.</source>
        <translation>The folder for the backup %1 does not exist. Create it first, or choose another place.</translation>
    </message>
    <message>
        <source>Säkerhetskopian %1 gick inte att skriva. Kontrollera att du får skriva i mappen.</source>
        <translation>The backup %1 could not be written. Check that you are allowed to write in the folder.</translation>
    </message>
    <message>
        <source>Disken där säkerhetskopian %1 skulle skrivas är full. Frigör utrymme, eller välj en annan plats.</source>
        <translation>The disk that the backup %1 was to be written to is full. Free some space, or choose another place.</translation>
    </message>
    <message>
        <source>Säkerhetskopian %1 blev inte som databasen och är borttagen. Försök igen, eller välj en annan plats.</source>
        <translation>The backup %1 did not come out like the database and has been removed. Try again, or choose another place.</translation>
    </message>
</context>
<context>
    <name>BackupBar</name>
    <message>
        <source>Säkerhetskopian är skriven och kontrollerad</source>
        <translation>The backup is written and checked</translation>
    </message>
    <message>
        <source>Den automatiska säkerhetskopian blev inte gjord. %1</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>The automatic backup was not made. %1</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>Databasen ligger på en PostgreSQL-server och säkerhetskopieras med serverns eget verktyg. Kör: %1</source>
        <translation>The database is on a PostgreSQL server and is backed up with the server’s own tool. Run: %1</translation>
    </message>
    <message>
        <source>Säkerhetskopian kan inte skrivas över databasen själv. Välj ett annat filnamn än %1.</source>
        <translation>The backup cannot be written over the database itself. Choose a file name other than %1.</translation>
    </message>
    <message>
        <source>%1 finns redan och är ingen säkerhetskopia av Ortskontakt. Filen är orörd; välj ett annat namn.</source>
        <translation>%1 already exists and is not an Ortskontakt backup. The file is untouched; choose another name.</translation>
    </message>
    <message>
        <source>Databasen ligger på en PostgreSQL-server och återställs med serverns eget verktyg. Kör: %1</source>
        <translation>The database is on a PostgreSQL server and is restored with the server’s own tool. Run: %1</translation>
    </message>
    <message>
        <source>Säkerhetskopian och databasen är samma fil, %1. Ange två olika.</source>
        <translation>The backup and the database are the same file, %1. Give two different ones.</translation>
    </message>
    <message>
        <source>Säkerhetskopian %1 gick inte att hämta. Kontrollera att den finns, att du får läsa den och att det finns plats på datorns disk.</source>
        <translation>The backup %1 could not be fetched. Check that it is there, that you may read it, and that there is room on the computer’s disk.</translation>
    </message>
    <message>
        <source>%1 är en länk till %2. Ange filen själv, så att den och inte länken byts ut.</source>
        <translation>%1 is a link to %2. Name the file itself, so that it and not the link is replaced.</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Skriv hela sökvägen till mappen, eller välj den med knappen.</source>
        <translation>Write the whole path of the folder, or choose it with the button.</translation>
    </message>
    <message>
        <source>Tomt: programmets egen mapp. En annan disk är säkrare.</source>
        <translation>Empty: the program’s own folder. Another disk is safer.</translation>
    </message>
    <message>
        <source>En säkerhetskopia görs nu.</source>
        <translation>A backup is being made now.</translation>
    </message>
    <message>
        <source>Ingen automatisk säkerhetskopia är gjord än.</source>
        <translation>No automatic backup has been made yet.</translation>
    </message>
    <message>
        <source>Den senaste är gjord %1: %2</source>
        <extracomment>a date and a file</extracomment>
        <translation>The latest was made %1: %2</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Automatisk säkerhetskopia</source>
        <translation>Automatic backup</translation>
    </message>
    <message>
        <source>Programmet gör en kontrollerad kopia i bakgrunden när den senaste är så gammal som du säger här. De %1 nyaste sparas.</source>
        <translation>The program makes a verified copy in the background when the latest is as old as you say here. The %1 newest are kept.</translation>
    </message>
    <message>
        <source>Databasen ligger på en server och säkerhetskopieras där. Fråga den som sköter servern.</source>
        <translation>The database is on a server and is backed up there. Ask whoever looks after the server.</translation>
    </message>
    <message>
        <source>Välj mapp för säkerhetskopior</source>
        <translation>Choose a folder for backups</translation>
    </message>
    <message>
        <source>&amp;Mapp för säkerhetskopior</source>
        <translation>F&amp;older for backups</translation>
    </message>
    <message>
        <source>&amp;Dagar mellan kopiorna</source>
        <translation>&amp;Days between the copies</translation>
    </message>
    <message>
        <source>Aldrig</source>
        <translation>Never</translation>
    </message>
</context>
<context>
    <name>BinView</name>
    <message>
        <source>%1 är återställd.</source>
        <translation>%1 has been restored.</translation>
    </message>
    <message>
        <source>%1 kan inte återställas. %2</source>
        <translation>%1 cannot be restored. %2</translation>
    </message>
    <message>
        <source>%1 kan inte tas bort. %2</source>
        <translation>%1 cannot be removed. %2</translation>
    </message>
    <message>
        <source>Papperskorgen</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Av</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Återställ</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Papperskorgen är tom</source>
        <translation>The bin is empty</translation>
    </message>
    <message>
        <source>Det som tas bort hamnar här och kan återställas.</source>
        <translation>What is removed ends up here and can be restored.</translation>
    </message>
    <message>
        <source>%1 är återställd, och det som den hör till: %2.</source>
        <translation>%1 has been restored, and what it belongs to: %2.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Föregående månad</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Nästa månad</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>CarriedPanel</name>
    <message>
        <source>Ta med från förra mötet</source>
        <translation>Take along from the last meeting</translation>
    </message>
    <message>
        <source>Ta inte med från förra mötet</source>
        <translation>Do not take along from the last meeting</translation>
    </message>
    <message>
        <source>Från förra mötet</source>
        <translation>From the last meeting</translation>
    </message>
    <message>
        <source>Det här blev inte klart. Det som är ikryssat står på dagordningen.</source>
        <translation>This was not finished. What is ticked is on the agenda.</translation>
    </message>
</context>
<context>
    <name>CatalogueLoader</name>
    <message>
        <source>Den inbyggda katalogen saknas i installationen. Installera om Ortskontakt.</source>
        <translation>The built-in catalogue is missing from the installation. Reinstall Ortskontakt.</translation>
    </message>
</context>
<context>
    <name>Catalogues</name>
    <message>
        <source>Nytt ortsråd</source>
        <translation>New local council</translation>
    </message>
    <message>
        <source>Lägg till ortsråden. De behövs för att föra möten till rätt ort.</source>
        <translation>Add the local councils. They are needed to bring meetings to the right locality.</translation>
    </message>
    <message>
        <source>Hör till serviceort</source>
        <translation>Belongs to service locality</translation>
    </message>
    <message>
        <source>Lägg till</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Orten hör inte till någon serviceort.</source>
        <translation>The locality does not belong to any service locality.</translation>
    </message>
    <message>
        <source>Orter som hör hit</source>
        <translation>Localities that belong here</translation>
    </message>
    <message>
        <source>Inga orter hör hit. Tillhörigheten bestäms här, aldrig av avståndet.</source>
        <translation>No localities belong here. Membership is decided here, never by distance.</translation>
    </message>
    <message>
        <source>Ny ort</source>
        <translation>New locality</translation>
    </message>
    <message>
        <source>Lägg till orterna, eller läs in dem från en CSV-fil under Databas.</source>
        <translation>Add the localities, or read them in from a CSV file under Database.</translation>
    </message>
    <message>
        <source>Uppdrag</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Nytt uppdrag</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>Inget uppdrag än. Ett uppdrag gäller en serviceort från och med en dag.</source>
        <translation>No appointment yet. An appointment is for a service locality from a given day.</translation>
    </message>
    <message>
        <source>Frånvaro</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Ny frånvaro</source>
        <translation>New absence</translation>
    </message>
    <message>
        <source>Ingen frånvaro. Lägg till ledighet och vem som är ersättare.</source>
        <translation>No absence. Add leave and who the substitute is.</translation>
    </message>
    <message>
        <source>Ny kontaktperson</source>
        <translation>New contact person</translation>
    </message>
    <message>
        <source>Lägg till kommunens kontaktpersoner och vilka orter de har.</source>
        <translation>Add the municipality’s contact persons and which localities they have.</translation>
    </message>
    <message>
        <source>Ämnesord</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Nytt ämnesord</source>
        <translation>New topic</translation>
    </message>
    <message>
        <source>Inga ämnesord. De visar vilka frågor som hör hit.</source>
        <translation>No topics. They show which issues belong here.</translation>
    </message>
    <message>
        <source>Ny funktion</source>
        <translation>New function</translation>
    </message>
    <message>
        <source>Lägg till förvaltningar, avdelningar och bolag, eller läs in dem under Databas.</source>
        <translation>Add administrations, departments and companies, or read them in under Database.</translation>
    </message>
    <message>
        <source>Nytt slag</source>
        <translation>New kind</translation>
    </message>
    <message>
        <source>Lägg till de slag av möten ni har.</source>
        <translation>Add the kinds of meetings you have.</translation>
    </message>
    <message>
        <source>Nytt visionsområde</source>
        <translation>New vision area</translation>
    </message>
    <message>
        <source>Lägg till visionens områden.</source>
        <translation>Add the areas of the vision.</translation>
    </message>
    <message>
        <source>Roller i föreningar</source>
        <translation>Roles in associations</translation>
    </message>
    <message>
        <source>Ny roll</source>
        <translation>New role</translation>
    </message>
    <message>
        <source>Har ingen roll i någon förening.</source>
        <translation>Has no role in any association.</translation>
    </message>
    <message>
        <source>Ny person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Personer läggs till under en förenings kontakter, eller här.</source>
        <translation>Persons are added under an association’s contacts, or here.</translation>
    </message>
    <message>
        <source>Orter och tillhörighet</source>
        <translation>Localities and membership</translation>
    </message>
    <message>
        <source>%1: inget här än</source>
        <extracomment>%1 is the name of a catalogue in the plural</extracomment>
        <translation>%1: nothing here yet</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Alternativet --%1 står två gånger.</source>
        <translation>The option --%1 is given twice.</translation>
    </message>
    <message>
        <source>Alternativet --%1 finns inte.</source>
        <translation>There is no option --%1.</translation>
    </message>
    <message>
        <source>Alternativet --%1 tar inget värde.</source>
        <translation>The option --%1 takes no value.</translation>
    </message>
    <message>
        <source>Alternativet --%1 saknar värde. Skriv --%1 %2.</source>
        <translation>The option --%1 lacks a value. Write --%1 %2.</translation>
    </message>
</context>
<context>
    <name>CompoundFile</name>
    <message>
        <source>Filen är skadad eller avhuggen och kan inte läsas. Spara mejlet igen ur Outlook.</source>
        <translation>The file is damaged or cut off and cannot be read. Save the mail from Outlook again.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Två har ändrat samma sak</source>
        <translation>Two people have changed the same thing</translation>
    </message>
    <message>
        <source>%1 har sparat medan du skrev, och ni har ändrat samma fält. Välj för varje fält vad som ska gälla. Det ni har ändrat var för sig är redan hopfogat.</source>
        <translation>%1 has saved while you were writing, and you have both changed the same fields. Choose for each field what is to hold. What each of you changed separately is already merged.</translation>
    </message>
    <message>
        <source>Innan</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>%1 skrev</source>
        <translation>%1 wrote</translation>
    </message>
    <message>
        <source>Du skrev</source>
        <translation>You wrote</translation>
    </message>
    <message>
        <source>Ta alla &amp;mina</source>
        <translation>Take all of &amp;mine</translation>
    </message>
    <message>
        <source>Ta alla &amp;deras</source>
        <translation>Take all of &amp;theirs</translation>
    </message>
    <message>
        <source>&amp;Spara med valen</source>
        <translation>&amp;Save with these choices</translation>
    </message>
    <message>
        <source>Vänta, behåll som utkast</source>
        <translation>Wait, keep as draft</translation>
    </message>
    <message>
        <source>(inget)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>borttagen eller ändrad</source>
        <translation>removed or changed</translation>
    </message>
    <message>
        <source>%1 ”%2”: %3</source>
        <extracomment>%1 kind of part (Dagordningspunkt), %2 its heading, %3 the field</extracomment>
        <translation>%1 “%2”: %3</translation>
    </message>
    <message>
        <source>%1, innan</source>
        <translation>%1, before</translation>
    </message>
    <message>
        <source>%1, %2 skrev</source>
        <translation>%1, %2 wrote</translation>
    </message>
    <message>
        <source>%1, du skrev</source>
        <translation>%1, you wrote</translation>
    </message>
    <message>
        <source>%1: ta det %2 skrev</source>
        <translation>%1: take what %2 wrote</translation>
    </message>
    <message>
        <source>%1: ta det jag skrev</source>
        <translation>%1: take what I wrote</translation>
    </message>
    <message>
        <source>Ta mina</source>
        <translation>Take mine</translation>
    </message>
    <message>
        <source>Ta deras</source>
        <translation>Take theirs</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 ligger på en nätverksplats, och där kan en databasfil skadas när flera använder den. Lägg filen på den egna datorn, eller använd en gemensam PostgreSQL-databas (postgresql://…).</source>
        <translation>%1 is on a network share, where a database file can be damaged when several people use it. Put the file on your own computer, or use a shared PostgreSQL database (postgresql://…).</translation>
    </message>
    <message>
        <source>Drivrutinen för PostgreSQL saknas i installationen. Installera om Ortskontakt.</source>
        <translation>The PostgreSQL driver is missing from the installation. Reinstall Ortskontakt.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Antalet ”%1” ska vara ett heltal mellan 0 och 1000000.</source>
        <translation>The number “%1” must be a whole number between 0 and 1000000.</translation>
    </message>
    <message>
        <source>Alternativet --%1 saknas.</source>
        <translation>The option --%1 is missing.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mötet är sparat: %1, %2, %3 (%4).</source>
        <translation>The meeting is saved: %1, %2, %3 (%4).</translation>
    </message>
    <message>
        <source>”%1” finns inte i databasen, som ännu inte har någon att välja på.</source>
        <translation>“%1” is not in the database, which has none to choose from yet.</translation>
    </message>
    <message>
        <source>”%1” finns inte i databasen. Där finns: %2.</source>
        <translation>“%1” is not in the database. It has: %2.</translation>
    </message>
    <message>
        <source>Databasen %1 är tom.</source>
        <translation>The database %1 is empty.</translation>
    </message>
    <message>
        <source>Databasen %1 är skapad av en senare version av Ortskontakt. Den är orörd; uppdatera programmet och öppna den igen.</source>
        <translation>The database %1 was created by a later version of Ortskontakt. It is untouched; update the program and open it again.</translation>
    </message>
    <message>
        <source>Programmets språk; svenska om inget sägs.</source>
        <translation>The language of the program; Swedish if nothing is said.</translation>
    </message>
    <message>
        <source>Svara med JSON, även om fel.</source>
        <translation>Answer in JSON, errors too.</translation>
    </message>
    <message>
        <source>NAMN</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Visa hjälp.</source>
        <translation>Show help.</translation>
    </message>
    <message>
        <source>Visa programmets version.</source>
        <translation>Show the version of the program.</translation>
    </message>
    <message>
        <source>DATABAS</source>
        <translation>DATABASE</translation>
    </message>
    <message>
        <source>FIL</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>DATUM</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>Från och med den dagen.</source>
        <translation>From that day on.</translation>
    </message>
    <message>
        <source>Till och med den dagen.</source>
        <translation>Up to and including that day.</translation>
    </message>
    <message>
        <source>Skapar en databas med den inbyggda katalogen: orter, funktioner, slag av möten och visionsområden.</source>
        <translation>Creates a database with the built-in catalogue: localities, functions, kinds of meetings and vision areas.</translation>
    </message>
    <message>
        <source>En databas som redan finns lämnas som den är.</source>
        <translation>A database that already exists is left as it is.</translation>
    </message>
    <message>
        <source>Lägg till påhittade föreningar, personer och möten att pröva på.</source>
        <translation>Add made-up associations, persons and meetings to try things out on.</translation>
    </message>
    <message>
        <source>FIL.csv</source>
        <translation>FILE.csv</translation>
    </message>
    <message>
        <source>Läser in en CSV-fil.</source>
        <translation>Reads a CSV file in.</translation>
    </message>
    <message>
        <source>Filen har rubrikerna i den inbyggda katalogens filer, komma eller semikolon mellan cellerna och är kodad som UTF-8. Det som redan finns ändras inte. Är någon rad fel läses ingenting in, och varje fel visas med rad och kolumn.</source>
        <translation>The file has the headings of the built-in catalogue’s files, a comma or a semicolon between the cells, and is encoded as UTF-8. What is already there is not changed. If any row is wrong nothing is read in, and each error is shown with its row and column.</translation>
    </message>
    <message>
        <source>Vad filen innehåller. Måste anges.</source>
        <translation>What the file contains. Required.</translation>
    </message>
    <message>
        <source>Läs in resten även om några rader är fel.</source>
        <translation>Read in the rest even if some rows are wrong.</translation>
    </message>
    <message>
        <source>Visar vad som finns i databasen.</source>
        <translation>Shows what is in the database.</translation>
    </message>
    <message>
        <source>Bara det som hör till serviceorten.</source>
        <translation>Only what belongs to the service locality.</translation>
    </message>
    <message>
        <source>ORD</source>
        <translation>WORDS</translation>
    </message>
    <message>
        <source>Bara det som innehåller alla orden.</source>
        <translation>Only what contains all the words.</translation>
    </message>
    <message>
        <source>Lägger till ett möte.</source>
        <translation>Adds a meeting.</translation>
    </message>
    <message>
        <source>Ett möte som varit blir genomfört, annars planerat.</source>
        <translation>A meeting in the past is saved as held, others as planned.</translation>
    </message>
    <message>
        <source>Ortsrådets namn. Måste anges.</source>
        <translation>The name of the local council. Required.</translation>
    </message>
    <message>
        <source>SLAG</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>Slag av möte, till exempel Ortsråd. Måste anges.</source>
        <translation>The kind of meeting, for example Ortsråd. Required.</translation>
    </message>
    <message>
        <source>Till exempel 2026-11-23, 23/11, v48, 48/ma eller idag+10. Måste anges.</source>
        <translation>For example 2026-11-23, 23/11, w48, 48/mo or today+10. Required.</translation>
    </message>
    <message>
        <source>TID</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>När mötet börjar, till exempel 18.30.</source>
        <translation>When the meeting starts, for example 18:30.</translation>
    </message>
    <message>
        <source>PLATS</source>
        <translation>PLACE</translation>
    </message>
    <message>
        <source>Var mötet hålls.</source>
        <translation>Where the meeting is held.</translation>
    </message>
    <message>
        <source>TEMA</source>
        <translation>THEME</translation>
    </message>
    <message>
        <source>Vad mötet handlar om.</source>
        <translation>What the meeting is about.</translation>
    </message>
    <message>
        <source>ANTAL</source>
        <translation>COUNT</translation>
    </message>
    <message>
        <source>Hur många som var på plats.</source>
        <translation>How many were there in person.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Mötesanteckningar.</source>
        <translation>Meeting notes.</translation>
    </message>
    <message>
        <source>Filens format. Måste anges.</source>
        <translation>The format of the file. Required.</translation>
    </message>
    <message>
        <source>Filen som skrivs. Måste anges.</source>
        <translation>The file to write. Required.</translation>
    </message>
    <message>
        <source>Kontrollerar att databasen är hel.</source>
        <translation>Checks that the database is sound.</translation>
    </message>
    <message>
        <source>Gör en säkerhetskopia av en databas som får vara i bruk.</source>
        <translation>Makes a backup of a database, which may be in use.</translation>
    </message>
    <message>
        <source>En databas på en PostgreSQL-server kopieras i stället med pg_dump.</source>
        <translation>A database on a PostgreSQL server is copied with pg_dump instead.</translation>
    </message>
    <message>
        <source>Lägger tillbaka en säkerhetskopia.</source>
        <translation>Puts a backup back.</translation>
    </message>
    <message>
        <source>Databasen får inte vara öppen i något program. Den som fanns sparas bredvid, med before-restore och tiden i namnet.</source>
        <translation>The database must not be open in any program. The one that was there is kept beside it, with before-restore and the time in its name.</translation>
    </message>
    <message>
        <source>Databasen %1 finns redan och är som den var.</source>
        <translation>The database %1 already exists and is as it was.</translation>
    </message>
    <message>
        <source>Databasen %1 är skapad, med påhittade uppgifter att pröva på.</source>
        <translation>The database %1 has been created, with made-up records to try things out on.</translation>
    </message>
    <message>
        <source>Databasen %1 är skapad.</source>
        <translation>The database %1 has been created.</translation>
    </message>
    <message>
        <source>Databasen %1 är hel: %2 möten, %3 föreningar och %4 bilagor är genomgångna.</source>
        <translation>The database %1 is sound: %2 meetings, %3 associations and %4 attachments have been checked.</translation>
    </message>
    <message>
        <source>Sökregistret kunde inte kontrolleras, eftersom databasen är skrivskyddad.</source>
        <translation>The search index could not be checked, because the database is read-only.</translation>
    </message>
    <message>
        <source>Säkerhetskopian %1 är gjord och kontrollerad (%2 kB).</source>
        <translation>The backup %1 has been made and checked (%2 kB).</translation>
    </message>
    <message>
        <source>Databasen %1 är återställd från %2.</source>
        <translation>The database %1 has been restored from %2.</translation>
    </message>
    <message>
        <source>Den som fanns förut ligger kvar som %1.</source>
        <translation>The one that was there before is kept as %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n möte(n) är sammanfattade i %1.</source>
        <translation>
            <numerusform>%n meeting is summarised in %1.</numerusform>
            <numerusform>%n meetings are summarised in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>[alternativ]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Ortskontakt från kommandoraden, för det som ska göras på bestämda tider eller på en server.</source>
        <translation>Ortskontakt from the command line, for what is to be done at set times or on a server.</translation>
    </message>
    <message>
        <source>Så här: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>KOMMANDO … [alternativ]</source>
        <translation>COMMAND … [options]</translation>
    </message>
    <message>
        <source>Alternativ till alla kommandon:</source>
        <translation>Options for all commands:</translation>
    </message>
    <message>
        <source>DATABAS är en fil eller en adress som postgresql://användare@server:5432/databas. Lösenordet hämtas bara från PostgreSQL:s egna ställen: PGPASSWORD eller lösenordsfilen.</source>
        <translation>DATABASE is a file or an address such as postgresql://user@server:5432/database. The password is only taken from PostgreSQL’s own places: PGPASSWORD or the password file.</translation>
    </message>
    <message>
        <source>Slutkod 0: klart. 1: arbetet gick inte att göra. 2: kommandot var felskrivet.</source>
        <translation>Exit code 0: done. 1: the work could not be done. 2: the command was mistyped.</translation>
    </message>
    <message>
        <source>Mer om ett kommando: ortskontaktctl KOMMANDO --help</source>
        <translation>More about a command: ortskontaktctl COMMAND --help</translation>
    </message>
    <message>
        <source>Alternativ:</source>
        <translation>Options:</translation>
    </message>
    <message numerus="yes">
        <source>Filen lästes inte in, för %n uppgift(er) i den är fel. Databasen är som den var. Rätta filen, eller läs in resten med --skip-bad.</source>
        <translation>
            <numerusform>The file was not read in, because %n value in it is wrong. The database is as it was. Correct the file, or read in the rest with --skip-bad.</numerusform>
            <numerusform>The file was not read in, because %n values in it are wrong. The database is as it was. Correct the file, or read in the rest with --skip-bad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rad(er) lades till.</source>
        <translation>
            <numerusform>%n row was added.</numerusform>
            <numerusform>%n rows were added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inget nytt: allt i filen finns redan.</source>
        <translation>Nothing new: everything in the file is already there.</translation>
    </message>
    <message numerus="yes">
        <source>%n rad(er) fanns redan och ändrades inte.</source>
        <translation>
            <numerusform>%n row was already there and was not changed.</numerusform>
            <numerusform>%n rows were already there and were not changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rad(er) var fel och hoppades över.</source>
        <translation>
            <numerusform>%n row was wrong and was skipped.</numerusform>
            <numerusform>%n rows were wrong and were skipped.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nya slag av möten: %1.</source>
        <translation>New kinds of meetings: %1.</translation>
    </message>
    <message>
        <source>Nya ortsråd: %1.</source>
        <translation>New local councils: %1.</translation>
    </message>
    <message>
        <source>Ange med --kind vad filen innehåller: %1.</source>
        <translation>Say with --kind what the file contains: %1.</translation>
    </message>
    <message>
        <source>--kind kan inte vara ”%1”. Välj mellan %2.</source>
        <translation>--kind cannot be “%1”. Choose between %2.</translation>
    </message>
    <message>
        <source>Alternativet --%1 kan inte användas med --kind %2.</source>
        <translation>The option --%1 cannot be used with --kind %2.</translation>
    </message>
    <message>
        <source>Ange med --kind vad som ska visas: %1.</source>
        <translation>Say with --kind what to show: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n träff(ar)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 i %2</source>
        <comment>role in association</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>försenad</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Kommandot %1 kan bara %2.</source>
        <translation>The command %1 can only do %2.</translation>
    </message>
    <message>
        <source>%1 saknas. Så här: %2</source>
        <translation>%1 is missing. Usage: %2</translation>
    </message>
    <message>
        <source>”%1” är ett ord för mycket. Så här: %2</source>
        <translation>“%1” is one word too many. Usage: %2</translation>
    </message>
    <message>
        <source>Se ortskontaktctl --help.</source>
        <translation>See ortskontaktctl --help.</translation>
    </message>
    <message>
        <source>Kommandot saknas. Se ortskontaktctl --help.</source>
        <translation>The command is missing. See ortskontaktctl --help.</translation>
    </message>
    <message>
        <source>Kommandot ”%1” finns inte. Se ortskontaktctl --help.</source>
        <translation>There is no command “%1”. See ortskontaktctl --help.</translation>
    </message>
    <message>
        <source>Alternativet --%1 hör inte till kommandot %2.</source>
        <translation>The option --%1 does not belong to the command %2.</translation>
    </message>
    <message>
        <source>Språket ”%1” finns inte. Välj sv eller en.</source>
        <translation>There is no language “%1”. Choose sv or en.</translation>
    </message>
    <message>
        <source>Ange med --format vilket slags fil det ska bli: docx, pdf, odt, xlsx, csv eller html.</source>
        <translation>Give the kind of file with --format: docx, pdf, odt, xlsx, csv or html.</translation>
    </message>
    <message>
        <source>Frågan är sparad: %1, %2 (%3).</source>
        <translation>The issue is saved: %1, %2 (%3).</translation>
    </message>
    <message>
        <source>%1 är inte förmedlad till någon än. Ett svar kan inte komma före frågan.</source>
        <translation>%1 has not been forwarded to anybody yet. An answer cannot come before the question.</translation>
    </message>
    <message>
        <source>%1 är inte förmedlad till %2.</source>
        <translation>%1 has not been forwarded to %2.</translation>
    </message>
    <message>
        <source>Ange svaret antingen med --eml eller med --text.</source>
        <translation>Give the answer either with --eml or with --text.</translation>
    </message>
    <message>
        <source>Svaret på %1 är sparat. Frågan är nu %2.</source>
        <translation>The answer to %1 is saved. The issue is now %2.</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>Bara frågor med den statusen; flera med komma emellan, till exempel forwarded,acknowledged.</source>
        <translation>Only issues of that status; several with commas between, for example forwarded,acknowledged.</translation>
    </message>
    <message>
        <source>Bara frågor i det läget.</source>
        <translation>Only issues at that stage.</translation>
    </message>
    <message>
        <source>Skriver en sammanfattning av möten eller frågor till en fil.</source>
        <translation>Writes a summary of meetings or issues to a file.</translation>
    </message>
    <message>
        <source>Mötena står under sina orter, de äldsta först. Frågor skrivs som lista om inget annat sägs. Arbetsanteckningar och personnamn tas aldrig med.</source>
        <translation>Meetings stand under their localities, the oldest first. Issues are written as a list unless something else is said. Working notes and names of persons never come along.</translation>
    </message>
    <message>
        <source>Bara möten i serviceorten, eller frågor som gäller orten.</source>
        <translation>Only meetings in the service locality, or issues about the locality.</translation>
    </message>
    <message>
        <source>Vad det blir av frågorna: lista, en fråga med hela dess väg, brev till en förening, webbsida eller statistik.</source>
        <translation>What is made of the issues: a list, one issue with its whole trail, a letter to an association, a web page or statistics.</translation>
    </message>
    <message>
        <source>NUMMER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>Frågan, till exempel OR-2026-0001.</source>
        <translation>The issue, for example OR-2026-0001.</translation>
    </message>
    <message>
        <source>Bara ortsrådets frågor; måste anges för ett brev.</source>
        <translation>Only the council&apos;s issues; must be given for a letter.</translation>
    </message>
    <message>
        <source>Vem brevet är till, om inte ortsrådet självt.</source>
        <translation>Whom the letter is to, if not the council itself.</translation>
    </message>
    <message>
        <source>Listan ort för ort.</source>
        <translation>The list locality by locality.</translation>
    </message>
    <message>
        <source>Alternativet --%1 hör till export issues.</source>
        <translation>The option --%1 belongs to export issues.</translation>
    </message>
    <message>
        <source>--%1 kan inte vara ”%2”. Välj mellan %3.</source>
        <translation>--%1 cannot be “%2”. Choose between %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n fråga/frågor finns i %1.</source>
        <translation>
            <numerusform>%n issue is in %1.</numerusform>
            <numerusform>%n issues are in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 är återkopplad till %2.</source>
        <translation>%1 has been fed back to %2.</translation>
    </message>
    <message>
        <source>Ange skälet med --reason.</source>
        <translation>Give the reason with --reason.</translation>
    </message>
    <message>
        <source>%1 är avslutad.</source>
        <translation>%1 is closed.</translation>
    </message>
    <message>
        <source>Kontaktpersonen</source>
        <translation>The contact person</translation>
    </message>
    <message>
        <source>Lägg till --road-keeper state, municipal eller private; unknown om det inte gäller någon väg.</source>
        <translation>Add --road-keeper state, municipal or private; unknown if it is not about a road.</translation>
    </message>
    <message>
        <source>%1 är förmedlad till %2. Svar väntas senast den %3.</source>
        <translation>%1 has been forwarded to %2. An answer is expected by %3.</translation>
    </message>
    <message>
        <source>Brevet ligger i %1. Öppna det i e-postprogrammet och skicka det.</source>
        <translation>The e-mail is in %1. Open it in the e-mail program and send it.</translation>
    </message>
    <message>
        <source>Filen %1 finns inte.</source>
        <translation>The file %1 does not exist.</translation>
    </message>
    <message>
        <source>Filen %1 går inte att läsa.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>Filen %1 är tom.</source>
        <translation>The file %1 is empty.</translation>
    </message>
    <message>
        <source>FRÅGA</source>
        <translation>ISSUE</translation>
    </message>
    <message>
        <source>KOD</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>ROLL</source>
        <translation>ROLE</translation>
    </message>
    <message>
        <source>Väghållare, när frågan gäller en väg; unknown om den inte gör det.</source>
        <translation>The road keeper, when the issue is about a road; unknown if it is not.</translation>
    </message>
    <message>
        <source>Lägger till en fråga.</source>
        <translation>Adds an issue.</translation>
    </message>
    <message>
        <source>Frågan är ny tills den förmedlas. Den som är kontaktperson för ortsrådets ort får den.</source>
        <translation>The issue is new until it is forwarded. Whoever is contact person for the council&apos;s locality gets it.</translation>
    </message>
    <message>
        <source>Vad frågan gäller.</source>
        <translation>What the issue is about.</translation>
    </message>
    <message>
        <source>ÄMNE</source>
        <translation>TOPIC</translation>
    </message>
    <message>
        <source>Ämne, till exempel belysning.</source>
        <translation>Topic, for example belysning.</translation>
    </message>
    <message>
        <source>När den väcktes; i dag om inget sägs.</source>
        <translation>When it was raised; today if nothing is said.</translation>
    </message>
    <message>
        <source>Typ; question om inget sägs.</source>
        <translation>Type; question if nothing is said.</translation>
    </message>
    <message>
        <source>Orten den gäller; flera med komma emellan.</source>
        <translation>The locality it is about; several with commas between.</translation>
    </message>
    <message>
        <source>Roll eller organisation som väckte den, inte en persons namn.</source>
        <translation>Role or organisation that raised it, not the name of a person.</translation>
    </message>
    <message>
        <source>Diarienummer.</source>
        <translation>Registry number.</translation>
    </message>
    <message>
        <source>Föreslår vem en fråga kan förmedlas till, och varför.</source>
        <translation>Suggests to whom an issue may be forwarded, and why.</translation>
    </message>
    <message>
        <source>Vad frågan gäller. Måste anges.</source>
        <translation>What the issue is about. Must be given.</translation>
    </message>
    <message>
        <source>Orten, om den inte står i texten.</source>
        <translation>The locality, if it is not in the text.</translation>
    </message>
    <message>
        <source>Förmedlar en fråga till en funktion.</source>
        <translation>Forwards an issue to a function.</translation>
    </message>
    <message>
        <source>En fråga som ingen har bedömt blir bedömd som Borås Stad eller extern efter funktionens slag. Gäller den en väg måste väghållaren vara känd. Går något fel är ingenting förmedlat och inget brev skrivet.</source>
        <translation>An issue that nobody has assessed is assessed as Borås Stad or external by the kind of the function. If it is about a road, the road keeper must be known. If anything goes wrong, nothing is forwarded and no e-mail is written.</translation>
    </message>
    <message>
        <source>Funktionens kod, till exempel TEK. Måste anges.</source>
        <translation>The function&apos;s code, for example TEK. Must be given.</translation>
    </message>
    <message>
        <source>När den förmedlas. Måste anges.</source>
        <translation>When it is forwarded. Must be given.</translation>
    </message>
    <message>
        <source>Skriv brevet till den här filen, att öppna i e-postprogrammet.</source>
        <translation>Write the e-mail to this file, to be opened in the e-mail program.</translation>
    </message>
    <message>
        <source>ADRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>E-postadress för brevet, i stället för funktionens egen.</source>
        <translation>E-mail address for it, instead of the function&apos;s own.</translation>
    </message>
    <message>
        <source>Fil som går med och sparas med frågan; flera med komma emellan.</source>
        <translation>A file that goes along and is kept with the issue; several with commas between.</translation>
    </message>
    <message>
        <source>Meddelandet; funktionens mall om inget sägs.</source>
        <translation>The message; the function&apos;s template if nothing is said.</translation>
    </message>
    <message>
        <source>Hur den förmedlas; mail med --eml, annars other.</source>
        <translation>How it is forwarded; mail with --eml, otherwise other.</translation>
    </message>
    <message>
        <source>När svaret väntas; efter funktionens klocka om inget sägs.</source>
        <translation>When the answer is expected; by the function&apos;s clock if nothing is said.</translation>
    </message>
    <message>
        <source>Vem som står under brevet.</source>
        <translation>Who stands under the letter.</translation>
    </message>
    <message>
        <source>Svaret.</source>
        <translation>The answer.</translation>
    </message>
    <message>
        <source>När svaret kom; mejlets datum om inget sägs.</source>
        <translation>When the answer came; the date of the e-mail if nothing is said.</translation>
    </message>
    <message>
        <source>Vem som svarade, när flera är tillfrågade.</source>
        <translation>Who answered, when several were asked.</translation>
    </message>
    <message>
        <source>Noterar att föreningen har fått svaret.</source>
        <translation>Notes that the association has been given the answer.</translation>
    </message>
    <message>
        <source>När. Måste anges.</source>
        <translation>When. Must be given.</translation>
    </message>
    <message>
        <source>Roll eller organisation som fick veta. Måste anges.</source>
        <translation>Role or organisation that was told. Must be given.</translation>
    </message>
    <message>
        <source>Hur.</source>
        <translation>How.</translation>
    </message>
    <message>
        <source>Avslutar en fråga.</source>
        <translation>Closes an issue.</translation>
    </message>
    <message>
        <source>En fråga som inte är återkopplad avslutas bara med ett skäl.</source>
        <translation>An issue that has not been fed back is closed only with a reason.</translation>
    </message>
    <message>
        <source>Varför den avslutas utan återkoppling.</source>
        <translation>Why it is closed without feedback.</translation>
    </message>
    <message>
        <source>När; i dag om inget sägs.</source>
        <translation>When; today if nothing is said.</translation>
    </message>
    <message>
        <source>Visar hur många frågor som kom in under en period och hur lång tid svaren tog.</source>
        <translation>Shows how many issues came in during a period and how long the answers took.</translation>
    </message>
    <message>
        <source>Som fil: export issues med --as statistics.</source>
        <translation>As a file: export issues with --as statistics.</translation>
    </message>
    <message numerus="yes">
        <source>%n fråga/frågor</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
    <message>
        <source>Frågor</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Antal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Besvarade</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Bekräftelse, dagar</source>
        <translation>Acknowledgement, days</translation>
    </message>
    <message>
        <source>Svar, dagar</source>
        <translation>Answer, days</translation>
    </message>
    <message>
        <source>Återkoppling, dagar</source>
        <translation>Feedback, days</translation>
    </message>
    <message>
        <source>Svar i tid</source>
        <translation>Answered in time</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Per typ</source>
        <translation>By type</translation>
    </message>
    <message>
        <source>Per ämne</source>
        <translation>By topic</translation>
    </message>
    <message>
        <source>utan ämne</source>
        <translation>without topic</translation>
    </message>
    <message>
        <source>Per funktion</source>
        <translation>By function</translation>
    </message>
    <message>
        <source>okänd funktion</source>
        <translation>unknown function</translation>
    </message>
    <message>
        <source>inte förmedlad</source>
        <translation>not forwarded</translation>
    </message>
    <message>
        <source>Per ort</source>
        <translation>By locality</translation>
    </message>
    <message>
        <source>okänd ort</source>
        <translation>unknown locality</translation>
    </message>
    <message>
        <source>utan ort</source>
        <translation>without locality</translation>
    </message>
    <message>
        <source>Dagar är arbetsdagar: medianen och inom parentes den 90:e percentilen.</source>
        <translation>Days are working days: the median and, in brackets, the 90th percentile.</translation>
    </message>
    <message>
        <source>Perioden slutar innan den börjar. Ändra --from eller --to.</source>
        <translation>The period ends before it begins. Change --from or --to.</translation>
    </message>
    <message>
        <source>Kod</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Väg</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Varför</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Inget i texten pekar på någon funktion. Skriv mer om vad det gäller och var.</source>
        <translation>Nothing in the text points at any function. Write more about what it concerns and where.</translation>
    </message>
    <message>
        <source>Brevet ligger i %1. Mottagaren har ingen e-postadress: fyll i den i e-postprogrammet innan du skickar, eller ange den med --address.</source>
        <translation>The letter is in %1. The receiver has no e-mail address: fill it in in the mail program before you send it, or give it with --address.</translation>
    </message>
    <message>
        <source>Mejlet med svaret (.eml, .msg, .emlx, eller .mbox med ett enda mejl).</source>
        <translation>The mail with the answer (.eml, .msg, .emlx, or .mbox with a single mail).</translation>
    </message>
    <message>
        <source>Skrivs inom citattecken efter kontots namn i Ändrad av: en uppgift, inget bevis.</source>
        <translation>Written in quotation marks after the account&apos;s name in Changed by: a statement, not a proof.</translation>
    </message>
    <message>
        <source>Mejlets datum stämmer inte. Ange när svaret kom med --date.</source>
        <translation>The date of the message is not right. State when the answer came with --date.</translation>
    </message>
    <message>
        <source>Flera har fått %1. Ange vem som svarade med --from.</source>
        <translation>Several have been sent %1. State who answered with --from.</translation>
    </message>
    <message>
        <source>--sent gäller brevet i --eml. Utan det är frågan förmedlad ändå.</source>
        <translation>--sent is about the message in --eml. Without it the issue is forwarded anyway.</translation>
    </message>
    <message>
        <source>%1 har inget utkast som väntar på att skickas.</source>
        <translation>%1 has no draft that waits to be sent.</translation>
    </message>
    <message>
        <source>%1 har flera utkast. Ange till vem med --to.</source>
        <translation>%1 has several drafts. State to whom with --to.</translation>
    </message>
    <message>
        <source>Ett utkast om %1 till %2 är skrivet, inte skickat än. Märk det med kommandot sent när det är skickat.</source>
        <translation>A draft about %1 to %2 is written, not sent yet. Mark it with the command sent when it has been sent.</translation>
    </message>
    <message>
        <source>Ange antingen --date eller --never.</source>
        <translation>Give either --date or --never.</translation>
    </message>
    <message>
        <source>Utkastet om %1 skickas inte.</source>
        <translation>The draft about %1 will not be sent.</translation>
    </message>
    <message>
        <source>Utkastet om %1 är skickat den %2. Svar väntas senast den %3.</source>
        <translation>The draft about %1 was sent on %2. An answer is expected by %3.</translation>
    </message>
    <message>
        <source>Brevet i --eml är skickat den dagen. Annars är det ett utkast: frågan väntar på kommandot sent eller på ett svar.</source>
        <translation>The message in --eml is sent that day. Otherwise it is a draft: the issue waits for the command sent, or for an answer.</translation>
    </message>
    <message>
        <source>Noterar att ett utkast är skickat, eller att det inte ska skickas.</source>
        <translation>Notes that a draft has been sent, or that it will not be.</translation>
    </message>
    <message>
        <source>Från den dagen är funktionen tillfrågad, och tiden för bekräftelse och svar räknas.</source>
        <translation>From that day the function has been asked, and the time for acknowledgement and answer is counted.</translation>
    </message>
    <message>
        <source>När det skickades; i dag om inget sägs.</source>
        <translation>When it was sent; today if nothing is said.</translation>
    </message>
    <message>
        <source>Till vem, när det finns flera utkast.</source>
        <translation>To whom, when there are several drafts.</translation>
    </message>
    <message>
        <source>Utkastet skickas inte; skriv varför.</source>
        <translation>The draft will not be sent; write why.</translation>
    </message>
    <message>
        <source>%1, utkast inte skickat</source>
        <extracomment>A status such as &quot;bedömd&quot;</extracomment>
        <translation>%1, draft not sent</translation>
    </message>
    <message>
        <source>Vad som ska visas; actions är öppna åtgärder, disposals gallringsloggen, to-dispose det som får gallras enligt reglerna. Måste anges.</source>
        <translation>What to show; actions are open actions, disposals the disposal log, to-dispose what may be disposed of by the rules. Must be given.</translation>
    </message>
    <message>
        <source>Skriv över filen om den redan finns. En databas skrivs aldrig över.</source>
        <translation>Overwrite the file if it is there already. A database is never overwritten.</translation>
    </message>
    <message>
        <source>Ser efter i filen, i hänvisningarna, i sökregistret, i varje bilaga, i historiken och i frågornas nummer. Är något fel står vad som ska göras.</source>
        <translation>Looks through the file, the references, the search index, every attachment, the history and the numbers of the issues. If anything is wrong it says what to do.</translation>
    </message>
    <message>
        <source>Skriv över en tidigare kopia med samma namn.</source>
        <translation>Overwrite an earlier backup of the same name.</translation>
    </message>
    <message>
        <source>Ange --reopen eller --keep-closed.</source>
        <translation>Give --reopen or --keep-closed.</translation>
    </message>
    <message>
        <source>Ange vad det är med --as.</source>
        <translation>Say what it is with --as.</translation>
    </message>
    <message>
        <source>--as säger vad ett mejl är och kräver --eml.</source>
        <translation>--as says what a message is and needs --eml.</translation>
    </message>
    <message>
        <source>Ange antingen --reopen eller --keep-closed.</source>
        <translation>Give either --reopen or --keep-closed.</translation>
    </message>
    <message>
        <source>Bara frågor som kom så; flera med komma emellan.</source>
        <translation>Only issues that came this way; several with commas between.</translation>
    </message>
    <message>
        <source>Ortsrådets namn. Måste anges utan --eml.</source>
        <translation>Name of the local council. Required without --eml.</translation>
    </message>
    <message>
        <source>Rubrik. Måste anges utan --eml.</source>
        <translation>Title. Required without --eml.</translation>
    </message>
    <message>
        <source>Hur frågan kom; mail med --eml, annars unknown.</source>
        <translation>How the issue came; mail with --eml, otherwise unknown.</translation>
    </message>
    <message>
        <source>Mejlet frågan kom i. Det sparas med frågan; rubrik, text, dag, ort och kontakt tas ur det om inget annat sägs.</source>
        <translation>The message the issue came in. It is stored with the issue; title, text, day, locality and contact are taken from it unless given.</translation>
    </message>
    <message>
        <source>Vem som ska få veta svaret: rollen.</source>
        <translation>Who is to be told the answer: the role.</translation>
    </message>
    <message>
        <source>Organisationen den företräder.</source>
        <translation>The organisation they represent.</translation>
    </message>
    <message>
        <source>E-postadress eller telefon till den.</source>
        <translation>E-mail address or telephone of theirs.</translation>
    </message>
    <message>
        <source>Registrerar ett svar på en fråga, eller ett annat mejl om den.</source>
        <translation>Records an answer to an issue, or another message about it.</translation>
    </message>
    <message>
        <source>Mejlet sparas som det kom, och bilagorna med frågan. En bekräftelse, ett frånvarobesked, ett kvitto eller ett besked om att mejlet inte kom fram sparas som det är, aldrig som svar; vad som är oklart tas inte emot utan --as. Ett mejl som svarar på en annan fråga tas inte emot. Flera svar på samma förmedling sparas, det senaste först.</source>
        <translation>The message is stored as it came, and its attachments with the issue. An acknowledgement, an out-of-office notice, a receipt or a report that the message did not arrive is stored as what it is, never as an answer; what is unclear is refused without --as. A message that answers another issue is refused. Several answers to the same forwarding are stored, the latest first.</translation>
    </message>
    <message>
        <source>Vad mejlet är, när det inte är vad programmet tror.</source>
        <translation>What the message is, when it is not what the program thinks.</translation>
    </message>
    <message>
        <source>En avslutad fråga öppnas igen av svaret.</source>
        <translation>A closed issue is opened again by the answer.</translation>
    </message>
    <message>
        <source>En avslutad fråga förblir avslutad; svaret sparas hos den.</source>
        <translation>A closed issue stays closed; the answer is stored with it.</translation>
    </message>
    <message>
        <source>--as kan inte vara ”%1”. Välj mellan answer, acknowledgement, receipt, undelivered, delayed, absence, calendar_reply och wrong_function.</source>
        <translation>--as cannot be “%1”. Choose among answer, acknowledgement, receipt, undelivered, delayed, absence, calendar_reply and wrong_function.</translation>
    </message>
    <message>
        <source>Det går inte att säga vad mejlet är. Ingenting är sparat.</source>
        <translation>It cannot be told what the message is. Nothing is stored.</translation>
    </message>
    <message>
        <source>Mejlet om %1 kom inte fram. Rätta adressen och förmedla frågan igen. Frågan är nu %2.</source>
        <translation>The message about %1 did not arrive. Correct the address and forward the issue again. The issue is now %2.</translation>
    </message>
    <message>
        <source>Ett frånvarobesked om %1 är sparat, inte som svar. Åter: %2.</source>
        <translation>An out-of-office notice about %1 is stored, not as an answer. Back: %2.</translation>
    </message>
    <message>
        <source>Ett frånvarobesked om %1 är sparat, inte som svar.</source>
        <translation>An out-of-office notice about %1 is stored, not as an answer.</translation>
    </message>
    <message>
        <source>Bekräftelsen av %1 är sparad, inte som svar. Frågan är nu %2.</source>
        <translation>The acknowledgement of %1 is stored, not as an answer. The issue is now %2.</translation>
    </message>
    <message>
        <source>%1 kom till fel funktion. Förmedla frågan vidare. Frågan är nu %2.</source>
        <translation>%1 came to the wrong function. Forward the issue again. The issue is now %2.</translation>
    </message>
    <message>
        <source>Mejlet om %1 är sparat som %2, inte som svar.</source>
        <translation>The message about %1 is stored as %2, not as an answer.</translation>
    </message>
    <message>
        <source>En bild i texten, en underskrift eller en kalenderdel. Den finns i mejlet.</source>
        <translation>A picture in the text, a signature or a calendar part. It is in the message.</translation>
    </message>
    <message>
        <source>Hur de kom</source>
        <translation>How they came</translation>
    </message>
    <message>
        <source>Mejlet gäller %1, inte %2. Ingenting är sparat. Registrera det på %1, eller öppna det i fönstret och välj fråga där.</source>
        <translation>The message is about %1, not %2. Nothing is saved. Record it on %1, or open it in the window and choose the issue there.</translation>
    </message>
    <message>
        <source>Texten säger bara att frågan har kommit in. Är den ett svar, ange --as answer.</source>
        <translation>The text only says that the issue has come in. If it is an answer, give --as answer.</translation>
    </message>
    <message>
        <source>Texten säger att frågan hör till någon annan. Ingenting är sparat.</source>
        <translation>The text says that the issue belongs to somebody else. Nothing is saved.</translation>
    </message>
    <message>
        <source>Mejlet nämner också %1.</source>
        <translation>The message also names %1.</translation>
    </message>
    <message>
        <source>Ett frånvarobesked om %1 är sparat, inte som svar. Borta till och med: %2.</source>
        <translation>An out-of-office notice about %1 is stored, not as an answer. Away until and including: %2.</translation>
    </message>
</context>
<context>
    <name>ContactEntry</name>
    <message>
        <source>Liknar %1, som redan finns.</source>
        <translation>Resembles %1, which already exists.</translation>
    </message>
    <message>
        <source>Använd %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>Skriv personens namn.</source>
        <translation>Enter the person’s name.</translation>
    </message>
    <message>
        <source>Skriv rollen, till exempel ordförande.</source>
        <translation>Enter the role, for example chair.</translation>
    </message>
    <message>
        <source>Ro&amp;ll</source>
        <translation>Ro&amp;le</translation>
    </message>
    <message>
        <source>&amp;Från och med</source>
        <translation>Fr&amp;om</translation>
    </message>
    <message>
        <source>Lägg t&amp;ill</source>
        <translation>A&amp;dd</translation>
    </message>
    <message>
        <source>N&amp;y kontakt, namn</source>
        <translation>Ne&amp;w contact, name</translation>
    </message>
</context>
<context>
    <name>ContactFormat</name>
    <message>
        <source>Skriv postnumret, fem siffror.</source>
        <translation>Enter the postal code, five digits.</translation>
    </message>
    <message>
        <source>Ett postnummer har fem siffror; här är %1.</source>
        <translation>A postal code has five digits; this one has %1.</translation>
    </message>
    <message>
        <source>Ett postnummer har bara siffror, till exempel 501 10. Ta bort övriga tecken.</source>
        <translation>A postal code has only digits, for example 501 10. Remove the other characters.</translation>
    </message>
    <message>
        <source>Ett svenskt postnummer börjar inte med noll. Kontrollera att det är rätt avskrivet.</source>
        <translation>A Swedish postal code does not begin with zero. Check that it is copied correctly.</translation>
    </message>
    <message>
        <source>Skriv e-postadressen.</source>
        <translation>Enter the email address.</translation>
    </message>
    <message>
        <source>En e-postadress har inga mellanslag, komman, semikolon eller vinkelparenteser. Skriv en adress i taget.</source>
        <translation>An email address has no spaces, commas, semicolons or angle brackets. Enter one address at a time.</translation>
    </message>
    <message>
        <source>E-postadressen saknar @.</source>
        <translation>The email address lacks @.</translation>
    </message>
    <message>
        <source>E-postadressen har mer än ett @. Skriv en adress i taget.</source>
        <translation>The email address has more than one @. Enter one address at a time.</translation>
    </message>
    <message>
        <source>Delen före @ stämmer inte. Kontrollera att adressen är rätt avskriven.</source>
        <translation>The part before @ is not right. Check that the address is copied correctly.</translation>
    </message>
    <message>
        <source>Delen efter @ stämmer inte; den ska se ut som boras.se.</source>
        <translation>The part after @ is not right; it should look like boras.se.</translation>
    </message>
    <message>
        <source>E-postadressen är för lång. Kontrollera att det är en enda adress.</source>
        <translation>The email address is too long. Check that it is a single address.</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>%1 är tillagd som %2.</source>
        <extracomment>%1 a person, %2 a role</extracomment>
        <translation>%1 has been added as %2.</translation>
    </message>
    <message>
        <source>(person i papperskorgen)</source>
        <translation>(person in the bin)</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>kommande</source>
        <translation>coming</translation>
    </message>
    <message>
        <source>tidigare</source>
        <translation>earlier</translation>
    </message>
    <message>
        <source>Rollen %1 är avslutad %2 och finns kvar som tidigare.</source>
        <extracomment>%1 a role, %2 a date</extracomment>
        <translation>The role %1 ended %2 and is kept as earlier.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rollen %1 är som förut.</source>
        <translation>The role %1 is as before.</translation>
    </message>
    <message>
        <source>Rollen ligger i papperskorgen. Avsluta en roll i stället för att ta bort den, så finns historien kvar.</source>
        <translation>The role is in the bin. End a role instead of removing it, and its history is kept.</translation>
    </message>
    <message>
        <source>Roller i styrelsen</source>
        <translation>Roles on the board</translation>
    </message>
    <message>
        <source>Så når man personen</source>
        <translation>How to reach the person</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Visa tidi&amp;gare</source>
        <translation>Show &amp;former</translation>
    </message>
    <message>
        <source>Avsluta idag</source>
        <translation>End today</translation>
    </message>
    <message>
        <source>Ändra …</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ingen har någon roll än. Skriv namn, roll och från när här nedanför.</source>
        <translation>No one has a role yet. Enter the name, the role and from when below.</translation>
    </message>
</context>
<context>
    <name>ContentChoices</name>
    <message>
        <source>&amp;Närvaro</source>
        <translation>&amp;Attendance</translation>
    </message>
    <message>
        <source>&amp;Anteckningar</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Da&amp;gordning och beslut</source>
        <translation>A&amp;genda and decisions</translation>
    </message>
    <message>
        <source>&amp;Åtgärder</source>
        <translation>Act&amp;ions</translation>
    </message>
    <message>
        <source>Förteckning över &amp;bilagor</source>
        <translation>List of attac&amp;hments</translation>
    </message>
    <message>
        <source>Namn på n&amp;ärvarande personer</source>
        <translation>Names of those pr&amp;esent</translation>
    </message>
    <message>
        <source>Namn är personuppgifter. Ta bara med dem när mottagaren behöver dem.</source>
        <translation>Names are personal data. Include them only when the recipient needs them.</translation>
    </message>
</context>
<context>
    <name>CorrectionSection</name>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>%1 date, %2 time, %3 who appended the correction</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Rättelser</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Lägg till rättelse…</source>
        <translation>Add correction…</translation>
    </message>
</context>
<context>
    <name>CouncilCard</name>
    <message>
        <source>inte angivet</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>Mötesanteckningar</source>
        <translation>Meeting notes</translation>
    </message>
    <message>
        <source>Ändra ortsrådet och dess ma&amp;ll</source>
        <translation>Change the local council and its te&amp;mplate</translation>
    </message>
    <message>
        <source>&amp;Nytt möte</source>
        <translation>&amp;New meeting</translation>
    </message>
    <message>
        <source>Föreningen har inget ortsråd</source>
        <translation>The association has no local council</translation>
    </message>
    <message>
        <source>Välj det ortsråd som föreningen samordnar under Uppgifter.</source>
        <translation>Choose the local council that the association coordinates under Details.</translation>
    </message>
    <message>
        <source>Välj ortsråd</source>
        <translation>Choose local council</translation>
    </message>
</context>
<context>
    <name>CsvImport</name>
    <message>
        <source>Filen %1 finns inte. Kontrollera sökvägen.</source>
        <translation>The file %1 does not exist. Check the path.</translation>
    </message>
    <message>
        <source>%1 är en mapp. Ange en CSV-fil i mappen.</source>
        <translation>%1 is a folder. Give a CSV file in the folder.</translation>
    </message>
    <message>
        <source>Filen %1 går inte att läsa. Kontrollera att du får läsa den.</source>
        <translation>The file %1 cannot be read. Check that you are allowed to read it.</translation>
    </message>
    <message>
        <source>Orten ”%1” finns inte i databasen. Läs in orterna först, eller rätta namnet.</source>
        <translation>The locality “%1” is not in the database. Read the localities in first, or correct the name.</translation>
    </message>
    <message>
        <source>Funktionen ”%1” kan inte gå genom sig själv.</source>
        <translation>The function “%1” cannot go through itself.</translation>
    </message>
    <message>
        <source>Funktionen ”%1” finns varken i filen eller i databasen.</source>
        <translation>The function “%1” is neither in the file nor in the database.</translation>
    </message>
    <message>
        <source>Bara den ena koordinaten är ifylld. Fyll i båda, eller ingen om läget är okänt.</source>
        <translation>Only one of the coordinates is filled in. Fill in both, or neither if the position is unknown.</translation>
    </message>
    <message>
        <source>Serviceorten ”%1” finns varken i filen eller i databasen.</source>
        <translation>The service locality “%1” is neither in the file nor in the database.</translation>
    </message>
    <message>
        <source>”%1” är ingen serviceort.</source>
        <translation>“%1” is not a service locality.</translation>
    </message>
    <message>
        <source>Uppgiften saknas. Fyll i cellen.</source>
        <translation>The value is missing. Fill in the cell.</translation>
    </message>
    <message>
        <source>”%1” ska vara ett heltal mellan %2 och %3.</source>
        <translation>“%1” must be a whole number between %2 and %3.</translation>
    </message>
    <message>
        <source>”%1” ska vara grader mellan %2 och %3, till exempel %4. Lämna cellen tom om läget är okänt.</source>
        <translation>“%1” must be degrees between %2 and %3, for example %4. Leave the cell empty if the position is unknown.</translation>
    </message>
    <message>
        <source>”%1” är inte ett helt datum. Skriv år, månad och dag, till exempel 2026-11-23.</source>
        <translation>“%1” is not a complete date. Write year, month and day, for example 2026-11-23.</translation>
    </message>
    <message>
        <source>Uppgiften saknas. Skriv något av: %1.</source>
        <translation>The value is missing. Write one of: %1.</translation>
    </message>
    <message>
        <source>”%1” är inte ett av orden som kan stå här: %2.</source>
        <translation>“%1” is not one of the words that can stand here: %2.</translation>
    </message>
    <message>
        <source>orter</source>
        <translation>localities</translation>
    </message>
    <message>
        <source>föreningar</source>
        <translation>associations</translation>
    </message>
    <message>
        <source>kommunala funktioner</source>
        <translation>municipal functions</translation>
    </message>
    <message>
        <source>träffar</source>
        <translation>meetings</translation>
    </message>
    <message>
        <source>Rubrikraden hör till en fil med %1, inte %2. Inget har lästs in; välj rätt slag.</source>
        <translation>The heading row belongs to a file of %1, not %2. Nothing has been read in; choose the right kind.</translation>
    </message>
    <message>
        <source>Rubrikraden saknar %1. En fil med %2 ska ha rubrikerna %3. Inget har lästs in.</source>
        <translation>The heading row lacks %1. A file of %2 must have the headings %3. Nothing has been read in.</translation>
    </message>
    <message>
        <source>Rubriken %1 är okänd. En fil med %2 kan ha rubrikerna %3. Inget har lästs in.</source>
        <translation>The heading %1 is unknown. A file of %2 can have the headings %3. Nothing has been read in.</translation>
    </message>
    <message>
        <source>Inläsningen avbröts. Inget har lästs in.</source>
        <translation>Reading in was cancelled. Nothing has been read in.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Filen är tom. Den första raden ska vara en rubrikrad.</source>
        <translation>The file is empty. The first row must be a heading row.</translation>
    </message>
    <message>
        <source>Rubrikraden har fler än %1 kolumner. Är det rätt fil?</source>
        <translation>The heading row has more than %1 columns. Is it the right file?</translation>
    </message>
    <message>
        <source>Kolumnen saknar rubrik. Ge den en rubrik eller ta bort den.</source>
        <translation>The column has no heading. Give it a heading or remove it.</translation>
    </message>
    <message>
        <source>Rubriken ”%1” finns redan i kolumn %2. Ge kolumnerna olika rubriker.</source>
        <translation>The heading “%1” already stands in column %2. Give the columns different headings.</translation>
    </message>
    <message>
        <source>Cellen börjar med ett citattecken som aldrig avslutas. Sätt dit det avslutande citattecknet; ett citattecken inne i en text skrivs två gånger.</source>
        <translation>The cell begins with a quotation mark that is never closed. Add the closing quotation mark; a quotation mark inside a text is written twice.</translation>
    </message>
    <message>
        <source>Det står text efter citattecknet som avslutar cellen. Ett citattecken inne i en text skrivs två gånger.</source>
        <translation>There is text after the quotation mark that closes the cell. A quotation mark inside a text is written twice.</translation>
    </message>
    <message>
        <source>Texten är inte kodad som UTF-8. Öppna filen i det program som den kom från och spara filen som UTF-8.</source>
        <translation>The text is not encoded as UTF-8. Open the file in the program it came from and save it as UTF-8.</translation>
    </message>
    <message>
        <source>Här står ett nolltecken (NUL), som inte hör hemma i en text. Filen kan vara skadad eller sparad som UTF-16; spara filen som UTF-8.</source>
        <translation>There is a null character (NUL) here, which does not belong in a text. The file may be damaged or saved as UTF-16; save it as UTF-8.</translation>
    </message>
    <message>
        <source>Cellen är större än %1 MB, det mesta som läses in. Korta texten.</source>
        <translation>The cell is larger than %1 MB, the most that is read in. Shorten the text.</translation>
    </message>
    <message>
        <source>Antalet celler är %1, men rubrikradens är %2. Kontrollera skiljetecken och citattecken.</source>
        <translation>There are %1 cells here, but %2 in the heading row. Check separators and quotation marks.</translation>
    </message>
    <message>
        <source>Rad %1, kolumn %2: %3</source>
        <translation>Row %1, column %2: %3</translation>
    </message>
    <message>
        <source>Rad %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Rad %1, kolumn ”%2”: %3</source>
        <translation>Row %1, column “%2”: %3</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Databasen %1 är tom. Skapa den först med ”ortskontaktctl init” eller i programmet.</source>
        <translation>The database %1 is empty. Create it first with “ortskontaktctl init” or in the program.</translation>
    </message>
</context>
<context>
    <name>DatabaseAddress</name>
    <message>
        <source>Databasens plats saknas. Ange en fil eller en adress som börjar med postgresql://.</source>
        <translation>The place of the database is missing. Give a file or an address that begins with postgresql://.</translation>
    </message>
    <message>
        <source>Adressen till databasservern går inte att läsa. Skriv den som postgresql://användare@server:5432/databas.</source>
        <translation>The address of the database server cannot be read. Write it as postgresql://user@server:5432/database.</translation>
    </message>
    <message>
        <source>Adressen innehåller ett lösenord. Ta bort det och lägg lösenordet i PostgreSQL:s lösenordsfil eller i PGPASSWORD.</source>
        <translation>The address contains a password. Remove it and put the password in PostgreSQL’s password file or in PGPASSWORD.</translation>
    </message>
    <message>
        <source>Porten %1 i adressen finns inte. Ange ett tal från 1 till 65535, eller ingen port alls; då används 5432.</source>
        <translation>There is no port %1, which the address names. Give a number from 1 to 65535, or no port at all; then 5432 is used.</translation>
    </message>
    <message>
        <source>”%1” är inget filnamn: det som skrevs skulle försvinna när programmet slutar. Ange en fil, till exempel ortskontakt.ortskontakt.</source>
        <translation>“%1” is not a file name: what was written would be gone when the program ends. Give a file, for example ortskontakt.ortskontakt.</translation>
    </message>
</context>
<context>
    <name>DatabaseCheck</name>
    <message numerus="yes">
        <source>%n fel hittades i databasen %1. Återställ den senaste säkerhetskopian.</source>
        <translation>
            <numerusform>%n error was found in the database %1. Restore the latest backup.</numerusform>
            <numerusform>%n errors were found in the database %1. Restore the latest backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseOpening</name>
    <message>
        <source>Servern godtog inte det lösenord som finns sparat på datorn. Skriv det som gäller nu.</source>
        <translation>The server did not accept the password kept on this computer. Write the one that is valid now.</translation>
    </message>
    <message>
        <source>Servern godtog inte användaren eller lösenordet. Försök igen.</source>
        <translation>The server did not accept the user or the password. Try again.</translation>
    </message>
    <message>
        <source>Lösenordet är inte sparat</source>
        <translation>The password is not kept</translation>
    </message>
    <message>
        <source>%1 Lösenordet gäller tills programmet avslutas.</source>
        <translation>%1 The password is used until the program is closed.</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Skapa en ny databas där</source>
        <translation>Make a new database there</translation>
    </message>
    <message>
        <source>Välj en annan databas …</source>
        <translation>Choose another database …</translation>
    </message>
    <message>
        <source>Databasen finns inte</source>
        <translation>The database is not there</translation>
    </message>
    <message>
        <source>%1 finns inte. Filen kan ha flyttats eller bytt namn, eller ligga på en disk som inte är ansluten.</source>
        <translation>%1 is not there. The file may have been moved or renamed, or be on a disk that is not connected.</translation>
    </message>
    <message>
        <source>%1

(%2)</source>
        <comment>message and technical detail</comment>
        <translation>%1

(%2)</translation>
    </message>
    <message>
        <source>Databasen kunde inte öppnas</source>
        <translation>The database could not be opened</translation>
    </message>
    <message>
        <source>Välj databas</source>
        <translation>Choose database</translation>
    </message>
    <message>
        <source>Ortskontakts databaser (*.ortskontakt *.db)</source>
        <translation>Ortskontakt databases (*.ortskontakt *.db)</translation>
    </message>
    <message>
        <source>Alla filer (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>DatabasePlace</name>
    <message>
        <source>Databasen %1 har flyttats, bytts ut eller tagits bort av ett annat program medan den var öppen, så inget sparas i den. Låt det du har skrivit stå kvar. Lägg tillbaka filen som den hette, med filerna -wal och -shm bredvid, eller spara en säkerhetskopia på ett annat ställe. Starta sedan om Ortskontakt.</source>
        <translation>The database %1 has been moved, replaced or removed by another program while it was open, so nothing is saved in it. Leave what you have typed where it is. Put the file back under its name, with the files -wal and -shm beside it, or save a backup in another place. Then restart Ortskontakt.</translation>
    </message>
</context>
<context>
    <name>DatabaseSettings</name>
    <message>
        <source>Databas på en server, delad med andra.</source>
        <translation>Database on a server, shared with others.</translation>
    </message>
    <message>
        <source>Fil på %1.</source>
        <translation>File of %1.</translation>
    </message>
    <message>
        <source>Säkerhetskopiera databasen</source>
        <translation>Back up the database</translation>
    </message>
    <message>
        <source>Ortskontakts databaser (*.ortskontakt)</source>
        <translation>Ortskontakt databases (*.ortskontakt)</translation>
    </message>
    <message>
        <source>Säkerhetskopian är skriven och kontrollerad: %1</source>
        <translation>The backup has been written and checked: %1</translation>
    </message>
    <message>
        <source>Databasen är hel. Genomgånget: möten %1, föreningar %2, bilagor %3.</source>
        <extracomment>counts of meetings, associations and attachments</extracomment>
        <translation>The database is sound. Checked: meetings %1, associations %2, attachments %3.</translation>
    </message>
    <message>
        <source>Importera CSV</source>
        <translation>Import CSV</translation>
    </message>
    <message>
        <source>Vad står det om i filen?</source>
        <translation>What is the file about?</translation>
    </message>
    <message>
        <source>Importera CSV: %1</source>
        <translation>Import CSV: %1</translation>
    </message>
    <message>
        <source>CSV-filer (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Alla filer (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Läser in %1</source>
        <translation>Reading in %1</translation>
    </message>
    <message numerus="yes">
        <source>Inget lästes in: %n rad(er) är fel, se nedan.</source>
        <translation>
            <numerusform>Nothing was read in: %n row is wrong, see below.</numerusform>
            <numerusform>Nothing was read in: %n rows are wrong, see below.</numerusform>
        </translation>
    </message>
    <message>
        <source>Läs in resten</source>
        <translation>Read in the rest</translation>
    </message>
    <message>
        <source>Inget nytt: allt i filen fanns redan.</source>
        <translation>Nothing new: everything in the file was already there.</translation>
    </message>
    <message numerus="yes">
        <source>%n rad(er) lades till.</source>
        <translation>
            <numerusform>%n row was added.</numerusform>
            <numerusform>%n rows were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rad(er) fanns redan.</source>
        <translation>
            <numerusform>%n row was already there.</numerusform>
            <numerusform>%n rows were already there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rad(er) hoppades över, se nedan.</source>
        <translation>
            <numerusform>%n row was skipped, see below.</numerusform>
            <numerusform>%n rows were skipped, see below.</numerusform>
        </translation>
    </message>
    <message>
        <source>Databas</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>&amp;Säkerhetskopiera nu …</source>
        <translation>&amp;Back up now…</translation>
    </message>
    <message>
        <source>Kontro&amp;llera</source>
        <translation>&amp;Check</translation>
    </message>
    <message>
        <source>&amp;Importera CSV …</source>
        <translation>&amp;Import CSV…</translation>
    </message>
    <message>
        <source>Fel i filen</source>
        <translation>Errors in the file</translation>
    </message>
    <message>
        <source>En säkerhetskopia är en egen, kontrollerad fil. Lägg den på en annan disk än databasen.</source>
        <translation>A backup is a file of its own that has been checked. Put it on another disk than the database.</translation>
    </message>
    <message>
        <source>Databasen gås igenom</source>
        <translation>Going through the database</translation>
    </message>
    <message>
        <source>Säkerhetskopian skrivs</source>
        <translation>Writing the backup</translation>
    </message>
    <message>
        <source>Säkerhetskopian kontrolleras</source>
        <translation>Checking the backup</translation>
    </message>
    <message>
        <source>Sökorden jämförs med texterna</source>
        <translation>Comparing the search words with the texts</translation>
    </message>
    <message>
        <source>Bilagorna gås igenom</source>
        <translation>Going through the attachments</translation>
    </message>
</context>
<context>
    <name>DecidedSettings</name>
    <message>
        <source>Databas: %1</source>
        <translation>Database: %1</translation>
    </message>
    <message>
        <source>Gemensam databas: %1</source>
        <translation>Shared database: %1</translation>
    </message>
    <message>
        <source>Skydd av förbindelsen till servern: minst %1</source>
        <translation>Protection of the connection to the server: at least %1</translation>
    </message>
    <message>
        <source>Största bilaga: %1 MB</source>
        <translation>Largest attachment: %1 MB</translation>
    </message>
    <message>
        <source>Söker efter nya versioner: ja</source>
        <translation>Looks for new versions: yes</translation>
    </message>
    <message>
        <source>Söker efter nya versioner: nej</source>
        <translation>Looks for new versions: no</translation>
    </message>
    <message>
        <source>Gallring: inget tas bort för gott</source>
        <translation>Disposal: nothing is removed for good</translation>
    </message>
    <message>
        <source>Gallring: med beslut, av en annan än den som lagt i papperskorgen</source>
        <translation>Disposal: by decision, by another than who put it in the bin</translation>
    </message>
    <message>
        <source>Gallring: med beslut</source>
        <translation>Disposal: by decision</translation>
    </message>
</context>
<context>
    <name>DetailMarkup</name>
    <message>
        <source>%1 %2 av %3</source>
        <comment>date, time, who</comment>
        <translation>%1 %2 by %3</translation>
    </message>
    <message>
        <source>Senast ändrad %1</source>
        <translation>Last changed %1</translation>
    </message>
</context>
<context>
    <name>Dialect</name>
    <message>
        <source>Databasen tar inte emot uppgiften: den finns redan, eller något den hänvisar till saknas. Inget har sparats.</source>
        <translation>The database does not accept the record: it already exists, or something it refers to is missing. Nothing has been saved.</translation>
    </message>
    <message>
        <source>Databasen %1 svarade med ett fel. Inget har sparats; försök igen.</source>
        <translation>The database %1 answered with an error. Nothing has been saved; try again.</translation>
    </message>
</context>
<context>
    <name>DisplayCheck</name>
    <message>
        <source>Ortskontakt kan inte visa något fönster: det finns ingen skärm att visa det på, eller så svarar den inte. Starta programmet i en grafisk session. Utan skärm kan ortskontaktctl göra mycket av detsamma. Tekniskt: %1</source>
        <translation>Ortskontakt cannot show a window: there is no display to show it on, or it does not answer. Start the program in a graphical session. Without a display, ortskontaktctl can do much of the same. Technically: %1</translation>
    </message>
</context>
<context>
    <name>Disposal</name>
    <message>
        <source>Organisationen har bestämt att inget tas bort för gott. Posten ligger kvar i papperskorgen.</source>
        <translation>Your organisation has decided that nothing is removed for good. The record stays in the bin.</translation>
    </message>
    <message>
        <source>Posten finns inte i papperskorgen.</source>
        <translation>The record is not in the bin.</translation>
    </message>
    <message>
        <source>Två personer behövs: den som har lagt posten i papperskorgen kan inte själv ta bort den för gott. Be en kollega.</source>
        <translation>Two persons are needed: whoever put the record in the bin cannot remove it for good. Ask a colleague.</translation>
    </message>
    <message>
        <source>%1 Skriv varför den ändå tas bort nu.</source>
        <translation>%1 Write why it is removed now all the same.</translation>
    </message>
</context>
<context>
    <name>DisposalLogView</name>
    <message>
        <source>gallringslogg</source>
        <comment>file name</comment>
        <translation>disposal-log</translation>
    </message>
    <message>
        <source>Exportera gallringsloggen</source>
        <translation>Export the disposal log</translation>
    </message>
    <message numerus="yes">
        <source>%n rad(er) finns nu i %1.</source>
        <translation>
            <numerusform>%n line is now in %1.</numerusform>
            <numerusform>%n lines are now in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gallringsloggen</source>
        <translation>Disposal log</translation>
    </message>
    <message>
        <source>Exportera …</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Inget har gallrats</source>
        <translation>Nothing has been disposed of</translation>
    </message>
    <message>
        <source>Det som tas bort för gott ur papperskorgen får en rad här: vad, när, av vem och enligt vilket beslut.</source>
        <translation>What is removed from the bin for good gets a line here: what, when, by whom and by which decision.</translation>
    </message>
</context>
<context>
    <name>DisposalRepository</name>
    <message>
        <source>Något annat hör till posten, kanske i papperskorgen. Ta bort det först.</source>
        <translation>Something else belongs to the record, perhaps in the bin. Remove that first.</translation>
    </message>
</context>
<context>
    <name>DisposalService</name>
    <message>
        <source>Gallringslogg</source>
        <translation>Disposal log</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Av</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Att gallra</source>
        <translation>Due for disposal</translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Gallras från</source>
        <translation>Due from</translation>
    </message>
    <message>
        <source>Var</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>i papperskorgen</source>
        <translation>in the bin</translation>
    </message>
    <message>
        <source>i registret</source>
        <translation>in the register</translation>
    </message>
    <message>
        <source>Skäl till tidig gallring</source>
        <translation>Reason for early disposal</translation>
    </message>
</context>
<context>
    <name>Disposing</name>
    <message>
        <source>Ta bort %1 för gott</source>
        <translation>Remove %1 for good</translation>
    </message>
    <message>
        <source>Allt försvinner: delar, bilagor, utkast och historik. Enligt vilket &amp;beslut om gallring?</source>
        <translation>Everything goes: parts, attachments, drafts and history. By which &amp;decision on disposal?</translation>
    </message>
    <message>
        <source>Ta bort för gott</source>
        <translation>Remove for good</translation>
    </message>
    <message>
        <source>Ta bort för gott …</source>
        <translation>Remove for good…</translation>
    </message>
    <message>
        <source>%1 är borttagen för gott. Det står i gallringsloggen.</source>
        <translation>%1 is removed for good. The disposal log tells of it.</translation>
    </message>
    <message>
        <source>Ett annat program läser databasen just nu. Texten skrivs över på disken så snart det är klart, senast när alla har stängt databasen.</source>
        <translation>Another program is reading the database right now. The text is overwritten on the disk as soon as that is done, at the latest when everybody has closed the database.</translation>
    </message>
    <message>
        <source>%1

&amp;Varför ska den tas bort redan nu? Skälet står i gallringsloggen.</source>
        <translation>%1

&amp;Why is it to be removed already now? The reason stands in the disposal log.</translation>
    </message>
    <message>
        <source>Fortsätt</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>DocumentFormats</name>
    <message>
        <source>Word-dokument</source>
        <translation>Word document</translation>
    </message>
    <message>
        <source>PDF för arkivering (PDF/A)</source>
        <translation>PDF for archiving (PDF/A)</translation>
    </message>
    <message>
        <source>OpenDocument-text</source>
        <translation>OpenDocument text</translation>
    </message>
    <message>
        <source>Tabell (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>Excel-arbetsbok</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>Webbsida</source>
        <translation>Web page</translation>
    </message>
</context>
<context>
    <name>DocumentPrinter</name>
    <message>
        <source>Det gick inte att börja skriva ut. Kontrollera skrivaren och försök igen.</source>
        <translation>Printing could not be started. Check the printer and try again.</translation>
    </message>
    <message>
        <source>Utskriften avbröts av skrivaren. Kontrollera den och försök igen.</source>
        <translation>Printing was cancelled by the printer. Check it and try again.</translation>
    </message>
</context>
<context>
    <name>DocxParts</name>
    <message>
        <source>Dämpad text</source>
        <translation>Muted text</translation>
    </message>
    <message>
        <source>Tabelltext</source>
        <translation>Table text</translation>
    </message>
    <message>
        <source>Tabellrubrik</source>
        <translation>Table heading</translation>
    </message>
    <message>
        <source>Mellanrum efter tabell</source>
        <translation>Space after table</translation>
    </message>
    <message>
        <source>Sammanfattningens tabell</source>
        <translation>Summary table</translation>
    </message>
    <message>
        <source>Radrubrik</source>
        <translation>Row heading</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Osparad text från %1. Det som skiljer är markerat.</source>
        <translation>Unsaved text from %1. What differs is marked.</translation>
    </message>
    <message>
        <source>Osparad text från %1. Mötet är låst: kopiera det som behövs till en rättelse.</source>
        <translation>Unsaved text from %1. The meeting is locked: copy what is needed into a correction.</translation>
    </message>
    <message>
        <source>Återställ</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Kasta</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Den osparade texten</source>
        <translation>The unsaved text</translation>
    </message>
</context>
<context>
    <name>DueDisposalView</name>
    <message>
        <source>Reglerna är inte sparade. %1</source>
        <translation>The rules are not saved. %1</translation>
    </message>
    <message>
        <source>Sparat %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Den ligger i papperskorgen, här bredvid. Ta bort den för gott därifrån.</source>
        <translation>It is in the bin, beside this. Remove it for good from there.</translation>
    </message>
    <message>
        <source>att gallra</source>
        <comment>file name</comment>
        <translation>due for disposal</translation>
    </message>
    <message>
        <source>Exportera det som ska gallras</source>
        <translation>Export what is due for disposal</translation>
    </message>
    <message numerus="yes">
        <source>%n rad(er) finns nu i %1.</source>
        <translation>
            <numerusform>%n line is now in %1.</numerusform>
            <numerusform>%n lines are now in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Att gallra</source>
        <translation>Due for disposal</translation>
    </message>
    <message>
        <source>bevaras</source>
        <translation>kept</translation>
    </message>
    <message>
        <source> år efter slut</source>
        <translation> years after the end</translation>
    </message>
    <message>
        <source>%1: år innan de får gallras</source>
        <comment>kind of record</comment>
        <translation>%1: years until they may be disposed of</translation>
    </message>
    <message>
        <source>&amp;Spara reglerna</source>
        <translation>&amp;Save the rules</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Exportera …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Inget ska gallras nu</source>
        <translation>Nothing is due for disposal</translation>
    </message>
    <message>
        <source>Det som har varit avslutat så länge som reglerna säger hamnar här. Det tas bort för gott ur papperskorgen, efter beslut.</source>
        <translation>What has been ended for as long as the rules say appears here. It is removed for good from the bin, by a decision.</translation>
    </message>
</context>
<context>
    <name>DuplicateHint</name>
    <message>
        <source>%1 har samma organisationsnummer.</source>
        <extracomment>%1 is the name of an association</extracomment>
        <translation>%1 has the same organisation number.</translation>
    </message>
    <message>
        <source>Liknar %1, som redan finns.</source>
        <translation>Resembles %1, which already exists.</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Sammanfattningen kunde inte göras</source>
        <translation>The summary could not be made</translation>
    </message>
    <message>
        <source>&amp;Exportera …</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Gör en sammanfattning som Word, PDF, OpenDocument eller tabell</source>
        <translation>Makes a summary as Word, PDF, OpenDocument or a table</translation>
    </message>
    <message>
        <source>&amp;Förhandsgranska utskrift …</source>
        <translation>Print pre&amp;view…</translation>
    </message>
    <message>
        <source>S&amp;kriv ut …</source>
        <translation>&amp;Print…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>För&amp;handsgranska …</source>
        <translation>Pre&amp;view…</translation>
    </message>
    <message>
        <source>Skri&amp;v ut …</source>
        <translation>Prin&amp;t…</translation>
    </message>
    <message>
        <source>&amp;Stäng</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>E&amp;xportera …</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Går att skriva vidare i. Fungerar bäst med skärmläsare.</source>
        <translation>Can be edited further. Works best with screen readers.</translation>
    </message>
    <message>
        <source>Ser likadan ut överallt och kan arkiveras (PDF/A-1b).</source>
        <translation>Looks the same everywhere and can be archived (PDF/A-1b).</translation>
    </message>
    <message>
        <source>Går att skriva vidare i med LibreOffice och andra program.</source>
        <translation>Can be edited further in LibreOffice and other programs.</translation>
    </message>
    <message>
        <source>Skriver %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>Sammanställer</source>
        <translation>Compiling</translation>
    </message>
    <message>
        <source>”%1” är skickad till skrivaren.</source>
        <translation>“%1” has been sent to the printer.</translation>
    </message>
    <message>
        <source>Avbrutet. Ingen fil har ändrats.</source>
        <translation>Cancelled. No file has been changed.</translation>
    </message>
    <message>
        <source>&amp;Öppna filen</source>
        <translation>&amp;Open the file</translation>
    </message>
    <message>
        <source>Visa i &amp;mappen</source>
        <translation>Sho&amp;w in folder</translation>
    </message>
    <message>
        <source>En sida för sig, att lägga på en webbplats eller läsa i webbläsaren.</source>
        <translation>A page by itself, to put on a website or read in the browser.</translation>
    </message>
    <message>
        <source>Förhandsgranskning och utskrift visar dokumentet.</source>
        <translation>Preview and print show the document.</translation>
    </message>
</context>
<context>
    <name>ExportName</name>
    <message>
        <source>Möte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>date, date</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>från %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>till %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Träffar</source>
        <translation>Meetings</translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <source>Urvalet är %1 träffar. Högst %2 kan exporteras på en gång: välj en kortare period eller en ort i taget.</source>
        <translation>The selection is %1 meetings. At most %2 can be exported at once: choose a shorter period or one locality at a time.</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Återkoppla</source>
        <translation>Feed back</translation>
    </message>
    <message>
        <source>Ta upp vid &amp;nästa träff</source>
        <translation>Bring up at the &amp;next meeting</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Den som frågade</source>
        <translation>The one who asked</translation>
    </message>
    <message>
        <source>&amp;Sätt</source>
        <translation>&amp;Way</translation>
    </message>
    <message>
        <source>&amp;Dag</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;Till vem (roll)</source>
        <translation>&amp;To whom (role)</translation>
    </message>
    <message>
        <source>&amp;Mottagare</source>
        <translation>&amp;Receiver</translation>
    </message>
    <message>
        <source>M&amp;ejlet</source>
        <translation>The &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Brevet</source>
        <translation>The &amp;letter</translation>
    </message>
    <message>
        <source>Hej!</source>
        <translation>Hello!</translation>
    </message>
    <message>
        <source>Ni frågade: %1</source>
        <translation>You asked: %1</translation>
    </message>
    <message>
        <source>%1 svarade den %2:</source>
        <translation>%1 answered on %2:</translation>
    </message>
    <message>
        <source>Hör av er om svaret inte räcker.</source>
        <translation>Get in touch if the answer is not enough.</translation>
    </message>
    <message>
        <source>Vänliga hälsningar</source>
        <translation>Kind regards</translation>
    </message>
    <message>
        <source>%1 har ingen e-postadress. Skriv den hos föreningen, välj en annan mottagare eller ett annat sätt.</source>
        <translation>%1 has no e-mail address. Enter it for the association, or choose another receiver or another way.</translation>
    </message>
    <message>
        <source>ingen adress</source>
        <translation>no address</translation>
    </message>
    <message>
        <source>Mejl till: %1
Ämne: %2</source>
        <translation>E-mail to: %1
Subject: %2</translation>
    </message>
    <message>
        <source>S&amp;para återkopplingen</source>
        <translation>&amp;Save the feedback</translation>
    </message>
    <message>
        <source>Dagen går inte att förstå. Skriv till exempel 2026-11-23, 23/11 eller v48.</source>
        <translation>The day cannot be understood. Write for example 2026-11-23, 23/11 or v48.</translation>
    </message>
    <message>
        <source>Mejlet är s&amp;kickat</source>
        <translation>The message is &amp;sent</translation>
    </message>
    <message>
        <source>Öppna m&amp;ejlet</source>
        <translation>Open the m&amp;essage</translation>
    </message>
    <message>
        <source>Spara b&amp;revet och återkopplingen …</source>
        <translation>Save the &amp;letter and the feedback …</translation>
    </message>
    <message>
        <source>%1 Inget är noterat: frågan är fortfarande besvarad och det du har skrivit står kvar.</source>
        <translation>%1 Nothing is noted: the issue is still answered, and what you have written is still there.</translation>
    </message>
    <message>
        <source>Mejlet är öppnat i e-postprogrammet, inte skickat än. Skicka det där och välj sedan Mejlet är skickat. Avbryter du är frågan fortfarande besvarad.</source>
        <translation>The message is open in the mail program, not sent yet. Send it there and then choose The message is sent. If you cancel, the issue is still answered.</translation>
    </message>
    <message>
        <source>%1 Inget är noterat: frågan är fortfarande besvarad.</source>
        <translation>%1 Nothing is noted: the issue is still answered.</translation>
    </message>
    <message>
        <source>Ta med häl&amp;sning och underskrift i svaret</source>
        <translation>Include &amp;greeting and signature in the answer</translation>
    </message>
    <message>
        <source>Utelämnat, för att namn och telefonnummer inte ska gå ut:
%1</source>
        <translation>Left out, so that names and telephone numbers do not go out:
%1</translation>
    </message>
    <message>
        <source>Det som återk&amp;opplas</source>
        <translation>What is &amp;passed on</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Skriv ett helt tal med siffror.</source>
        <translation>Enter a whole number in digits.</translation>
    </message>
    <message>
        <source>Skriv ett tal med siffror, till exempel 57,72.</source>
        <translation>Enter a number in digits, for example 57.72.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nej</source>
        <translation>no</translation>
    </message>
    <message>
        <source>(okänd)</source>
        <translation>(unknown)</translation>
    </message>
</context>
<context>
    <name>FileGate</name>
    <message>
        <source>”%1” är den öppna databasen eller hör till den. Välj en annan fil; en kopia av databasen görs med säkerhetskopiering.</source>
        <translation>“%1” is the open database or belongs to it. Choose another file; a copy of the database is made as a backup.</translation>
    </message>
    <message>
        <source>”%1” är den öppna databasen eller hör till den, och skrivs inte över. Välj ett annat filnamn.</source>
        <translation>“%1” is the open database or belongs to it, and is not overwritten. Choose another file name.</translation>
    </message>
    <message>
        <source>”%1” är ingen vanlig fil, utan en enhet eller en ledning till ett annat program. Välj ett annat filnamn.</source>
        <translation>“%1” is not an ordinary file, but a device or a pipe to another program. Choose another file name.</translation>
    </message>
    <message>
        <source>”%1” är en databas eller hör till en, och skrivs inte över. Välj ett annat filnamn.</source>
        <translation>“%1” is a database or belongs to one, and is not overwritten. Choose another file name.</translation>
    </message>
    <message>
        <source>Filen ”%1” finns redan. Välj ett annat namn, eller skriv över den med --force.</source>
        <translation>The file “%1” is there already. Choose another name, or overwrite it with --force.</translation>
    </message>
</context>
<context>
    <name>FileReveal</name>
    <message>
        <source>Filen ”%1” finns inte längre. Exportera den igen.</source>
        <translation>The file “%1” no longer exists. Export it again.</translation>
    </message>
    <message>
        <source>Datorn har inget program för ”%1”. Visa den i mappen och öppna den därifrån.</source>
        <translation>The computer has no program for “%1”. Show it in its folder and open it from there.</translation>
    </message>
    <message>
        <source>Mappen ”%1” kunde inte visas. Öppna den i datorns filhanterare.</source>
        <translation>The folder “%1” could not be shown. Open it in the computer’s file manager.</translation>
    </message>
</context>
<context>
    <name>FilterChoice</name>
    <message>
        <source>&amp;Alla</source>
        <translation>&amp;All</translation>
    </message>
    <message numerus="yes">
        <source>%n valda</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a filter and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FilterPeriod</name>
    <message>
        <source>&amp;Period: %1</source>
        <translation>Perio&amp;d: %1</translation>
    </message>
    <message>
        <source>fr&amp;ån</source>
        <translation>f&amp;rom</translation>
    </message>
    <message>
        <source>t&amp;ill</source>
        <translation>unti&amp;l</translation>
    </message>
    <message>
        <source>Från och med</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>To, included</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Välj mapp …</source>
        <translation>Choose folder …</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (krävs)</source>
        <extracomment>%1 is the name of a field that has to be filled in</extracomment>
        <translation>%1 (required)</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message>
        <source>Förmedling av %1</source>
        <translation>Forwarding of %1</translation>
    </message>
    <message>
        <source>Det finns ett utkast till förmedling från %1 %2.</source>
        <translation>There is a draft of a forwarding from %1 %2.</translation>
    </message>
    <message>
        <source>Å&amp;terställ</source>
        <translation>R&amp;estore</translation>
    </message>
    <message>
        <source>&amp;Kasta</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>Utkastet går inte att läsa. Skriv förmedlingen på nytt.</source>
        <translation>The draft cannot be read. Write the forwarding anew.</translation>
    </message>
    <message>
        <source>Någon av mottagarna i utkastet kan inte väljas längre: funktionen gäller inte, eller har redan frågan.</source>
        <translation>One of the receivers in the draft can no longer be chosen: the function is not valid, or has the issue already.</translation>
    </message>
    <message>
        <source>Skriv vilken dag frågan förmedlas.</source>
        <translation>Write on which day the issue is forwarded.</translation>
    </message>
    <message>
        <source>Dagen då svaret väntas går inte att förstå. Rätta den.</source>
        <translation>The day the answer is expected cannot be understood. Correct it.</translation>
    </message>
    <message>
        <source>Öppna &amp;funktionen</source>
        <translation>Open the &amp;function</translation>
    </message>
    <message>
        <source>Det här skickas</source>
        <translation>This is what leaves</translation>
    </message>
    <message>
        <source>Förmedla</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Det du skrev är kvar som utkast till förmedling av %1</source>
        <translation>What you wrote is kept as a draft forwarding of %1</translation>
    </message>
    <message>
        <source>Öppna mejlet &amp;utan fil (mailto)</source>
        <translation>Open the e-mail witho&amp;ut a file (mailto)</translation>
    </message>
    <message>
        <source>För datorer vars e-postprogram inte öppnar .eml-filer</source>
        <translation>For computers whose mail program does not open .eml files</translation>
    </message>
    <message>
        <source>Till&amp;baka</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Förmedla</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>Ingen angiven</source>
        <translation>Nobody given</translation>
    </message>
    <message>
        <source>Fö&amp;rmedlas den</source>
        <translation>Fo&amp;rwarded on</translation>
    </message>
    <message>
        <source>S&amp;ätt</source>
        <translation>&amp;Way</translation>
    </message>
    <message>
        <source>Fr&amp;ån</source>
        <translation>Fr&amp;om</translation>
    </message>
    <message>
        <source>&amp;Av</source>
        <translation>B&amp;y</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>F&amp;iler som följer med</source>
        <translation>Fi&amp;les to go with it</translation>
    </message>
    <message>
        <source>&amp;Granska …</source>
        <translation>Re&amp;view …</translation>
    </message>
    <message>
        <source>%1 Frågan är inte förmedlad.</source>
        <translation>%1 The issue is not forwarded.</translation>
    </message>
</context>
<context>
    <name>ForwardPlan</name>
    <message>
        <source>Välj minst en funktion att förmedla till.</source>
        <translation>Choose at least one function to forward to.</translation>
    </message>
    <message>
        <source>Skriv vem frågan kommer från, till exempel Kontaktperson Fristad.</source>
        <translation>Write whom the issue comes from, for example Contact person Fristad.</translation>
    </message>
    <message>
        <source>%1 har ingen e-postadress. Skriv den hos funktionen, eller välj ett annat sätt att förmedla.</source>
        <translation>%1 has no e-mail address. Enter it for the function, or choose another way to forward.</translation>
    </message>
    <message>
        <source>E-postadressen till %1 går inte att skicka till: %2 Rätta den hos funktionen.</source>
        <translation>The e-mail address of %1 cannot be sent to: %2 Correct it for the function.</translation>
    </message>
</context>
<context>
    <name>ForwardPreview</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>inga</source>
        <translation>none</translation>
    </message>
    <message>
        <source>inget svar, bara för kännedom</source>
        <translation>no answer, for information only</translation>
    </message>
    <message>
        <source>Mejl till</source>
        <translation>E-mail to</translation>
    </message>
    <message>
        <source>Ämne</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Filer</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Svar väntas</source>
        <translation>Awaiting answer</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Bilagor</source>
        <translation>Enclosures</translation>
    </message>
    <message>
        <source>Sätt</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Noteras</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Inget skickas härifrån. Förmedlingen noteras som gjord med det här innehållet.</source>
        <translation>Nothing is sent from here. The forwarding is noted as done with this content.</translation>
    </message>
    <message>
        <source>Brevet</source>
        <translation>The letter</translation>
    </message>
    <message>
        <source>Meddelandet</source>
        <translation>The message</translation>
    </message>
</context>
<context>
    <name>ForwardingRules</name>
    <message>
        <source>Frågan vilar. Väck den först.</source>
        <translation>The issue is dormant. Wake it first.</translation>
    </message>
    <message>
        <source>Välj en funktion att förmedla till.</source>
        <translation>Choose a function to forward to.</translation>
    </message>
    <message>
        <source>%1 finns inte den %2. Välj den funktion som har tagit över.</source>
        <translation>%1 does not exist on %2. Choose the function that has taken over.</translation>
    </message>
    <message>
        <source>E-postadressen till %1 innehåller en radbrytning. Rätta adressen bland funktionerna.</source>
        <translation>The email address of %1 contains a line break. Correct the address among the functions.</translation>
    </message>
    <message>
        <source>Förmedlingen som ska omdirigeras är inte märkt som fel funktion.</source>
        <translation>The forwarding to be redirected is not marked as wrong function.</translation>
    </message>
    <message>
        <source>Förmedlingen är redan omdirigerad.</source>
        <translation>The forwarding has already been redirected.</translation>
    </message>
    <message>
        <source>Datum saknas. Skriv vilken dag frågan förmedlas.</source>
        <translation>The date is missing. Write on which day the issue is forwarded.</translation>
    </message>
    <message>
        <source>Frågan förmedlas före den väcktes. Rätta datumet.</source>
        <translation>The issue is forwarded before it was raised. Correct the date.</translation>
    </message>
    <message>
        <source>Svaret är väntat före frågan ställs. Rätta datumet.</source>
        <translation>The answer is expected before the issue is put. Correct the date.</translation>
    </message>
    <message>
        <source>%1 har redan frågan och har inte svarat än.</source>
        <translation>%1 already has the issue and has not answered yet.</translation>
    </message>
    <message>
        <source>Förmedlingen finns inte. Läs om frågan och försök igen.</source>
        <translation>The forwarding does not exist. Reload the issue and try again.</translation>
    </message>
    <message>
        <source>Förmedlingen har redan ett svar, från den %1.</source>
        <translation>The forwarding already has an answer, from %1.</translation>
    </message>
    <message>
        <source>Förmedlingen gick till fel funktion. Registrera svaret på den som tog över.</source>
        <translation>The forwarding went to the wrong function. Register the answer on the one that took over.</translation>
    </message>
    <message>
        <source>Förmedlingen väntar inte på något svar.</source>
        <translation>The forwarding is not waiting for an answer.</translation>
    </message>
    <message>
        <source>Datum saknas. Skriv till exempel 2026-11-23, 23/11 eller v48.</source>
        <translation>The date is missing. Write for example 2026-11-23, 23/11 or w48.</translation>
    </message>
    <message>
        <source>Frågan ställdes den %1. Datumet kan inte vara före det.</source>
        <translation>The issue was put on %1. The date cannot be before that.</translation>
    </message>
    <message>
        <source>Frågan är avslutad och förmedlas inte mer.</source>
        <translation>The issue is closed and is not forwarded any more.</translation>
    </message>
    <message>
        <source>Förmedlingen är redan bekräftad, den %1.</source>
        <translation>The forwarding has already been acknowledged, on %1.</translation>
    </message>
    <message>
        <source>Svaret är daterat före bekräftelsen. Rätta datumet.</source>
        <translation>The answer is dated before the acknowledgement. Correct the date.</translation>
    </message>
    <message>
        <source>Förmedlingen är redan avslutad och kan inte märkas som fel funktion.</source>
        <translation>The forwarding is already finished and cannot be marked as wrong function.</translation>
    </message>
    <message>
        <source>Skriv varför det var fel funktion. Det hjälper nästa förmedling.</source>
        <translation>Write why it was the wrong function. It helps the next forwarding.</translation>
    </message>
    <message>
        <source>Frågan väntar inte på något svar och kan inte omdirigeras.</source>
        <translation>The issue is not waiting for an answer and cannot be redirected.</translation>
    </message>
    <message>
        <source>Svaret kom den %1. Återkopplingen kan inte ha skett före det.</source>
        <translation>The answer came on %1. Feedback cannot have been given before that.</translation>
    </message>
    <message>
        <source>Frågan är redan återkopplad, den %1.</source>
        <translation>Feedback on the issue has already been given, on %1.</translation>
    </message>
    <message>
        <source>En förmedling har ingen mottagare. Välj en funktion att förmedla till.</source>
        <translation>A forwarding has no receiver. Choose a function to forward to.</translation>
    </message>
    <message>
        <source>En förmedling saknar datum. Skriv vilken dag frågan förmedlades.</source>
        <translation>A forwarding has no date. Write on which day the issue was forwarded.</translation>
    </message>
    <message>
        <source>Ett svar är daterat före sin fråga. Rätta datumet.</source>
        <translation>An answer is dated before its question. Correct the date.</translation>
    </message>
    <message>
        <source>En bekräftelse är daterad före sin fråga. Rätta datumet.</source>
        <translation>An acknowledgement is dated before its question. Correct the date.</translation>
    </message>
    <message>
        <source>Ett svar saknar datum. Skriv vilken dag det kom.</source>
        <translation>An answer has no date. Write on which day it came.</translation>
    </message>
    <message>
        <source>Det finns redan ett utkast till %1 som inte är skickat. Märk det som skickat, eller ta tillbaka det.</source>
        <translation>There is already a draft to %1 that is not sent. Mark it as sent, or take it back.</translation>
    </message>
    <message>
        <source>Utkastet är redan taget tillbaka. Förmedla frågan igen om den ska skickas.</source>
        <translation>The draft has been taken back already. Forward the issue again if it is to be sent.</translation>
    </message>
    <message>
        <source>Förmedlingen är redan skickad, den %1.</source>
        <translation>The forwarding was sent already, on %1.</translation>
    </message>
    <message>
        <source>Datum saknas. Skriv vilken dag mejlet skickades.</source>
        <translation>The date is missing. Write which day the message was sent.</translation>
    </message>
</context>
<context>
    <name>Giro</name>
    <message>
        <source>Kontrollsiffran stämmer inte. Kontrollera att numret är rätt avskrivet.</source>
        <translation>The check digit is not right. Check that the number is copied correctly.</translation>
    </message>
    <message>
        <source>Ett gironummer har bara siffror, mellanslag och ett bindestreck. Ta bort övriga tecken.</source>
        <translation>A giro number has only digits, spaces and a hyphen. Remove the other characters.</translation>
    </message>
    <message>
        <source>Ett gironummer börjar inte med noll. Kontrollera att numret är rätt avskrivet.</source>
        <translation>A giro number does not begin with zero. Check that the number is copied correctly.</translation>
    </message>
    <message>
        <source>Skriv bankgironumret, sju eller åtta siffror.</source>
        <translation>Enter the bankgiro number, seven or eight digits.</translation>
    </message>
    <message>
        <source>Ett bankgironummer har sju eller åtta siffror; här är %1.</source>
        <translation>A bankgiro number has seven or eight digits; this one has %1.</translation>
    </message>
    <message>
        <source>Skriv plusgironumret, två till åtta siffror.</source>
        <translation>Enter the plusgiro number, two to eight digits.</translation>
    </message>
    <message>
        <source>Ett plusgironummer har två till åtta siffror; här är %1.</source>
        <translation>A plusgiro number has two to eight digits; this one has %1.</translation>
    </message>
</context>
<context>
    <name>GlobalSearch</name>
    <message>
        <source>Sök överallt (Ctrl+E)</source>
        <translation>Search everywhere (Ctrl+E)</translation>
    </message>
    <message>
        <source>Sökträffar</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title and snippet</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Inget innehåller ”%1”. Alla ord ska finnas med; början av ordet räcker.</source>
        <translation>Nothing contains “%1”. All the words must be there; the beginning of a word is enough.</translation>
    </message>
    <message numerus="yes">
        <source>Pil ned för att välja, Enter för att öppna. Högst %n av varje slag visas.</source>
        <translation>
            <numerusform>Down arrow to choose, Enter to open. At most %n of each kind is shown.</numerusform>
            <numerusform>Down arrow to choose, Enter to open. At most %n of each kind are shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sök i möten, punkter, frågor, förmedlingar, föreningar, personer och bilagor</source>
        <translation>Search in meetings, agenda items, issues, forwardings, associations, persons and attachments</translation>
    </message>
</context>
<context>
    <name>HappenedDay</name>
    <message>
        <source>%1 har inte varit än: i dag är det %2. Ange dagen då det hände.</source>
        <translation>%1 has not been yet: today is %2. State the day when it happened.</translation>
    </message>
    <message>
        <source>Dagen är satt till %1, men i dag är det %2. Den gäller något som redan har hänt.</source>
        <translation>The day is set to %1, but today is %2. It is the day of something that has already happened.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Finns inte på den här sidan</source>
        <translation>Not on this page</translation>
    </message>
    <message>
        <source>Hjälp – Ortskontakt</source>
        <translation>Help – Ortskontakt</translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Framåt</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Innehåll</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Sök på sidan</source>
        <translation>Search the page</translation>
    </message>
    <message>
        <source>Hjälptext</source>
        <translation>Help text</translation>
    </message>
</context>
<context>
    <name>HtmlPage</name>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Till innehållet</source>
        <translation>Skip to the content</translation>
    </message>
    <message>
        <source>Innehåll</source>
        <translation>Contents</translation>
    </message>
</context>
<context>
    <name>IdListTable</name>
    <message>
        <source>&amp;Kolumner</source>
        <translation>&amp;Columns</translation>
    </message>
    <message>
        <source>&amp;Vanliga kolumner</source>
        <translation>&amp;Usual columns</translation>
    </message>
</context>
<context>
    <name>IssueActDialog</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ändrade frågan medan du skrev. Den är nu %2. Inget av ditt är sparat än; det du har skrivit står kvar. Se efter om det fortfarande stämmer och försök igen.</source>
        <extracomment>%1 is who, %2 a status such as &quot;förmedlad&quot;</extracomment>
        <translation>%1 changed the issue while you were writing. It is now %2. Nothing of yours is saved yet; what you have written is still here. See whether it still holds and try again.</translation>
    </message>
    <message>
        <source>%1, förmedlad %2</source>
        <translation>%1, forwarded %2</translation>
    </message>
    <message>
        <source>Det finns osparad text från %1 %2.</source>
        <comment>day, time</comment>
        <translation>There is unsaved text from %1 %2.</translation>
    </message>
    <message>
        <source>Å&amp;terställ</source>
        <translation>R&amp;estore</translation>
    </message>
    <message>
        <source>&amp;Kasta</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>%1 är inte sparad. Det du skrev finns kvar som utkast.</source>
        <comment>number of an issue</comment>
        <translation>%1 is not saved. What you wrote is kept as a draft.</translation>
    </message>
    <message>
        <source>Stämmer dagen?</source>
        <translation>Is the day right?</translation>
    </message>
    <message>
        <source>Dagen stämmer</source>
        <translation>The day is right</translation>
    </message>
    <message>
        <source>%1, utkast %2</source>
        <comment>function, day</comment>
        <translation>%1, draft %2</translation>
    </message>
    <message>
        <source>Välj förmedling</source>
        <translation>Choose a forwarding</translation>
    </message>
</context>
<context>
    <name>IssueActState</name>
    <message>
        <source>Välj en fråga först.</source>
        <translation>Choose an issue first.</translation>
    </message>
    <message>
        <source>Frågan ligger i papperskorgen. Återställ den först.</source>
        <translation>The issue is in the bin. Restore it first.</translation>
    </message>
    <message>
        <source>Spara frågan först.</source>
        <translation>Save the issue first.</translation>
    </message>
    <message>
        <source>Frågan vilar inte.</source>
        <translation>The issue is not resting.</translation>
    </message>
    <message>
        <source>Frågan är %1. Skapa en ny fråga och koppla den till den här.</source>
        <translation>The issue is %1. Make a new issue and relate it to this one.</translation>
    </message>
    <message>
        <source>Frågan vilar. Väck den först.</source>
        <translation>The issue is resting. Wake it first.</translation>
    </message>
    <message>
        <source>Frågan är redan återkopplad, den %1.</source>
        <translation>The issue has been fed back already, on %1.</translation>
    </message>
    <message>
        <source>Frågan är inte besvarad än. Registrera svaret först.</source>
        <translation>The issue has not been answered yet. Record the answer first.</translation>
    </message>
    <message>
        <source>Frågan hör inte till något ortsråd. Välj ortsråd, eller återkoppla med brev eller e-post.</source>
        <translation>The issue belongs to no local council. Choose one, or feed back by letter or e-mail.</translation>
    </message>
    <message>
        <source>Frågan är inte förmedlad till någon än.</source>
        <translation>The issue has not been forwarded to anybody yet.</translation>
    </message>
    <message>
        <source>Frågan är inte förmedlad med e-post eller brev.</source>
        <translation>The issue has not been forwarded by e-mail or letter.</translation>
    </message>
    <message>
        <source>Alla som har frågan har bekräftat den.</source>
        <translation>All who have the issue have acknowledged it.</translation>
    </message>
    <message>
        <source>Ingen förmedling väntar på svar.</source>
        <translation>No forwarding waits for an answer.</translation>
    </message>
    <message>
        <source>Ingen förmedling kan märkas som fel funktion nu.</source>
        <translation>No forwarding can be marked as wrong function now.</translation>
    </message>
    <message>
        <source>Inget är försenat. Nästa dag att hålla är %1.</source>
        <translation>Nothing is late. The next date to keep is %1.</translation>
    </message>
    <message>
        <source>Inget är försenat.</source>
        <translation>Nothing is late.</translation>
    </message>
    <message>
        <source>Frågan är redan %1.</source>
        <translation>The issue is already %1.</translation>
    </message>
    <message>
        <source>Frågan är ny. Bedöm den först, eller skriv av den.</source>
        <translation>The issue is new. Assess it first, or write it off.</translation>
    </message>
    <message>
        <source>Frågan vilar. Väck den först, eller skriv av den.</source>
        <translation>The issue is resting. Wake it first, or write it off.</translation>
    </message>
    <message>
        <source>Frågan har ett svar. Återkoppla den och avsluta den i stället.</source>
        <translation>The issue has an answer. Feed it back and close it instead.</translation>
    </message>
    <message>
        <source>Frågan vilar redan.</source>
        <translation>The issue is resting already.</translation>
    </message>
    <message>
        <source>Frågan är %1 och kan inte vila.</source>
        <translation>The issue is %1 and cannot rest.</translation>
    </message>
    <message>
        <source>Det finns inget utkast som väntar på att skickas.</source>
        <translation>There is no draft that waits to be sent.</translation>
    </message>
</context>
<context>
    <name>IssueActs</name>
    <message>
        <source>Frågans uppgifter kunde inte läsas</source>
        <translation>The issue&apos;s details could not be read</translation>
    </message>
    <message>
        <source>Inget är ändrat</source>
        <translation>Nothing has been changed</translation>
    </message>
    <message>
        <source>%1 är förmedlad</source>
        <translation>%1 has been forwarded</translation>
    </message>
    <message>
        <source>Svaret på %1 är sparat</source>
        <translation>The answer to %1 is saved</translation>
    </message>
    <message>
        <source>%1 är sparad</source>
        <translation>%1 is saved</translation>
    </message>
    <message>
        <source>Förmedla vidare nu?</source>
        <translation>Forward it on now?</translation>
    </message>
    <message>
        <source>%1 väntar på rätt funktion. Den första dagen frågan ställdes står kvar.</source>
        <translation>%1 waits for the right function. The day it was first asked stays visible.</translation>
    </message>
    <message>
        <source>Förmedla vidare</source>
        <translation>Forward on</translation>
    </message>
    <message>
        <source>%1 vilar</source>
        <translation>%1 is resting</translation>
    </message>
    <message>
        <source>%1 är återkopplad</source>
        <translation>%1 has been fed back</translation>
    </message>
    <message>
        <source>Läs in svar ur mejl</source>
        <translation>Read an answer from an e-mail</translation>
    </message>
    <message>
        <source>Alla filer (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Mejlet kunde inte läsas</source>
        <translation>The e-mail could not be read</translation>
    </message>
    <message>
        <source>%1, eftersom mejlet är ett svar på vårt mejl</source>
        <translation>%1, because the e-mail is a reply to ours</translation>
    </message>
    <message>
        <source>%1, som står i ämnesraden</source>
        <translation>%1, which stands in the subject</translation>
    </message>
    <message>
        <source>%1, som står i texten. Se efter att det stämmer</source>
        <translation>%1, which stands in the text. Check that it is right</translation>
    </message>
    <message>
        <source>%1, som du valde</source>
        <translation>%1, which you chose</translation>
    </message>
    <message>
        <source>Mejlet kunde inte kopplas till en fråga</source>
        <translation>The e-mail could not be matched to an issue</translation>
    </message>
    <message>
        <source>Vilken fråga gäller mejlet?</source>
        <translation>Which issue is the e-mail about?</translation>
    </message>
    <message>
        <source>okänd avsändare</source>
        <translation>unknown sender</translation>
    </message>
    <message>
        <source>Mejlet hör inte till någon känd fråga</source>
        <translation>The e-mail belongs to no known issue</translation>
    </message>
    <message>
        <source>Från: %1
Ämne: %2

%3</source>
        <translation>From: %1
Subject: %2

%3</translation>
    </message>
    <message>
        <source>Välj fråga med nummer …</source>
        <translation>Choose an issue by number …</translation>
    </message>
    <message>
        <source>Skapa ny fråga av mejlet</source>
        <translation>Make a new issue of the e-mail</translation>
    </message>
    <message>
        <source>Frågans &amp;nummer</source>
        <translation>The issue&apos;s &amp;number</translation>
    </message>
    <message>
        <source>Välj frågan</source>
        <translation>Choose the issue</translation>
    </message>
    <message>
        <source>Det är inget frågenummer</source>
        <translation>That is no issue number</translation>
    </message>
    <message>
        <source>”%1” är inget frågenummer. Skriv det som OR-2026-0123.</source>
        <translation>“%1” is no issue number. Write it as OR-2026-0123.</translation>
    </message>
    <message>
        <source>Mejlet är noterat på %1</source>
        <translation>The e-mail is noted on %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Öppna brevet igen</source>
        <translation>Open the message again</translation>
    </message>
    <message>
        <source>Vilken förmedling gäller det?</source>
        <translation>Which forwarding is it about?</translation>
    </message>
    <message>
        <source>Ska frågans filer följa med?</source>
        <translation>Shall the issue&apos;s files go with it?</translation>
    </message>
    <message>
        <source>Utan filer</source>
        <translation>Without files</translation>
    </message>
    <message numerus="yes">
        <source>Med %n fil(er)</source>
        <translation>
            <numerusform>With %n file</numerusform>
            <numerusform>With %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Brevet kunde inte öppnas</source>
        <translation>The message could not be opened</translation>
    </message>
    <message>
        <source>%1 tas inte längre upp på nästa träff</source>
        <translation>%1 is no longer brought up at the next meeting</translation>
    </message>
    <message>
        <source>Svaret tas upp på nästa träff</source>
        <translation>The answer is brought up at the next meeting</translation>
    </message>
    <message>
        <source>Ingen träff är planerad med ortsrådet. Svaret på %1 läggs på dagordningen så snart nästa träff skapas.</source>
        <translation>No meeting is planned with the local council. The answer to %1 is put on the agenda as soon as the next meeting is made.</translation>
    </message>
    <message>
        <source>Svaret på %1 är lagt på dagordningen för träffen %2.</source>
        <translation>The answer to %1 has been put on the agenda of the meeting on %2.</translation>
    </message>
    <message>
        <source>%1 är väckt</source>
        <translation>%1 has been woken</translation>
    </message>
    <message>
        <source>Avsluta %1?</source>
        <translation>Close %1?</translation>
    </message>
    <message>
        <source>”%1” är återkopplad. En avslutad fråga kan inte öppnas igen, bara kopplas till en ny.</source>
        <translation>“%1” has been fed back. A closed issue cannot be opened again, only related to a new one.</translation>
    </message>
    <message>
        <source>Avsluta frågan</source>
        <translation>Close the issue</translation>
    </message>
    <message>
        <source>Avsluta %1 utan återkoppling</source>
        <translation>Close %1 without feedback</translation>
    </message>
    <message>
        <source>&amp;Varför avslutas frågan utan att föreningen har fått veta svaret?</source>
        <translation>&amp;Why is the issue closed without the association having been told the answer?</translation>
    </message>
    <message>
        <source>%1 är avslutad</source>
        <translation>%1 is closed</translation>
    </message>
    <message>
        <source>Skriv av %1</source>
        <translation>Write off %1</translation>
    </message>
    <message>
        <source>&amp;Varför skrivs frågan av?</source>
        <translation>&amp;Why is the issue written off?</translation>
    </message>
    <message>
        <source>Skriv av frågan</source>
        <translation>Write off the issue</translation>
    </message>
    <message>
        <source>%1 är avskriven</source>
        <translation>%1 is written off</translation>
    </message>
    <message>
        <source>&amp;Förmedla …</source>
        <translation>&amp;Forward …</translation>
    </message>
    <message>
        <source>&amp;Bekräfta …</source>
        <translation>&amp;Acknowledge …</translation>
    </message>
    <message>
        <source>&amp;Registrera svar …</source>
        <translation>&amp;Record answer …</translation>
    </message>
    <message>
        <source>Läs in svar ur &amp;mejl …</source>
        <translation>Read an answer from &amp;e-mail …</translation>
    </message>
    <message>
        <source>Fel fu&amp;nktion …</source>
        <translation>Wrong fu&amp;nction …</translation>
    </message>
    <message>
        <source>&amp;Påminn funktionen …</source>
        <translation>Re&amp;mind the function …</translation>
    </message>
    <message>
        <source>Åter&amp;koppla …</source>
        <translation>Feed &amp;back …</translation>
    </message>
    <message>
        <source>&amp;Ta upp svaret vid nästa träff</source>
        <translation>Bring &amp;up the answer at the next meeting</translation>
    </message>
    <message>
        <source>&amp;Låt vila …</source>
        <translation>Let re&amp;st …</translation>
    </message>
    <message>
        <source>&amp;Väck</source>
        <translation>&amp;Wake</translation>
    </message>
    <message>
        <source>&amp;Avsluta …</source>
        <translation>&amp;Close …</translation>
    </message>
    <message>
        <source>&amp;Skriv av …</source>
        <translation>Wr&amp;ite off …</translation>
    </message>
    <message>
        <source>Skicka frågan till den funktion som kan svara</source>
        <translation>Send the issue to the function that can answer</translation>
    </message>
    <message>
        <source>Notera att funktionen har fått frågan</source>
        <translation>Note that the function has received the issue</translation>
    </message>
    <message>
        <source>Skriv in svaret från en funktion</source>
        <translation>Enter the answer of a function</translation>
    </message>
    <message>
        <source>Läs ett svar ur en mejlfil (.eml)</source>
        <translation>Read an answer from an e-mail file (.eml)</translation>
    </message>
    <message>
        <source>Frågan hör till någon annan: märk förmedlingen och förmedla vidare</source>
        <translation>The issue belongs to somebody else: mark the forwarding and forward it on</translation>
    </message>
    <message>
        <source>Gör mejlet eller brevet om en förmedling en gång till</source>
        <translation>Make the e-mail or letter of a forwarding once more</translation>
    </message>
    <message>
        <source>Skriv en påminnelse om ett svar som är försenat</source>
        <translation>Write a reminder of an answer that is late</translation>
    </message>
    <message>
        <source>Berätta svaret för föreningen och notera det</source>
        <translation>Tell the association the answer and note it</translation>
    </message>
    <message>
        <source>Svaret står på ortsrådets nästa dagordning</source>
        <translation>The answer stands on the local council&apos;s next agenda</translation>
    </message>
    <message>
        <source>Lägg frågan åt sidan till en dag</source>
        <translation>Put the issue aside until a day</translation>
    </message>
    <message>
        <source>Arbeta vidare med en fråga som vilar</source>
        <translation>Go on with an issue that rests</translation>
    </message>
    <message>
        <source>Frågan är färdig</source>
        <translation>The issue is done</translation>
    </message>
    <message>
        <source>Frågan ska inte handläggas</source>
        <translation>The issue is not to be dealt with</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Öppna brevet igen …</source>
        <translation>&amp;Open the message again …</translation>
    </message>
    <message>
        <source>Ångra planerad å&amp;terkoppling</source>
        <translation>&amp;Undo planned feedback</translation>
    </message>
    <message>
        <source>Mejl (%1)</source>
        <translation>E-mail (%1)</translation>
    </message>
    <message>
        <source>Utkastet om %1 är öppnat, inte skickat än</source>
        <translation>The draft about %1 is open, not sent yet</translation>
    </message>
    <message>
        <source>Mejlet är inte öppnat</source>
        <translation>The message has not been opened</translation>
    </message>
    <message>
        <source>%1 Utkastet om %2 är sparat, och ingen är tillfrågad än. Välj Öppna brevet igen när hindret är borta, eller Mejlet är skickat… för att ta tillbaka det.</source>
        <translation>%1 The draft about %2 is saved, and nobody has been asked yet. Choose Open the message again when the obstacle is gone, or The message is sent… to take it back.</translation>
    </message>
    <message>
        <source>Me&amp;jlet är skickat …</source>
        <translation>The messa&amp;ge is sent …</translation>
    </message>
    <message>
        <source>Ett utkast som öppnades är skickat, eller ska inte skickas</source>
        <translation>A draft that was opened has been sent, or will not be</translation>
    </message>
    <message>
        <source>Mejlet nämner mer än en fråga. Troligast är %1.</source>
        <translation>The mail names more than one issue. The likeliest is %1.</translation>
    </message>
    <message>
        <source>%1, som står i mejlet som kom tillbaka</source>
        <translation>%1, which is in the message that came back</translation>
    </message>
    <message>
        <source>Mejlet gäller %1, inte %2 som du hade framme.</source>
        <translation>The message is about %1, not %2, which you were looking at.</translation>
    </message>
</context>
<context>
    <name>IssueChips</name>
    <message>
        <source>bekräftelse saknas, %1</source>
        <comment>how late</comment>
        <translation>no acknowledgement, %1</translation>
    </message>
    <message>
        <source>svar saknas, %1</source>
        <comment>how late</comment>
        <translation>no answer, %1</translation>
    </message>
</context>
<context>
    <name>IssueDetail</name>
    <message>
        <source>försenad, %1</source>
        <comment>how late</comment>
        <translation>late, %1</translation>
    </message>
    <message>
        <source>återkopplas på nästa träff</source>
        <translation>fed back at the next meeting</translation>
    </message>
    <message>
        <source>sammanslagen</source>
        <translation>merged</translation>
    </message>
    <message>
        <source>i papperskorgen</source>
        <translation>in the bin</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>number, title and status of an issue</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Mer att göra med frågan</source>
        <translation>More to do with the issue</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Ändrar vad frågan handlar om (F2)</source>
        <translation>Changes what the issue is about (F2)</translation>
    </message>
    <message>
        <source>Ändra frågan</source>
        <translation>Edit the issue</translation>
    </message>
    <message numerus="yes">
        <source>%n frågor är markerade</source>
        <translation>
            <numerusform>%n issue is selected</numerusform>
            <numerusform>%n issues are selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Markera en enda för att läsa den här.</source>
        <translation>Select a single one to read it here.</translation>
    </message>
    <message>
        <source>Ingen fråga är vald</source>
        <translation>No issue is selected</translation>
    </message>
    <message>
        <source>Välj en fråga i listan för att läsa den här.</source>
        <translation>Choose an issue in the list to read it here.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of meeting, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <comment>day, role or organisation</comment>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>punkten ”%1”</source>
        <translation>the item “%1”</translation>
    </message>
    <message>
        <source>%1; gäller en väg, väghållare: %2</source>
        <comment>who it is for, road keeper</comment>
        <translation>%1; about a road, road keeper: %2</translation>
    </message>
    <message>
        <source>%1 N, %2 O</source>
        <comment>latitude, longitude</comment>
        <translation>%1 N, %2 E</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and how far it is from today</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Locality</translation>
    </message>
    <message>
        <source>Kommer från</source>
        <translation>Comes from</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Bara för dem som arbetar här. Lämnar aldrig programmet.</source>
        <translation>Only for those who work here. Never leaves the program.</translation>
    </message>
    <message>
        <source>Föreningen fick veta svaret %1 genom %2: %3</source>
        <comment>day, channel, to whom</comment>
        <translation>The association was told the answer %1 by %2: %3</translation>
    </message>
    <message>
        <source>Svaret står på dagordningen: %1</source>
        <translation>The answer is on the agenda: %1</translation>
    </message>
    <message>
        <source>Svaret tas upp på ortsrådets nästa träff. Ingen är planerad än.</source>
        <translation>The answer will be told at the council&apos;s next meeting. None is planned yet.</translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Avskriven</source>
        <translation>Written off</translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Frågor som hör ihop med den här</source>
        <translation>Issues that belong with this one</translation>
    </message>
    <message>
        <source>Ta bort kopplingen</source>
        <translation>Remove the relation</translation>
    </message>
    <message>
        <source>klar %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>en funktion som är borttagen</source>
        <translation>a function that has been removed</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <comment>function, the one it goes through</comment>
        <translation>%1 via %2</translation>
    </message>
    <message>
        <source>Förmedlad %1 genom %2</source>
        <comment>day, channel</comment>
        <translation>Forwarded %1 by %2</translation>
    </message>
    <message>
        <source>från %1</source>
        <comment>role or organisation</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>av %1</source>
        <comment>who</comment>
        <translation>by %1</translation>
    </message>
    <message>
        <source>%1 %2, skulle vara senast %3</source>
        <comment>acknowledged or answered, day, due day</comment>
        <translation>%1 %2, was due %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>acknowledged or answered, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is due, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Fel funktion: %1</source>
        <comment>reason</comment>
        <translation>Wrong function: %1</translation>
    </message>
    <message>
        <source>Fel funktion: %1 Omdirigerad till %2.</source>
        <comment>reason, function</comment>
        <translation>Wrong function: %1 Redirected to %2.</translation>
    </message>
    <message>
        <source>Återtagen</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Återtagen: %1</source>
        <comment>reason</comment>
        <translation>Withdrawn: %1</translation>
    </message>
    <message>
        <source>Tar över från %1</source>
        <comment>function</comment>
        <translation>Takes over from %1</translation>
    </message>
    <message>
        <source>Bekräftad</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Bekräftas senast</source>
        <translation>To be acknowledged by</translation>
    </message>
    <message>
        <source>Besvarad</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Svar senast</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Dölj det som skickades</source>
        <translation>Hide what was sent</translation>
    </message>
    <message>
        <source>Visa det som skickades</source>
        <translation>Show what was sent</translation>
    </message>
    <message>
        <source>Första gången frågat %1</source>
        <translation>First asked %1</translation>
    </message>
    <message>
        <source>Sammanslagen hit: %1 %2</source>
        <comment>number, title</comment>
        <translation>Merged into this one: %1 %2</translation>
    </message>
    <message>
        <source>Den var inte förmedlad.</source>
        <translation>It had not been forwarded.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>degrees, where that is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Utkast %1 genom %2</source>
        <comment>day, channel</comment>
        <translation>Draft %1 by %2</translation>
    </message>
    <message>
        <source>Dölj utkastet</source>
        <translation>Hide the draft</translation>
    </message>
    <message>
        <source>Visa utkastet</source>
        <translation>Show the draft</translation>
    </message>
    <message>
        <source>Vem som ska få svaret</source>
        <translation>Who is to get the answer</translation>
    </message>
    <message>
        <source>åter den %1</source>
        <translation>back on %1</translation>
    </message>
    <message>
        <source>borta till och med den %1</source>
        <translation>away until %1, included</translation>
    </message>
    <message>
        <source>nådde inte %1</source>
        <comment>addresses</comment>
        <translation>did not reach %1</translation>
    </message>
    <message>
        <source>Dölj texten</source>
        <translation>Hide the text</translation>
    </message>
    <message>
        <source>Visa texten</source>
        <translation>Show the text</translation>
    </message>
    <message>
        <source>Dölj citatet</source>
        <translation>Hide the quotation</translation>
    </message>
    <message>
        <source>Visa bortklippt citat</source>
        <translation>Show the quotation that was cut</translation>
    </message>
    <message>
        <source>Öppna mejlet</source>
        <translation>Open the message</translation>
    </message>
    <message>
        <source>Ta inte med i återkopplingen</source>
        <translation>Leave out of the feedback</translation>
    </message>
    <message>
        <source>Ta med i återkopplingen</source>
        <translation>Include in the feedback</translation>
    </message>
    <message>
        <source>Rätta adressen bland funktionerna, eller välj en annan, och förmedla frågan igen.</source>
        <translation>Correct the address among the functions, or choose another one, and forward the issue again.</translation>
    </message>
    <message>
        <source>Tas inte med i återkopplingen.</source>
        <translation>Not included in the feedback.</translation>
    </message>
    <message>
        <source>Förmedlad igen till %1</source>
        <comment>function</comment>
        <translation>Forwarded again to %1</translation>
    </message>
    <message>
        <source>Mejlet som frågan kom i</source>
        <translation>The message the issue came in</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>”%1” skrevs %2 %3 och sparades inte.</source>
        <extracomment>%1 title of an issue, %2 date, %3 time</extracomment>
        <translation>“%1” was written on %2 at %3 and never saved.</translation>
    </message>
    <message>
        <source>Fortsätt med den</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>Frågan är inte sparad. Det du skrev finns kvar som utkast.</source>
        <translation>The issue is not saved. What you wrote is kept as a draft.</translation>
    </message>
    <message>
        <source>Ny fråga</source>
        <extracomment>%1 number of an issue, %2 its title</extracomment>
        <translation>New issue</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Inte sparat än</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Sparat %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>&amp;Versioner…</source>
        <translation>&amp;Versions…</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Det som inte är sparat finns kvar som utkast (Esc)</source>
        <translation>What is not saved is kept as a draft (Esc)</translation>
    </message>
    <message>
        <source>Spara och &amp;förmedla…</source>
        <translation>Save and &amp;forward…</translation>
    </message>
    <message>
        <source>Sparar och går vidare till förmedlingen, med den valda mottagaren (Ctrl+R)</source>
        <translation>Saves and goes on to the forwarding, with the chosen receiver (Ctrl+R)</translation>
    </message>
    <message>
        <source>&amp;Spara och stäng</source>
        <translation>&amp;Save and close</translation>
    </message>
    <message>
        <source>Ctrl+Enter. Ctrl+S sparar utan att stänga.</source>
        <translation>Ctrl+Enter. Ctrl+S saves without closing.</translation>
    </message>
    <message>
        <source>Frågan</source>
        <translation>The issue</translation>
    </message>
    <message>
        <source>Förslag på mottagare</source>
        <translation>Suggested receivers</translation>
    </message>
    <message>
        <source>Bilagan lades inte till, för frågan går inte att spara än. Rätta det som är markerat och försök igen.</source>
        <translation>The attachment was not added, because the issue cannot be saved yet. Correct what is marked and try again.</translation>
    </message>
    <message numerus="yes">
        <source>Mejlets %n fil(er) läggs till när frågan sparas: %1</source>
        <translation>
            <numerusform>The file of the mail is added when the issue is saved: %1</numerusform>
            <numerusform>The %n files of the mail are added when the issue is saved: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mejlet sparas som det kom med frågan, och avsändaren som kontakt.</source>
        <translation>The message is stored with the issue as it came, and the sender as its contact.</translation>
    </message>
</context>
<context>
    <name>IssueDispatcher</name>
    <message>
        <source>Välj en funktion att förmedla till.</source>
        <translation>Choose a function to forward to.</translation>
    </message>
</context>
<context>
    <name>IssueDocuments</name>
    <message>
        <source>sv-SE</source>
        <comment>language tag of the documents in this language; English: en-GB</comment>
        <translation>en-GB</translation>
    </message>
    <message>
        <source>%1 – framställd %2</source>
        <extracomment>Foot of a page: organisation and the day it was made</extracomment>
        <translation>%1 – produced %2</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Diarienummer</source>
        <translation>Registry number</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Typ</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Ämne</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Ortsråd</source>
        <translation>Local council</translation>
    </message>
    <message>
        <source>Orter</source>
        <translation>Localities</translation>
    </message>
    <message>
        <source>Väckt av</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <source>Inkom</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Hos</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Först förmedlad</source>
        <translation>First forwarded</translation>
    </message>
    <message>
        <source>Bekräftad</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Svar senast</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Sen, arbetsdagar</source>
        <translation>Late, working days</translation>
    </message>
    <message>
        <source>Besvarad</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Återkopplad</source>
        <translation>Fed back</translation>
    </message>
    <message>
        <source>Återkopplad till</source>
        <translation>Fed back to</translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Skäl för avslut</source>
        <translation>Reason for closing</translation>
    </message>
    <message>
        <source>Sammanförd med</source>
        <translation>Merged with</translation>
    </message>
    <message>
        <source>Bilagor</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>Responsible</translation>
    </message>
    <message numerus="yes">
        <source>%n arbetsdag(ar) sen</source>
        <extracomment>Working days past the date</extracomment>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Frågor till Borås Stad</source>
        <translation>Issues for the City of Borås</translation>
    </message>
    <message>
        <source>Frågor från ortsråd och föreningar</source>
        <translation>Issues from local councils and associations</translation>
    </message>
    <message>
        <source>Frågor</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Utan ort</source>
        <translation>No locality</translation>
    </message>
    <message>
        <source>Vi väntar på svar från %1.</source>
        <translation>We are waiting for an answer from %1.</translation>
    </message>
    <message>
        <source>Vi väntar på svar från %1 och påminner. Svaret skulle ha kommit den %2.</source>
        <translation>We are waiting for an answer from %1 and sending a reminder. The answer should have come on %2.</translation>
    </message>
    <message>
        <source>Vi väntar på svar från %1, senast den %2.</source>
        <translation>We are waiting for an answer from %1, by %2.</translation>
    </message>
    <message>
        <source>Frågan är sammanförd med %1 och följs där.</source>
        <translation>The issue has been merged with %1 and is followed there.</translation>
    </message>
    <message>
        <source>Skäl: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Vi går igenom frågan och bedömer vem som kan svara.</source>
        <translation>We are going through the issue to find out who can answer it.</translation>
    </message>
    <message>
        <source>Frågan hanteras lokalt, av ortsrådet och föreningarna.</source>
        <translation>The issue is dealt with locally, by the local council and the associations.</translation>
    </message>
    <message>
        <source>Frågan tas upp i den lokala utvecklingsplanen.</source>
        <translation>The issue is taken up in the local development plan.</translation>
    </message>
    <message>
        <source>Frågan ska förmedlas till den som kan svara.</source>
        <translation>The issue is about to be forwarded to whoever can answer it.</translation>
    </message>
    <message>
        <source>Frågan är besvarad. Hör av er om svaret inte räcker.</source>
        <translation>The issue has been answered. Let us know if the answer is not enough.</translation>
    </message>
    <message>
        <source>Ni har fått svaret. Frågan avslutas om ni inte vill fråga mer.</source>
        <translation>You have been given the answer. The issue is closed unless you want to ask more.</translation>
    </message>
    <message>
        <source>Frågan avslutades den %1.</source>
        <translation>The issue was closed on %1.</translation>
    </message>
    <message>
        <source>Frågan är avslutad.</source>
        <translation>The issue is closed.</translation>
    </message>
    <message>
        <source>Frågan vilar till den %1.</source>
        <translation>The issue is resting until %1.</translation>
    </message>
    <message>
        <source>Frågan vilar tills vidare.</source>
        <translation>The issue is resting until further notice.</translation>
    </message>
    <message>
        <source>Frågan kom till fel funktion och skickas vidare till rätt.</source>
        <translation>The issue reached the wrong function and is being sent on to the right one.</translation>
    </message>
    <message>
        <source>Frågan är avskriven.</source>
        <translation>The issue has been written off.</translation>
    </message>
    <message>
        <source>Vad hände med våra frågor?</source>
        <translation>What became of our questions?</translation>
    </message>
    <message>
        <source>Återkoppling på frågor till Borås Stad</source>
        <translation>Feedback on issues for the City of Borås</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Från</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message numerus="yes">
        <source>%n fråga/frågor</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
    <message>
        <source>Har fått svar</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Väntar på svar</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>Avslutade utan svar</source>
        <translation>Closed without an answer</translation>
    </message>
    <message>
        <source>Ni har inte ställt några frågor under perioden. Har ni något på hjärtat? Hör av er till kontaktpersonen.</source>
        <translation>You asked no questions in this period. Is there anything on your mind? Get in touch with the contact person.</translation>
    </message>
    <message>
        <source>Tack för era frågor. Här står vad som har hänt med dem.</source>
        <translation>Thank you for your questions. This is what has become of them.</translation>
    </message>
    <message>
        <source>Frågor som har fått svar</source>
        <translation>Questions that have been answered</translation>
    </message>
    <message>
        <source>Frågor som väntar på svar</source>
        <translation>Questions waiting for an answer</translation>
    </message>
    <message>
        <source>Frågor som avslutats utan svar</source>
        <translation>Questions closed without an answer</translation>
    </message>
    <message>
        <source>Ni frågade</source>
        <extracomment>The day a question was asked, and the question</extracomment>
        <translation>You asked</translation>
    </message>
    <message>
        <source>%1:
%2</source>
        <translation>%1:
%2</translation>
    </message>
    <message>
        <source>Vi frågade</source>
        <translation>We asked</translation>
    </message>
    <message>
        <source>Svaret</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>Ni har väntat</source>
        <translation>You have waited</translation>
    </message>
    <message numerus="yes">
        <source>%n arbetsdag(ar)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Det händer nu</source>
        <translation>What happens now</translation>
    </message>
    <message>
        <source>Med vänlig hälsning
%1</source>
        <translation>Kind regards
%1</translation>
    </message>
    <message>
        <source>Frågor från %1</source>
        <translation>Issues from %1</translation>
    </message>
    <message>
        <source>Vad vi har frågat Borås Stad, och vad vi har fått för svar.</source>
        <translation>What we have asked the City of Borås, and what answers we have had.</translation>
    </message>
    <message>
        <source>Sidan gjordes %1.</source>
        <extracomment>Foot of a web page: the day it was made</extracomment>
        <translation>This page was made on %1.</translation>
    </message>
    <message>
        <source>Det finns inga frågor att visa.</source>
        <translation>There are no issues to show.</translation>
    </message>
    <message>
        <source>Utan ortsråd</source>
        <translation>No local council</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, count</comment>
        <extracomment>Heading of a part of the page and how many questions there are in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Väckt</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>Förmedlad</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Svaret visas här när föreningen har fått det.</source>
        <translation>The answer is shown here once the association has been given it.</translation>
    </message>
    <message>
        <source>en förening</source>
        <translation>an association</translation>
    </message>
    <message>
        <source>Frågan</source>
        <translation>The issue</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Skicka svaret till %1.</source>
        <translation>Send the answer to %1.</translation>
    </message>
    <message>
        <source>Behåll %1 i ämnesraden eller skriv det i brevet, så hamnar svaret på rätt fråga.</source>
        <translation>Keep %1 in the subject line or put it in the letter, so that the answer reaches the right issue.</translation>
    </message>
    <message>
        <source>Skriv så att svaret kan läsas upp för föreningen som frågade. Utelämna personuppgifter.</source>
        <translation>Write so that the answer can be read out to the association that asked. Leave out personal data.</translation>
    </message>
    <message>
        <source>Hör frågan hemma hos någon annan? Säg till så snart som möjligt, gärna vem, så förmedlar vi den vidare.</source>
        <translation>Does the issue belong with somebody else? Tell us as soon as possible, preferably with whom, and we will forward it.</translation>
    </message>
    <message>
        <source>Den som frågade vill helst ha svar på detta språk: %1.</source>
        <translation>The one who asked would rather have the answer in this language: %1.</translation>
    </message>
    <message>
        <source>Fråga för svar: %1</source>
        <translation>Issue for answer: %1</translation>
    </message>
    <message>
        <source>Förmedling av en fråga</source>
        <translation>Forwarding of an issue</translation>
    </message>
    <message>
        <source>Referens</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Svar önskas senast</source>
        <translation>Answer wanted by</translation>
    </message>
    <message>
        <source>Hej!
Här kommer en fråga från %1. Vi har bedömt att den hör hemma hos er och ber om ett svar som vi kan lämna vidare.</source>
        <extracomment>%1 is who asks, such as a council</extracomment>
        <translation>Hello,
Here is an issue from %1. We have judged that it belongs with you, and ask for an answer that we can pass on.</translation>
    </message>
    <message>
        <source>Så svarar ni</source>
        <translation>How to answer</translation>
    </message>
    <message>
        <source>Bekräfta senast den %1 att ni har fått frågan.</source>
        <translation>Acknowledge by %1 that you have received the issue.</translation>
    </message>
    <message>
        <source>Svara senast den %1. Behövs mer tid: säg när svaret kan komma.</source>
        <translation>Answer by %1. If more time is needed, say when the answer can come.</translation>
    </message>
    <message>
        <source>Påminnelse: %1</source>
        <translation>Reminder: %1</translation>
    </message>
    <message>
        <source>Påminnelse om en fråga utan svar</source>
        <translation>Reminder of an issue without an answer</translation>
    </message>
    <message>
        <source>Frågan ställdes först</source>
        <translation>First asked</translation>
    </message>
    <message>
        <source>Förmedlad till er</source>
        <translation>Forwarded to you</translation>
    </message>
    <message>
        <source>Bekräftelse senast</source>
        <translation>Acknowledgement due</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Försenat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Hej!
Vi väntar på ert svar på en fråga från %1.</source>
        <translation>Hello,
We are waiting for your answer to an issue from %1.</translation>
    </message>
    <message numerus="yes">
        <source>Hej!
Svaret på en fråga från %1 skulle ha kommit den %2. Det är nu %n arbetsdag(ar) sent.</source>
        <translation>
            <numerusform>Hello,
The answer to an issue from %1 should have come on %2. It is now %n working day late.</numerusform>
            <numerusform>Hello,
The answer to an issue from %1 should have come on %2. It is now %n working days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hej!
Vi förmedlade en fråga från %1 den %2 och har inte sett någon bekräftelse på att ni har fått den. Den skulle ha kommit för %n arbetsdag(ar) sedan.</source>
        <translation>
            <numerusform>Hello,
We forwarded an issue from %1 on %2 and have seen no acknowledgement that you have received it. It should have come %n working day ago.</numerusform>
            <numerusform>Hello,
We forwarded an issue from %1 on %2 and have seen no acknowledgement that you have received it. It should have come %n working days ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Det här ber vi om nu</source>
        <translation>What we ask for now</translation>
    </message>
    <message>
        <source>Svara senast den %1.</source>
        <translation>Answer by %1.</translation>
    </message>
    <message>
        <source>Kan ni inte svara än: skriv varför, och vilken dag svaret kommer. Föreningen får då veta det.</source>
        <translation>If you cannot answer yet, write why, and on what day the answer will come. The association will then be told.</translation>
    </message>
    <message>
        <source>Utfall</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Frågans väg</source>
        <translation>The way of the issue</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>median, percentile</comment>
        <extracomment>Median and, in brackets, the 90th percentile</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Antal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Besvarade</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Bekräftelse, dagar</source>
        <translation>Acknowledgement, days</translation>
    </message>
    <message>
        <source>Svar, dagar</source>
        <translation>Answer, days</translation>
    </message>
    <message>
        <source>Svar i tid</source>
        <translation>Answered in time</translation>
    </message>
    <message>
        <source>Återkoppling, dagar</source>
        <translation>Feedback, days</translation>
    </message>
    <message>
        <source>Förmedlade</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>Återkopplade</source>
        <translation>Fed back</translation>
    </message>
    <message>
        <source>Bekräftelse, median arbetsdagar</source>
        <translation>Acknowledgement, median working days</translation>
    </message>
    <message>
        <source>Bekräftelse, 90:e percentilen</source>
        <translation>Acknowledgement, 90th percentile</translation>
    </message>
    <message>
        <source>Bekräftade i tid</source>
        <translation>Acknowledged in time</translation>
    </message>
    <message>
        <source>Svar, median arbetsdagar</source>
        <translation>Answer, median working days</translation>
    </message>
    <message>
        <source>Svar, 90:e percentilen</source>
        <translation>Answer, 90th percentile</translation>
    </message>
    <message>
        <source>Besvarade i tid</source>
        <translation>Answered in time</translation>
    </message>
    <message>
        <source>Återkoppling, median arbetsdagar</source>
        <translation>Feedback, median working days</translation>
    </message>
    <message>
        <source>Återkoppling, 90:e percentilen</source>
        <translation>Feedback, 90th percentile</translation>
    </message>
    <message>
        <source>Statistik över frågor</source>
        <translation>Statistics on issues</translation>
    </message>
    <message>
        <source>Antal frågor och hur lång tid svaren har tagit</source>
        <translation>How many issues there were and how long the answers took</translation>
    </message>
    <message>
        <source>Frågor som kom in %1.</source>
        <translation>Issues received %1.</translation>
    </message>
    <message>
        <source>Inga frågor kom in under perioden.</source>
        <translation>No issues were received in the period.</translation>
    </message>
    <message>
        <source>Alla frågor</source>
        <translation>All issues</translation>
    </message>
    <message>
        <source>Urval</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Per typ</source>
        <translation>By type</translation>
    </message>
    <message>
        <source>Per ämne</source>
        <translation>By topic</translation>
    </message>
    <message>
        <source>Utan ämne</source>
        <translation>No topic</translation>
    </message>
    <message>
        <source>Per funktion</source>
        <translation>By function</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Inte förmedlad</source>
        <translation>Not forwarded</translation>
    </message>
    <message>
        <source>Per ort</source>
        <translation>By locality</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Locality</translation>
    </message>
    <message>
        <source>Okänd ort</source>
        <translation>Unknown locality</translation>
    </message>
    <message>
        <source>Så läser du siffrorna</source>
        <translation>How to read the figures</translation>
    </message>
    <message>
        <source>Tiderna är arbetsdagar: medianen och inom parentes det antal som nio av tio klarades inom (90:e percentilen, närmaste rang).</source>
        <translation>Times are working days: the median and, in brackets, the number within which nine out of ten were done (the 90th percentile, nearest rank).</translation>
    </message>
    <message>
        <source>Bekräftelse och svar räknas från den dag frågan först förmedlades, återkoppling från den dag den kom in.</source>
        <translation>Acknowledgement and answer are counted from the day the issue was first forwarded, feedback from the day it was received.</translation>
    </message>
    <message>
        <source>Svar i tid är andelen som kom senast på dagen de skulle, av dem som har kommit och dem vars dag har passerat.</source>
        <translation>Answered in time is the share that came by the day they were due, of those that have come and those whose day has passed.</translation>
    </message>
    <message>
        <source>En fråga som gäller flera orter räknas i var och en av dem.</source>
        <translation>An issue about several localities is counted in each of them.</translation>
    </message>
    <message>
        <source>Siffrorna togs fram %1.</source>
        <translation>The figures were taken on %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, title</comment>
        <extracomment>Number and title of an issue, as the title of its document</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Önskat språk</source>
        <translation>Preferred language</translation>
    </message>
    <message>
        <source>Väghållare</source>
        <translation>Road keeper</translation>
    </message>
    <message>
        <source>Vilar till</source>
        <translation>Resting until</translation>
    </message>
    <message>
        <source>Fråga till Borås Stad med hela dess väg</source>
        <translation>Issue for the City of Borås with its whole trail</translation>
    </message>
    <message>
        <source>Beskrivning</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Ingen beskrivning.</source>
        <translation>No description.</translation>
    </message>
    <message>
        <source>Förmedling</source>
        <translation>Forwarding</translation>
    </message>
    <message>
        <source>Frågan har inte förmedlats.</source>
        <translation>The issue has not been forwarded.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Heading of a forwarding: its number and the function</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Av</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Sätt</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Tog över efter</source>
        <translation>Took over from</translation>
    </message>
    <message>
        <source>Förmedling %1</source>
        <translation>Forwarding %1</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Meddelande</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Återkoppling</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Föreningen har inte fått svaret än.</source>
        <translation>The association has not been given the answer yet.</translation>
    </message>
    <message>
        <source>Avskrivning</source>
        <translation>Written off</translation>
    </message>
    <message>
        <source>Avslut</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Förmedlingar</source>
        <translation>Forwardings</translation>
    </message>
    <message>
        <source>Nr</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>%1, utkast inte skickat</source>
        <extracomment>A status such as &quot;Bedömd&quot;</extracomment>
        <translation>%1, draft not sent</translation>
    </message>
    <message>
        <source>Senast</source>
        <translation>Due</translation>
    </message>
    <message numerus="yes">
        <source>Hej!
Svaret på en fråga från %1 skulle ha kommit den %2, och vi har inte heller sett någon bekräftelse på att ni har fått den. Frågan är nu %n arbetsdag(ar) försenad.</source>
        <translation>
            <numerusform>Hello!
The answer to a question from %1 should have come by %2, and we have not seen any acknowledgement that you have received it either. The question is now %n working day late.</numerusform>
            <numerusform>Hello!
The answer to a question from %1 should have come by %2, and we have not seen any acknowledgement that you have received it either. The question is now %n working days late.</numerusform>
        </translation>
    </message>
    <message>
        <source>Utkast öppnat</source>
        <translation>Draft opened</translation>
    </message>
    <message>
        <source>Hur den kom</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>Hur frågorna kom</source>
        <translation>How the issues came</translation>
    </message>
    <message>
        <source>Väg in</source>
        <translation>Way in</translation>
    </message>
</context>
<context>
    <name>IssueExport</name>
    <message>
        <source>Exportera frågor</source>
        <translation>Export issues</translation>
    </message>
    <message>
        <source>Vad och vilka</source>
        <translation>What and which</translation>
    </message>
    <message>
        <source>Vad som tas med</source>
        <translation>What comes along</translation>
    </message>
    <message>
        <source>En rad per fråga, förmedling eller grupp, med datum och tal som går att räkna med.</source>
        <translation>A row for each issue, forwarding or group, with dates and numbers that can be calculated with.</translation>
    </message>
    <message>
        <source>&amp;En rubrik för varje ort</source>
        <translation>A h&amp;eading for each locality</translation>
    </message>
    <message>
        <source>Namn på &amp;kontaktpersoner</source>
        <translation>Na&amp;mes of contact persons</translation>
    </message>
    <message>
        <source>Namn är personuppgifter. Ta bara med dem när mottagaren behöver dem. Arbetsanteckningar tas aldrig med.</source>
        <translation>Names are personal data. Take them along only when the receiver needs them. Working notes never come along.</translation>
    </message>
    <message numerus="yes">
        <source>%n fråga/frågor finns i ”%1”.</source>
        <translation>
            <numerusform>%n issue is in “%1”.</numerusform>
            <numerusform>%n issues are in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueExportService</name>
    <message>
        <source>Brev och webbsidor går inte att göra som tabell. Välj Word, PDF, OpenDocument eller webbsida.</source>
        <translation>Letters and web pages cannot be made as tables. Choose Word, PDF, OpenDocument or web page.</translation>
    </message>
    <message>
        <source>Välj vilket ortsråd brevet är till.</source>
        <translation>Choose the council that the letter is to.</translation>
    </message>
    <message>
        <source>Välj en fråga.</source>
        <translation>Choose an issue.</translation>
    </message>
    <message>
        <source>Urvalet är %1 frågor. Högst %2 kan exporteras på en gång: välj en kortare period eller ett ortsråd i taget.</source>
        <translation>The selection is %1 issues. At most %2 can be exported at once: choose a shorter period or one council at a time.</translation>
    </message>
    <message>
        <source>%1 hör inte till något ortsråd, så brevet kan inte säga att %2 frågade. Ange ortsrådet på frågan, eller välj en annan fråga.</source>
        <translation>%1 belongs to no local council, so the letter cannot say that %2 asked. State the council of the issue, or choose another issue.</translation>
    </message>
    <message>
        <source>%1 är en fråga från %2, inte från %3. Välj ett brev till det ortsråd som frågade.</source>
        <translation>%1 is an issue from %2, not from %3. Choose a letter to the council that asked.</translation>
    </message>
</context>
<context>
    <name>IssueFacts</name>
    <message>
        <source>okänd funktion</source>
        <translation>unknown function</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1 via %2</translation>
    </message>
    <message>
        <source>Kontaktperson</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Kontaktperson %1</source>
        <translation>Contact person %1</translation>
    </message>
</context>
<context>
    <name>IssueFeedback</name>
    <message>
        <source>Återkoppling: %1</source>
        <translation>Feedback: %1</translation>
    </message>
    <message>
        <source>Svar från %1 den %2:</source>
        <translation>Answer from %1 on %2:</translation>
    </message>
</context>
<context>
    <name>IssueFiles</name>
    <message>
        <source>Lägg till filer</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Inklistrad bild %1 %2.png</source>
        <extracomment>%1 date, %2 time: the name of a pasted picture</extracomment>
        <translation>Pasted picture %1 %2.png</translation>
    </message>
    <message>
        <source>%1 är tillagd.</source>
        <translation>%1 has been added.</translation>
    </message>
    <message numerus="yes">
        <source>%n filer är tillagda.</source>
        <translation>
            <numerusform>%n file has been added.</numerusform>
            <numerusform>%n files have been added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Det finns inget program på datorn som öppnar %1.</source>
        <translation>There is no program on this computer that opens %1.</translation>
    </message>
    <message>
        <source>%1 ligger i papperskorgen.</source>
        <translation>%1 is in the bin.</translation>
    </message>
    <message>
        <source>%1 är tillbaka.</source>
        <translation>%1 is back.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>IssueFilterBar</name>
    <message>
        <source>&amp;Ort</source>
        <translation>Loc&amp;ality</translation>
    </message>
    <message>
        <source>alla</source>
        <comment>localities</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>Ortsrå&amp;d</source>
        <translation>C&amp;ouncil</translation>
    </message>
    <message>
        <source>alla</source>
        <comment>councils</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>T&amp;yp</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>alla</source>
        <comment>types of issues</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>Ä&amp;mne</source>
        <translation>To&amp;pic</translation>
    </message>
    <message>
        <source>alla</source>
        <comment>topics</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>alla</source>
        <comment>statuses</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>Ho&amp;s</source>
        <comment>whom an issue is with</comment>
        <translation>Received &amp;by</translation>
    </message>
    <message>
        <source>alla</source>
        <comment>functions</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>Bara de på Ida&amp;g</source>
        <translation>Only those on Toda&amp;y</translation>
    </message>
    <message>
        <source>Listan visar bara de frågor som står på Idag. Klicka för att se alla i skedet.</source>
        <translation>The list shows only the issues that stand on Today. Click to see all of the stage.</translation>
    </message>
    <message>
        <source>Kom g&amp;enom</source>
        <translation>&amp;Came by</translation>
    </message>
    <message>
        <source>alla</source>
        <comment>ways in which issues came</comment>
        <translation>all</translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message>
        <source>Var</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Vem som väckte frågan</source>
        <translation>Who raised the issue</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>För eget bruk</source>
        <translation>For your own use</translation>
    </message>
    <message>
        <source>Ange både latitud och longitud, eller ingen av dem.</source>
        <translation>Enter both latitude and longitude, or neither of them.</translation>
    </message>
    <message>
        <source>Texten ser ut att innehålla ett personnummer. Ta bort det om det inte behövs här.</source>
        <translation>The text seems to hold a personal identity number. Remove it unless it is needed here.</translation>
    </message>
    <message>
        <source>Lämnar aldrig programmet: följer inte med i brev, mejl eller export.</source>
        <translation>Never leaves the program: not part of any letter, mail or export.</translation>
    </message>
    <message>
        <source>Ikryssat för att texten nämner en väg. Kryssa ur om frågan inte gäller vägen.</source>
        <translation>Ticked because the text mentions a road. Untick it if the issue is not about the road.</translation>
    </message>
    <message>
        <source>Behövs innan frågan kan bli bedömd.</source>
        <translation>Needed before the issue can be assessed.</translation>
    </message>
    <message>
        <source>Roll eller organisation, inte en persons namn.</source>
        <translation>A role or an organisation, not a person’s name.</translation>
    </message>
    <message>
        <source>Kan vara okänd. Klistra gärna in från en karta: 57.78, 12.99</source>
        <translation>May be unknown. You can paste it from a map: 57.78, 12.99</translation>
    </message>
    <message>
        <source>Från diariet, till exempel 2015/FF0073.</source>
        <translation>From the registry, for example 2015/FF0073.</translation>
    </message>
    <message>
        <source>%1. Stämmer det?</source>
        <comment>where the point lies</comment>
        <translation>%1. Is that right?</translation>
    </message>
    <message>
        <source>Den som ska få veta svaret. Roll, organisation och adress publiceras aldrig.</source>
        <translation>Who is to be told the answer. Role, organisation and address are never published.</translation>
    </message>
</context>
<context>
    <name>IssueListModel</name>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Typ</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Ämne</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Ortsråd</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Locality</translation>
    </message>
    <message>
        <source>Väckt</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Hos</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Senast</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Besvarad</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>Followed by</translation>
    </message>
    <message>
        <source>Senast ändrad</source>
        <translation>Last changed</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and how far it is from today</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Senast %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Ingen klocka går</source>
        <translation>No clock is running</translation>
    </message>
    <message>
        <source>Senast ändrad av %1</source>
        <translation>Last changed by %1</translation>
    </message>
    <message>
        <source>försenad, %1</source>
        <comment>how late</comment>
        <translation>late, %1</translation>
    </message>
    <message>
        <source>senast %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>återkopplas på nästa möte</source>
        <translation>fed back at the next meeting</translation>
    </message>
    <message>
        <source>Hämtas …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, utkast</source>
        <comment>status; a draft to a function is not sent</comment>
        <translation>%1, draft</translation>
    </message>
    <message>
        <source>%1: ett utkast öppnades den %2 och är inte skickat än</source>
        <comment>status, day</comment>
        <translation>%1: a draft was opened on %2 and is not sent yet</translation>
    </message>
</context>
<context>
    <name>IssueMailRules</name>
    <message>
        <source>%1 är %2. Välj om den ska öppnas igen eller om svaret bara ska sparas hos den.</source>
        <translation>%1 is %2. Choose whether it is to be opened again or the answer only stored with it.</translation>
    </message>
    <message>
        <source>Frågan ställdes den %1. Datumet kan inte vara före det.</source>
        <translation>The question was asked on %1. The date cannot be before that.</translation>
    </message>
    <message>
        <source>Frågan vilar. Väck den först.</source>
        <translation>The issue is resting. Wake it first.</translation>
    </message>
    <message>
        <source>Mejlet är redan sparat hos %1, som %2 den %3.</source>
        <translation>The message is already stored with %1, as %2 on %3.</translation>
    </message>
    <message>
        <source>Det går inte att säga vad mejlet är. Välj om det är ett svar, en bekräftelse eller något annat.</source>
        <translation>It cannot be told what the message is. Choose whether it is an answer, an acknowledgement or something else.</translation>
    </message>
    <message>
        <source>Datum saknas. Skriv till exempel 2026-11-23, 23/11 eller v48.</source>
        <translation>Date missing. Write for example 2026-11-23, 23/11 or v48.</translation>
    </message>
    <message>
        <source>Förmedlingen finns inte. Läs om frågan och försök igen.</source>
        <translation>The forwarding does not exist. Read the issue again and try once more.</translation>
    </message>
    <message>
        <source>Svaret finns inte. Läs om frågan och försök igen.</source>
        <translation>The answer does not exist. Read the issue again and try once more.</translation>
    </message>
    <message>
        <source>Något svar måste återkopplas. Välj ett annat först.</source>
        <translation>One answer has to be fed back. Choose another one first.</translation>
    </message>
    <message>
        <source>Den %1:</source>
        <comment>the day an answer came, above it</comment>
        <translation>On %1:</translation>
    </message>
</context>
<context>
    <name>IssuePicker</name>
    <message>
        <source>Frågor som hittats</source>
        <translation>Issues that were found</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Nummer eller ord</source>
        <translation>&amp;Number or words</translation>
    </message>
    <message>
        <source>%1  %2
%3 · väckt %4</source>
        <extracomment>%1 number of an issue, %2 its title, %3 its status, %4 date it was raised, %5 council</extracomment>
        <translation>%1  %2
%3 · raised %4</translation>
    </message>
    <message>
        <source>%1  %2
%3 · väckt %4 · %5</source>
        <translation>%1  %2
%3 · raised %4 · %5</translation>
    </message>
    <message>
        <source>Ingen fråga hittades. Sök på numret eller på färre ord.</source>
        <translation>No issue was found. Search for its number or for fewer words.</translation>
    </message>
    <message>
        <source>De %1 senast ändrade visas. Skriv fler ord för att hitta andra.</source>
        <translation>The %1 changed last are shown. Write more words to find others.</translation>
    </message>
    <message numerus="yes">
        <source>%n fråga/frågor</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueReader</name>
    <message>
        <source>Läge: %1</source>
        <translation>Stage: %1</translation>
    </message>
    <message>
        <source>Orter: %1</source>
        <translation>Localities: %1</translation>
    </message>
    <message>
        <source>Ortsråd: %1</source>
        <translation>Local councils: %1</translation>
    </message>
    <message>
        <source>Typ: %1</source>
        <translation>Type: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Hos: %1</source>
        <translation>With: %1</translation>
    </message>
    <message>
        <source>Ämne: %1</source>
        <translation>Topic: %1</translation>
    </message>
    <message>
        <source>Med orden: %1</source>
        <translation>With the words: %1</translation>
    </message>
    <message>
        <source>En av frågorna finns inte längre. Läs om listan och försök igen.</source>
        <translation>One of the issues is not there any more. Read the list again and try once more.</translation>
    </message>
    <message>
        <source>Exporten avbröts. Ingen fil har skrivits.</source>
        <translation>The export was cancelled. No file has been written.</translation>
    </message>
    <message>
        <source>Hur den kom: %1</source>
        <translation>How it came: %1</translation>
    </message>
</context>
<context>
    <name>IssueRelationActs</name>
    <message>
        <source>Ångra sammanslagnin&amp;gen</source>
        <translation>Undo t&amp;he merge</translation>
    </message>
    <message>
        <source>Välj en fråga först</source>
        <translation>Choose an issue first</translation>
    </message>
    <message>
        <source>Frågan ligger i papperskorgen</source>
        <translation>The issue is in the bin</translation>
    </message>
    <message>
        <source>Visa att två frågor hör ihop; båda är kvar i listan</source>
        <translation>Shows that two issues belong together; both stay in the list</translation>
    </message>
    <message>
        <source>Frågan är redan sammanslagen med en annan</source>
        <translation>The issue is merged with another one already</translation>
    </message>
    <message>
        <source>Visa frågan genom en annan, som handlar om samma sak; bådas historik är kvar</source>
        <translation>Shows the issue through another one that is about the same thing; the history of both stays</translation>
    </message>
    <message>
        <source>Frågan är inte sammanslagen med någon</source>
        <translation>The issue is not merged with any other</translation>
    </message>
    <message>
        <source>Frågan står för sig själv igen</source>
        <translation>The issue stands by itself again</translation>
    </message>
    <message>
        <source>Koppla %1 till en annan fråga</source>
        <translation>Relate %1 to another issue</translation>
    </message>
    <message>
        <source>Vilken fråga hör ihop med ”%1”?</source>
        <translation>Which issue belongs together with “%1”?</translation>
    </message>
    <message>
        <source>&amp;Koppla</source>
        <translation>&amp;Relate</translation>
    </message>
    <message>
        <source>%1 och %2 är kopplade till varandra.</source>
        <translation>%1 and %2 are related to each other.</translation>
    </message>
    <message>
        <source>Slå ihop %1 med en annan fråga</source>
        <translation>Merge %1 with another issue</translation>
    </message>
    <message>
        <source>Vilken fråga ska ”%1” visas genom? Bådas historik är kvar, och det går att ångra.</source>
        <translation>Through which issue is “%1” to be shown? The history of both stays, and it can be undone.</translation>
    </message>
    <message>
        <source>&amp;Slå ihop</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>%1 visas nu genom %2.</source>
        <translation>%1 is now shown through %2.</translation>
    </message>
    <message>
        <source>%1 står för sig själv igen</source>
        <translation>%1 stands by itself again</translation>
    </message>
    <message>
        <source>Frågorna är inte längre kopplade till varandra.</source>
        <translation>The issues are no longer related to each other.</translation>
    </message>
    <message>
        <source>Koppla t&amp;ill…</source>
        <translation>Rela&amp;te to…</translation>
    </message>
    <message>
        <source>Slå ihop me&amp;d…</source>
        <translation>Mer&amp;ge with…</translation>
    </message>
</context>
<context>
    <name>IssueReminderActs</name>
    <message>
        <source>Skjut &amp;upp…</source>
        <translation>&amp;Snooze…</translation>
    </message>
    <message>
        <source>&amp;Lämna över…</source>
        <translation>&amp;Hand over…</translation>
    </message>
    <message>
        <source>Ny &amp;bevakning…</source>
        <translation>New &amp;reminder…</translation>
    </message>
    <message>
        <source>&amp;Ta upp igen</source>
        <translation>&amp;Take up again</translation>
    </message>
    <message>
        <source>Bevakningen är &amp;klar</source>
        <translation>Reminder is &amp;done</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of an issue</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>”%1” är uppskjuten till %2.</source>
        <translation>“%1” is snoozed until %2.</translation>
    </message>
    <message>
        <source>”%1” är inte längre uppskjuten.</source>
        <translation>“%1” is no longer snoozed.</translation>
    </message>
    <message>
        <source>Bevakningen ”%1” är överlämnad till %2.</source>
        <translation>The reminder “%1” has been handed over to %2.</translation>
    </message>
    <message>
        <source>”%1” följs nu av %2.</source>
        <translation>“%1” is now followed by %2.</translation>
    </message>
    <message>
        <source>Bevakningen är sparad till %1.</source>
        <translation>The reminder is saved for %1.</translation>
    </message>
    <message>
        <source>Bevakningen ”%1” är klar.</source>
        <translation>The reminder “%1” is done.</translation>
    </message>
    <message>
        <source>Bevakningen finns inte längre.</source>
        <translation>The reminder does not exist any more.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>IssueRepository</name>
    <message>
        <source>Det finns ingen fråga med numret ”%1”. Ett nummer ser ut så här: OR-2026-0123.</source>
        <translation>There is no issue with the number ”%1”. A number looks like this: OR-2026-0123.</translation>
    </message>
    <message>
        <source>Frågan fick inget nummer. Försök igen.</source>
        <translation>The issue was given no number. Try again.</translation>
    </message>
    <message>
        <source>Frågan %1 ligger i papperskorgen. Återställ den först.</source>
        <translation>Issue %1 is in the bin. Restore it first.</translation>
    </message>
    <message>
        <source>%1 ändrades av %2 under tiden. Läs frågan som den är nu och försök igen. Det du skrev finns kvar.</source>
        <translation>%1 was changed by %2 in the meantime. Read the issue as it is now and try again. What you wrote is still there.</translation>
    </message>
</context>
<context>
    <name>IssueRouter</name>
    <message>
        <source>Det finns ingen ort som heter ”%1”.</source>
        <translation>There is no locality called ”%1”.</translation>
    </message>
</context>
<context>
    <name>IssueRules</name>
    <message>
        <source>Bedöm först vem frågan är till för: lokalt, Borås Stad, extern eller planen.</source>
        <translation>Assess first who the issue is for: local, City of Borås, external or the plan.</translation>
    </message>
    <message>
        <source>Frågan gäller en väg. Ange först väghållaren: statlig, kommunal eller enskild.</source>
        <translation>The issue concerns a road. Give the road keeper first: state, municipal or private.</translation>
    </message>
    <message>
        <source>Frågan är bedömd som lokal. Ändra bedömningen till Borås Stad eller extern innan den förmedlas.</source>
        <translation>The issue is assessed as local. Change the assessment to City of Borås or external before it is forwarded.</translation>
    </message>
    <message>
        <source>Frågan hör till den lokala utvecklingsplanen. Ändra bedömningen till Borås Stad eller extern innan den förmedlas.</source>
        <translation>The issue belongs to the local development plan. Change the assessment to City of Borås or external before it is forwarded.</translation>
    </message>
    <message>
        <source>Frågan är inte förmedlad till någon. Välj en funktion att förmedla den till.</source>
        <translation>The issue has not been forwarded to anyone. Choose a function to forward it to.</translation>
    </message>
    <message>
        <source>Det finns inget svar än. Registrera svaret på förmedlingen först.</source>
        <translation>There is no answer yet. Register the answer on the forwarding first.</translation>
    </message>
    <message>
        <source>Frågan är förmedlad till fler som inte har svarat än.</source>
        <translation>The issue has been forwarded to others who have not answered yet.</translation>
    </message>
    <message>
        <source>Skriv vilken dag föreningen fick veta svaret.</source>
        <translation>Write on which day the association was told the answer.</translation>
    </message>
    <message>
        <source>Skriv vem som fick återkopplingen, till exempel ordföranden.</source>
        <translation>Write who was given the feedback, for example the chair.</translation>
    </message>
    <message>
        <source>Skriv varför frågan skrivs av.</source>
        <translation>Write why the issue is written off.</translation>
    </message>
    <message>
        <source>Frågan är inte återkopplad. Skriv varför den ändå avslutas.</source>
        <translation>Feedback on the issue has not been given. Write why it is closed all the same.</translation>
    </message>
    <message>
        <source>Ingen har bekräftat frågan än. Registrera bekräftelsen på förmedlingen först.</source>
        <translation>No one has acknowledged the issue yet. Register the acknowledgement on the forwarding first.</translation>
    </message>
    <message>
        <source>Ingen förmedling är märkt som fel funktion, eller så väntar andra svar. Märk förmedlingen först.</source>
        <translation>No forwarding is marked as wrong function, or other answers are still awaited. Mark the forwarding first.</translation>
    </message>
    <message>
        <source>Frågan vilar och väcks till den status den hade: %1.</source>
        <translation>The issue is dormant and is woken to the status it had: %1.</translation>
    </message>
    <message>
        <source>Frågan är %1 och kan inte ändra status. Skapa en ny fråga och koppla den till den här.</source>
        <translation>The issue is %1 and cannot change status. Create a new issue and link it to this one.</translation>
    </message>
    <message>
        <source>Frågan är %1 och kan inte bli %2 härifrån. Möjliga steg: %3.</source>
        <translation>The issue is %1 and cannot become %2 from here. Possible steps: %3.</translation>
    </message>
    <message>
        <source>Skriv vilken dag frågan avslutades.</source>
        <translation>Write on which day the issue was closed.</translation>
    </message>
    <message>
        <source>Frågan saknar rubrik. Skriv med några ord vad den gäller.</source>
        <translation>The issue has no heading. Write in a few words what it is about.</translation>
    </message>
    <message>
        <source>Datum saknas. Skriv till exempel 2026-11-23, 23/11 eller v48.</source>
        <translation>The date is missing. Write for example 2026-11-23, 23/11 or w48.</translation>
    </message>
    <message>
        <source>Punkten på kartan är halv. Ange både latitud och longitud, eller ingen av dem.</source>
        <translation>The point on the map is half given. Give both latitude and longitude, or neither of them.</translation>
    </message>
    <message>
        <source>Punkten ligger inte på jorden. Latitud är −90 till 90 och longitud −180 till 180.</source>
        <translation>The point is not on the earth. Latitude is −90 to 90 and longitude −180 to 180.</translation>
    </message>
    <message>
        <source>En fråga kan inte slås ihop med sig själv.</source>
        <translation>An issue cannot be merged with itself.</translation>
    </message>
    <message>
        <source>Frågan avslutas före den väcktes. Rätta datumet.</source>
        <translation>The issue is closed before it was raised. Correct the date.</translation>
    </message>
    <message>
        <source>Återkopplingen är daterad före svaret. Rätta datumet.</source>
        <translation>The feedback is dated before the answer. Correct the date.</translation>
    </message>
    <message>
        <source>Det finns ett utkast till fler som inte är skickat än. Märk det som skickat, eller ta tillbaka det.</source>
        <translation>There is a draft to others that is not sent yet. Mark it as sent, or take it back.</translation>
    </message>
</context>
<context>
    <name>IssueScope</name>
    <message>
        <source>Ortsrådet självt</source>
        <translation>The council itself</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <extracomment>Number and title of an issue</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Perioden slutar innan den börjar. Ändra Från eller Till.</source>
        <translation>The period ends before it begins. Change From or To.</translation>
    </message>
    <message>
        <source>Välj vilket ortsråd brevet är till.</source>
        <translation>Choose the council that the letter is to.</translation>
    </message>
    <message>
        <source>Räknar …</source>
        <translation>Counting …</translation>
    </message>
    <message>
        <source>Inga frågor passar urvalet.</source>
        <translation>No issues fit the selection.</translation>
    </message>
    <message numerus="yes">
        <source>%n fråga/frågor tas med.</source>
        <translation>
            <numerusform>%n issue comes along.</numerusform>
            <numerusform>%n issues come along.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inga frågor passar urvalet. Välj en annan period, ett annat ortsråd eller listan.</source>
        <translation>No issues fit the selection. Choose another period, another council or the list.</translation>
    </message>
    <message>
        <source>Kontaktpersonen, Borås Stad</source>
        <translation>The contact person, Borås Stad</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Vad hände med våra frågor</source>
        <translation>What happened to our issues</translation>
    </message>
    <message>
        <source>Frågor</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Statistik över frågor</source>
        <translation>Statistics of issues</translation>
    </message>
    <message>
        <source>Välj ortsråd</source>
        <translation>Choose a council</translation>
    </message>
    <message>
        <source>Alla ortsråd</source>
        <translation>All councils</translation>
    </message>
    <message>
        <source>&amp;Innehåll</source>
        <translation>Co&amp;ntent</translation>
    </message>
    <message>
        <source>Lista över frågor</source>
        <translation>List of issues</translation>
    </message>
    <message>
        <source>En fråga med hela dess väg</source>
        <translation>One issue with its whole trail</translation>
    </message>
    <message>
        <source>Brev: Vad hände med våra frågor?</source>
        <translation>Letter: What happened to our issues?</translation>
    </message>
    <message>
        <source>Webbsida för föreningens egen webbplats</source>
        <translation>Web page for the association&apos;s own site</translation>
    </message>
    <message>
        <source>Statistik</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>&amp;Den här frågan</source>
        <translation>This &amp;issue</translation>
    </message>
    <message>
        <source>&amp;De markerade frågorna (%1)</source>
        <translation>The &amp;selected issues (%1)</translation>
    </message>
    <message>
        <source>Alla i &amp;listan</source>
        <translation>All in the &amp;list</translation>
    </message>
    <message>
        <source>Alla i &amp;listan (%1)</source>
        <translation>All in the &amp;list (%1)</translation>
    </message>
    <message>
        <source>Alla under en &amp;period</source>
        <translation>All in a &amp;period</translation>
    </message>
    <message>
        <source>F&amp;rån</source>
        <translation>F&amp;rom</translation>
    </message>
    <message>
        <source>&amp;Till</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>&amp;Ortsråd</source>
        <translation>Loc&amp;al council</translation>
    </message>
    <message>
        <source>Motta&amp;gare</source>
        <translation>A&amp;ddressee</translation>
    </message>
</context>
<context>
    <name>IssueSections</name>
    <message>
        <source>Försenade frågor</source>
        <translation>Late issues</translation>
    </message>
    <message>
        <source>Bevakningar</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Att återkoppla</source>
        <translation>To feed back</translation>
    </message>
    <message>
        <source>Att förmedla</source>
        <translation>To forward</translation>
    </message>
    <message>
        <source>Svar väntas</source>
        <translation>Awaiting answer</translation>
    </message>
    <message>
        <source>Uppskjutna</source>
        <translation>Snoozed</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of an issue</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>vilan är slut</source>
        <translation>the rest is over</translation>
    </message>
    <message>
        <source>svar saknas, %1</source>
        <comment>function</comment>
        <translation>no answer, %1</translation>
    </message>
    <message>
        <source>bekräftelse saknas, %1</source>
        <comment>function</comment>
        <translation>no acknowledgement, %1</translation>
    </message>
    <message>
        <source>vilan slutar %1</source>
        <comment>today, tomorrow, in 3 days</comment>
        <translation>the rest ends %1</translation>
    </message>
    <message>
        <source>svar väntas %1</source>
        <comment>today, tomorrow, in 3 days</comment>
        <translation>answer expected %1</translation>
    </message>
    <message>
        <source>bekräftelse väntas %1</source>
        <comment>today, tomorrow, in 3 days</comment>
        <translation>acknowledgement expected %1</translation>
    </message>
    <message numerus="yes">
        <source>besvarad för %n dagar sedan</source>
        <translation>
            <numerusform>answered %n day ago</numerusform>
            <numerusform>answered %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>besvarad %1</source>
        <comment>today, yesterday</comment>
        <translation>answered %1</translation>
    </message>
    <message>
        <source>%1, på nästa träff</source>
        <comment>council</comment>
        <translation>%1, at the next meeting</translation>
    </message>
    <message numerus="yes">
        <source>inkom för %n dagar sedan</source>
        <translation>
            <numerusform>came in %n day ago</numerusform>
            <numerusform>came in %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>inkom %1</source>
        <comment>today, yesterday</comment>
        <translation>came in %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>council, status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>till %1</source>
        <comment>date</comment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>note, title of the issue</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, contact person</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Frågan kunde inte läsas</source>
        <translation>The issue could not be read</translation>
    </message>
    <message>
        <source>Utkast öppnade, inte skickade än</source>
        <translation>Drafts opened, not sent yet</translation>
    </message>
    <message>
        <source>Me&amp;jlet är skickat …</source>
        <translation>The messa&amp;ge is sent …</translation>
    </message>
    <message numerus="yes">
        <source>öppnat för %n dagar sedan</source>
        <translation>
            <numerusform>opened %n day ago</numerusform>
            <numerusform>opened %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>öppnat %1</source>
        <comment>today, yesterday</comment>
        <translation>opened %1</translation>
    </message>
    <message>
        <source>Kom inte fram</source>
        <translation>Did not arrive</translation>
    </message>
    <message>
        <source>rätta adressen, förmedla igen</source>
        <translation>correct the address, forward again</translation>
    </message>
</context>
<context>
    <name>IssueService</name>
    <message>
        <source>%1 förmedlas via %2, som inte finns bland funktionerna. Rätta vägen under Inställningar, Kommunala funktioner.</source>
        <translation>%1 is reached via %2, which is not among the functions. Correct the route under Settings, Municipal functions.</translation>
    </message>
    <message>
        <source>Välj en funktion att förmedla till.</source>
        <translation>Choose a function to forward to.</translation>
    </message>
    <message>
        <source>Svaret är tomt. Skriv vad svaret var, eller lägg till filen det står i.</source>
        <translation>The answer is empty. Write what the answer was, or add the file it is in.</translation>
    </message>
    <message>
        <source>Frågan är inte besvarad än, eller redan återkopplad. Bara ett svar kan återkopplas.</source>
        <translation>The issue has not been answered yet, or has been fed back already. Only an answer can be fed back.</translation>
    </message>
    <message>
        <source>Frågan hör inte till något ortsråd. Välj ortsråd, eller återkoppla med brev eller e-post.</source>
        <translation>The issue belongs to no local council. Choose one, or feed back by letter or e-mail.</translation>
    </message>
    <message>
        <source>Mejlet nämner ingen fråga: varken ämnesraden, svarsmärket eller texten har ett nummer som OR-2026-0123. Välj frågan själv och registrera svaret där.</source>
        <translation>The mail names no issue: neither the subject, its reference nor the text has a number such as OR-2026-0123. Choose the issue yourself and register the answer there.</translation>
    </message>
    <message>
        <source>Förmedlingen finns inte. Läs om frågan och försök igen.</source>
        <translation>The forwarding does not exist. Reload the issue and try again.</translation>
    </message>
    <message>
        <source>%1 har ingen e-postadress. Skriv den under Inställningar, Kommunala funktioner, eller välj ett annat sätt.</source>
        <translation>%1 has no e-mail address. Enter it under Settings, Municipal functions, or choose another way.</translation>
    </message>
    <message>
        <source>En fråga kan inte slås ihop med sig själv.</source>
        <translation>An issue cannot be merged with itself.</translation>
    </message>
    <message>
        <source>Frågan är redan sammanslagen med en annan. Ångra det först.</source>
        <translation>The issue has already been merged with another. Undo that first.</translation>
    </message>
    <message>
        <source>%1 ligger i papperskorgen. Återställ den först.</source>
        <translation>%1 is in the bin. Restore it first.</translation>
    </message>
    <message>
        <source>%1 är själv sammanslagen med en annan fråga. Välj den i stället.</source>
        <translation>%1 has itself been merged with another issue. Choose that one instead.</translation>
    </message>
    <message>
        <source>Andra frågor är sammanslagna med %1. Slå i stället ihop åt andra hållet.</source>
        <translation>Other issues have been merged with %1. Merge the other way round instead.</translation>
    </message>
    <message>
        <source>Frågan är inte sammanslagen med någon.</source>
        <translation>The issue has not been merged with any other.</translation>
    </message>
    <message>
        <source>En fråga kan inte kopplas till sig själv.</source>
        <translation>An issue cannot be related to itself.</translation>
    </message>
    <message>
        <source>Skriv vilken dag du vill bli påmind.</source>
        <translation>Enter the day on which you want to be reminded.</translation>
    </message>
    <message>
        <source>Frågan kan inte avslutas före den väcktes. Rätta datumet.</source>
        <translation>The issue cannot be closed before it was raised. Correct the date.</translation>
    </message>
    <message>
        <source>Välj en dag efter i dag.</source>
        <translation>Choose a day after today.</translation>
    </message>
    <message>
        <source>Förmedlingen har redan ett svar, från den %1, med samma text.</source>
        <translation>The forwarding already has an answer, from %1, with the same text.</translation>
    </message>
    <message>
        <source>Mejl %1 %2</source>
        <comment>day, subject</comment>
        <translation>Message %1 %2</translation>
    </message>
</context>
<context>
    <name>IssueSuggestions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 name of a function, %2 its code</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Väg: %1</source>
        <extracomment>%1 codes of functions with arrows between, from the first receiver to the last</extracomment>
        <translation>Route: %1</translation>
    </message>
    <message>
        <source>Förslag på mottagare</source>
        <translation>Suggested receivers</translation>
    </message>
    <message>
        <source>Skriv vad frågan gäller, så föreslås här vem den kan förmedlas till.</source>
        <translation>Write what the issue is about, and this shows whom it may be forwarded to.</translation>
    </message>
    <message>
        <source>Inget förslag än. Beskriv frågan med fler ord, eller välj mottagare när den förmedlas.</source>
        <translation>No suggestion yet. Describe the issue with more words, or choose the receiver when it is forwarded.</translation>
    </message>
    <message>
        <source>%1 är vald</source>
        <extracomment>%1 name of a function</extracomment>
        <translation>%1 is chosen</translation>
    </message>
    <message>
        <source>Välj %1</source>
        <translation>Choose %1</translation>
    </message>
    <message>
        <source>Vald (Alt+%1)</source>
        <extracomment>%1 is 1, 2 or 3</extracomment>
        <translation>Chosen (Alt+%1)</translation>
    </message>
    <message>
        <source>Välj (Alt+%1)</source>
        <translation>Choose (Alt+%1)</translation>
    </message>
    <message>
        <source>Tar bort valet</source>
        <translation>Takes the choice back</translation>
    </message>
    <message>
        <source>Väljs som mottagare när frågan förmedlas</source>
        <translation>Chosen as the receiver when the issue is forwarded</translation>
    </message>
</context>
<context>
    <name>IssueTable</name>
    <message>
        <source>Frågor</source>
        <translation>Issues</translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>okänd funktion</source>
        <translation>unknown function</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <extracomment>A function and the one it is reached through</extracomment>
        <translation>%1 via %2</translation>
    </message>
    <message>
        <source>kontaktpersonen</source>
        <translation>the contact person</translation>
    </message>
    <message>
        <source>%1 till %2</source>
        <extracomment>When and to which function a question was forwarded</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>forwarding, its outcome</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who answered and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1:
%2</source>
        <extracomment>Who answered and when, and the answer</extracomment>
        <translation>%1:
%2</translation>
    </message>
    <message>
        <source>%1, %2 (latitud, longitud)</source>
        <extracomment>Degrees, WGS 84</extracomment>
        <translation>%1, %2 (latitude, longitude)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>issue, number</comment>
        <extracomment>Title of an issue and its number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>[personnummer borttaget]</source>
        <translation>[personal identity number removed]</translation>
    </message>
    <message>
        <source>[e-postadress borttagen]</source>
        <translation>[e-mail address removed]</translation>
    </message>
    <message>
        <source>[namn borttaget]</source>
        <translation>[name removed]</translation>
    </message>
    <message>
        <source>Utan titel</source>
        <translation>No title</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Period: %1</translation>
    </message>
    <message>
        <source>Period: från och med %1</source>
        <translation>Period: from %1</translation>
    </message>
    <message>
        <source>Period: till och med %1</source>
        <translation>Period: until %1</translation>
    </message>
    <message>
        <source>Inga frågor passar urvalet.</source>
        <translation>No issues match the selection.</translation>
    </message>
    <message numerus="yes">
        <source>%n fråga/frågor</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arbetsdag(ar), räknat från den %1</source>
        <extracomment>How late an issue is, and the day that it is counted from</extracomment>
        <translation>
            <numerusform>%n working day, counted from %1</numerusform>
            <numerusform>%n working days, counted from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueViews</name>
    <message>
        <source>Mina</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Att förmedla</source>
        <translation>To forward</translation>
    </message>
    <message>
        <source>Svar väntas</source>
        <translation>Awaiting answer</translation>
    </message>
    <message>
        <source>Försenade</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Att återkoppla</source>
        <translation>To feed back</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Papperskorgen</source>
        <translation>The bin</translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message>
        <source>Frågan finns inte längre.</source>
        <translation>The issue no longer exists.</translation>
    </message>
    <message>
        <source>%1 är kopierat</source>
        <translation>%1 has been copied</translation>
    </message>
    <message numerus="yes">
        <source>%1 av %2 frågor</source>
        <translation>
            <numerusform>%1 of %2 issue</numerusform>
            <numerusform>%1 of %2 issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 frågor</source>
        <translation>
            <numerusform>%1 issue</numerusform>
            <numerusform>%1 issues</numerusform>
        </translation>
    </message>
    <message>
        <source>Inga frågor väntar på dig</source>
        <translation>No issues are waiting for you</translation>
    </message>
    <message>
        <source>Här finns frågor som du ansvarar för. Saknas de? Skriv ditt inloggningsnamn på din kontaktperson i Inställningar.</source>
        <translation>Here are the issues you follow. Are they missing? Write your login name on your contact person in Settings.</translation>
    </message>
    <message>
        <source>Allt är förmedlat</source>
        <translation>Everything has been forwarded</translation>
    </message>
    <message>
        <source>Nya frågor hamnar här tills någon funktion har fått dem.</source>
        <translation>New issues stay here until a function has them.</translation>
    </message>
    <message>
        <source>Inga svar väntas</source>
        <translation>No answers are awaited</translation>
    </message>
    <message>
        <source>Förmedlade frågor står här tills de är besvarade.</source>
        <translation>Forwarded issues stay here until they are answered.</translation>
    </message>
    <message>
        <source>Ingenting är försenat</source>
        <translation>Nothing is late</translation>
    </message>
    <message>
        <source>När en klocka går ut hamnar frågan här och stannar tills något har hänt.</source>
        <translation>When a clock runs out the issue comes here, and stays until something has been done.</translation>
    </message>
    <message>
        <source>Alla svar är återkopplade</source>
        <translation>All answers have been fed back</translation>
    </message>
    <message>
        <source>Besvarade frågor står här tills föreningen har fått veta svaret.</source>
        <translation>Answered issues stay here until the association has been told.</translation>
    </message>
    <message>
        <source>Inga frågor än</source>
        <translation>No issues yet</translation>
    </message>
    <message>
        <source>Skriv ned vad föreningen undrar. Programmet föreslår vem i kommunen som ska få frågan och håller reda på svaret.</source>
        <translation>Write down what the association asks. The program suggests who in the municipality is to have the issue, and keeps track of the answer.</translation>
    </message>
    <message>
        <source>Inga frågor passar urvalet</source>
        <translation>No issues fit the selection</translation>
    </message>
    <message>
        <source>Ändra filtret ovanför listan eller ta bort det för att se fler.</source>
        <translation>Change the filter above the list, or take it away to see more.</translation>
    </message>
    <message>
        <source>Rensa filtret</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Papperskorgen är tom</source>
        <translation>The bin is empty</translation>
    </message>
    <message>
        <source>Frågor som du tar bort hamnar här och kan hämtas tillbaka.</source>
        <translation>Issues that you remove come here and can be brought back.</translation>
    </message>
    <message>
        <source>Skriv den första frågan</source>
        <translation>Write the first issue</translation>
    </message>
    <message>
        <source>Visa alla frågor</source>
        <translation>Show all issues</translation>
    </message>
    <message numerus="yes">
        <source>Markera högst %n frågor åt gången.</source>
        <translation>
            <numerusform>Select at most %n issue at a time.</numerusform>
            <numerusform>Select at most %n issues at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frågor flyttades till papperskorgen.</source>
        <translation>
            <numerusform>%n issue was moved to the bin.</numerusform>
            <numerusform>%n issues were moved to the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frågor är återställda.</source>
        <translation>
            <numerusform>%n issue has been restored.</numerusform>
            <numerusform>%n issues have been restored.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>&amp;Ny fråga</source>
        <translation>&amp;New issue</translation>
    </message>
    <message>
        <source>Ny fråga (Ctrl+N)</source>
        <translation>New issue (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Ändra …</source>
        <translation>E&amp;dit …</translation>
    </message>
    <message>
        <source>Lägg till fil&amp;er …</source>
        <translation>Add fi&amp;les …</translation>
    </message>
    <message>
        <source>Kopiera n&amp;ummer</source>
        <translation>Cop&amp;y number</translation>
    </message>
    <message>
        <source>Till pappersk&amp;orgen</source>
        <translation>Mo&amp;ve to the bin</translation>
    </message>
    <message>
        <source>&amp;Återställ</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>Lista och fråga</source>
        <translation>List and issue</translation>
    </message>
    <message>
        <source>Bevakning oc&amp;h ansvar</source>
        <translation>Reminders and res&amp;ponsibility</translation>
    </message>
</context>
<context>
    <name>ListFilterBar</name>
    <message>
        <source>Filtrera på text (Ctrl+F)</source>
        <translation>Filter by text (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filtrera på text</source>
        <translation>Filter by text</translation>
    </message>
    <message>
        <source>R&amp;ensa</source>
        <translation>&amp;Clear</translation>
    </message>
    <message>
        <source>Tar bort filtret</source>
        <translation>Takes the filter away</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Hämtar …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>%1 i papperskorgen</source>
        <translation>%1 in the bin</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>&amp;Läs om</source>
        <translation>&amp;Reload</translation>
    </message>
</context>
<context>
    <name>LocalitiesEditor</name>
    <message>
        <source>Ta bort %1 från frågan</source>
        <translation>Remove %1 from the issue</translation>
    </message>
    <message>
        <source>”%1” är ingen ort i katalogen. Välj i listan, eller töm fältet.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” is no place in the catalogue. Choose in the list, or empty the field.</translation>
    </message>
    <message>
        <source>Sök ort</source>
        <translation>Search for a place</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Avbrutet. Inget har ändrats.</source>
        <translation>Cancelled. Nothing has been changed.</translation>
    </message>
</context>
<context>
    <name>MailBodyReader</name>
    <message>
        <source>Mejlets delar går inte att skilja åt. Allt visas som en enda text.</source>
        <translation>The parts of the mail cannot be told apart. All of it is shown as one text.</translation>
    </message>
    <message>
        <source>Mejlet har ingen oformaterad text. Det som visas är gjort av den formaterade (HTML).</source>
        <translation>The mail has no plain text. What is shown was made from the formatted text (HTML).</translation>
    </message>
    <message>
        <source>Mejlet har ingen text.</source>
        <translation>The mail has no text.</translation>
    </message>
    <message>
        <source>Mejlet har delar i för många nivåer. De innersta har sparats som en bilaga och visas inte.</source>
        <translation>The mail has parts on too many levels. The innermost have been kept as an attachment and are not shown.</translation>
    </message>
    <message>
        <source>inre delar.eml</source>
        <translation>inner parts.eml</translation>
    </message>
    <message>
        <source>mejl</source>
        <translation>mail</translation>
    </message>
    <message>
        <source>Bilder och annat som mejlet vill hämta från nätet har inte hämtats.</source>
        <translation>Pictures and other things that the mail wants to fetch from the net have not been fetched.</translation>
    </message>
    <message>
        <source>Mejlet är krypterat och kan bara läsas i mottagarens e-postprogram.</source>
        <translation>The mail is encrypted and can only be read in the recipient’s mail program.</translation>
    </message>
    <message>
        <source>bilaga</source>
        <extracomment>The name of a file that came without one; an ending such as &quot;.png&quot; is put after it.</extracomment>
        <translation>attachment</translation>
    </message>
    <message>
        <source>En bilaga hade ett otillåtet filnamn och heter nu ”%1”.</source>
        <translation>An attachment had a file name that is not allowed and is now called “%1”.</translation>
    </message>
    <message>
        <source>hela texten.html</source>
        <translation>whole text.html</translation>
    </message>
    <message>
        <source>hela texten.txt</source>
        <translation>whole text.txt</translation>
    </message>
    <message>
        <source>Texten är mycket lång. Bara början visas; hela texten är sparad som en bilaga.</source>
        <translation>The text is very long. Only the beginning is shown; the whole text is kept as an attachment.</translation>
    </message>
    <message>
        <source>Mejlet är komprimerat på ett sätt som bara mottagarens e-postprogram kan läsa.</source>
        <translation>The mail is compressed in a way that only the receiver’s mail program can read.</translation>
    </message>
    <message>
        <source>Mejlets signerade eller krypterade del är skadad och kan inte läsas. Be avsändaren skicka det igen.</source>
        <translation>The signed or encrypted part of the mail is damaged and cannot be read. Ask the sender to send it again.</translation>
    </message>
    <message>
        <source>Mejlet är signerat. Signaturen har inte kontrollerats: se i e-postprogrammet om den är giltig.</source>
        <translation>The mail is signed. The signature has not been checked: see in the mail program whether it is valid.</translation>
    </message>
    <message>
        <source>Mejlets signerade del har inget innehåll som går att läsa. Öppna den i e-postprogrammet.</source>
        <translation>The signed part of the mail has no content that can be read. Open it in the mail program.</translation>
    </message>
    <message>
        <source>Bilagan winmail.dat går inte att packa upp.</source>
        <translation>The attachment winmail.dat cannot be unpacked.</translation>
    </message>
    <message>
        <source>Den kan innehålla text och filer: be avsändaren skicka mejlet som oformaterad text eller HTML.</source>
        <translation>It may hold text and files: ask the sender to send the mail as plain text or HTML.</translation>
    </message>
    <message>
        <source>Filen ”%1” är tom och har utelämnats.</source>
        <translation>The file “%1” is empty and was left out.</translation>
    </message>
    <message>
        <source>Filen ”%1” är %2 MB och har utelämnats: en bilaga får vara högst %3 MB. Lägg den på en gemensam plats och skriv var.</source>
        <translation>The file “%1” is %2 MB and was left out: an attachment may be at most %3 MB. Put it in a shared place and write where.</translation>
    </message>
    <message>
        <source>Vidarebefordrat mejl</source>
        <translation>Forwarded mail</translation>
    </message>
    <message>
        <source>Från</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ämne</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Mejlet har ingen egen text. Det som visas är texten i det mejl som är bifogat.</source>
        <translation>The mail has no text of its own. What is shown is the text of the attached mail.</translation>
    </message>
    <message>
        <source>Texten är inte i den teckenkodning som mejlet uppger (%1). Enstaka tecken kan vara fel.</source>
        <translation>The text is not in the character encoding that the mail states (%1). Single characters may be wrong.</translation>
    </message>
</context>
<context>
    <name>MailCheck</name>
    <message>
        <source>Fältet %1 är för långt. Korta det.</source>
        <translation>The field %1 is too long. Shorten it.</translation>
    </message>
    <message>
        <source>Fältet %1 innehåller en radbrytning eller ett annat styrtecken: ”%2”. Skriv om det på en rad.</source>
        <translation>The field %1 contains a line break or another control character: “%2”. Rewrite it on one line.</translation>
    </message>
    <message>
        <source>”%1” i fältet %2 är ingen giltig e-postadress. Rätta den; den ska se ut som namn@boras.se.</source>
        <translation>“%1” in the field %2 is not a valid e-mail address. Correct it; it should look like name@boras.se.</translation>
    </message>
    <message>
        <source>Mejlets kännetecken (Message-ID) är felaktigt. Gör om förmedlingen från frågan.</source>
        <translation>The identifier of the mail (Message-ID) is wrong. Forward the issue again from its page.</translation>
    </message>
</context>
<context>
    <name>MailContainer</name>
    <message>
        <source>Mejlet är inte helt hämtat: filen är kortare än den säger. Öppna mejlet i Mail, vänta tills allt visas och dra det därifrån igen.</source>
        <translation>The mail has not been fetched completely: the file is shorter than it says. Open the mail in Mail, wait until all of it is shown, and drag it from there again.</translation>
    </message>
    <message numerus="yes">
        <source>Filen innehåller %n mejl. Öppna den i e-postprogrammet, och dra hit eller spara det mejl som det gäller som en egen fil.</source>
        <translation>
            <numerusform>The file holds %n mail. Open it in the mail program, and drag here, or save as a file of its own, the mail that is meant.</numerusform>
            <numerusform>The file holds %n mails. Open it in the mail program, and drag here, or save as a file of its own, the mail that is meant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailReader</name>
    <message>
        <source>Filen ”%1” finns inte.</source>
        <translation>The file “%1” does not exist.</translation>
    </message>
    <message>
        <source>Filen ”%1” kan inte läsas. Kontrollera att du har rätt att öppna den.</source>
        <translation>The file “%1” cannot be read. Check that you may open it.</translation>
    </message>
    <message>
        <source>Mejlet självt är större än bilagor får vara och sparas inte. Texten och filerna sparas.</source>
        <translation>The message itself is larger than attachments may be and is not saved. The text and the files are saved.</translation>
    </message>
</context>
<context>
    <name>MailRecognition</name>
    <message>
        <source>Läskvitto: mejlet togs bort utan att läsas.</source>
        <translation>Read receipt: the mail was deleted without being read.</translation>
    </message>
    <message>
        <source>Läskvitto: mottagarens e-postprogram kunde eller ville inte visa mejlet.</source>
        <translation>Read receipt: the recipient&apos;s mail program could not or would not show the mail.</translation>
    </message>
    <message>
        <source>Läskvitto: mejlet har öppnats. Ett svar är det inte.</source>
        <translation>Read receipt: the mail has been opened. It is not an answer.</translation>
    </message>
    <message>
        <source>En rapport om skräppost från en e-postleverantör. Ett svar är det inte.</source>
        <translation>A spam report from a mail provider. It is not an answer.</translation>
    </message>
    <message>
        <source>En rapport från en e-postserver, av ett slag som inte känns igen.</source>
        <translation>A report from a mail server, of a kind that is not recognised.</translation>
    </message>
    <message>
        <source>Leveransrapport från en e-postserver: mejlet kom inte fram.</source>
        <translation>Delivery report from a mail server: the mail did not arrive.</translation>
    </message>
    <message>
        <source>Leveransrapport från en e-postserver: mejlet är försenat, servern försöker igen.</source>
        <translation>Delivery report from a mail server: the mail is delayed, the server will try again.</translation>
    </message>
    <message>
        <source>Leveransrapport från en e-postserver: mejlet har levererats. Ett svar är det inte.</source>
        <translation>Delivery report from a mail server: the mail has been delivered. It is not an answer.</translation>
    </message>
    <message>
        <source>Svar på en kalenderinbjudan: tackar ja.</source>
        <translation>Reply to a calendar invitation: accepted.</translation>
    </message>
    <message>
        <source>Svar på en kalenderinbjudan: tackar nej.</source>
        <translation>Reply to a calendar invitation: declined.</translation>
    </message>
    <message>
        <source>Svar på en kalenderinbjudan.</source>
        <translation>Reply to a calendar invitation.</translation>
    </message>
    <message>
        <source>En kalenderinbjudan eller en ändring av en. Om den också är ett svar avgör du.</source>
        <translation>A calendar invitation or a change to one. You decide whether it is also an answer.</translation>
    </message>
    <message>
        <source>En e-postserver meddelar att mejlet är försenat.</source>
        <translation>A mail server says that the mail is delayed.</translation>
    </message>
    <message>
        <source>En e-postserver meddelar att mejlet inte kom fram.</source>
        <translation>A mail server says that the mail did not arrive.</translation>
    </message>
    <message>
        <source>Avsändaren är en e-postserver, som meddelar när ett mejl inte kommer fram.</source>
        <translation>The sender is a mail server, which writes when a mail does not arrive.</translation>
    </message>
    <message>
        <source>Mejlet är skickat av en maskin (det har ingen returadress). Vad det är framgår inte.</source>
        <translation>The mail was sent by a machine (it has no return address). It is not clear what it is.</translation>
    </message>
    <message>
        <source>Avsändaren ser ut att vara en maskin (%1). Vad mejlet är framgår inte.</source>
        <translation>The sender appears to be a machine (%1). It is not clear what the mail is.</translation>
    </message>
    <message>
        <source>En e-postserver meddelar att mejlet har levererats. Ett svar är det inte.</source>
        <translation>A mail server says that the mail has been delivered. It is not an answer.</translation>
    </message>
    <message>
        <source>Automatiskt svar om frånvaro: ”%1”.</source>
        <translation>Automatic reply about absence: “%1”.</translation>
    </message>
    <message>
        <source>Läskvitto: det säger bara vad som har hänt med mejlet.</source>
        <translation>Read receipt: it only says what happened to the mail.</translation>
    </message>
    <message>
        <source>Mottagarens e-post vill att avsändaren bekräftar sig. Mejlet är inte framme.</source>
        <translation>The recipient&apos;s mail system wants the sender to confirm. The mail has not arrived.</translation>
    </message>
    <message>
        <source>Automatiskt svar om frånvaro: texten säger till när.</source>
        <translation>Automatic reply about absence: the text says until when.</translation>
    </message>
    <message>
        <source>Automatisk bekräftelse på att mejlet har kommit in: ”%1”.</source>
        <translation>Automatic acknowledgement that the mail has come in: “%1”.</translation>
    </message>
    <message>
        <source>Ämnesraden är ett automatiskt svars: ”%1”.</source>
        <translation>The subject is that of an automatic reply: “%1”.</translation>
    </message>
    <message>
        <source>Mejlet är märkt som automatiskt, men det är en regel i brevlådan som har skickat vidare det någon skrev.</source>
        <translation>The mail is marked as automatic, but it was a mailbox rule that passed on what somebody wrote.</translation>
    </message>
    <message>
        <source>Mejlet säger själv att det är skickat av en maskin. Vad det är framgår inte.</source>
        <translation>The mail itself says that it was sent by a machine. It is not clear what it is.</translation>
    </message>
    <message>
        <source>En e-posttjänst meddelar att mejlet inte kom fram.</source>
        <translation>A mail service says that the mail did not arrive.</translation>
    </message>
    <message>
        <source>En rapport om mejl från en e-postleverantör. Ett svar är det inte.</source>
        <translation>A report about mail from a mail provider. It is not an answer.</translation>
    </message>
    <message>
        <source>Mottagarens e-post vill att avsändaren bekräftar sig innan mejlet släpps fram.</source>
        <translation>The recipient&apos;s mail system wants the sender to confirm before it lets the mail through.</translation>
    </message>
    <message>
        <source>Texten liknar ett besked om frånvaro: ”%1”. Om den också är ett svar avgör du.</source>
        <translation>The text resembles a message about absence: “%1”. You decide whether it is also an answer.</translation>
    </message>
    <message>
        <source>Mejlet har inga egna ord, bara filer. Läs dem och avgör om de är ett svar.</source>
        <translation>The mail has no words of its own, only files. Read them and decide whether they are an answer.</translation>
    </message>
    <message>
        <source>Mejlet har inga ord. Ett tomt mejl är inget svar.</source>
        <translation>The mail has no words. An empty mail is not an answer.</translation>
    </message>
    <message>
        <source>Mottagarens e-post tog inte emot mejlet.</source>
        <translation>The recipient&apos;s mail system did not accept the message.</translation>
    </message>
    <message>
        <source>Texten liknar ett besked om att ett mejl inte kom fram. Om den är ett svar avgör du.</source>
        <translation>The text is like a notice that a message was not delivered. Whether it is an answer is for you to decide.</translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message>
        <source>[struket: </source>
        <extracomment>Before text that is crossed out in a mail; &quot;]&quot; follows after it.</extracomment>
        <translation>[struck out: </translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Filen är tom. Spara mejlet igen från e-postprogrammet.</source>
        <translation>The file is empty. Save the mail again from the mail program.</translation>
    </message>
    <message>
        <source>Mejlet är större än %1 MB och läses inte. Spara bilagorna i e-postprogrammet och lägg till dem här för sig.</source>
        <translation>The mail is larger than %1 MB and is not read. Save the attachments in the mail program and add them here one by one.</translation>
    </message>
    <message>
        <source>Mejlet är uppbyggt på ett sätt som kan vara skadligt och läses inte. Be avsändaren skicka texten i ett nytt mejl.</source>
        <translation>The mail is built in a way that may be harmful and is not read. Ask the sender to send the text in a new mail.</translation>
    </message>
    <message>
        <source>Mejlet är avhugget: slutet saknas. Be avsändaren skicka det igen.</source>
        <translation>The mail is cut off: its end is missing. Ask the sender to send it again.</translation>
    </message>
    <message>
        <source>Mejlet har delar i så många nivåer att de innersta inte går att läsa.</source>
        <translation>The mail has parts on so many levels that the innermost cannot be read.</translation>
    </message>
    <message>
        <source>Mejlet säger inte var dess delar börjar. Allt visas som en enda text.</source>
        <translation>The mail does not say where its parts begin. All of it is shown as one text.</translation>
    </message>
    <message>
        <source>Mejlets huvud är skadat. Avsändare, ämne eller datum kan saknas.</source>
        <translation>The header of the mail is damaged. The sender, subject or date may be missing.</translation>
    </message>
    <message>
        <source>Mejlet har ingen avsändare.</source>
        <translation>The mail has no sender.</translation>
    </message>
    <message>
        <source>Mejlet har inget läsbart datum. Ange själv när svaret kom.</source>
        <translation>The mail has no readable date. Enter yourself when the answer came.</translation>
    </message>
    <message>
        <source>Filen är inget mejl. Välj ett mejl som är sparat från ett e-postprogram (.eml, .msg, .emlx eller .mbox).</source>
        <translation>The file is not a mail. Choose a mail that was saved from a mail program (.eml, .msg, .emlx or .mbox).</translation>
    </message>
</context>
<context>
    <name>MailWriter</name>
    <message>
        <source>Mejlet har ingen mottagare. Ange minst en adress i fältet Till.</source>
        <translation>The mail has no recipient. Enter at least one address in the field To.</translation>
    </message>
    <message>
        <source>Från</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Kopia</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Ämne</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Bilagor</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Mejlet kunde inte skrivas. Försök igen med färre eller mindre bilagor.</source>
        <translation>The mail could not be written. Try again with fewer or smaller attachments.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ortskontakt</source>
        <extracomment>Title of the window: the page shown, then the name of the program</extracomment>
        <translation>Ortskontakt</translation>
    </message>
    <message>
        <source>%1 – Ortskontakt</source>
        <translation>%1 – Ortskontakt</translation>
    </message>
    <message>
        <source>Menyer</source>
        <translation>Menus</translation>
    </message>
</context>
<context>
    <name>ManagedSettings</name>
    <message>
        <source>Styrs av organisationen</source>
        <translation>Managed by your organisation</translation>
    </message>
    <message>
        <source>Bestämt för datorn, i %1</source>
        <comment>a key of the registry or a file</comment>
        <translation>Decided for the computer, in %1</translation>
    </message>
    <message>
        <source>Bestämt för användaren, i %1</source>
        <comment>a key of the registry or a file</comment>
        <translation>Decided for the user, in %1</translation>
    </message>
    <message>
        <source>Inställningen %1 används inte, för värdet ”%2” är fel. Tillåtet är %3. Den står i %4.</source>
        <comment>name, value, what is allowed, place</comment>
        <translation>The setting %1 is not used because the value “%2” is wrong. Allowed is %3. It stands in %4.</translation>
    </message>
    <message>
        <source>en fil med hela sökvägen, eller en adress som postgresql://server/databas</source>
        <translation>a file with its whole path, or an address such as postgresql://server/database</translation>
    </message>
    <message>
        <source>en adress som postgresql://server/databas</source>
        <translation>an address such as postgresql://server/database</translation>
    </message>
    <message>
        <source>en mapp med hela sökvägen, där alla %variabler% är satta</source>
        <translation>a folder with its whole path, in which all %variables% are set</translation>
    </message>
    <message>
        <source>ett heltal från %1 till %2</source>
        <translation>a whole number from %1 to %2</translation>
    </message>
    <message>
        <source>0 eller 1</source>
        <translation>0 or 1</translation>
    </message>
    <message>
        <source>Organisationens princip i %1 går inte att läsa.</source>
        <comment>a key of the registry or a file</comment>
        <translation>The organisation&apos;s policy in %1 cannot be read.</translation>
    </message>
    <message>
        <source>Den kan kräva ett skydd, så ingen databas öppnas. Säg till den som sköter datorn.</source>
        <translation>It may demand a protection, so no database is opened. Tell whoever looks after the computer.</translation>
    </message>
    <message>
        <source>Organisationens princip %1 har värdet ”%2”, som programmet inte förstår. Tillåtet är %3. Den står i %4.</source>
        <comment>name, value, what is allowed, place</comment>
        <translation>The organisation&apos;s policy %1 has the value “%2”, which the program does not understand. Allowed is %3. It stands in %4.</translation>
    </message>
</context>
<context>
    <name>MapiMime</name>
    <message>
        <source>Mejlet har lästs.</source>
        <translation>The mail has been read.</translation>
    </message>
    <message>
        <source>Mejlet togs bort utan att läsas.</source>
        <translation>The mail was deleted without being read.</translation>
    </message>
    <message>
        <source>Mejlet kom inte fram till:</source>
        <translation>The mail did not reach:</translation>
    </message>
    <message>
        <source>Mejlet är försenat till:</source>
        <translation>The mail is delayed to:</translation>
    </message>
    <message>
        <source>Mejlet har lämnats till:</source>
        <translation>The mail was delivered to:</translation>
    </message>
</context>
<context>
    <name>MeetingApproveDialog</name>
    <message>
        <source>Justera och &amp;lås</source>
        <translation>Approve and &amp;lock</translation>
    </message>
    <message>
        <source>Justera och lås</source>
        <translation>Approve and lock</translation>
    </message>
    <message>
        <source>Mötet låses för alla. Sedan går det inte att ändra eller öppna igen; bara rättelser kan läggas till.</source>
        <translation>The meeting is locked for everyone. After that it cannot be changed or reopened; only corrections can be added.</translation>
    </message>
    <message>
        <source>Justerat &amp;av (roll eller organisation)</source>
        <translation>&amp;Approved by (role or organisation)</translation>
    </message>
    <message>
        <source>Justerat &amp;den</source>
        <translation>Approve&amp;d on</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>MeetingChips</name>
    <message>
        <source>försenad</source>
        <translation>late</translation>
    </message>
</context>
<context>
    <name>MeetingChoices</name>
    <message>
        <source>%1 %2</source>
        <comment>kind of meeting, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of meeting, council</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>kind of meeting, date, council</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>MeetingCommands</name>
    <message>
        <source>&amp;Spara</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Spara och s&amp;täng</source>
        <translation>Save an&amp;d close</translation>
    </message>
    <message>
        <source>Lägg till &amp;rättelse…</source>
        <translation>Add c&amp;orrection…</translation>
    </message>
    <message>
        <source>&amp;Bifoga filer…</source>
        <translation>&amp;Attach files…</translation>
    </message>
    <message>
        <source>St&amp;äng</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Ångra</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Gör om</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Ny punkt efter den här</source>
        <translation>&amp;New item after this one</translation>
    </message>
    <message>
        <source>&amp;Ta bort punkten</source>
        <translation>&amp;Remove the item</translation>
    </message>
    <message>
        <source>Flytta &amp;uppåt</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Flytta n&amp;edåt</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>Nä&amp;sta punkt</source>
        <translation>Ne&amp;xt item</translation>
    </message>
    <message>
        <source>&amp;Föregående punkt</source>
        <translation>&amp;Previous item</translation>
    </message>
    <message>
        <source>Gör &amp;beslut av raden</source>
        <translation>Make a de&amp;cision of the line</translation>
    </message>
    <message>
        <source>Gör åtgär&amp;d av raden</source>
        <translation>Make an &amp;action of the line</translation>
    </message>
    <message>
        <source>Ny åt&amp;gärd utan punkt</source>
        <translation>New ac&amp;tion without an item</translation>
    </message>
    <message>
        <source>Ny rad för nä&amp;rvaro</source>
        <translation>New ro&amp;w for attendance</translation>
    </message>
    <message>
        <source>&amp;Versioner…</source>
        <translation>&amp;Versions…</translation>
    </message>
    <message>
        <source>&amp;Nytt fönster</source>
        <translation>&amp;New window</translation>
    </message>
    <message>
        <source>&amp;Hjälp om mötet</source>
        <translation>&amp;Help about the meeting</translation>
    </message>
    <message>
        <source>K&amp;listra in som bilaga</source>
        <translation>Paste as attac&amp;hment</translation>
    </message>
    <message>
        <source>Flytta till &amp;papperskorgen</source>
        <translation>Move to the b&amp;in</translation>
    </message>
    <message>
        <source>&amp;Återställ ur papperskorgen</source>
        <translation>Restore f&amp;rom the bin</translation>
    </message>
    <message>
        <source>Gör fråga &amp;av raden…</source>
        <translation>Make an &amp;issue from the line…</translation>
    </message>
</context>
<context>
    <name>MeetingDetail</name>
    <message>
        <source>i papperskorgen</source>
        <translation>in the bin</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>heading and day of a meeting</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Öppnar träffen i ett eget fönster (F2)</source>
        <translation>Opens the meeting in a window of its own (F2)</translation>
    </message>
    <message>
        <source>Öppna träffen</source>
        <translation>Open the meeting</translation>
    </message>
    <message numerus="yes">
        <source>%n träffar är markerade</source>
        <translation>
            <numerusform>%n meeting is selected</numerusform>
            <numerusform>%n meetings are selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Markera en enda för att läsa den här.</source>
        <translation>Select a single one to read it here.</translation>
    </message>
    <message>
        <source>Ingen träff är vald</source>
        <translation>No meeting is selected</translation>
    </message>
    <message>
        <source>Välj en träff i listan för att läsa den här.</source>
        <translation>Select a meeting in the list to read it here.</translation>
    </message>
    <message numerus="yes">
        <source>%n på plats</source>
        <translation>
            <numerusform>%n in person</numerusform>
            <numerusform>%n in person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n på distans</source>
        <translation>
            <numerusform>%n remotely</numerusform>
            <numerusform>%n remotely</numerusform>
        </translation>
    </message>
    <message>
        <source>Närvarande</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Justerat</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Från %1 %2</source>
        <comment>kind of meeting, date</comment>
        <translation>From %1 %2</translation>
    </message>
    <message>
        <source>Dagordning</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Beslut:</source>
        <translation>Decision:</translation>
    </message>
    <message>
        <source>klar %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>senast %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of meeting, whose</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>MeetingEditor</name>
    <message>
        <source>Sparat %1</source>
        <extracomment>%1 is a time, 14.02</extracomment>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Utkast sparat %1</source>
        <translation>Draft saved %1</translation>
    </message>
    <message>
        <source>%1 har sparat medan du skrev. Ni ändrade olika saker; båda är nu med.</source>
        <translation>%1 has saved while you were writing. You changed different things; both are included now.</translation>
    </message>
    <message>
        <source>Det finns ingen kopierad fil eller bild att klistra in</source>
        <translation>There is no copied file or picture to paste</translation>
    </message>
    <message>
        <source>&amp;Ångra: %1</source>
        <extracomment>%1 names what is taken back: Plats, Lägg till punkt</extracomment>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Ångra</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Gör om: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>&amp;Gör om</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Ställ in mötet</source>
        <translation>Cancel the meeting</translation>
    </message>
    <message>
        <source>Varför ställs mötet in?</source>
        <translation>Why is the meeting cancelled?</translation>
    </message>
    <message>
        <source>Justera och lås</source>
        <translation>Approve and lock</translation>
    </message>
    <message>
        <source>Lägg till rättelse</source>
        <translation>Add correction</translation>
    </message>
    <message>
        <source>Vad ska rättas?</source>
        <translation>What is to be corrected?</translation>
    </message>
    <message>
        <source>Mötet är inte sparat. Texten är kvar här och som utkast. %1</source>
        <translation>The meeting is not saved. The text is kept here and as a draft. %1</translation>
    </message>
    <message>
        <source>%1 Det du skrev är kvar som utkast.</source>
        <translation>%1 What you wrote is kept as a draft.</translation>
    </message>
    <message>
        <source>Visa det låsta mötet</source>
        <translation>Show the locked meeting</translation>
    </message>
    <message>
        <source>Det gick inte att spara. Texten är kvar här i fönstret. %1</source>
        <translation>It could not be saved. The text is kept here in the window. %1</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Någon annan sparar samma möte hela tiden. Vänta en stund och försök igen.</source>
        <translation>Someone else keeps saving the same meeting. Wait a while and try again.</translation>
    </message>
    <message>
        <source>Mötet är inte sparat. %1 har ändrat samma fält; välj vad som ska gälla när du sparar. Texten är kvar som utkast.</source>
        <translation>The meeting is not saved. %1 has changed the same fields; choose what is to hold when you save. The text is kept as a draft.</translation>
    </message>
    <message>
        <source>Mötet är justerat och låst. Versionerna går att läsa men inte att återställa.</source>
        <translation>The meeting is approved and locked. The versions can be read but not restored.</translation>
    </message>
    <message>
        <source>Återställ version</source>
        <translation>Restore version</translation>
    </message>
    <message>
        <source>Mötet ligger i papperskorgen</source>
        <translation>The meeting is in the bin</translation>
    </message>
    <message>
        <source>Mötet är återställt</source>
        <translation>The meeting has been restored</translation>
    </message>
    <message>
        <source>Mötet ligger i papperskorgen och kan inte ändras.</source>
        <translation>The meeting is in the bin and cannot be changed.</translation>
    </message>
    <message>
        <source>Återställ</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>%1 Frågan är därför inte gjord än: rätta mötet och välj det igen.</source>
        <extracomment>%1 says why a meeting could not be saved</extracomment>
        <translation>%1 The issue is therefore not made yet: correct the meeting and choose it again.</translation>
    </message>
    <message>
        <source>Bilagan lades inte till, för mötet går inte att spara än. Rätta det som är markerat och försök igen.</source>
        <translation>The attachment was not added, because the meeting cannot be saved yet. Correct what is marked and try again.</translation>
    </message>
    <message>
        <source>Stämmer dagen?</source>
        <translation>Is the day right?</translation>
    </message>
    <message>
        <source>Dagen stämmer</source>
        <translation>The day is right</translation>
    </message>
    <message>
        <source>Rättelsen är sparad %1. Den står sist i mötet och går inte att ändra.</source>
        <translation>The correction is saved %1. It stands last in the meeting and cannot be changed.</translation>
    </message>
</context>
<context>
    <name>MeetingExport</name>
    <message>
        <source>Exportera sammanfattning</source>
        <translation>Export summary</translation>
    </message>
    <message>
        <source>Vilka träffar</source>
        <translation>Which meetings</translation>
    </message>
    <message>
        <source>Vad som tas med</source>
        <translation>What comes along</translation>
    </message>
    <message>
        <source>En rad per träff, med datum och tal som går att räkna med.</source>
        <translation>A row for each meeting, with dates and numbers that can be calculated with.</translation>
    </message>
    <message numerus="yes">
        <source>%n träff(ar) finns i ”%1”.</source>
        <translation>
            <numerusform>%n meeting is in “%1”.</numerusform>
            <numerusform>%n meetings are in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingFacts</name>
    <message>
        <source>Inget ortsråd</source>
        <translation>No local council</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Ortsr&amp;åd</source>
        <translation>Local &amp;council</translation>
    </message>
    <message>
        <source>&amp;Slag av möte</source>
        <translation>&amp;Kind of meeting</translation>
    </message>
    <message>
        <source>&amp;Datum</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Börjar</source>
        <translation>St&amp;arts</translation>
    </message>
    <message>
        <source>S&amp;lutar</source>
        <translation>E&amp;nds</translation>
    </message>
    <message>
        <source>&amp;Plats</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>S&amp;erviceort</source>
        <translation>Service &amp;locality</translation>
    </message>
    <message>
        <source>&amp;Tema</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Arrangör</source>
        <translation>&amp;Organiser</translation>
    </message>
    <message>
        <source>&amp;Inbjudna</source>
        <translation>&amp;Invited</translation>
    </message>
    <message>
        <source>23/11, v48, idag+10</source>
        <translation>23/11, w48, today+10</translation>
    </message>
    <message>
        <source>18.30</source>
        <translation>18:30</translation>
    </message>
</context>
<context>
    <name>MeetingFilterBar</name>
    <message>
        <source>&amp;Ort</source>
        <translation>Localit&amp;y</translation>
    </message>
    <message>
        <source>alla</source>
        <comment>localities</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>Sla&amp;g</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>alla</source>
        <comment>kinds of meetings</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>alla</source>
        <comment>statuses</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>Ortsrå&amp;d</source>
        <translation>C&amp;ouncil</translation>
    </message>
    <message>
        <source>alla</source>
        <comment>councils</comment>
        <translation>all</translation>
    </message>
</context>
<context>
    <name>MeetingJson</name>
    <message>
        <source>Utkastet går inte att läsa. Kasta det, eller be den som sköter databasen att titta på det.</source>
        <translation>The draft cannot be read. Discard it, or ask whoever runs the database to look at it.</translation>
    </message>
</context>
<context>
    <name>MeetingListModel</name>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tid</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ortsråd</source>
        <translation>Local council</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Locality</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Närvarande</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Punkter</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Senast ändrad</source>
        <translation>Last changed</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and week</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n närvarande</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message>
        <source>Antalet närvarande är inte angivet</source>
        <translation>The number present is not given</translation>
    </message>
    <message>
        <source>Senast ändrad av %1</source>
        <translation>Last changed by %1</translation>
    </message>
    <message>
        <source>Hämtas …</source>
        <translation>Fetching…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MeetingNote</name>
    <message>
        <source>Mötesantec&amp;kningar</source>
        <translation>Meeting note&amp;s</translation>
    </message>
    <message>
        <source>Det som hör till mötet som helhet. Punkterna har sina egna anteckningar.</source>
        <translation>What belongs to the meeting as a whole. The items have notes of their own.</translation>
    </message>
</context>
<context>
    <name>MeetingRepository</name>
    <message>
        <source>Mötet är justerat och låst. Lägg till en rättelse i stället.</source>
        <translation>The meeting is approved and locked. Add a correction instead.</translation>
    </message>
    <message>
        <source>Mötet är inte justerat än. Ändra i anteckningarna i stället för att lägga till en rättelse.</source>
        <translation>The meeting is not approved yet. Change the notes instead of adding a correction.</translation>
    </message>
    <message>
        <source>Rättelsen är tom. Skriv vad som ska rättas.</source>
        <translation>The correction is empty. Write what is to be corrected.</translation>
    </message>
</context>
<context>
    <name>MeetingRules</name>
    <message>
        <source>Mötet är justerat och låst. Lägg till en rättelse i stället.</source>
        <translation>The meeting is approved and locked. Add a correction instead.</translation>
    </message>
    <message>
        <source>Mötet kan inte gå direkt till den statusen. Ta stegen i ordning: planerat, pågår, genomfört, justerat.</source>
        <translation>The meeting cannot go straight to that status. Take the steps in order: planned, ongoing, held, approved.</translation>
    </message>
    <message>
        <source>Skriv varför mötet är inställt.</source>
        <translation>Write why the meeting is cancelled.</translation>
    </message>
    <message>
        <source>Välj vad det är för slags möte.</source>
        <translation>Choose what kind of meeting it is.</translation>
    </message>
    <message>
        <source>Datum saknas. Skriv till exempel 2026-11-23, 23/11 eller v48.</source>
        <translation>The date is missing. Write for example 2026-11-23, 23/11 or w48.</translation>
    </message>
    <message>
        <source>Mötet slutar före det börjar. Rätta sluttiden.</source>
        <translation>The meeting ends before it starts. Correct the end time.</translation>
    </message>
    <message>
        <source>Antalet närvarande kan inte vara under noll.</source>
        <translation>The number present cannot be below zero.</translation>
    </message>
    <message>
        <source>En åtgärd saknar text. Skriv vad som ska göras, eller ta bort åtgärden.</source>
        <translation>An action has no text. Write what is to be done, or remove the action.</translation>
    </message>
    <message>
        <source>Kvar från %1 %2</source>
        <translation>Left over from %1 %2</translation>
    </message>
    <message>
        <source>Åtgärd från %1 %2</source>
        <translation>Action from %1 %2</translation>
    </message>
    <message>
        <source>Åtgärd från %1 %2, %3</source>
        <translation>Action from %1 %2, %3</translation>
    </message>
    <message>
        <source>Svar att återkoppla</source>
        <translation>Answer to feed back</translation>
    </message>
</context>
<context>
    <name>MeetingSession</name>
    <message>
        <source>Ortsråd</source>
        <translation>Local council</translation>
    </message>
    <message>
        <source>Återställ osparad text</source>
        <translation>Restore unsaved text</translation>
    </message>
</context>
<context>
    <name>MeetingStateBar</name>
    <message>
        <source>Planera igen</source>
        <translation>Plan again</translation>
    </message>
    <message>
        <source>Tillbaka till planerat</source>
        <translation>Back to planned</translation>
    </message>
    <message>
        <source>Öppna igen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Starta mötet</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Markera som genomfört</source>
        <translation>Mark as held</translation>
    </message>
    <message>
        <source>Justera och lås…</source>
        <translation>Approve and lock…</translation>
    </message>
    <message>
        <source>Ställ in…</source>
        <translation>Cancel the meeting…</translation>
    </message>
    <message>
        <source>Inställt: %1</source>
        <translation>Cancelled: %1</translation>
    </message>
    <message>
        <source>Lägg till rättelse…</source>
        <translation>Add correction…</translation>
    </message>
    <message>
        <source>Annat steg</source>
        <translation>Other step</translation>
    </message>
    <message>
        <source>Andra steg för mötet</source>
        <translation>Other steps for the meeting</translation>
    </message>
    <message>
        <source>Justerat av %1 %2. Mötet är låst och går inte att ändra. Åtgärdernas status går att ändra, och rättelser läggs till sist.</source>
        <extracomment>%1 role or organisation, %2 date</extracomment>
        <translation>Approved by %1 %2. The meeting is locked and cannot be changed. The status of its actions can be changed, and corrections are added last.</translation>
    </message>
</context>
<context>
    <name>MeetingSummary</name>
    <message>
        <source>Borås Stad, Fritids- och folkhälsoförvaltningen</source>
        <translation>City of Borås, Leisure and Public Health Administration</translation>
    </message>
    <message>
        <source>Sammanfattning av träffar med föreningarna</source>
        <translation>Summary of meetings with the associations</translation>
    </message>
    <message>
        <source>sv-SE</source>
        <comment>language tag of the documents in this language; English: en-GB</comment>
        <translation>en-GB</translation>
    </message>
    <message>
        <source>%1 – framställd %2</source>
        <extracomment>Foot of a page: organisation and the day it was made</extracomment>
        <translation>%1 – produced %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Title of a document: kind of meeting and its date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sammanfattning av träffar</source>
        <translation>Summary of meetings</translation>
    </message>
    <message>
        <source>Sammanfattning av träffar i %1</source>
        <translation>Summary of meetings in %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Heading of a meeting: its date and its name</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Period: %1</translation>
    </message>
    <message>
        <source>Period: från och med %1</source>
        <translation>Period: from %1</translation>
    </message>
    <message>
        <source>Period: till och med %1</source>
        <translation>Period: until %1</translation>
    </message>
    <message>
        <source>Inga träffar passar urvalet.</source>
        <translation>No meetings match the selection.</translation>
    </message>
    <message numerus="yes">
        <source>%n träff(ar)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Träffar per ort</source>
        <translation>Meetings by locality</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Locality</translation>
    </message>
    <message>
        <source>Genomförda</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Planerade och pågående</source>
        <translation>Planned and ongoing</translation>
    </message>
    <message>
        <source>Inställda</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Närvarande</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Alla orter</source>
        <translation>All localities</translation>
    </message>
    <message numerus="yes">
        <source>Antalet närvarande är inte känt för %n genomförd(a) träff(ar).</source>
        <translation>
            <numerusform>The number present is not known for %n meeting held.</numerusform>
            <numerusform>The number present is not known for %n meetings held.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact of a meeting: its name and what it is, &quot;Plats: Bygdegården&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Tid</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ortsråd</source>
        <translation>Local council</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Arrangör</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Inbjudna</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n på plats</source>
        <translation>
            <numerusform>%n in person</numerusform>
            <numerusform>%n in person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n på distans</source>
        <translation>
            <numerusform>%n remotely</numerusform>
            <numerusform>%n remotely</numerusform>
        </translation>
    </message>
    <message>
        <source>Mötesanteckningar</source>
        <translation>Meeting notes</translation>
    </message>
    <message>
        <source>Bilagor</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Rättelser</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, text of a correction</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Roll eller organisation</source>
        <translation>Role or organisation</translation>
    </message>
    <message>
        <source>Antal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Närvaro</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Dagordning</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Punkt %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Heading of an agenda item: number and heading</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>agenda item, outcome</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Beslut: %1</source>
        <translation>Decision: %1</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Vem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Senast</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Slutar</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Varför inställt</source>
        <translation>Reason for cancelling</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>role or organisation, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, names</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Närvarande på plats</source>
        <translation>Present in person</translation>
    </message>
    <message>
        <source>Närvarande på distans</source>
        <translation>Present remotely</translation>
    </message>
    <message>
        <source>Anteckningar</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, who and when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Träffar</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Första och sista träffen: %1</source>
        <translation>First and last meeting: %1</translation>
    </message>
</context>
<context>
    <name>MeetingTable</name>
    <message>
        <source>Träffar</source>
        <translation>Meetings</translation>
    </message>
</context>
<context>
    <name>MeetingText</name>
    <message>
        <source>Beslut: %1</source>
        <translation>Decision: %1</translation>
    </message>
    <message>
        <source>Utfall: %1</source>
        <translation>Outcome: %1</translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>senast %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role or organisation, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>role with count, names</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Punkt %1: %2</source>
        <translation>Item %1: %2</translation>
    </message>
</context>
<context>
    <name>MeetingViews</name>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Kommande</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>Mina serviceorter</source>
        <translation>My service localities</translation>
    </message>
    <message>
        <source>Ej justerade</source>
        <translation>Not approved</translation>
    </message>
    <message>
        <source>Inställda</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Papperskorgen</source>
        <translation>The bin</translation>
    </message>
</context>
<context>
    <name>MeetingWindow</name>
    <message>
        <source>&amp;Möte</source>
        <translation>&amp;Meeting</translation>
    </message>
    <message>
        <source>&amp;Redigera</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Da&amp;gordning</source>
        <translation>A&amp;genda</translation>
    </message>
    <message>
        <source>&amp;Visa</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Hjälp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Snabb&amp;anteckning</source>
        <translation>&amp;Quick note</translation>
    </message>
    <message>
        <source>Möte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Mötets ste&amp;g</source>
        <translation>Meetin&amp;g steps</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%1 av %2 träffar</source>
        <translation>
            <numerusform>%1 of %2 meeting</numerusform>
            <numerusform>%1 of %2 meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 träffar</source>
        <translation>
            <numerusform>%1 meeting</numerusform>
            <numerusform>%1 meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Inga träffar passar urvalet</source>
        <translation>No meetings match</translation>
    </message>
    <message>
        <source>Ändra filtret ovanför listan eller ta bort det för att se alla.</source>
        <translation>Change the filter above the list, or clear it to see all.</translation>
    </message>
    <message>
        <source>Rensa filtret</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Papperskorgen är tom</source>
        <translation>The bin is empty</translation>
    </message>
    <message>
        <source>Träffar som du tar bort hamnar här och kan hämtas tillbaka.</source>
        <translation>Meetings that you remove end up here and can be brought back.</translation>
    </message>
    <message>
        <source>Inga träffar än</source>
        <translation>No meetings yet</translation>
    </message>
    <message>
        <source>Skriv ned vad som sades medan du minns det. Datum, ort och dagordning fylls i åt dig.</source>
        <translation>Write down what was said while you remember it. The date, the locality and the agenda are filled in for you.</translation>
    </message>
    <message>
        <source>Logga den första träffen</source>
        <translation>Log the first meeting</translation>
    </message>
    <message numerus="yes">
        <source>Markera högst %n träffar åt gången.</source>
        <translation>
            <numerusform>Select at most %n meeting at a time.</numerusform>
            <numerusform>Select at most %n meetings at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n träffar flyttades till papperskorgen.</source>
        <translation>
            <numerusform>%n meeting was moved to the bin.</numerusform>
            <numerusform>%n meetings were moved to the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n träffar är återställda.</source>
        <translation>
            <numerusform>%n meeting has been restored.</numerusform>
            <numerusform>%n meetings have been restored.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ny träff</source>
        <translation>&amp;New meeting</translation>
    </message>
    <message>
        <source>Ny träff (Ctrl+N)</source>
        <translation>New meeting (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Snabbanteckning</source>
        <translation>&amp;Quick note</translation>
    </message>
    <message>
        <source>Snabbanteckning (Ctrl+M)</source>
        <translation>Quick note (Ctrl+M)</translation>
    </message>
    <message>
        <source>&amp;Öppna</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Till papperskorgen</source>
        <translation>Move to the &amp;bin</translation>
    </message>
    <message>
        <source>Åte&amp;rställ</source>
        <translation>Res&amp;tore</translation>
    </message>
    <message>
        <source>Lista och träff</source>
        <translation>List and meeting</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Varning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Fel</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Stäng meddelandet</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the kind of message (Varning), %2 its text</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MessageOut</name>
    <message>
        <source>Spara brevet till %1</source>
        <translation>Save the letter to %1</translation>
    </message>
    <message>
        <source>Brevet är inte sparat.</source>
        <translation>The letter is not saved.</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>Databasen %1 innehåller ett annat programs tabeller och är orörd. Ange en tom databas eller en som Ortskontakt har skapat.</source>
        <translation>The database %1 contains another program’s tables and is untouched. Give an empty database or one that Ortskontakt has created.</translation>
    </message>
    <message>
        <source>Databasen %1 är skapad av en senare version av Ortskontakt. Den är orörd; uppdatera programmet och öppna den igen.</source>
        <translation>The database %1 was created by a later version of Ortskontakt. It is untouched; update the program and open it again.</translation>
    </message>
    <message>
        <source>Databasen %1 behöver uppdateras men är skrivskyddad.</source>
        <translation>The database %1 needs to be updated but is read-only.</translation>
    </message>
    <message>
        <source>Programmets databasbeskrivning är felaktig.</source>
        <translation>The program’s description of the database is faulty.</translation>
    </message>
</context>
<context>
    <name>NearestLocality</name>
    <message>
        <source>%1 km</source>
        <comment>whole kilometres</comment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1,%2 km</source>
        <comment>kilometres and tenths, with the sign between them</comment>
        <translation>%1.%2 km</translation>
    </message>
    <message>
        <source>%1 nordost om %2</source>
        <comment>distance, place</comment>
        <translation>%1 north-east of %2</translation>
    </message>
    <message>
        <source>%1 öster om %2</source>
        <comment>distance, place</comment>
        <translation>%1 east of %2</translation>
    </message>
    <message>
        <source>%1 sydost om %2</source>
        <comment>distance, place</comment>
        <translation>%1 south-east of %2</translation>
    </message>
    <message>
        <source>%1 söder om %2</source>
        <comment>distance, place</comment>
        <translation>%1 south of %2</translation>
    </message>
    <message>
        <source>%1 sydväst om %2</source>
        <comment>distance, place</comment>
        <translation>%1 south-west of %2</translation>
    </message>
    <message>
        <source>%1 väster om %2</source>
        <comment>distance, place</comment>
        <translation>%1 west of %2</translation>
    </message>
    <message>
        <source>%1 nordväst om %2</source>
        <comment>distance, place</comment>
        <translation>%1 north-west of %2</translation>
    </message>
    <message>
        <source>%1 norr om %2</source>
        <comment>distance, place</comment>
        <translation>%1 north of %2</translation>
    </message>
    <message>
        <source>i %1</source>
        <comment>place</comment>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>noll</source>
        <translation>zero</translation>
    </message>
    <message>
        <source>en</source>
        <translation>one</translation>
    </message>
    <message>
        <source>två</source>
        <translation>two</translation>
    </message>
    <message>
        <source>tre</source>
        <translation>three</translation>
    </message>
    <message>
        <source>fyra</source>
        <translation>four</translation>
    </message>
    <message>
        <source>fem</source>
        <translation>five</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>six</translation>
    </message>
    <message>
        <source>sju</source>
        <translation>seven</translation>
    </message>
    <message>
        <source>åtta</source>
        <translation>eight</translation>
    </message>
    <message>
        <source>nio</source>
        <translation>nine</translation>
    </message>
    <message>
        <source>tio</source>
        <translation>ten</translation>
    </message>
    <message>
        <source>elva</source>
        <translation>eleven</translation>
    </message>
    <message>
        <source>tolv</source>
        <translation>twelve</translation>
    </message>
</context>
<context>
    <name>OdtParts</name>
    <message>
        <source>Dämpad text</source>
        <translation>Muted text</translation>
    </message>
    <message>
        <source>Tabellens rubrik</source>
        <translation>Table heading</translation>
    </message>
    <message>
        <source>Punktlista</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>Numrerad lista</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Radrubrik</source>
        <translation>Row heading</translation>
    </message>
</context>
<context>
    <name>OrganisationNumber</name>
    <message>
        <source>Skriv organisationsnumret, tio siffror.</source>
        <translation>Enter the organisation number, ten digits.</translation>
    </message>
    <message>
        <source>Ett organisationsnummer har bara siffror och ett bindestreck. Ta bort övriga tecken.</source>
        <translation>An organisation number has only digits and a hyphen. Remove the other characters.</translation>
    </message>
    <message>
        <source>Ett organisationsnummer har tio siffror; här är %1.</source>
        <translation>An organisation number has ten digits; this one has %1.</translation>
    </message>
    <message>
        <source>Ett organisationsnummer börjar inte med noll. Kontrollera att numret är rätt avskrivet.</source>
        <translation>An organisation number does not begin with zero. Check that the number is copied correctly.</translation>
    </message>
    <message>
        <source>Tredje siffran ska vara minst 2. Är det ett personnummer ska det inte skrivas här.</source>
        <translation>The third digit must be at least 2. If it is a personal identity number, it must not be entered here.</translation>
    </message>
    <message>
        <source>Kontrollsiffran stämmer inte. Kontrollera att numret är rätt avskrivet.</source>
        <translation>The check digit is not right. Check that the number is copied correctly.</translation>
    </message>
    <message>
        <source>En ideell förening har ett nummer som börjar på 8. Kontrollera att det är föreningens eget nummer.</source>
        <translation>A non-profit association has a number that begins with 8. Check that it is the association’s own number.</translation>
    </message>
</context>
<context>
    <name>OutlookMessage</name>
    <message>
        <source>Filen är inget mejl utan en fil från ett annat program. Välj ett mejl, eller lägg till filen som bilaga.</source>
        <translation>The file is not a mail but a file of another program. Choose a mail, or add the file as an attachment.</translation>
    </message>
    <message>
        <source>Filen är ingenting som har skickats som mejl, utan en kontakt, en kalenderpost, en uppgift eller en anteckning ur Outlook. Välj ett mejl.</source>
        <translation>The file is nothing that was sent as a mail, but a contact, a calendar entry, a task or a note from Outlook. Choose a mail.</translation>
    </message>
    <message>
        <source>Mejlet ”%1” ligger inuti så många andra mejl att det inte har tagits med.</source>
        <translation>The mail “%1” lies inside so many other mails that it was not taken along.</translation>
    </message>
    <message>
        <source>”%1” är infogat i texten som ett objekt ur ett annat program och har inte tagits med. Be avsändaren skicka det som fil.</source>
        <translation>“%1” is inserted in the text as an object of another program and was not taken along. Ask the sender to send it as a file.</translation>
    </message>
    <message>
        <source>Filen ”%1” finns inte i mejlet, som bara hänvisar till den. Be avsändaren skicka den.</source>
        <translation>The file “%1” is not in the mail, which only refers to it. Ask the sender to send it.</translation>
    </message>
    <message>
        <source>Filen ”%1” finns inte i mejlet, som bara hänvisar till %2. Be avsändaren skicka den.</source>
        <translation>The file “%1” is not in the mail, which only refers to %2. Ask the sender to send it.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Teknisk orsak: %1</source>
        <translation>Technical cause: %1</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>Sida %1 (%2)</source>
        <extracomment>Page foot; %1 is the number of the page, %2 how many there are.</extracomment>
        <translation>Page %1 (%2)</translation>
    </message>
</context>
<context>
    <name>PageInfo</name>
    <message>
        <source>Idag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Träffar</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Frågor</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Avtal</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Planer</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Karta</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Föreningar</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Raden ligger i papperskorgen.</source>
        <translation>The row is in the bin.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ändra …</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;Kom ihåg lösenordet på den här datorn</source>
        <translation>&amp;Remember the password on this computer</translation>
    </message>
    <message>
        <source>Lösenord till databasservern</source>
        <translation>Password for the database server</translation>
    </message>
    <message>
        <source>Databas: %1</source>
        <translation>Database: %1</translation>
    </message>
    <message>
        <source>Användare: %1</source>
        <translation>User: %1</translation>
    </message>
    <message>
        <source>&amp;Lösenord</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Datorn har inget nyckelförråd som går att använda. Lösenordet gäller tills programmet avslutas.</source>
        <translation>The computer has no key store that can be used. The password is used until the program is closed.</translation>
    </message>
    <message>
        <source>&amp;Öppna databasen</source>
        <translation>&amp;Open the database</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PasswordStore</name>
    <message>
        <source>Datorns nyckelförråd går inte att använda.</source>
        <translation>The computer&apos;s key store cannot be used.</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>PDF-filen kunde inte göras färdig. Spara i ett annat format.</source>
        <translation>The PDF file could not be completed. Save in another format.</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>alla datum</source>
        <translation>all dates</translation>
    </message>
    <message>
        <source>kommande</source>
        <translation>coming</translation>
    </message>
    <message numerus="yes">
        <source>senaste %n dagarna</source>
        <translation>
            <numerusform>last %n day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>i år</source>
        <translation>this year</translation>
    </message>
    <message>
        <source>förra året</source>
        <translation>last year</translation>
    </message>
    <message>
        <source>egen period</source>
        <translation>own period</translation>
    </message>
</context>
<context>
    <name>PersonalTraces</name>
    <message>
        <source>I texten står %1. Ta bort det om det inte ska följa med när frågan förmedlas.</source>
        <extracomment>%1 telephone numbers, addresses and names that stand in a text</extracomment>
        <translation>The text contains %1. Remove it if it is not to go along when the issue is forwarded.</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Spara en säkerhetskopia…</source>
        <translation>Save a backup…</translation>
    </message>
    <message>
        <source>Spara en säkerhetskopia av det som är öppet</source>
        <translation>Save a backup of what is open</translation>
    </message>
    <message>
        <source>Räddad databas</source>
        <translation>Rescued database</translation>
    </message>
    <message>
        <source>Ortskontakts databaser (*.ortskontakt)</source>
        <translation>Ortskontakt databases (*.ortskontakt)</translation>
    </message>
    <message>
        <source>Säkerhetskopian är sparad</source>
        <translation>The backup is saved</translation>
    </message>
    <message>
        <source>Allt som var sparat finns i %1. Starta om Ortskontakt och öppna den.</source>
        <translation>Everything that was saved is in %1. Restart Ortskontakt and open it.</translation>
    </message>
    <message>
        <source>Säkerhetskopian blev inte sparad</source>
        <translation>The backup was not saved</translation>
    </message>
</context>
<context>
    <name>PostgreSqlDialect</name>
    <message>
        <source>Förbindelsen med databasservern för %1 bröts. Inget har sparats; försök igen.</source>
        <translation>The connection with the database server for %1 was broken. Nothing has been saved; try again.</translation>
    </message>
    <message>
        <source>Databasen %1 används just nu av ett annat program. Vänta en stund och försök igen.</source>
        <translation>The database %1 is being used by another program. Wait a while and try again.</translation>
    </message>
    <message>
        <source>Serverns disk är full, så inget sparades i %1. Säg till den som sköter servern.</source>
        <translation>The server’s disk is full, so nothing was saved in %1. Tell whoever runs the server.</translation>
    </message>
    <message>
        <source>Din användare får inte skriva i databasen %1. Be den som sköter servern om rätt att skriva.</source>
        <translation>Your user is not allowed to write in the database %1. Ask whoever runs the server for the right to write.</translation>
    </message>
</context>
<context>
    <name>ProgramSettings</name>
    <message>
        <source>Namnet gäller från nästa gång programmet startas</source>
        <translation>The name applies from the next time the program is started</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>&amp;Ditt namn, som ”Ändrad av”</source>
        <translation>&amp;Your name, as “Changed by”</translation>
    </message>
    <message>
        <source>Tomt: inloggningsnamnet på datorn. Gäller från nästa start.</source>
        <translation>Empty: the login name on the computer. Applies from the next start.</translation>
    </message>
    <message>
        <source>&amp;Utseende</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>&amp;Språk</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Te&amp;xtstorlek</source>
        <translation>Text si&amp;ze</translation>
    </message>
    <message>
        <source>Skriv hela sökvägen till mappen, eller välj den med knappen.</source>
        <translation>Write the whole path of the folder, or choose it with the button.</translation>
    </message>
    <message>
        <source>Välj mapp för exporterade filer</source>
        <translation>Choose a folder for exported files</translation>
    </message>
    <message>
        <source>Den mapp som användes senast</source>
        <translation>The folder that was used last</translation>
    </message>
    <message>
        <source>&amp;Mapp för exporterade filer</source>
        <translation>F&amp;older for exported files</translation>
    </message>
    <message>
        <source>Dialogen som sparar en export börjar där.</source>
        <translation>The dialogue that saves an export begins there.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>%1 av %2</source>
        <extracomment>How far a long work has come: %1 done of %2</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Avbryter …</source>
        <translation>Cancelling…</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>QuickNoteDialog</name>
    <message>
        <source>Snabbanteckning</source>
        <translation>Quick note</translation>
    </message>
    <message>
        <source>Ortsr&amp;åd</source>
        <translation>Local &amp;council</translation>
    </message>
    <message>
        <source>&amp;Slag av möte</source>
        <translation>&amp;Kind of meeting</translation>
    </message>
    <message>
        <source>&amp;Datum</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Tid</source>
        <translation>&amp;Time</translation>
    </message>
    <message>
        <source>&amp;Anteckning</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Te&amp;ma (om du vill)</source>
        <translation>The&amp;me (if you like)</translation>
    </message>
    <message>
        <source>Antal &amp;närvarande</source>
        <translation>Number &amp;present</translation>
    </message>
    <message>
        <source>ej räknat</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>S&amp;para mötet</source>
        <translation>&amp;Save the meeting</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>St&amp;äng</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Inget ortsråd</source>
        <translation>No local council</translation>
    </message>
    <message>
        <source>Utkast sparat %1</source>
        <translation>Draft saved %1</translation>
    </message>
    <message>
        <source>Anteckningen är tom. Skriv några ord först.</source>
        <translation>The note is empty. Write a few words first.</translation>
    </message>
    <message>
        <source>Mötet är inte sparat. Texten är kvar här och som utkast. %1</source>
        <translation>The meeting is not saved. The text is kept here and as a draft. %1</translation>
    </message>
    <message>
        <source>Sparat %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>ReceiverEdit</name>
    <message>
        <source>Bara för &amp;kännedom</source>
        <translation>For &amp;information only</translation>
    </message>
    <message>
        <source>&amp;Svar väntas senast</source>
        <translation>Answer &amp;expected by</translation>
    </message>
    <message>
        <source>&amp;Meddelande</source>
        <translation>Messa&amp;ge</translation>
    </message>
    <message>
        <source>Mottagare</source>
        <translation>Receivers</translation>
    </message>
    <message>
        <source>Kryssa i vem som ska få frågan. Här skriver du sedan vad som skickas.</source>
        <translation>Tick who is to get the issue. Then you write here what is sent.</translation>
    </message>
    <message>
        <source>En kopia som inte ber om något svar</source>
        <translation>A copy that asks for no answer</translation>
    </message>
    <message>
        <source>inget svar väntas</source>
        <translation>no answer expected</translation>
    </message>
    <message numerus="yes">
        <source>%n arbetsdag(ar), funktionens egen tid</source>
        <translation>
            <numerusform>%n working day, the function&apos;s own time</numerusform>
            <numerusform>%n working days, the function&apos;s own time</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomt: brevet börjar med sina egna ord. Frågans text kommer alltid med.</source>
        <translation>Empty: the letter begins with its own words. The issue&apos;s text always comes along.</translation>
    </message>
</context>
<context>
    <name>ReceiverList</name>
    <message>
        <source>Sök på namn eller ämne</source>
        <translation>Search by name or topic</translation>
    </message>
    <message>
        <source>Funktioner</source>
        <translation>Functions</translation>
    </message>
    <message>
        <source>Mellanslag väljer eller tar bort en funktion.</source>
        <translation>Space chooses or removes a function.</translation>
    </message>
    <message>
        <source>&amp;Till (kryssa i en eller flera)</source>
        <translation>&amp;To (tick one or more)</translation>
    </message>
    <message>
        <source>Sök funktion</source>
        <translation>Search for a function</translation>
    </message>
    <message>
        <source>%1 (förslag)
%2</source>
        <translation>%1 (suggested)
%2</translation>
    </message>
    <message>
        <source>%1
via %2</source>
        <translation>%1
via %2</translation>
    </message>
    <message>
        <source>Ingen funktion gäller den dagen. Lägg till dem under Inställningar, Kommunala funktioner.</source>
        <translation>No function is valid that day. Add them under Settings, Municipal functions.</translation>
    </message>
    <message>
        <source>Ingen funktion har de orden i namn eller ämnen.</source>
        <translation>No function has those words in its name or topics.</translation>
    </message>
</context>
<context>
    <name>RecordCheck</name>
    <message>
        <source>Datumet finns inte. Skriv till exempel 2026-11-23, 23/11 eller v48.</source>
        <translation>There is no such date. Write for example 2026-11-23, 23/11 or w48.</translation>
    </message>
    <message>
        <source>Tiden finns inte. Skriv till exempel 18.30.</source>
        <translation>There is no such time. Write for example 18:30.</translation>
    </message>
    <message>
        <source>Latituden ska ligga mellan 55 och 70 grader.</source>
        <translation>The latitude must be between 55 and 70 degrees.</translation>
    </message>
    <message>
        <source>Longituden ska ligga mellan 10 och 25 grader.</source>
        <translation>The longitude must be between 10 and 25 degrees.</translation>
    </message>
    <message>
        <source>Talet kan inte vara under noll.</source>
        <translation>The number cannot be below zero.</translation>
    </message>
    <message>
        <source>%1 saknas.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>Välj något av alternativen för %1.</source>
        <translation>Choose one of the options for %1.</translation>
    </message>
    <message>
        <source>Slutdatumet ligger före startdatumet.</source>
        <translation>The end date is before the start date.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>&amp;Spara</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Senast ändrad %1 %2 av %3</source>
        <extracomment>%1 date, %2 time, %3 who</extracomment>
        <translation>Last changed %1 %2 by %3</translation>
    </message>
    <message>
        <source>Ligger i papperskorgen och kan inte ändras. Återställ den först.</source>
        <translation>In the bin and cannot be changed. Restore it first.</translation>
    </message>
    <message>
        <source>Här är det som skrevs %1 %2 och inte hann sparas.</source>
        <translation>Here is what was written %1 %2 and was not saved in time.</translation>
    </message>
    <message>
        <source>Kasta det</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>Inte sparat. %1</source>
        <translation>Not saved. %1</translation>
    </message>
    <message>
        <source>Inget att spara</source>
        <translation>Nothing to save</translation>
    </message>
    <message>
        <source>Sparat %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Inte sparat. Det du skrev är kvar som utkast; spara igen för att välja.</source>
        <translation>Not saved. What you wrote is kept as a draft; save again to choose.</translation>
    </message>
    <message>
        <source>Posten ligger i papperskorgen.</source>
        <translation>The record is in the bin.</translation>
    </message>
    <message>
        <source>Tomt: Mötesanteckningar.</source>
        <translation>Empty: Meeting notes.</translation>
    </message>
    <message>
        <source>Användarnamnet på kontorets nät. Då vet sidan Idag vems dag det är.</source>
        <translation>The user name on the office network. Then the Today page knows whose day it is.</translation>
    </message>
    <message>
        <source>Tomt: tills vidare.</source>
        <translation>Empty: until further notice.</translation>
    </message>
    <message>
        <source>arvthk</source>
        <extracomment>The letters that are access keys of the window&apos;s menus (Arkiv, Redigera, Visa, Träff, Hjälp …), which the labels of forms must not use.</extracomment>
        <translation>fevmth</translation>
    </message>
    <message>
        <source>Tomt: den gemensamma texten. Det här fylls i när det står i texten: %1</source>
        <extracomment>%1 is a list of placeholders in braces: {nummer} {rubrik} …</extracomment>
        <translation>Empty: the common text. These are filled in when they stand in the text: %1</translation>
    </message>
    <message>
        <source>Det här fylls i: %1. En rad vars uppgifter saknas utelämnas.</source>
        <translation>These are filled in: %1. A line whose facts are missing is left out.</translation>
    </message>
</context>
<context>
    <name>RecordListModel</name>
    <message>
        <source>%1 (osparat)</source>
        <extracomment>%1 is the name of a record that has been changed and not saved</extracomment>
        <translation>%1 (unsaved)</translation>
    </message>
</context>
<context>
    <name>RecordRepository</name>
    <message>
        <source>Posten finns inte längre i databasen.</source>
        <translation>The record is no longer in the database.</translation>
    </message>
    <message>
        <source>Posten har ändrats av %1 sedan du öppnade den. Din text är kvar.</source>
        <translation>The record has been changed by %1 since you opened it. Your text is kept.</translation>
    </message>
    <message>
        <source>Posten ligger redan i papperskorgen eller finns inte längre.</source>
        <translation>The record is already in the bin or no longer exists.</translation>
    </message>
    <message>
        <source>Posten finns inte i papperskorgen.</source>
        <translation>The record is not in the bin.</translation>
    </message>
</context>
<context>
    <name>RecordService</name>
    <message numerus="yes">
        <source>Används av %n post(er) i %1. Byt eller ta bort dem först.</source>
        <translation>
            <numerusform>Used by %n record in %1. Change or remove it first.</numerusform>
            <numerusform>Used by %n records in %1. Change or remove them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nej</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>”%1” finns inte. Välj i listan: %2.</source>
        <extracomment>%1 is what was typed, %2 what is asked for (&quot;Ortsråd&quot;)</extracomment>
        <translation>There is no “%1”. Choose in the list: %2.</translation>
    </message>
    <message>
        <source>%1 (i papperskorgen)</source>
        <extracomment>%1 is the name of a record in the bin</extracomment>
        <translation>%1 (in the bin)</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>Papperskorgen är tom</source>
        <translation>The bin is empty</translation>
    </message>
    <message>
        <source>Det som tas bort hamnar här och kan återställas.</source>
        <translation>What is removed ends up here and can be restored.</translation>
    </message>
    <message>
        <source>Inget passar urvalet</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Ändra sökorden eller visa allt.</source>
        <translation>Change the search words or show everything.</translation>
    </message>
    <message>
        <source>%1 i listan</source>
        <extracomment>%1 a number with its digits grouped</extracomment>
        <translation>%1 in the list</translation>
    </message>
    <message>
        <source>Sök i listan</source>
        <translation>Search the list</translation>
    </message>
    <message>
        <source>Sök bland %1</source>
        <extracomment>%1 is the name of a register in the plural</extracomment>
        <translation>Search among %1</translation>
    </message>
    <message>
        <source>I bruk</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Papperskorgen</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Visa det som är i bruk eller papperskorgen</source>
        <translation>Show what is in use or the bin</translation>
    </message>
    <message>
        <source>%1: alla</source>
        <extracomment>%1 is the name of a field, &quot;Serviceort&quot;: no choice made by it</extracomment>
        <translation>%1: all</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>%1 är inte sparad, men det du skrev är kvar. %2</source>
        <extracomment>%1 name of a record, %2 why</extracomment>
        <translation>%1 is not saved, but what you wrote is kept. %2</translation>
    </message>
    <message>
        <source>Gå tillbaka</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>%1 kan inte tas bort. %2</source>
        <extracomment>%1 name of a record, %2 why</extracomment>
        <translation>%1 cannot be removed. %2</translation>
    </message>
    <message>
        <source>%1 ligger i papperskorgen.</source>
        <translation>%1 is in the bin.</translation>
    </message>
    <message>
        <source>%1 är återställd.</source>
        <translation>%1 has been restored.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1 (ny)</source>
        <extracomment>the heading of a record not stored yet; %1 is its kind, &quot;Förening&quot;</extracomment>
        <translation>%1 (new)</translation>
    </message>
    <message>
        <source>Spara</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Gå tillbaka till det sparade</source>
        <translation>Go back to what was saved</translation>
    </message>
    <message>
        <source>Versioner …</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>Till papperskorgen</source>
        <translation>Move to the bin</translation>
    </message>
    <message>
        <source>Återställ</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Inget är valt</source>
        <translation>Nothing is selected</translation>
    </message>
    <message>
        <source>Välj i listan, eller gör en ny.</source>
        <translation>Select in the list, or make a new one.</translation>
    </message>
</context>
<context>
    <name>RegistryNumber</name>
    <message>
        <source>Mönstret ”%1” går inte att läsa: %2</source>
        <translation>The pattern ”%1” cannot be read: %2</translation>
    </message>
    <message>
        <source>Diarienumret ser inte ut som något av dem som används, till exempel 2015/FF0073 eller 2017-00427 100.</source>
        <translation>The registry number does not look like any of those in use, for example 2015/FF0073 or 2017-00427 100.</translation>
    </message>
</context>
<context>
    <name>RegistrySettings</name>
    <message>
        <source>Rad %1: %2</source>
        <extracomment>%1 number of a line, %2 what is wrong with it</extracomment>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Inte sparat. %1</source>
        <translation>Not saved. %1</translation>
    </message>
    <message>
        <source>Sparat %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Diarienummer</source>
        <translation>Registry numbers</translation>
    </message>
    <message>
        <source>Diariet ger numren; här står hur de får se ut. En fråga vars diarienummer inte liknar något av mönstren går inte att spara. Nummer som redan är sparade ändras inte.</source>
        <translation>The registry gives the numbers; this says what they may look like. An issue whose registry number is like none of the patterns cannot be saved. Numbers that are saved already are not changed.</translation>
    </message>
    <message>
        <source>&amp;Mönster, ett på varje rad</source>
        <translation>&amp;Patterns, one on each line</translation>
    </message>
    <message>
        <source>Reguljära uttryck för hela numret. [0-9]{4} är fyra siffror, [A-ZÅÄÖ]{2} två stora bokstäver, ( [0-9]{3})? ett mellanslag och tre siffror som får saknas. Tomt: standardmönstren.</source>
        <translation>Regular expressions for the whole number. [0-9]{4} is four digits, [A-ZÅÄÖ]{2} two capital letters, ( [0-9]{3})? a space and three digits that may be missing. Empty: the standard patterns.</translation>
    </message>
    <message>
        <source>&amp;Spara mönstren</source>
        <translation>&amp;Save the patterns</translation>
    </message>
    <message>
        <source>Standardmönster</source>
        <translation>Standard patterns</translation>
    </message>
    <message>
        <source>2014/FF0102 106, 2015/FF0073 och 2017-00427 100</source>
        <translation>2014/FF0102 106, 2015/FF0073 and 2017-00427 100</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message>
        <source>&amp;Bevaka att svaret kommer den dagen</source>
        <translation>Watch that the answer &amp;comes that day</translation>
    </message>
    <message>
        <source>Påminn funktionen</source>
        <translation>Remind the function</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Förmedling</source>
        <translation>&amp;Forwarding</translation>
    </message>
    <message>
        <source>&amp;Sätt</source>
        <translation>&amp;Way</translation>
    </message>
    <message>
        <source>Svar senas&amp;t</source>
        <translation>Answer &amp;by</translation>
    </message>
    <message>
        <source>M&amp;ejlet</source>
        <translation>The &amp;e-mail</translation>
    </message>
    <message>
        <source>B&amp;revet</source>
        <translation>The &amp;letter</translation>
    </message>
    <message>
        <source>Hej!</source>
        <translation>Hello!</translation>
    </message>
    <message numerus="yes">
        <source>Vi väntar på ert svar på en fråga. Det skulle ha kommit den %1 och är nu %n arbetsdag(ar) sent.</source>
        <translation>
            <numerusform>We are waiting for your answer to a question. It was due on %1 and is now %n working day late.</numerusform>
            <numerusform>We are waiting for your answer to a question. It was due on %1 and is now %n working days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vi har inte sett någon bekräftelse på att ni har fått en fråga. Den skulle ha kommit den %1, för %n arbetsdag(ar) sedan.</source>
        <translation>
            <numerusform>We have not seen any acknowledgement that you have received a question. It was due on %1, %n working day ago.</numerusform>
            <numerusform>We have not seen any acknowledgement that you have received a question. It was due on %1, %n working days ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frågan kommer från: %1</source>
        <translation>The question comes from: %1</translation>
    </message>
    <message>
        <source>Frågan ställdes första gången: %1</source>
        <translation>First asked: %1</translation>
    </message>
    <message>
        <source>Förmedlad till er: %1</source>
        <translation>Forwarded to you: %1</translation>
    </message>
    <message>
        <source>Svara senast den %1. Går det inte: skriv varför, och vilken dag svaret kommer.</source>
        <translation>Please answer by %1. If you cannot: write why, and on which day the answer will come.</translation>
    </message>
    <message>
        <source>Behåll %1 i ämnesraden, så hittar svaret tillbaka till föreningen.</source>
        <translation>Keep %1 in the subject, so that the answer finds its way back to the association.</translation>
    </message>
    <message>
        <source>Vänliga hälsningar</source>
        <translation>Kind regards</translation>
    </message>
    <message>
        <source>Påminnelse: %1</source>
        <translation>Reminder: %1</translation>
    </message>
    <message>
        <source>Mejl till: %1
Ämne: %2</source>
        <translation>E-mail to: %1
Subject: %2</translation>
    </message>
    <message>
        <source>&amp;Öppna mejlet</source>
        <translation>&amp;Open the e-mail</translation>
    </message>
    <message>
        <source>Spara &amp;brevet …</source>
        <translation>Save the &amp;letter …</translation>
    </message>
    <message>
        <source>Skriv vilken dag svaret ska ha kommit, i dag eller senare.</source>
        <translation>Write by which day the answer is to come, today or later.</translation>
    </message>
    <message numerus="yes">
        <source>Vi väntar på ert svar på en fråga. Det skulle ha kommit den %1, och vi har inte heller sett någon bekräftelse. Frågan är nu %n arbetsdag(ar) försenad.</source>
        <translation>
            <numerusform>We are waiting for your answer to a question. It should have come by %1, and we have not seen any acknowledgement either. The question is now %n working day late.</numerusform>
            <numerusform>We are waiting for your answer to a question. It should have come by %1, and we have not seen any acknowledgement either. The question is now %n working days late.</numerusform>
        </translation>
    </message>
    <message>
        <source>Öppnade en påminnelse till %1 den %2</source>
        <translation>Opened a reminder to %1 on %2</translation>
    </message>
    <message>
        <source>Skrev en påminnelse till %1 den %2</source>
        <translation>Wrote a reminder to %1 on %2</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Skjut upp</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>Lämna över</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Ny bevakning</source>
        <translation>New reminder</translation>
    </message>
    <message>
        <source>Skjut &amp;upp</source>
        <translation>&amp;Snooze</translation>
    </message>
    <message>
        <source>Lämna &amp;över</source>
        <translation>Hand &amp;over</translation>
    </message>
    <message>
        <source>&amp;Spara bevakningen</source>
        <translation>&amp;Save the reminder</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Till &amp;dagen</source>
        <translation>Until the &amp;day</translation>
    </message>
    <message>
        <source>Påminn &amp;dagen</source>
        <translation>Remind on the &amp;day</translation>
    </message>
    <message>
        <source>&amp;Imorgon</source>
        <translation>&amp;Tomorrow</translation>
    </message>
    <message>
        <source>&amp;Nästa vecka</source>
        <comment>Monday of next week</comment>
        <translation>&amp;Next week</translation>
    </message>
    <message>
        <source>Om en &amp;månad</source>
        <translation>In a &amp;month</translation>
    </message>
    <message>
        <source>An&amp;teckning</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Till &amp;kontaktpersonen</source>
        <translation>To the &amp;contact person</translation>
    </message>
    <message>
        <source>Påminn &amp;kontaktpersonen</source>
        <translation>Remind the &amp;contact person</translation>
    </message>
    <message>
        <source>Den som följer frågan</source>
        <translation>Whoever follows the issue</translation>
    </message>
    <message>
        <source>Det finns inga kontaktpersoner. Lägg in dem under Inställningar.</source>
        <translation>There are no contact persons. Enter them under Settings.</translation>
    </message>
    <message>
        <source>Skriv vilken dag.</source>
        <translation>Write which day.</translation>
    </message>
    <message>
        <source>Välj en dag efter i dag.</source>
        <translation>Choose a day after today.</translation>
    </message>
    <message>
        <source>Hen har den redan. Välj någon annan.</source>
        <translation>They have it already. Choose somebody else.</translation>
    </message>
    <message>
        <source>Välj vem som ska ta över.</source>
        <translation>Choose who is to take over.</translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message>
        <source>Låt vila</source>
        <translation>Let rest</translation>
    </message>
    <message>
        <source>Vilar &amp;till</source>
        <translation>Rests &amp;until</translation>
    </message>
    <message>
        <source>Tomt: tills någon väcker den. När dagen kommer står frågan på Idag.</source>
        <translation>Empty: until somebody wakes it. When the day comes the issue stands on Today.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Låt vila</source>
        <translation>&amp;Let rest</translation>
    </message>
    <message>
        <source>Skriv en dag efter i dag, eller lämna fältet tomt.</source>
        <translation>Write a day after today, or leave the field empty.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>%1 är ingen säkerhetskopia av Ortskontakt.</source>
        <translation>%1 is not an Ortskontakt backup.</translation>
    </message>
    <message>
        <source>Säkerhetskopian %1 är gjord av en senare version av Ortskontakt. Uppdatera programmet och försök igen.</source>
        <translation>The backup %1 was made by a later version of Ortskontakt. Update the program and try again.</translation>
    </message>
    <message>
        <source>Databasen %1 är öppen i ett annat program. Stäng det och försök igen.</source>
        <translation>The database %1 is open in another program. Close it and try again.</translation>
    </message>
    <message>
        <source>Databasen %1 gick inte att byta ut och är som den var. Kontrollera att du får skriva i mappen och att inget program har filen öppen.</source>
        <translation>The database %1 could not be replaced and is as it was. Check that you are allowed to write in the folder and that no program has the file open.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>%1 bevaras.</source>
        <extracomment>%1 is a kind of record, in the plural</extracomment>
        <translation>%1 are kept.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gallras %n år efter avslut.</source>
        <translation>
            <numerusform>%1 are disposed of %n year after they were closed.</numerusform>
            <numerusform>%1 are disposed of %n years after they were closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gallras %n år efter uppdragets slut.</source>
        <translation>
            <numerusform>%1 are disposed of %n year after the work ended.</numerusform>
            <numerusform>%1 are disposed of %n years after the work ended.</numerusform>
        </translation>
    </message>
    <message>
        <source>Regel: %1</source>
        <translation>Rule: %1</translation>
    </message>
    <message>
        <source>Den avslutades %1 och får gallras tidigast %2.</source>
        <translation>It ended on %1 and may be disposed of on %2 at the earliest.</translation>
    </message>
    <message>
        <source>Den avslutades %1 och får gallras sedan %2.</source>
        <translation>It ended on %1 and may be disposed of since %2.</translation>
    </message>
    <message>
        <source>Den är inte avslutad.</source>
        <translation>It has not ended.</translation>
    </message>
    <message>
        <source>Ange beslutet om gallring, till exempel 2026/FF0123 § 4.</source>
        <translation>State the decision on disposal, such as 2026/FF0123 § 4.</translation>
    </message>
    <message>
        <source>”%1” är ingen hänvisning till ett beslut. Skriv diarienummer, paragraf eller dag så att beslutet går att hitta, till exempel 2026/FF0123 § 4.</source>
        <translation>“%1” is no reference to a decision. Write the registry number, section or day so that the decision can be found, such as 2026/FF0123 § 4.</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>ordförande</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>vice ordförande</source>
        <translation>vice chair</translation>
    </message>
    <message>
        <source>kassör</source>
        <translation>treasurer</translation>
    </message>
    <message>
        <source>sekreterare</source>
        <translation>secretary</translation>
    </message>
    <message>
        <source>ledamot</source>
        <translation>board member</translation>
    </message>
    <message>
        <source>ersättare</source>
        <translation>deputy</translation>
    </message>
    <message>
        <source>revisor</source>
        <translation>auditor</translation>
    </message>
    <message>
        <source>valberedning</source>
        <translation>nomination committee</translation>
    </message>
    <message>
        <source>kontaktperson</source>
        <translation>contact person</translation>
    </message>
</context>
<context>
    <name>Routing</name>
    <message>
        <source>nämns i texten: %1</source>
        <translation>mentioned in the text: %1</translation>
    </message>
    <message>
        <source>ämnet %1: %2</source>
        <translation>the topic %1: %2</translation>
    </message>
    <message>
        <source>gäller %1 med omnejd</source>
        <translation>concerns %1 and its surroundings</translation>
    </message>
    <message numerus="yes">
        <source>%n liknande frågor om %1 besvarades av %2</source>
        <translation>
            <numerusform>%n similar issue about %1 was answered by %2</numerusform>
            <numerusform>%n similar issues about %1 were answered by %2</numerusform>
        </translation>
    </message>
    <message>
        <source>väghållaren är %1</source>
        <translation>the road keeper is %1</translation>
    </message>
    <message>
        <source>förmedlas via %1</source>
        <translation>forwarded via %1</translation>
    </message>
</context>
<context>
    <name>SaveFailure</name>
    <message>
        <source>”%1” är en mapp, inte en fil. Ange ett filnamn.</source>
        <translation>“%1” is a folder, not a file. Give a file name.</translation>
    </message>
    <message>
        <source>Filen ”%1” kunde inte sparas: mappen ”%2” finns inte. Skapa mappen eller välj en annan.</source>
        <translation>The file “%1” could not be saved: the folder “%2” does not exist. Create the folder or choose another.</translation>
    </message>
    <message>
        <source>Filen ”%1” kunde inte sparas: ”%2” är en fil, inte en mapp. Välj en mapp.</source>
        <translation>The file “%1” could not be saved: “%2” is a file, not a folder. Choose a folder.</translation>
    </message>
    <message>
        <source>Filen ”%1” kunde inte sparas: disken med mappen ”%2” är full. Frigör utrymme eller välj en annan plats.</source>
        <translation>The file “%1” could not be saved: the disk with the folder “%2” is full. Free some space or choose another place.</translation>
    </message>
    <message>
        <source>Filen ”%1” i mappen ”%2” är skrivskyddad. Välj ett annat filnamn eller ta bort skrivskyddet.</source>
        <translation>The file “%1” in the folder “%2” is read-only. Choose another file name or remove the write protection.</translation>
    </message>
    <message>
        <source>Filen ”%1” kunde inte sparas: du får inte skriva i mappen ”%2”. Välj en annan mapp.</source>
        <translation>The file “%1” could not be saved: you are not allowed to write in the folder “%2”. Choose another folder.</translation>
    </message>
    <message>
        <source>Filen ”%1” kunde inte sparas i mappen ”%2”. Stäng filen om den är öppen i ett annat program och försök igen, eller välj en annan mapp.</source>
        <translation>The file “%1” could not be saved in the folder “%2”. Close the file if it is open in another program and try again, or choose another folder.</translation>
    </message>
    <message>
        <source>Dokumentet kunde inte skrivas: disken är full. Frigör utrymme och försök igen.</source>
        <translation>The document could not be written: the disk is full. Free some space and try again.</translation>
    </message>
    <message>
        <source>Dokumentet kunde inte skrivas. Välj en annan plats och försök igen.</source>
        <translation>The document could not be written. Choose another place and try again.</translation>
    </message>
    <message>
        <source>Exporten avbröts. Ingen fil har ändrats.</source>
        <translation>The export was cancelled. No file has been changed.</translation>
    </message>
</context>
<context>
    <name>SavedViewsButton</name>
    <message>
        <source>eget</source>
        <translation>own</translation>
    </message>
    <message>
        <source>Urval: %1 (ändrat)</source>
        <translation>View: %1 (changed)</translation>
    </message>
    <message>
        <source>Urval: %1</source>
        <translation>View: %1</translation>
    </message>
    <message>
        <source>Spara urval</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>&amp;Namn på urvalet</source>
        <translation>&amp;Name of the view</translation>
    </message>
    <message>
        <source>Spara</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>”%1” följer med programmet. Välj ett annat namn.</source>
        <translation>“%1” comes with the program. Choose another name.</translation>
    </message>
    <message>
        <source>Det finns redan ett urval som heter ”%1”. Det ersätts för alla som använder databasen.</source>
        <translation>There is already a view called “%1”. It will be replaced for everyone who uses the database.</translation>
    </message>
    <message>
        <source>Ersätt</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Byt namn på urvalet</source>
        <translation>Rename view</translation>
    </message>
    <message>
        <source>&amp;Nytt namn</source>
        <translation>&amp;New name</translation>
    </message>
    <message>
        <source>Byt namn</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Det finns redan ett urval som heter ”%1”. Välj ett annat namn.</source>
        <translation>There is already a view called “%1”. Choose another name.</translation>
    </message>
    <message>
        <source>Urvalet ”%1” är borttaget.</source>
        <translation>The view “%1” has been removed.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Sparade &amp;urval</source>
        <translation>&amp;Saved views</translation>
    </message>
    <message>
        <source>&amp;Spara urval …</source>
        <translation>&amp;Save view…</translation>
    </message>
    <message>
        <source>&amp;Byt namn …</source>
        <translation>&amp;Rename…</translation>
    </message>
    <message>
        <source>&amp;Ta bort</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>Urva&amp;l: %1 (ändrat)</source>
        <translation>Vie&amp;w: %1 (changed)</translation>
    </message>
    <message>
        <source>Urva&amp;l: %1</source>
        <translation>Vie&amp;w: %1</translation>
    </message>
</context>
<context>
    <name>ScopeChoices</name>
    <message>
        <source>Perioden slutar innan den börjar. Ändra Från eller Till.</source>
        <translation>The period ends before it begins. Change From or Until.</translation>
    </message>
    <message>
        <source>Räknar …</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Inga träffar passar urvalet.</source>
        <translation>No meetings match the selection.</translation>
    </message>
    <message numerus="yes">
        <source>%n träff(ar) tas med.</source>
        <translation>
            <numerusform>%n meeting will be included.</numerusform>
            <numerusform>%n meetings will be included.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inga träffar passar urvalet. Välj en annan period, ort eller lista.</source>
        <translation>No meetings match the selection. Choose another period, locality or list.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of meeting, council</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Den här träffen: %1, %2</source>
        <comment>meeting, date</comment>
        <translation>This &amp;meeting: %1, %2</translation>
    </message>
    <message>
        <source>&amp;Den här träffen</source>
        <translation>This &amp;meeting</translation>
    </message>
    <message>
        <source>&amp;De markerade träffarna (%1)</source>
        <translation>The &amp;selected meetings (%1)</translation>
    </message>
    <message>
        <source>Alla i &amp;listan</source>
        <translation>All in the &amp;list</translation>
    </message>
    <message>
        <source>Alla i &amp;listan (%1)</source>
        <translation>All in the &amp;list (%1)</translation>
    </message>
    <message>
        <source>Alla under en &amp;period</source>
        <translation>All in a &amp;period</translation>
    </message>
    <message>
        <source>F&amp;rån</source>
        <translation>F&amp;rom</translation>
    </message>
    <message>
        <source>&amp;Till</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>&amp;Ort</source>
        <translation>Localit&amp;y</translation>
    </message>
    <message>
        <source>Alla orter</source>
        <translation>All localities</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>Är mejlet skickat?</source>
        <translation>Has the message been sent?</translation>
    </message>
    <message>
        <source>&amp;Utkast</source>
        <translation>Dr&amp;aft</translation>
    </message>
    <message>
        <source>Skickat &amp;dag</source>
        <translation>Sent on &amp;day</translation>
    </message>
    <message>
        <source>Från den dagen räknas tiden för bekräftelse och svar.</source>
        <translation>The time for acknowledgement and answer is counted from that day.</translation>
    </message>
    <message>
        <source>Skickas &amp;inte</source>
        <translation>W&amp;ill not be sent</translation>
    </message>
    <message>
        <source>Utkastet tas tillbaka. Ingen är tillfrågad genom det.</source>
        <translation>The draft is taken back. Nobody has been asked by it.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Mejlet är &amp;skickat</source>
        <translation>The message is &amp;sent</translation>
    </message>
    <message>
        <source>Välj vilket utkast det gäller.</source>
        <translation>Choose which draft it is about.</translation>
    </message>
    <message>
        <source>Det finns inget utkast som väntar på att skickas.</source>
        <translation>There is no draft that waits to be sent.</translation>
    </message>
    <message>
        <source>Skriv vilken dag mejlet skickades.</source>
        <translation>Write which day the message was sent.</translation>
    </message>
</context>
<context>
    <name>ServerRefusal</name>
    <message>
        <source>Databasen %1 finns inte på servern. Kontrollera namnet i adressen, eller be den som sköter servern att skapa den.</source>
        <translation>The database %1 is not on the server. Check the name in the address, or ask whoever looks after the server to create it.</translation>
    </message>
    <message>
        <source>Servern godtog inte användaren eller lösenordet för %1. Kontrollera PGPASSWORD eller lösenordsfilen.</source>
        <translation>The server did not accept the user or the password for %1. Check PGPASSWORD or the password file.</translation>
    </message>
    <message>
        <source>Servern vill ha ett lösenord för %1. Ange det i PGPASSWORD eller i lösenordsfilen.</source>
        <translation>The server wants a password for %1. Give it in PGPASSWORD or in the password file.</translation>
    </message>
    <message>
        <source>Servern släpper inte in användaren i %1: den finns inte på servern, eller får inte logga in från den här datorn. Kontrollera användarnamnet, eller tala med den som sköter servern.</source>
        <translation>The server does not let the user of %1 in: there is no such user on the server, or it may not log in from this computer. Check the user name, or talk to whoever looks after the server.</translation>
    </message>
    <message>
        <source>Användaren finns på servern men får inte öppna databasen %1. Be den som sköter servern om rätt att ansluta.</source>
        <translation>The user is known to the server but may not open the database %1. Ask whoever looks after the server for the right to connect.</translation>
    </message>
    <message>
        <source>Servern tar inte emot fler anslutningar till %1 just nu. Vänta en stund och försök igen, eller be den som sköter servern att höja gränsen.</source>
        <translation>The server takes no more connections to %1 right now. Wait a while and try again, or ask whoever looks after the server to raise the limit.</translation>
    </message>
    <message>
        <source>Servern för %1 startar eller stängs just nu. Vänta en stund och försök igen.</source>
        <translation>The server of %1 is starting or shutting down right now. Wait a while and try again.</translation>
    </message>
    <message>
        <source>Servern för %1 erbjuder ingen krypterad förbindelse (TLS), och den krävs här. Ingenting har skickats. Tala med den som sköter servern.</source>
        <translation>The server of %1 offers no encrypted connection (TLS), and one is demanded here. Nothing has been sent. Talk to whoever looks after the server.</translation>
    </message>
    <message>
        <source>Servern för %1 tar bara emot krypterade förbindelser (TLS). Skriv ?sslmode=require efter adressen, eller verify-full.</source>
        <translation>The server of %1 takes encrypted connections (TLS) only. Write ?sslmode=require after the address, or verify-full.</translation>
    </message>
    <message>
        <source>Den krypterade förbindelsen (TLS) till %1 gick inte att upprätta: serverns certifikat godtas inte, eller går inte att kontrollera. Lösenordet har inte skickats. Tala med den som sköter servern.</source>
        <translation>The encrypted connection (TLS) to %1 could not be made: the server&apos;s certificate is not accepted, or cannot be checked. The password has not been sent. Talk to whoever looks after the server.</translation>
    </message>
    <message>
        <source>Tjänsten som adressen %1 eller PGSERVICE nämner finns inte i pg_service.conf. Kontrollera namnet och filen.</source>
        <translation>The service that the address %1 or PGSERVICE names is not in pg_service.conf. Check the name and the file.</translation>
    </message>
    <message>
        <source>Servern i adressen %1 finns inte på nätet. Kontrollera namnet och att datorn har kontakt med nätet.</source>
        <translation>The server in the address %1 is not on the network. Check the name, and that the computer is connected.</translation>
    </message>
    <message>
        <source>Adressen %1 har en uppgift som PostgreSQL inte förstår. Kontrollera det som står efter frågetecknet, och variabler som börjar med PG.</source>
        <translation>The address %1 holds something that PostgreSQL does not understand. Check what stands after the question mark, and variables that begin with PG.</translation>
    </message>
    <message>
        <source>Databasservern för %1 svarar inte. Kontrollera adressen och nätet och försök igen.</source>
        <translation>The database server of %1 does not answer. Check the address and the network and try again.</translation>
    </message>
    <message>
        <source>Det gick inte att ansluta till databasen %1. Den tekniska orsaken säger vad servern svarade; visa den för den som sköter servern.</source>
        <translation>The database %1 could not be connected to. The technical cause says what the server answered; show it to whoever looks after the server.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Papperskorgen</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Databas</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Avsnitt i inställningarna</source>
        <translation>Sections of the settings</translation>
    </message>
    <message>
        <source>Gemensam mall</source>
        <translation>Shared template</translation>
    </message>
    <message>
        <source>Diarienummer</source>
        <translation>Registry numbers</translation>
    </message>
    <message>
        <source>Gallringsloggen</source>
        <translation>Disposal log</translation>
    </message>
    <message>
        <source>Att gallra</source>
        <translation>Due for disposal</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidor</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip of a page in the list at the side: its name and its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>SmartDate</name>
    <message>
        <source>”%1” går inte att tolka som datum. Skriv till exempel 2026-11-23, 23/11, v48, måndag eller idag+10.</source>
        <translation>“%1” cannot be understood as a date. Write for example 2026-11-23, 23/11, w48, Monday or today+10.</translation>
    </message>
    <message>
        <source>Året ska vara mellan %1 och %2.</source>
        <translation>The year must be between %1 and %2.</translation>
    </message>
    <message>
        <source>Månad %1 finns inte. Skriv dagen före månaden, till exempel 23/11.</source>
        <translation>There is no month %1. Write the day before the month, for example 23/11.</translation>
    </message>
    <message>
        <source>%1 %2 finns inte.</source>
        <comment>day, month</comment>
        <translation>There is no %1 %2.</translation>
    </message>
    <message>
        <source>%1 %2 finns inte år %3.</source>
        <comment>day, month, year</comment>
        <translation>There is no %1 %2 in %3.</translation>
    </message>
    <message>
        <source>Vecka %1 finns inte. Ett år har 52 eller 53 veckor.</source>
        <translation>There is no week %1. A year has 52 or 53 weeks.</translation>
    </message>
    <message>
        <source>Vecka %1 finns inte år %2, som har %3 veckor.</source>
        <translation>There is no week %1 in %2, which has %3 weeks.</translation>
    </message>
    <message>
        <source>%1 är en %2, inte en %3.</source>
        <comment>date, weekday, weekday</comment>
        <translation>%1 is a %2, not a %3.</translation>
    </message>
    <message>
        <source>Skriv ett datum, till exempel 2026-11-23, 23/11, v48, måndag eller idag+10.</source>
        <translation>Write a date, for example 2026-11-23, 23/11, w48, Monday or today+10.</translation>
    </message>
    <message>
        <source>Skriv ett klockslag, till exempel 18.30.</source>
        <translation>Write a time, for example 18:30.</translation>
    </message>
    <message>
        <source>”%1” går inte att tolka som klockslag. Skriv till exempel 18.30.</source>
        <translation>“%1” cannot be understood as a time. Write for example 18:30.</translation>
    </message>
    <message>
        <source>Klockslaget %1 finns inte. Timmen ska vara mellan 0 och 23.</source>
        <translation>There is no time %1. The hour must be between 0 and 23.</translation>
    </message>
    <message>
        <source>Klockslaget %1 finns inte. Minuten ska vara mellan 0 och 59.</source>
        <translation>There is no time %1. The minutes must be between 0 and 59.</translation>
    </message>
</context>
<context>
    <name>SmartDateEdit</name>
    <message>
        <source>= %1, %2</source>
        <extracomment>%1 is a day in words (måndag 23 november 2026), %2 its week (vecka 48)</extracomment>
        <translation>= %1, %2</translation>
    </message>
    <message>
        <source>Öppna kalendern</source>
        <translation>Open the calendar</translation>
    </message>
    <message>
        <source>Öppna kalendern (Alt+Pil ned)</source>
        <translation>Open the calendar (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>SmartTimeEdit</name>
    <message>
        <source>= %1</source>
        <extracomment>%1 is a time in words (kl. 9.00)</extracomment>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>SqliteDialect</name>
    <message>
        <source>Databasen %1 används just nu av ett annat program. Vänta en stund och försök igen.</source>
        <translation>The database %1 is being used by another program. Wait a while and try again.</translation>
    </message>
    <message>
        <source>Databasen %1 går inte att skriva i. Kontrollera att du får skriva i filen och i mappen den ligger i.</source>
        <translation>The database %1 cannot be written to. Check that you are allowed to write in the file and in the folder it is in.</translation>
    </message>
    <message>
        <source>Databasen %1 är skadad. Återställ den senaste säkerhetskopian.</source>
        <translation>The database %1 is damaged. Restore the latest backup.</translation>
    </message>
    <message>
        <source>Disken är full, så inget sparades i %1. Frigör utrymme och försök igen.</source>
        <translation>The disk is full, so nothing was saved in %1. Free some space and try again.</translation>
    </message>
    <message>
        <source>Databasen %1 går inte att öppna. Kontrollera att mappen finns och att du får skriva i den.</source>
        <translation>The database %1 cannot be opened. Check that the folder exists and that you are allowed to write in it.</translation>
    </message>
    <message>
        <source>%1 är inte en databas. Välj en annan fil.</source>
        <translation>%1 is not a database. Choose another file.</translation>
    </message>
    <message>
        <source>Avbrutet. Inget har ändrats.</source>
        <translation>Cancelled. Nothing has been changed.</translation>
    </message>
</context>
<context>
    <name>SqliteFile</name>
    <message>
        <source>%1 är ett annat programs databas. Filen är orörd; välj en databas som Ortskontakt har skapat.</source>
        <translation>%1 is another program’s database. The file is untouched; choose a database that Ortskontakt has created.</translation>
    </message>
    <message>
        <source>%1 är en mapp. Ange en fil i mappen.</source>
        <translation>%1 is a folder. Give a file in the folder.</translation>
    </message>
    <message>
        <source>Databasen %1 finns inte eller är tom. Kontrollera sökvägen, eller skapa databasen först.</source>
        <translation>The database %1 does not exist or is empty. Check the path, or create the database first.</translation>
    </message>
    <message>
        <source>Mappen %1 finns inte. Skapa den först, eller välj en annan plats.</source>
        <translation>The folder %1 does not exist. Create it first, or choose another place.</translation>
    </message>
    <message>
        <source>Databasen %1 går inte att läsa. Kontrollera att du får läsa filen.</source>
        <translation>The database %1 cannot be read. Check that you are allowed to read the file.</translation>
    </message>
    <message>
        <source>%1 är inte en databas. Filen är orörd; välj en annan fil.</source>
        <translation>%1 is not a database. The file is untouched; choose another file.</translation>
    </message>
    <message>
        <source>Databasen %1 är avkortad: en del av filen saknas. Återställ den senaste säkerhetskopian.</source>
        <translation>The database %1 is cut short: part of the file is missing. Restore the latest backup.</translation>
    </message>
    <message>
        <source>%1 är ingen vanlig fil. Välj en databas som Ortskontakt har skapat.</source>
        <translation>%1 is not an ordinary file. Choose a database that Ortskontakt has made.</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>stage, how many issues</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Skede</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Frågor som du ansvarar för, eller vikarierar för</source>
        <translation>Issues that you follow, or stand in for</translation>
    </message>
    <message>
        <source>Nya och bedömda frågor, och de som kom till fel funktion</source>
        <translation>New and assessed issues, and those that came to the wrong function</translation>
    </message>
    <message>
        <source>Förmedlade frågor som inte är besvarade</source>
        <translation>Forwarded issues that have not been answered</translation>
    </message>
    <message>
        <source>Frågor där en klocka har gått ut</source>
        <translation>Issues where a clock has run out</translation>
    </message>
    <message>
        <source>Besvarade frågor där föreningen inte fått veta svaret</source>
        <translation>Answered issues where the association has not been told</translation>
    </message>
    <message>
        <source>Alla frågor, också avslutade</source>
        <translation>All issues, also closed ones</translation>
    </message>
</context>
<context>
    <name>StartArguments</name>
    <message>
        <source>Träffar, frågor, åtgärder och föreningar för kontaktpersoner i Borås Stad.</source>
        <translation>Meetings, issues, actions and associations for contact persons in the City of Borås.</translation>
    </message>
    <message>
        <source>Läs och spara fönstrens utseende i FIL.</source>
        <translation>Read and save the appearance of the windows in FILE.</translation>
    </message>
    <message>
        <source>FIL</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Databasfil, eller adress som börjar med postgresql://. Utan den öppnas den senast använda.</source>
        <translation>Database file, or an address that begins with postgresql://. Without it, the one used last is opened.</translation>
    </message>
    <message>
        <source>Se ortskontakt --help.</source>
        <translation>See ortskontakt --help.</translation>
    </message>
    <message>
        <source>”%1” är ett ord för mycket: bara en databas kan öppnas. Se ortskontakt --help.</source>
        <translation>“%1” is one word too many: only one database can be opened. See ortskontakt --help.</translation>
    </message>
</context>
<context>
    <name>SummaryPrinter</name>
    <message>
        <source>Förhandsgranskning – %1</source>
        <translation>Preview – %1</translation>
    </message>
    <message>
        <source>Utskriften misslyckades</source>
        <translation>Printing failed</translation>
    </message>
    <message>
        <source>Det finns ingen skrivare</source>
        <translation>There is no printer</translation>
    </message>
    <message>
        <source>Datorn har ingen skrivare att skriva ut på. Lägg till en i datorns inställningar, eller spara som PDF i stället.</source>
        <translation>The computer has no printer to print on. Add one in the computer&apos;s settings, or save as PDF instead.</translation>
    </message>
</context>
<context>
    <name>SummaryReader</name>
    <message>
        <source>Orter: %1</source>
        <translation>Localities: %1</translation>
    </message>
    <message>
        <source>Ortsråd: %1</source>
        <translation>Local councils: %1</translation>
    </message>
    <message>
        <source>Slag: %1</source>
        <translation>Kinds: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Med orden: %1</source>
        <translation>With the words: %1</translation>
    </message>
    <message>
        <source>Exporten avbröts. Ingen fil har skrivits.</source>
        <translation>The export was cancelled. No file has been written.</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Möte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a meeting, its status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Utan ort</source>
        <translation>No locality</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cancelled: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>done, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 kB)</source>
        <extracomment>A file and its size</extracomment>
        <translation>%1 (%2 kB)</translation>
    </message>
    <message>
        <source>justerat %1</source>
        <translation>approved %1</translation>
    </message>
    <message>
        <source>justerat %1 av %2</source>
        <comment>approved, date, by whom</comment>
        <translation>approved %1 by %2</translation>
    </message>
</context>
<context>
    <name>SwedishFormat</name>
    <message>
        <source>januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>March</translation>
    </message>
    <message>
        <source>april</source>
        <translation>April</translation>
    </message>
    <message>
        <source>maj</source>
        <translation>May</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>augusti</source>
        <translation>August</translation>
    </message>
    <message>
        <source>september</source>
        <translation>September</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>november</source>
        <translation>November</translation>
    </message>
    <message>
        <source>december</source>
        <translation>December</translation>
    </message>
    <message>
        <source>måndag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>tisdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>onsdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>torsdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>fredag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>lördag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>söndag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>clock: hour, minute</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month, year</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>vecka %1</source>
        <translation>week %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>date, date</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>day, month, date</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>day, date</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>kl. %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>kl. %1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>idag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>imorgon</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>igår</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>om %n dagar</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dagar sen</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kr</source>
        <comment>whole kronor</comment>
        <translation>%1 kr</translation>
    </message>
    <message>
        <source>%1,%2 kr</source>
        <comment>kronor, öre</comment>
        <translation>%1.%2 kr</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n arbetsdagar sen</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextBinding</name>
    <message>
        <source>Texten ser ut att innehålla ett personnummer. Ta bort det om det inte behövs här.</source>
        <translation>The text seems to contain a personal identity number. Remove it if it is not needed here.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Visa: allt</source>
        <translation>Show: everything</translation>
    </message>
    <message>
        <source>Visa: föreningens och ortsrådets</source>
        <translation>Show: the association’s and the local council’s</translation>
    </message>
    <message>
        <source>Visa: möten</source>
        <translation>Show: meetings</translation>
    </message>
    <message>
        <source>Visa: roller</source>
        <translation>Show: roles</translation>
    </message>
    <message>
        <source>Visa: ändringar och bilagor</source>
        <translation>Show: changes and attachments</translation>
    </message>
    <message>
        <source>Vad tidslinjen visar</source>
        <translation>What the timeline shows</translation>
    </message>
    <message>
        <source>Tidslinje</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Visa &amp;fler</source>
        <translation>Sho&amp;w more</translation>
    </message>
    <message>
        <source>Inget har hänt än</source>
        <translation>Nothing has happened yet</translation>
    </message>
    <message>
        <source>Här samlas möten, åtgärder, roller, bilagor och ändringar som rör föreningen, dess ortsråd och dess orter.</source>
        <translation>Meetings, actions, roles, attachments and changes that concern the association, its local council and its localities are gathered here.</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>%1 lades in i registret</source>
        <extracomment>%1 is the name of an association or a council</extracomment>
        <translation>%1 was added to the register</translation>
    </message>
    <message>
        <source>%1 lades i papperskorgen</source>
        <translation>%1 was put in the bin</translation>
    </message>
    <message>
        <source>%1 återställdes</source>
        <translation>%1 was restored</translation>
    </message>
    <message>
        <source>Uppgifterna om %1 ändrades</source>
        <translation>The details of %1 were changed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 kind of meeting, %2 its theme</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Åtgärd: %1</source>
        <translation>Action: %1</translation>
    </message>
    <message>
        <source>Bilaga: %1</source>
        <translation>Attachment: %1</translation>
    </message>
    <message>
        <source>%1 blev %2</source>
        <extracomment>%1 a person, %2 a role</extracomment>
        <translation>%1 became %2</translation>
    </message>
    <message>
        <source>%1 slutade som %2</source>
        <translation>%1 stopped being %2</translation>
    </message>
    <message>
        <source>%1 är %2 (från när är okänt)</source>
        <translation>%1 is %2 (since when is unknown)</translation>
    </message>
    <message>
        <source>%1 blev kontaktperson för %2</source>
        <extracomment>%1 a person, %2 a place</extracomment>
        <translation>%1 became contact person for %2</translation>
    </message>
    <message>
        <source>%1 slutade som kontaktperson för %2</source>
        <translation>%1 stopped being contact person for %2</translation>
    </message>
    <message>
        <source>senast %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>due %1</translation>
    </message>
    <message>
        <source>av %1</source>
        <extracomment>%1 is who did it</extracomment>
        <translation>by %1</translation>
    </message>
</context>
<context>
    <name>TlsRule</name>
    <message>
        <source>Adressen %1 har ett mellanslag, ett citattecken, ett semikolon eller ett omvänt snedstreck i ”%2”. Organisationen kräver en skyddad förbindelse, och då går det inte. Skriv värdet utan dem.</source>
        <translation>The address %1 has a blank, a quotation mark, a semicolon or a backslash in “%2”. Your organisation requires a protected connection, and then that is not possible. Write the value without them.</translation>
    </message>
    <message>
        <source>Adressen %1 begär sslmode=%2, men organisationen kräver minst %3. Ta bort sslmode ur adressen, eller skriv sslmode=%3.</source>
        <translation>The address %1 asks for sslmode=%2, but your organisation requires at least %3. Take sslmode out of the address, or write sslmode=%3.</translation>
    </message>
</context>
<context>
    <name>TnefReader</name>
    <message>
        <source>Bilagan winmail.dat är skadad eller avhuggen och går inte att packa upp.</source>
        <translation>The attachment winmail.dat is damaged or cut off and cannot be unpacked.</translation>
    </message>
    <message>
        <source>Mejlet ”%1” ligger inuti så många andra mejl att det inte har tagits med.</source>
        <translation>The mail “%1” lies inside so many other mails that it was not taken along.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>&amp;Ny träff</source>
        <translation>&amp;New meeting</translation>
    </message>
    <message>
        <source>&amp;Snabbanteckning</source>
        <translation>&amp;Quick note</translation>
    </message>
    <message>
        <source>Ctrl+M, var du än är i programmet</source>
        <translation>Ctrl+M, wherever you are in the program</translation>
    </message>
    <message>
        <source>Välkommen till Ortskontakt</source>
        <translation>Welcome to Ortskontakt</translation>
    </message>
    <message>
        <source>Här samlas det du har att göra i dag. Börja med att skriva några rader om en träff: ortsråd, datum och tid är redan ifyllda.</source>
        <translation>What you have to do today is gathered here. Begin by writing a few lines about a meeting: the local council, date and time are already filled in.</translation>
    </message>
    <message>
        <source>&amp;Logga den första träffen</source>
        <translation>&amp;Log the first meeting</translation>
    </message>
    <message>
        <source>Inget som väntar</source>
        <translation>Nothing is waiting</translation>
    </message>
    <message>
        <source>&amp;Planera en träff</source>
        <translation>&amp;Plan a meeting</translation>
    </message>
    <message>
        <source>Osparad text</source>
        <translation>Unsaved text</translation>
    </message>
    <message>
        <source>Att göra klart</source>
        <translation>To be completed</translation>
    </message>
    <message>
        <source>Försenade åtgärder</source>
        <translation>Late actions</translation>
    </message>
    <message>
        <source>Kommande träffar</source>
        <translation>Coming meetings</translation>
    </message>
    <message>
        <source>Åtgärder de närmaste två veckorna</source>
        <translation>Actions in the next two weeks</translation>
    </message>
    <message>
        <source>Åtgärder utan datum</source>
        <translation>Actions without a date</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of meeting, theme</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>council, place or status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>utan datum</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Snabbanteckning</source>
        <translation>Quick note</translation>
    </message>
    <message>
        <source>”%1” är klar.</source>
        <translation>“%1” is done.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Alla &amp;orter</source>
        <translation>&amp;All localities</translation>
    </message>
    <message>
        <source>Markera åtgärden som kla&amp;r</source>
        <translation>Mark the action as &amp;done</translation>
    </message>
    <message>
        <source>Visa även orter som du inte är kontaktperson för, och frågor som andra följer</source>
        <translation>Show also the localities for which you are not the contact person, and issues that others follow</translation>
    </message>
    <message>
        <source>Inga frågor väntar, inga träffar är planerade och inga åtgärder ska vara klara de närmaste två veckorna.</source>
        <translation>No issues are waiting, no meetings are planned and no actions are due in the next two weeks.</translation>
    </message>
</context>
<context>
    <name>TodaySection</name>
    <message>
        <source>%1 eller fler</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>Visa alla %1</source>
        <translation>Show all %1</translation>
    </message>
    <message>
        <source>Visa alla: %1</source>
        <comment>title of a list</comment>
        <translation>Show all: %1</translation>
    </message>
</context>
<context>
    <name>TrustedRoots</name>
    <message>
        <source>Datorn har ingen lista över betrodda certifikat. Installera ca-certificates, eller ange sslrootcert i adressen.</source>
        <translation>The computer has no list of trusted certificates. Install ca-certificates, or give sslrootcert in the address.</translation>
    </message>
    <message>
        <source>Datorns betrodda certifikat gick inte att skriva till %1.</source>
        <translation>The computer&apos;s trusted certificates could not be written to %1.</translation>
    </message>
</context>
<context>
    <name>UiLocale</name>
    <message>
        <source>sv_SE</source>
        <extracomment>The locale that dates and numbers are written in while the program speaks this language; English: en_SE</extracomment>
        <translation>en_SE</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message numerus="yes">
        <source>%n tillagda</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ändrade</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n borttagna</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what (Dagordningspunkter), %2 how many of them were added and changed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Skapades</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Lades i papperskorgen</source>
        <translation>Put in the bin</translation>
    </message>
    <message>
        <source>Togs tillbaka ur papperskorgen</source>
        <translation>Taken back from the bin</translation>
    </message>
    <message>
        <source>Sparades utan ändringar</source>
        <translation>Saved without changes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 date, %2 time</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>&amp;Återställ denna version</source>
        <translation>&amp;Restore this version</translation>
    </message>
    <message>
        <source>Versioner av %1</source>
        <extracomment>%1 the record</extracomment>
        <translation>Versions of %1</translation>
    </message>
    <message>
        <source>Versioner</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versionen, med ändringarna markerade</source>
        <translation>The version, with the changes marked</translation>
    </message>
    <message>
        <source>%1, %2
%3</source>
        <extracomment>%1 date and time, %2 who saved, %3 what was changed</extracomment>
        <translation>%1, %2
%3</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>VirtualFiles</name>
    <message>
        <source>”%1” är en mapp. Dra in filerna i den i stället.</source>
        <translation>“%1” is a folder. Drag the files in it instead.</translation>
    </message>
    <message>
        <source>”%1” gick inte att hämta ur det andra programmet. Spara filen på datorn först och dra in den därifrån.</source>
        <translation>“%1” could not be fetched from the other program. Save the file on the computer first and drag it in from there.</translation>
    </message>
    <message>
        <source>Det som drogs in gick inte att läsa. Spara filen på datorn först och dra in den därifrån.</source>
        <translation>What was dragged in could not be read. Save the file on the computer first and drag it in from there.</translation>
    </message>
</context>
<context>
    <name>WidgetPrompt</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Arkiv</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Redigera</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Visa</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Träff</source>
        <translation>&amp;Meeting</translation>
    </message>
    <message>
        <source>Ver&amp;ktyg</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Hjälp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Ny här</source>
        <translation>&amp;New here</translation>
    </message>
    <message>
        <source>A&amp;vsluta</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Ångra</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Gör om</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Klipp &amp;ut</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Kopiera</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>K&amp;listra in</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>&amp;Markera allt</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>Än&amp;dra</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Filtrera listan</source>
        <translation>&amp;Filter the list</translation>
    </message>
    <message>
        <source>&amp;Sök överallt</source>
        <translation>&amp;Search everywhere</translation>
    </message>
    <message>
        <source>&amp;Nästa</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Föregående</source>
        <translation>&amp;Previous</translation>
    </message>
    <message>
        <source>&amp;Smalt sidofält</source>
        <translation>Narro&amp;w sidebar</translation>
    </message>
    <message>
        <source>&amp;Snabbanteckning …</source>
        <translation>&amp;Quick note…</translation>
    </message>
    <message>
        <source>&amp;Hjälp om den här sidan</source>
        <translation>&amp;Help about this page</translation>
    </message>
    <message>
        <source>Hjälpens &amp;innehåll</source>
        <translation>Help &amp;contents</translation>
    </message>
    <message>
        <source>&amp;Om Ortskontakt</source>
        <translation>&amp;About Ortskontakt</translation>
    </message>
    <message>
        <source>&amp;Tema</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Te&amp;xtstorlek</source>
        <translation>Te&amp;xt size</translation>
    </message>
    <message>
        <source>S&amp;pråk</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Som &amp;datorn</source>
        <translation>&amp;Same as the computer</translation>
    </message>
    <message>
        <source>&amp;Ljust</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Mörkt</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Hög &amp;kontrast</source>
        <translation>High &amp;contrast</translation>
    </message>
    <message>
        <source>&amp;Vanlig</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Fråga</source>
        <translation>&amp;Issue</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>planerat</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>ongoing</translation>
    </message>
    <message>
        <source>genomfört</source>
        <translation>held</translation>
    </message>
    <message>
        <source>justerat (låst)</source>
        <translation>approved (locked)</translation>
    </message>
    <message>
        <source>inställt</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>fysiskt</source>
        <translation>in person</translation>
    </message>
    <message>
        <source>digitalt</source>
        <translation>online</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybrid</translation>
    </message>
    <message>
        <source>rundvandring</source>
        <translation>walk</translation>
    </message>
    <message>
        <source>inget utfall än</source>
        <translation>no outcome yet</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>diskussion</source>
        <translation>discussion</translation>
    </message>
    <message>
        <source>beslut</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>åtgärd</source>
        <translation>action</translation>
    </message>
    <message>
        <source>öppen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>klar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>struken</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>under uppstart</source>
        <translation>starting up</translation>
    </message>
    <message>
        <source>pågående</source>
        <translation>active</translation>
    </message>
    <message>
        <source>vilande</source>
        <translation>dormant</translation>
    </message>
    <message>
        <source>serviceort</source>
        <translation>service locality</translation>
    </message>
    <message>
        <source>ort</source>
        <translation>locality</translation>
    </message>
    <message>
        <source>socken</source>
        <translation>parish</translation>
    </message>
    <message>
        <source>centralort</source>
        <translation>main town</translation>
    </message>
    <message>
        <source>belagd</source>
        <translation>documented</translation>
    </message>
    <message>
        <source>antagen</source>
        <translation>assumed</translation>
    </message>
    <message>
        <source>förvaltning</source>
        <translation>administration</translation>
    </message>
    <message>
        <source>avdelning</source>
        <translation>department</translation>
    </message>
    <message>
        <source>bolag</source>
        <translation>company</translation>
    </message>
    <message>
        <source>extern</source>
        <translation>external</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Anteckning</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Underlag</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Ordning</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Latitud</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitud</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Invånare</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Invånare, år</source>
        <translation>Inhabitants, year</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Locality</translation>
    </message>
    <message>
        <source>Serviceort</source>
        <translation>Service locality</translation>
    </message>
    <message>
        <source>Ortsråd</source>
        <translation>Local council</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rubrik för anteckningar</source>
        <translation>Heading for notes</translation>
    </message>
    <message>
        <source>Vanlig plats</source>
        <translation>Usual place</translation>
    </message>
    <message>
        <source>Vanlig tid</source>
        <translation>Usual time</translation>
    </message>
    <message>
        <source>Organisationsnummer</source>
        <translation>Organisation number</translation>
    </message>
    <message>
        <source>Bankgiro</source>
        <translation>Bankgiro</translation>
    </message>
    <message>
        <source>Plusgiro</source>
        <translation>Plusgiro</translation>
    </message>
    <message>
        <source>Adress</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Postnummer</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Postort</source>
        <translation>Post town</translation>
    </message>
    <message>
        <source>Webbplats</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Förening</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Från och med</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Inloggningsnamn</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>Kontaktperson</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Ersättare</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>Kod</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Förmedlas via</source>
        <translation>Forwarded via</translation>
    </message>
    <message>
        <source>Nämnd</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Bekräftelse, arbetsdagar</source>
        <translation>Acknowledgement, working days</translation>
    </message>
    <message>
        <source>Svar, arbetsdagar</source>
        <translation>Answer, working days</translation>
    </message>
    <message>
        <source>Kommunal funktion</source>
        <translation>Municipal function</translation>
    </message>
    <message>
        <source>Ämne</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Slag av möte</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Slutar</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Varför inställt</source>
        <translation>Reason for cancelling</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Arrangör</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Inbjudna</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Närvarande på plats</source>
        <translation>Present in person</translation>
    </message>
    <message>
        <source>Närvarande på distans</source>
        <translation>Present remotely</translation>
    </message>
    <message>
        <source>Mötesanteckningar</source>
        <translation>Meeting notes</translation>
    </message>
    <message>
        <source>Justerat av</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Justerat den</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Möte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Utfall</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Kommer från punkt</source>
        <translation>Comes from item</translation>
    </message>
    <message>
        <source>Kommer från åtgärd</source>
        <translation>Comes from action</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Roll eller organisation</source>
        <translation>Role or organisation</translation>
    </message>
    <message>
        <source>Antal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Namn där det behövs</source>
        <translation>Names where needed</translation>
    </message>
    <message>
        <source>Dagordningspunkt</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Vem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Senast</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Klar den</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Filtyp</source>
        <translation>File type</translation>
    </message>
    <message>
        <source>Filnamn</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Inställning</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Värde</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Sida</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Urval</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Hör till</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Kontrollsumma</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Storlek</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Orter</source>
        <translation>Localities</translation>
    </message>
    <message>
        <source>Orttillhörighet</source>
        <translation>Locality membership</translation>
    </message>
    <message>
        <source>Orternas tillhörighet</source>
        <translation>Locality memberships</translation>
    </message>
    <message>
        <source>Rubrik i dagordningsmallen</source>
        <translation>Heading in the agenda template</translation>
    </message>
    <message>
        <source>Dagordningsmallar</source>
        <translation>Agenda templates</translation>
    </message>
    <message>
        <source>Föreningar</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Föreningskontakt</source>
        <translation>Association contact</translation>
    </message>
    <message>
        <source>Föreningskontakter</source>
        <translation>Association contacts</translation>
    </message>
    <message>
        <source>Kontaktpersoner</source>
        <translation>Contact persons</translation>
    </message>
    <message>
        <source>Uppdrag</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Kontaktpersonernas uppdrag</source>
        <translation>Contact persons’ appointments</translation>
    </message>
    <message>
        <source>Frånvaro</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Frånvaro och ersättare</source>
        <translation>Absences and substitutes</translation>
    </message>
    <message>
        <source>Kommunala funktioner</source>
        <translation>Municipal functions</translation>
    </message>
    <message>
        <source>Ämnesord</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Funktionernas ämnen</source>
        <translation>Topics of functions</translation>
    </message>
    <message>
        <source>Visionsområde</source>
        <translation>Vision area</translation>
    </message>
    <message>
        <source>Visionsområden</source>
        <translation>Vision areas</translation>
    </message>
    <message>
        <source>Slag av möten</source>
        <translation>Kinds of meetings</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Dagordningspunkter</source>
        <translation>Agenda items</translation>
    </message>
    <message>
        <source>Närvaro</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Rättelse</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Rättelser</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Bilaga</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Bilagor</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Sparat urval</source>
        <translation>Saved view</translation>
    </message>
    <message>
        <source>Sparade urval</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>ny</source>
        <translation>new</translation>
    </message>
    <message>
        <source>bedömd</source>
        <translation>assessed</translation>
    </message>
    <message>
        <source>förmedlad</source>
        <translation>forwarded</translation>
    </message>
    <message>
        <source>bekräftad</source>
        <translation>acknowledged</translation>
    </message>
    <message>
        <source>besvarad</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>återkopplad</source>
        <translation>fed back</translation>
    </message>
    <message>
        <source>avslutad</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>åter för omdirigering</source>
        <translation>returned for redirection</translation>
    </message>
    <message>
        <source>avskriven</source>
        <translation>written off</translation>
    </message>
    <message>
        <source>beröm</source>
        <translation>praise</translation>
    </message>
    <message>
        <source>klagomål</source>
        <translation>complaint</translation>
    </message>
    <message>
        <source>förslag</source>
        <translation>suggestion</translation>
    </message>
    <message>
        <source>fråga</source>
        <translation>question</translation>
    </message>
    <message>
        <source>felanmälan</source>
        <translation>fault report</translation>
    </message>
    <message>
        <source>planfråga</source>
        <translation>planning issue</translation>
    </message>
    <message>
        <source>bidragsfråga</source>
        <translation>grant issue</translation>
    </message>
    <message>
        <source>inte bedömd</source>
        <translation>not assessed</translation>
    </message>
    <message>
        <source>lokalt</source>
        <translation>local</translation>
    </message>
    <message>
        <source>Borås Stad</source>
        <translation>City of Borås</translation>
    </message>
    <message>
        <source>planen</source>
        <translation>the plan</translation>
    </message>
    <message>
        <source>okänd</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>statlig</source>
        <translation>state</translation>
    </message>
    <message>
        <source>kommunal</source>
        <translation>municipal</translation>
    </message>
    <message>
        <source>enskild</source>
        <translation>private</translation>
    </message>
    <message>
        <source>svenska</source>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>finska</source>
        <translation>Finnish</translation>
    </message>
    <message>
        <source>annat språk</source>
        <translation>another language</translation>
    </message>
    <message>
        <source>e-post</source>
        <translation>email</translation>
    </message>
    <message>
        <source>brev</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>telefon</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>e-tjänst</source>
        <translation>e-service</translation>
    </message>
    <message>
        <source>möte</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>annat sätt</source>
        <translation>in another way</translation>
    </message>
    <message>
        <source>väntar på svar</source>
        <translation>awaiting answer</translation>
    </message>
    <message>
        <source>fel funktion</source>
        <translation>wrong function</translation>
    </message>
    <message>
        <source>återtagen</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>för kännedom</source>
        <translation>for information</translation>
    </message>
    <message>
        <source>Diarienummer</source>
        <translation>Registry number</translation>
    </message>
    <message>
        <source>Typ</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Beskrivning</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Arbetsanteckning</source>
        <translation>Working note</translation>
    </message>
    <message>
        <source>Väckt den</source>
        <translation>Raised on</translation>
    </message>
    <message>
        <source>Väckt av</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <source>Önskat språk</source>
        <translation>Preferred language</translation>
    </message>
    <message>
        <source>Ansvarig kontaktperson</source>
        <translation>Responsible contact person</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Gäller en väg</source>
        <translation>About a road</translation>
    </message>
    <message>
        <source>Väghållare</source>
        <translation>Road keeper</translation>
    </message>
    <message>
        <source>Status före vilan</source>
        <translation>Status before the rest</translation>
    </message>
    <message>
        <source>Vilar till</source>
        <translation>Rests until</translation>
    </message>
    <message>
        <source>Återkopplad den</source>
        <translation>Fed back on</translation>
    </message>
    <message>
        <source>Återkopplad till</source>
        <translation>Fed back to</translation>
    </message>
    <message>
        <source>Återkopplad genom</source>
        <translation>Fed back by</translation>
    </message>
    <message>
        <source>Avslutad den</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Varför avslutad</source>
        <translation>Why closed</translation>
    </message>
    <message>
        <source>Sammanslagen med</source>
        <translation>Merged with</translation>
    </message>
    <message>
        <source>Återkopplas på nästa träff</source>
        <translation>To be fed back at the next meeting</translation>
    </message>
    <message>
        <source>Uppskjuten till</source>
        <translation>Snoozed until</translation>
    </message>
    <message>
        <source>Hos</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Besvarad den</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Annan fråga</source>
        <translation>Other issue</translation>
    </message>
    <message>
        <source>Från</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Förmedlad av</source>
        <translation>Forwarded by</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Förmedlad den</source>
        <translation>Forwarded on</translation>
    </message>
    <message>
        <source>Väg</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Meddelande</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Brevets märke</source>
        <translation>Message ID</translation>
    </message>
    <message>
        <source>Bekräftas senast</source>
        <translation>Acknowledge by</translation>
    </message>
    <message>
        <source>Svar senast</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Bekräftad den</source>
        <translation>Acknowledged on</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Tar över från</source>
        <translation>Takes over from</translation>
    </message>
    <message>
        <source>Mall för förmedling</source>
        <translation>Forwarding template</translation>
    </message>
    <message>
        <source>Påminn den</source>
        <translation>Remind on</translation>
    </message>
    <message>
        <source>Frågor</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Frågans ort</source>
        <translation>Locality of the issue</translation>
    </message>
    <message>
        <source>Frågornas orter</source>
        <translation>Localities of the issues</translation>
    </message>
    <message>
        <source>Förmedling</source>
        <translation>Forwarding</translation>
    </message>
    <message>
        <source>Förmedlingar</source>
        <translation>Forwardings</translation>
    </message>
    <message>
        <source>Koppling mellan frågor</source>
        <translation>Relation between issues</translation>
    </message>
    <message>
        <source>Kopplingar mellan frågor</source>
        <translation>Relations between issues</translation>
    </message>
    <message>
        <source>Bevakning</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Bevakningar</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>alla</source>
        <translation>all</translation>
    </message>
    <message>
        <source>mina</source>
        <translation>mine</translation>
    </message>
    <message>
        <source>att förmedla</source>
        <translation>to forward</translation>
    </message>
    <message>
        <source>svar väntas</source>
        <translation>waiting for an answer</translation>
    </message>
    <message>
        <source>försenade</source>
        <translation>late</translation>
    </message>
    <message>
        <source>att återkoppla</source>
        <translation>to feed back</translation>
    </message>
    <message>
        <source>Först förmedlad den</source>
        <translation>First forwarded on</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Beslut om gallring</source>
        <translation>Decision on disposal</translation>
    </message>
    <message>
        <source>Gallring</source>
        <translation>Disposal</translation>
    </message>
    <message>
        <source>Gallringar</source>
        <translation>Disposals</translation>
    </message>
    <message>
        <source>svar</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>mottagningsbekräftelse</source>
        <translation>acknowledgement of receipt</translation>
    </message>
    <message>
        <source>läskvitto</source>
        <translation>read receipt</translation>
    </message>
    <message>
        <source>kom inte fram</source>
        <translation>not delivered</translation>
    </message>
    <message>
        <source>fördröjt</source>
        <translation>delayed</translation>
    </message>
    <message>
        <source>frånvaro</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>kalendersvar</source>
        <translation>calendar reply</translation>
    </message>
    <message>
        <source>oklart</source>
        <translation>unclear</translation>
    </message>
    <message>
        <source>utkast öppnat, inte skickat än</source>
        <translation>draft opened, not sent yet</translation>
    </message>
    <message>
        <source>utkast, skickades inte</source>
        <translation>draft, was not sent</translation>
    </message>
    <message>
        <source>Utkast öppnat</source>
        <translation>Draft opened</translation>
    </message>
    <message>
        <source>Skäl till tidig gallring</source>
        <translation>Reason for early disposal</translation>
    </message>
    <message>
        <source>okänt</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>mejl</source>
        <translation>mail</translation>
    </message>
    <message>
        <source>vandring</source>
        <translation>walk</translation>
    </message>
    <message>
        <source>frågan</source>
        <translation>the issue</translation>
    </message>
    <message>
        <source>Hur frågan kom</source>
        <translation>How the issue came</translation>
    </message>
    <message>
        <source>Kontakt, roll</source>
        <translation>Contact, role</translation>
    </message>
    <message>
        <source>Kontakt, organisation</source>
        <translation>Contact, organisation</translation>
    </message>
    <message>
        <source>Kontakt, adress eller telefon</source>
        <translation>Contact, address or telephone</translation>
    </message>
    <message>
        <source>Hälsning och underskrift följer med svaret</source>
        <translation>Greeting and signature go out with the answer</translation>
    </message>
    <message>
        <source>Vad mejlet är</source>
        <translation>What the message is</translation>
    </message>
    <message>
        <source>Kom den</source>
        <translation>Came on</translation>
    </message>
    <message>
        <source>Avsändare</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Ämnesrad</source>
        <translation>Subject line</translation>
    </message>
    <message>
        <source>Åter</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Åter den dagen</source>
        <translation>Back on that day</translation>
    </message>
    <message>
        <source>Nåddes inte</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Bortklippt citat</source>
        <translation>Quotation cut</translation>
    </message>
    <message>
        <source>Mejlet som det kom</source>
        <translation>The message as it came</translation>
    </message>
    <message>
        <source>Återkopplas</source>
        <translation>Fed back</translation>
    </message>
    <message>
        <source>Mejl om en fråga</source>
        <translation>Message about an issue</translation>
    </message>
    <message>
        <source>Mejl om frågor</source>
        <translation>Messages about issues</translation>
    </message>
</context>
<context>
    <name>XlsxBook</name>
    <message>
        <source>Arbetsboken kunde inte skrivas: mappen för tillfälliga filer tar inte emot den. Frigör utrymme på disken och försök igen.</source>
        <translation>The workbook could not be written: the folder for temporary files does not take it. Free some space on the disk and try again.</translation>
    </message>
    <message>
        <source>Tabell</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Arbetsboken kunde inte sättas ihop. Försök igen.</source>
        <translation>The workbook could not be put together. Try again.</translation>
    </message>
    <message>
        <source>Tabellen är större än vad ett kalkylblad rymmer. Välj en kortare period eller spara som CSV.</source>
        <translation>The table is larger than a sheet can hold. Choose a shorter period or save as CSV.</translation>
    </message>
    <message>
        <source>Om dokumentet</source>
        <translation>About the document</translation>
    </message>
</context>
<context>
    <name>ZipPackage</name>
    <message>
        <source>Dokumentet kunde inte packas ihop. Försök igen.</source>
        <translation>The document could not be packed. Try again.</translation>
    </message>
</context>
</TS>
