#include "words.h"

#include <QCoreApplication>
#include <QHash>

namespace {

struct Word {
    const char *key;
    const char *swedish;
};

constexpr Word codes[] = {
    {"stage.all", QT_TRANSLATE_NOOP("Words", "alla")}, {"stage.mine", QT_TRANSLATE_NOOP("Words", "mina")},
    {"stage.to_forward", QT_TRANSLATE_NOOP("Words", "att förmedla")}, {"stage.waiting", QT_TRANSLATE_NOOP("Words", "svar väntas")},
    {"stage.late", QT_TRANSLATE_NOOP("Words", "försenade")}, {"stage.to_feed_back", QT_TRANSLATE_NOOP("Words", "att återkoppla")},
    {"status.planned", QT_TRANSLATE_NOOP("Words", "planerat")}, {"status.ongoing", QT_TRANSLATE_NOOP("Words", "pågår")},
    {"status.held", QT_TRANSLATE_NOOP("Words", "genomfört")}, {"status.approved", QT_TRANSLATE_NOOP("Words", "justerat (låst)")},
    {"status.cancelled", QT_TRANSLATE_NOOP("Words", "inställt")},
    {"form.physical", QT_TRANSLATE_NOOP("Words", "fysiskt")}, {"form.digital", QT_TRANSLATE_NOOP("Words", "digitalt")},
    {"form.hybrid", QT_TRANSLATE_NOOP("Words", "hybrid")}, {"form.walk", QT_TRANSLATE_NOOP("Words", "rundvandring")},
    {"outcome.none", QT_TRANSLATE_NOOP("Words", "inget utfall än")}, {"outcome.information", QT_TRANSLATE_NOOP("Words", "information")},
    {"outcome.discussion", QT_TRANSLATE_NOOP("Words", "diskussion")}, {"outcome.decision", QT_TRANSLATE_NOOP("Words", "beslut")},
    {"outcome.action", QT_TRANSLATE_NOOP("Words", "åtgärd")},
    {"status.open", QT_TRANSLATE_NOOP("Words", "öppen")}, {"status.done", QT_TRANSLATE_NOOP("Words", "klar")},
    {"status.dropped", QT_TRANSLATE_NOOP("Words", "struken")},
    {"status.starting", QT_TRANSLATE_NOOP("Words", "under uppstart")}, {"status.active", QT_TRANSLATE_NOOP("Words", "pågående")},
    {"status.dormant", QT_TRANSLATE_NOOP("Words", "vilande")},
    {"kind.service_locality", QT_TRANSLATE_NOOP("Words", "serviceort")}, {"kind.place", QT_TRANSLATE_NOOP("Words", "ort")},
    {"kind.parish", QT_TRANSLATE_NOOP("Words", "socken")}, {"kind.town", QT_TRANSLATE_NOOP("Words", "centralort")},
    {"evidence.documented", QT_TRANSLATE_NOOP("Words", "belagd")}, {"evidence.inferred", QT_TRANSLATE_NOOP("Words", "antagen")},
    {"kind.administration", QT_TRANSLATE_NOOP("Words", "förvaltning")}, {"kind.department", QT_TRANSLATE_NOOP("Words", "avdelning")},
    {"kind.company", QT_TRANSLATE_NOOP("Words", "bolag")}, {"kind.external", QT_TRANSLATE_NOOP("Words", "extern")},
    {"status.new", QT_TRANSLATE_NOOP("Words", "ny")}, {"status.assessed", QT_TRANSLATE_NOOP("Words", "bedömd")},
    {"status.forwarded", QT_TRANSLATE_NOOP("Words", "förmedlad")}, {"status.acknowledged", QT_TRANSLATE_NOOP("Words", "bekräftad")},
    {"status.answered", QT_TRANSLATE_NOOP("Words", "besvarad")}, {"status.fed_back", QT_TRANSLATE_NOOP("Words", "återkopplad")},
    {"status.closed", QT_TRANSLATE_NOOP("Words", "avslutad")}, {"status.redirecting", QT_TRANSLATE_NOOP("Words", "åter för omdirigering")},
    {"status.written_off", QT_TRANSLATE_NOOP("Words", "avskriven")},
    {"type.praise", QT_TRANSLATE_NOOP("Words", "beröm")}, {"type.complaint", QT_TRANSLATE_NOOP("Words", "klagomål")},
    {"type.suggestion", QT_TRANSLATE_NOOP("Words", "förslag")}, {"type.question", QT_TRANSLATE_NOOP("Words", "fråga")},
    {"type.fault", QT_TRANSLATE_NOOP("Words", "felanmälan")}, {"type.plan_question", QT_TRANSLATE_NOOP("Words", "planfråga")},
    {"type.grant_question", QT_TRANSLATE_NOOP("Words", "bidragsfråga")},
    {"assessment.none", QT_TRANSLATE_NOOP("Words", "inte bedömd")}, {"assessment.local", QT_TRANSLATE_NOOP("Words", "lokalt")},
    {"assessment.city", QT_TRANSLATE_NOOP("Words", "Borås Stad")}, {"assessment.external", QT_TRANSLATE_NOOP("Words", "extern")},
    {"assessment.plan", QT_TRANSLATE_NOOP("Words", "planen")},
    {"road_keeper.unknown", QT_TRANSLATE_NOOP("Words", "okänd")}, {"road_keeper.state", QT_TRANSLATE_NOOP("Words", "statlig")},
    {"road_keeper.municipal", QT_TRANSLATE_NOOP("Words", "kommunal")}, {"road_keeper.private", QT_TRANSLATE_NOOP("Words", "enskild")},
    {"language.sv", QT_TRANSLATE_NOOP("Words", "svenska")}, {"language.fi", QT_TRANSLATE_NOOP("Words", "finska")},
    {"language.other", QT_TRANSLATE_NOOP("Words", "annat språk")},
    {"channel.mail", QT_TRANSLATE_NOOP("Words", "e-post")}, {"channel.letter", QT_TRANSLATE_NOOP("Words", "brev")},
    {"channel.phone", QT_TRANSLATE_NOOP("Words", "telefon")}, {"channel.e_service", QT_TRANSLATE_NOOP("Words", "e-tjänst")},
    {"channel.meeting", QT_TRANSLATE_NOOP("Words", "möte")}, {"channel.other", QT_TRANSLATE_NOOP("Words", "annat sätt")},
    {"hop_outcome.draft", QT_TRANSLATE_NOOP("Words", "utkast öppnat, inte skickat än")}, {"hop_outcome.unsent", QT_TRANSLATE_NOOP("Words", "utkast, skickades inte")},
    {"hop_outcome.pending", QT_TRANSLATE_NOOP("Words", "väntar på svar")},
    {"hop_outcome.answered", QT_TRANSLATE_NOOP("Words", "besvarad")},
    {"hop_outcome.wrong_function", QT_TRANSLATE_NOOP("Words", "fel funktion")},
    {"hop_outcome.withdrawn", QT_TRANSLATE_NOOP("Words", "återtagen")},
    {"hop_outcome.information", QT_TRANSLATE_NOOP("Words", "för kännedom")},
    {"hop_outcome.undelivered", QT_TRANSLATE_NOOP("Words", "kom inte fram")},
    {"came.unknown", QT_TRANSLATE_NOOP("Words", "okänt")}, {"came.phone", QT_TRANSLATE_NOOP("Words", "telefon")},
    {"came.mail", QT_TRANSLATE_NOOP("Words", "mejl")}, {"came.meeting", QT_TRANSLATE_NOOP("Words", "möte")},
    {"came.walk", QT_TRANSLATE_NOOP("Words", "vandring")}, {"came.e_service", QT_TRANSLATE_NOOP("Words", "e-tjänst")},
    {"mail_kind.question", QT_TRANSLATE_NOOP("Words", "frågan")},
    {"mail_kind.wrong_function", QT_TRANSLATE_NOOP("Words", "fel funktion")},
    {"mail_kind.answer", QT_TRANSLATE_NOOP("Words", "svar")}, {"mail_kind.acknowledgement", QT_TRANSLATE_NOOP("Words", "mottagningsbekräftelse")},
    {"mail_kind.receipt", QT_TRANSLATE_NOOP("Words", "läskvitto")}, {"mail_kind.undelivered", QT_TRANSLATE_NOOP("Words", "kom inte fram")},
    {"mail_kind.delayed", QT_TRANSLATE_NOOP("Words", "fördröjt")}, {"mail_kind.absence", QT_TRANSLATE_NOOP("Words", "frånvaro")},
    {"mail_kind.calendar_reply", QT_TRANSLATE_NOOP("Words", "kalendersvar")}, {"mail_kind.unclear", QT_TRANSLATE_NOOP("Words", "oklart")},
};

constexpr Word fields[] = {
    {"name", QT_TRANSLATE_NOOP("Words", "Namn")}, {"note", QT_TRANSLATE_NOOP("Words", "Anteckning")}, {"email", QT_TRANSLATE_NOOP("Words", "E-post")},
    {"phone", QT_TRANSLATE_NOOP("Words", "Telefon")}, {"kind", QT_TRANSLATE_NOOP("Words", "Slag")}, {"status", QT_TRANSLATE_NOOP("Words", "Status")},
    {"evidence", QT_TRANSLATE_NOOP("Words", "Underlag")}, {"position", QT_TRANSLATE_NOOP("Words", "Ordning")}, {"heading", QT_TRANSLATE_NOOP("Words", "Rubrik")},
    {"latitude", QT_TRANSLATE_NOOP("Words", "Latitud")}, {"longitude", QT_TRANSLATE_NOOP("Words", "Longitud")},
    {"population", QT_TRANSLATE_NOOP("Words", "Invånare")}, {"population_year", QT_TRANSLATE_NOOP("Words", "Invånare, år")},
    {"locality_id", QT_TRANSLATE_NOOP("Words", "Ort")}, {"service_locality_id", QT_TRANSLATE_NOOP("Words", "Serviceort")},
    {"council_id", QT_TRANSLATE_NOOP("Words", "Ortsråd")}, {"form", QT_TRANSLATE_NOOP("Words", "Form")},
    {"notes_heading", QT_TRANSLATE_NOOP("Words", "Rubrik för anteckningar")}, {"usual_place", QT_TRANSLATE_NOOP("Words", "Vanlig plats")},
    {"usual_time", QT_TRANSLATE_NOOP("Words", "Vanlig tid")},
    {"orgnr", QT_TRANSLATE_NOOP("Words", "Organisationsnummer")}, {"bankgiro", QT_TRANSLATE_NOOP("Words", "Bankgiro")},
    {"plusgiro", QT_TRANSLATE_NOOP("Words", "Plusgiro")}, {"address", QT_TRANSLATE_NOOP("Words", "Adress")},
    {"postal_code", QT_TRANSLATE_NOOP("Words", "Postnummer")}, {"city", QT_TRANSLATE_NOOP("Words", "Postort")},
    {"website", QT_TRANSLATE_NOOP("Words", "Webbplats")},
    {"association_id", QT_TRANSLATE_NOOP("Words", "Förening")}, {"person_id", QT_TRANSLATE_NOOP("Words", "Person")},
    {"role", QT_TRANSLATE_NOOP("Words", "Roll")}, {"valid_from", QT_TRANSLATE_NOOP("Words", "Från och med")},
    {"valid_to", QT_TRANSLATE_NOOP("Words", "Till och med")}, {"login", QT_TRANSLATE_NOOP("Words", "Inloggningsnamn")},
    {"contact_person_id", QT_TRANSLATE_NOOP("Words", "Kontaktperson")}, {"substitute_id", QT_TRANSLATE_NOOP("Words", "Ersättare")},
    {"code", QT_TRANSLATE_NOOP("Words", "Kod")}, {"route_via", QT_TRANSLATE_NOOP("Words", "Förmedlas via")}, {"board", QT_TRANSLATE_NOOP("Words", "Nämnd")},
    {"acknowledge_days", QT_TRANSLATE_NOOP("Words", "Bekräftelse, arbetsdagar")}, {"answer_days", QT_TRANSLATE_NOOP("Words", "Svar, arbetsdagar")},
    {"function_id", QT_TRANSLATE_NOOP("Words", "Kommunal funktion")}, {"topic", QT_TRANSLATE_NOOP("Words", "Ämne")},
    {"vision", QT_TRANSLATE_NOOP("Words", "Vision")}, {"number", QT_TRANSLATE_NOOP("Words", "Nummer")},
    {"kind_id", QT_TRANSLATE_NOOP("Words", "Slag av möte")}, {"theme", QT_TRANSLATE_NOOP("Words", "Tema")}, {"meeting_date", QT_TRANSLATE_NOOP("Words", "Datum")},
    {"start_time", QT_TRANSLATE_NOOP("Words", "Börjar")}, {"end_time", QT_TRANSLATE_NOOP("Words", "Slutar")},
    {"cancel_reason", QT_TRANSLATE_NOOP("Words", "Varför inställt")}, {"place", QT_TRANSLATE_NOOP("Words", "Plats")},
    {"organiser", QT_TRANSLATE_NOOP("Words", "Arrangör")}, {"invited", QT_TRANSLATE_NOOP("Words", "Inbjudna")},
    {"attendance_in_person", QT_TRANSLATE_NOOP("Words", "Närvarande på plats")}, {"attendance_remote", QT_TRANSLATE_NOOP("Words", "Närvarande på distans")},
    {"meeting.note", QT_TRANSLATE_NOOP("Words", "Mötesanteckningar")}, {"approved_by", QT_TRANSLATE_NOOP("Words", "Justerat av")},
    {"approved_on", QT_TRANSLATE_NOOP("Words", "Justerat den")}, {"meeting_id", QT_TRANSLATE_NOOP("Words", "Möte")},
    {"body", QT_TRANSLATE_NOOP("Words", "Text")}, {"outcome", QT_TRANSLATE_NOOP("Words", "Utfall")}, {"finished", QT_TRANSLATE_NOOP("Words", "Avslutad")},
    {"source_item_id", QT_TRANSLATE_NOOP("Words", "Kommer från punkt")}, {"source_action_id", QT_TRANSLATE_NOOP("Words", "Kommer från åtgärd")},
    {"decision", QT_TRANSLATE_NOOP("Words", "Beslut")}, {"group_name", QT_TRANSLATE_NOOP("Words", "Roll eller organisation")},
    {"head_count", QT_TRANSLATE_NOOP("Words", "Antal")}, {"names", QT_TRANSLATE_NOOP("Words", "Namn där det behövs")},
    {"item_id", QT_TRANSLATE_NOOP("Words", "Dagordningspunkt")}, {"what", QT_TRANSLATE_NOOP("Words", "Vad")}, {"who", QT_TRANSLATE_NOOP("Words", "Vem")},
    {"due", QT_TRANSLATE_NOOP("Words", "Senast")}, {"done_on", QT_TRANSLATE_NOOP("Words", "Klar den")}, {"media_type", QT_TRANSLATE_NOOP("Words", "Filtyp")},
    {"attachment.name", QT_TRANSLATE_NOOP("Words", "Filnamn")}, {"key", QT_TRANSLATE_NOOP("Words", "Inställning")}, {"value", QT_TRANSLATE_NOOP("Words", "Värde")},
    {"page", QT_TRANSLATE_NOOP("Words", "Sida")}, {"definition", QT_TRANSLATE_NOOP("Words", "Urval")},
    {"owner_table", QT_TRANSLATE_NOOP("Words", "Hör till")}, {"owner_id", QT_TRANSLATE_NOOP("Words", "Hör till")},
    {"registry_number", QT_TRANSLATE_NOOP("Words", "Diarienummer")}, {"type", QT_TRANSLATE_NOOP("Words", "Typ")},
    {"title", QT_TRANSLATE_NOOP("Words", "Rubrik")}, {"issue.body", QT_TRANSLATE_NOOP("Words", "Beskrivning")},
    {"issue.note", QT_TRANSLATE_NOOP("Words", "Arbetsanteckning")},
    {"localities", QT_TRANSLATE_NOOP("Words", "Orter")},
    {"raised_on", QT_TRANSLATE_NOOP("Words", "Väckt den")}, {"raised_by", QT_TRANSLATE_NOOP("Words", "Väckt av")},
    {"language", QT_TRANSLATE_NOOP("Words", "Önskat språk")}, {"issue.owner_id", QT_TRANSLATE_NOOP("Words", "Ansvarig kontaktperson")},
    {"reminder.owner_id", QT_TRANSLATE_NOOP("Words", "Ansvarig kontaktperson")},
    {"assessment", QT_TRANSLATE_NOOP("Words", "Bedömning")}, {"about_road", QT_TRANSLATE_NOOP("Words", "Gäller en väg")},
    {"road_keeper", QT_TRANSLATE_NOOP("Words", "Väghållare")}, {"status_before", QT_TRANSLATE_NOOP("Words", "Status före vilan")},
    {"dormant_until", QT_TRANSLATE_NOOP("Words", "Vilar till")}, {"fed_back_on", QT_TRANSLATE_NOOP("Words", "Återkopplad den")},
    {"fed_back_to", QT_TRANSLATE_NOOP("Words", "Återkopplad till")}, {"fed_back_channel", QT_TRANSLATE_NOOP("Words", "Återkopplad genom")},
    {"closed_on", QT_TRANSLATE_NOOP("Words", "Avslutad den")}, {"close_reason", QT_TRANSLATE_NOOP("Words", "Varför avslutad")},
    {"merged_into_id", QT_TRANSLATE_NOOP("Words", "Sammanslagen med")},
    {"feedback_at_meeting", QT_TRANSLATE_NOOP("Words", "Återkopplas på nästa träff")},
    {"snoozed_until", QT_TRANSLATE_NOOP("Words", "Uppskjuten till")}, {"receiver_id", QT_TRANSLATE_NOOP("Words", "Hos")},
    {"due_on", QT_TRANSLATE_NOOP("Words", "Senast")}, {"answered_on", QT_TRANSLATE_NOOP("Words", "Besvarad den")},
    {"issue_id", QT_TRANSLATE_NOOP("Words", "Fråga")}, {"other_id", QT_TRANSLATE_NOOP("Words", "Annan fråga")},
    {"from_role", QT_TRANSLATE_NOOP("Words", "Från")}, {"by_id", QT_TRANSLATE_NOOP("Words", "Förmedlad av")},
    {"to_function_id", QT_TRANSLATE_NOOP("Words", "Till")}, {"via_function_id", QT_TRANSLATE_NOOP("Words", "Via")},
    {"first_asked_on", QT_TRANSLATE_NOOP("Words", "Först förmedlad den")},
    {"asked_on", QT_TRANSLATE_NOOP("Words", "Förmedlad den")}, {"draft_on", QT_TRANSLATE_NOOP("Words", "Utkast öppnat")}, {"channel", QT_TRANSLATE_NOOP("Words", "Väg")},
    {"message", QT_TRANSLATE_NOOP("Words", "Meddelande")}, {"message_id", QT_TRANSLATE_NOOP("Words", "Brevets märke")},
    {"acknowledge_due", QT_TRANSLATE_NOOP("Words", "Bekräftas senast")}, {"answer_due", QT_TRANSLATE_NOOP("Words", "Svar senast")},
    {"acknowledged_on", QT_TRANSLATE_NOOP("Words", "Bekräftad den")}, {"answer", QT_TRANSLATE_NOOP("Words", "Svar")},
    {"hop_outcome", QT_TRANSLATE_NOOP("Words", "Utfall")}, {"outcome_reason", QT_TRANSLATE_NOOP("Words", "Skäl")},
    {"redirected_from_id", QT_TRANSLATE_NOOP("Words", "Tar över från")},
    {"message_template", QT_TRANSLATE_NOOP("Words", "Mall för förmedling")},
    {"came", QT_TRANSLATE_NOOP("Words", "Hur frågan kom")}, {"contact_role", QT_TRANSLATE_NOOP("Words", "Kontakt, roll")},
    {"contact_organisation", QT_TRANSLATE_NOOP("Words", "Kontakt, organisation")}, {"contact_address", QT_TRANSLATE_NOOP("Words", "Kontakt, adress eller telefon")},
    {"signature_leaves", QT_TRANSLATE_NOOP("Words", "Hälsning och underskrift följer med svaret")},
    {"forwarding_id", QT_TRANSLATE_NOOP("Words", "Förmedling")}, {"mail_kind", QT_TRANSLATE_NOOP("Words", "Vad mejlet är")},
    {"came_on", QT_TRANSLATE_NOOP("Words", "Kom den")}, {"sender", QT_TRANSLATE_NOOP("Words", "Avsändare")},
    {"subject", QT_TRANSLATE_NOOP("Words", "Ämnesrad")}, {"reason", QT_TRANSLATE_NOOP("Words", "Skäl")},
    {"back_on", QT_TRANSLATE_NOOP("Words", "Åter")}, {"back_is_first_day", QT_TRANSLATE_NOOP("Words", "Åter den dagen")},
    {"failed", QT_TRANSLATE_NOOP("Words", "Nåddes inte")}, {"quotation", QT_TRANSLATE_NOOP("Words", "Bortklippt citat")},
    {"attachment_id", QT_TRANSLATE_NOOP("Words", "Mejlet som det kom")}, {"in_feedback", QT_TRANSLATE_NOOP("Words", "Återkopplas")},
    {"remind_on", QT_TRANSLATE_NOOP("Words", "Påminn den")},
    {"item_table", QT_TRANSLATE_NOOP("Words", "Slag")}, {"disposal.item_id", QT_TRANSLATE_NOOP("Words", "Post")},
    {"disposal.title", QT_TRANSLATE_NOOP("Words", "Namn")}, {"disposal.decision", QT_TRANSLATE_NOOP("Words", "Beslut om gallring")},
    {"disposal.reason", QT_TRANSLATE_NOOP("Words", "Skäl till tidig gallring")},
    {"sha256", QT_TRANSLATE_NOOP("Words", "Kontrollsumma")}, {"size", QT_TRANSLATE_NOOP("Words", "Storlek")},
};

struct TableWord {
    const char *key;
    const char *one;
    const char *many;
};

constexpr TableWord tableWords[] = {
    {"locality", QT_TRANSLATE_NOOP("Words", "Ort"), QT_TRANSLATE_NOOP("Words", "Orter")},
    {"locality_membership", QT_TRANSLATE_NOOP("Words", "Orttillhörighet"), QT_TRANSLATE_NOOP("Words", "Orternas tillhörighet")},
    {"council", QT_TRANSLATE_NOOP("Words", "Ortsråd"), QT_TRANSLATE_NOOP("Words", "Ortsråd")},
    {"agenda_template_item", QT_TRANSLATE_NOOP("Words", "Rubrik i dagordningsmallen"), QT_TRANSLATE_NOOP("Words", "Dagordningsmallar")},
    {"association", QT_TRANSLATE_NOOP("Words", "Förening"), QT_TRANSLATE_NOOP("Words", "Föreningar")},
    {"person", QT_TRANSLATE_NOOP("Words", "Person"), QT_TRANSLATE_NOOP("Words", "Personer")},
    {"association_contact", QT_TRANSLATE_NOOP("Words", "Föreningskontakt"), QT_TRANSLATE_NOOP("Words", "Föreningskontakter")},
    {"contact_person", QT_TRANSLATE_NOOP("Words", "Kontaktperson"), QT_TRANSLATE_NOOP("Words", "Kontaktpersoner")},
    {"appointment", QT_TRANSLATE_NOOP("Words", "Uppdrag"), QT_TRANSLATE_NOOP("Words", "Kontaktpersonernas uppdrag")},
    {"absence", QT_TRANSLATE_NOOP("Words", "Frånvaro"), QT_TRANSLATE_NOOP("Words", "Frånvaro och ersättare")},
    {"municipal_function", QT_TRANSLATE_NOOP("Words", "Kommunal funktion"), QT_TRANSLATE_NOOP("Words", "Kommunala funktioner")},
    {"function_topic", QT_TRANSLATE_NOOP("Words", "Ämnesord"), QT_TRANSLATE_NOOP("Words", "Funktionernas ämnen")},
    {"vision_area", QT_TRANSLATE_NOOP("Words", "Visionsområde"), QT_TRANSLATE_NOOP("Words", "Visionsområden")},
    {"meeting_kind", QT_TRANSLATE_NOOP("Words", "Slag av möte"), QT_TRANSLATE_NOOP("Words", "Slag av möten")},
    {"meeting", QT_TRANSLATE_NOOP("Words", "Möte"), QT_TRANSLATE_NOOP("Words", "Möten")},
    {"agenda_item", QT_TRANSLATE_NOOP("Words", "Dagordningspunkt"), QT_TRANSLATE_NOOP("Words", "Dagordningspunkter")},
    {"attendance", QT_TRANSLATE_NOOP("Words", "Närvaro"), QT_TRANSLATE_NOOP("Words", "Närvaro")},
    {"action_item", QT_TRANSLATE_NOOP("Words", "Åtgärd"), QT_TRANSLATE_NOOP("Words", "Åtgärder")},
    {"correction", QT_TRANSLATE_NOOP("Words", "Rättelse"), QT_TRANSLATE_NOOP("Words", "Rättelser")},
    {"issue", QT_TRANSLATE_NOOP("Words", "Fråga"), QT_TRANSLATE_NOOP("Words", "Frågor")},
    {"issue_locality", QT_TRANSLATE_NOOP("Words", "Frågans ort"), QT_TRANSLATE_NOOP("Words", "Frågornas orter")},
    {"forwarding", QT_TRANSLATE_NOOP("Words", "Förmedling"), QT_TRANSLATE_NOOP("Words", "Förmedlingar")},
    {"issue_mail", QT_TRANSLATE_NOOP("Words", "Mejl om en fråga"), QT_TRANSLATE_NOOP("Words", "Mejl om frågor")},
    {"issue_relation", QT_TRANSLATE_NOOP("Words", "Koppling mellan frågor"), QT_TRANSLATE_NOOP("Words", "Kopplingar mellan frågor")},
    {"reminder", QT_TRANSLATE_NOOP("Words", "Bevakning"), QT_TRANSLATE_NOOP("Words", "Bevakningar")},
    {"attachment", QT_TRANSLATE_NOOP("Words", "Bilaga"), QT_TRANSLATE_NOOP("Words", "Bilagor")},
    {"saved_view", QT_TRANSLATE_NOOP("Words", "Sparat urval"), QT_TRANSLATE_NOOP("Words", "Sparade urval")},
    {"disposal", QT_TRANSLATE_NOOP("Words", "Gallring"), QT_TRANSLATE_NOOP("Words", "Gallringar")},
    {"setting", QT_TRANSLATE_NOOP("Words", "Inställning"), QT_TRANSLATE_NOOP("Words", "Inställningar")},
};

QString translated(const char *swedish) { return QCoreApplication::translate("Words", swedish); }

template<class Words> const char *find(const Words &words, const QString &key)
{
    for (const Word &word : words) {
        if (key == QLatin1String(word.key))
            return word.swedish;
    }
    return nullptr;
}

const TableWord *findTable(const QString &key)
{
    for (const TableWord &word : tableWords) {
        if (key == QLatin1String(word.key))
            return &word;
    }
    return nullptr;
}

}

namespace Words {

QString code(const QString &field, const QString &code)
{
    const char *word = find(codes, field + u'.' + code);
    return word ? translated(word) : code;
}

QString field(const QString &table, const QString &field)
{
    const char *word = find(fields, table + u'.' + field);
    if (!word)
        word = find(fields, field);
    return word ? translated(word) : field;
}

QString table(const QString &table)
{
    const TableWord *word = findTable(table);
    return word ? translated(word->one) : table;
}

QString tables(const QString &table)
{
    const TableWord *word = findTable(table);
    return word ? translated(word->many) : table;
}

}
