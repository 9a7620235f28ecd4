#include "lists/listfilterbar.h"

#include "database.h"
#include "lists/filterchoice.h"
#include "lists/filterperiod.h"
#include "recordservice.h"
#include "shell/appcontext.h"
#include "theme/afterchange.h"
#include "theme/theme.h"
#include "whendone.h"
#include "widgets/flowlayout.h"
#include "widgets/searchfield.h"

#include <QPushButton>

static constexpr int typingPause = 200;  // ms

ListFilterBar::ListFilterBar(const AppContext &context, const QList<PeriodChoice::Kind> &periods, QWidget *parent)
    : QWidget(parent), m_context(context), m_text(new SearchField(this)),
      m_period(new FilterPeriod([&database = context.database] { return database.today(); }, periods, this)), m_clear(new QPushButton(this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setDelay(typingPause);
    m_clear->setObjectName(QStringLiteral("filterClear"));
    m_clear->setFlat(true);
    m_clear->setIcon(Theme::icon(QStringLiteral("close")));
    connect(m_text, &SearchField::searchChanged, this, &ListFilterBar::take);
    connect(m_text, &SearchField::leaveDown, this, &ListFilterBar::leaveDown);
    connect(m_period, &FilterPeriod::periodChanged, this, &ListFilterBar::take);
    connect(m_clear, &QPushButton::clicked, this, &ListFilterBar::clear);
}

FilterChoice *ListFilterBar::addChoice(const char *name)
{
    auto *choice = new FilterChoice(this);
    choice->setObjectName(QLatin1String(name));
    add(choice);
    connect(choice, &FilterChoice::chosenChanged, this, &ListFilterBar::take);
    return choice;
}

void ListFilterBar::addPeriod() { add(m_period); }
void ListFilterBar::add(QWidget *widget) { layout()->addWidget(widget); }

void ListFilterBar::begin()
{
    add(m_clear);
    QWidget *before = m_text;
    for (int i = 1; i < layout()->count(); ++i) {
        QWidget *widget = layout()->itemAt(i)->widget();
        setTabOrder(before, widget);
        before = widget;
    }
    fitText();
    retranslate();
    AfterChange::follow(this, AfterChange::Font, &ListFilterBar::fitText);
    setRestricted(false);
    reload();
}

/// Room for the words that stand in the empty field.
void ListFilterBar::fitText() { m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 30); }

QString ListFilterBar::text() const { return m_text->text(); }
PeriodChoice ListFilterBar::period() const { return m_period->period(); }

void ListFilterBar::showTextAndPeriod(const QString &text, const PeriodChoice &period)
{
    m_period->setPeriod(period);
    m_text->setText(text);
}

void ListFilterBar::setRestricted(bool restricted) { m_clear->setVisible(restricted); }

void ListFilterBar::cleared()
{
    m_text->setFocus();
    Q_EMIT viewChanged();
}

void ListFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void ListFilterBar::fillNames(const RecordSchema &schema, FilterChoice *choice)
{
    whenDone(m_context.records.names(schema), this, [choice](const Result<QList<RecordName>> &names) {
        if (!names)
            return;
        QList<FilterChoice::Choice> choices;
        for (const RecordName &name : *names)
            choices << FilterChoice::Choice{name.id, name.name};
        choice->setChoices(choices);
    });
}

void ListFilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Filtrera på text (Ctrl+F)"));
    m_text->setAccessibleName(tr("Filtrera på text"));
    m_clear->setText(tr("R&ensa"));
    m_clear->setToolTip(tr("Tar bort filtret"));
    m_period->retranslate();
}
