#pragma once

#include "issue.h"
#include "locality.h"
#include "municipalfunction.h"
#include "routingtext.h"
#include "swedishstem.h"
#include "topicwords.h"

#include <QHash>
#include <QSet>
#include <vector>

/// What routing is made from, as it is stored.
struct RoutingCatalogue {
    QList<MunicipalFunction> functions;
    QList<FunctionTopic> topics;
    QList<Locality> localities;
    QList<LocalityMembership> memberships;
};

/// An index over topics and past answers, made once and taught one answer at a time, so that a suggestion while typing costs little.
/// Topics become phrases of stems; everyday words (topicwords.h) become phrases that lead to the same topics. A locality's name in a
/// topic restricts it: *hyreslägenhet Fristad*.
class RoutingKnowledge
{
public:
    RoutingKnowledge() = default;
    explicit RoutingKnowledge(const RoutingCatalogue &catalogue, std::span<const TopicWords::Everyday> everyday = TopicWords::everyday());

    /// An issue that was finally answered by a function. Negative `times` takes it back, after a correction. Unknown functions are ignored.
    void learn(const QString &text, FunctionId function, int times = 1);
    int pastAnswers() const { return m_pastTotal; }

    struct Function {
        MunicipalFunction value;
        bool keeps[4] = {};  ///< by RoadKeeper
    };
    struct Topic {
        QString shown;
        int function = 0;
        QSet<LocalityId> places;  ///< empty = everywhere
        bool road = false;
        bool name = false;        ///< the function's own name
        int subject = 0;          ///< topics that say the same but for their places share it
    };
    struct Phrase {
        std::vector<int> stems;
        int subject = 0;
        double weight = 1;   ///< lower for a hint
        bool tight = false;  ///< holds a stop word: all its words must stand together
    };
    /// A word of a text as far as the index knows it.
    struct Match {
        int stem = 0;
        double quality = 1;  ///< lower for a part of a compound or a slip of the hand
    };
    struct PastCount {
        int function = 0;
        int count = 0;
    };
    /// What became of the past issues with a stem.
    struct Past {
        std::vector<PastCount> counts;  ///< in the order of functions
        int total = 0;
    };

    const std::vector<Function> &functions() const { return m_functions; }
    const std::vector<Topic> &topics() const { return m_topics; }
    const std::vector<Phrase> &phrases() const { return m_phrases; }
    const std::vector<int> &topicsOf(int subject) const { return m_subjectTopics[size_t(subject)]; }
    const std::vector<int> &phrasesWith(int stem) const { return m_stemPhrases[size_t(stem)]; }
    /// How much a stem says about the function, 0–1.
    double weightOf(int stem) const { return m_stemWeights[size_t(stem)]; }
    int stemCount() const { return m_stems.size(); }
    std::vector<Match> matches(const RoutingText::Word &word) const;
    /// The stem of two words written apart (gång väg), or -1.
    int joined(const RoutingText::Word &word, const RoutingText::Word &next) const;
    /// The stems under which a word is remembered: its own and those of its known parts.
    QStringList memories(const RoutingText::Word &word, const std::vector<Match> &matches) const;
    /// nullptr when no past issue had the stem.
    const Past *past(QStringView stem) const;
    int pastOf(int function) const { return m_pastOf[size_t(function)]; }
    int functionByCode(const QString &code) const { return m_byCode.value(code, -1); }
    LocalityId localityNamed(QStringView folded) const { return m_byName.value(folded.toString()); }
    LocalityId serviceLocalityOf(LocalityId locality) const { return m_serviceLocality.value(locality); }
    QString localityName(LocalityId locality) const { return m_names.value(locality); }

private:
    void addFunctions(const RoutingCatalogue &catalogue);
    void addLocalities(const RoutingCatalogue &catalogue);
    void addTopic(int function, const QString &topic);
    void addName(int function);
    int subjectOf(const QString &key);
    void addEverydayWords(std::span<const TopicWords::Everyday> rows);
    void addPhrase(int subject, const QList<RoutingText::Word> &words, double weight, bool tight = false);
    void weighStems();
    void indexSlips();
    std::vector<int> stemsOf(const QList<RoutingText::Word> &words, bool &tight);
    int slip(QStringView stem) const;

    std::vector<Function> m_functions;
    QHash<FunctionId, int> m_byId;
    QHash<QString, int> m_byCode;
    QHash<QString, LocalityId> m_byName;
    QHash<LocalityId, QString> m_names;
    QHash<LocalityId, LocalityId> m_serviceLocality;

    StemNumbers m_stems;
    std::vector<QString> m_stemTexts;
    std::vector<bool> m_stemStops;
    CompoundVocabulary m_vocabulary;
    std::vector<double> m_stemWeights;
    std::vector<Topic> m_topics;
    std::vector<Phrase> m_phrases;
    QHash<QString, int> m_subjects;  ///< folded topic without places → number
    std::vector<std::vector<int>> m_subjectTopics;
    std::vector<std::vector<int>> m_stemPhrases;
    QHash<QString, int> m_slips;     ///< a stem, or a stem less one letter → stem

    StemNumbers m_pastStems;
    QHash<QString, QStringList> m_memories;  ///< of words seen before, by stem
    std::vector<Past> m_past;
    std::vector<int> m_pastOf;       ///< by function
    int m_pastTotal = 0;
};
