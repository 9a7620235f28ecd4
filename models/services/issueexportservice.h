#pragma once

#include "database.h"
#include "documentwriter.h"
#include "issuedocuments.h"
#include "issuelist.h"

/// What is known of issues as files or for the printer: lists, single issues, letters, web pages, statistics. The work is done on a thread
/// and a connection of its own, so that lists and writing go on meanwhile. Working notes are never read into it.
class IssueExportService
{
    Q_DECLARE_TR_FUNCTIONS(IssueExportService)
public:
    enum class Content {
        List,        ///< a row an issue
        Single,      ///< one issue with its whole trail
        Feedback,    ///< *Vad hände med våra frågor?*, to the associations of a council
        WebPage,     ///< for an association's own site, of one council or of all
        Statistics,  ///< of the issues raised in the filter's period
    };
    struct Request {
        Content content = Content::List;
        QList<IssueId> issues;  ///< these, or when empty all that `filter` gives; one for Single, none for Statistics
        IssueFilter filter;     ///< for Feedback with one council
        IssueDocuments::Grouping grouping = IssueDocuments::Grouping::Flat;  ///< of a list
        bool names = false;     ///< of contact persons, in lists and single issues
        QString receiver;       ///< of the feedback letter: an association; empty = the council
        QString sender;         ///< of the feedback letter: role or organisation; may be empty
        DocumentFormat format = DocumentFormat::Docx;
        QString fileName;       ///< for write()
        QString organisation;   ///< author; empty = the administration
    };

    /// Issues in one document: more would neither be read by anybody nor fit in the memory. Statistics have no ceiling.
    static constexpr qsizetype maximum = 50'000;
    /// Letters and web pages have no form as rows.
    static bool canBe(Content content, DocumentFormat format);

    explicit IssueExportService(Database &database) : m_database(database) {}
    /// The oldest first. `progress` is called on the working thread. Errors: Cancelled, NotFound, Invalid (more than `maximum`, no council
    /// for a letter, a format that cannot be).
    QFuture<Result<Document>> document(const Request &request, const Progress &progress = {});
    /// Writes it to the file, whole or not at all, and gives the number of issues. Errors: also those of writing.
    QFuture<Result<int>> write(const Request &request, const Progress &progress = {});
    /// The figures themselves.
    QFuture<Result<IssueStatistics>> statistics(QDate from, QDate to, const Progress &progress = {});
    /// What the ids in the figures are called.
    QFuture<Result<IssueNames>> names();

private:
    Database &m_database;
};
