#pragma once

#include "meetings/meetingeditorsection.h"

class ActionRow;
class QPushButton;
class QVBoxLayout;
class SectionHeader;
class TextLabel;

/// All åtgärder of the meeting, with their status and the item each came from.
class ActionSection : public MeetingSection
{
    Q_OBJECT
public:
    ActionSection(MeetingDocument &document, std::function<QDate()> today, QWidget *parent = nullptr);
    void add();
    /// An åtgärd whose date is not understood; the cursor goes there. False when all are.
    bool showDateError();

Q_SIGNALS:
    void itemRequested(AgendaItemId item);
    void statusChosen(ActionItemId action, ActionStatus status);

protected:
    void refresh() override;
    void retranslate() override;

private:
    void showEmpty();
    std::function<QDate()> m_today;
    SectionHeader *m_header;
    TextLabel *m_empty;
    QVBoxLayout *m_list;
    QPushButton *m_add;
    QList<ActionRow *> m_rows;
};
