#pragma once

#include "attachment.h"
#include "meetinglist.h"
#include "result.h"

#include <QFuture>
#include <QHash>
#include <QObject>

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

/// Reads meetings for the detail, one at a time: while one is read, of all that are asked for only the last is read next.
class MeetingDetailLoader : public QObject
{
    Q_OBJECT
public:
    explicit MeetingDetailLoader(const AppContext &context, QObject *parent = nullptr);
    void load(MeetingId id);
    /// Nothing is wanted any more.
    void cancel() { m_wanted = {}; }

Q_SIGNALS:
    void loaded(const MeetingDetailData &data);
    void failed(const Error &error);

private:
    using Step = void (MeetingDetailLoader::*)();
    void start();
    void readOrigins();
    void readOriginMeetings();
    void finish();
    void next(Step step);
    template<class T, class Take> void part(const QFuture<Result<T>> &future, Step step, Take take);
    template<class T> void origin(qint64 id);
    const AppContext &m_context;
    MeetingId m_wanted;
    MeetingId m_reading;
    bool m_again = false;
    int m_parts = 0;
    std::optional<Error> m_error;
    MeetingDetailData m_data;
};
