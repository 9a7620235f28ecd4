#pragma once

#include "ids.h"
#include "record.h"

enum class CouncilStatus { Starting, Active, Dormant };
template<> inline constexpr auto codesOf<CouncilStatus> = std::to_array<const char *>({"starting", "active", "dormant"});

/// An ortsråd: the network a service locality's association coordinates. Its form is its own, so it is free text.
struct LocalCouncil {
    CouncilId id;
    Stored stored;
    QString name;
    LocalityId serviceLocality;
    QString form;
    CouncilStatus status = CouncilStatus::Active;
    QString notesHeading;  ///< what this council calls its notes; empty = *Mötesanteckningar*
    QString usualPlace;    ///< offered for a new meeting
    QTime usualTime;       ///< offered for a new meeting
    QString note;
};
template<> const RecordType<LocalCouncil> &recordType<LocalCouncil>();

/// One heading of a council's agenda template. Without a council it belongs to the template every new council starts from.
struct AgendaTemplateItem {
    AgendaTemplateItemId id;
    Stored stored;
    CouncilId council;
    int position = 0;
    QString heading;
};
template<> const RecordType<AgendaTemplateItem> &recordType<AgendaTemplateItem>();
