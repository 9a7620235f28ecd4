#pragma once

#include "issues/forwardplan.h"

#include <QWidget>

class FormField;
class PlainTextEdit;
class QCheckBox;
class QTabBar;
class SmartDateEdit;
class TextLabel;

/// What each chosen function is sent: för kännedom or for an answer, until when, and the message. A tab for each of them.
class ReceiverEdit : public QWidget
{
    Q_OBJECT
public:
    explicit ReceiverEdit(const IssueFacts &facts, QWidget *parent = nullptr);

    /// Keeps what was written to those that stay.
    void setChosen(const QList<FunctionId> &chosen, bool informationOnly);
    void setReceivers(const QList<PlannedReceiver> &receivers);
    const QList<PlannedReceiver> &receivers() const { return m_receivers; }
    /// The rest of the plan or the issue has changed: messages and dates that nobody has written follow.
    void refresh(const ForwardPlan &plan, const IssueFile &file);
    /// Shows a receiver's tab.
    void showReceiver(int index);
    bool hasError() const;

Q_SIGNALS:
    void edited();

private:
    void show(int index);
    void takeDue();
    PlannedReceiver *current();
    const IssueFacts m_facts;
    ForwardPlan m_plan;
    IssueFile m_file;
    QList<PlannedReceiver> m_receivers;
    bool m_showing = false;
    QTabBar *m_tabs;
    TextLabel *m_nobody;
    QWidget *m_fields;
    QCheckBox *m_information;
    SmartDateEdit *m_due;
    FormField *m_dueField;
    PlainTextEdit *m_message;
    FormField *m_messageField;
};
