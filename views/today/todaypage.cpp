#include "today/todaypage.h"

#include "shell/navigator.h"
#include "today/issuesections.h"
#include "shell/uistate.h"
#include "whendone.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheader.h"

#include "meetingservice.h"
#include "swedishformat.h"
#include "todayservice.h"
#include "words.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

/// What is due is shown this many days ahead.
static constexpr int daysAhead = 14;
/// So many rows of a list at first.
static constexpr int firstRows = 8;

TodayPage::TodayPage(const AppContext &context, TodayService &today, QWidget *parent) : Page(parent), m_context(context), m_today(today)
{
    setObjectName(QStringLiteral("today"));
    build();
    connect(&m_context.database, &Database::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

void TodayPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_bar = new MessageBar(this);
    m_stack = new QStackedWidget(this);
    outer->addWidget(m_bar);
    outer->addWidget(m_stack, 1);

    m_welcome = new EmptyState(this);
    m_welcome->setObjectName(QStringLiteral("welcome"));
    m_welcome->setIcon(QStringLiteral("meetings"));
    connect(m_welcome, &EmptyState::activated, this, [this] { Q_EMIT m_context.navigator.quickNoteRequested({}); });

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::L, Space::M, Space::L, Space::L);
    layout->setSpacing(Space::S);
    m_head = new SectionHeader(SectionHeader::Level::Page, content);
    m_all = new QCheckBox(content);
    m_all->setObjectName(QStringLiteral("allLocalities"));
    m_quickNote = new QPushButton(content);
    m_quickNote->setObjectName(QStringLiteral("todayQuickNote"));
    m_newMeeting = new QPushButton(content);
    m_newMeeting->setObjectName(QStringLiteral("todayNewMeeting"));
    m_newMeeting->setProperty("primary", true);
    for (QWidget *widget : {static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_quickNote), static_cast<QWidget *>(m_newMeeting)})
        m_head->addWidget(widget);
    layout->addWidget(m_head);
    m_issues = new IssueSections(m_context, this, m_bar);
    m_drafts = addSection("draftList");
    m_ongoing = addSection("ongoingList");
    m_late = addSection("lateList");
    m_next = addSection("nextList");
    m_due = addSection("dueList");
    m_undated = addSection("undatedList");
    // What reached nobody and what is late goes first, then what waits for the user, then what waits for others; what was put off stays in sight.
    m_sections = {m_drafts, m_ongoing, m_issues->undelivered(), m_issues->late(), m_late, m_issues->reminders(), m_issues->toFeedBack(), m_issues->unsent(), m_issues->toForward(), m_next,
        m_issues->waiting(), m_due, m_undated, m_issues->snoozed()};
    for (TodaySection *section : std::as_const(m_sections)) {
        layout->addWidget(section);
        const ShortList *list = section->list();
        connect(list, &ShortList::picked, this, [this, list] { pickedIn(list); });
        connect(list, &ShortList::contextRequested, this, [this, list](const QPoint &position, bool canFinish) { showMenu(list, position, canFinish); });
    }
    m_calm = new EmptyState(content);
    m_calm->setIcon(QStringLiteral("check"));
    connect(m_calm, &EmptyState::activated, this, &TodayPage::createNew);
    layout->addWidget(m_calm);
    layout->addStretch(1);
    scroll->setWidget(content);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_welcome);

    m_done = new QAction(this);
    m_done->setObjectName(QStringLiteral("finishAction"));
    connect(m_done, &QAction::triggered, this, &TodayPage::finishSelected);
    connect(m_newMeeting, &QPushButton::clicked, this, &TodayPage::createNew);
    connect(m_quickNote, &QPushButton::clicked, this, [this] { Q_EMIT m_context.navigator.quickNoteRequested({}); });
    m_all->setChecked(m_context.state.value(QStringLiteral("today/allLocalities"), false).toBool());
    connect(m_all, &QCheckBox::toggled, this, [this](bool all) {
        m_context.state.setValue(QStringLiteral("today/allLocalities"), all);
        reload();
    });
}

TodaySection *TodayPage::addSection(const char *name) { return new TodaySection(QString::fromLatin1(name), firstRows, this); }

/// The commands about issues are about the row that the keyboard is on.
void TodayPage::pickedIn(const ShortList *list)
{
    const auto pick = list->currentRow().pick;
    if (pick)
        pick();
    else
        m_issues->clear();
}

void TodayPage::showMenu(const ShortList *list, const QPoint &position, bool canFinish)
{
    const auto row = list->currentRow();
    if (!row.pick && !canFinish)
        return;
    QMenu menu(this);
    if (row.pick) {
        row.pick();
        menu.addActions(m_issues->actions());
    } else {
        menu.addAction(m_done);
    }
    menu.exec(position);
}

QList<QAction *> TodayPage::menuActions(MenuId menu) const
{
    return menu == MenuId::Meeting ? QList<QAction *>{m_done} : menu == MenuId::Issue ? m_issues->actions() : QList<QAction *>{};
}

void TodayPage::createNew() { Q_EMIT m_context.navigator.newMeetingRequested({}); }

void TodayPage::retranslate()
{
    m_all->setText(tr("Alla &orter"));
    m_all->setToolTip(tr("Visa även orter som du inte är kontaktperson för, och frågor som andra följer"));
    m_newMeeting->setText(tr("&Ny träff"));
    m_newMeeting->setIcon(Theme::icon(QStringLiteral("add"), ColorRole::AccentText));
    m_quickNote->setText(tr("&Snabbanteckning"));
    m_quickNote->setToolTip(tr("Ctrl+M, var du än är i programmet"));
    m_done->setText(tr("Markera åtgärden som kla&r"));
    m_welcome->setTexts(tr("Välkommen till Ortskontakt"), tr("Här samlas det du har att göra i dag. Börja med att skriva några rader om en träff: ortsråd, datum och tid är redan ifyllda."));
    m_welcome->setButton(tr("&Logga den första träffen"));
    m_calm->setTexts(tr("Inget som väntar"), tr("Inga frågor väntar, inga träffar är planerade och inga åtgärder ska vara klara de närmaste två veckorna."));
    m_calm->setButton(tr("&Planera en träff"));
    m_issues->retranslate();
    const QList<std::pair<TodaySection *, QString>> titles{{m_drafts, tr("Osparad text")}, {m_ongoing, tr("Att göra klart")}, {m_late, tr("Försenade åtgärder")},
        {m_next, tr("Kommande träffar")}, {m_due, tr("Åtgärder de närmaste två veckorna")}, {m_undated, tr("Åtgärder utan datum")}};
    for (const auto &[section, title] : titles)
        section->setTitle(title);
    showDay(m_shown);
}

void TodayPage::reload()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    whenDone(m_today.load(daysAhead, !m_all->isChecked()), this, [this](const Result<Today> &today) {
        m_loading = false;
        if (today) {
            // What the bar says of something done stays, with its Ångra.
            if (std::exchange(m_failed, false))
                m_bar->dismiss();
            m_shown = *today;
            showDay(m_shown);
            m_stack->setCurrentIndex(m_shown.anyMeeting || m_shown.anyIssue || !m_shown.drafts.isEmpty() ? 0 : 1);
        } else {
            m_failed = true;
            m_bar->showMessage(MessageBar::Kind::Error, today.error().message);
            m_bar->addButton(tr("Försök igen"), [this] { reload(); });
        }
        if (std::exchange(m_again, false))
            reload();
    });
}

void TodayPage::showDay(const Today &today)
{
    const QDate date = m_context.database.today();
    const QString day = SwedishFormat::longDate(date);
    m_head->setTitle(day.left(1).toUpper() + day.mid(1));
    m_head->setNote(SwedishFormat::week(date));
    m_all->setVisible(!today.mine.isEmpty() || !today.persons.isEmpty());
    const auto rows = [](const auto &list, auto make) {
        QList<ShortList::Row> made;
        for (const auto &value : list)
            made << make(value);
        return made;
    };
    fill(m_drafts, rows(today.drafts, [this](const Draft &draft) { return draftRow(draft); }));
    fill(m_ongoing, rows(today.ongoing, [this](const MeetingRow &meeting) { return meetingRow(meeting, true); }));
    fill(m_next, rows(today.next, [this](const MeetingRow &meeting) { return meetingRow(meeting, false); }));
    fill(m_late, rows(today.late, [this](const OpenAction &action) { return actionRow(action, true); }));
    fill(m_due, rows(today.due, [this](const OpenAction &action) { return actionRow(action, false); }));
    fill(m_undated, rows(today.undated, [this](const OpenAction &action) { return actionRow(action, false); }));
    m_issues->show(today.issues, m_all->isChecked() ? TodayScope::Everybody : TodayScope::Mine);
    QList<ShortList *> lists;
    for (const TodaySection *section : std::as_const(m_sections))
        lists << section->list();
    ShortList::align(lists);
    m_calm->setVisible(today.issues.isEmpty() && today.drafts.isEmpty() && today.ongoing.isEmpty() && today.next.isEmpty() && today.late.isEmpty() && today.due.isEmpty()
        && today.undated.isEmpty());
}

void TodayPage::fill(TodaySection *section, const QList<ShortList::Row> &rows) { section->fill(rows, rows.size(), rows.size() < Today::most); }

ShortList::Row TodayPage::meetingRow(const MeetingRow &meeting, bool passed) const
{
    ShortList::Row row;
    row.icon = passed ? QStringLiteral("clock") : QStringLiteral("calendar");
    row.tone = passed ? ColorRole::Warning : ColorRole::MutedText;
    const QString day = SwedishFormat::relativeDay(meeting.date, m_context.database.today());
    row.when = meeting.start.isValid() ? tr("%1 %2").arg(day, SwedishFormat::textTime(meeting.start)) : day;
    row.what = meeting.theme.isEmpty() ? meeting.kind : tr("%1: %2", "kind of meeting, theme").arg(meeting.kind, meeting.theme);
    const QString who = meeting.council.isEmpty() ? meeting.locality : meeting.council;
    const QString more = passed ? Words::of("status", meeting.status) : meeting.place;
    row.context = who.isEmpty() ? more : more.isEmpty() ? who : tr("%1, %2", "council, place or status").arg(who, more);
    row.open = [this, id = meeting.id] { Q_EMIT m_context.navigator.meetingRequested(id); };
    return row;
}

ShortList::Row TodayPage::actionRow(const OpenAction &action, bool late)
{
    ShortList::Row row;
    row.icon = late ? QStringLiteral("warning") : QStringLiteral("action");
    row.tone = late ? ColorRole::Danger : ColorRole::MutedText;
    row.when = action.due.isValid() ? SwedishFormat::relativeDay(action.due, m_context.database.today()) : tr("utan datum");
    row.what = action.who.isEmpty() ? action.what : tr("%1 (%2)").arg(action.what, action.who);
    row.context = tr("%1 %2").arg(action.council.isEmpty() ? action.meetingKind : action.council, SwedishFormat::tableDate(action.meetingDate));
    row.open = [this, id = action.meeting] { Q_EMIT m_context.navigator.meetingRequested(id); };
    row.done = [this, action] { finishAction(action.id, action.what); };
    return row;
}

ShortList::Row TodayPage::draftRow(const Draft &draft) const
{
    ShortList::Row row;
    row.icon = QStringLiteral("edit");
    row.tone = ColorRole::Accent;
    const QDateTime time = draft.changedAt.toLocalTime();
    row.when = tr("%1 %2").arg(SwedishFormat::relativeDay(time.date(), m_context.database.today()), SwedishFormat::textTime(time.time()));
    row.what = draft.title;
    row.context = Words::table(draft.subject);
    if (draft.subject == QLatin1String("meeting"))
        row.open = [this, id = MeetingId(draft.subjectId)] { Q_EMIT m_context.navigator.meetingRequested(id); };
    else if (draft.subject == QLatin1String("issue"))
        row.open = [this, id = IssueId(draft.subjectId)] { Q_EMIT m_context.navigator.issueEditRequested(id); };
    else if (draft.subject == QLatin1String("quicknote"))
        row.open = [this] { Q_EMIT m_context.navigator.quickNoteRequested({}); };
    else if (draft.isOfIssueAct())
        row.open = [this, id = IssueId(draft.subjectId)] { Q_EMIT m_context.navigator.issueRequested(id); };
    else
        row.open = [this, draft] { Q_EMIT m_context.navigator.recordRequested(draft.subject, draft.subjectId); };
    if (draft.subject == QLatin1String("quicknote"))
        row.context = tr("Snabbanteckning");
    else if (draft.isOfIssueAct())
        row.context = Words::table(QStringLiteral("issue"));
    return row;
}

void TodayPage::finishSelected()
{
    for (const TodaySection *section : {m_late, m_due, m_undated}) {
        if (section->list()->hasFocus())
            section->list()->finishCurrent();
    }
}

void TodayPage::finishAction(ActionItemId id, const QString &what)
{
    whenDone(m_context.meetings.setActionStatus(id, ActionStatus::Done), this, [this, id, what](const Status &status) {
        if (!status) {
            m_bar->showMessage(MessageBar::Kind::Error, status.error().message);
            return;
        }
        m_bar->showMessage(MessageBar::Kind::Success, tr("”%1” är klar.").arg(what));
        m_bar->addButton(tr("Ångra"), [this, id] {
            whenDone(m_context.meetings.setActionStatus(id, ActionStatus::Open), this, [this](const Status &) { m_bar->dismiss(); });
        });
    });
}
