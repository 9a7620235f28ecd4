#pragma once

#include "issues/issuedetailloader.h"

#include <QSet>
#include <QWidget>

class EmptyState;
class MessageBar;
class QAction;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class TextLabel;

/// One issue to read, beside the list, with what can be done next. Its values are edited elsewhere.
class IssueDetail : public QWidget
{
    Q_OBJECT
public:
    explicit IssueDetail(const AppContext &context, QWidget *parent = nullptr);

    /// Shows an issue as soon as it is read; 0 shows that none is chosen. What is shown stays until then.
    void showIssue(IssueId id);
    /// Instead of an issue: how many are selected.
    void showCount(int selected);
    IssueId issue() const { return m_id; }
    /// What is shown now; the issue asked for last may still be on its way.
    const std::optional<IssueDetailData> &content() const { return m_data; }
    /// All that can be done with an issue, for the menu.
    void setCommands(const QList<QAction *> &commands);
    /// What usually comes next with the issue that is shown, as a button of its own; none = nothing does.
    void setNext(QAction *next);
    void retranslate();

Q_SIGNALS:
    /// Something else is shown than before, or nothing.
    void shown();
    void editRequested(IssueId id);
    void issueRequested(IssueId id);
    void meetingRequested(MeetingId id);
    void unrelateRequested(IssueId other);
    void openFileRequested(const Attachment &attachment);
    void removeFileRequested(const Attachment &attachment);

private:
    void showData(const IssueDetailData &read);
    void render();
    void renderChips();
    void refreshCommands();
    void follow(const QUrl &link);
    void chooseAnswer(IssueMailId id);
    void showFailure(const Error &error);
    QWidget *makeContent();
    const AppContext &m_context;
    IssueDetailLoader m_loader;
    IssueId m_id;
    int m_selected = 0;
    std::optional<IssueDetailData> m_data;
    QSet<qint64> m_messages;  ///< hops whose message is shown
    QAction *m_nextCommand = nullptr;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    MessageBar *m_bar;
    TextLabel *m_number;
    TextLabel *m_heading;
    QWidget *m_chips;
    QPushButton *m_next;
    QPushButton *m_more;
    QPushButton *m_edit;
    QMenu *m_menu;
    QTextBrowser *m_text;
};
