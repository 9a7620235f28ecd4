#include "routingknowledge.h"

#include "textnorm.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double HintWeight = 0.45;
constexpr double HeadQuality = 0.75;      ///< the last part of a compound says what it is
constexpr double ModifierQuality = 0.45;
constexpr double LooseHeadQuality = 0.6;  ///< when the rest of the compound is not known
constexpr double LooseFirstQuality = 0.35;
constexpr double SlipQuality = 0.7;
constexpr qsizetype ShortestLoosePart = 4;
constexpr qsizetype ShortestSlip = 5;
constexpr double LeastWeight = 0.1;

/// What a count really changes by; it never goes below none.
int change(int &count, int by)
{
    const int before = count;
    count = std::max(0, count + by);
    return count - before;
}

/// Every way to leave one letter out.
QStringList shortened(const QString &word)
{
    QStringList all;
    for (qsizetype i = 0; i < word.size(); ++i)
        all << QString(word).remove(i, 1);
    return all;
}

}

RoutingKnowledge::RoutingKnowledge(const RoutingCatalogue &catalogue, std::span<const TopicWords::Everyday> everyday)
{
    addLocalities(catalogue);
    addFunctions(catalogue);
    addEverydayWords(everyday);
    weighStems();
    indexSlips();
}

void RoutingKnowledge::addLocalities(const RoutingCatalogue &catalogue)
{
    for (const Locality &locality : catalogue.localities) {
        if (locality.stored.deletedAt.isValid())
            continue;
        m_names.insert(locality.id, locality.name);
        m_byName.insert(TextNorm::folded(locality.name), locality.id);
    }
    for (const LocalityMembership &membership : catalogue.memberships) {
        if (!membership.stored.deletedAt.isValid())
            m_serviceLocality.insert(membership.locality, membership.serviceLocality);
    }
}

void RoutingKnowledge::addFunctions(const RoutingCatalogue &catalogue)
{
    QList<MunicipalFunction> functions = catalogue.functions;
    std::sort(functions.begin(), functions.end(),
              [](const auto &a, const auto &b) { return std::tie(a.code, a.id.value) < std::tie(b.code, b.id.value); });
    for (const MunicipalFunction &function : std::as_const(functions)) {
        if (function.stored.deletedAt.isValid())
            continue;
        m_byId.insert(function.id, int(m_functions.size()));
        if (!m_byCode.contains(function.code))
            m_byCode.insert(function.code, int(m_functions.size()));
        m_functions.push_back({function, {}});
    }
    for (const FunctionTopic &topic : catalogue.topics) {
        if (const int function = m_byId.value(topic.function, -1); function >= 0 && !topic.stored.deletedAt.isValid())
            addTopic(function, topic.topic);
    }
    for (int i = 0; i < int(m_functions.size()); ++i)
        addName(i);
    m_pastOf.resize(m_functions.size());
}

void RoutingKnowledge::addTopic(int function, const QString &shown)
{
    Topic topic;
    topic.shown = shown.trimmed();
    topic.function = function;
    QList<RoutingText::Word> kept;
    QStringList stems;
    const QList<RoutingText::Word> words = RoutingText::words(topic.shown);
    for (const RoutingText::Word &word : words) {
        if (const LocalityId place = localityNamed(TextNorm::folded(word.shown))) {
            topic.places.insert(place);
            continue;
        }
        kept << word;
        stems << word.stem;
        topic.road = topic.road || TopicWords::isRoadWord(word.stem);
    }
    if (stems.isEmpty())
        return;
    const bool grant = std::any_of(stems.cbegin(), stems.cend(), [](const QString &stem) { return stem.startsWith(u"statsbidr"); });
    Function &owner = m_functions[size_t(function)];
    const QString way = QStringLiteral("väg");
    owner.keeps[int(RoadKeeper::State)] |= !grant && stems.contains(RoutingText::stem(u"statlig")) && stems.contains(way);
    owner.keeps[int(RoadKeeper::Private)] |= !grant && stems.contains(RoutingText::stem(u"enskild")) && stems.contains(way);
    owner.keeps[int(RoadKeeper::Municipal)] |=
        stems.contains(RoutingText::stem(u"vägunderhåll")) || stems.contains(RoutingText::stem(u"gata"));

    topic.subject = subjectOf(stems.join(u' '));
    if (m_subjectTopics[size_t(topic.subject)].empty())
        addPhrase(topic.subject, kept, 1);
    m_subjectTopics[size_t(topic.subject)].push_back(int(m_topics.size()));
    m_topics.push_back(topic);
}

/// A text that names a function whole has something to do with it.
void RoutingKnowledge::addName(int function)
{
    Topic topic;
    topic.shown = m_functions[size_t(function)].value.name;
    topic.function = function;
    topic.name = true;
    const QList<RoutingText::Word> words = RoutingText::words(topic.shown);
    if (words.isEmpty())
        return;
    topic.subject = subjectOf(QStringLiteral("name ") + topic.shown);
    if (m_subjectTopics[size_t(topic.subject)].empty())
        addPhrase(topic.subject, words, 1, words.size() > 1);
    m_subjectTopics[size_t(topic.subject)].push_back(int(m_topics.size()));
    m_topics.push_back(topic);
}

int RoutingKnowledge::subjectOf(const QString &key)
{
    const auto known = m_subjects.constFind(key);
    if (known != m_subjects.constEnd())
        return *known;
    m_subjects.insert(key, int(m_subjectTopics.size()));
    m_subjectTopics.emplace_back();
    return int(m_subjectTopics.size()) - 1;
}

void RoutingKnowledge::addEverydayWords(std::span<const TopicWords::Everyday> rows)
{
    for (const TopicWords::Everyday &row : rows) {
        QStringList stems;
        const QList<RoutingText::Word> topic = RoutingText::words(QString::fromUtf8(row.topic));
        for (const RoutingText::Word &word : topic)
            stems << word.stem;
        const int subject = m_subjects.value(stems.join(u' '), -1);
        if (subject < 0)
            continue;
        const QStringList strengths = QString::fromUtf8(row.words).split(u'|');
        for (qsizetype i = 0; i < strengths.size(); ++i) {
            const QStringList phrases = strengths.at(i).split(u';', Qt::SkipEmptyParts);
            for (const QString &phrase : phrases)
                addPhrase(subject, RoutingText::words(phrase), i == 0 ? 1 : HintWeight);
        }
    }
}

std::vector<int> RoutingKnowledge::stemsOf(const QList<RoutingText::Word> &words, bool &tight)
{
    const auto telling = std::count_if(words.cbegin(), words.cend(), [](const RoutingText::Word &word) { return !word.stop; });
    tight = tight || (words.size() > 1 && telling < 2);
    std::vector<int> stems;
    for (const RoutingText::Word &word : words) {
        if (word.stop && !tight)
            continue;
        const int stem = m_stems.insert(word.stem);
        if (size_t(stem) == m_stemTexts.size()) {
            m_stemTexts.push_back(word.stem);
            m_stemPhrases.emplace_back();
            m_stemStops.push_back(word.stop);
            if (!word.stop && word.stem.size() >= CompoundVocabulary::ShortestPart)
                m_vocabulary.addStem(word.stem);
        }
        if (std::find(stems.cbegin(), stems.cend(), stem) == stems.cend())
            stems.push_back(stem);
    }
    return stems;
}

void RoutingKnowledge::addPhrase(int subject, const QList<RoutingText::Word> &words, double weight, bool tight)
{
    Phrase phrase;
    phrase.subject = subject;
    phrase.weight = weight;
    phrase.tight = tight;
    phrase.stems = stemsOf(words, phrase.tight);
    for (const int stem : phrase.stems)
        m_stemPhrases[size_t(stem)].push_back(int(m_phrases.size()));
    if (!phrase.stems.empty())
        m_phrases.push_back(std::move(phrase));
}

/// A stem that leads to few functions says much.
void RoutingKnowledge::weighStems()
{
    const double scale = std::log(1.0 + double(m_functions.size()));
    m_stemWeights.reserve(m_stemPhrases.size());
    for (size_t stem = 0; stem < m_stemPhrases.size(); ++stem) {
        const std::vector<int> &phrases = m_stemPhrases[stem];
        double functions = 0;
        QHash<int, double> strongest;
        for (const int phrase : phrases) {
            for (const int topic : m_subjectTopics[size_t(m_phrases[size_t(phrase)].subject)]) {
                // Part of a longer phrase, or a hint, is less than a claim to the word.
                double &strength = strongest[m_topics[size_t(topic)].function];
                strength = std::max(strength, m_phrases[size_t(phrase)].weight / double(m_phrases[size_t(phrase)].stems.size()));
            }
        }
        for (const double strength : std::as_const(strongest))
            functions += strength;
        const double weight = scale > 0 ? 1 - std::log(std::max(1.0, functions)) / scale : 1;
        m_stemWeights.push_back(m_stemStops[stem] ? LeastWeight : std::max(LeastWeight, weight));
    }
}

void RoutingKnowledge::indexSlips()
{
    const auto add = [this](const QString &key, int stem) {
        if (!m_slips.contains(key))
            m_slips.insert(key, stem);
    };
    for (size_t i = 0; i < m_stemTexts.size(); ++i) {
        const QString once = RoutingText::undoubled(m_stemTexts[i]);
        if (once.size() < ShortestSlip)
            continue;
        add(once, int(i));
        const QStringList shorter = shortened(once);
        for (const QString &key : shorter)
            add(key, int(i));
    }
}

int RoutingKnowledge::slip(QStringView stem) const
{
    const QString once = RoutingText::undoubled(stem);
    if (once.size() < ShortestSlip)
        return -1;
    const auto check = [&](const QString &key) {
        const int found = m_slips.value(key, -1);
        const bool fits = found >= 0 && m_stemTexts[size_t(found)].front() == stem.front()
            && RoutingText::isOneSlip(RoutingText::undoubled(m_stemTexts[size_t(found)]), once);
        return fits ? found : -1;
    };
    if (const int found = check(once); found >= 0)
        return found;
    if (once.size() < ShortestSlip + 1)
        return -1;
    const QStringList shorter = shortened(once);
    for (const QString &key : shorter) {
        if (const int found = check(key); found >= 0)
            return found;
    }
    return -1;
}

std::vector<RoutingKnowledge::Match> RoutingKnowledge::matches(const RoutingText::Word &word) const
{
    if (const int stem = m_stems.find(word.stem); stem >= 0)
        return {{stem, 1}};
    if (word.stop || word.stem.size() < ShortestSlip)
        return {};
    std::vector<Match> found;
    const CompoundVocabulary::Parts parts = m_vocabulary.split(word.stem);
    for (qsizetype i = 0; i < parts.stems.size(); ++i) {
        const bool head = parts.hasHead && i + 1 == parts.stems.size();
        if (parts.whole)
            found.push_back({m_stems.find(parts.stems.at(i)), head ? HeadQuality : ModifierQuality});
        else if (parts.stems.at(i).size() >= ShortestLoosePart)
            found.push_back({m_stems.find(parts.stems.at(i)), head ? LooseHeadQuality : LooseFirstQuality});
    }
    if (!parts.whole) {
        if (const int stem = slip(word.stem); stem >= 0)
            return {{stem, SlipQuality}};
    }
    return found;
}

int RoutingKnowledge::joined(const RoutingText::Word &word, const RoutingText::Word &next) const
{
    if (word.shown.size() < 2 || next.shown.size() < 3)
        return -1;
    return m_stems.find(RoutingText::stem(TextNorm::folded(word.shown) + TextNorm::folded(next.shown)));
}

QStringList RoutingKnowledge::memories(const RoutingText::Word &word, const std::vector<Match> &matches) const
{
    if (word.stop || word.name || localityNamed(TextNorm::folded(word.shown)))
        return {};
    QStringList stems{word.stem};
    for (const Match &match : matches) {
        if (!stems.contains(m_stemTexts[size_t(match.stem)]))
            stems << m_stemTexts[size_t(match.stem)];
    }
    return stems;
}

const RoutingKnowledge::Past *RoutingKnowledge::past(QStringView stem) const
{
    const int number = m_pastStems.find(stem);
    return number < 0 || m_past[size_t(number)].total == 0 ? nullptr : &m_past[size_t(number)];
}

void RoutingKnowledge::learn(const QString &text, FunctionId id, int times)
{
    const int function = m_byId.value(id, -1);
    if (function < 0)
        return;
    QSet<QString> seen;
    const QList<RoutingText::Word> words = RoutingText::words(text);
    for (const RoutingText::Word &word : words) {
        if (word.stop || word.name)
            continue;
        auto stems = m_memories.constFind(word.shown);
        if (stems == m_memories.constEnd())
            stems = m_memories.insert(word.shown, memories(word, matches(word)));
        for (const QString &stem : *stems)
            seen.insert(stem);
    }
    for (const QString &stem : std::as_const(seen)) {
        const size_t number = size_t(m_pastStems.insert(stem));
        if (number == m_past.size())
            m_past.emplace_back();
        Past &past = m_past[number];
        auto entry = std::lower_bound(past.counts.begin(), past.counts.end(), function,
                                      [](const PastCount &count, int wanted) { return count.function < wanted; });
        if (entry == past.counts.end() || entry->function != function)
            entry = past.counts.insert(entry, {function, 0});
        past.total += change(entry->count, times);
    }
    m_pastTotal += change(m_pastOf[size_t(function)], times);
}
