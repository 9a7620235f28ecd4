#pragma once

#include "recordlistmodel.h"

#include <QWidget>

class MessageBar;
class QAction;
class QTableView;
class SectionHeader;
class TextLabel;
class ToolRow;
struct AppContext;

/// The parts of a record that lie in a table of their own: topics of a function, appointments of a contact person, members of a
/// service locality. Add (Ins), change (F2, Enter) and remove (Del) with an undo bar.
class PartTable : public QWidget
{
    Q_OBJECT
public:
    PartTable(const AppContext &context, const RecordSchema &schema, const QString &parentField, const QStringList &columns,
              QWidget *parent = nullptr);
    /// The record whose parts are shown; 0 = none, or one not stored yet.
    void setParentRecord(qint64 id);
    void setTexts(const QString &title, const QString &add, const QString &empty);
    void retranslate();

private:
    void reload();
    void fit();
    void loadNames();
    void openDialog(qint64 id);
    void removeCurrent();
    void setBinned(qint64 id, bool binned);
    QAction *command(const char *name, const char *icon, const QKeySequence &keys, void (PartTable::*act)());
    void add() { openDialog(0); }
    void change();

    const AppContext &m_context;
    const RecordSchema &m_schema;
    const QString m_parentField;
    qint64 m_parent = 0;
    quint64 m_generation = 0;
    ReferenceNames m_names;
    RecordListModel *m_model;
    SectionHeader *m_header;
    ToolRow *m_tools;
    MessageBar *m_bar;
    QTableView *m_table;
    TextLabel *m_empty;
    QAction *m_add = nullptr;
    QAction *m_change = nullptr;
    QAction *m_remove = nullptr;
};
