#pragma once

#include "attachment.h"
#include "issuelist.h"
#include "lists/detailreading.h"
#include "meetinglist.h"
#include "nearestlocality.h"

#include <QHash>

struct AppContext;

/// Everything that is shown of one issue.
struct IssueDetailData {
    IssueRow row;  ///< with the names of council, localities, receiver and owner
    IssueFile file;
    IssueLinks links;
    QList<Attachment> attachments;
    QHash<qint64, QString> names;  ///< of functions and contact persons, by id
    QList<KnownPlace> places;
    QList<IssueFile> merged;       ///< those merged into this one, with their trails
    IssueRow mergedInto;
    MeetingRow meeting;            ///< where it was raised; without id when that is gone
    MeetingRow feedbackMeeting;    ///< the planned one that tells the answer
};

/// Reads issues for the detail.
class IssueDetailLoader : public DetailReading
{
    Q_OBJECT
public:
    explicit IssueDetailLoader(const AppContext &context, QObject *parent = nullptr);
    void load(IssueId id) { want(id.value); }
    void cancel() { wantNothing(); }

Q_SIGNALS:
    void loaded(const IssueDetailData &data);
    void failed(const Error &error);

protected:
    void begin(qint64 id) override;
    void done() override { Q_EMIT loaded(m_data); }
    void broke(const Error &error) override { Q_EMIT failed(error); }

private:
    template<class T> void readNames();
    void readLinked();
    void readMeeting(MeetingId id, MeetingRow IssueDetailData::*to);
    const AppContext &m_context;
    IssueDetailData m_data;
};
