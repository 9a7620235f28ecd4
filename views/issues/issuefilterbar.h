#pragma once

#include "issues/issuelistview.h"
#include "lists/filterchoice.h"

#include <QWidget>
#include <functional>

class FilterPeriod;
class QPushButton;
class SearchField;
struct AppContext;
struct RecordSchema;

/// The row above the list of issues: text, ort, ortsråd, typ, ämne, status, hos, period, and a way to take it all away.
class IssueFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit IssueFilterBar(const AppContext &context, QWidget *parent = nullptr);

    /// Fills the parts of `view` that the row shows; the others (stage, bin, sort, columns) stay.
    IssueListView view() const { return m_view; }
    void setView(const IssueListView &view);
    void clear();
    void focusText();
    /// Reads the names to choose among again.
    void reload();
    void retranslate();

Q_SIGNALS:
    /// By the user, text after a pause in typing.
    void viewChanged();
    /// Down in the text field: on to the list.
    void leaveDown();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take();
    void refresh();
    void fitText();
    void fillCodes();
    void fillNames(const RecordSchema &schema, FilterChoice *choice);
    void fillTopics();
    QList<FilterChoice *> choices() const { return {m_localities, m_councils, m_types, m_topics, m_statuses, m_receivers}; }
    const AppContext &m_context;
    IssueListView m_view;
    SearchField *m_text;
    FilterChoice *m_localities;
    FilterChoice *m_councils;
    FilterChoice *m_types;
    FilterChoice *m_topics;
    FilterChoice *m_statuses;
    FilterChoice *m_receivers;
    FilterPeriod *m_period;
    QPushButton *m_clear;
};
