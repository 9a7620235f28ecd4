#pragma once

#include "attachment.h"
#include "lists/detailreading.h"
#include "meetinglist.h"

#include <QHash>

struct AppContext;

/// Everything that is shown of one meeting.
struct MeetingDetailData {
    MeetingRow row;  ///< with the names of kind, council and locality
    MeetingFile file;
    QList<Attachment> attachments;
    QString notesHeading;  ///< what the council calls its notes; may be empty
    struct Source {
        MeetingId meeting;
        QString kind;
        QDate date;
    };
    QHash<qint64, Source> sources;  ///< by the id of the agenda item or action that an item carries on
};

/// Reads meetings for the detail.
class MeetingDetailLoader : public DetailReading
{
    Q_OBJECT
public:
    explicit MeetingDetailLoader(const AppContext &context, QObject *parent = nullptr);
    void load(MeetingId id) { want(id.value); }
    void cancel() { wantNothing(); }

Q_SIGNALS:
    void loaded(const MeetingDetailData &data);
    void failed(const Error &error);

protected:
    void begin(qint64 id) override;
    void done() override { Q_EMIT loaded(m_data); }
    void broke(const Error &error) override { Q_EMIT failed(error); }

private:
    void readOrigins();
    void readOriginMeetings();
    template<class T> void origin(qint64 id);
    const AppContext &m_context;
    MeetingDetailData m_data;
};
