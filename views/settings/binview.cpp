#include "settings/binview.h"

#include "database.h"
#include "locality.h"
#include "records/disposing.h"
#include "records/toolrow.h"
#include "recordtext.h"
#include "recordtypes.h"
#include "shell/appcontext.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "whendone.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheader.h"
#include "words.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

BinView::BinView(const AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new SectionHeader(SectionHeader::Level::Section, this))
    , m_tools(new ToolRow(this))
    , m_bar(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTreeWidget(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("binView"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::M, Space::M, Space::M, Space::M);
    layout->setSpacing(Space::S);
    layout->addWidget(m_header);
    layout->addWidget(m_tools);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_bar->setObjectName(QStringLiteral("binBar"));
    m_empty->setIcon(QStringLiteral("delete"));
    m_table->setObjectName(QStringLiteral("binTable"));
    m_table->setColumnCount(4);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_restore = command("restoreBinned", "restore", {}, &BinView::restoreCurrent);
    m_purge = command("purgeBinned", "delete", Qt::Key_Delete, &BinView::purgeCurrent);
    const auto enable = [this] {
        m_restore->setEnabled(m_table->currentItem());
        m_purge->setEnabled(m_table->currentItem() && Disposing::isAllowed(m_context));
    };
    connect(m_table, &QTreeWidget::currentItemChanged, this, enable);
    enable();
    connect(&context.database, &Database::changed, this, [this] {
        if (isVisible())
            reload();
    });
    retranslate();
}

QAction *BinView::command(const char *name, const char *icon, const QKeySequence &keys, void (BinView::*act)())
{
    auto *action = new QAction(Theme::icon(QString::fromLatin1(icon)), QString(), this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, act);
    m_tools->addCommand(action);
    return action;
}

void BinView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void BinView::reload()
{
    const quint64 generation = ++m_generation;
    whenDone(m_context.records.bin(), this, [this, generation](const Result<QList<RecordService::Binned>> &binned) {
        if (generation != m_generation)
            return;
        if (binned)
            fill(*binned);
        else
            m_bar->showMessage(MessageBar::Kind::Error, binned.error().message);
    });
}

/// What a record is called in a list of records of all kinds.
static QString nameOf(const RecordSchema &schema, const Record &record)
{
    QStringList words;
    for (const QString &name : {QStringLiteral("meeting_date"), QStringLiteral("number"), schema.display, QStringLiteral("valid_from")}) {
        const int index = schema.indexOf(name);
        if (index >= 0 && schema.fields.at(index).kind != FieldKind::Reference)
            words << recordText(schema.table, schema.fields.at(index), record.values.value(index), {});
    }
    words.removeDuplicates();
    words.removeAll(QString());
    return words.isEmpty() ? Words::table(schema.table) : words.join(QStringLiteral(", "));
}

void BinView::fill(const QList<RecordService::Binned> &binned)
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    m_table->clear();
    for (const RecordService::Binned &entry : binned) {
        const RecordSchema *schema = schemaOf(entry.table);
        auto *item = new QTreeWidgetItem(m_table);
        const QDateTime at = entry.record.deletedAt.toLocalTime();
        item->setText(0, Words::table(entry.table));
        item->setText(1, nameOf(*schema, entry.record));
        item->setText(2, SwedishFormat::tableDate(at.date()) + u' ' + SwedishFormat::tableTime(at.time()));
        item->setText(3, entry.record.changedBy);
        item->setData(0, Qt::UserRole, entry.table);
        item->setData(1, Qt::UserRole, entry.record.id);
    }
    m_table->setCurrentItem(m_table->topLevelItem(qMin(qMax(row, 0), m_table->topLevelItemCount() - 1)));
    m_stack->setCurrentIndex(binned.isEmpty() ? 1 : 0);
    m_header->setNote(binned.isEmpty() ? QString() : QString::number(binned.size()));
}

void BinView::restoreCurrent()
{
    const QTreeWidgetItem *item = m_table->currentItem();
    if (!item)
        return;
    const RecordSchema *schema = schemaOf(item->data(0, Qt::UserRole).toString());
    const QString name = item->text(1);
    whenDone(m_context.records.restore(*schema, item->data(1, Qt::UserRole).toLongLong()), this,
             [this, name](const Result<QList<RestoredRecord>> &also) {
                 if (!also) {
                     m_bar->showMessage(MessageBar::Kind::Warning, tr("%1 kan inte återställas. %2").arg(name, also.error().message));
                     return;
                 }
                 QStringList names;
                 for (const RestoredRecord &one : *also)
                     names << nameOf(*schemaOf(one.table), one.record);
                 m_bar->showMessage(MessageBar::Kind::Success,
                                    names.isEmpty() ? tr("%1 är återställd.").arg(name)
                                                    //: %1 a record, %2 those it belongs to
                                                    : tr("%1 är återställd, och det som den hör till: %2.").arg(name, names.join(QStringLiteral(", "))));
             });
}

void BinView::purgeCurrent()
{
    const QTreeWidgetItem *item = m_table->currentItem();
    if (!item)
        return;
    const RecordSchema *schema = schemaOf(item->data(0, Qt::UserRole).toString());
    const qint64 id = item->data(1, Qt::UserRole).toLongLong();
    const QString name = item->text(1);
    Disposing::run(m_context, this, *schema, id, name, [this, name](const Result<Disposed> &how) {
        if (how)
            m_bar->showMessage(MessageBar::Kind::Success, Disposing::doneText(name, *how));
        else
            m_bar->showMessage(MessageBar::Kind::Warning, tr("%1 kan inte tas bort. %2").arg(name, how.error().message));
    });
}

void BinView::retranslate()
{
    m_header->setTitle(tr("Papperskorgen"));
    m_table->setAccessibleName(tr("Papperskorgen"));
    m_table->setHeaderLabels({tr("Vad"), tr("Namn"), tr("När"), tr("Av")});
    m_restore->setText(tr("Återställ"));
    Disposing::describe(m_context, m_purge);
    m_empty->setTexts(tr("Papperskorgen är tom"), tr("Det som tas bort hamnar här och kan återställas."));
    if (isVisible())
        reload();
}
