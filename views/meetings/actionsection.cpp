#include "meetings/actionsection.h"

#include "meetings/actionrow.h"
#include "theme/theme.h"
#include "widgets/sectionheader.h"
#include "widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

ActionSection::ActionSection(MeetingDocument &document, std::function<QDate()> today, QWidget *parent)
    : MeetingSection(document, parent), m_today(std::move(today)), m_header(new SectionHeader(SectionHeader::Level::Section, this)),
      m_empty(new TextLabel(TextRole::Body, ColorRole::MutedText, this)), m_list(new QVBoxLayout), m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("actions"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addWidget(m_header);
    layout->addWidget(m_empty);
    layout->addLayout(m_list);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_list->setSpacing(Space::M);
    m_empty->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("addAction"));
    m_add->setIcon(Theme::icon(QStringLiteral("add")));
    connect(m_add, &QPushButton::clicked, this, &ActionSection::add);
    begin();
}

void ActionSection::add()
{
    ActionItem action;
    action.id = ActionItemId(newId());
    document().edit(tr("Lägg till åtgärd"), [&action](MeetingFile &f) { f.actions << action; });
    if (!m_rows.isEmpty() && m_rows.last()->id() == action.id)
        m_rows.last()->focusWhat();
}

bool ActionSection::showDateError()
{
    for (ActionRow *row : std::as_const(m_rows)) {
        if (row->hasDateError()) {
            row->focusWho();
            return true;
        }
    }
    return false;
}

void ActionSection::refresh()
{
    const QList<ActionItem> &actions = file().actions;
    m_add->setVisible(!document().isReadOnly());
    m_empty->setVisible(actions.isEmpty());
    showEmpty();
    m_header->setNote(actions.isEmpty() ? QString() : QString::number(actions.size()));
    const bool same = actions.size() == m_rows.size() && std::equal(actions.begin(), actions.end(), m_rows.begin(), [](const ActionItem &action, const ActionRow *row) {
        return action.id == row->id();
    });
    if (same)
        return;
    const QList<ActionRow *> old = std::exchange(m_rows, {});
    for (const ActionItem &action : actions) {
        const auto known = std::find_if(old.begin(), old.end(), [&action](const ActionRow *row) { return row->id() == action.id; });
        ActionRow *row = known != old.end() ? *known : new ActionRow(document(), action.id, ActionRow::Shape::InList, m_today, this);
        if (known == old.end()) {
            connect(row, &ActionRow::itemRequested, this, &ActionSection::itemRequested);
            connect(row, &ActionRow::statusChosen, this, &ActionSection::statusChosen);
            connect(row, &ActionRow::finished, m_add, [this] { m_add->setFocus(Qt::TabFocusReason); });
        }
        m_rows << row;
    }
    for (ActionRow *row : old) {
        m_list->removeWidget(row);
        if (!m_rows.contains(row)) {
            row->hide();
            row->deleteLater();
        }
    }
    for (ActionRow *row : std::as_const(m_rows)) {
        m_list->addWidget(row);
        row->show();
    }
}

void ActionSection::showEmpty()
{
    m_empty->setText(document().isReadOnly() ? tr("Inga åtgärder.") : tr("Inga åtgärder än. Ctrl+Skift+D gör en åtgärd av raden du står på."));
}

void ActionSection::retranslate()
{
    m_header->setTitle(tr("Åtgärder"));
    showEmpty();
    m_add->setText(tr("Lägg till åtgärd"));
}
