#pragma once

#include "lists/listfilterbar.h"
#include "meetings/meetingfilterview.h"

/// The row above the list of meetings: text, ort, ortsråd, slag, period, status.
class MeetingFilterBar : public ListFilterBar
{
    Q_OBJECT
public:
    explicit MeetingFilterBar(const AppContext &context, QWidget *parent = nullptr);

    /// Fills the parts of `view` that the row shows; the others (bin, sort, columns) stay.
    MeetingListView view() const { return m_view; }
    void setView(const MeetingListView &view);
    void setText(const QString &text);
    void clear() override;
    void reload() override;
    void retranslate() override;

protected:
    void take() override;

private:
    MeetingListView m_view;
    FilterChoice *m_localities, *m_councils, *m_kinds, *m_statuses;
};
