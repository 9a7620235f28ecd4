#include "meetings/agendasection.h"

#include "meetings/agendaitemedit.h"
#include "meetings/agendaitemissues.h"
#include "theme/theme.h"
#include "widgets/sectionheader.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

AgendaSection::AgendaSection(MeetingDocument &document, std::function<QDate()> today, QWidget *parent)
    : MeetingSection(document, parent), m_today(std::move(today)), m_header(new SectionHeader(SectionHeader::Level::Section, this)),
      m_empty(new TextLabel(TextRole::Body, ColorRole::MutedText, this)), m_cards(new QVBoxLayout), m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("agenda"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addWidget(m_header);
    layout->addWidget(m_empty);
    layout->addLayout(m_cards);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_cards->setSpacing(Space::S);
    m_empty->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("addItem"));
    m_add->setIcon(Theme::icon(QStringLiteral("add")));
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_current = {};
        addAfterCurrent();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    begin();
}

void AgendaSection::follow(QWidget *focus)
{
    if (!focus || !isAncestorOf(focus))
        return;
    for (QWidget *widget = focus; widget != this; widget = widget->parentWidget()) {
        if (auto *edit = qobject_cast<AgendaItemEdit *>(widget)) {
            m_current = edit->id();
            return;
        }
    }
}

AgendaItemEdit *AgendaSection::edit(AgendaItemId id) const
{
    const auto found = std::find_if(m_edits.begin(), m_edits.end(), [id](const AgendaItemEdit *edit) { return edit->id() == id; });
    return found == m_edits.end() ? nullptr : *found;
}

AgendaItemEdit *AgendaSection::current() const { return edit(m_current); }
int AgendaSection::indexOfCurrent() const { return int(m_edits.indexOf(current())); }

AgendaItemEdit *AgendaSection::make(AgendaItemId id)
{
    auto *edit = new AgendaItemEdit(document(), id, m_today, this);
    edit->setSource(m_sources.value(id));
    edit->setMenu(m_menu);
    edit->issues().setLinks(m_issues.value(id));
    connect(&edit->issues(), &AgendaItemIssues::issueRequested, this, &AgendaSection::issueRequested);
    connect(edit, &AgendaItemEdit::sourceRequested, this, &AgendaSection::sourceRequested);
    return edit;
}

void AgendaSection::refresh()
{
    m_add->setVisible(!document().isReadOnly());
    m_empty->setVisible(file().items.isEmpty());
    const QList<AgendaItem> &items = file().items;
    const bool same = items.size() == m_edits.size() && std::equal(items.begin(), items.end(), m_edits.begin(), [](const AgendaItem &item, const AgendaItemEdit *edit) {
        return item.id == edit->id();
    });
    if (same)
        return;
    QWidget *const focus = QApplication::focusWidget();
    const QList<AgendaItemEdit *> old = m_edits;
    QList<AgendaItemEdit *> edits;
    for (const AgendaItem &item : items) {
        AgendaItemEdit *known = edit(item.id);
        edits << (known ? known : make(item.id));
    }
    for (AgendaItemEdit *edit : old) {
        if (edits.contains(edit))
            continue;
        m_cards->removeWidget(edit);
        edit->hide();
        edit->deleteLater();
    }
    m_edits = edits;
    for (qsizetype i = 0; i < m_edits.size(); ++i) {
        if (m_cards->indexOf(m_edits.at(i)) == i)
            continue;
        m_cards->removeWidget(m_edits.at(i));
        m_cards->insertWidget(int(i), m_edits.at(i));
        m_edits.at(i)->show();
    }
    chainFocus();
    if (focus && isAncestorOf(focus) && focus->isVisible())
        focus->setFocus(Qt::OtherFocusReason);
}

// The layout moves a card; the order of Tab has to be told.
void AgendaSection::chainFocus()
{
    QWidget *last = nullptr;
    for (const AgendaItemEdit *edit : std::as_const(m_edits)) {
        const auto widgets = edit->focusWidgets();
        for (QWidget *widget : widgets) {
            if (last)
                QWidget::setTabOrder(last, widget);
            last = widget;
        }
    }
    if (last)
        QWidget::setTabOrder(last, m_add);
}

void AgendaSection::retranslate()
{
    m_header->setTitle(tr("Dagordning"));
    m_empty->setText(tr("Dagordningen är tom. Välj ett ortsråd för att få dess mall, eller lägg till en punkt."));
    m_add->setText(tr("Lägg till punkt"));
}

void AgendaSection::setSources(const QHash<AgendaItemId, QString> &words)
{
    m_sources = words;
    for (AgendaItemEdit *edit : std::as_const(m_edits))
        edit->setSource(m_sources.value(edit->id()));
}

void AgendaSection::setIssues(const QHash<AgendaItemId, QList<AgendaIssueLink>> &links)
{
    m_issues = links;
    for (AgendaItemEdit *edit : std::as_const(m_edits))
        edit->issues().setLinks(m_issues.value(edit->id()));
    chainFocus();
}

void AgendaSection::addAfterCurrent()
{
    const int index = indexOfCurrent();
    AgendaItem item;
    item.id = AgendaItemId(newId());
    document().edit(tr("Lägg till punkt"), [index, &item](MeetingFile &f) { f.items.insert(index < 0 ? f.items.size() : index + 1, item); });
    goTo(item.id);
    if (AgendaItemEdit *made = edit(item.id))
        made->focusHeading();
}

void AgendaSection::removeCurrent()
{
    const int index = indexOfCurrent();
    if (index < 0)
        return;
    const AgendaItemId id = m_current;
    const AgendaItemId next = m_edits.size() > 1 ? m_edits.at(index + 1 < m_edits.size() ? index + 1 : index - 1)->id() : AgendaItemId();
    // The åtgärder stay: they are promises made. They only forget the item.
    document().edit(tr("Ta bort punkt"), [id](MeetingFile &f) {
        f.items.removeIf([id](const AgendaItem &item) { return item.id == id; });
        for (ActionItem &action : f.actions) {
            if (action.item == id)
                action.item = {};
        }
    });
    goTo(next);
}

void AgendaSection::moveCurrent(int steps)
{
    const int from = indexOfCurrent();
    const int to = from + steps;
    if (from < 0 || to < 0 || to >= m_edits.size())
        return;
    document().edit(steps < 0 ? tr("Flytta punkten uppåt") : tr("Flytta punkten nedåt"), [from, to](MeetingFile &f) { f.items.move(from, to); });
}

void AgendaSection::goTo(AgendaItemId id)
{
    if (AgendaItemEdit *target = edit(id)) {
        m_current = id;
        target->focusText();
    }
}

void AgendaSection::step(int direction)
{
    if (m_edits.isEmpty())
        return;
    const int index = indexOfCurrent();
    const int next = index < 0 ? (direction > 0 ? 0 : int(m_edits.size()) - 1) : std::clamp(index + direction, 0, int(m_edits.size()) - 1);
    goTo(m_edits.at(next)->id());
}

void AgendaSection::makeDecision()
{
    if (AgendaItemEdit *edit = current())
        edit->makeDecision();
}

void AgendaSection::makeAction()
{
    if (AgendaItemEdit *edit = current())
        edit->makeAction();
}
