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

/// A reminder to a function that is late, as a mail or a letter, shown as it will leave: what was asked when, what was due, how late it is.
/// It changes nothing of the issue; a bevakning of the new day can be made with it, when the paper is there.
class RemindDialog : public IssueActDialog
{
    Q_OBJECT
public:
    RemindDialog(const AppContext &context, const IssueFile &file, const IssueFacts &facts, MessageOut &out, QWidget *parent);

Q_SIGNALS:
    void watched();

protected:
    void act() override;

private:
    void build();
    void factsChanged();
    void show();
    Forwarding hop() const;
    QString standardText() const;
    Result<MailDraft> mail() const;
    Document letter() const;
    void finish();
    /// Mail opened or letter written. Errors: those of MessageOut, of the address.
    Status takeOut();

    MessageOut &m_out;
    QComboBox *m_hop, *m_channel;
    SmartDateEdit *m_due;
    QCheckBox *m_watch;
    PlainTextEdit *m_text;
    QTextBrowser *m_letter;
    TextLabel *m_head;
    FormField *m_textField = nullptr, *m_letterField = nullptr;
    QPushButton *m_send;
    bool m_edited = false;
};
