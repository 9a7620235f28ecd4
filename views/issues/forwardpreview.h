#pragma once

#include "issues/forwardplan.h"

#include <QWidget>

class QVBoxLayout;

/// Exactly what will leave, to whom, under which subject and with which files; a part for each hop. Read only, but the text can be
/// marked and copied.
class ForwardPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ForwardPreview(QWidget *parent = nullptr);
    /// `hops` of `after` as they are about to be stored. Errors: Invalid as ForwardPlan::mail(), with nothing shown; `refused` is then the
    /// function it is about.
    Status showHops(const IssueFile &after, const QList<Forwarding> &hops, const QList<AttachmentId> &files, const IssueFacts &facts, FunctionId *refused);
    /// Whether everything shown is mail that fits in a mailto address.
    bool fitsMailto() const { return m_fitsMailto; }

private:
    void addHop(const Forwarding &hop, const QList<std::pair<QString, QString>> &facts, const QString &text, bool rich);
    QVBoxLayout *m_layout;
    QWidget *m_parts = nullptr;
    bool m_fitsMailto = false;
};
