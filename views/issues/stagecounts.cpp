#include "issues/stagecounts.h"

#include "issueservice.h"
#include "whendone.h"

#include <QElapsedTimer>

/// In milliseconds: what is faster may be counted at every change.
static constexpr qint64 quick = 20;
/// After a slow count so many times as long goes by before the next.
static constexpr int restFactor = 20;

StageCounts::StageCounts(IssueService &issues, QObject *parent) : QObject(parent), m_issues(issues)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_allOutdated)
            count(true);
    });
}

void StageCounts::read(std::optional<qint64> all)
{
    if (all) {
        m_counts.resize(qsizetype(codesOf<IssueStage>.size()), -1);
        m_counts[int(IssueStage::All)] = *all;
        m_allOutdated = false;
        count(false);
        return;
    }
    m_allOutdated = true;
    count(!m_countingAll && !m_rest.isActive());
}

void StageCounts::count(bool withAll)
{
    if (withAll) {
        m_countingAll = true;
        m_allOutdated = false;
    }
    QElapsedTimer clock;
    clock.start();
    whenDone(m_issues.stageCounts(withAll), this, [this, withAll, clock](Result<QList<qint64>> counts) {
        if (withAll) {
            m_countingAll = false;
            // Also when nothing is outdated: what changes next may have to wait.
            m_rest.start(clock.elapsed() > quick ? int(clock.elapsed()) * restFactor : 0);
        }
        if (!counts)
            return;
        if (!withAll)
            (*counts)[int(IssueStage::All)] = of(IssueStage::All);
        m_counts = std::move(*counts);
        Q_EMIT changed();
    });
}
