#include "shell/sidebar.h"

#include "shell/sidebardelegate.h"
#include "theme/afterchange.h"
#include "theme/theme.h"

#include <QFontMetrics>

static constexpr int NameRole = Qt::UserRole;

Sidebar::Sidebar(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("sidebar"));
    setItemDelegate(new SidebarDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setAutoFillBackground(true);
    dress();
    setViewportMargins(0, Space::M, 0, Space::S);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(item->data(NameRole).toString());
    });
    retranslate();
    AfterChange::follow(this, AfterChange::Language, &Sidebar::retranslate);
    AfterChange::follow(this, AfterChange::Palette | AfterChange::Style, &Sidebar::dress);
    AfterChange::follow(this, AfterChange::Font | AfterChange::Style, &Sidebar::fit);
}

void Sidebar::addPage(const PageInfo &info)
{
    qsizetype at = 0;
    while (at < m_pages.size() && m_pages.at(at).number < info.number)
        ++at;
    m_pages.insert(at, info);
    auto *item = new QListWidgetItem(Theme::icon(info.icon), info.title());
    item->setData(NameRole, info.name);
    const QSignalBlocker quiet(this);
    insertItem(int(at), item);
    retranslate();
}

void Sidebar::setCurrentPage(const QString &name)
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(NameRole).toString() == name)
            setCurrentRow(row);
}

QString Sidebar::currentPage() const { return currentItem() ? currentItem()->data(NameRole).toString() : QString(); }

void Sidebar::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    retranslate();
}

void Sidebar::retranslate()
{
    setAccessibleName(tr("Sidor"));
    for (int row = 0; row < count(); ++row) {
        const PageInfo &info = m_pages.at(row);
        item(row)->setText(info.title());
        item(row)->setData(Qt::AccessibleTextRole, info.title());
        const QString keys = QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + info.number)).toString(QKeySequence::NativeText);
        //: Tool tip of a page in the list at the side: its name and its keys
        item(row)->setToolTip(tr("%1 (%2)").arg(info.title(), keys));
    }
    fit();
}

void Sidebar::fit()
{
    int words = 0;
    for (const PageInfo &info : std::as_const(m_pages))
        words = std::max(words, QFontMetrics(Theme::font(TextRole::Strong)).horizontalAdvance(info.title()));
    const int narrow = Theme::iconSize() + 2 * (SidebarDelegate::Inset + SidebarDelegate::Pad);
    setFixedWidth(m_collapsed ? narrow : std::max(narrow + Space::S + words + Space::M, 168));
    doItemsLayout();
}

void Sidebar::dress()
{
    QPalette own;
    own.setColor(QPalette::Window, Theme::color(ColorRole::Sidebar));
    own.setColor(QPalette::Base, Theme::color(ColorRole::Sidebar));
    setPalette(own);
}
