#include "contactformat.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

/// Letters of any script, digits and hyphens between dots, and a last part that is more than a letter: "boras.se", "öxabäck.nu".
bool isPlausibleDomain(QStringView domain)
{
    const auto labels = domain.split(u'.');
    if (labels.size() < 2 || labels.last().size() < 2)
        return false;
    return std::all_of(labels.cbegin(), labels.cend(), [](QStringView label) {
        return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
               && std::all_of(label.cbegin(), label.cend(), [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'-'; });
    });
}

bool isPlausibleName(QStringView name)
{
    return !name.isEmpty() && name.size() <= 64 && !name.startsWith(u'.') && !name.endsWith(u'.') && !name.contains(QLatin1String(".."));
}

bool breaksAnAddress(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c == u',' || c == u';' || c == u'<' || c == u'>';
}

}

CheckedNumber PostalCode::check(QStringView text)
{
    QStringView rest = text.trimmed();
    if (rest.isEmpty())
        return {NumberFault::Empty, {}, 0};
    for (const char *country : {"SE-", "S-", "SE "}) {
        if (rest.startsWith(QLatin1String(country), Qt::CaseInsensitive)) {
            rest = rest.mid(qsizetype(qstrlen(country)));
            break;
        }
    }
    bool onlyDigits = false;
    const QString digits = NumberText::digitsOf(rest, &onlyDigits);
    const int typed = int(digits.size());
    if (!onlyDigits)
        return {NumberFault::Characters, {}, typed};
    if (typed != 5)
        return {NumberFault::Length, {}, typed};
    if (digits.startsWith(u'0'))
        return {NumberFault::LeadingZero, {}, typed};
    return {NumberFault::None, QString(digits.left(3) + QLatin1Char(' ') + digits.mid(3)), typed};
}

QString PostalCode::describe(const CheckedNumber &checked)
{
    switch (checked.fault) {
    case NumberFault::None: return {};
    case NumberFault::Empty: return QCoreApplication::translate("ContactFormat", "Skriv postnumret, fem siffror.");
    case NumberFault::Length:
        return QCoreApplication::translate("ContactFormat", "Ett postnummer har fem siffror; här är %1.")
            .arg(NumberText::countWord(checked.digits));
    case NumberFault::Characters:
        return QCoreApplication::translate("ContactFormat", "Ett postnummer har bara siffror, till exempel 501 10. Ta bort övriga tecken.");
    case NumberFault::LeadingZero:
    case NumberFault::PersonalNumber:
    case NumberFault::CheckDigit:
        return QCoreApplication::translate("ContactFormat",
                                           "Ett svenskt postnummer börjar inte med noll. Kontrollera att det är rätt avskrivet.");
    }
    return {};
}

Result<QString> PostalCode::parse(QStringView text)
{
    const CheckedNumber checked = check(text);
    if (!checked.isValid())
        return fail(ErrorCode::Invalid, describe(checked));
    return checked.text;
}

EmailAddress::Fault EmailAddress::check(QStringView text)
{
    const QStringView address = text.trimmed();
    if (address.isEmpty())
        return Fault::Empty;
    if (address.size() > 254)
        return Fault::TooLong;
    if (std::any_of(address.cbegin(), address.cend(), breaksAnAddress))
        return Fault::Space;
    const qsizetype at = address.indexOf(u'@');
    if (at < 0)
        return Fault::NoAt;
    if (address.indexOf(u'@', at + 1) >= 0)
        return Fault::ManyAt;
    if (!isPlausibleName(address.left(at)))
        return Fault::NoName;
    return isPlausibleDomain(address.mid(at + 1)) ? Fault::None : Fault::Domain;
}

QString EmailAddress::describe(Fault fault)
{
    switch (fault) {
    case Fault::None: return {};
    case Fault::Empty: return QCoreApplication::translate("ContactFormat", "Skriv e-postadressen.");
    case Fault::Space:
        return QCoreApplication::translate(
            "ContactFormat", "En e-postadress har inga mellanslag, komman, semikolon eller vinkelparenteser. Skriv en adress i taget.");
    case Fault::NoAt: return QCoreApplication::translate("ContactFormat", "E-postadressen saknar @.");
    case Fault::ManyAt: return QCoreApplication::translate("ContactFormat", "E-postadressen har mer än ett @. Skriv en adress i taget.");
    case Fault::NoName:
        return QCoreApplication::translate("ContactFormat", "Delen före @ stämmer inte. Kontrollera att adressen är rätt avskriven.");
    case Fault::Domain: return QCoreApplication::translate("ContactFormat", "Delen efter @ stämmer inte; den ska se ut som boras.se.");
    case Fault::TooLong:
        return QCoreApplication::translate("ContactFormat", "E-postadressen är för lång. Kontrollera att det är en enda adress.");
    }
    return {};
}

Result<QString> EmailAddress::parse(QStringView text)
{
    const Fault fault = check(text);
    if (fault != Fault::None)
        return fail(ErrorCode::Invalid, describe(fault));
    return text.trimmed().toString();
}
