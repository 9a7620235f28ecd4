#include "topicwords.h"

#include <algorithm>
#include <array>

namespace {

// clang-format off
constexpr TopicWords::Everyday everydayWords[] = {
    {"gatubelysning",
     "gatljus;gatlykta;gatlampa;gatlyse;lyktstolpe;belysningsstolpe;lampstolpe;vägbelysning;gångvägsbelysning;släckt lampa;"
     "lampa lyser|lampa;belysning;lyse;lykta;mörk;kolsvart;släckt;stolpe;armatur;tänd"},
    {"gång- och cykelväg",
     "gångväg;gångbana;gångstråk;gångtunnel;gångbro;cykelbana;cykelstråk;trottoar;promenadväg;gc-väg;gångstig;övergångsställe;"
     "cykelställ|gående;cykla;cyklist;rullator"},
    {"cykelväg", "cykelbana"},
    {"potthål", "hål i vägen;hål i gatan;grop;tjälskott;lappa asfalt;laga asfalt|asfalt;vägbana;punktering"},
    {"vägunderhåll",
     "farthinder;vägbula;fartgupp;vägkant;brunnslock;beläggning;asfaltera;vändplan;återvändsgata;rondell;dike|väg;räcke;bro;"
     "gupp;grus"},
    {"gata", "villagata;återvändsgata;körbana;kvartersgata|korsning"},
    {"snöröjning", "plogning;ploga;plogat;plogbil;plog;snöplogning;snöhög;snövall;oplogad;snöskottning|snö"},
    {"halkbekämpning", "halka;salta;saltning;ishalka;blankis;isgata;hal trottoar;halkig|hal;isig;halkat"},
    {"sandning", "sanda;sandat;sandas;grusning"},
    {"sopning", "sandupptagning;gatusopning;sopa grus;rullgrus|grus;sopa;sopat;sopas;damm"},
    {"park", "parkbänk;planteringar;blomma;blommor;rabatt;blomlåda;blomsterlåda;bänk;hundrastgård;fontän|rastplats;soffa"},
    {"grönyta",
     "gräsklippning;klippa gräs;gräsmatta;grönområde;häck;buskage;buske;sly;igenvuxen;ogräs;jätteloka;jättebjörnloka;"
     "invasiv art;slyröjning|gräs;klippt;klipps;beskära"},
    {"lekplats",
     "lekpark;lekredskap;lekutrustning;gunga;gungställning;rutschkana;rutschbana;klätterställning;sandlåda;lekställning;"
     "karusell|leka"},
    {"papperskorg", "skräpkorg;soptunna park;hundlatrin;hundbajs;papperskorgar|skräp"},
    {"skog", "gallring;gallra;träd lutar;farligt träd;fälla träd;trädfällning;stormfälld;nedfallet träd;vindfälle|träd;gren;kvist"},
    {"naturvård", "naturområde;stig;spång;våtmark;äng|natur"},
    {"fiske", "fiskekort;fiskevård;fiskevatten;utplantering fisk|fisk"},
    {"enskild väg bidrag",
     "vägförening;vägsamfällighet;vägbidrag;driftbidrag väg;samfällighetsförening väg;enskild väg;bidrag väg;enskilda vägen|"
     "samfällighet;vägföreningen"},
    {"färdtjänst", "riksfärdtjänst;sjukresa;färdtjänstresa"},
    {"skolskjuts", "skolbuss;skoltaxi;skolresa"},
    {"aktivitetsplats", "utegym;pumptrack;multisportplan;aktivitetspark"},
    {"bygglov",
     "bygglovet;bygga altan;bygga garage;attefall;rivningslov;marklov;bygga till;bygga ut;utbyggnad hus;nybyggnadskarta;"
     "byggnadsnämnd|bygga;altan;skylt;plank;tillbyggnad"},
    {"detaljplan", "planändring;plansamråd;detaljplanering;planbesked|samråd;plan"},
    {"förhandsbesked", "avstyckning;bygga på landet;bygga hus på åker"},
    {"olovligt bygge", "svartbygge;byggt utan lov;ovårdad tomt;ödehus;förfallen byggnad;rivningskåk;ovårdat hus|förfaller;rasar;ruckel"},
    {"strandskydd", "brygga strand;strandskyddsdispens;bygga strand|strand"},
    {"adress", "adresskylt;adressnummer;husnummer;vägnamn;gatunamn;gatuskylt|namnskylt"},
    {"karta", "kartor;gränsutvisning"},
    {"lantmäteri", "fastighetsgräns;tomtgräns;fastighetsbildning;servitut|gräns"},
    {"trafikreglering",
     "hastighetsgräns;hastighetsbegränsning;sänka hastighet;sänkt hastighet;parkeringsförbud;genomfartsförbud;genomfart;"
     "lokal trafikföreskrift;trafikregel;enkelriktad;stopplikt;väjningsplikt;gångfartsområde;hastighet sänks;vägmärke;"
     "tung trafik|hastighet;30-zon;lastbil"},
    {"översiktsplan", "öp;framtidsplan;utvecklingsplan kommun|växa;framtid"},
    {"serviceortsstrategi", "serviceort strategi;serviceort|strategi"},
    {"trafikprogram", "trafikstrategi"},
    {"bebyggelseutveckling", "bebyggelse;nya bostadsområden;bostadsbyggande;ortsutveckling;utbyggnad bostadsområde|byggande"},
    {"nybyggnation", "nybygge;bygga bostäder;bygga nytt;nya hus"},
    {"bostäder", "bostad;radhus;seniorboende;trygghetsboende;bostadsbrist;nya lägenheter|villa"},
    {"trygghet", "otrygg;otryggt;otrygghet;tryggare;nattvandring;nattvandra;grannsamverkan;kameraövervakning;kamera|trygg;rädd"},
    {"trygghetsvandring", "trygghetsrond"},
    {"krisberedskap", "beredskap;kris;skyddsrum;trygghetspunkt;krigsrisk;hemberedskap;civilförsvar;nödläge|samlingsplats"},
    {"otrygg plats", "mörk tunnel;ungdomsgäng"},
    {"näringsliv", "näringslivskontor;företagare;företagarförening;företagarfrukost;näringslivsutvecklare|handlare;butik"},
    {"företag", "egenföretagare;åkeri;bolag|lokal företag"},
    {"etablering", "etablera;verksamhetsmark;industrimark;industritomt"},
    {"tomt verksamhet", "mark verksamhet;verksamhetstomt;industriområde mark"},
    {"markköp", "köpa mark;köpa till mark;sälja mark;tillskottsmark;kommunens mark|markägare;mark"},
    {"tomt", "tomtkö;villatomt;småhustomt;kommunal tomt"},
    {"markupplåtelse", "upplåta mark;upplåtelse;tillstånd torg|tält"},
    {"arrende", "arrendera;odlingslott;kolonilott;jakträtt;betesmark"},
    {"diarium", "diarienummer;protokoll;allmän handling;diarieföra|skrivelse"},
    {"medel för lokal utveckling", "lokala utvecklingsmedel;utvecklingsmedel;bygdemedel"},
    {"remiss", "remissvar;svarstid remiss"},
    {"kommunikation", "hemsida;informationsblad;sociala medier;annons|information"},
    {"ortsråd", "kontaktperson;intresseförening;överenskommelse ortsråd"},
    {"föreningsbidrag",
     "aktivitetsbidrag;aktivitetsstöd;verksamhetsbidrag;bidrag förening;anläggningsbidrag;lokalbidrag;föreningsstöd;"
     "söka bidrag|bidrag"},
    {"föreningsregister", "föreningsregistret;föreningsuppgifter"},
    {"anläggning",
     "idrottsplats;fotbollsplan;konstgräs;konstgräsplan;grusplan;omklädningsrum;idrottsanläggning;ishall;ishockey;skatepark;"
     "skatepark ramp;tennisbana;boulebana;isbana|fotboll;idrott;planen;mål"},
    {"idrottshall", "sporthall;gymnastiksal;gymnastikhall;halltid;bokning hall;träningstid|träning"},
    {"bad", "simhall;badhus;simskola;simning;utomhusbad"},
    {"badplats", "badbrygga;badsjö;badstrand;baderska;badstege;badvatten;hopptorn|brygga;stege"},
    {"motionsspår", "elljusspår;skidspår;löpspår;spårbelysning;motionsslinga;flis"},
    {"vandringsled", "led markering;vandringsstig;pilgrimsled;vandra;naturstig|led;vindskydd"},
    {"fritidsgård", "ungdomsgård;fritidsledare|ungdomar"},
    {"mötesplats", "samlingsplats;samlingslokal|mötas"},
    {"folkhälsa", "hälsa;seniorträning;friskvård"},
    {"drogförebyggande", "tobak;alkohol unga;langning"},
    {"serveringstillstånd", "alkoholtillstånd;utskänkning;krog|servering"},
    {"bibliotek", "bokbuss;meröppet;låna böcker;bibliotekarie"},
    {"kulturmiljö", "kulturarv;kulturminne;hembygd;fornminne;kulturhistorisk;gammal fabriksmiljö|hembygdsgård"},
    {"konst", "skulptur;staty;konstverk;offentlig konst"},
    {"museum", "utställning;textilmuseet"},
    {"kulturskola", "musikskola;musiklektion;instrument;konsert;teater|musik"},
    {"förskola", "dagis;förskoleplats;förskollärare;barngrupp;dagmamma;pedagogisk omsorg|småbarn"},
    {"barnomsorg", "nattomsorg;barntillsyn"},
    {"grundskola",
     "högstadium;mellanstadium;lågstadium;rektor;elev;klass;skolmat;skolmatsal;mobbning;lärare;skolnedläggning;årskurs|"
     "undervisning"},
    {"skola", "skolan;byskola|elever"},
    {"fritidshem", "fritids"},
    {"gymnasium", "gymnasieskola;gymnasieprogram;gymnasieval;studenten"},
    {"vuxenutbildning", "vuxenstudier;yrkesutbildning"},
    {"hemtjänst", "hemtjänstpersonal;hemvård;matlåda;matdistribution|personal;äldre"},
    {"äldreboende",
     "vårdboende;ålderdomshem;demensboende;särskilt boende;äldrevård;äldreomsorg;servicehus;anhörigstöd;anhörigvård|dement;"
     "pensionär"},
    {"träffpunkt", "dagverksamhet äldre;pensionärsträff|seniorer"},
    {"trygghetslarm", "larmknapp;nödlarm"},
    {"daglig verksamhet", ""},
    {"funktionsnedsättning",
     "funktionshinder;funktionsvariation;gruppbostad;gruppboende;ledsagning;personlig assistans;boendestöd|rullstol"},
    {"försörjningsstöd", "socialbidrag;ekonomiskt bistånd;socialtjänst;socialsekreterare;missbruk;familjerådgivning"},
    {"orosanmälan", "barn far illa;familjehem;oro barn"},
    {"arbetsmarknad", "feriejobb;sommarjobb;arbetsträning;praktik;praktikplats;arbetslös;arbetslöshet"},
    {"SFI", "svenska för invandrare;språkkurs"},
    {"integration", "språkcafé;nyanländ;flykting;etablering nyanlända"},
    {"enskilt avlopp",
     "eget avlopp;trekammarbrunn;infiltration;avloppsanläggning;minireningsverk;slamtömning tillstånd;underkänt avlopp;"
     "avloppstillstånd;avlopp fritidshus;grannens avlopp"},
    {"dricksvattentillsyn", "brunnsvatten;egen brunn;vattenprov brunn;borrad brunn|brunn"},
    {"vattenskydd", "vattenskyddsområde;förorening;utsläpp;gödsel;bergtäkt;täkt;oljeutsläpp|förorenad;bäck"},
    {"livsmedel", "matförgiftning;matförgiftad;restauranghygien;livsmedelskontroll|hygien;restaurang;pizzeria"},
    {"buller", "bullra;bullrar;oljud;värmepump buller;ljudnivå|ljud;störande"},
    {"nedskräpning", "dumpa;dumpat;dumpar;skräphög;skrotbil;bilvrak;soptipp;byggavfall|skrot;skräp;skräpigt"},
    {"konsumentvägledning", "konsumentvägledare;budgetrådgivning;skuldrådgivning;reklamation;bluffaktura|lurad"},
    {"kommunens lokaler", "kommunal lokal;ventilation;takläcka|lokal;inomhusklimat"},
    {"skolbyggnad", "skolhus;skollokal;skolbyggnaden;tom skola|ventilation skola;mögel skola"},
    {"förskolebyggnad", "förskolelokal"},
    {"hyra lokal", "hyra matsal;hyra aula;hyra skola;lokalhyra"},
    {"försäljning av fastighet", "sälja byggnad;sälja fastighet;sälja skola;köpa byggnad"},
    {"städ", "städning;lokalvård;städare"},
    {"fordon", "tjänstebil;kommunens bil;tomgång"},
    {"IT", "e-tjänst;inloggning;logga in|it-fel"},
    {"god man", "gode man;godman;gode männen"},
    {"förvaltare", "förvaltarskap"},
    {"vatten", "dricksvatten;kranvatten;vattentryck;vattenavgift;kommunalt vatten;vattenmätare;va-avgift|grumlig;klor"},
    {"avlopp", "avloppsledning;avloppsstopp;reningsverk;avloppsbrunn|stinker;lukt"},
    {"vattenläcka", "läcka;vattenledning;rörbrott;vatten läcker;vatten forsar"},
    {"VA-anslutning", "va;vatten och avlopp;kommunalt vatten och avlopp;kommunalt avlopp;ansluta vatten;va-utbyggnad"},
    {"dagvatten", "dagvattenbrunn;översvämning;översvämmad;översvämmas;rännstensbrunn;regnvatten|svämma;källare"},
    {"fjärrvärme", "bergvärme;värmeverk"},
    {"avfall", "farligt avfall;grovsopor;trädgårdsavfall;matavfall;matavfallspåse;miljöbil;elavfall;slamtömning"},
    {"sophämtning", "soptunna;sopkärl;sopbil;sopor;kärl;hämtning sopor;tömma soptunna;sopgubbe|tömts;töms"},
    {"återvinning", "återvinningsstation;återvinningscentral;glasigloo;kartong;pantflaska;förpackning;miljöstation|igloo;container"},
    {"elnät",
     "elavgift;elnätsavgift;elskåp;kabelskåp;luftledning;elledning;kraftledning;elanslutning;solcell;nedgrävd elledning;"
     "transformator|kabel;ledning"},
    {"strömavbrott", "elavbrott;strömmen går;strömmen bröts;strömlös|ström"},
    {"fiber", "fiberkabel;fibernät;fiberutbyggnad;stadsnät;optisk fiber"},
    {"bredband", "internet;internetuppkoppling;kopparnät;kopparledning;mobiltäckning;mobilnät;uppkoppling;wifi|täckning;uppkopplad"},
    {"hyreslägenhet",
     "hyresrätt;hyresvärd;hyreshus;hyresgäst;tvättstuga;bostadsbolag;trapphus;bostadskö;hyra lägenhet;lediga lägenheter;"
     "fel i lägenhet;hyreshöjning|lägenhet;hyra;hyr;värden;hiss;balkong;innergård;porten;element;spis;badrum;granne röker"},
    {"bostadsgård", "innergård;gårdsmiljö hyreshus"},
    {"störning", "störande granne;hög musik;festande granne"},
    {"parkering",
     "parkeringshus;parkeringsavgift;parkeringsbot;p-plats;p-hus;p-bot;parkeringsplats;kontrollavgift;laddstolpe;parkeringsapp"},
    {"pendelparkering", "pendlarparkering;p-plats pendlare;infartsparkering"},
    {"brand", "brandskydd;brandövning;brandsläckare;brandrisk;sotning;sotare;räddningstjänst;brandkår|brinna"},
    {"eldning", "elda;eldningsförbud;majbrasa;elda ris;elda gräs|brasa"},
    {"hjärtstartare", "defibrillator;hjärtstartarregister;hlr"},
    {"räddningsvärn", "brandvärn;deltidsbrandman"},
    {"busslinje", "linje;busstur;indragen tur;stadsbuss;landsortsbuss;expressbuss;kvällsbuss|tur;avgång"},
    {"buss", "busschaufför;bussförare;kollektivresa;västtrafik;biljett;periodkort;resekort;resenär|passagerare;chaufför"},
    {"tidtabell", "busstid;avgångstid;tågtid;turtäthet;kvällstur|avgångar;avgång;turer"},
    {"hållplats", "busskur;busshållplats;väderskydd;busstation;hållplatsskylt;realtidsskylt|kur"},
    {"tåg", "pendeltåg;tågtrafik;regionaltåg;ersättningsbuss;plattform;tågstopp;inställda tåg|station;perrong"},
    {"anropsstyrd trafik", "närtrafik;ringbuss;anropsstyrd;beställningstrafik"},
    {"statlig väg",
     "riksväg;länsväg;landsväg;europaväg;allmän väg;genomfartsled;trafikverk;mitträcke;mittbarriär;mittlinje;kantstolpe;"
     "vägren;viltstängsel;motorväg;stora vägen;avfart|tjälskada;väg"},
    {"hastighet statlig väg", "hastighet riksväg;hastighet länsväg;hastighet landsväg;fartkamera"},
    {"järnväg", "järnvägsövergång;järnvägsbom;plankorsning;godståg;bommar;räls;bullerplank järnväg|bom;spår"},
    {"statsbidrag enskild väg", "statsbidrag väg;statligt bidrag enskild väg;statsbidrag"},
    {"brott",
     "inbrott;stöld;stulen;stulet;skadegörelse;droghandel;narkotika;knark;langare;polisanmälan;polis;vandalisering;misshandel;"
     "hot|krossad ruta;tjuv"},
    {"trafikövervakning", "fartkontroll;hastighetskontroll;polisen trafik;trafikpolis"},
    {"ordningsstörning", "buskörning;moped;a-traktor;epa;epa-traktor;crossmotorcykel;bråk;ordning|gäng;motocross;fest"},
    {"fortkörning", "kör för fort;körs för fort;kör fort;köra för fort;håller inte hastigheten;rattfylla|fort;race"},
    {"vårdcentral",
     "distriktssköterska;sjukvård;läkare;läkartid;sjukhus;sjuksköterska;patient;ambulans;bvc;jourcentral|telefonkö;väntetid"},
    {"folktandvård", "tandläkare;tandvård"},
    {"naturreservat", "reservat;nationalpark;reservatets stigar"},
    {"strandskydd överprövning", "överklaga strandskydd;överklaga dispens;strandskyddsdispens överklagan"},
    {"servicestöd", "lanthandel;lanthandelstöd;driftstöd butik;hemsändningsbidrag;byabutik;mack"},
    {"vilt", "vildsvin;varg;björn;lodjur;skyddsjakt;rovdjur;viltskada;älgstam;jakt|älg"},
    {"projektstöd landsbygd",
     "landsbygdsstöd;landsbygdsprojekt;eu-projekt;eu-stöd;eu-medel;projektstöd;projektmedel;projektpengar;projektbidrag|"
     "rusta upp bygdegård;bygdegård;projekt"},
    {"leader", "leaderprojekt;leaderansökan;sjuhärad"},
};
// clang-format on

constexpr auto stopWords = std::to_array<QStringView>({
    u"aldrig", u"alla", u"allt", u"alltid", u"andra", u"annan", u"annat", u"anser", u"att", u"av", u"bakom", u"bara", u"barn", u"barnen",
    u"behöva", u"behöver", u"behövs", u"beröm", u"blev", u"bli", u"blir", u"blivit", u"borde", u"bort", u"borås", u"bra", u"by", u"bygd",
    u"bygden", u"byn", u"både", u"bör", u"dag", u"dagar", u"de", u"dem", u"den", u"denna", u"deras", u"dess", u"dessa", u"det", u"detta",
    u"dig", u"din", u"dock", u"du", u"där", u"då", u"dålig", u"dåligt", u"efter", u"eftersom", u"ej", u"eller", u"en", u"er", u"era",
    u"ert", u"ett", u"faktiskt", u"fanns", u"fast", u"felanmälan", u"fem", u"fin", u"fina", u"finnas", u"finns", u"fint", u"flera",
    u"folk", u"framför", u"fråga", u"frågan", u"frågor", u"från", u"fyra", u"få", u"får", u"fått", u"för", u"föreslår", u"förra",
    u"förslag", u"första", u"förälder", u"föräldrar", u"ge", u"genom", u"ger", u"gick", u"gjort", u"gå", u"gång", u"gånger", u"går",
    u"gör", u"göra", u"ha", u"hade", u"han", u"hans", u"har", u"hej", u"hel", u"hela", u"helt", u"hennes", u"hon", u"honom", u"hos",
    u"hur", u"här", u"i", u"icke", u"idag", u"igen", u"igår", u"in", u"inga", u"ingen", u"ingenting", u"inget", u"innan", u"inne",
    u"inom", u"inte", u"jag", u"ju", u"kan", u"kanske", u"klagomål", u"kom", u"komma", u"kommer", u"kommun", u"kommunen", u"kommunens",
    u"kunde", u"ligger", u"lite", u"liten", u"litet", u"längs", u"lätt", u"låta", u"man", u"med", u"medan", u"mellan", u"men", u"mer",
    u"mest", u"mig", u"min", u"mina", u"mitt", u"mot", u"mvh", u"mycket", u"människor", u"månad", u"månader", u"många", u"måste", u"möte",
    u"mötet", u"ned", u"ner", u"nere", u"ni", u"nio", u"nog", u"nu", u"ny", u"nya", u"nytt", u"när", u"nära", u"nästa", u"någon",
    u"något", u"några", u"och", u"också", u"ofta", u"om", u"ordförande", u"ort", u"orten", u"orter", u"oss", u"punkt", u"på", u"redan",
    u"samhälle", u"samhället", u"samma", u"se", u"sedan", u"ser", u"sex", u"sig", u"sin", u"sina", u"sista", u"sju", u"själv", u"ska",
    u"skall", u"skulle", u"små", u"snart", u"som", u"stad", u"staden", u"stadens", u"stan", u"stor", u"stora", u"stort", u"stå", u"står",
    u"synpunkt", u"synpunkter", u"sätta", u"sätter", u"så", u"sådan", u"ta", u"tack", u"tagit", u"tar", u"tas", u"tid", u"till", u"tio",
    u"tre", u"trots", u"två", u"tycker", u"tyvärr", u"under", u"undra", u"undrar", u"upp", u"uppe", u"ut", u"utan", u"ute", u"utmed",
    u"vad", u"var", u"vara", u"varför", u"varit", u"varken", u"vart", u"vecka", u"veckor", u"vem", u"vi", u"vid", u"vilka", u"vilken",
    u"vilket", u"vill", u"ville", u"väl", u"vår", u"våra", u"vårt", u"än", u"ännu", u"är", u"även", u"år", u"året", u"åt", u"åtminstone",
    u"åtta", u"önskar", u"önskas", u"önskemål", u"över"});

// Stems, as SwedishStem makes them.
constexpr auto roadStems = std::to_array<QStringView>({u"väg", u"gat", u"riksväg", u"länsväg", u"landsväg", u"potthål", u"trotto",
                                                       u"vägunderhåll",
                                                       u"snöröjning", u"plogning", u"halkbekämpning", u"sandning", u"farthind", u"asfalt", u"hastigh", u"vägren", u"rondell"});

}

namespace TopicWords {

std::span<const Everyday> everyday() { return everydayWords; }

bool isStopWord(QStringView word)
{
    static const auto sorted = [] {
        auto words = stopWords;
        std::sort(words.begin(), words.end());
        return words;
    }();
    return std::binary_search(sorted.cbegin(), sorted.cend(), word);
}

bool isStreetName(QStringView word)
{
    constexpr auto endings = std::to_array<QStringView>({u"gatan", u"vägen", u"stigen", u"gränd", u"gränden", u"backen", u"torget", u"allén"});
    return word.size() > 8 && std::any_of(endings.begin(), endings.end(), [word](QStringView ending) { return word.endsWith(ending); });
}

bool isRoadWord(QStringView stem) { return std::find(roadStems.begin(), roadStems.end(), stem) != roadStems.end(); }

}
