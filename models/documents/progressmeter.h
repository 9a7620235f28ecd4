#pragma once

#include "documentwriter.h"

/// Counts paragraphs and rows as they are written and asks, at most two hundred times per document, whether to go on.
class ProgressMeter
{
public:
    /// `passes`: how many times the whole document is gone through.
    ProgressMeter(const Document &document, const Progress &progress, int passes = 1);
    /// One paragraph or row is done; false when the user stopped the work, and from then on.
    bool step();
    bool isCancelled() const { return m_cancelled; }

private:
    Progress m_progress;
    int m_total = 0;
    int m_done = 0;
    int m_stride = 1;
    bool m_cancelled = false;
};
