#pragma once

#include <QStringView>
#include <span>

/// What the municipality's topic words are called in everyday Swedish. They lead to topics and not to functions: when a topic is moved to
/// another function in the catalogue, its everyday words go along. Words of the Swedish language and not of the interface, so they are
/// not translated.
namespace TopicWords {

struct Everyday {
    const char *topic;  ///< as in the catalogue of functions
    const char *words;  ///< phrases separated by `;`, base form; those after `|` are weak hints
};
std::span<const Everyday> everyday();

/// Words that say nothing about the subject (och, det, kommunen, förslag …), folded.
bool isStopWord(QStringView word);
/// Names of streets end so: Skolgatan says nothing about schools or streets.
bool isStreetName(QStringView word);
/// Stems of words that make an issue one about a road, for which the road keeper is asked for.
bool isRoadWord(QStringView stem);

}
