#pragma once

#include "meeting.h"
#include "meetings/meetingeditorchoices.h"

#include <QHash>
#include <QObject>
#include <QSet>

/// Finds which earlier meeting an agenda item was carried from, and says it in words. Window thread.
class AgendaSources : public QObject
{
    Q_OBJECT
public:
    explicit AgendaSources(RecordService &records, QObject *parent = nullptr);
    /// Looks up what is not known yet; `found` follows when there is something new.
    void resolve(const QList<AgendaItem> &items);
    void setChoices(const MeetingChoices &choices) { m_choices = choices; }
    /// "Från ortsråd 12 oktober 2026", by item, in the language now.
    QHash<AgendaItemId, QString> words() const;
    MeetingId meetingOf(AgendaItemId item) const;

Q_SIGNALS:
    void found();

private:
    void lookUp(AgendaItemId item, const QString &table, qint64 id);
    RecordService &m_records;
    MeetingChoices m_choices;
    QSet<AgendaItemId> m_asked;
    QHash<AgendaItemId, Meeting> m_meetings;
};
