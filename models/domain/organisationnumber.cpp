#include "organisationnumber.h"

#include "luhn.h"

#include <QCoreApplication>

CheckedNumber OrganisationNumber::check(QStringView text)
{
    constexpr int Digits = 10;
    if (text.trimmed().isEmpty())
        return {NumberFault::Empty, {}, 0};
    bool onlyDigits = false;
    QString digits = NumberText::digitsOf(text, &onlyDigits);
    const int typed = int(digits.size());
    if (!onlyDigits)
        return {NumberFault::Characters, {}, typed};
    if (typed == Digits + 2 && (digits.startsWith(QLatin1String("19")) || digits.startsWith(QLatin1String("20"))))
        return {NumberFault::PersonalNumber, {}, typed};
    if (typed == Digits + 2 && digits.startsWith(QLatin1String("16")))
        digits.remove(0, 2);
    if (digits.size() != Digits)
        return {NumberFault::Length, {}, typed};
    if (digits.at(2) < u'2')
        return {NumberFault::PersonalNumber, {}, typed};
    if (digits.startsWith(u'0'))
        return {NumberFault::LeadingZero, {}, typed};
    if (!Luhn::isValid(digits))
        return {NumberFault::CheckDigit, {}, typed};
    return {NumberFault::None, QString(digits.left(6) + QLatin1Char('-') + digits.mid(6)), typed};
}

QString OrganisationNumber::describe(const CheckedNumber &checked)
{
    switch (checked.fault) {
    case NumberFault::None: return {};
    case NumberFault::Empty: return QCoreApplication::translate("OrganisationNumber", "Skriv organisationsnumret, tio siffror.");
    case NumberFault::Characters:
        return QCoreApplication::translate("OrganisationNumber",
                                           "Ett organisationsnummer har bara siffror och ett bindestreck. Ta bort övriga tecken.");
    case NumberFault::Length:
        return QCoreApplication::translate("OrganisationNumber", "Ett organisationsnummer har tio siffror; här är %1.")
            .arg(NumberText::countWord(checked.digits));
    case NumberFault::LeadingZero:
        return QCoreApplication::translate("OrganisationNumber",
                                           "Ett organisationsnummer börjar inte med noll. Kontrollera att numret är rätt avskrivet.");
    case NumberFault::PersonalNumber:
        return QCoreApplication::translate("OrganisationNumber",
                                           "Tredje siffran ska vara minst 2. Är det ett personnummer ska det inte skrivas här.");
    case NumberFault::CheckDigit:
        return QCoreApplication::translate("OrganisationNumber", "Kontrollsiffran stämmer inte. Kontrollera att numret är rätt avskrivet.");
    }
    return {};
}

QString OrganisationNumber::warning(const CheckedNumber &checked)
{
    if (!checked.isValid() || checked.text.startsWith(u'8'))
        return {};
    return QCoreApplication::translate(
        "OrganisationNumber", "En ideell förening har ett nummer som börjar på 8. Kontrollera att det är föreningens eget nummer.");
}

Result<QString> OrganisationNumber::parse(QStringView text)
{
    const CheckedNumber checked = check(text);
    if (!checked.isValid())
        return fail(ErrorCode::Invalid, describe(checked));
    return checked.text;
}
