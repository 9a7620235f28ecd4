#pragma once

#include "meeting.h"
#include "records/fieldtext.h"
#include "records/textdiff.h"

/// A meeting as labelled text, for showing what differs between two versions of it.
namespace MeetingText {
QList<TextDiff::Part> parts(const MeetingFile &file, const FieldText::NameOf &nameOf);
}
