#include "routing.h"

#include "forwardingrules.h"
#include "routingscore.h"
#include "topicwords.h"
#include "words.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Routing)
};

constexpr qsizetype MostShown = 4;  ///< reasons of a kind, words of a reason

using Knowledge = RoutingKnowledge;
using RoutingScore::Reading;
using RoutingScore::Scores;

QString quoted(const QString &text) { return QStringLiteral("”") + text + QStringLiteral("”"); }

QStringList route(const Knowledge &knowledge, int function)
{
    QStringList codes;
    while (function >= 0) {
        const MunicipalFunction &value = knowledge.functions()[size_t(function)].value;
        if (codes.contains(value.code))
            break;  // a circle in the catalogue
        codes.prepend(value.code);
        function = value.routeVia.isEmpty() ? -1 : knowledge.functionByCode(value.routeVia);
    }
    return codes;
}

QStringList wordsOf(const RoutingScore::Subject &subject, const Reading &reading)
{
    QStringList shown;
    for (const int word : subject.words) {
        if (!shown.contains(reading.words.at(word).shown))
            shown << reading.words.at(word).shown;
    }
    return shown;
}

void addTopics(const Knowledge &knowledge, const Reading &reading, const Scores &score, QList<RoutingReason> &why)
{
    QStringList places;
    for (const Scores::Topic &found : score.topics) {
        if (why.size() == MostShown || (!why.isEmpty() && found.score < RoutingScore::Least))
            break;
        const Knowledge::Topic &topic = knowledge.topics()[size_t(found.number)];
        const QStringList words = wordsOf(*found.subject, reading);
        const QString list = words.join(QStringLiteral(", "));
        const QString text = topic.name ? Text::tr("nämns i texten: %1").arg(list) : Text::tr("ämnet %1: %2").arg(quoted(topic.shown), list);
        why << RoutingReason{RoutingReason::Topic, topic.shown, words, 0, text};
        for (const LocalityId place : topic.places) {
            if (reading.places.contains(place) && !places.contains(knowledge.localityName(place)))
                places << knowledge.localityName(place);
        }
    }
    places.sort();
    for (const QString &place : std::as_const(places))
        why << RoutingReason{RoutingReason::Place, place, {}, 0, Text::tr("gäller %1 med omnejd").arg(place)};
}

void addPast(const Knowledge &knowledge, const Reading &reading, int function, const Scores &score, QList<RoutingReason> &why)
{
    const std::vector<RoutingScore::Experience> all = RoutingScore::experience(knowledge, reading, function);
    if (score.past < RoutingScore::Least || all.empty())
        return;
    QStringList words;
    for (const RoutingScore::Experience &one : all) {
        if (!words.contains(one.word) && words.size() < MostShown)
            words << one.word;
    }
    const QString name = knowledge.functions()[size_t(function)].value.name;
    // The count is that of the word that says most.
    const int count = all.front().count;
    const QString text = Text::tr("%n liknande frågor om %1 besvarades av %2", nullptr, count).arg(quoted(words.first()), name);
    const bool first = score.topics.empty() || score.past > score.total / 2;
    why.insert(first ? 0 : why.size(), RoutingReason{RoutingReason::Past, name, words, count, text});
}

QList<RoutingReason> reasons(const Knowledge &knowledge, const RoutingQuestion &question, const Reading &reading, int function,
                             const Scores &score)
{
    QList<RoutingReason> why;
    addTopics(knowledge, reading, score, why);
    if (question.roadKeeper != RoadKeeper::Unknown && knowledge.functions()[size_t(function)].keeps[int(question.roadKeeper)]) {
        const QString keeper = Words::of("road_keeper", question.roadKeeper);
        why << RoutingReason{RoutingReason::Keeper, codeOf(question.roadKeeper), {}, 0, Text::tr("väghållaren är %1").arg(keeper)};
    }
    addPast(knowledge, reading, function, score, why);
    const QStringList codes = route(knowledge, function);
    if (codes.size() > 1) {
        const MunicipalFunction &via = knowledge.functions()[size_t(knowledge.functionByCode(codes.first()))].value;
        why << RoutingReason{RoutingReason::Via, via.code, {}, 0, Text::tr("förmedlas via %1").arg(via.name)};
    }
    return why;
}

}

QList<Suggestion> suggestFunctions(const RoutingKnowledge &knowledge, const RoutingQuestion &question, int most)
{
    const Reading reading = RoutingScore::read(knowledge, question);
    const RoutingScore::Reckoning reckoning = RoutingScore::reckon(knowledge, question, reading);
    const std::vector<Scores> &scores = reckoning.functions;
    std::vector<int> order;
    for (size_t i = 0; i < scores.size(); ++i) {
        const bool valid = !question.on.isValid() || ForwardingRules::isValidOn(knowledge.functions()[i].value, question.on);
        if (valid && scores[i].total >= RoutingScore::Least)
            order.push_back(int(i));
    }
    // Functions are in the order of their codes, which settles equal scores.
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return scores[size_t(a)].total > scores[size_t(b)].total; });
    QList<Suggestion> result;
    for (const int i : order) {
        if (result.size() >= most)
            break;
        const MunicipalFunction &function = knowledge.functions()[size_t(i)].value;
        Suggestion suggestion{function.id, function.code, function.name, scores[size_t(i)].total, route(knowledge, i), {}};
        suggestion.why = reasons(knowledge, question, reading, i, scores[size_t(i)]);
        result << suggestion;
    }
    return result;
}

bool mentionsRoad(const QString &text)
{
    // A road that only tells where something is – a lamp at Skolvägen, a shelter beside the road – is no question about the road.
    static const QStringList beside{QStringLiteral("vid"), QStringLiteral("bredvid"), QStringLiteral("intill"), QStringLiteral("nära"),
        QStringLiteral("mot"), QStringLiteral("längs"), QStringLiteral("utmed"), QStringLiteral("bakom"), QStringLiteral("framför")};
    const QList<RoutingText::Word> words = RoutingText::words(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const RoutingText::Word &word = words.at(i);
        const bool place = word.name || (i > 0 && beside.contains(words.at(i - 1).shown.toLower()));
        if (!word.stop && !place && TopicWords::isRoadWord(word.stem))
            return true;
    }
    return false;
}
