#pragma once

#include "meetingsummary.h"

/// Words and sums that the documents and the table of a summary share.
class SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(SummaryText)
public:
    /// "Ortsråd", with a capital whatever the catalogue has.
    static QString kind(const SummarizedMeeting &meeting);
    /// " (inställt)" after a heading of a meeting that has not been held; a held one needs no word.
    static QString named(const SummarizedMeeting &meeting, const QString &name);
    static QString locality(const SummarizedMeeting &meeting);
    /// "inställt: sjukdom", "justerat 3 maj 2026 av ordföranden".
    static QString status(const Meeting &meeting);
    /// How many came: the counts of the meeting, else the sum of its groups; nothing when neither is known.
    static std::optional<int> attendance(const MeetingFile &file);
    /// "öppen", "klar 2026-05-03".
    static QString action(const ActionItem &action);
    /// "Kallelse.pdf (12 kB)"
    static QString attachment(const Attachment &attachment);
    /// What people typed, as blocks: an empty line parts paragraphs, lines that begin with a dash or a bullet are a list.
    static QList<Block> blocks(const QString &typed);
};
