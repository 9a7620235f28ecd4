#include "mailwords.h"

#include "mailreader.h"

#include <gmime/gmime.h>

tl::unexpected<Error> MailWords::refused(MailGuard::Fault fault)
{
    const auto because = [](const QString &message) { return fail(ErrorCode::Invalid, message); };
    switch (fault) {
    case MailGuard::Fault::Empty: return because(tr("Filen är tom. Spara mejlet igen från e-postprogrammet."));
    case MailGuard::Fault::TooLarge:
        return because(tr("Mejlet är större än %1 MB och läses inte. Spara bilagorna i e-postprogrammet och lägg till dem här för sig.")
                           .arg(mailSizeLimit / (1024 * 1024)));
    case MailGuard::Fault::Overload:
        return because(tr("Mejlet är uppbyggt på ett sätt som kan vara skadligt och läses inte. Be avsändaren skicka texten i ett nytt mejl."));
    case MailGuard::Fault::None:
    case MailGuard::Fault::NoMail: break;
    }
    return because(tr("Filen är inget mejl. Välj ett mejl som är sparat från ett e-postprogram (.eml, .msg, .emlx eller .mbox)."));
}

QString MailWords::complaint(int warning)
{
    switch (warning) {
    case GMIME_WARN_TRUNCATED_MESSAGE: return tr("Mejlet är avhugget: slutet saknas. Be avsändaren skicka det igen.");
    case GMIME_CRIT_NESTING_OVERFLOW: return tr("Mejlet har delar i så många nivåer att de innersta inte går att läsa.");
    case GMIME_CRIT_MULTIPART_WITHOUT_BOUNDARY: return tr("Mejlet säger inte var dess delar börjar. Allt visas som en enda text.");
    case GMIME_CRIT_INVALID_HEADER_NAME: return tr("Mejlets huvud är skadat. Avsändare, ämne eller datum kan saknas.");
    default: return {};
    }
}

QStringList MailWords::aboutHeader(const MailMessage &message)
{
    QStringList warnings;
    if (!message.from)
        warnings << tr("Mejlet har ingen avsändare.");
    if (!message.date)
        warnings << tr("Mejlet har inget läsbart datum. Ange själv när svaret kom.");
    if (!message.finding.reason.isEmpty())
        warnings << message.finding.reason;
    return warnings;
}
