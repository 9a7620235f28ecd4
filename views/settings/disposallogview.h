#pragma once

#include "disposalservice.h"

#include <QWidget>

class EmptyState;
class MessageBar;
class QAction;
class QStackedWidget;
class QTreeWidget;
class SectionHeader;
class ToolRow;
struct AppContext;

/// *Gallringsloggen*: what has been removed for good, when, by whom and by which decision; to read and to export, never to change.
class DisposalLogView : public QWidget
{
    Q_OBJECT
public:
    explicit DisposalLogView(const AppContext &context, QWidget *parent = nullptr);
    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void fill(const QList<Disposal> &lines);
    void write();
    const AppContext &m_context;
    DisposalService m_disposals;
    quint64 m_generation = 0;
    SectionHeader *m_header;
    ToolRow *m_tools;
    MessageBar *m_bar;
    QStackedWidget *m_stack;
    QTreeWidget *m_table;
    EmptyState *m_empty;
    QAction *m_export;
};
