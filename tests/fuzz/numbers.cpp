#include "target.h"

#include <contactformat.h>
#include <giro.h>
#include <issuenumber.h>
#include <organisationnumber.h>
#include <personalnumber.h>
#include <positiontext.h>
#include <registrynumber.h>

namespace {

/// What is taken is written in one way, which is taken again.
template<class Check, class Parse> void roundTrip(const QString &text, Check check, Parse parse)
{
    const CheckedNumber checked = check(text);
    promise(checked.isValid() != checked.text.isEmpty(), "a number is either valid or has no text");
    const Result<QString> parsed = parse(text);
    promise(parsed.has_value() == checked.isValid(), "checking and parsing agree");
    if (parsed)
        promise(parse(*parsed) == *parsed, "the written form is taken and stays");
    else
        promise(!parsed.error().message.isEmpty(), "a number that is refused is refused in words");
}

}

/// Everything with a form of its own that people type: numbers of organisations, accounts, persons, issues and registries, addresses, points.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    roundTrip(text, &OrganisationNumber::check, &OrganisationNumber::parse);
    roundTrip(text, &Bankgiro::check, &Bankgiro::parse);
    roundTrip(text, &Plusgiro::check, &Plusgiro::parse);
    roundTrip(text, &PostalCode::check, &PostalCode::parse);
    if (const Result<QString> address = EmailAddress::parse(text))
        promise(EmailAddress::check(*address) == EmailAddress::Fault::None && address->count(u'@') == 1, "an address is one");
    qsizetype end = 0;
    for (const PersonalNumber::Hit &hit : PersonalNumber::find(text)) {
        promise(hit.position >= end && hit.length >= 10 && hit.position + hit.length <= text.size(), "hits lie in the text, in order");
        end = hit.position + hit.length;
    }
    if (const auto number = IssueNumber::find(text))
        promise(IssueNumber::parse(number->toString()) == *number, "an issue's number can be written");
    if (const auto only = IssueNumber::findOnly(text))
        promise(only == IssueNumber::find(text), "the only number is the first");
    promise(RegistryNumber::check(text, RegistryNumber::standardPatterns()).has_value() || !text.isEmpty(), "no registry number is no fault");
    if (RegistryNumber::checkPatterns(text.left(200)))
        static_cast<void>(RegistryNumber::check(QStringLiteral("2014/FF0102 106"), RegistryNumber::patternsOf(text.left(200))));
    static_cast<void>(parsePosition(text));
    return 0;
}
