#pragma once

#include "meetings/agendaissues.h"

#include <QWidget>

class FlowLayout;
class QToolButton;

/// The issues of an agenda item as chips that open them. Takes no room when there are none.
class AgendaItemIssues : public QWidget
{
    Q_OBJECT
public:
    explicit AgendaItemIssues(QWidget *parent);
    void setLinks(const QList<AgendaIssueLink> &links);
    QList<QWidget *> focusWidgets() const;

Q_SIGNALS:
    void issueRequested(IssueId issue);

private:
    void rebuild();
    QList<AgendaIssueLink> m_links;
    QList<QToolButton *> m_chips;
    FlowLayout *m_flow;
};
