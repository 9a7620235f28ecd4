#include "measures.h"
#include "report.h"

#include <attachment.h>
#include <cleantext.h>
#include <contactformat.h>
#include <csvreader.h>
#include <forwardingtext.h>
#include <functional>
#include <fuzzyname.h>
#include <giro.h>
#include <issuenumber.h>
#include <issuetext.h>
#include <mailquote.h>
#include <mailreader.h>
#include <mailreference.h>
#include <mailtext.h>
#include <meetingcontent.h>
#include <organisationnumber.h>
#include <personalnumber.h>
#include <positiontext.h>
#include <registrynumber.h>
#include <routingtext.h>
#include <smartdate.h>
#include <sortkey.h>
#include <swedishstem.h>
#include <textnorm.h>
#include <textspans.h>

namespace {

constexpr qsizetype shortText = 30'000;
constexpr int longer = 10;

/// What goes through text that others wrote. Gives back a number, so that nothing is left out as unused.
struct Scanner {
    const char *name;
    std::function<qsizetype(const QString &)> scan;
};

/// The beginning, what is repeated, and the end.
struct Hostile {
    QString head;
    QString body;
    QString tail;

    QString text(qsizetype length) const { return head + body.repeated(length / body.size()) + tail; }
    QString name() const
    {
        QString shown = head + QStringLiteral("(") + body + QStringLiteral(")…") + tail;
        return shown.replace(u'\n', QStringLiteral("\\n")).replace(u'\t', QStringLiteral("\\t"));
    }
};

QList<Hostile> hostileTexts()
{
    QList<Hostile> texts;
    for (const char *body :
         {"a", "a ", "A", "1", "-", ".", "@", " ", "\n", "\t", ">", "<", "&", "{", "_", "=", "\"", ":", ";", "/", "\\",
          "a@", "a@b.se ", "@a", ".@", "mailto:", "mailto:a@b ", "a@b,", "811228-9874 ", "811228-", "8112289874 ", "111111-1", "12-", "OR-2026-0001 ",
          "xOR-2026-0001 ", "OR-", "OR-2026-0000 ", "> a\n", "> \n", ">> a \n", "a \n", "Den x skrev:\n", "x skrev:\n\n", "skrev ", "Från: x\n", "Från: x\nSkickat: y\n",
          "__________\n", "-----\n", "-- \n", "Testa ", "Testa\t", "testa Testsson ", "<p>", "<!--", "<a href=\"", "<a ='", "<p =\">", "</p", "<br>", "<blockquote>", "<script>",
          "<li>", "<pre>\n", "&amp;", "&#1", "&#x41;", "{text}", "{a", "{text}\n", "\n\n\n", "väg ", "gångväg-", "- ", "* beslut: ", "1 000", " 000", "57.1 ", "v48 ", "\"\"",
          "\";", "a;b\n", "\r", "\u00E9", "a\u030A", "\u0301\u0316", "\u0344", "\u1100\u1161\u11A8", "\u1161", "\u09C7\u09BE", "\u212B", "\U0001F600", "\u200F", "\u00AD", "'", "aA"})
        texts << Hostile{{}, QString::fromUtf8(body), {}};
    texts << Hostile{"e\u0301", "\u00E9", {}} << Hostile{"57.1", " ", "x"} << Hostile{"57.1", "1", " "} << Hostile{"-1", " 000", "x"} << Hostile{"a", "a", "@"} << Hostile{"<a ", "x", ">"}
          << Hostile{"<p =\"", "x", "'"} << Hostile{"Testa", " ", "Testsso"} << Hostile{"{", "a", "\n"} << Hostile{"--", "-", " original message"} << Hostile{"a;b\n\"", "x\n", ""};
    return texts;
}

qsizetype csv(const QString &text)
{
    CsvReader reader(text.toUtf8());
    qsizetype cells = 0;
    while (const auto row = reader.next())
        cells += *row ? (*row)->cells.size() : 1;
    return cells;
}

qsizetype mailWith(const QString &header, const QString &body)
{
    const auto mail = MailReader::read((QStringLiteral("From: a@b.se\nSubject: x\n") + header + u'\n' + body).toUtf8());
    return mail ? mailReference(*mail).issueNumber.size() + mail->newText.size() : 1;
}

/// In a header, a line as long as the guard lets through and then another.
QString folded(QString text)
{
    text.replace(u'\n', u' ').replace(u'\r', u' ');
    QStringList lines;
    for (qsizetype at = 0; at < text.size(); at += 900)
        lines << text.mid(at, 900);
    return lines.join(QStringLiteral("\n "));
}

QList<Scanner> scanners()
{
    static const IssueNames names = [] {
        IssueNames some;
        for (int i = 1; i <= 30; ++i)
            some.contactPersons.insert(ContactPersonId(i), i == 1 ? QStringLiteral("Testa Testsson") : QStringLiteral("Testa Testa Testsson%1").arg(i));
        return some;
    }();
    const QDate today(2026, 11, 23);
    return {
        {"published texts (addresses, personnummer, names)", [today](const QString &t) { return IssueText(names, today).published(t).size(); }},
        {"e-mail addresses", [](const QString &t) { return TextSpans::addresses(t).size(); }},
        {"personnummer", [](const QString &t) { return PersonalNumber::find(t).size(); }},
        {"numbers of issues", [](const QString &t) { return qsizetype(IssueNumber::find(t).has_value()) + IssueNumber::findOnly(t).has_value(); }},
        {"numbers and addresses typed", [](const QString &t) {
             return qsizetype(OrganisationNumber::check(t).isValid()) + Bankgiro::check(t).isValid() + Plusgiro::check(t).isValid() + PostalCode::check(t).isValid()
                    + qsizetype(EmailAddress::check(t)) + RegistryNumber::check(t, RegistryNumber::standardPatterns()).has_value();
         }},
        {"dates, times, positions", [today](const QString &t) {
             return qsizetype(SmartDate::parseDate(t, today).has_value()) + SmartDate::parseTime(t).has_value() + parsePosition(t).has_value();
         }},
        {"the quoted end of a mail", [](const QString &t) { return withoutQuotedReply(t).size(); }},
        {"HTML of mails", [](const QString &t) { return MailText::fromHtml(t).size(); }},
        {"broken lines of mails", [](const QString &t) { return MailText::unflowed(t, true).size(); }},
        {"whole mails: text", [](const QString &t) { return mailWith(QStringLiteral("Content-Type: text/plain; charset=utf-8; format=flowed\n"), t); }},
        {"whole mails: header", [](const QString &t) { return mailWith(QStringLiteral("References: ") + folded(t.left(100'000)) + u'\n', {}); }},
        {"the stored form of text", [](const QString &t) { return TextNorm::normalized(t).size(); }},
        {"words of a search", [](const QString &t) { return TextNorm::searchWords(t).size(); }},
        {"words for the suggestion", [](const QString &t) { return RoutingText::words(t).size(); }},
        {"stems", [](const QString &t) { return SwedishStem::stem(t).size(); }},
        {"clean text", [](const QString &t) { return cleanText(t).size(); }},
        {"order keys, likeness of names", [](const QString &t) { return sortKey(t).size() + qsizetype(FuzzyName::nameSimilarity(t, t)); }},
        {"file names", [](const QString &t) { return safeFileName(t).size(); }},
        {"templates of letters", [](const QString &t) { return ForwardingText::filled(t, {}).size(); }},
        {"lines of notes", [](const QString &t) { return MeetingContent::withoutMarks(t).size(); }},
        {"CSV", &csv},
    };
}

/// The best of some runs, in the thread's own processor time.
double timeOf(const Scanner &scanner, const QString &text)
{
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        const double start = threadMilliseconds();
        static volatile qsizetype result = 0;
        result = result + scanner.scan(text);
        best = std::min(best, threadMilliseconds() - start);
    }
    return best;
}

}

void Measures::scanners(Report &report)
{
    const QList<Hostile> texts = hostileTexts();
    report.section(QStringLiteral("Scanners of text: the worst of %1 hostile texts of %2 characters for each").arg(texts.size()).arg(shortText * longer),
                   QStringLiteral("ten times the time for %1 characters of the same").arg(shortText));
    for (const Scanner &scanner : ::scanners()) {
        Figure worst;
        double slowest = 0;
        QString slow;
        for (const Hostile &hostile : texts) {
            // Below this the clock tells nothing.
            constexpr double least = 0.2;
            const double ten = timeOf(scanner, hostile.text(shortText * longer));
            const double one = std::max(least, timeOf(scanner, hostile.text(shortText)));
            if (worst.baseline == 0 || ten / one > worst.value * longer / worst.baseline)
                worst = {QString::fromLatin1(scanner.name) + QStringLiteral(": ") + hostile.name(), ten, one * longer, QStringLiteral("ms"), Figure::Goal::Ratio, 2.5};
            if (ten > slowest) {
                slowest = ten;
                slow = hostile.name();
            }
        }
        report.add(worst);
        report.add({QStringLiteral("  its slowest: ") + slow, slowest, 0, QStringLiteral("ms"), Figure::Goal::None, 0});
    }
}
