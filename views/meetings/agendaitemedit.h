#pragma once

#include "meetings/meetingeditorsection.h"

class ActionRow;
class AgendaItemIssues;
class FieldNote;
class PlainTextEdit;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;
class TextLabel;

/// One point of the agenda on its card: heading, what was said, outcome, decision and the åtgärder that came from it.
class AgendaItemEdit : public MeetingSection
{
    Q_OBJECT
public:
    AgendaItemEdit(MeetingDocument &document, AgendaItemId id, std::function<QDate()> today, QWidget *parent);
    AgendaItemId id() const { return m_id; }
    QList<QWidget *> focusWidgets() const;
    void focusHeading();
    void focusText();
    /// Where an item carried from an earlier meeting comes from, in words.
    void setSource(const QString &words);
    void setMenu(QMenu *menu);
    AgendaItemIssues &issues() { return *m_issues; }

    /// The line of the text where the cursor is, or the selected lines, becomes the item's decision.
    void makeDecision();
    /// … or an åtgärd, which remembers the item; its row asks who and when.
    void makeAction();
    /// What an issue made here begins with: that line or those lines, or the heading when there is nothing in them.
    QString issueText() const;

Q_SIGNALS:
    void sourceRequested(AgendaItemId item);

protected:
    void refresh() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void lay();
    void connectFields();
    void change(const QString &text, const std::function<void(AgendaItem &)> &change);
    const AgendaItem *item() const;
    void refreshActions();
    AgendaItemId m_id;
    std::function<QDate()> m_today;
    TextLabel *m_number;
    QLineEdit *m_heading;
    QComboBox *m_outcome;
    QCheckBox *m_finished;
    QToolButton *m_more, *m_source;
    AgendaItemIssues *m_issues;
    PlainTextEdit *m_text;
    FieldNote *m_textNote;
    QWidget *m_decisionBox;
    TextLabel *m_decisionLabel;
    PlainTextEdit *m_decision;
    QVBoxLayout *m_actionRows;
    QList<ActionRow *> m_rows;
};
