#include "records/draftkeeper.h"

#include "meetingservice.h"
#include "whendone.h"

DraftKeeper::DraftKeeper(MeetingService &drafts, Source source, QObject *parent)
    : QObject(parent), m_drafts(drafts), m_source(std::move(source))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(2000);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::touch()
{
    // Not started anew by each key: somebody who never pauses must not lose more than two seconds either.
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::flush()
{
    if (!m_timer.isActive() && sender() != &m_timer)
        return;
    m_timer.stop();
    const std::optional<Draft> draft = m_source();
    if (!draft)
        return;
    whenDone(m_drafts.putDraft(*draft), this, [this](const Status &status) {
        if (status)
            Q_EMIT stored();
        else
            Q_EMIT failed(status.error().message);
    });
}

void DraftKeeper::forget(const QString &subject, qint64 id)
{
    m_timer.stop();
    whenDone(m_drafts.removeDraft(subject, id), this, [this](const Status &status) {
        if (status)
            Q_EMIT forgotten();
        else
            Q_EMIT failed(status.error().message);
    });
}
