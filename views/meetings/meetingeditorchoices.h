#pragma once

#include "council.h"
#include "meeting.h"
#include "result.h"

#include <functional>

class QComboBox;
class QObject;
class RecordService;

/// What a meeting may be filed under, with the names of what is gone too, for old meetings.
struct MeetingChoices {
    struct Choice {
        qint64 id = 0;
        QString name;
        bool gone = false;  ///< in the bin: shown where it is used, not offered
    };
    QList<Choice> kinds;
    QList<Choice> councils;
    QList<Choice> localities;  ///< service localities
    QList<LocalCouncil> councilRecords;

    QString kindName(MeetingKindId id) const { return nameIn(kinds, id.value); }
    QString councilName(CouncilId id) const { return nameIn(councils, id.value); }
    QString localityName(LocalityId id) const { return nameIn(localities, id.value); }
    LocalCouncil council(CouncilId id) const;
    /// What the council calls its notes; the program's own word without one.
    QString notesHeading(CouncilId id) const;
    /// "Ortsråd 23 november 2026, Viskaforsbygdens ortsråd".
    QString titleOf(const Meeting &meeting) const;
    /// The name behind a reference field of a meeting's tables; empty when unknown.
    QString nameOf(const QString &table, qint64 id) const;

    static void load(RecordService &records, QObject *context, std::function<void(Result<MeetingChoices>)> done);
    /// Fills a box with what is offered, and with `current` even if gone. `none` names the empty choice; null leaves it out.
    static void fill(QComboBox *box, const QList<Choice> &choices, qint64 current, const QString &none);

private:
    static QString nameIn(const QList<Choice> &choices, qint64 id);
};
