#include "routingscore.h"

#include "textnorm.h"
#include "topicwords.h"

#include <algorithm>
#include <cmath>

namespace {

// Tuned on tests/data/issues_tuning.csv.
constexpr double Decay = 0.6;            ///< each further topic of a function counts less
constexpr double FurtherPhrase = 0.4;   ///< of the same topic
constexpr double SpreadOut = 0.7;        ///< a phrase whose words stand far apart
constexpr double PlaceHolds = 1.4;
constexpr double PlaceUnknown = 0.8;
constexpr double BesideAPlace = 0.5;     ///< the same topic everywhere, when another's place holds
constexpr double KeeperBonus = 1.5;
constexpr double OthersRoads = 0.25;
constexpr double PastWeight = 2.0;
constexpr double PastShrink = 1.0;       ///< answers that nobody gave, so that one past answer is not a certainty
constexpr double PriorAnswers = 50;
constexpr int Window = 12;               ///< words
constexpr qsizetype MostWords = 4000;    ///< of a text; the rest is not read

using Knowledge = RoutingKnowledge;

using RoutingScore::Occurrence;
using RoutingScore::Reading;
using RoutingScore::Scores;
using RoutingScore::Subject;

bool contains(const std::vector<int> &list, int value) { return std::find(list.cbegin(), list.cend(), value) != list.cend(); }

/// The place and worth of the best occurrence of a stem, or nullptr when only a stop word is there and the phrase takes none.
const Occurrence *bestOf(const std::vector<Occurrence> &occurrences, bool tight)
{
    const auto best = std::max_element(occurrences.cbegin(), occurrences.cend(), [](const Occurrence &a, const Occurrence &b) {
        return std::pair(!a.stop, a.quality) < std::pair(!b.stop, b.quality);
    });
    return best->stop && !tight ? nullptr : &*best;
}

bool standTogether(const std::vector<const std::vector<Occurrence> *> &lists, int window)
{
    return std::any_of(lists.front()->cbegin(), lists.front()->cend(), [&](const Occurrence &first) {
        return std::all_of(lists.cbegin() + 1, lists.cend(), [&](const std::vector<Occurrence> *list) {
            return std::any_of(list->cbegin(), list->cend(), [&](const Occurrence &o) { return std::abs(o.word - first.word) <= window; });
        });
    });
}

/// How fully a phrase stands in the text; `words` gets the places it rests on.
double strengthOf(const Knowledge &knowledge, const Knowledge::Phrase &phrase, const Reading &reading, std::vector<int> &words)
{
    double sum = 0;
    std::vector<const std::vector<Occurrence> *> lists;
    for (const int stem : phrase.stems) {
        const auto occurrences = reading.stems.find(stem);
        const Occurrence *best = occurrences == reading.stems.end() ? nullptr : bestOf(occurrences->second, phrase.tight);
        if (!best) {
            if (phrase.tight)
                return 0;
            continue;
        }
        sum += best->quality * knowledge.weightOf(stem);
        words.push_back(best->word);
        lists.push_back(&occurrences->second);
    }
    const double count = double(phrase.stems.size());
    const double coverage = double(lists.size()) / count;
    double nearness = 1;
    if (lists.size() == phrase.stems.size() && lists.size() > 1 && !standTogether(lists, phrase.tight ? int(lists.size()) : Window)) {
        if (phrase.tight)
            return 0;
        nearness = SpreadOut;
    }
    return sum / std::sqrt(count) * coverage * coverage * phrase.weight * nearness;
}

bool holds(const Knowledge::Topic &topic, const Reading &reading)
{
    return std::any_of(topic.places.cbegin(), topic.places.cend(), [&](LocalityId place) { return reading.places.contains(place); });
}

/// What a subject is worth to each of the functions that have it.
void scoreSubject(const Knowledge &knowledge, int number, const Subject &subject, const RoutingQuestion &question, const Reading &reading,
                  std::vector<Scores> &scores)
{
    const std::vector<int> &topics = knowledge.topicsOf(number);
    const bool anyHolds = std::any_of(topics.cbegin(), topics.cend(), [&](int t) { return holds(knowledge.topics()[size_t(t)], reading); });
    for (const int topicNumber : topics) {
        const Knowledge::Topic &topic = knowledge.topics()[size_t(topicNumber)];
        double factor = 1;
        const bool placed = holds(topic, reading);
        if (!topic.places.isEmpty()) {
            if (!placed && !reading.places.isEmpty())
                continue;
            factor = placed ? PlaceHolds : PlaceUnknown;
        } else if (anyHolds) {
            scores[size_t(topic.function)].displaced = true;
        }
        if (question.roadKeeper != RoadKeeper::Unknown && topic.road
            && !knowledge.functions()[size_t(topic.function)].keeps[int(question.roadKeeper)])
            factor *= OthersRoads;
        scores[size_t(topic.function)].topics.push_back({topicNumber, subject.strength * factor, &subject});
    }
}

/// The phrases of one subject taken together: the strongest, and something for others that rest on other words.
Subject together(std::vector<std::pair<double, std::vector<int>>> phrases)
{
    std::stable_sort(phrases.begin(), phrases.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    Subject subject;
    std::vector<int> &used = subject.words;
    for (const auto &[value, words] : phrases) {
        const bool fresh = std::none_of(words.cbegin(), words.cend(), [&used](int word) { return contains(used, word); });
        if (used.empty())
            subject.strength = value;
        else if (fresh)
            subject.strength += FurtherPhrase * value;
        for (const int word : words) {
            if (!contains(used, word))
                used.push_back(word);
        }
    }
    std::sort(used.begin(), used.end());
    return subject;
}

void findSubjects(const Knowledge &knowledge, const Reading &reading, std::map<int, Subject> &subjects)
{
    std::map<int, std::vector<std::pair<double, std::vector<int>>>> phrases;
    std::vector<bool> seen(knowledge.phrases().size());
    for (const auto &[stem, occurrences] : reading.stems) {
        for (const int number : knowledge.phrasesWith(stem)) {
            if (seen[size_t(number)])
                continue;
            seen[size_t(number)] = true;
            std::vector<int> words;
            const Knowledge::Phrase &phrase = knowledge.phrases()[size_t(number)];
            if (const double strength = strengthOf(knowledge, phrase, reading, words); strength > 0)
                phrases[phrase.subject].emplace_back(strength, std::move(words));
        }
    }
    for (auto &[subject, found] : phrases)
        subjects.emplace(subject, together(std::move(found)));
}

void keepTelling(std::vector<Scores::Topic> &topics)
{
    std::sort(topics.begin(), topics.end(),
              [](const auto &a, const auto &b) { return a.score != b.score ? a.score > b.score : a.number < b.number; });
    std::vector<int> used;
    std::erase_if(topics, [&used](const Scores::Topic &topic) {
        const std::vector<int> &words = topic.subject->words;
        if (std::all_of(words.cbegin(), words.cend(), [&used](int word) { return contains(used, word); }))
            return true;
        used.insert(used.end(), words.cbegin(), words.cend());
        return false;
    });
}

/// How much a word tells, by how many past issues had it.
double tellingOf(double all, double known) { return std::log((all + 2) / (known + 1)); }

/// How much more often than usual issues with a word were answered by a function. One past answer is not a certainty.
double moreThanUsual(const Knowledge &knowledge, const Knowledge::Past &past, const Knowledge::PastCount &entry)
{
    const double usual = knowledge.pastOf(entry.function) / (knowledge.pastAnswers() + PriorAnswers);
    return (entry.count - usual * past.total) / (past.total + PastShrink);
}

/// As a share of what the text says.
void scorePast(const Knowledge &knowledge, const Reading &reading, std::vector<Scores> &scores)
{
    if (knowledge.pastAnswers() == 0)
        return;
    std::vector<double> sums(scores.size());
    double told = 0;
    for (const auto &[stem, word] : reading.memories) {
        const Knowledge::Past *past = knowledge.past(stem);
        const double telling = tellingOf(knowledge.pastAnswers(), past ? past->total : 0);
        told += telling;
        if (!past)
            continue;
        for (const Knowledge::PastCount &entry : past->counts)
            sums[size_t(entry.function)] += std::max(0.0, telling * moreThanUsual(knowledge, *past, entry));
    }
    for (size_t i = 0; i < scores.size(); ++i)
        scores[i].past = told > 0 ? PastWeight * sums[i] / told : 0;
}

void total(const Knowledge &knowledge, const RoutingQuestion &question, const Reading &reading, std::vector<Scores> &scores)
{
    for (size_t i = 0; i < scores.size(); ++i) {
        keepTelling(scores[i].topics);
        double share = 1;
        bool road = reading.road;
        for (const Scores::Topic &topic : scores[i].topics) {
            scores[i].total += share * topic.score;
            share *= Decay;
            road = road || knowledge.topics()[size_t(topic.number)].road;
        }
        if (scores[i].displaced)
            scores[i].total *= BesideAPlace;
        scores[i].total += scores[i].past;
        if (road && question.roadKeeper != RoadKeeper::Unknown && knowledge.functions()[i].keeps[int(question.roadKeeper)])
            scores[i].total += KeeperBonus;
    }
}

}

namespace RoutingScore {

Reading read(const RoutingKnowledge &knowledge, const RoutingQuestion &question)
{
    Reading reading;
    reading.words = RoutingText::words(question.text);
    if (reading.words.size() > MostWords)
        reading.words.resize(MostWords);
    QSet<LocalityId> named;
    for (int i = 0; i < int(reading.words.size()); ++i) {
        const RoutingText::Word &word = reading.words.at(i);
        const QString folded = TextNorm::folded(word.shown);
        LocalityId place = knowledge.localityNamed(folded);
        if (!place && folded.endsWith(u's'))
            place = knowledge.localityNamed(QStringView(folded).chopped(1));
        if (place) {
            named.insert(place);
            continue;
        }
        reading.road = reading.road || TopicWords::isRoadWord(word.stem);
        if (word.name)
            continue;
        const auto matches = knowledge.matches(word);
        for (const Knowledge::Match &match : matches)
            reading.stems[match.stem].push_back({i, match.quality, word.stop});
        if (i + 1 < reading.words.size()) {
            if (const int stem = knowledge.joined(word, reading.words.at(i + 1)); stem >= 0)
                reading.stems[stem].push_back({i, 1, false});
        }
        const QStringList memories = knowledge.memories(word, matches);
        for (const QString &stem : memories)
            reading.memories.emplace(stem, word.shown);
    }
    const QSet<LocalityId> about =
        question.localities.isEmpty() ? named : QSet<LocalityId>(question.localities.cbegin(), question.localities.cend());
    for (const LocalityId place : about) {
        reading.places.insert(place);
        if (const LocalityId service = knowledge.serviceLocalityOf(place))
            reading.places.insert(service);
    }
    return reading;
}

Reckoning reckon(const RoutingKnowledge &knowledge, const RoutingQuestion &question, const Reading &reading)
{
    Reckoning result;
    result.functions.resize(knowledge.functions().size());
    findSubjects(knowledge, reading, result.subjects);
    for (const auto &[number, subject] : result.subjects)
        scoreSubject(knowledge, number, subject, question, reading, result.functions);
    scorePast(knowledge, reading, result.functions);
    total(knowledge, question, reading, result.functions);
    return result;
}

std::vector<Experience> experience(const RoutingKnowledge &knowledge, const Reading &reading, int function)
{
    std::vector<Experience> all;
    for (const auto &[stem, word] : reading.memories) {
        const RoutingKnowledge::Past *past = knowledge.past(stem);
        if (!past)
            continue;
        const auto entry = std::find_if(past->counts.cbegin(), past->counts.cend(),
                                        [function](const auto &c) { return c.function == function; });
        if (entry == past->counts.cend())
            continue;
        const double weight = tellingOf(knowledge.pastAnswers(), past->total) * moreThanUsual(knowledge, *past, *entry);
        if (weight > 0)
            all.push_back({weight, entry->count, word});
    }
    std::stable_sort(all.begin(), all.end(), [](const Experience &a, const Experience &b) { return a.weight > b.weight; });
    return all;
}

}
