#pragma once

#include "recordservice.h"

#include <QWidget>

class EmptyState;
class MessageBar;
class QAction;
class QStackedWidget;
class QTreeWidget;
class SectionHeader;
class ToolRow;
struct AppContext;

/// *Papperskorgen*: everything that has been put away, of all kinds, the latest first; back again, or gone for good.
class BinView : public QWidget
{
    Q_OBJECT
public:
    explicit BinView(const AppContext &context, QWidget *parent = nullptr);
    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QAction *command(const char *name, const char *icon, const QKeySequence &keys, void (BinView::*act)());
    void reload();
    void fill(const QList<RecordService::Binned> &binned);
    void restoreCurrent();
    void purgeCurrent();
    const AppContext &m_context;
    quint64 m_generation = 0;
    SectionHeader *m_header;
    ToolRow *m_tools;
    MessageBar *m_bar;
    QStackedWidget *m_stack;
    QTreeWidget *m_table;
    EmptyState *m_empty;
    QAction *m_restore = nullptr;
    QAction *m_purge = nullptr;
};
