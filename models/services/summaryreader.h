#pragma once

#include "meetinglist.h"
#include "meetingsummary.h"
#include "recordrepository.h"

/// Reads meetings with the names that their ids stand for; also those in the bin, which old meetings may refer to. On the connection's
/// thread.
class SummaryReader
{
    Q_DECLARE_TR_FUNCTIONS(SummaryReader)
public:
    explicit SummaryReader(Connection &connection) : m_connection(connection), m_records(connection) {}

    /// `progress` is asked before each meeting. Errors: Cancelled, NotFound.
    Result<QList<SummarizedMeeting>> read(const QList<qint64> &ids, bool withAttachments, const std::function<bool(int, int)> &progress);
    Result<QString> localityName(LocalityId id);
    /// What a filter restricts besides period and a single locality, a line each: "Slag: Årsmöte, Samrådsarena".
    Result<QStringList> selection(const MeetingFilter &filter);

private:
    Result<SummarizedMeeting> readOne(MeetingId id, bool withAttachments);
    template<class T, class IdType> Result<QString> name(IdType id);
    template<class T, class IdType> Result<QString> names(const QList<IdType> &ids);
    Connection &m_connection;
    RecordRepository m_records;
    QHash<qint64, QString> m_names;
    QHash<qint64, QString> m_notesHeadings;  ///< of councils
};
