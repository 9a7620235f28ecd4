#include "idlistmodel.h"
#include "lists/idlisttable.h"
#include "lists/listfilterbar.h"
#include "lists/listpage.h"
#include "lists/savedviewsbutton.h"
#include "shell/uistate.h"
#include "theme/afterchange.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheader.h"

#include <QAction>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

// How a list page is put together; what it does is in listpage.cpp.

ListPage::ListPage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_head(new SectionHeader(SectionHeader::Level::Section, this)), m_bar(new MessageBar(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_list(new QStackedWidget(this)), m_empty(new EmptyState(this)), m_open(new QAction(this)),
      m_bin(new QAction(this)), m_restore(new QAction(this)), m_refresh(new QAction(this))
{
}

void ListPage::begin(ListParts parts)
{
    m_parts = std::move(parts);
    setObjectName(m_parts.name);
    m_viewsButton = new SavedViewsButton(*m_parts.views, m_context.prompt, this);
    build();
    makeCommands();
    connectParts();
    retranslate();
    AfterChange::follow(this, AfterChange::Font, &ListPage::arrange);
    const QString all = m_viewsButton->current();
    m_start = m_context.state.value(m_parts.name + QStringLiteral("/view"), all).toString();
    const auto known = m_parts.views->find(m_start);
    if (known)
        m_start.clear();
    if (const auto entry = known ? known : m_parts.views->find(all))
        begin(*entry);
    refreshCommands();
}

void ListPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(Space::L, Space::M, Space::L, Space::M);
    inside->setSpacing(Space::M);
    layout->addLayout(inside);
    m_parts.buttons.last()->setProperty("primary", true);
    QList<QWidget *> order{m_viewsButton};
    m_head->addWidget(m_viewsButton);
    for (QPushButton *button : std::as_const(m_parts.buttons)) {
        m_head->addWidget(button);
        order << button;
    }
    inside->addWidget(m_head);
    if (m_parts.above) {
        inside->addWidget(m_parts.above);
        order << m_parts.above;
    }
    inside->addWidget(m_parts.filter);
    inside->addWidget(m_splitter, 1);
    m_list->addWidget(m_parts.table);
    m_empty->setObjectName(m_parts.name + QStringLiteral("Empty"));
    m_list->addWidget(m_empty);
    m_splitter->setObjectName(m_parts.name + QStringLiteral("Splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_parts.detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_viewsButton->setSource([this] { return m_parts.query->definition(); });
    m_viewsButton->setMessageBar(m_bar);
    m_parts.table->remember(m_context.state, m_parts.name);
    order << m_parts.filter << m_parts.table << m_parts.detail;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

/// List and detail stand beside each other while the usual columns have room and the detail can be read; otherwise one above the other.
void ListPage::arrange()
{
    if (!m_viewsButton)
        return;
    const int letter = fontMetrics().averageCharWidth(), line = fontMetrics().height();
    const int list = std::max(letter * 36, m_parts.table->usualWidth()), detail = letter * 34;
    const bool beside = width() >= list + detail + m_splitter->handleWidth() + 2 * Space::L;
    // Less than it takes to stand beside each other, or a window could never be made so narrow that they do not.
    m_list->setMinimumSize(beside ? QSize(letter * 36, 0) : QSize(0, line * 8));
    m_parts.detail->setMinimumSize(beside ? QSize(letter * 34, 0) : QSize(0, line * 12));
    if (m_arranged && m_splitter->orientation() == (beside ? Qt::Horizontal : Qt::Vertical))
        return;
    m_arranged = true;
    const int all = width() - 2 * Space::L - m_splitter->handleWidth();
    if (const int most = std::max(list, all * 3 / 5); beside)
        turn(Qt::Horizontal, {most, all - most});
    else
        turn(Qt::Vertical, {line * 12, line * 12});
}

/// Each way has its own proportions: those the user left it in, or `usual` ones.
void ListPage::turn(Qt::Orientation orientation, const QList<int> &usual)
{
    const bool left = m_splitter->restoreState(m_context.state.value(splitterKey(orientation)).toByteArray());
    if (left && m_splitter->orientation() == orientation)
        return;
    m_splitter->setOrientation(orientation);
    m_splitter->setSizes(usual);
}

QString ListPage::splitterKey(Qt::Orientation orientation) const
{
    return m_parts.name + (orientation == Qt::Horizontal ? QStringLiteral("/splitter") : QStringLiteral("/splitterBelow"));
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ListPage::makeCommands()
{
    const auto set = [](QAction *action, const QString &name, const char *icon, const QKeySequence &keys = {}) {
        action->setObjectName(name);
        action->setIcon(Theme::icon(QLatin1String(icon)));
        action->setShortcut(keys);
        // Del in a text field deletes text: only the list has it as a command.
        action->setShortcutContext(Qt::WidgetShortcut);
    };
    set(m_open, QStringLiteral("open") + m_parts.record, "open");
    set(m_bin, QStringLiteral("bin") + m_parts.record, "delete", QKeySequence::Delete);
    set(m_restore, QStringLiteral("restore") + m_parts.record, "restore");
    set(m_refresh, QStringLiteral("refresh%1s").arg(m_parts.record), "refresh", Qt::Key_F5);
    m_refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_parts.table->addAction(m_open);
    m_parts.table->addActions(m_parts.commands);
    m_parts.table->addActions({m_bin, m_restore});
    addAction(m_refresh);
    connect(m_open, &QAction::triggered, this, &ListPage::editCurrent);
    connect(m_bin, &QAction::triggered, this, [this] { moveSelected(true); });
    connect(m_restore, &QAction::triggered, this, [this] { moveSelected(false); });
    connect(m_refresh, &QAction::triggered, m_parts.model, &IdListModel::refresh);
}

void ListPage::connectParts()
{
    IdListTable *table = m_parts.table;
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_context.state.setValue(splitterKey(m_splitter->orientation()), m_splitter->saveState()); });
    connect(m_parts.buttons.last(), &QPushButton::clicked, this, &ListPage::createNew);
    connect(m_parts.filter, &ListFilterBar::viewChanged, this, [this] {
        m_parts.query->takeFilter();
        query();
    });
    connect(m_parts.filter, &ListFilterBar::leaveDown, this, [table] {
        table->setFocus();
        if (table->currentId() == 0)
            table->setCurrentRow(0);
    });
    connect(m_viewsButton, &SavedViewsButton::viewChosen, this, &ListPage::showEntry);
    connect(m_parts.views, &SavedViews::changed, this, [this] { viewsRead(true); });
    connect(m_parts.views, &SavedViews::failed, this, [this](const Error &error) {
        viewsRead(false);
        showFailure(error);
    });
    connect(m_parts.model, &IdListModel::idsChanged, this, &ListPage::idsChanged);
    connect(m_parts.model, &IdListModel::stateChanged, this, &ListPage::stateChanged);
    connect(table, &IdListTable::openRequested, this, &ListPage::openRecord);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::selectionChanged);
    connect(table, &IdListTable::currentIdChanged, this, &ListPage::selectionChanged);
    connect(m_empty, &EmptyState::activated, this, &ListPage::emptyActivated);
}

void ListPage::retranslate()
{
    m_refresh->setText(tr("&Läs om"));
    m_viewsButton->retranslate();
    refreshCount();
    refreshEmpty();
}
