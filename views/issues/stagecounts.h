#pragma once

#include "issuelist.h"

#include <QObject>
#include <QTimer>

#include <optional>

class IssueService;

/// How many issues each stage has, kept up while people work. The stages of the work are few and counted after every change. *Alla* grows
/// for ever: where counting them takes long they are counted less often, so that it never takes more than a small part of the time, and
/// not at all while the list shows them; the last change is always followed by a count.
class StageCounts : public QObject
{
    Q_OBJECT
public:
    StageCounts(IssueService &issues, QObject *parent);

    /// Something may have changed. `all`: how many there are, when somebody knows it already.
    void read(std::optional<qint64> all = {});
    /// -1 is not known yet.
    qint64 of(IssueStage stage) const { return m_counts.value(int(stage), -1); }
    const QList<qint64> &counts() const { return m_counts; }

Q_SIGNALS:
    void changed();

private:
    void count(bool withAll);
    IssueService &m_issues;
    QList<qint64> m_counts;
    QTimer m_rest;              ///< until *Alla* may be counted again
    bool m_countingAll = false;
    bool m_allOutdated = false;
};
