#include "contactformat.h"
#include "giro.h"
#include "luhn.h"
#include "organisationnumber.h"
#include "positiontext.h"
#include "testregistry.h"

#include <QTest>

Q_DECLARE_METATYPE(NumberFault)
Q_DECLARE_METATYPE(EmailAddress::Fault)

class NumbersTest : public QObject
{
    Q_OBJECT
private:
    static void columns()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<NumberFault>("fault");
        QTest::addColumn<QString>("text");
    }
    static void row(const char *typed, NumberFault fault, const char *text = "")
    {
        QTest::newRow(*typed ? typed : "nothing") << QString::fromUtf8(typed) << fault << QString::fromUtf8(text);
    }
    template<class Describe, class Parse> static void compare(const CheckedNumber &checked, Describe describe, Parse parse)
    {
        QFETCH(QString, typed);
        QFETCH(NumberFault, fault);
        QFETCH(QString, text);
        QCOMPARE(int(checked.fault), int(fault));
        QCOMPARE(checked.text, text);
        QCOMPARE(checked.isValid(), fault == NumberFault::None);
        QCOMPARE(describe(checked).isEmpty(), checked.isValid());
        const Result<QString> parsed = parse(typed);
        QCOMPARE(parsed.has_value(), checked.isValid());
        if (parsed) {
            QCOMPARE(*parsed, text);
        } else {
            QCOMPARE(parsed.error().code, ErrorCode::Invalid);
            QCOMPARE(parsed.error().message, describe(checked));
        }
    }

private Q_SLOTS:
    void positions_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("point");
        QTest::newRow("plain") << "57.82613, 13.01234" << "57.8261 13.0123";
        QTest::newRow("Swedish commas") << "57,8 13,0" << "57.8 13";
        QTest::newRow("degrees and letters") << "(57.8° N; 13.0° Ö)" << "57.8 13";
        QTest::newRow("the other way round") << "13.0 57.8" << "57.8 13";
        QTest::newRow("many spaces") << "  57.8" + QString(100, u' ') + "13.0\t" << "57.8 13";
        QTest::newRow("no-break space") << "57.8\u00A013.0" << "57.8 13";
        // Six runs of blanks side by side: tried in every way there is, this took longer than anybody waits.
        QTest::newRow("nothing but spaces after it") << "57.8" + QString(20'000, u' ') + "x" << "";
        QTest::newRow("one number") << "57.8" << "";
        QTest::newRow("words") << "vid skolan" << "";
    }
    void positions()
    {
        QFETCH(QString, typed);
        QFETCH(QString, point);
        const auto found = parsePosition(typed);
        QCOMPARE(found ? QString::number(found->first) + u' ' + QString::number(found->second) : QString(), point);
    }
    void luhn()
    {
        QVERIFY(Luhn::isValid(u"2120001561"));
        QVERIFY(!Luhn::isValid(u"2120001562"));
        QVERIFY(Luhn::isValid(u"18"));
        QVERIFY(!Luhn::isValid(u""));
        QVERIFY(!Luhn::isValid(u"0"));
        QVERIFY(!Luhn::isValid(u"1a"));
        QVERIFY(!Luhn::isValid(u"\u0661\u0668"));
    }

    void luhnFindsEverySingleSlip()
    {
        const QString right = QStringLiteral("5560360793");
        for (qsizetype i = 0; i < right.size(); ++i) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString typed = right;
                typed[i] = QChar(digit);
                QCOMPARE(Luhn::isValid(typed), typed == right);
            }
        }
    }

    void organisationNumbers_data()
    {
        columns();
        row("212000-1561", NumberFault::None, "212000-1561");
        row("2120000142", NumberFault::None, "212000-0142");
        row(" 212000 - 1355 ", NumberFault::None, "212000-1355");
        row("212000–2882", NumberFault::None, "212000-2882");
        row("16556036-0793", NumberFault::None, "556036-0793");
        row("165560360793", NumberFault::None, "556036-0793");
        row("212000-1562", NumberFault::CheckDigit);
        row("", NumberFault::Empty);
        row("  ", NumberFault::Empty);
        row("-", NumberFault::Length);
        row("212000-156", NumberFault::Length);
        row("212000-15611", NumberFault::Length);
        row("17556036-0793", NumberFault::Length);
        row("212000-156x", NumberFault::Characters);
        row("SE212000156101", NumberFault::Characters);
        row("811218-9876", NumberFault::PersonalNumber);
        row("19811218-9876", NumberFault::PersonalNumber);
        row("002000-0000", NumberFault::LeadingZero);
        row("000000-0000", NumberFault::PersonalNumber);
    }
    void organisationNumbers()
    {
        QFETCH(QString, typed);
        compare(OrganisationNumber::check(typed), OrganisationNumber::describe, OrganisationNumber::parse);
    }

    void organisationNumberInWords()
    {
        const auto words = [](const char *typed) {
            return OrganisationNumber::describe(OrganisationNumber::check(QString::fromLatin1(typed)));
        };
        QCOMPARE(words("212000-156"), QStringLiteral("Ett organisationsnummer har tio siffror; här är nio."));
        QCOMPARE(words("21200015611234"), QStringLiteral("Ett organisationsnummer har tio siffror; här är 14."));
        QCOMPARE(words("212000-1562"), QStringLiteral("Kontrollsiffran stämmer inte. Kontrollera att numret är rätt avskrivet."));
        QCOMPARE(words("212000-1561"), QString());
    }

    void onlyAssociationsBeginWithEight()
    {
        const auto hint = [](const char *typed) {
            return OrganisationNumber::warning(OrganisationNumber::check(QString::fromLatin1(typed)));
        };
        QVERIFY(OrganisationNumber::check(u"802000-0009").isValid());
        QCOMPARE(hint("802000-0009"), QString());
        QVERIFY(hint("212000-1561").contains(QStringLiteral("börjar på 8")));
        QCOMPARE(hint("212000-1562"), QString());
    }

    void bankgiro_data()
    {
        columns();
        row("160-9908", NumberFault::None, "160-9908");
        row("624-1061", NumberFault::None, "624-1061");
        row("6241061", NumberFault::None, "624-1061");
        row("54029681", NumberFault::None, "5402-9681");
        row("5402 9681", NumberFault::None, "5402-9681");
        row("624-1062", NumberFault::CheckDigit);
        row("624-106", NumberFault::Length);
        row("624-106100", NumberFault::Length);
        row("624/1061", NumberFault::Characters);
        row("000-0000", NumberFault::LeadingZero);
        row("", NumberFault::Empty);
    }
    void bankgiro()
    {
        QFETCH(QString, typed);
        compare(Bankgiro::check(typed), Bankgiro::describe, Bankgiro::parse);
    }

    void plusgiro_data()
    {
        columns();
        row("18", NumberFault::None, "1-8");
        row("415003", NumberFault::CheckDigit);
        row("415000", NumberFault::None, "4 15 00-0");
        row("4150-00", NumberFault::None, "4 15 00-0");
        row("1234566", NumberFault::None, "12 34 56-6");
        row("12345674", NumberFault::None, "1 23 45 67-4");
        row("1", NumberFault::Length);
        row("123456789", NumberFault::Length);
        row("PG 18", NumberFault::Characters);
        row("00", NumberFault::LeadingZero);
        row("", NumberFault::Empty);
    }
    void plusgiro()
    {
        QFETCH(QString, typed);
        compare(Plusgiro::check(typed), Plusgiro::describe, Plusgiro::parse);
    }

    void canonicalStaysCanonical()
    {
        QCOMPARE(*OrganisationNumber::parse(*OrganisationNumber::parse(u"2120001561")), QStringLiteral("212000-1561"));
        QCOMPARE(*Bankgiro::parse(*Bankgiro::parse(u"54029681")), QStringLiteral("5402-9681"));
        QCOMPARE(*Plusgiro::parse(*Plusgiro::parse(u"12345674")), QStringLiteral("1 23 45 67-4"));
        QCOMPARE(*PostalCode::parse(*PostalCode::parse(u"50110")), QStringLiteral("501 10"));
    }

    void postalCodes_data()
    {
        columns();
        row("501 10", NumberFault::None, "501 10");
        row("50110", NumberFault::None, "501 10");
        row("SE-501 10", NumberFault::None, "501 10");
        row("s-50110", NumberFault::None, "501 10");
        row("501\u00a010", NumberFault::None, "501 10");
        row("5011", NumberFault::Length);
        row("501100", NumberFault::Length);
        row("01234", NumberFault::LeadingZero);
        row("50l10", NumberFault::Characters);
        row("", NumberFault::Empty);
    }
    void postalCodes()
    {
        QFETCH(QString, typed);
        compare(PostalCode::check(typed), PostalCode::describe, PostalCode::parse);
    }

    void email_data()
    {
        using F = EmailAddress::Fault;
        QTest::addColumn<QString>("typed");
        QTest::addColumn<EmailAddress::Fault>("fault");
        QTest::newRow("plain") << QStringLiteral("testa.testsson@example.org") << F::None;
        QTest::newRow("around") << QStringLiteral("  testa@example.org\n") << F::None;
        QTest::newRow("Swedish domain") << QStringLiteral("info@öxabäck.example.nu") << F::None;
        QTest::newRow("plus and apostrophe") << QStringLiteral("t'a+ort@ex-ample.org") << F::None;
        QTest::newRow("nothing") << QStringLiteral(" ") << F::Empty;
        QTest::newRow("no at") << QStringLiteral("testa.example.org") << F::NoAt;
        QTest::newRow("two at") << QStringLiteral("a@b@example.org") << F::ManyAt;
        QTest::newRow("two addresses") << QStringLiteral("a@example.org, b@example.org") << F::Space;
        QTest::newRow("space") << QStringLiteral("testa testsson@example.org") << F::Space;
        QTest::newRow("name and address") << QStringLiteral("Testa<testa@example.org>") << F::Space;
        QTest::newRow("line break inside") << QStringLiteral("a@exam\r\nple.org") << F::Space;
        QTest::newRow("no name") << QStringLiteral("@example.org") << F::NoName;
        QTest::newRow("dot at the end of the name") << QStringLiteral("testa.@example.org") << F::NoName;
        QTest::newRow("two dots") << QStringLiteral("te..sta@example.org") << F::NoName;
        QTest::newRow("no dot") << QStringLiteral("testa@example") << F::Domain;
        QTest::newRow("no domain") << QStringLiteral("testa@") << F::Domain;
        QTest::newRow("dot last") << QStringLiteral("testa@example.org.") << F::Domain;
        QTest::newRow("empty label") << QStringLiteral("testa@example..org") << F::Domain;
        QTest::newRow("one letter last") << QStringLiteral("testa@example.s") << F::Domain;
        QTest::newRow("hyphen first") << QStringLiteral("testa@-example.org") << F::Domain;
        QTest::newRow("underscore") << QStringLiteral("testa@exa_mple.org") << F::Domain;
        QTest::newRow("long") << QString(QString(300, u'a') + QStringLiteral("@example.org")) << F::TooLong;
    }
    void email()
    {
        QFETCH(QString, typed);
        QFETCH(EmailAddress::Fault, fault);
        QCOMPARE(int(EmailAddress::check(typed)), int(fault));
        QCOMPARE(EmailAddress::describe(fault).isEmpty(), fault == EmailAddress::Fault::None);
        const auto parsed = EmailAddress::parse(typed);
        QCOMPARE(parsed.has_value(), fault == EmailAddress::Fault::None);
        if (parsed)
            QCOMPARE(*parsed, typed.trimmed());
    }

    void countWords()
    {
        QCOMPARE(NumberText::countWord(0), QStringLiteral("noll"));
        QCOMPARE(NumberText::countWord(12), QStringLiteral("tolv"));
        QCOMPARE(NumberText::countWord(13), QStringLiteral("13"));
        QCOMPARE(NumberText::countWord(-1), QStringLiteral("-1"));
    }
};

ORTSKONTAKT_TEST("numbers", NumbersTest)
#include "tst_numbers.moc"
