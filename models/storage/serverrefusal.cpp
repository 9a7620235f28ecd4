#include "serverrefusal.h"

#include <QRegularExpression>
#include <array>

using Cause = ServerRefusal::Cause;

namespace {

struct State {
    const char *start;
    Cause cause;
};
/// PostgreSQL, appendix A. The longer comes before the shorter that it begins with.
constexpr std::array states{State{"28P01", Cause::WrongPassword}, State{"28", Cause::UnknownUser}, State{"3D000", Cause::UnknownDatabase}, State{"53300", Cause::Full},
    State{"57P03", Cause::Starting}, State{"57P01", Cause::Starting}, State{"57P02", Cause::Starting}, State{"42501", Cause::NotLetIn}, State{"55000", Cause::NotLetIn},
    State{"08", Cause::NoAnswer}};

struct Words {
    const char *pattern;
    Cause cause;
};
/// The library's own words, and for want of a state the server's, in English and Swedish.
constexpr std::array words{
    Words{"definition of service .* not found|service file .* not found|syntax error in service file", Cause::UnknownService},
    Words{"server does not support SSL|server (sent|refused) .*SSL", Cause::TlsNotOffered},
    Words{"certificate verify failed|root certificate file|server certificate for|could not (read|load) .*certificate|SSL error|certificate .*does not (exist|match)|"
          "private key file|unsupported protocol", Cause::TlsUntrusted},
    Words{"pg_hba\\.conf.*(no encryption|SSL off|ingen kryptering|SSL av)", Cause::TlsDemanded},
    Words{"no password supplied|inget lösenord angivet", Cause::NoPassword},
    Words{"password authentication failed|lösenordsautentisering misslyckades", Cause::WrongPassword},
    Words{"(database|databasen?) .*(does not exist|existerar inte|finns inte)", Cause::UnknownDatabase},
    Words{"(role|rollen?) .*(does not exist|existerar inte|finns inte)|pg_hba\\.conf|authentication failed|autentisering misslyckades|is not permitted to log in|tillåts inte logga in",
          Cause::UnknownUser},
    Words{"too many (clients|connections)|remaining connection slots|för många (klienter|anslutningar)|återstående anslutningsslottar", Cause::Full},
    Words{"permission denied for database|rättighet saknas för databas|not currently accepting connections", Cause::NotLetIn},
    Words{"(starting up|shutting down|in recovery mode|startar upp|stänger ner)", Cause::Starting},
    Words{"could not translate host name|Name or service not known|No such host", Cause::UnknownHost},
    Words{"invalid (connection option|sslmode|port|integer|URI|.* value)|missing \"=\"|must not be|hostaddr", Cause::BadAddress},
    Words{"Connection refused|timeout expired|timed out|No route to host|unreachable|server closed the connection|No such file or directory|could not (connect|receive|send)", Cause::NoAnswer},
};

}

Cause ServerRefusal::causeOf(const QString &state, const QString &text)
{
    // The state of a refusal for want of encryption is that of a wrong user; only the words tell.
    static const QRegularExpression unencrypted(QString::fromUtf8(words.at(3).pattern), QRegularExpression::CaseInsensitiveOption);
    if (state.startsWith(QLatin1String("28000")) && text.contains(unencrypted))
        return Cause::TlsDemanded;
    for (const State &one : states) {
        if (state.startsWith(QLatin1String(one.start)))
            return one.cause;
    }
    for (const Words &one : words) {
        if (text.contains(QRegularExpression(QString::fromUtf8(one.pattern), QRegularExpression::CaseInsensitiveOption)))
            return one.cause;
    }
    return Cause::Unknown;
}

Error ServerRefusal::error(Cause cause, const QString &what, const QString &technical)
{
    switch (cause) {
    case Cause::UnknownDatabase:
        return {ErrorCode::NotFound, tr("Databasen %1 finns inte på servern. Kontrollera namnet i adressen, eller be den som sköter servern att skapa den.").arg(what), technical, {}};
    case Cause::WrongPassword:
        return {ErrorCode::Denied, tr("Servern godtog inte användaren eller lösenordet för %1. Kontrollera PGPASSWORD eller lösenordsfilen.").arg(what), technical, QStringLiteral("password")};
    case Cause::NoPassword:
        return {ErrorCode::Denied, tr("Servern vill ha ett lösenord för %1. Ange det i PGPASSWORD eller i lösenordsfilen.").arg(what), technical, QStringLiteral("password")};
    case Cause::UnknownUser:
        return {ErrorCode::Denied, tr("Servern släpper inte in användaren i %1: den finns inte på servern, eller får inte logga in från den här datorn. Kontrollera användarnamnet, eller tala med den som sköter servern.").arg(what), technical, {}};
    case Cause::NotLetIn:
        return {ErrorCode::Denied, tr("Användaren finns på servern men får inte öppna databasen %1. Be den som sköter servern om rätt att ansluta.").arg(what), technical, {}};
    case Cause::Full:
        return {ErrorCode::Busy, tr("Servern tar inte emot fler anslutningar till %1 just nu. Vänta en stund och försök igen, eller be den som sköter servern att höja gränsen.").arg(what), technical, {}};
    case Cause::Starting:
        return {ErrorCode::Unreachable, tr("Servern för %1 startar eller stängs just nu. Vänta en stund och försök igen.").arg(what), technical, {}};
    case Cause::TlsNotOffered:
        return {ErrorCode::Unreachable, tr("Servern för %1 erbjuder ingen krypterad förbindelse (TLS), och den krävs här. Ingenting har skickats. Tala med den som sköter servern.").arg(what), technical, {}};
    case Cause::TlsDemanded:
        return {ErrorCode::Denied, tr("Servern för %1 tar bara emot krypterade förbindelser (TLS). Skriv ?sslmode=require efter adressen, eller verify-full.").arg(what), technical, {}};
    case Cause::TlsUntrusted:
        return {ErrorCode::Unreachable, tr("Den krypterade förbindelsen (TLS) till %1 gick inte att upprätta: serverns certifikat godtas inte, eller går inte att kontrollera. Lösenordet har inte skickats. Tala med den som sköter servern.").arg(what), technical, {}};
    case Cause::UnknownService:
        return {ErrorCode::NotFound, tr("Tjänsten som adressen %1 eller PGSERVICE nämner finns inte i pg_service.conf. Kontrollera namnet och filen.").arg(what), technical, {}};
    case Cause::UnknownHost:
        return {ErrorCode::Unreachable, tr("Servern i adressen %1 finns inte på nätet. Kontrollera namnet och att datorn har kontakt med nätet.").arg(what), technical, {}};
    case Cause::BadAddress:
        return {ErrorCode::Invalid, tr("Adressen %1 har en uppgift som PostgreSQL inte förstår. Kontrollera det som står efter frågetecknet, och variabler som börjar med PG.").arg(what), technical, {}};
    case Cause::NoAnswer:
        return {ErrorCode::Unreachable, tr("Databasservern för %1 svarar inte. Kontrollera adressen och nätet och försök igen.").arg(what), technical, {}};
    case Cause::Unknown:
        break;
    }
    return {ErrorCode::Unreachable, tr("Det gick inte att ansluta till databasen %1. Den tekniska orsaken säger vad servern svarade; visa den för den som sköter servern.").arg(what), technical, {}};
}
