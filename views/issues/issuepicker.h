#pragma once

#include "issuelist.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class SearchField;
class TextLabel;
struct AppContext;

/// Finds another issue by number or words: what is typed narrows the list, Down goes into it, Enter takes the marked one. Opened with open();
/// deletes itself.
class IssuePicker : public QDialog
{
    Q_OBJECT
public:
    struct Texts {
        QString title;
        QString question;  ///< what the issue is chosen for
        QString act;       ///< on the button
    };
    /// `without` is left out of the list.
    IssuePicker(const AppContext &context, IssueId without, const Texts &texts, QWidget *parent);

Q_SIGNALS:
    void picked(const IssueRow &issue);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void readRows(const QList<qint64> &ids);
    void show(const QList<IssueRow> &rows);
    void take();
    const AppContext &m_context;
    const IssueId m_without;
    SearchField *m_search;
    QListWidget *m_list;
    TextLabel *m_note;
    QPushButton *m_take;
    QList<IssueRow> m_rows;
    qsizetype m_found = 0;
    quint64 m_asked = 0;
};
