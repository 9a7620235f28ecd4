// What the invented associations have asked. Swedish, as the users' own texts are; not translated. Nobody and nothing in them exists.
#include "demoissues.h"

#include <algorithm>

namespace {

constexpr int never = DemoHop::never;
using T = IssueType;
using S = IssueStatus;
constexpr auto City = Assessment::City;
constexpr auto External = Assessment::External;
constexpr auto None = RoadKeeper::Unknown;
constexpr auto StateRoad = RoadKeeper::State;
constexpr auto OwnRoad = RoadKeeper::Municipal;

/// Told and closed: what a year's work looks like.
QList<DemoIssue> finished()
{
    return {
        {-210, "Fristad", "Fristad", T::Fault, "belysning", "Gatlampor släckta längs Exempelvägen", "Sex lampor i rad har varit släckta sedan höstlovet. Det är mörkt på barnens väg till skolan.",
            "Föräldraföreningen", City, None, {{"TEK", -209, -208, -200, "En kabel var av. Den är lagad och alla sex lampor lyser igen."}}, -196, "Ordföranden", {S::Closed, -195}},
        {-205, "Dalsjöfors", "Rångedala", T::Suggestion, "kollektivtrafik", "Väderskydd vid hållplatsen Prov", "Många åker med morgonbussen och står i regnet. Går det att få ett väderskydd?",
            "Byalaget", External, None, {{"VT", -204, -202, -180, "Hållplatsen kommer med i nästa års beställning av väderskydd."}}, -176, "Byalaget", {S::Closed, -175}},
        {-198, "Sandared", "Sandared", T::Fault, "lekplats", "Trasig gunga på lekplatsen vid centrum", "Kedjan har gått av på den ena gungan.",
            "En invånare", City, None, {{"TEK", -197, -197, -193, "Gungan är utbytt."}}, -190, "Den som frågade", {S::Closed, -190}},
        {-190, "Viskafors", "Svaneholm", T::Complaint, "hastighet", "Bilar kör fort genom Svaneholm", "Vägen genom orten är rak och det körs fort. Barnen korsar den vid affären.",
            "Byalaget", External, StateRoad, {{"TEK", -188, -187, never, "", "Vägen är statlig."}, {"TRV", -185, -180, -150, "En mätning görs i vår. Resultatet avgör om hastigheten sänks."}}, -144, "Ortsrådet", {S::Closed, -140}},
        {-181, "Fristad", "Borgstena", T::Question, "fiber", "När byggs fiber ut norr om Borgstena?", "Åtta hushåll har anmält intresse men inte hört något.",
            "Byalaget", City, None, {{"BEL", -180, -178, -171, "Området är med i nästa etapp. Hushållen får brev i god tid."}}, -168, "Byalaget", {S::Closed, -165}},
        {-175, "Dalsjöfors", "Dalsjöfors", T::Praise, "park", "Tack för de nya planteringarna vid torget", "Torget har blivit mycket trevligare. Hälsa dem som har gjort det.",
            "Intresseföreningen", City, None, {{"TEK", -174, -174, -172, "Tack, hälsningen är framförd till arbetslaget."}}, -170, "Ordföranden", {S::Closed, -170}},
        {-166, "Viskafors", "Viskafors", T::Question, "badplats", "Flytbryggan vid badplatsen", "Flytbryggan togs in i höstas. Kommer den tillbaka?",
            "En förening", City, None, {{"FOF", -165, -163, -155, "Ja, bryggan lagas och läggs i före midsommar."}}, -150, "Föreningen", {S::Closed, -150}},
        {-160, "Sandared", "Hedared", T::Question, "enskilt avlopp", "Regler för eget avlopp i Hedared", "Flera fastighetsägare har fått brev om sina avlopp och undrar vad som gäller.",
            "Byalaget", City, None, {{"MIF", -159, -158, -148, "Handläggarna kommer till en informationskväll i höst."}}, -145, "Byalaget", {S::Closed, -144}},
        {-151, "Fristad", "Fristad;Frufällan", T::Suggestion, "gång- och cykelväg", "Belysning på cykelvägen till Frufällan", "Delen genom skogen är helt mörk.",
            "Ortsrådet", City, None, {{"TEK", -150, -147, -120, "Belysning är med i budgetförslaget för nästa år."}}, -115, "Ortsrådet", {S::Closed, -112}},
        {-140, "Dalsjöfors", "Gånghester", T::Fault, "snöröjning", "Snövallar skymmer sikten i korsningen", "Vallarna är över en meter höga och man ser inte bilarna.",
            "En invånare", City, OwnRoad, {{"TEK", -140, -139, -138, "Vallarna är bortforslade."}}, -136, "Den som frågade", {S::Closed, -136}},
    };
}

/// Answered, told or ended without an answer.
QList<DemoIssue> answered()
{
    return {
        {-95, "Dalsjöfors", "Äspered", T::Question, "lekplats", "Varför är inte lekplatsen i Äspered med i planen?", "Lekplatsen är den enda i orten och redskapen är gamla.",
            "Ortsrådet", City, None, {{"TEK", -93, -90, -30, "Planen görs om i vår. Äspered finns då med som ett av fyra förslag."}}, never, "", {}, "Ordföranden vill ha svaret skriftligt."},
        {-88, "Fristad", "Sparsör", T::Fault, "dagvatten", "Vatten blir stående på gångvägen", "Vid regn blir det en stor pöl som man inte kommer förbi med barnvagn.",
            "En invånare", City, None, {{"BEM", -87, -85, never, "", "Brunnen tillhör gatan, inte vattennätet."}, {"TEK", -83, -81, -20, "Brunnen är rensad. En ny ränna läggs i vår."}}},
        {-80, "Viskafors", "Kinnarumma", T::Suggestion, "mötesplats", "Öppettider för ungdomar i föreningslokalen", "Ungdomarna vill ha öppet två kvällar i veckan. Nycklar och ansvar behöver lösas.",
            "Ungdomarna", City, None, {{"FOF", -78, -77, -15, "Avtalet ses över. Två kvällar i veckan är möjligt om en förening tar ansvar för nycklarna."}}, never, "", {}, "", "Lokal"},
        {-76, "Sandared", "Sjömarken", T::Complaint, "buller", "Buller från skjutbanan på söndagar", "Det skjuts tidigt på söndagsmorgnar.",
            "Flera invånare", City, None, {{"MIF", -74, -72, -40, "Tiderna i tillståndet följs. Klubben har lovat att börja en timme senare."}}, -33, "De som frågade"},
        {-70, "Dalsjöfors", "Dannike", T::GrantQuestion, "föreningsbidrag", "Bidrag till byalagets nya tak", "Taket på bygdegården läcker. Vilka bidrag kan byalaget söka?",
            "Byalaget", City, None, {{"FOF", -69, -67, -52, "Investeringsbidrag söks senast den 1 mars. Handläggaren hjälper gärna till med ansökan."}}, -48, "Byalaget"},
        {-64, "Fristad", "Fristad", T::Question, "bibliotek", "Längre öppet på biblioteket i Fristad", "Många pendlar och hinner inte dit före stängning.",
            "Ortsrådet", City, None, {{"KUL", -62, -61, -12, "Meröppet med kort prövas från årsskiftet."}}},
        {-60, "Sandared", "Sandhult", T::PlanQuestion, "detaljplan", "När kommer samrådet om planen för centrum?", "Ortsrådet vill bjuda in till ett möte i god tid.",
            "Ortsrådet", City, None, {{"SBF", -58, -57, -25, "Samrådet börjar efter nyår. Ortsrådet får handlingarna samtidigt som de läggs ut."}}, -19, "Ortsrådet"},
        {-57, "Viskafors", "Rydboholm", T::Fault, "elnät", "Återkommande strömavbrott", "Tre avbrott på två veckor.",
            "Flera invånare", City, None, {{"BEL", -57, -56, -50, "En kabel är bytt."}}, -45, "Byalaget", {S::Closed, -44}},
        {-52, "Fristad", "Fristad", T::Suggestion, "kollektivtrafik", "En sen buss på fredagar", "Ungdomarna kommer inte hem efter träningen.",
            "Idrottsföreningen", Assessment::External, None, {{"VT", -50, -46, never}}, never, "", {S::Closed, -18, "Föreningen har ordnat samåkning och vill inte driva frågan längre."}},
        {-50, "Sandared", "Sandared", T::Complaint, "", "Grannens träd skuggar", "Ett träd på en privat tomt skuggar uteplatsen.",
            "En invånare", Assessment::None, None, {}, never, "", {S::WrittenOff, -48, "Frågan gäller två grannar och är ingen fråga för kommunen."}},
        {-47, "Dalsjöfors", "Målsryd", T::Suggestion, "utvecklingsplan", "En hundrastgård i Målsryd", "Många har hund och platsen vid ängen används redan.",
            "Byalaget", Assessment::Plan, None, {}, never, "", {S::Closed, -31, "Förslaget är inskrivet i den lokala utvecklingsplanen."}},
    };
}

/// Waiting for somebody outside: in time, and late.
QList<DemoIssue> waiting()
{
    return {
        {-75, "Fristad", "Fristad;Borgstena", T::Suggestion, "gång- och cykelväg", "Gång- och cykelväg mot Borgstena", "Vägen är smal och saknar vägren. Sträckan är den viktigaste i ortsrådets handlingsplan.",
            "Ortsrådet", External, StateRoad, {{"TRV", -73, -70, never}}, never, "", {}, "Ring handläggaren igen efter nästa träff."},
        {-45, "Dalsjöfors", "Dalsjöfors", T::Question, "vårdcentral", "Blir vårdcentralen kvar?", "Det går rykten om att den ska flytta.",
            "Intresseföreningen", External, None, {{"VGR", -43, never, never}}},
        {-41, "Viskafors", "Svaneholm", T::Fault, "vägunderhåll", "Häckarna skymmer sikten vid affären", "Häcken i korsningen har vuxit ut över gångbanan.",
            "Ortsrådet", City, OwnRoad, {{"TEK", -40, -38, never}}},
        {-38, "Sandared", "Sandared", T::Suggestion, "hastighet", "Lägre hastighet vid Sandaredsskolan", "Mötet kom fram till en gemensam skrivelse om 30 km/tim hela dygnet.",
            "Ortsrådet", City, OwnRoad, {{"SBF", -35, -34, never}}},
        {-30, "Fristad", "Frufällan", T::Fault, "nedskräpning", "Skräp dumpas vid infarten till skogen", "Vitvaror och däck har legat där i flera veckor.",
            "Byalaget", City, None, {{"TEK", -29, -28, never, "", "Marken är inte kommunens; det är tillsyn som behövs."}, {"MIF", -24, -22, never}}},
        {-26, "Viskafors", "Viskafors", T::Fault, "belysning", "Två trasiga lampor vid badplatsen", "Lamporna vid trappan ner till bryggan är trasiga.",
            "Ortsrådet", City, None, {{"TEK", -25, -24, never}}, never, "", {}, "", "Belysning vid badplatsen"},
        {-21, "Dalsjöfors", "Rångedala", T::Complaint, "störning", "Störande trafik på kvällarna", "Mopeder kör på gångvägen mellan husen.",
            "Flera invånare", External, None, {{"POL", -20, -17, never}}},
        {-16, "Sandared", "Sandared", T::Suggestion, "kollektivtrafik", "Väderskydd vid hållplatsen i centrum", "Hållplatsen saknar väderskydd på den ena sidan.",
            "Ortsrådet", External, None, {{"VT", -12, -9, never}}, never, "", {}, "", "Busshållplatser"},
        {-9, "Fristad", "Sparsör", T::Question, "vatten", "Missfärgat vatten i Sparsör", "Vattnet har varit brunt två mornar.",
            "En invånare", City, None, {{"BEM", -6, -5, never}}},
        {-8, "Viskafors", "Seglora", T::Question, "skolskjuts", "Var stannar skolskjutsen efter vägarbetet?", "Föräldrarna har inte fått besked.",
            "Föräldrarna", City, None, {{"GRF", -5, never, never}}},
        {-5, "Dalsjöfors", "Dalsjöfors", T::Question, "hyreslägenhet", "Tvättstugan på gården", "Hyresgästerna undrar när tvättstugan öppnar igen.",
            "Hyresgästerna", City, None, {{"TOARPSHUS", -2, -1, never}}},
    };
}

/// To be assessed, forwarded or forwarded again, and what rests.
QList<DemoIssue> open()
{
    return {
        {-34, "Sandared", "Bredared", T::Suggestion, "vandringsled", "Skyltar längs leden i Bredared", "Skyltarna är slitna. Byalaget kan sätta upp nya om kommunen står för dem.",
            "Byalaget", City, None, {{"KUL", -32, -30, never, "", "Leden hör till fritidssidan."}}},
        {-28, "Dalsjöfors", "Aplared", T::Suggestion, "aktivitetsplats", "Utegym vid motionsspåret", "Föreningen kan sköta platsen.",
            "Idrottsföreningen", City, None, {}, never, "", {S::Dormant, 60}},
        {-44, "Viskafors", "Bosnäs", T::Question, "översiktsplan", "Nya tomter i Bosnäs", "Finns det planer på nya tomter?",
            "Ortsrådet", City, None, {{"SLK-SSP", -42, -40, never}}, never, "", {S::Dormant, -3}},
        {-14, "Fristad", "Fristad", T::Fault, "belysning", "Mörkt vid pendelparkeringen", "Stolpen närmast busskuren är släckt.",
            "En invånare", City, None, {}},
        {-13, "Viskafors", "Viskafors", T::Fault, "belysning", "Lampor vid badplatsen lyser inte", "Det är mörkt i trappan vid badplatsen.",
            "En invånare", City, None, {}, never, "", {}, "", "", "Två trasiga lampor vid badplatsen"},
        {-11, "Sandared", "Hedared", T::Fault, "vägunderhåll", "Djupa hål i vägen mot Hedared", "Hålen är så djupa att bilar väjer över i mötande körfält.",
            "Byalaget", Assessment::None, None, {}},
        {-7, "Dalsjöfors", "Målsryd", T::Question, "fiber", "Fiber i Målsryd", "Vilka hus är med i nästa etapp?",
            "Byalaget", City, None, {}},
        {-4, "Fristad", "Borgstena", T::Praise, "idrottshall", "Beröm till vaktmästaren i sporthallen", "Alltid lika hjälpsam.",
            "Idrottsföreningen", Assessment::None, None, {}},
        {-3, "Sandared", "Sandared", T::Fault, "lekplats", "Trasig rutschkana på lekplatsen", "Det är en vass kant längst ner.",
            "En förälder", Assessment::None, None, {}},
        {-1, "Viskafors", "Kinnarumma", T::Suggestion, "", "Städdag i byn", "Byalaget vill ordna en städdag och undrar om någon kan låna ut redskap.",
            "Byalaget", Assessment::Local, None, {}},
        {0, "Dalsjöfors", "Dalsjöfors", T::Question, "trygghet", "Trygghetsvandring i vinter", "Kan vi gå en trygghetsvandring tillsammans med kommunen och polisen?",
            "Intresseföreningen", Assessment::None, None, {}},
    };
}

}

QList<DemoIssue> demoIssues()
{
    QList<DemoIssue> all = finished() + answered() + waiting() + open();
    std::stable_sort(all.begin(), all.end(), [](const DemoIssue &a, const DemoIssue &b) { return a.raised < b.raised; });
    return all;
}
