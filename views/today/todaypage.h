#pragma once

#include "shell/appcontext.h"
#include "shell/page.h"
#include "today/todaysection.h"

#include "today.h"

class EmptyState;
class IssueSections;
class MessageBar;
class QCheckBox;
class QPushButton;
class QStackedWidget;
class SectionHeader;
class TodayService;

/// *Idag*: what goes on, what comes next, what is late or due, issues and their reminders, and text that was never saved.
class TodayPage : public Page
{
    Q_OBJECT
public:
    TodayPage(const AppContext &context, TodayService &today, QWidget *parent = nullptr);

    Features features() const override { return CanCreate; }
    QList<QAction *> menuActions(MenuId menu) const override;
    QString helpTopic() const override { return QStringLiteral("today"); }
    void createNew() override;
    void activated() override { reload(); }
    void retranslate() override;

private:
    TodaySection *addSection(const char *name);
    void build();
    void reload();
    void showDay(const Today &today);
    void fill(TodaySection *section, const QList<ShortList::Row> &rows);
    void pickedIn(const ShortList *list);
    void showMenu(const ShortList *list, const QPoint &position, bool canFinish);
    ShortList::Row meetingRow(const MeetingRow &meeting, bool passed) const;
    ShortList::Row actionRow(const OpenAction &action, bool late);
    ShortList::Row draftRow(const Draft &draft) const;
    void finishAction(ActionItemId id, const QString &what);
    void finishSelected();

    AppContext m_context;
    TodayService &m_today;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_welcome = nullptr;
    MessageBar *m_bar = nullptr;
    SectionHeader *m_head = nullptr;
    QCheckBox *m_all = nullptr;
    QPushButton *m_newMeeting = nullptr;
    QPushButton *m_quickNote = nullptr;
    QAction *m_done = nullptr;
    EmptyState *m_calm = nullptr;
    IssueSections *m_issues = nullptr;
    TodaySection *m_drafts = nullptr, *m_ongoing = nullptr, *m_next = nullptr, *m_late = nullptr, *m_due = nullptr, *m_undated = nullptr;
    QList<TodaySection *> m_sections;  ///< from the top
    Today m_shown;
    bool m_failed = false;  ///< the bar says that the day could not be read
    bool m_loading = false;
    bool m_again = false;
};
