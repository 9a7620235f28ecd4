#pragma once

#include "attachment.h"
#include "document.h"
#include "meeting.h"

#include <QCoreApplication>

/// What goes into a summary. Names of persons are left out unless asked for.
struct SummaryOptions {
    bool notes = true;
    bool attendance = true;
    bool items = true;
    bool actions = true;
    bool attachments = true;
    bool names = false;
    bool operator==(const SummaryOptions &) const = default;
};

/// A meeting with the names that its ids stand for, as the summary writes it.
struct SummarizedMeeting {
    MeetingFile file;
    QString kind;
    QString council;
    QString locality;
    QString notesHeading;  ///< the council's own; empty = *Mötesanteckningar*
    QList<Attachment> attachments;
};

/// What a summary says of itself.
struct SummaryHead {
    QString organisation;   ///< author of the file
    QDate from;
    QDate to;
    QString locality;       ///< empty = all
    QDateTime stamp;        ///< UTC
    QStringList selection;  ///< what else the meetings were chosen by, in words: "Slag: Årsmöte"
};

/// Builds the Documents that the writers turn into files. Plain values, any thread.
///
/// Counts, roles and organisations only: the one place with names of persons is the attendance, and they come along only when asked for
/// (domain §7). What people wrote in notes and items is given as it stands.
class MeetingSummary
{
    Q_DECLARE_TR_FUNCTIONS(MeetingSummary)
public:
    explicit MeetingSummary(SummaryOptions options) : m_options(options) {}
    /// One meeting; its kind and date are the title, its parts headings of level 1.
    Document single(const SummarizedMeeting &meeting, const SummaryHead &head) const;
    /// Many meetings under the localities they are given in (level 1), each its own heading (2) with its parts (3, items 4); those of one
    /// locality must follow each other. Several localities begin with a table of counts.
    Document collected(const QList<SummarizedMeeting> &meetings, const SummaryHead &head) const;
    /// A row a meeting: what CSV holds.
    Document table(const QList<SummarizedMeeting> &meetings, const SummaryHead &head) const;
    static QString defaultOrganisation();

private:
    Document empty(const QString &title, const SummaryHead &head) const;
    void addIntroduction(QList<Block> &blocks, const QList<SummarizedMeeting> &meetings, const SummaryHead &head) const;
    void addOverview(QList<Block> &blocks, const QList<SummarizedMeeting> &meetings) const;
    void addFacts(QList<Block> &blocks, const SummarizedMeeting &meeting, bool alone) const;
    void addMeeting(QList<Block> &blocks, const SummarizedMeeting &meeting, int level) const;
    void addAttendance(QList<Block> &blocks, const MeetingFile &file, int level) const;
    void addItems(QList<Block> &blocks, const MeetingFile &file, int level) const;
    void addActions(QList<Block> &blocks, const MeetingFile &file, int level) const;
    const SummaryOptions m_options;
};
