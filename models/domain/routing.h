#pragma once

#include "issue.h"
#include "routingknowledge.h"

/// What is known of an issue when a receiver is suggested.
struct RoutingQuestion {
    QString text;                    ///< title and description
    QList<LocalityId> localities;    ///< none: those named in the text
    RoadKeeper roadKeeper = RoadKeeper::Unknown;
    QDate on;                        ///< functions that are not valid this day are not suggested; invalid = any
};

/// One reason for a suggestion. `words` are the words of the text it rests on.
struct RoutingReason {
    enum Kind { Topic, Place, Keeper, Past, Via };
    Kind kind = Topic;
    QString what;       ///< the topic, place, road keeper's code or function
    QStringList words;
    int count = 0;      ///< past issues
    QString text;       ///< the reason in words, in the language of the program
};

/// A function that an issue may be for, the heaviest reason first.
struct Suggestion {
    FunctionId function;
    QString code;
    QString name;
    double score = 0;          ///< only to be compared within one answer
    QStringList route;         ///< codes from the first receiver to the function itself: {"SLK-SSP", "VT"}
    QList<RoutingReason> why;
};

/// Up to `most` functions, the best first; equal scores are in the order of their codes. Nothing for a text that says nothing. The same
/// knowledge and question always give the same answer. Safe on any thread while nobody teaches the knowledge.
QList<Suggestion> suggestFunctions(const RoutingKnowledge &knowledge, const RoutingQuestion &question, int most = 3);

/// Whether a text seems to be about a road, so that the road keeper should be asked for.
bool mentionsRoad(const QString &text);
