#include "meetings/meetingspage.h"

#include "database.h"
#include "meetinglistmodel.h"
#include "meetings/meetingdetail.h"
#include "meetings/meetingfilter.h"
#include "meetings/meetingspagetable.h"
#include "lists/savedviewsbutton.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"
#include "shell/uistate.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheader.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

// How the page is put together; what it does is in meetingspage.cpp.

MeetingsPage::MeetingsPage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_model(new MeetingListModel(context.meetings, context.database, this)),
      m_views(new MeetingViews(context.records, context.database, this)), m_head(new SectionHeader(SectionHeader::Level::Section, this)),
      m_viewsButton(new SavedViewsButton(*m_views, context.prompt, this)), m_new(new QPushButton(this)), m_note(new QPushButton(this)),
      m_filter(new MeetingFilterBar(context.records, [&database = context.database] { return database.today(); }, this)), m_bar(new MessageBar(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_list(new QStackedWidget(this)), m_table(new MeetingTable(*m_model, this)), m_empty(new EmptyState(this)),
      m_detail(new MeetingDetail(context, this)), m_open(new QAction(this)), m_bin(new QAction(this)), m_restore(new QAction(this)), m_refresh(new QAction(this))
{
    setObjectName(QStringLiteral("meetings"));
    m_viewsMenu = m_viewsButton->viewsMenu()->menuAction();
    m_columnsMenu = m_table->columnsMenu()->menuAction();
    build();
    makeCommands();
    connectParts();
    retranslate();
    refreshCommands();
}

void MeetingsPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(Space::L, Space::M, Space::L, Space::M);
    inside->setSpacing(Space::M);
    layout->addLayout(inside);
    m_new->setObjectName(QStringLiteral("newMeeting"));
    m_new->setIcon(Theme::icon(QStringLiteral("add"), ColorRole::AccentText));
    m_new->setProperty("primary", true);
    m_note->setObjectName(QStringLiteral("quickNoteButton"));
    m_note->setIcon(Theme::icon(QStringLiteral("note")));
    m_head->addWidget(m_viewsButton);
    m_head->addWidget(m_note);
    m_head->addWidget(m_new);
    inside->addWidget(m_head);
    inside->addWidget(m_filter);
    inside->addWidget(m_splitter, 1);
    m_list->addWidget(m_table);
    m_empty->setObjectName(QStringLiteral("meetingsEmpty"));
    m_list->addWidget(m_empty);
    m_splitter->setObjectName(QStringLiteral("meetingsSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({680, 340});
    m_viewsButton->setSource([this] { return shownView().toJson(); });
    m_viewsButton->setMessageBar(m_bar);
    m_context.state.follow(m_splitter, QStringLiteral("meetings"));
    arrange();
    m_table->remember(m_context.state, QStringLiteral("meetings"));
    m_view.sort = m_table->shownOrder();
    const QList<QWidget *> order{m_viewsButton, m_note, m_new, m_filter, m_table, m_detail};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

/// List and meeting stand beside each other while each has room for its words; otherwise the meeting stands below the list.
void MeetingsPage::arrange()
{
    const int letter = fontMetrics().averageCharWidth(), line = fontMetrics().height();
    const bool beside = width() >= letter * 80;
    m_splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    m_list->setMinimumSize(beside ? QSize(letter * 36, 0) : QSize(0, line * 9));
    m_detail->setMinimumSize(beside ? QSize(letter * 34, 0) : QSize(0, line * 12));
}

void MeetingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void MeetingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void MeetingsPage::makeCommands()
{
    m_open->setObjectName(QStringLiteral("openMeeting"));
    m_open->setIcon(Theme::icon(QStringLiteral("open")));
    m_bin->setObjectName(QStringLiteral("binMeeting"));
    m_bin->setIcon(Theme::icon(QStringLiteral("delete")));
    m_bin->setShortcut(QKeySequence::Delete);
    m_restore->setObjectName(QStringLiteral("restoreMeeting"));
    m_restore->setIcon(Theme::icon(QStringLiteral("restore")));
    m_refresh->setObjectName(QStringLiteral("refreshMeetings"));
    m_refresh->setIcon(Theme::icon(QStringLiteral("refresh")));
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    // Del in a text field deletes text: only the list has it as a command.
    m_bin->setShortcutContext(Qt::WidgetShortcut);
    m_refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addActions({m_open, m_bin, m_restore});
    addAction(m_refresh);
    connect(m_open, &QAction::triggered, this, &MeetingsPage::editCurrent);
    connect(m_bin, &QAction::triggered, this, [this] { moveSelected(true); });
    connect(m_restore, &QAction::triggered, this, [this] { moveSelected(false); });
    connect(m_refresh, &QAction::triggered, m_model, &IdListModel::refresh);
}

void MeetingsPage::connectParts()
{
    connect(m_new, &QPushButton::clicked, this, &MeetingsPage::createNew);
    connect(m_note, &QPushButton::clicked, this, [this] { Q_EMIT m_context.navigator.quickNoteRequested({}); });
    connect(m_filter, &MeetingFilterBar::viewChanged, this, &MeetingsPage::viewChanged);
    connect(m_filter, &MeetingFilterBar::leaveDown, this, [this] {
        m_table->setFocus();
        if (m_table->currentId() == 0)
            m_table->setCurrentRow(0);
    });
    connect(m_viewsButton, &SavedViewsButton::viewChosen, this, &MeetingsPage::showEntry);
    connect(m_views, &SavedViews::failed, this, [this](const Error &error) { showFailure(error, {}); });
    connect(m_model, &IdListModel::idsChanged, this, &MeetingsPage::idsChanged);
    connect(m_model, &IdListModel::stateChanged, this, &MeetingsPage::stateChanged);
    connect(m_table, &MeetingTable::openRequested, this, &MeetingsPage::openMeeting);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MeetingsPage::selectionChanged);
    connect(m_table, &MeetingTable::currentIdChanged, this, &MeetingsPage::selectionChanged);
    connect(m_detail, &MeetingDetail::openRequested, this, [this](MeetingId id) { openMeeting(id.value); });
    connect(m_empty, &EmptyState::activated, this, &MeetingsPage::emptyActivated);
}

void MeetingsPage::retranslate()
{
    m_new->setText(tr("&Ny träff"));
    m_new->setToolTip(tr("Ny träff (Ctrl+N)"));
    m_note->setText(tr("&Snabbanteckning"));
    m_note->setToolTip(tr("Snabbanteckning (Ctrl+M)"));
    m_open->setText(tr("&Öppna"));
    m_bin->setText(tr("&Till papperskorgen"));
    m_restore->setText(tr("Åte&rställ"));
    m_refresh->setText(tr("&Läs om"));
    m_splitter->setAccessibleName(tr("Lista och träff"));
    m_model->retranslate();
    m_table->retranslate();
    m_filter->retranslate();
    m_viewsButton->retranslate();
    m_detail->retranslate();
    refreshCount();
    refreshEmpty();
}
