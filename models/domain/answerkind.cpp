#include "answerkind.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace {

// In small letters, from the beginning of a word: what a sentence says when it holds one of them.
constexpr const char *received[] = {
    // sv
    "tagit emot", "tagit del av din", "tagit del av er", "mottagit", "har mottagits", "är mottagen", "är mottaget", "är mottagna", "har kommit in", "har inkommit",
    "fått din fråga", "fått er fråga", "fått ditt mejl", "fått ert mejl", "fått din mejl", "fått ditt mail", "fått frågan", "fått ert ärende", "fått ditt ärende",
    "bekräftar att vi", "bekräftar mottagandet", "är registrerat", "är registrerad", "har registrerats", "har registrerat", "är diariefört", "är diarieförd",
    "återkommer", "återkomma", "hör av oss", "hör av mig", "svarar så snart", "svarar dig så snart", "svarar er så snart", "svarar inom", "besvarar er inom", "besvarar din fråga inom",
    "kommer att besvara", "kommer att svara", "kommer att handlägga", "handläggs", "handlägger", "under handläggning", "kommer att titta på", "tittar på det", "tittar på frågan",
    "ska titta på", "ska undersöka", "ska kolla", "kollar upp", "kollar på", "undersöker saken", "undersöker frågan", "undersöker detta", "utreder frågan", "utreder saken", "ett svar kommer", "svar kommer", "handläggningstiden är", "handläggningstid är",
    // en
    "we have received", "i have received", "has been received", "have got your", "get back to you", "come back to you", "will reply", "will respond",
    "will answer", "will look into", "looking into it", "we are looking into", "is being processed", "has been registered", "will be handled", "we acknowledge", "acknowledge receipt",
    // fi
    "olemme vastaanottaneet", "vastaanotettu", "olemme saaneet", "on saapunut", "palaamme asiaan", "palaan asiaan",
    "vastaamme teille", "vastaamme sinulle", "vastaamme mahdollisimman", "vastaamme viimeistään", "käsittelemme", "on kirjattu", "on rekisteröity", "otamme yhteyttä", "selvitämme asiaa", "selvitetään",
};

constexpr const char *elsewhere[] = {
    // sv
    "fel funktion", "fel förvaltning", "fel mottagare", "fel avdelning", "fel adress", "inte vårt ansvar", "inte vårat ansvar", "inte oss som ansvarar", "inte vi som ansvarar", "ansvarar inte för", "inte vårt område",
    "inte vårt bord", "hör inte till oss", "hör inte hemma hos oss", "ligger inte hos oss", "ligger inte på oss", "tillhör inte oss", "inte hos oss", "vänd er till", "vänd dig till",
    "hänvisar till", "hänvisar er till", "hänvisar dig till", "är det inte vi",
    // en
    "wrong department", "wrong office", "wrong recipient", "not our responsibility", "not responsible for", "we do not handle", "we don't handle", "please contact the", "outside our remit",
    // fi
    "väärä osasto", "väärä vastaanottaja", "ei kuulu meille", "emme vastaa", "ei ole meidän vastuulla", "ottakaa yhteyttä", "ota yhteyttä", "kuuluu toiselle",
};

/// What stands around a message and says nothing of its kind.
bool isCourtesy(const QString &sentence)
{
    static const QRegularExpression courtesy(QStringLiteral(
        "^(tack för .{1,60}|thank(s| you) for .{1,60}|kiitos .{1,60}|hej|hejsan|god morgon|god dag|godmorgon|tack|tack så mycket|tack på förhand|med vänlig(a)? hälsning(ar)?|vänlig(a)? hälsning(ar)?|hälsningar|mvh|vh|bästa hälsningar|trevlig helg|ha en (bra|fin) dag"
        "|hi|hello|dear .{1,40}|thanks|thank you|kind regards|best regards|regards|best wishes|sincerely|yours sincerely|have a nice day"
        "|hei|moi|hyvä .{1,40}|kiitos|kiitos paljon|ystävällisin terveisin|ystävällisesti|terveisin|yst\\. terv|t)( \\S{1,20}){0,3}$"));
    return sentence.size() < 4 || courtesy.match(sentence).hasMatch();
}

QString withoutStops(QString line)
{
    while (!line.isEmpty() && QStringView(u".,!").contains(line.back()))
        line.chop(1);
    return line;
}

/// From the beginning of a word: "emme vastaa" is not in "olemme vastaanottaneet".
bool holds(const QString &sentence, const QString &words)
{
    for (qsizetype at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
        if (at == 0 || !sentence.at(at - 1).isLetter())
            return true;
    }
    return false;
}

template<size_t N> bool says(const QString &sentence, const char *const (&words)[N])
{
    return std::any_of(std::begin(words), std::end(words), [&sentence](const char *word) { return holds(sentence, QString::fromUtf8(word)); });
}

qsizetype wordsIn(const QString &sentence) { return sentence.split(u' ', Qt::SkipEmptyParts).size(); }

/// Sentences and lines; what stands below a "-- " is a signature.
QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    const QStringList lines = text.normalized(QString::NormalizationForm_C).toLower().split(u'\n');
    // A line that was wrapped goes on below; an empty one parts.
    QString whole;
    for (const QString &line : lines) {
        if (line == QLatin1String("-- ") || line == QLatin1String("-- \r"))
            break;
        whole += line.trimmed().isEmpty() ? QStringLiteral("\n") : line.simplified() + (isCourtesy(withoutStops(line.simplified())) ? u'\n' : u' ');
    }
    static const QRegularExpression end(QStringLiteral("(?<=[.!?])\\s+|\\n"));
    for (const QString &part : whole.split(end)) {
        if (const QString sentence = part.simplified(); !sentence.isEmpty())
            sentences << sentence;
    }
    return sentences;
}

}

AnswerKind answerKindOf(const QString &text)
{
    // What a mail says of its kind it says early; a very long text says more than that it has come.
    constexpr qsizetype most = 20000;
    int has = 0, other = 0, substance = 0, asks = 0;
    bool closed = false;
    for (QString sentence : sentencesOf(text.left(most))) {
        const bool question = sentence.endsWith(u'?');
        while (!sentence.isEmpty() && !sentence.back().isLetterOrNumber())
            sentence.chop(1);
        if (isCourtesy(sentence)) {
            // What follows a greeting at the end is a name, a title, a telephone number.
            closed = closed || sentence.contains(QStringLiteral("hälsning")) || sentence.startsWith(QLatin1String("mvh")) || sentence.contains(QStringLiteral("regards"))
                || sentence.contains(QStringLiteral("terveisin"));
            continue;
        }
        if (says(sentence, elsewhere))
            ++other;
        else if (says(sentence, received))
            ++has;
        else if (question)
            ++asks;
        else if (!closed && wordsIn(sentence) > 2)
            ++substance;
    }
    if (other > 0)
        return has == 0 && substance <= 1 && asks == 0 ? AnswerKind::WrongFunction : AnswerKind::Unclear;
    if (has > 0)
        return substance == 0 && asks == 0 ? AnswerKind::Acknowledgement : AnswerKind::Unclear;
    return substance > 0 && asks == 0 ? AnswerKind::Answer : AnswerKind::Unclear;
}
