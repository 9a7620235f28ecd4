#pragma once

#include "shell/page.h"

class ContactsView;
class CouncilCard;
class DuplicateHint;
class QTabWidget;
class RegisterView;
class TimelineView;
struct AppContext;

/// *Föreningar*: the register of associations, and beside it one association with its facts, contacts, timeline and council.
class AssociationsPage : public Page
{
    Q_OBJECT
public:
    explicit AssociationsPage(const AppContext &context, QWidget *parent = nullptr);

    Features features() const override;
    QList<QAction *> menuActions(MenuId menu) const override;
    void focusFilter() override;
    void createNew() override;
    void editCurrent() override;
    void goNext() override;
    void goPrevious() override;
    void undo() override;
    void redo() override;
    void flushDrafts() override;
    void retranslate() override;

    /// Shows an association or, by one of their roles, a person.
    void showRecord(const QString &table, qint64 id) override;

private:
    void makeDetail();
    void shown(qint64 id, bool stored);
    void showPerson(qint64 id);
    const AppContext &m_context;
    RegisterView *m_view;
    DuplicateHint *m_hint;
    QTabWidget *m_tabs;
    ContactsView *m_contacts;
    TimelineView *m_timeline;
    CouncilCard *m_council;
};
