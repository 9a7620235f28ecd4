#pragma once

#include "issues/issuefacts.h"
#include "records/keepsdraft.h"
#include "shell/appcontext.h"
#include "widgets/messagebar.h"

#include <QDialog>
#include <QFuture>

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class ActDraft;
struct Draft;

/// What the windows about an issue's course have in common: the issue's name on top, a bar for what went wrong, fields that scroll and
/// buttons that stay in sight. Stops its window, deletes itself. What somebody else stored meanwhile is read again and told of; what has
/// been typed stays.
class IssueActDialog : public QDialog, public KeepsDraft
{
    Q_OBJECT
public:
    IssueActDialog(const AppContext &context, const IssueFile &file, const IssueFacts &facts, QWidget *parent);
    const IssueFile &file() const { return m_file; }
    void keepDraft() override;
    void accept() override;
    /// What was written by hand is not lost by a slip on Escape: it stays as a draft, and is offered the next time.
    void reject() override;

Q_SIGNALS:
    /// Stored; the dialog closes.
    void stored(const IssueFile &file);
    /// The issue has changed although the dialog goes on: read it again.
    void outdated(IssueId issue);

protected:
    /// Where the fields go.
    QVBoxLayout *body() const { return m_body; }
    QPushButton *addButton(const char *name, const QString &text, bool primary = false);
    void addLeftWidget(QWidget *widget);
    void setHead(const QString &text);
    /// How wide it is at least: that many letters, or what the screen has.
    void setLineLength(int letters);
    void say(MessageBar::Kind kind, const QString &text);
    MessageBar *bar() const { return m_bar; }
    /// In words, with the keyboard in the field it is about when that has the error's name.
    void refuse(const Error &error);
    using Done = std::function<void(const IssueFile &file)>;
    /// Waits for what is stored; `done` is called when it succeeded, `failed` when not. Errors as refuse(); after a Conflict the issue is read
    /// again.
    void store(const QFuture<Result<IssueFile>> &future, const Done &done, const std::function<void()> &failed = {});
    bool isStoring() const { return m_storing; }
    /// Whether a day on which something has happened may stand: one that has not been is asked about. `field` gets the keyboard otherwise.
    bool agreesToDay(QDate day, const QString &field);
    enum class Several { ChooseNone, ChooseLast };
    /// What is typed in the fields made so far is a draft from now on, and what an earlier window left is offered. `name` tells the act.
    void keepTyped(const char *name);
    /// m_file is another one now.
    virtual void issueChanged() {}
    /// Ctrl+Enter.
    virtual void act() = 0;
    /// The receivers of hops to choose from. Of several none is chosen beforehand where a wrong one would be noted on somebody.
    void fillHops(QComboBox *box, const QList<Forwarding> &hops, Several several = Several::ChooseNone) const;
    void fillChannels(QComboBox *box, const QList<Channel> &channels) const;
    void makeRoom();
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    const AppContext m_context;
    IssueFile m_file;
    IssueFacts m_facts;

private:
    void reload(const Error &conflict);
    void offerTyped(const Draft &draft);
    MessageBar *m_bar;
    class TextLabel *m_head;
    QScrollArea *m_area;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    bool m_storing = false;
    ActDraft *m_draft = nullptr;
};
