#include "meetings/attachmentqueue.h"

#include "attachmentservice.h"
#include "whendone.h"

void AttachmentQueue::addFiles(const QString &table, qint64 owner, const QStringList &paths, const QStringList &refused)
{
    QList<Waiting> more;
    for (const QString &path : paths)
        more << Waiting{table, owner, path, {}, {}};
    add(more, refused);
}

void AttachmentQueue::addContent(const QString &table, qint64 owner, const QString &name, const QByteArray &content)
{
    add({Waiting{table, owner, {}, name, content}});
}

void AttachmentQueue::add(const QList<Waiting> &more, const QStringList &refused)
{
    m_waiting << more;
    m_total = m_running ? m_total + more.size() : more.size();
    if (m_running) {
        m_refused << refused;
        return;
    }
    m_running = true;
    m_refused = refused;
    next();
}

void AttachmentQueue::next()
{
    if (m_waiting.isEmpty()) {
        m_running = false;
        Q_EMIT finished(m_refused);
        return;
    }
    Q_EMIT progressed(m_total - m_waiting.size(), m_total);
    const Waiting one = m_waiting.takeFirst();
    whenReady(one.path.isEmpty() ? m_service.addContent(one.table, one.owner, one.name, one.content) : m_service.addFile(one.table, one.owner, one.path), this,
              [this](const Result<Attachment> &result) {
                  if (result)
                      Q_EMIT added(result->name);
                  else
                      m_refused << result.error().message;
                  next();
              });
}
