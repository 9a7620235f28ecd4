#include "associations/timelineview.h"

#include "associations/timelinedelegate.h"
#include "database.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"
#include "theme/theme.h"
#include "timelinemodel.h"
#include "whendone.h"
#include "widgets/emptystate.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

TimelineView::TimelineView(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_service(context.database), m_model(new TimelineModel(this)), m_choice(new QComboBox(this)),
      m_stack(new QStackedWidget(this)), m_list(new QListView(this)), m_empty(new EmptyState(this)), m_more(new QPushButton(this)),
      m_message(new TextLabel(TextRole::Small, ColorRole::MutedText, this))
{
    setObjectName(QStringLiteral("timelineView"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::M, 0, 0);
    layout->setSpacing(Space::S);
    m_choice->addItems({QString(), QString(), QString(), QString(), QString()});
    m_choice->setObjectName(QStringLiteral("timelineChoice"));
    layout->addWidget(m_choice, 0, Qt::AlignLeft);
    layout->addWidget(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_message, 1);
    foot->addWidget(m_more);
    layout->addLayout(foot);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_list->setObjectName(QStringLiteral("timelineList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    m_more->setObjectName(QStringLiteral("timelineMore"));
    m_empty->setIcon(QStringLiteral("history"));
    connect(m_list, &QListView::doubleClicked, this, &TimelineView::openCurrent);
    connect(m_more, &QPushButton::clicked, this, &TimelineView::readMore);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        m_model->setChoice(static_cast<TimelineChoice>(index));
        refresh();
    });
    connect(&context.database, &Database::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            reload();
    });
    retranslate();
    refresh();
}

void TimelineView::setAssociation(qint64 id)
{
    if (m_association == id)
        return;
    m_association = id;
    m_stale = true;
    if (isVisible())
        reload();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void TimelineView::reload()
{
    m_stale = false;
    m_next.reset();
    const quint64 generation = ++m_generation;
    if (m_association == 0) {
        m_model->clear();
        refresh();
        return;
    }
    whenDone(m_service.forAssociation(AssociationId(m_association)), this, [this, generation](const Result<TimelinePage> &page) {
        if (generation != m_generation)
            return;
        const int current = m_list->currentIndex().row();
        m_model->clear();
        m_message->setText(page ? QString() : page.error().message);
        if (page) {
            m_model->append(page->entries);
            m_next = page->next;
            m_list->setCurrentIndex(m_model->index(current));
        }
        refresh();
    });
}

void TimelineView::readMore()
{
    if (!m_next)
        return;
    const quint64 generation = m_generation;
    whenDone(m_service.forAssociation(AssociationId(m_association), m_next), this, [this, generation](const Result<TimelinePage> &page) {
        if (generation != m_generation)
            return;
        if (!page) {
            m_message->setText(page.error().message);
            return;
        }
        const int first = m_model->rowCount();
        m_model->append(page->entries);
        m_next = page->next;
        m_list->setCurrentIndex(m_model->index(first));
        m_list->scrollTo(m_model->index(first), QAbstractItemView::PositionAtTop);
        m_list->setFocus(Qt::OtherFocusReason);
        refresh();
    });
}

void TimelineView::refresh()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_more->setVisible(m_next.has_value());
}

bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TimelineView::openCurrent()
{
    if (const qint64 meeting = m_model->meetingAt(m_list->currentIndex().row()); meeting != 0)
        Q_EMIT m_context.navigator.meetingRequested(MeetingId(meeting));
}

void TimelineView::retranslate()
{
    const QStringList words{tr("Visa: allt"), tr("Visa: föreningens och ortsrådets"), tr("Visa: möten"), tr("Visa: roller"),
                            tr("Visa: ändringar och bilagor")};
    for (int i = 0; i < words.size(); ++i)
        m_choice->setItemText(i, words.at(i));
    m_choice->setAccessibleName(tr("Vad tidslinjen visar"));
    m_list->setAccessibleName(tr("Tidslinje"));
    m_more->setText(tr("Visa &fler"));
    m_empty->setTexts(tr("Inget har hänt än"),
                      tr("Här samlas möten, åtgärder, roller, bilagor och ändringar som rör föreningen, dess ortsråd och dess orter."));
    m_model->retranslate();
}
