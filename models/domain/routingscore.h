#pragma once

#include "routing.h"

#include <map>
#include <vector>

/// The reckoning behind suggestFunctions(): a text is read once, then every function gets its score and what it rests on.
namespace RoutingScore {

constexpr double Least = 0.15;  ///< below this a function, topic or experience is not mentioned

/// Where a stem stands in a text.
struct Occurrence {
    int word = 0;
    double quality = 1;
    bool stop = false;
};

/// A text as the knowledge sees it.
struct Reading {
    QList<RoutingText::Word> words;
    std::map<int, std::vector<Occurrence>> stems;  ///< ordered, so that sums are always made in the same order
    std::map<QString, QString> memories;           ///< stem → word as shown
    QSet<LocalityId> places;                       ///< with the service localities they belong to
    bool road = false;
};

/// A subject that a text touches on.
struct Subject {
    double strength = 0;
    std::vector<int> words;  ///< their places in the text, in order
};

/// What speaks for one function.
struct Scores {
    struct Topic {
        int number = 0;
        double score = 0;
        const Subject *subject = nullptr;
    };
    std::vector<Topic> topics;  ///< the strongest first, without those that rest on words that stronger ones have used
    double past = 0;
    bool displaced = false;     ///< another function has the same subject just for this place
    double total = 0;
};

struct Reckoning {
    std::map<int, Subject> subjects;
    std::vector<Scores> functions;  ///< by number; their topics point into `subjects`
};

/// A word of the text that past issues had too.
struct Experience {
    double weight = 0;
    int count = 0;  ///< past issues with the word that the function answered
    QString word;
};

Reading read(const RoutingKnowledge &knowledge, const RoutingQuestion &question);
Reckoning reckon(const RoutingKnowledge &knowledge, const RoutingQuestion &question, const Reading &reading);
/// What the score of a function for past answers rests on, the heaviest first.
std::vector<Experience> experience(const RoutingKnowledge &knowledge, const Reading &reading, int function);

}
