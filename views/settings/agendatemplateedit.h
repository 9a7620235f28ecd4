#pragma once

#include "council.h"

#include <QWidget>

class MessageBar;
class QAction;
class QListWidget;
class SectionHeader;
class TextLabel;
class ToolRow;
struct AppContext;

/// The headings of an agenda template in their order: a council's own, or the common one that new councils start from. What is changed is
/// stored at once. Alt+Up and Alt+Down move a heading, Ins adds, F2 renames, Del removes.
class AgendaTemplateEdit : public QWidget
{
    Q_OBJECT
public:
    explicit AgendaTemplateEdit(const AppContext &context, QWidget *parent = nullptr);
    /// A council, 0 for the common template, or -1 for none (a council not stored yet).
    void setCouncil(qint64 id);
    void retranslate();

private:
    QAction *command(const char *name, const char *icon, const QKeySequence &keys, void (AgendaTemplateEdit::*act)());
    void reload();
    void shown(const QList<Record> &records);
    void renamed(int row);
    void add();
    void rename();
    void removeCurrent();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int direction);
    void copyCommon();
    void store(QList<AgendaTemplateItem> items, int rowAfter);
    void setBinned(qint64 id, bool binned);
    void refreshCommands();

    const AppContext &m_context;
    qint64 m_council = -1;
    quint64 m_generation = 0;
    QList<AgendaTemplateItem> m_items;
    int m_rowAfter = -1;   ///< selected when the list has been read again
    bool m_editAfter = false;
    bool m_filling = false;
    SectionHeader *m_header;
    ToolRow *m_tools;
    MessageBar *m_bar;
    QListWidget *m_list;
    TextLabel *m_empty;
    QAction *m_add = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_copy = nullptr;
};
