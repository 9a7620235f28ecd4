#pragma once

#include "documentwriter.h"
#include "issuedocuments.h"
#include "issuelist.h"
#include "recordrepository.h"

/// Reads issues with everything that documents about them show, many at a time, and the names that ids stand for; also of catalogue rows
/// in the bin, which old issues may refer to. On the connection's thread.
class IssueReader
{
    Q_DECLARE_TR_FUNCTIONS(IssueReader)
public:
    explicit IssueReader(Connection &connection) : m_connection(connection), m_records(connection) {}

    /// In the order of the ids. `progress` is asked between the parts. Errors: Cancelled, NotFound (gone, or in the bin).
    Result<QList<DocumentedIssue>> read(const QList<qint64> &ids, const Progress &progress);
    Result<IssueNames> names();
    /// What a filter restricts besides the period, a line each: "Status: besvarad, återkopplad".
    Result<QStringList> selection(const IssueFilter &filter);

private:
    Status readSome(const QList<qint64> &ids, QList<DocumentedIssue> &into);
    Status readAttachments(const QList<qint64> &ids, QHash<qint64, DocumentedIssue> &into);
    Status readMerged(QHash<qint64, DocumentedIssue> &into);
    Connection &m_connection;
    RecordRepository m_records;
};
