#include "issues/receiverlist.h"

#include "forwardingrules.h"
#include "theme/theme.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

ReceiverList::ReceiverList(QWidget *parent)
    : QWidget(parent), m_search(new SearchField(this)), m_list(new QListWidget(this)), m_empty(new TextLabel(TextRole::Small, ColorRole::MutedText, this))
{
    m_search->setObjectName(QStringLiteral("receiverSearch"));
    m_search->setPlaceholderText(tr("Sök på namn eller ämne"));
    m_search->setDelay(0);
    m_list->setObjectName(QStringLiteral("to_function_id"));
    m_list->setAccessibleName(tr("Funktioner"));
    m_list->setAccessibleDescription(tr("Mellanslag väljer eller tar bort en funktion."));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setWordWrap(true);
    auto *label = new QLabel(tr("&Till (kryssa i en eller flera)"), this);
    label->setBuddy(m_search);
    m_search->setAccessibleName(tr("Sök funktion"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::XS);
    layout->addWidget(label);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty);
    setFocusProxy(m_search);
    connect(m_search, &SearchField::searchChanged, this, &ReceiverList::fill);
    connect(m_search, &SearchField::leaveDown, this, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->setCurrentRow(0);
    });
    connect(m_list, &QListWidget::itemChanged, this, &ReceiverList::changed);
}

void ReceiverList::setFunctions(const IssueFacts &facts, QDate on, const QList<FunctionId> &taken)
{
    m_facts = facts;
    m_valid.clear();
    for (const MunicipalFunction &function : facts.functions) {
        if (ForwardingRules::isValidOn(function, on) && !taken.contains(function.id))
            m_valid << function;
    }
    const qsizetype before = m_chosen.size();
    m_chosen.removeIf([this](FunctionId id) {
        return std::none_of(m_valid.cbegin(), m_valid.cend(), [id](const MunicipalFunction &function) { return function.id == id; });
    });
    fill();
    if (m_chosen.size() != before)
        Q_EMIT chosenChanged();
}

void ReceiverList::setSuggestions(const QList<Suggestion> &suggestions)
{
    m_suggestions = suggestions;
    fill();
    if (!m_list->hasFocus())
        m_list->setCurrentRow(0);
}

void ReceiverList::setChosen(const QList<FunctionId> &chosen)
{
    m_chosen.clear();
    for (const FunctionId id : chosen) {
        if (std::any_of(m_valid.cbegin(), m_valid.cend(), [id](const MunicipalFunction &function) { return function.id == id; }))
            m_chosen << id;
    }
    fill();
    Q_EMIT chosenChanged();
}

QString ReceiverList::searched(const MunicipalFunction &function) const
{
    return function.name + u' ' + function.code + u' ' + m_facts.topics.value(function.id).join(u' ');
}

void ReceiverList::addItem(FunctionId id, const QString &text, const QString &name)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, id.value);
    item->setData(Qt::AccessibleTextRole, text);
    item->setData(Qt::UserRole + 1, name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(m_chosen.contains(id) ? Qt::Checked : Qt::Unchecked);
}

void ReceiverList::fill()
{
    const QSignalBlocker quiet(m_list);
    const QVariant current = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole) : QVariant();
    m_list->clear();
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    const auto wanted = [&](const MunicipalFunction &function) {
        return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return searched(function).contains(word, Qt::CaseInsensitive); });
    };
    QList<FunctionId> shown;
    for (const Suggestion &suggestion : std::as_const(m_suggestions)) {
        const auto found = std::find_if(m_valid.cbegin(), m_valid.cend(), [&](const MunicipalFunction &one) { return one.id == suggestion.function; });
        if (found == m_valid.cend() || !wanted(*found))
            continue;
        QStringList why;
        for (const RoutingReason &reason : suggestion.why)
            why << reason.text;
        shown << found->id;
        addItem(found->id, tr("%1 (förslag)\n%2").arg(found->name, why.join(u'\n')), found->name);
    }
    for (const MunicipalFunction &function : std::as_const(m_valid)) {
        if (shown.contains(function.id) || !wanted(function))
            continue;
        const MunicipalFunction via = m_facts.viaOf(function);
        addItem(function.id, via.id ? tr("%1\nvia %2").arg(function.name, via.name) : function.name, function.name);
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole) == current)
            m_list->setCurrentRow(row);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    m_empty->setText(m_valid.isEmpty() ? tr("Ingen funktion gäller den dagen. Lägg till dem under Inställningar, Kommunala funktioner.")
                                       : tr("Ingen funktion har de orden i namn eller ämnen."));
    m_empty->setVisible(m_list->count() == 0);
}

void ReceiverList::changed(QListWidgetItem *item)
{
    const FunctionId id(item->data(Qt::UserRole).toLongLong());
    const bool on = item->checkState() == Qt::Checked;
    if (on == m_chosen.contains(id))
        return;
    if (on)
        m_chosen << id;
    else
        m_chosen.removeAll(id);
    Q_EMIT chosenChanged();
}
