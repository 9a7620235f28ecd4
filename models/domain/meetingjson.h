#pragma once

#include "meeting.h"
#include "result.h"

#include <QJsonObject>

/// A whole meeting as JSON and back: the body of a draft. Every value is written as text, so that 64-bit ids keep all their digits.
namespace MeetingJson {

QJsonObject toJson(const MeetingFile &file);
MeetingFile fromJson(const QJsonObject &object);

/// What a draft holds: the text as it was typed and the version it was typed over.
struct DraftBody {
    MeetingFile mine;
    MeetingFile base;
};
QString writeDraft(const DraftBody &body);
/// Errors: Corrupt when the text is no draft of a meeting.
Result<DraftBody> readDraft(const QString &text);

}
