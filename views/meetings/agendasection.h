#pragma once

#include "meetings/agendaissues.h"
#include "meetings/meetingeditorsection.h"

class AgendaItemEdit;
class QMenu;
class QPushButton;
class QVBoxLayout;
class SectionHeader;
class TextLabel;

/// The agenda, one card an item, and the commands on the item where the cursor is (or was last).
class AgendaSection : public MeetingSection
{
    Q_OBJECT
public:
    AgendaSection(MeetingDocument &document, std::function<QDate()> today, QWidget *parent = nullptr);
    /// Commands of an item's own menu; the actions work on the current item.
    void setItemMenu(QMenu *menu) { m_menu = menu; }
    /// Words for where items come from, by item.
    void setSources(const QHash<AgendaItemId, QString> &words);
    /// The issues of the items.
    void setIssues(const QHash<AgendaItemId, QList<AgendaIssueLink>> &links);

    AgendaItemEdit *current() const;
    AgendaItemEdit *edit(AgendaItemId id) const;
    void addAfterCurrent();
    void removeCurrent();
    void moveCurrent(int steps);
    void goTo(AgendaItemId id);
    void step(int direction);
    void makeDecision();
    void makeAction();

Q_SIGNALS:
    void sourceRequested(AgendaItemId item);
    void issueRequested(IssueId issue);

protected:
    void refresh() override;
    void retranslate() override;

private:
    void follow(QWidget *focus);
    int indexOfCurrent() const;
    AgendaItemEdit *make(AgendaItemId id);
    void chainFocus();
    std::function<QDate()> m_today;
    SectionHeader *m_header;
    TextLabel *m_empty;
    QVBoxLayout *m_cards;
    QPushButton *m_add;
    QMenu *m_menu = nullptr;
    QList<AgendaItemEdit *> m_edits;
    QHash<AgendaItemId, QString> m_sources;
    QHash<AgendaItemId, QList<AgendaIssueLink>> m_issues;
    AgendaItemId m_current;
};
