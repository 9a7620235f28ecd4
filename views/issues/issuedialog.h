#pragma once

#include "issue.h"
#include "mailmessage.h"

#include <QDialog>
#include <functional>

class AttachmentSection;
class IssueForm;
class IssueSuggestions;
class MessageBar;
class QBoxLayout;
class QPushButton;
class QScrollArea;
class TextLabel;
struct AppContext;
struct Draft;
struct MailIntake;

/// A fråga in a window of its own, to write and to change, with suggestions of whom it is for beside the text. What is typed is kept as a
/// draft; closing without saving keeps it too. Not modal; deletes itself when closed.
class IssueDialog : public QDialog
{
    Q_OBJECT
public:
    IssueDialog(const AppContext &context, QWidget *parent);
    ~IssueDialog() override;

    /// A new issue, raised by a council, at a meeting, from a line of its notes – each may be missing. Shows the window.
    void editNew(CouncilId council, MeetingId meeting, AgendaItemId item, const QString &text);
    /// A new issue of a mail: what it says of it is filled in (IssueService::intake), and it is kept with the issue. Shows the window.
    void editOfMail(const MailMessage &mail);
    /// A stored issue, or the draft of one that never was saved. Shows the window.
    void edit(IssueId id);
    IssueId id() const;
    /// The window in which this issue is open, if any.
    static IssueDialog *openFor(IssueId id);

    void save();
    void saveAndClose();
    void saveAndForward();
    void reject() override;

Q_SIGNALS:
    void saved(IssueId id);
    /// The issue is saved and is to be forwarded; 0 when no function was chosen among the suggestions.
    void forwardRequested(IssueId id, FunctionId to);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class After { Stay, Close, Forward };
    void build();
    AttachmentSection *makeAttachments();
    void addKeys();
    void retranslate();
    void store(After after);
    void stored(IssueId id);
    void goOn(bool stored);
    void begin(const IssueFile &prepared, const QString &text);
    void begin(const MailIntake &intake, const MailMessage &mail, const QString &files);
    void offerDraft(const QList<Draft> &drafts);
    void refresh();
    void askForSuggestions();
    const AppContext &m_context;
    IssueForm *m_form;
    AttachmentSection *m_attachments;
    IssueSuggestions *m_suggestions;
    MessageBar *m_bar;
    QBoxLayout *m_columns;
    QScrollArea *m_formArea;
    QScrollArea *m_suggestionArea;
    TextLabel *m_status;
    QPushButton *m_versions, *m_close, *m_forward, *m_save;
    After m_after = After::Stay;
    QList<std::function<void(bool)>> m_waiting;  ///< what goes on when the issue is stored, or cannot be
};
