// What is said at the invented meetings. Swedish, as the users' own notes are; not translated.
#include "demomeetings.h"

namespace {

constexpr auto Info = ItemOutcome::Information;
constexpr auto Talk = ItemOutcome::Discussion;
constexpr auto Decided = ItemOutcome::Decision;
constexpr auto Act = ItemOutcome::Action;

DemoMeeting plannedFristad()
{
    return {9, "Fristad", "Ortsråd", "Gång- och cykelväg mot Borgstena", "Föreningslokalen, Fristad", 18, 30, 120, MeetingForm::Physical, MeetingStatus::Planned,
        "Tekniska förvaltningen", "", "", 0, {},
        {{"Öppnande och dagordning"}, {"Föregående anteckningar, åtgärdslista"}, {"Laget runt: läget i bygderna"}, {"Gång- och cykelväg mot Borgstena"},
            {"Lokal utvecklingsplan"}, {"Övrigt"}, {"Nästa möte"}}};
}

DemoMeeting plannedViskafors()
{
    return {23, "Viskafors", "Samrådsarena", "Bebyggelse och service i Viskaforsbygden", "Digitalt möte", 17, 30, 90, MeetingForm::Hybrid, MeetingStatus::Planned,
        "Stadsledningskansliet – Strategisk samhällsplanering; Samhällsbyggnadsförvaltningen", "", "", 0, {},
        {{"Öppnande och dagordning"}, {"Översiktsplanen: läget"}, {"Frågor från bygden"}, {"Nästa steg"}}};
}

DemoMeeting ongoingDalsjofors()
{
    return {0, "Dalsjöfors", "Ortsråd", "Trygghet och belysning", "Bygdegården, Rångedala", -1, 0, 120, MeetingForm::Physical, MeetingStatus::Ongoing,
        "Lokalpolisen", "Anteckningarna förs under mötet.", "", 0, {{"Föreningar", 9}, {"Byalag", 4}, {"Borås Stad", 1}},
        {{"Öppnande och dagordning", "Dagordningen godkändes.", Info},
            {"Föregående anteckningar, åtgärdslista", "Svaret om lekplatsen i Äspered dröjer. Kontaktpersonen frågar igen.", Act, "",
                "Fråga Tekniska förvaltningen igen om lekplatsen i Äspered", "Kontaktpersonen", 7},
            {"Laget runt: läget i bygderna", "Dannike: ny styrelse i byalaget. Målsryd: höstmarknaden samlade många.", Talk}, {"Frågor till Borås Stad: nya, status, återkoppling"}, {"Övrigt"},
            {"Nästa möte"}}};
}

DemoMeeting heldSandared()
{
    return {-12, "Sandared", "Ortsråd", "Busshållplatser och säker skolväg", "Sandaredsskolans matsal", 18, 30, 120, MeetingForm::Physical, MeetingStatus::Held,
        "Västtrafik", "", "", 0, {{"Intresseföreningen", 6}, {"Byalag", 5}, {"Invånare", 11}, {"Borås Stad", 2}},
        {{"Öppnande och dagordning", "Mötet öppnades. Övrigt fick två punkter till: julmarknad och hemsida.", Info},
            {"Busshållplatser", "Hållplatsen vid centrum saknar väderskydd på ena sidan. Västtrafik svarar för väderskyddet, kommunen för gångvägen dit.", Act, "",
                "Lämna önskemål om väderskydd till Västtrafik", "Intresseföreningen", -2},
            {"Säker skolväg", "Föräldrar vill ha lägre hastighet vid skolan. Mötet kom fram till en gemensam skrivelse.", Decided,
                "Ortsrådet skickar en skrivelse om sänkt hastighet vid skolan.", "Skriva utkast till skrivelsen", "Ortsrådets sekreterare", 5},
            {"Lokal utvecklingsplan", "Planen gås igenom på nästa möte. Alla läser kapitlet om mötesplatser till dess.", Talk}, {"Nästa möte", "Om sex veckor, samma plats.", Info}}};
}

DemoMeeting heldViskafors()
{
    return {-26, "Viskafors", "Ortsråd", "Mötesplats för unga", "Församlingshemmet, Kinnarumma", 19, 0, 105, MeetingForm::Hybrid, MeetingStatus::Held,
        "Fritids- och folkhälsoförvaltningen", "", "", 4, {{"Föreningar", 8}, {"Ungdomar", 5}, {"Borås Stad", 1}},
        {{"Öppnande och dagordning", "Dagordningen godkändes.", Info},
            {"Mötesplats för unga", "Ungdomarna vill ha öppet två kvällar i veckan. Lokal finns i Viskafors, men nycklar och ansvar behöver lösas.", Talk},
            {"Lokal", "Fritids- och folkhälsoförvaltningen ser över avtalet om lokalen.", Act, "", "Lämna besked om avtalet för lokalen", "Fritids- och folkhälsoförvaltningen", -5},
            {"Belysning vid badplatsen", "Två lampor är trasiga. Felanmäld under mötet.", Act, "", "Felanmäla lamporna vid badplatsen", "Kontaktpersonen", -20, ActionStatus::Done},
            {"Övrigt", "Inget övrigt.", Info}}};
}

DemoMeeting heldFristad()
{
    return {-40, "Fristad", "Ortsråd", "Handlingsplan för nästa år", "Föreningslokalen, Fristad", 18, 30, 135, MeetingForm::Physical, MeetingStatus::Held,
        "", "Bilagan är ortsrådets eget förslag.", "", 0, {{"Socknar och områden", 12}, {"Företag", 3}, {"Borås Stad", 1}},
        {{"Öppnande och dagordning", "Dagordningen godkändes med en ändring: punkten om vandringsleden flyttades upp.", Info},
            {"Vandringsleden", "Skyltarna är slitna. Företagen kan stå för virke om någon annan sätter upp dem.", Decided, "Skyltarna byts före våren; byalagen sätter upp dem.",
                "Räkna hur många skyltar som behövs", "Byalagen", -10},
            {"Handlingsplan", "Förslaget till handlingsplan gicks igenom punkt för punkt. Gång- och cykelvägen är fortsatt viktigast.", Talk},
            {"Ersättning och redovisning", "Verksamhetsberättelsen är inlämnad.", Info}, {"Nästa möte", "Tema: gång- och cykelväg mot Borgstena.", Info}}};
}

DemoMeeting approvedDalsjofors()
{
    return {-54, "Dalsjöfors", "Ortsråd", "Lekplatser och grönytor", "Bygdegården, Rångedala", 18, 30, 120, MeetingForm::Physical, MeetingStatus::Approved,
        "Tekniska förvaltningen", "", "", 0, {{"Föreningar", 10}, {"Byalag", 6}, {"Borås Stad", 2}},
        {{"Öppnande och dagordning", "Dagordningen godkändes.", Info},
            {"Lekplatser", "Tekniska förvaltningen visade planen för de kommande två åren. Lekplatsen i Äspered finns inte med.", Talk, "",
                "Svara på varför lekplatsen i Äspered inte är med i planen", "Tekniska förvaltningen", -14},
            {"Grönytor", "Föreningen sköter grönytan vid torget mot ersättning även nästa år.", Decided, "Skötseln av grönytan vid torget fortsätter ett år till."},
            {"Övrigt", "Ordföranden tackade för ett bra möte.", Info}},
        "Antalet från byalagen ska vara 7, inte 6: ett byalag kom efter uppropet."};
}

DemoMeeting cancelledSandared()
{
    return {-61, "Sandared", "Samrådsarena", "Detaljplaner i Sandared", "Bygdegården, Hedared", 18, 0, 90, MeetingForm::Physical, MeetingStatus::Cancelled,
        "Samhällsbyggnadsförvaltningen", "", "Inbjuden handläggare hade fått förhinder; ny tid söks.", 0, {}, {}};
}

DemoMeeting heldContactPersons()
{
    return {-75, "", "Kontaktpersonsträff", "Gemensamma frågor från ortsråden", "Stadshuset, Borås", 13, 0, 120, MeetingForm::Physical, MeetingStatus::Held,
        "", "", "", 0, {{"Kontaktpersoner", 4}, {"Samordnare", 1}},
        {{"Läget i ortsråden", "Alla fyra har haft möte sedan sist. Belysning och gångvägar återkommer överallt.", Info},
            {"Återkoppling", "Föreningarna saknar svar på frågor som redan är besvarade av förvaltningarna.", Decided,
                "Svar lämnas till föreningen inom en vecka från att de har kommit.", "Gå igenom obesvarade frågor per ort", "Kontaktpersonerna", -45, ActionStatus::Done},
            {"Utbildning", "Önskemål om en halvdag om översiktsplanen.", Act, "", "Boka en halvdag om översiktsplanen", "Samordnaren", 21}}};
}

DemoMeeting heldViskaforsEarlier()
{
    return {-96, "Viskafors", "Ortsråd", "Trafik genom Svaneholm", "Folkets hus, Svaneholm", 18, 30, 120, MeetingForm::Walk, MeetingStatus::Held,
        "Trafikverket; Tekniska förvaltningen", "Mötet började med en rundvandring längs vägen.", "", 0, {{"Byalag", 9}, {"Föreningar", 4}, {"Myndigheter", 2}},
        {{"Rundvandring", "Tre platser pekades ut: bron, skolan och korsningen vid affären.", Info},
            {"Väghållare", "Vägen genom orten är statlig. Trafikverket tar med sig frågan om hastighet.", Act, "", "Lämna besked om hastigheten genom Svaneholm", "Trafikverket", -30},
            {"Häckar vid korsningen", "Häckarna skymmer sikten.", Act, "", "Klippa häckarna vid korsningen", "Tekniska förvaltningen", -80, ActionStatus::Done}}};
}

DemoMeeting eveningFristad()
{
    return {-118, "Fristad", "Informationskväll", "Fiber och bredband på landsbygden", "Föreningslokalen, Fristad", 19, 0, 90, MeetingForm::Hybrid, MeetingStatus::Held,
        "Borås Elnät AB", "", "", 22, {{"Invånare", 41}, {"Företag", 6}, {"Borås Stad", 1}},
        {{"Information", "Utbyggnaden gicks igenom område för område.", Info}, {"Frågor från publiken", "De flesta frågorna gällde kostnad och tidplan.", Talk}}};
}

DemoMeeting annualSandared()
{
    return {-150, "Sandared", "Årsmöte", "Årsmöte med val av styrelse", "Sandaredsskolans matsal", 18, 30, 90, MeetingForm::Physical, MeetingStatus::Held,
        "", "", "", 0, {{"Medlemmar", 27}, {"Borås Stad", 1}},
        {{"Mötets öppnande", "Mötet förklarades utlyst i tid.", Info},
            {"Verksamhetsberättelse och redovisning", "Redovisningen föredrogs.", Decided, "Styrelsen beviljas ansvarsfrihet."},
            {"Val", "Valberedningens förslag föredrogs.", Decided, "Styrelsen väljs enligt valberedningens förslag."},
            {"Övrigt", "Medlemmarna önskar fler träffar om planen.", Talk}}};
}

}

QList<DemoMeeting> demoMeetings()
{
    return {plannedFristad(), plannedViskafors(), ongoingDalsjofors(), heldSandared(), heldViskafors(), heldFristad(), approvedDalsjofors(), cancelledSandared(),
        heldContactPersons(), heldViskaforsEarlier(), eveningFristad(), annualSandared()};
}
