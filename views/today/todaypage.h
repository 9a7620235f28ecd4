#pragma once

#include "shell/appcontext.h"
#include "shell/page.h"
#include "today/shortlist.h"

#include "today.h"

#include <QSet>

class EmptyState;
class MessageBar;
class QCheckBox;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class SectionHeader;
class TodayService;

/// *Idag*: what goes on, what comes next, what is late or due, and text that was never saved.
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
    struct Section {
        SectionHeader *header;
        ShortList *list;
        QPushButton *all;  ///< shows the rows beyond the first few
    };
    Section addSection(QVBoxLayout *layout, const char *name);
    void build();
    void reload();
    void showDay(const Today &today);
    void fill(const Section &section, const QList<ShortList::Row> &rows);
    void showAll(ShortList *list);
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
    Section m_drafts{}, m_ongoing{}, m_next{}, m_late{}, m_due{}, m_undated{};
    Today m_shown;
    QSet<const ShortList *> m_whole;  ///< lists that the user asked to see all of
    bool m_loading = false;
    bool m_again = false;
};
