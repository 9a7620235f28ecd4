#pragma once

#include "disposalservice.h"

#include <QWidget>

class EmptyState;
class MessageBar;
class QAction;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTreeWidget;
class SectionHeader;
class ToolRow;
struct AppContext;

/// Att gallra: how long each kind of record is kept, editable, and what the rules have let go of. From here a record is shown where it is; it
/// is disposed of from the bin, by a decision.
class DueDisposalView : public QWidget
{
    Q_OBJECT
public:
    DueDisposalView(const AppContext &context, QWidget *parent);
    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildRules();
    void reload();
    void showRules(const QList<Retention::Rule> &rules);
    void fill(const QList<DueRecord> &records);
    QList<Retention::Rule> written() const;
    void saveRules();
    void openCurrent();
    void write();

    const AppContext &m_context;
    DisposalService m_disposals;
    SectionHeader *m_header;
    ToolRow *m_tools;
    MessageBar *m_bar;
    QStackedWidget *m_stack;
    QTreeWidget *m_table;
    EmptyState *m_empty;
    QAction *m_open, *m_export;
    QPushButton *m_save;
    QList<std::pair<QString, QSpinBox *>> m_years;  ///< by table; -1 = kept
    QList<class FormField *> m_fields;
    QList<Retention::Rule> m_stored;
    quint64 m_generation = 0;
};
