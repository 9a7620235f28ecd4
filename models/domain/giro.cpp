#include "giro.h"

#include "luhn.h"

#include <QCoreApplication>

namespace {

/// The canonical text is left as bare digits for the caller to arrange.
CheckedNumber checkDigits(QStringView text, int fewest, int most)
{
    if (text.trimmed().isEmpty())
        return {NumberFault::Empty, {}, 0};
    bool onlyDigits = false;
    const QString digits = NumberText::digitsOf(text, &onlyDigits);
    const int typed = int(digits.size());
    if (!onlyDigits)
        return {NumberFault::Characters, {}, typed};
    if (typed < fewest || typed > most)
        return {NumberFault::Length, {}, typed};
    if (digits.startsWith(u'0'))
        return {NumberFault::LeadingZero, {}, typed};
    if (!Luhn::isValid(digits))
        return {NumberFault::CheckDigit, {}, typed};
    return {NumberFault::None, digits, typed};
}

QString wrongCheckDigit()
{
    return QCoreApplication::translate("Giro", "Kontrollsiffran stämmer inte. Kontrollera att numret är rätt avskrivet.");
}

QString wrongCharacters()
{
    return QCoreApplication::translate("Giro", "Ett gironummer har bara siffror, mellanslag och ett bindestreck. Ta bort övriga tecken.");
}

QString leadingZero()
{
    return QCoreApplication::translate("Giro", "Ett gironummer börjar inte med noll. Kontrollera att numret är rätt avskrivet.");
}

}

CheckedNumber Bankgiro::check(QStringView text)
{
    CheckedNumber checked = checkDigits(text, 7, 8);
    if (checked.isValid())
        checked.text.insert(checked.text.size() - 4, u'-');
    return checked;
}

QString Bankgiro::describe(const CheckedNumber &checked)
{
    switch (checked.fault) {
    case NumberFault::None: return {};
    case NumberFault::Empty: return QCoreApplication::translate("Giro", "Skriv bankgironumret, sju eller åtta siffror.");
    case NumberFault::Length:
        return QCoreApplication::translate("Giro", "Ett bankgironummer har sju eller åtta siffror; här är %1.")
            .arg(NumberText::countWord(checked.digits));
    case NumberFault::Characters: return wrongCharacters();
    case NumberFault::LeadingZero: return leadingZero();
    case NumberFault::PersonalNumber:
    case NumberFault::CheckDigit: return wrongCheckDigit();
    }
    return {};
}

Result<QString> Bankgiro::parse(QStringView text)
{
    const CheckedNumber checked = check(text);
    if (!checked.isValid())
        return fail(ErrorCode::Invalid, describe(checked));
    return checked.text;
}

CheckedNumber Plusgiro::check(QStringView text)
{
    CheckedNumber checked = checkDigits(text, 2, 8);
    if (!checked.isValid())
        return checked;
    const qsizetype body = checked.text.size() - 1;
    checked.text.insert(body, u'-');
    for (qsizetype i = body - 2; i > 0; i -= 2)
        checked.text.insert(i, u' ');
    return checked;
}

QString Plusgiro::describe(const CheckedNumber &checked)
{
    switch (checked.fault) {
    case NumberFault::None: return {};
    case NumberFault::Empty: return QCoreApplication::translate("Giro", "Skriv plusgironumret, två till åtta siffror.");
    case NumberFault::Length:
        return QCoreApplication::translate("Giro", "Ett plusgironummer har två till åtta siffror; här är %1.")
            .arg(NumberText::countWord(checked.digits));
    case NumberFault::Characters: return wrongCharacters();
    case NumberFault::LeadingZero: return leadingZero();
    case NumberFault::PersonalNumber:
    case NumberFault::CheckDigit: return wrongCheckDigit();
    }
    return {};
}

Result<QString> Plusgiro::parse(QStringView text)
{
    const CheckedNumber checked = check(text);
    if (!checked.isValid())
        return fail(ErrorCode::Invalid, describe(checked));
    return checked.text;
}
