#pragma once

#include "issues/issueactdialog.h"

class QComboBox;
class QPushButton;
class SmartDateEdit;

/// A draft that was opened in the mail program: sent, and on which day, or not sent after all. The clocks run from that day.
class SentDialog : public IssueActDialog
{
    Q_OBJECT
public:
    SentDialog(const AppContext &context, const IssueFile &file, const IssueFacts &facts, QWidget *parent);

protected:
    void act() override;
    void issueChanged() override;

private:
    void showDrafts();
    void takeBack();
    bool chosen(ForwardingId &hop);

    QComboBox *m_hop;
    SmartDateEdit *m_on;
};
