#pragma once

#include "issues/issueactdialog.h"
#include "mailmessage.h"

class FormField;
class PlainTextEdit;
class QComboBox;
class QTextBrowser;
class SmartDateEdit;
class TextLabel;

/// Återkoppla: the association is told the answer, at a meeting, by letter, mail, phone or otherwise; when, and to whom. Letter and mail are
/// shown as they will leave, and leave when it is stored.
class FeedbackDialog : public IssueActDialog
{
    Q_OBJECT
public:
    FeedbackDialog(const AppContext &context, const IssueFile &file, const IssueFacts &facts, QWidget *parent);

Q_SIGNALS:
    /// Stored; now this is to leave.
    void letterWanted(const Document &letter, const QString &receiver);
    void mailWanted(const MailDraft &mail);
    /// Not now, but at the council's next meeting.
    void planRequested();

protected:
    void act() override;

private:
    void build();
    void channelChanged();
    QString standardText() const;
    QString receiverName() const;
    MailDraft mail() const;
    Document letter() const;
    /// What is to leave by the chosen way can leave. Errors: Invalid with `field`.
    Status check() const;

    QComboBox *m_channel, *m_to, *m_receiver;
    SmartDateEdit *m_on;
    PlainTextEdit *m_text;
    QTextBrowser *m_letter;
    TextLabel *m_subject;
    FormField *m_receiverField = nullptr, *m_textField = nullptr, *m_letterField = nullptr;
    QPushButton *m_plan, *m_store;
};
