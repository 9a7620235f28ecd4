#include "forwardingtext.h"

#include "swedishformat.h"
#include "words.h"

#include <QRegularExpression>

namespace ForwardingText {

static QList<std::pair<QString, QString>> values(const Facts &facts)
{
    return {{QStringLiteral("nummer"), facts.number}, {QStringLiteral("rubrik"), facts.title}, {QStringLiteral("text"), facts.text},
        {QStringLiteral("ortsråd"), facts.council}, {QStringLiteral("orter"), facts.localities.join(QStringLiteral(", "))},
        {QStringLiteral("svar senast"), facts.answerDue.isValid() ? SwedishFormat::textDate(facts.answerDue) : QString()},
        {QStringLiteral("mottagare"), facts.receiver}, {QStringLiteral("avsändare"), facts.sender}, {QStringLiteral("språk"), facts.language},
        {QStringLiteral("väghållare"), facts.roadKeeper}};
}

Facts factsOf(const Issue &issue, const MunicipalFunction &to, const QString &sender, QDate answerDue)
{
    Facts facts;
    facts.number = issue.number;
    facts.title = issue.title;
    facts.text = issue.text;
    facts.answerDue = answerDue;
    facts.receiver = to.name;
    facts.sender = sender;
    if (issue.language != PreferredLanguage::Swedish)
        facts.language = Words::of("language", issue.language);
    if (issue.aboutRoad)
        facts.roadKeeper = Words::of("road_keeper", issue.roadKeeper);
    return facts;
}

QString templateOf(const MunicipalFunction &function)
{
    return function.messageTemplate.trimmed().isEmpty() ? standardTemplate() : function.messageTemplate;
}

QStringList placeholders()
{
    QStringList names;
    const auto known = values({});
    for (const auto &[name, value] : known)
        names << u'{' + name + u'}';
    return names;
}

QString standardTemplate()
{
    // Not translated: it is a letter within a Swedish authority, whatever the language of the window.
    return QStringLiteral("Hej!\n"
                          "\n"
                          "{ortsråd} har en fråga som vi tror hör till {mottagare}.\n"
                          "\n"
                          "{rubrik}\n"
                          "{text}\n"
                          "\n"
                          "Gäller: {orter}\n"
                          "Väghållare: {väghållare}\n"
                          "Önskat språk för svaret: {språk}\n"
                          "\n"
                          "Svara gärna senast den {svar senast}.\n"
                          "Behåll [{nummer}] i ämnesraden, så hittar svaret tillbaka till föreningen.\n"
                          "Hör frågan till någon annan? Skriv det, så förmedlar vi den vidare.\n"
                          "\n"
                          "Vänliga hälsningar\n"
                          "{avsändare}\n");
}

QString filled(const QString &messageTemplate, const Facts &facts)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([^{}\\n]+)\\}"));
    const auto known = values(facts);
    const auto valueOf = [&known](const QString &name) -> std::pair<bool, QString> {
        for (const auto &[key, value] : known) {
            if (key.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
                return {true, value};
        }
        return {false, {}};
    };
    QStringList lines;
    const QStringList templateLines = messageTemplate.split(u'\n');
    for (const QString &line : templateLines) {
        QString result;
        qsizetype last = 0;
        int present = 0;
        int empty = 0;
        for (auto matches = placeholder.globalMatch(line); matches.hasNext();) {
            const auto match = matches.next();
            const auto [isKnown, value] = valueOf(match.captured(1));
            result += QStringView(line).mid(last, match.capturedStart() - last);
            // Somebody asks, also when no council does: the sentence is whole without one.
            const bool nobody = isKnown && value.isEmpty() && match.captured(1).trimmed().compare(QStringLiteral("ortsråd"), Qt::CaseInsensitive) == 0;
            result += nobody ? (result.trimmed().isEmpty() ? QStringLiteral("En förening") : QStringLiteral("en förening")) : isKnown ? value : match.captured(0);
            last = match.capturedEnd();
            ++(isKnown && value.isEmpty() ? empty : present);
        }
        if (empty > 0 && present == 0)
            continue;
        lines << result + line.mid(last);
    }
    // Left-out lines must not leave a gap of several empty ones.
    QString text = lines.join(u'\n');
    static const QRegularExpression gap(QStringLiteral("\\n{3,}"));
    return text.replace(gap, QStringLiteral("\n\n"));
}

QString subject(const QString &number, const QString &title)
{
    return u'[' + number + QStringLiteral("] ") + title.simplified();
}

}
