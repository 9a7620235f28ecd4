#pragma once

#include "issues/issuelistview.h"
#include "lists/listfilterbar.h"

/// The row above the list of issues: text, ort, ortsråd, typ, ämne, hos, period, status, and whether only what *Idag* shows is wanted.
class IssueFilterBar : public ListFilterBar
{
    Q_OBJECT
public:
    explicit IssueFilterBar(const AppContext &context, QWidget *parent = nullptr);

    /// Fills the parts of `view` that the row shows; the others (stage, bin, sort, columns) stay.
    IssueListView view() const { return m_view; }
    void setView(const IssueListView &view);
    void clear() override;
    void reload() override;
    void retranslate() override;

protected:
    void take() override;

private:
    void fillTopics();
    IssueListView m_view;
    QPushButton *m_onToday;
    FilterChoice *m_localities, *m_councils, *m_types, *m_topics, *m_receivers, *m_statuses, *m_came;
};
