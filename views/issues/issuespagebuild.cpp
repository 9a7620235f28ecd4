#include "issues/issuespage.h"

#include "database.h"
#include "issuelistmodel.h"
#include "issues/issuecommands.h"
#include "issues/issuedetail.h"
#include "issues/issuefilterbar.h"
#include "issues/issuefiles.h"
#include "issues/issuerelationacts.h"
#include "issues/issuereminderacts.h"
#include "issues/issuetable.h"
#include "issues/stagebar.h"
#include "lists/savedviewsbutton.h"
#include "meetings/attachmentmedia.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"
#include "shell/uistate.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheader.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

// How the page is put together; what it does is in issuespage.cpp.

IssuesPage::IssuesPage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_model(new IssueListModel(context.issues, context.database, this)), m_views(new IssueViews(context.records, this)),
      m_head(new SectionHeader(SectionHeader::Level::Section, this)), m_viewsButton(new SavedViewsButton(*m_views, context.prompt, this)), m_new(new QPushButton(this)),
      m_stages(new StageBar(this)), m_filter(new IssueFilterBar(context, this)), m_bar(new MessageBar(this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_list(new QStackedWidget(this)), m_table(new IssueTable(*m_model, this)), m_empty(new EmptyState(this)), m_detail(new IssueDetail(context, this)),
      m_files(new IssueFiles(context, m_bar, this)), m_commands(new IssueCommands(context, this)), m_links(new IssueRelationActs(context, this)),
      m_reminders(new IssueReminderActs(context, this)), m_watch(new QMenu(this)), m_open(new QAction(this)), m_attach(new QAction(this)),
      m_copyNumber(new QAction(this)), m_bin(new QAction(this)), m_restore(new QAction(this)), m_refresh(new QAction(this))
{
    setObjectName(QStringLiteral("issues"));
    setAcceptDrops(true);
    m_viewsMenu = m_viewsButton->viewsMenu()->menuAction();
    m_columnsMenu = m_table->columnsMenu()->menuAction();
    build();
    makeCommands();
    connectParts();
    connectDetail();
    retranslate();
    const auto entry = m_views->find(context.state.value(QStringLiteral("issues/view"), codeOf(IssueStage::All)).toString());
    m_viewsButton->setCurrent(entry ? entry->key : codeOf(IssueStage::All), false);
    if (entry) {
        const IssueSort order = m_table->shownOrder();
        m_view = IssueListView::fromJson(entry->definition);
        m_view.sort = order;  // as it was left, in the header
        m_filter->setView(m_view);
    }
    m_stages->setStage(m_view.filter.bin ? std::nullopt : std::optional(m_view.filter.stage));
    refreshCommands();
}

void IssuesPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(Space::L, Space::M, Space::L, Space::M);
    inside->setSpacing(Space::M);
    layout->addLayout(inside);
    m_new->setObjectName(QStringLiteral("newIssue"));
    m_new->setIcon(Theme::icon(QStringLiteral("add"), ColorRole::AccentText));
    m_new->setProperty("primary", true);
    m_head->addWidget(m_viewsButton);
    m_head->addWidget(m_new);
    inside->addWidget(m_head);
    inside->addWidget(m_stages);
    inside->addWidget(m_filter);
    inside->addWidget(m_splitter, 1);
    m_list->addWidget(m_table);
    m_empty->setObjectName(QStringLiteral("issuesEmpty"));
    m_list->addWidget(m_empty);
    m_splitter->setObjectName(QStringLiteral("issuesSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({640, 380});
    m_viewsButton->setSource([this] { return shownView().toJson(); });
    m_viewsButton->setMessageBar(m_bar);
    m_context.state.follow(m_splitter, QStringLiteral("issues"));
    arrange();
    m_table->remember(m_context.state, QStringLiteral("issues"));
    m_view.sort = m_table->shownOrder();
    const QList<QWidget *> order{m_viewsButton, m_new, m_stages, m_filter, m_table, m_detail};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

/// List and issue stand beside each other while each has room for its words; otherwise the issue stands below the list.
void IssuesPage::arrange()
{
    const int letter = fontMetrics().averageCharWidth(), line = fontMetrics().height();
    const bool beside = width() >= letter * 80;
    m_splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    m_list->setMinimumSize(beside ? QSize(letter * 36, 0) : QSize(0, line * 8));
    m_detail->setMinimumSize(beside ? QSize(letter * 34, 0) : QSize(0, line * 12));
}

void IssuesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void IssuesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void IssuesPage::makeCommands()
{
    const auto set = [](QAction *action, const char *name, const char *icon, const QKeySequence &keys = {}, Qt::ShortcutContext context = Qt::WidgetShortcut) {
        action->setObjectName(QLatin1String(name));
        action->setIcon(Theme::icon(QLatin1String(icon)));
        action->setShortcut(keys);
        action->setShortcutContext(context);
    };
    set(m_open, "openIssue", "edit");
    set(m_attach, "attachToIssue", "attach");
    set(m_copyNumber, "copyIssueNumber", "copy", Qt::CTRL | Qt::SHIFT | Qt::Key_C, Qt::WidgetWithChildrenShortcut);
    // Del in a text field deletes text: only the list has it as a command.
    set(m_bin, "binIssue", "delete", QKeySequence::Delete);
    set(m_restore, "restoreIssue", "restore");
    set(m_refresh, "refreshIssues", "refresh", Qt::Key_F5, Qt::WidgetWithChildrenShortcut);
    m_table->addAction(m_open);
    m_table->addActions(m_commands->actions() + m_links->actions());
    m_table->addAction(m_watch->menuAction());
    m_table->addActions({m_attach, m_copyNumber, m_bin, m_restore});
    addActions({m_copyNumber, m_refresh});
    m_watch->setObjectName(QStringLiteral("watchMenu"));
    m_watch->setIcon(Theme::icon(QStringLiteral("clock")));
    m_watch->addActions(m_reminders->actions());
    m_reminders->setMessageBar(m_bar);
    m_detail->setCommands(m_commands->actions() + m_links->actions() + QList<QAction *>{m_watch->menuAction()});
    connect(m_open, &QAction::triggered, this, &IssuesPage::editCurrent);
    connect(m_attach, &QAction::triggered, this, [this] { m_files->choose(m_detail->issue()); });
    connect(m_copyNumber, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(currentNumber());
        Q_EMIT statusChanged(tr("%1 är kopierat").arg(currentNumber()));
    });
    connect(m_bin, &QAction::triggered, this, [this] { moveSelected(true); });
    connect(m_restore, &QAction::triggered, this, [this] { moveSelected(false); });
    connect(m_refresh, &QAction::triggered, m_model, &IdListModel::refresh);
}

void IssuesPage::connectParts()
{
    connect(m_new, &QPushButton::clicked, this, &IssuesPage::createNew);
    connect(m_stages, &StageBar::stageChosen, this, &IssuesPage::showStage);
    connect(m_filter, &IssueFilterBar::viewChanged, this, &IssuesPage::viewChanged);
    connect(m_filter, &IssueFilterBar::leaveDown, this, [this] {
        m_table->setFocus();
        if (m_table->currentId() == 0)
            m_table->setCurrentRow(0);
    });
    connect(m_viewsButton, &SavedViewsButton::viewChosen, this, &IssuesPage::showEntry);
    connect(m_views, &SavedViews::failed, this, [this](const Error &error) { showFailure(error, {}); });
    connect(m_model, &IdListModel::idsChanged, this, &IssuesPage::idsChanged);
    connect(m_model, &IdListModel::stateChanged, this, &IssuesPage::stateChanged);
    connect(m_table, &IssueTable::openRequested, this, [this](qint64 id) { editIssue(IssueId(id)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IssuesPage::selectionChanged);
    connect(m_table, &IssueTable::currentIdChanged, this, &IssuesPage::selectionChanged);
    connect(m_empty, &EmptyState::activated, this, &IssuesPage::emptyActivated);
}

void IssuesPage::connectDetail()
{
    connect(m_detail, &IssueDetail::shown, this, &IssuesPage::detailShown);
    connect(m_detail, &IssueDetail::editRequested, this, &IssuesPage::editIssue);
    connect(m_detail, &IssueDetail::issueRequested, this, &IssuesPage::showIssue);
    connect(m_detail, &IssueDetail::meetingRequested, &m_context.navigator, &Navigator::meetingRequested);
    connect(m_detail, &IssueDetail::openFileRequested, m_files, &IssueFiles::open);
    connect(m_detail, &IssueDetail::removeFileRequested, m_files, &IssueFiles::remove);
    connect(m_detail, &IssueDetail::unrelateRequested, m_links, &IssueRelationActs::unrelate);
    connect(m_reminders, &IssueReminderActs::changed, this, &IssuesPage::issueStored);
    connect(m_links, &IssueRelationActs::changed, this, &IssuesPage::issueStored);
    connect(m_links, &IssueRelationActs::failed, m_bar, [this](const QString &message) { m_bar->showMessage(MessageBar::Kind::Error, message); });
    connect(m_links, &IssueRelationActs::undoOffered, m_bar, [this](const QString &text, const std::function<void()> &undo) {
        m_bar->showMessage(MessageBar::Kind::Success, text);
        m_bar->addButton(tr("Ångra"), [this, undo] {
            m_bar->dismiss();
            undo();
        });
    });
    connect(m_commands, &IssueCommands::stored, this, &IssuesPage::issueStored);
}

static QString mailFile(const QMimeData *data)
{
    const QStringList files = AttachmentMedia::files(data);
    return files.size() == 1 && files.first().endsWith(QLatin1String(".eml"), Qt::CaseInsensitive) ? files.first() : QString();
}

static const QString mailFormat = QStringLiteral("message/rfc822");

void IssuesPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *mime = event->mimeData();
    const bool attachable = AttachmentMedia::canAttach(mime) && m_detail->content() && !m_view.filter.bin;
    if (mime->hasFormat(mailFormat) || !mailFile(mime).isEmpty() || attachable)
        event->acceptProposedAction();
}

/// A mail is looked at as an answer, whichever issue it belongs to; any other file is kept with the issue that is shown.
void IssuesPage::dropEvent(QDropEvent *event)
{
    const QMimeData *mime = event->mimeData();
    if (const QString mail = mailFile(mime); !mail.isEmpty())
        m_commands->openMail(mail);
    else if (mime->hasFormat(mailFormat))
        m_commands->openMail(mime->data(mailFormat));
    else if (!m_detail->issue() || !m_files->add(m_detail->issue(), mime))
        return;
    event->acceptProposedAction();
}
