#include "settings/agendatemplateedit.h"

#include "records/disposing.h"
#include "database.h"
#include "records/toolrow.h"
#include "recordservice.h"
#include "shell/appcontext.h"
#include "theme/theme.h"
#include "whendone.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheader.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QListWidget>
#include <QVBoxLayout>

static const RecordType<AgendaTemplateItem> &type() { return recordType<AgendaTemplateItem>(); }

AgendaTemplateEdit::AgendaTemplateEdit(const AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new SectionHeader(SectionHeader::Level::Section, this))
    , m_tools(new ToolRow(this))
    , m_bar(new MessageBar(this))
    , m_list(new QListWidget(this))
    , m_empty(new TextLabel(TextRole::Body, ColorRole::MutedText, this))
{
    setObjectName(QStringLiteral("agendaTemplate"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::S, 0, Space::S);
    layout->setSpacing(Space::S);
    layout->addWidget(m_header);
    layout->addWidget(m_tools);
    layout->addWidget(m_bar);
    layout->addWidget(m_empty);
    layout->addWidget(m_list);
    m_bar->setObjectName(QStringLiteral("templateBar"));
    m_empty->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("templateList"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_add = command("addHeading", "add", Qt::Key_Insert, &AgendaTemplateEdit::add);
    m_rename = command("renameHeading", "edit", {}, &AgendaTemplateEdit::rename);
    m_up = command("headingUp", "move-up", QKeySequence(Qt::ALT | Qt::Key_Up), &AgendaTemplateEdit::moveUp);
    m_down = command("headingDown", "move-down", QKeySequence(Qt::ALT | Qt::Key_Down), &AgendaTemplateEdit::moveDown);
    m_remove = command("removeHeading", "delete", Qt::Key_Delete, &AgendaTemplateEdit::removeCurrent);
    m_copy = command("copyCommon", "copy", {}, &AgendaTemplateEdit::copyCommon);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (!m_filling)
            renamed(m_list->row(item));
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &AgendaTemplateEdit::refreshCommands);
    connect(&context.database, &Database::changed, this, &AgendaTemplateEdit::reload);
    retranslate();
    setVisible(false);
}

QAction *AgendaTemplateEdit::command(const char *name, const char *icon, const QKeySequence &keys, void (AgendaTemplateEdit::*act)())
{
    auto *action = new QAction(Theme::icon(QString::fromLatin1(icon)), QString(), this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    connect(action, &QAction::triggered, this, act);
    m_tools->addCommand(action, action->objectName() == QLatin1String("addHeading") || action->objectName() == QLatin1String("copyCommon"));
    return action;
}

void AgendaTemplateEdit::setCouncil(qint64 id)
{
    if (m_council != id) {
        m_bar->dismiss();
        m_rowAfter = -1;
    }
    m_council = id;
    setVisible(id >= 0);
    m_copy->setVisible(id > 0);
    m_header->setTitle(id == 0 ? tr("Gemensam dagordningsmall") : tr("Dagordningsmall"));
    reload();
}

void AgendaTemplateEdit::reload()
{
    const quint64 generation = ++m_generation;
    if (m_council < 0)
        return;
    RecordFilter filter;
    filter.parentField = QStringLiteral("council_id");
    filter.parent = m_council;
    whenDone(m_context.records.list(type().schema(), filter), this, [this, generation](const Result<QList<Record>> &records) {
        if (generation != m_generation)
            return;
        if (records)
            shown(*records);
        else
            m_bar->showMessage(MessageBar::Kind::Error, records.error().message);
    });
}

void AgendaTemplateEdit::shown(const QList<Record> &records)
{
    const int row = m_rowAfter >= 0 ? m_rowAfter : m_list->currentRow();
    m_filling = true;
    m_items.clear();
    m_list->clear();
    for (const Record &record : records) {
        m_items << type().fromRecord(record);
        auto *item = new QListWidgetItem(m_items.last().heading, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_list->setCurrentRow(qMin(row, int(m_items.size()) - 1));
    m_filling = false;
    m_empty->setVisible(m_items.isEmpty());
    m_list->setVisible(!m_items.isEmpty());
    m_header->setNote(m_items.isEmpty() ? QString() : QString::number(m_items.size()));
    m_list->setFixedHeight(qBound(1, int(m_items.size()), 14) * qMax(1, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth() + 2);
    if (m_editAfter && m_list->currentItem()) {
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->editItem(m_list->currentItem());
    }
    m_editAfter = false;
    m_rowAfter = -1;
    refreshCommands();
}

void AgendaTemplateEdit::store(QList<AgendaTemplateItem> items, int rowAfter)
{
    QList<Record> records;
    for (const AgendaTemplateItem &item : std::as_const(items))
        records << type().toRecord(item);
    m_rowAfter = rowAfter;
    whenDone(m_context.records.saveAll(type().schema(), records), this, [this](const Result<QList<Record>> &saved) {
        if (saved)
            return;  // read again by Database::changed
        m_bar->showMessage(MessageBar::Kind::Error, saved.error().message);
        reload();
    });
}

void AgendaTemplateEdit::renamed(int row)
{
    if (row < 0 || row >= m_items.size())
        return;
    AgendaTemplateItem item = m_items.at(row);
    const QString heading = m_list->item(row)->text().trimmed();
    if (heading.isEmpty()) {
        reload();
        return;
    }
    if (heading == item.heading)
        return;
    item.heading = heading;
    store({item}, row);
}

void AgendaTemplateEdit::add()
{
    AgendaTemplateItem item;
    item.council = CouncilId(m_council);
    item.position = m_items.isEmpty() ? 1 : m_items.last().position + 1;
    item.heading = tr("Ny rubrik");
    m_editAfter = true;
    store({item}, int(m_items.size()));
}

void AgendaTemplateEdit::rename()
{
    if (m_list->currentItem())
        m_list->editItem(m_list->currentItem());
}

void AgendaTemplateEdit::move(int direction)
{
    const int row = m_list->currentRow();
    const int to = row + direction;
    if (row < 0 || to < 0 || to >= m_items.size())
        return;
    QList<AgendaTemplateItem> order = m_items;
    order.move(row, to);
    QList<AgendaTemplateItem> changed;
    for (int i = 0; i < order.size(); ++i) {
        if (order.at(i).position != i + 1) {
            order[i].position = i + 1;
            changed << order.at(i);
        }
    }
    store(changed, to);
}

void AgendaTemplateEdit::removeCurrent()
{
    if (m_list->currentRow() >= 0 && m_list->currentRow() < m_items.size())
        setBinned(m_items.at(m_list->currentRow()).id.value, true);
}

void AgendaTemplateEdit::setBinned(qint64 id, bool binned)
{
    whenDone(m_context.records.setBinned(type().schema(), id, binned), this, [this, id, binned](const Status &status) {
        if (!status) {
            m_bar->showMessage(MessageBar::Kind::Warning, status.error().message);
        } else if (binned) {
            m_bar->showMessage(MessageBar::Kind::Success, tr("Rubriken är borttagen ur mallen."));
            Disposing::addUndo(m_context, m_bar, {id}, tr("Ångra"), [this, id] { setBinned(id, false); })->setObjectName(QStringLiteral("undoHeading"));
        } else {
            m_bar->dismiss();
        }
    });
}

void AgendaTemplateEdit::copyCommon()
{
    RecordFilter filter;
    filter.parentField = QStringLiteral("council_id");
    whenDone(m_context.records.list(type().schema(), filter), this, [this, council = m_council](const Result<QList<Record>> &common) {
        if (!common || council != m_council)
            return;
        QList<AgendaTemplateItem> items;
        int position = m_items.isEmpty() ? 0 : m_items.last().position;
        for (const Record &record : *common) {
            const QString heading = type().fromRecord(record).heading;
            const auto has = [&heading](const AgendaTemplateItem &item) { return item.heading == heading; };
            if (std::any_of(m_items.cbegin(), m_items.cend(), has))
                continue;
            AgendaTemplateItem item;
            item.council = CouncilId(council);
            item.position = ++position;
            item.heading = heading;
            items << item;
        }
        if (items.isEmpty())
            m_bar->showMessage(MessageBar::Kind::Info, tr("Alla rubriker i den gemensamma mallen finns redan här."));
        else
            store(items, m_list->currentRow());
    });
}

void AgendaTemplateEdit::refreshCommands()
{
    const int row = m_list->currentRow();
    m_rename->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

void AgendaTemplateEdit::retranslate()
{
    m_header->setTitle(m_council == 0 ? tr("Gemensam dagordningsmall") : tr("Dagordningsmall"));
    m_list->setAccessibleName(tr("Dagordningsmall"));
    m_add->setText(tr("Ny rubrik"));
    m_rename->setText(tr("Byt namn (F2)"));
    m_up->setText(tr("Flytta upp (Alt+Pil upp)"));
    m_down->setText(tr("Flytta ned (Alt+Pil ned)"));
    m_remove->setText(tr("Ta bort"));
    m_copy->setText(tr("Kopiera från gemensam mall"));
    m_empty->setText(
        tr("Mallen är tom: ett nytt möte får den gemensamma mallens rubriker. Lägg till rubriker för att ge ortsrådet en egen."));
}
