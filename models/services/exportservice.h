#pragma once

#include "database.h"
#include "documentwriter.h"
#include "meetinglist.h"
#include "meetingsummary.h"

/// Summaries of meetings as files or for the printer. The work is done on a thread and a connection of its own, so that lists and
/// writing go on meanwhile.
class ExportService
{
    Q_DECLARE_TR_FUNCTIONS(ExportService)
public:
    struct Request {
        QList<MeetingId> meetings;  ///< these, or when empty all that `filter` gives
        MeetingFilter filter;
        SummaryOptions options;
        DocumentFormat format = DocumentFormat::Docx;
        QString fileName;           ///< for write()
        QString organisation;       ///< author; empty = the administration
    };

    /// Meetings in one document: more would neither be read by anybody nor fit in the memory.
    static constexpr qsizetype maximum = 50'000;

    explicit ExportService(Database &database) : m_database(database) {}
    /// The document of a request: one meeting alone when it names one, else all under their localities, the oldest first; for CSV and XLSX a table.
    /// `progress` is called on the working thread. Errors: Cancelled, NotFound,
    /// Invalid (more than `maximum`).
    QFuture<Result<Document>> document(const Request &request, const Progress &progress = {});
    /// Writes it to the file, whole or not at all, and gives the number of meetings. Errors: also those of writing.
    QFuture<Result<int>> write(const Request &request, const Progress &progress = {});

private:
    Database &m_database;
};
