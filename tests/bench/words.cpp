#include "words.h"

#include <array>

namespace {

template<size_t N> QList<QByteArray> listOf(const std::array<const char *, N> &words) { return QList<QByteArray>(words.begin(), words.end()); }

const QList<QByteArray> topics = listOf(std::to_array<const char *>({
    "gångvägen", "cykelvägen", "gatubelysningen", "snöröjningen", "busshållplatsen", "lekplatsen", "skolan", "förskolan", "badplatsen", "bygdegården",
    "idrottsplatsen", "biblioteket", "farthindret", "övergångsstället", "sandningen", "parkeringen", "grönytan", "skolskjutsen", "kollektivtrafiken",
    "bredbandet", "detaljplanen", "vattenledningen", "återvinningsstationen", "motionsspåret", "föreningslokalen", "trygghetsvandringen", "papperskorgen",
    "rondellen", "hastigheten", "genomfarten", "äldreboendet", "vårdcentralen", "mataffären", "torget", "ungdomsgården", "elljusspåret", "dammen", "ån",
    "skogen", "utvecklingsplanen", "ersättningsavtalet", "välkomstskylten", "anslagstavlan", "midsommarfirandet", "hembygdsföreningen", "vägföreningen"}));
const QList<QByteArray> roles = listOf(std::to_array<const char *>({
    "Ordföranden", "Kassören", "Sekreteraren", "Kontaktpersonen", "Tekniska förvaltningen", "Samhällsbyggnadsförvaltningen", "Byalaget", "Hembygdsföreningen",
    "Idrottsföreningen", "Vägföreningen", "Skolans rektor", "Fritids- och folkhälsoförvaltningen", "Valberedningen", "Arbetsgruppen"}));
const QList<QByteArray> venues = listOf(std::to_array<const char *>({
    "Bygdegården", "Församlingshemmet", "Biblioteket", "Skolans matsal", "Klubbstugan", "Föreningshuset", "Medborgarkontoret", "Teams", "Servicehuset", "Torget"}));
const QList<QByteArray> headings = listOf(std::to_array<const char *>({
    "Öppnande och dagordning", "Föregående anteckningar, åtgärdslista", "Laget runt: läget i bygderna", "Frågor till Borås Stad: ", "Information från Borås Stad: ",
    "Inbjuden funktion: ", "Lokal utvecklingsplan", "Ersättning och redovisning", "Aktiviteter och kommunikation", "Övrigt: ", "Nästa möte"}));
// 1 is a topic, 2 a street, 3 a long word that is seldom used.
const QList<QByteArray> sentences = listOf(std::to_array<const char *>({
    "Mötet diskuterade 1 vid 2.", "Flera boende på 2 har hört av sig om 1.", "Borås Stad svarade att 1 ses över under våren.", "Synpunkter på 1 har lämnats in men inte besvarats.",
    "Kontaktpersonen tar med sig frågan om 1 till rätt funktion.", "Vid 2 är sikten dålig när det är mörkt.", "Arbetsgruppen för 1 träffas igen om två veckor.",
    "Föreningen har sökt bidrag för 1 och väntar på besked.", "Trafikverket ansvarar för vägen, kommunen för 1.", "Det är halt på 2 och sandningen kommer sent.",
    "Inget nytt om 1 sedan förra mötet.", "Boende vid 2 vill gärna hjälpa till med 1.", "Förslaget om 1 läggs in i den lokala utvecklingsplanen.",
    "Frågan om 3 togs upp igen.", "3 är klar enligt Tekniska förvaltningen.",
    "Politikerna bjuds in till nästa möte för att tala om 1.", "Kostnaden för 1 beräknas bli högre än planerat.", "Alla var nöjda med 1 i sommar."}));
const QList<QByteArray> firstParts = listOf(std::to_array<const char *>({
    "Björk", "Ek", "Al", "Kvarn", "Sten", "Ås", "Lid", "Mad", "Torp", "Ängs", "Bäck", "Gran", "Kyrk", "Skol", "Bruks", "Soldat", "Lärk", "Smed", "Vall", "Göt", "Hag",
    "Lönn", "Ask", "Rönn", "Tall", "Källar", "Backa", "Fabriks", "Väv", "Garveri", "Järnvägs", "Stations", "Post", "Prost", "Klockar", "Mejeri", "Såg", "Tegel",
    "Kol", "Tjär", "Orr", "Tjäder", "Räv", "Hjort", "Älg", "Gök", "Svan", "Öring", "Gädd", "Abborr", "Ljung", "Lingon", "Blåbärs", "Hallon", "Smultron", "Viol",
    "Sipp", "Klöver", "Havre", "Råg"}));
const QList<QByteArray> lastParts = listOf(std::to_array<const char *>({
    "gatan", "vägen", "stigen", "backen", "lyckan", "hagen", "kroken", "gränd", "allén", "dalen", "åsen", "kullen", "ängen", "bron", "dammen", "parken", "platsen",
    "rondellen", "svängen", "höjden", "mossen", "lunden", "gläntan", "vretagen", "slätten"}));

const QList<QByteArray> compoundEnds = listOf(std::to_array<const char *>({
    "bidraget", "föreningen", "frågan", "projektet", "gruppen", "planen", "mötet", "skylten", "belysningen", "avtalet", "dagen", "festen", "kommittén", "underhållet",
    "renoveringen", "utbyggnaden", "invigningen", "enkäten", "rapporten", "kartan"}));

QByteArray capitalised(const QByteArray &word)
{
    QString text = QString::fromUtf8(word);
    text[0] = text.at(0).toUpper();
    return text.toUtf8();
}

}

Words::Words(quint64 seed) : m_random(seed)
{
    for (const QByteArray &first : firstParts) {
        for (const QByteArray &last : lastParts)
            m_streets << first + last;
    }
    // So that seldom words begin with all letters.
    for (qsizetype i = m_streets.size() - 1; i > 0; --i)
        m_streets.swapItemsAt(i, m_random.below(int(i) + 1));
    m_themes << QByteArray("");
    for (const QByteArray &one : topics) {
        m_themes << capitalised(one);
        for (qsizetype i = 0; i < 20; ++i)
            m_themes << capitalised(one) + " och " + m_streets.at(m_random.below(int(m_streets.size())));
    }
}

const QByteArray &Words::topic() { return topics.at(qMin(m_random.below(int(topics.size())), m_random.below(int(topics.size())))); }
const QByteArray &Words::street() { return m_streets.at(m_random.seldomHigh(int(m_streets.size()))); }
const QByteArray &Words::role() { return roles.at(m_random.below(int(roles.size()))); }
const QByteArray &Words::venue() { return venues.at(m_random.below(int(venues.size()))); }
const QByteArray &Words::theme() { return m_themes.at(m_random.oneIn(4) ? 0 : m_random.below(int(m_themes.size()))); }

QByteArray Words::heading()
{
    const QByteArray &found = headings.at(m_random.below(int(headings.size())));
    return found.endsWith(' ') ? found + topic() : found;
}

QByteArray Words::compound()
{
    const QByteArray &street = m_streets.at(m_random.below(int(m_streets.size())));
    return street + "s" + compoundEnds.at(m_random.below(int(compoundEnds.size())));
}

QByteArray Words::sentence()
{
    QByteArray text = sentences.at(m_random.below(int(sentences.size())));
    if (const qsizetype at = text.indexOf('1'); at >= 0)
        text.replace(at, 1, topic());
    if (const qsizetype at = text.indexOf('2'); at >= 0)
        text.replace(at, 1, street());
    if (const qsizetype at = text.indexOf('3'); at >= 0)
        text.replace(at, 1, compound());
    return text;
}

QByteArray Words::body()
{
    QByteArray text;
    for (int count = m_random.below(4); count > 0; --count)
        text += (text.isEmpty() ? "" : " ") + sentence();
    return text;
}

QByteArray Words::decision() { return "Mötet beslutade att ta upp " + topic() + " med Borås Stad."; }
QByteArray Words::task() { return "Kontakta förvaltningen om " + topic() + " vid " + street(); }
