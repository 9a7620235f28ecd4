#pragma once

#include "issues/issueactdialog.h"
#include "mailmessage.h"

class FormField;
class MessageOut;
class PlainTextEdit;
class QCheckBox;
class QComboBox;
class QTextBrowser;
class SmartDateEdit;
class TextLabel;

/// Återkoppla: the association is told the answer, at a meeting, by letter, mail, phone or otherwise; when, and to whom. Letter and mail are
/// shown as they will leave. First the paper, then the status: it is stored when the letter is written, and when the user says that the mail
/// that was opened is sent.
class FeedbackDialog : public IssueActDialog
{
    Q_OBJECT
public:
    FeedbackDialog(const AppContext &context, const IssueFile &file, const IssueFacts &facts, MessageOut &out, QWidget *parent);

Q_SIGNALS:
    /// Not now, but at the council's next meeting.
    void planRequested();

protected:
    void act() override;

private:
    void build();
    void buildSignature();
    void showLeftOut();
    void channelChanged();
    QStringList answers() const;
    QString standardText() const;
    QString receiverName() const;
    MailDraft mail() const;
    Document letter() const;
    /// What is to leave by the chosen way can leave. Errors: Invalid with `field`.
    Status check() const;
    void openMail();
    void setOpened(bool opened);
    void save(const QString &letterFile);

    MessageOut &m_out;
    QComboBox *m_channel, *m_to, *m_receiver;
    SmartDateEdit *m_on;
    PlainTextEdit *m_text;
    QTextBrowser *m_letter;
    TextLabel *m_subject;
    QCheckBox *m_signature;
    TextLabel *m_leftOut;
    FormField *m_receiverField = nullptr, *m_textField = nullptr, *m_letterField = nullptr;
    QPushButton *m_plan, *m_store;
    bool m_opened = false;  ///< the mail lies in the mail program as it stands here
};
