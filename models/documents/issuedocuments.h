#pragma once

#include "document.h"

#include <QCoreApplication>
#include <QHash>
#include <issue.h>
#include <issuestatistics.h>
#include <nearestlocality.h>

/// What the ids in an issue are called. A name that is missing is left out, or written as *okänd* where something must stand.
struct IssueNames {
    QHash<LocalityId, QString> localities;
    QHash<CouncilId, QString> councils;
    QHash<FunctionId, QString> functions;
    QList<KnownPlace> places;  ///< the localities whose point is known, to tell where an issue's point lies
    QHash<ContactPersonId, QString> contactPersons;  ///< shown only when names are asked for; taken out of texts that are published
};

/// An issue with what is not in its own file.
struct DocumentedIssue {
    IssueFile file;
    QStringList attachments;  ///< file names
    QString mergedInto;       ///< number of the issue that took over
};

/// What a document about issues says of itself.
struct IssueDocumentHead {
    QString organisation;   ///< author of the file; empty = the administration
    QDate from;
    QDate to;
    QDate today;            ///< the day in the letterhead and the one that lateness is counted to
    QDateTime stamp;        ///< UTC
    QStringList selection;  ///< what else the issues were chosen by, in words: "Status: besvarad"
};

/// A letter to a function; the texts are the caller's, as they were shown before they left.
struct IssueLetter {
    ForwardingId hop;        ///< the forwarding it is about; none before it is made, then `to` and `answerDue` tell
    QString to;              ///< the receiver's name; empty = the function of the hop
    QDate answerDue;         ///< empty = the hop's
    QString message;         ///< covering text; empty = the document's own
    QString replyTo;         ///< where answers go: an address or a function
    QString sender;          ///< role or organisation under the letter
    QStringList attachments; ///< names of what goes along
};

/// Builds the Documents about issues that the writers turn into files and web pages. Plain values, any thread.
///
/// No names of persons unless asked for (domain §7); feedback letters and web pages never carry them, nor e-mail addresses and personnummer
/// that somebody has typed into an answer. Working notes are not part of an issue and cannot come along.
class IssueDocuments
{
    Q_DECLARE_TR_FUNCTIONS(IssueDocuments)
public:
    enum class Grouping { Flat, ByLocality };
    enum class Names { Left, Shown };

    IssueDocuments(IssueNames names, IssueDocumentHead head, Names shown = Names::Left);

    /// A row an issue. For spreadsheets every column; for reading (`wide` false) the ones that a page has room for. By locality an issue
    /// stands under each of its localities, in Swedish order.
    Document list(const QList<DocumentedIssue> &issues, Grouping grouping = Grouping::Flat, bool wide = true) const;
    /// One issue with its whole trail; for spreadsheets (`forReading` false) a row of the issue and a row a hop.
    Document single(const DocumentedIssue &issue, bool forReading = true) const;
    /// Förmedlingsbrev: the issue's text with reference, expected answer date and how to reply.
    Document forwardingLetter(const DocumentedIssue &issue, const IssueLetter &letter) const;
    /// Påminnelse: what was asked when, how late it is in working days, and what is asked now.
    Document reminderLetter(const DocumentedIssue &issue, const IssueLetter &letter) const;
    /// *Vad hände med våra frågor?* to an association or a council, `receiver`; its issues of the head's period.
    Document feedbackLetter(const QList<DocumentedIssue> &issues, const QString &receiver, const QString &sender = {}) const;
    /// For the association's own site: the issues under their councils in Swedish order, each council a section. Answers stand here when
    /// the association has been told them, not before; merged issues only as the one that took over.
    Document webPage(const QList<DocumentedIssue> &issues) const;
    /// Half-year statistics: a table for the whole and one for each grouping; `forReading` has fewer columns and says what
    /// the figures mean.
    Document statistics(const IssueStatistics &statistics, bool forReading = true) const;

    /// `[OR-2026-0123]`, by which answers are known again.
    static QString reference(const Issue &issue);

private:
    Document empty(const QString &title, const QString &subject) const;
    static QString titleOf(const Issue &issue);
    Document trailTable(const DocumentedIssue &issue) const;
    Table facts(const DocumentedIssue &issue) const;
    void addHop(QList<Block> &blocks, const DocumentedIssue &issue, int index) const;
    void addEnd(QList<Block> &blocks, const DocumentedIssue &issue) const;

    IssueNames m_names;
    IssueDocumentHead m_head;
    bool m_showNames = false;
};
