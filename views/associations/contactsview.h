#pragma once

#include "duplicates.h"
#include "person.h"

#include <QWidget>

class ContactEntry;
class MessageBar;
class QAction;
class QCheckBox;
class QTreeWidget;
class QTreeWidgetItem;
class RecordForm;
class SectionHeader;
class TextLabel;
class ToolRow;
struct AppContext;

/// The tab *Kontakter*: who holds which role in an association, who held it before, and how to reach the one that is chosen. A role is
/// ended, not removed, so that its history stays.
class ContactsView : public QWidget
{
    Q_OBJECT
public:
    explicit ContactsView(const AppContext &context, QWidget *parent = nullptr);
    /// 0, or an association not stored yet, shows what to do first.
    void setAssociation(qint64 id);
    void leave();
    void retranslate();

private:
    void makeTable();
    QAction *command(const char *name, const char *icon, const QKeySequence &keys, void (ContactsView::*act)());
    void reload();
    void fill();
    void fillRow(QTreeWidgetItem *item, const AssociationContact &contact) const;
    void showCurrent();
    void refreshCommands();
    void endRole();
    void changeRole();
    void removeRole();
    void save(const AssociationContact &contact, const QString &message, const AssociationContact *before);
    void setBinned(qint64 id, bool binned);
    const AssociationContact *current() const;

    const AppContext &m_context;
    qint64 m_association = 0;
    quint64 m_generation = 0;
    QList<AssociationContact> m_contacts;
    QHash<qint64, Person> m_persons;
    SectionHeader *m_header;
    ToolRow *m_tools;
    MessageBar *m_bar;
    QCheckBox *m_former;
    QTreeWidget *m_table;
    TextLabel *m_empty;
    ContactEntry *m_entry;
    SectionHeader *m_personHeader;
    RecordForm *m_person;
    QAction *m_end = nullptr;
    QAction *m_change = nullptr;
    QAction *m_remove = nullptr;
};
