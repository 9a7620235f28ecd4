#pragma once

#include "timelineservice.h"

#include <QWidget>

class EmptyState;
class QComboBox;
class QListView;
class QPushButton;
class QStackedWidget;
class TextLabel;
class TimelineModel;
struct AppContext;

/// The tab *Tidslinje*: everything about an association, its council and its localities, by year. Enter opens a meeting.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(const AppContext &context, QWidget *parent = nullptr);
    /// 0 shows nothing. Read when the tab is looked at.
    void setAssociation(qint64 id);
    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reload();
    void readMore();
    void openCurrent();
    void refresh();
    const AppContext &m_context;
    TimelineService m_service;
    TimelineModel *m_model;
    QComboBox *m_choice;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
    QPushButton *m_more;
    TextLabel *m_message;
    qint64 m_association = 0;
    bool m_stale = true;
    quint64 m_generation = 0;
    std::optional<TimelinePosition> m_next;
};
