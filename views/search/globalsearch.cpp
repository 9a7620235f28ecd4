#include "search/globalsearch.h"

#include "search/snippet.h"
#include "shell/navigator.h"
#include "theme/afterchange.h"
#include "whendone.h"
#include "theme/theme.h"
#include "widgets/searchfield.h"

#include "searchservice.h"
#include "swedishformat.h"
#include "words.h"

#include <QEvent>
#include <QFrame>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

static constexpr int hitRole = Qt::UserRole;
static constexpr int mostOfAKind = 20;

GlobalSearch::GlobalSearch(const AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_field = new SearchField(this);
    m_field->setObjectName(QStringLiteral("globalSearch"));
    m_field->setDelay(120);
    layout->addWidget(m_field);
    setFocusProxy(m_field);

    // A child of the window, not a window of its own: the field keeps the keyboard while hits come.
    m_popup = new QFrame(window());
    m_popup->setObjectName(QStringLiteral("searchPopup"));
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAutoFillBackground(true);
    m_popup->hide();
    auto *inside = new QVBoxLayout(m_popup);
    inside->setContentsMargins(Space::S, Space::S, Space::S, Space::S);
    m_list = new QTreeWidget(m_popup);
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(Space::M);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_note = new QLabel(m_popup);
    m_note->setWordWrap(true);
    inside->addWidget(m_list, 1);
    inside->addWidget(m_note);

    connect(m_field, &SearchField::searchChanged, this, &GlobalSearch::search);
    connect(m_field, &SearchField::leaveDown, this, [this] {
        if (m_popup->isVisible() && !m_hits.isEmpty()) {
            m_list->setFocus(Qt::ShortcutFocusReason);
            if (!m_list->currentItem() || !m_list->currentItem()->parent())
                m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
        }
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_popup->isVisible() && !m_hits.isEmpty())
            open(m_hits.first());
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const QVariant hit = item->data(0, hitRole);
        if (hit.isValid())
            open(m_hits.value(hit.toInt()));
    });
    m_list->installEventFilter(this);
    m_field->installEventFilter(this);
    window()->installEventFilter(this);
    retranslate();
    AfterChange::follow(this, AfterChange::Language, &GlobalSearch::retranslate);
}

void GlobalSearch::retranslate()
{
    m_field->setPlaceholderText(tr("Sök överallt (Ctrl+E)"));
    m_field->setAccessibleName(tr("Sök i möten, punkter, frågor, förmedlingar, föreningar, personer och bilagor"));
    m_list->setAccessibleName(tr("Sökträffar"));
}

void GlobalSearch::search(const QString &text)
{
    const int generation = ++m_generation;
    if (text.trimmed().isEmpty()) {
        hidePopup();
        return;
    }
    whenDone(m_context.search.search(text, mostOfAKind), this, [this, generation, text](const Result<QList<SearchHit>> &hits) {
        // An answer to what was typed before is worth nothing now.
        if (generation != m_generation)
            return;
        if (hits) {
            showHits(text, *hits);
        } else {
            showHits(text, {});
            m_note->setText(hits.error().message);
        }
    });
}

void GlobalSearch::showHits(const QString &text, const QList<SearchHit> &hits)
{
    m_hits = hits;
    m_list->clear();
    QTreeWidgetItem *group = nullptr;
    QString table;
    for (int i = 0; i < hits.size(); ++i) {
        const SearchHit &hit = hits.at(i);
        if (hit.table != table) {
            table = hit.table;
            group = new QTreeWidgetItem(m_list, {Words::tables(table)});
            group->setFlags(Qt::ItemIsEnabled);
            group->setForeground(0, Theme::color(ColorRole::MutedText));
            group->setFirstColumnSpanned(true);
        }
        const QString title = hit.title.isEmpty() ? hit.context : hit.title;
        const QString snippet = snippetOf(hit.text, text);
        auto *item = new QTreeWidgetItem(group, {snippet.isEmpty() ? title : tr("%1 – %2", "title and snippet").arg(title, snippet),
            hit.date.isValid() ? SwedishFormat::tableDate(hit.date) : hit.context});
        item->setForeground(1, Theme::color(ColorRole::MutedText));
        item->setToolTip(0, item->text(0));
        item->setData(0, hitRole, i);
    }
    m_list->expandAll();
    m_list->setVisible(!hits.isEmpty());
    m_note->setText(hits.isEmpty() ? tr("Inget innehåller ”%1”. Alla ord ska finnas med; början av ordet räcker.").arg(text.trimmed())
                                   : tr("Pil ned för att välja, Enter för att öppna. Högst %n av varje slag visas.", nullptr, mostOfAKind));
    placePopup();
}

void GlobalSearch::placePopup()
{
    const QWidget *window = this->window();
    const int width = qMin(qMax(this->width(), 560), window->width() - 2 * Space::M);
    const int height = m_hits.isEmpty() ? m_note->heightForWidth(width - 2 * Space::S) + 3 * Space::M : qMin(480, window->height() - 120);
    const QPoint below = mapTo(window, QPoint(this->width(), this->height() + Space::XS));
    m_popup->setGeometry(qMax(Space::M, below.x() - width), below.y(), width, height);
    m_popup->raise();
    m_popup->show();
}

void GlobalSearch::hidePopup()
{
    if (m_list->hasFocus())
        m_field->setFocus();
    m_popup->hide();
}

void GlobalSearch::open(const SearchHit &hit)
{
    m_popup->hide();
    if (hit.ownerTable == QLatin1String("meeting"))
        Q_EMIT m_context.navigator.meetingRequested(MeetingId(hit.owner));
    else if (hit.ownerTable == QLatin1String("issue"))
        Q_EMIT m_context.navigator.issueRequested(IssueId(hit.owner));
    else
        Q_EMIT m_context.navigator.recordRequested(hit.ownerTable, hit.owner);
}

bool GlobalSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize && m_popup->isVisible())
        placePopup();
    if (event->type() == QEvent::KeyPress && (watched == m_list || watched == m_field)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && m_popup->isVisible()) {
            hidePopup();
            return true;
        }
        const QTreeWidgetItem *first = m_list->topLevelItem(0);
        if (watched == m_list && key == Qt::Key_Up && first && m_list->currentItem() == first->child(0)) {
            m_field->setFocus();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && (watched == m_list || watched == m_field)) {
        // Asked when the focus has settled: from the field into the hits is no leaving.
        QMetaObject::invokeMethod(this, [this] {
            if (!m_list->hasFocus() && !m_field->hasFocus())
                m_popup->hide();
        }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}
