#pragma once

#include "attachment.h"
#include "result.h"

#include <QObject>

class AttachmentService;

/// Files on their way into a record, one after the other. More may be asked for while some are being added.
class AttachmentQueue : public QObject
{
    Q_OBJECT
public:
    AttachmentQueue(AttachmentService &service, QObject *parent) : QObject(parent), m_service(service) {}

    /// `refused` tells of others that could not be had; told of at the end with those that could not be stored.
    void addFiles(const QString &table, qint64 owner, const QStringList &paths, const QStringList &refused = {});
    /// Something that was never a file: a pasted picture.
    void addContent(const QString &table, qint64 owner, const QString &name, const QByteArray &content);
    /// Those that still wait are left out.
    void cancel() { m_waiting.clear(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void added(const QString &name);
    /// All are in, but for those that `refused` tells of.
    void finished(const QStringList &refused);

private:
    struct Waiting {
        QString table;
        qint64 owner = 0;
        QString path;        ///< empty: `content` under `name`
        QString name;
        QByteArray content;
    };
    void add(const QList<Waiting> &more, const QStringList &refused = {});
    void next();
    AttachmentService &m_service;
    QList<Waiting> m_waiting;
    QStringList m_refused;
    qint64 m_total = 0;
    bool m_running = false;
};
