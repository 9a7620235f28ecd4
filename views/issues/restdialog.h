#pragma once

#include "issues/issueactdialog.h"

class SmartDateEdit;

/// Puts an issue aside until a day, or until somebody wakes it.
class RestDialog : public IssueActDialog
{
    Q_OBJECT
public:
    RestDialog(const AppContext &context, const IssueFile &file, const IssueFacts &facts, QWidget *parent);

protected:
    void act() override;

private:
    SmartDateEdit *m_until;
};
