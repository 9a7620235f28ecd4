#pragma once

#include "lists/savedviews.h"
#include "meetings/meetingfilterview.h"

/// The named selections of *Träffar*.
class MeetingViews : public SavedViews
{
    Q_OBJECT
public:
    MeetingViews(RecordService &records, Database &database, QObject *parent = nullptr);
    void reload() override;
    bool isComplete() const override { return m_ownRead && SavedViews::isComplete(); }

protected:
    QList<Entry> builtIn() const override;

private:
    void readOwnLocalities();
    void readAppointments(ContactPersonId person);
    void ownRead();
    RecordService &m_records;
    Database &m_database;
    QList<LocalityId> m_own;  ///< localities of the contact person who has this login, today
    bool m_ownRead = false;
};
