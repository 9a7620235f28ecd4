#pragma once

#include "issuelist.h"

#include <QTabBar>

/// The stages of the work as a row of tabs, each with how many issues it has. Arrows go from one to the next.
class StageBar : public QTabBar
{
    Q_OBJECT
public:
    explicit StageBar(QWidget *parent = nullptr);
    /// As IssueService::stageCounts() gives them.
    void setCounts(const QList<qint64> &counts);
    /// Without a stage (the bin) none is the current one.
    void setStage(std::optional<IssueStage> stage);
    void retranslate();

Q_SIGNALS:
    /// By the user; also when the current one is clicked again, which takes a filter away.
    void stageChosen(IssueStage stage);

private:
    void refresh();
    QList<qint64> m_counts;
};
