#include "giro.h"

#include "luhn.h"

#include <QCoreApplication>

namespace {

/// One rule for both kinds of number; these differ in how many digits they may have.
struct Limits {
    int fewest;
    int most;
};
constexpr Limits bankgiroLimits{7, 8};
constexpr Limits plusgiroLimits{2, 8};

/// The canonical text is left as bare digits for the caller to arrange.
CheckedNumber checkDigits(QStringView text, Limits limits)
{
    if (text.trimmed().isEmpty())
        return {NumberFault::Empty, {}, 0};
    bool onlyDigits = false;
    const QString digits = NumberText::digitsOf(text, &onlyDigits);
    const int typed = int(digits.size());
    if (!onlyDigits)
        return {NumberFault::Characters, {}, typed};
    if (typed < limits.fewest || typed > limits.most)
        return {NumberFault::Length, {}, typed};
    if (digits.startsWith(u'0'))
        return {NumberFault::LeadingZero, {}, typed};
    if (!Luhn::isValid(digits))
        return {NumberFault::CheckDigit, {}, typed};
    return {NumberFault::None, digits, typed};
}

/// What is wrong in words; `empty` and `length` (with %1, how many digits there are) are of the kind of number.
QString words(const CheckedNumber &checked, const QString &empty, const QString &length)
{
    switch (checked.fault) {
    case NumberFault::None: break;
    case NumberFault::Empty: return empty;
    case NumberFault::Length: return length.arg(NumberText::countWord(checked.digits));
    case NumberFault::Characters:
        return QCoreApplication::translate("Giro", "Ett gironummer har bara siffror, mellanslag och ett bindestreck. Ta bort övriga tecken.");
    case NumberFault::LeadingZero:
        return QCoreApplication::translate("Giro", "Ett gironummer börjar inte med noll. Kontrollera att numret är rätt avskrivet.");
    case NumberFault::PersonalNumber:
    case NumberFault::CheckDigit:
        return QCoreApplication::translate("Giro", "Kontrollsiffran stämmer inte. Kontrollera att numret är rätt avskrivet.");
    }
    return {};
}

Result<QString> parsed(const CheckedNumber &checked, QString (*describe)(const CheckedNumber &))
{
    if (!checked.isValid())
        return fail(ErrorCode::Invalid, describe(checked));
    return checked.text;
}

}

CheckedNumber Bankgiro::check(QStringView text)
{
    CheckedNumber checked = checkDigits(text, bankgiroLimits);
    if (checked.isValid())
        checked.text.insert(checked.text.size() - 4, u'-');
    return checked;
}

QString Bankgiro::describe(const CheckedNumber &checked)
{
    return words(checked, QCoreApplication::translate("Giro", "Skriv bankgironumret, sju eller åtta siffror."),
                 QCoreApplication::translate("Giro", "Ett bankgironummer har sju eller åtta siffror; här är %1."));
}

Result<QString> Bankgiro::parse(QStringView text) { return parsed(check(text), &Bankgiro::describe); }

CheckedNumber Plusgiro::check(QStringView text)
{
    CheckedNumber checked = checkDigits(text, plusgiroLimits);
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
    return words(checked, QCoreApplication::translate("Giro", "Skriv plusgironumret, två till åtta siffror."),
                 QCoreApplication::translate("Giro", "Ett plusgironummer har två till åtta siffror; här är %1."));
}

Result<QString> Plusgiro::parse(QStringView text) { return parsed(check(text), &Plusgiro::describe); }
