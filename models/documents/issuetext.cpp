#include "issuetext.h"

#include "forwardingrules.h"
#include "issuemailrules.h"
#include "lateness.h"
#include "issuerules.h"
#include "mailsignature.h"
#include "personalnumber.h"
#include "sortkey.h"
#include "swedishformat.h"
#include "textspans.h"
#include "words.h"

#include <algorithm>

FactList &FactList::add(const QString &name, const QString &value)
{
    if (const QString text = value.trimmed(); !text.isEmpty())
        m_table.rows << QStringList{name, text};
    return *this;
}

FactList &FactList::add(const QString &name, QDate day) { return add(name, SwedishFormat::textDate(day)); }

QString IssueText::function(FunctionId id) const
{
    const QString name = m_names.functions.value(id).simplified();
    return name.isEmpty() ? tr("okänd funktion") : name;
}

QStringList IssueText::localities(const IssueFile &file) const
{
    QStringList names;
    for (const IssueLocality &row : file.localities) {
        if (const QString name = m_names.localities.value(row.locality); !name.isEmpty() && !names.contains(name))
            names << name;
    }
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return std::pair(sortKey(a), a) < std::pair(sortKey(b), b); });
    return names;
}

QString IssueText::receiver(const Forwarding &hop) const
{
    //: A function and the one it is reached through
    return hop.via ? tr("%1 via %2").arg(function(hop.to), function(hop.via)) : function(hop.to);
}

QString IssueText::holder(const IssueFile &file) const
{
    if (IssueRules::isEnded(file.issue.status) || file.issue.status == IssueStatus::FedBack)
        return {};
    QStringList functions;
    for (const Forwarding &hop : file.hops) {
        if (hop.isOpen() && !functions.contains(function(hop.to)))
            functions << function(hop.to);
    }
    return functions.isEmpty() ? tr("kontaktpersonen") : functions.join(QStringLiteral(", "));
}

QString IssueText::askedLines(const IssueFile &file) const
{
    QStringList lines;
    for (const Forwarding &hop : file.hops) {
        if (hop.outcome == HopOutcome::Information || hop.isUnsent())
            continue;
        //: When and to which function a question was forwarded
        QString line = tr("%1 till %2").arg(SwedishFormat::textDate(hop.askedOn), receiver(hop));
        if (hop.isReturned() || hop.outcome == HopOutcome::Withdrawn)
            line = tr("%1 (%2)", "forwarding, its outcome").arg(line, Words::of("hop_outcome", hop.outcome));
        lines << line;
    }
    return lines.join(u'\n');
}

QString IssueText::outgoingAnswer(const IssueFile &file, const Forwarding &hop)
{
    if (file.issue.signatureLeaves)
        return hop.answer.trimmed();
    IssueFile plain = file;
    for (IssueMail &mail : plain.mails) {
        if (mail.hop == hop.id)
            mail.text = withoutSignature(mail.text);
    }
    const QString chosen = IssueMailRules::answerText(plain, hop.id);
    return chosen.isEmpty() ? withoutSignature(hop.answer).trimmed() : chosen;
}

QString IssueText::leftOutOf(const IssueFile &file)
{
    QStringList parts;
    for (const Forwarding &hop : file.hops) {
        if (hop.outcome != HopOutcome::Answered)
            continue;
        const QList<IssueMail> answers = IssueMailRules::answersOf(file, hop.id);
        QStringList texts;
        for (const IssueMail &mail : answers) {
            if (mail.inFeedback)
                texts << mail.text;
        }
        if (answers.isEmpty())
            texts << hop.answer;
        for (const QString &text : std::as_const(texts)) {
            if (const QString signature = signatureOf(text).trimmed(); !signature.isEmpty() && !parts.contains(signature))
                parts << signature;
        }
    }
    return parts.join(QStringLiteral("\n\n"));
}

QString IssueText::answerLines(const IssueFile &file, bool withText) const
{
    QStringList lines;
    for (const Forwarding &hop : file.hops) {
        if (hop.outcome != HopOutcome::Answered)
            continue;
        //: Who answered and when
        const QString head = tr("%1, %2").arg(function(hop.to), SwedishFormat::textDate(hop.answeredOn));
        const QString text = outgoingAnswer(file, hop);
        //: Who answered and when, and the answer
        lines << (withText && !text.isEmpty() ? tr("%1:\n%2").arg(head, text) : head);
    }
    return lines.join(u'\n');
}

QDate IssueText::answerDue(const IssueFile &file)
{
    QDate first;
    for (const Forwarding &hop : file.hops) {
        if (hop.isOpen() && hop.answerDue.isValid() && (!first.isValid() || hop.answerDue < first))
            first = hop.answerDue;
    }
    return first;
}

QDate IssueText::acknowledged(const IssueFile &file)
{
    QDate first;
    for (const Forwarding &hop : file.hops) {
        if (hop.acknowledgedOn.isValid() && (!first.isValid() || hop.acknowledgedOn < first))
            first = hop.acknowledgedOn;
    }
    return first;
}

int IssueText::workingDaysLate(const IssueFile &file) const { return Lateness::workingDays(file, m_today); }

QString IssueText::lateness(const IssueFile &file) const
{
    const int late = workingDaysLate(file);
    //: How late an issue is, and the day that it is counted from
    return late > 0 ? tr("%n arbetsdag(ar), räknat från den %1", nullptr, late).arg(SwedishFormat::textDate(Lateness::dueOf(file))) : QString();
}

QString IssueText::type(const Issue &issue) { return capital(Words::of("type", issue.type)); }
QString IssueText::status(const Issue &issue) { return capital(Words::of("status", issue.status)); }

QString IssueText::position(const Issue &issue) const
{
    if (!issue.latitude || !issue.longitude)
        return {};
    //: Degrees, WGS 84
    const QString degrees = tr("%1, %2 (latitud, longitud)").arg(QString::number(*issue.latitude, 'f', 5), QString::number(*issue.longitude, 'f', 5));
    const auto nearest = NearestLocality::of(issue.latitude, issue.longitude, m_names.places);
    return nearest ? degrees + QStringLiteral(", ") + nearest->words() : degrees;
}

QString IssueText::capital(const QString &word) { return word.isEmpty() ? word : QString(word.at(0).toUpper() + word.mid(1)); }

QString IssueText::numbered(const Issue &issue, const QString &title)
{
    //: Title of an issue and its number
    return issue.number.isEmpty() ? title : tr("%1 (%2)", "issue, number").arg(title, issue.number);
}

QString IssueText::published(const QString &typed) const
{
    QList<TextSpans::Span> numbers;
    const QList<PersonalNumber::Hit> hits = PersonalNumber::find(typed);
    for (const PersonalNumber::Hit &hit : hits)
        numbers << TextSpans::Span{hit.position, hit.length};
    QString text = TextSpans::replaced(typed, numbers, tr("[personnummer borttaget]"));
    text = TextSpans::replaced(text, TextSpans::addresses(text), tr("[e-postadress borttagen]"));
    QStringList people = m_names.contactPersons.values();
    // The longest first, so that a name within another leaves nothing of it; then by text, because a hash has no order.
    std::sort(people.begin(), people.end(),
              [](const QString &a, const QString &b) { return std::pair(-a.size(), a) < std::pair(-b.size(), b); });
    for (const QString &name : std::as_const(people))
        text = TextSpans::replaced(text, TextSpans::names(text, name), tr("[namn borttaget]"));
    return text == typed ? text : withoutEmptied(text);
}

QString IssueText::publishedTitle(const Issue &issue) const
{
    const QString title = published(issue.title).simplified();
    return title.isEmpty() ? tr("Utan titel") : title;
}

/// Leaves out lines where nothing is left but what was taken out, such as the foot of a mail.
QString IssueText::withoutEmptied(const QString &text)
{
    const QStringList marks{tr("[personnummer borttaget]"), tr("[e-postadress borttagen]"), tr("[namn borttaget]")};
    const auto saysNothing = [&marks](QStringView line) {
        bool marked = false;
        for (qsizetype at = 0; at < line.size();) {
            const QStringView rest = line.sliced(at);
            const auto mark = std::find_if(marks.cbegin(), marks.cend(), [rest](const QString &m) { return rest.startsWith(m); });
            if (mark == marks.cend() && rest.front().isLetterOrNumber())
                return false;
            marked = marked || mark != marks.cend();
            at += mark == marks.cend() ? 1 : mark->size();
        }
        return marked;
    };
    QStringList lines = text.split(u'\n');
    lines.removeIf(saysNothing);
    return lines.join(u'\n').trimmed();
}

QString IssueText::selection(const IssueDocumentHead &head, qsizetype count)
{
    QStringList lines;
    if (head.from.isValid() && head.to.isValid())
        lines << tr("Period: %1").arg(SwedishFormat::textDateRange(head.from, head.to));
    else if (head.from.isValid())
        lines << tr("Period: från och med %1").arg(SwedishFormat::textDate(head.from));
    else if (head.to.isValid())
        lines << tr("Period: till och med %1").arg(SwedishFormat::textDate(head.to));
    lines << head.selection;
    lines << (count == 0 ? tr("Inga frågor passar urvalet.") : tr("%n fråga/frågor", nullptr, int(count)));
    return lines.join(u'\n');
}
