#include "records/recordhints.h"

#include "contactformat.h"
#include "forwardingtext.h"
#include "giro.h"
#include "organisationnumber.h"

#include <QCoreApplication>

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordForm)
};
}

bool isUnfinished(FieldKind kind, const QString &text)
{
    const auto tooShort = [](const CheckedNumber &checked, int least) {
        return checked.fault == NumberFault::Length && checked.digits < least;
    };
    switch (kind) {
    case FieldKind::OrganisationNumber: {
        const CheckedNumber checked = OrganisationNumber::check(text);
        return tooShort(checked, 12) && checked.digits != 10;
    }
    case FieldKind::Bankgiro: return tooShort(Bankgiro::check(text), 7);
    case FieldKind::Plusgiro: return tooShort(Plusgiro::check(text), 2);
    case FieldKind::PostalCode: return tooShort(PostalCode::check(text), 5);
    case FieldKind::Email: return EmailAddress::check(text) == EmailAddress::Fault::NoAt || text.endsWith(u'@');
    default: return false;
    }
}

QString fieldHint(const QString &table, const FieldInfo &field, const QString &text)
{
    if (field.kind == FieldKind::OrganisationNumber && !text.isEmpty())
        return OrganisationNumber::warning(OrganisationNumber::check(text));
    if (table == QLatin1String("council") && field.name == QLatin1String("notes_heading") && text.isEmpty())
        return Text::tr("Tomt: Mötesanteckningar.");
    if (table == QLatin1String("contact_person") && field.name == QLatin1String("login") && text.isEmpty())
        return Text::tr("Användarnamnet på kontorets nät. Då vet sidan Idag vems dag det är.");
    if (table == QLatin1String("municipal_function") && field.name == QLatin1String("message_template")) {
        const QString places = ForwardingText::placeholders().join(QStringLiteral(" "));
        //: %1 is a list of placeholders in braces: {nummer} {rubrik} …
        return text.isEmpty() ? Text::tr("Tomt: den gemensamma texten. Det här fylls i när det står i texten: %1").arg(places)
                              : Text::tr("Det här fylls i: %1. En rad vars uppgifter saknas utelämnas.").arg(places);
    }
    if (field.name == QLatin1String("valid_to") && text.isEmpty())
        return Text::tr("Tomt: tills vidare.");
    return {};
}

//: The letters that are access keys of the window's menus (Arkiv, Redigera, Visa, Träff, Hjälp …), which the labels of forms must not use.
QString menuAccessKeys() { return Text::tr("arvthk"); }
