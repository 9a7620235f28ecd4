#pragma once

#include "meetings/meetingeditorsection.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QToolButton;
class SmartDateEdit;
class TextLabel;

/// One åtgärd: what, who, by when. Under its agenda item it is one line; in the list of all it has its status and its item too.
class ActionRow : public MeetingSection
{
    Q_OBJECT
public:
    enum class Shape { UnderItem, InList };
    ActionRow(MeetingDocument &document, ActionItemId id, Shape shape, std::function<QDate()> today, QWidget *parent);
    ActionItemId id() const { return m_id; }
    QList<QWidget *> focusWidgets() const;
    void focusWho();
    void focusWhat();
    bool hasDateError() const;

Q_SIGNALS:
    /// Enter in the last field: back to where the writing goes on.
    void finished();
    void itemRequested(AgendaItemId item);
    /// The meeting is locked, and its åtgärder are still done: to be stored by itself.
    void statusChosen(ActionItemId action, ActionStatus status);

protected:
    void refresh() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay(Shape shape);
    void showSource();
    void connectFields();
    void change(const QString &text, const std::function<void(ActionItem &)> &change);
    ActionItem action() const;
    ActionItemId m_id;
    std::function<QDate()> m_today;
    QLineEdit *m_what, *m_who;
    SmartDateEdit *m_due;
    QComboBox *m_status;
    QToolButton *m_remove, *m_item;
    bool m_inList;
};
