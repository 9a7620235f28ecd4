#pragma once

#include "issues/issueactstate.h"
#include "issues/issueactdialog.h"
#include "issueservice.h"
#include "mailmessage.h"

class FormField;
class PlainTextEdit;
class QButtonGroup;
class QListWidget;
class QVBoxLayout;
class SmartDateEdit;

/// A mail that was read, and the issue it was found to belong to.
struct ReceivedMail {
    MailMessage message;
    ForwardingId hop;
    QString how;  ///< in words: by what it was matched
    QString doubt = {};  ///< in words: what speaks against it
};

/// Notes what came back from a function: an acknowledgement, an answer, or that it was the wrong one. From a mail it shows all of the mail
/// as plain text, so that nothing in it is run or fetched, and suggests what to note.
class AnswerDialog : public IssueActDialog
{
    Q_OBJECT
public:
    /// `act` is Acknowledge, Answer or WrongFunction; with a mail what it says is suggested, and nothing is when it is automatic or unclear.
    AnswerDialog(const AppContext &context, const IssueFile &file, const IssueFacts &facts, IssueAct act, const std::optional<ReceivedMail> &mail, QWidget *parent);

Q_SIGNALS:
    /// It came to the wrong function: it may be forwarded again.
    void wrongFunction(const IssueFile &file);
    /// The mail belongs to another issue.
    void otherIssueRequested();

protected:
    void act() override;
    void issueChanged() override;

private:
    void buildMail();
    void warn();
    void buildKinds();
    void buildFields();
    void kindChanged();
    void showHops();
    QList<MailAttachment> keptFiles() const;
    void storeMail(ForwardingId hop);
    /// What the mail is kept as; nothing while nothing is chosen.
    std::optional<IssueMailKind> mailKind() const;
    void buildReason(QVBoxLayout *into);
    void finish(const IssueFile &file);

    static constexpr int otherKindId = 1000;  ///< beside the acts
    const std::optional<ReceivedMail> m_mail;
    std::optional<IssueAct> m_kind;
    QButtonGroup *m_kinds = nullptr;
    QComboBox *m_otherKind = nullptr;  ///< what a mail that is neither of these is
    bool m_isOther = false;
    QComboBox *m_hop;
    SmartDateEdit *m_on;
    PlainTextEdit *m_text;
    QListWidget *m_files;
    FormField *m_hopField = nullptr, *m_textField = nullptr;
    FormField *m_filesField = nullptr;  ///< of a mail only
    QPushButton *m_store;
};
