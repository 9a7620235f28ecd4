#include "issues/issuefilterbar.h"

#include "council.h"
#include "database.h"
#include "issueservice.h"
#include "lists/filterperiod.h"
#include "locality.h"
#include "municipalfunction.h"
#include "recordservice.h"
#include "shell/appcontext.h"
#include "theme/theme.h"
#include "whendone.h"
#include "widgets/flowlayout.h"
#include "widgets/searchfield.h"
#include "words.h"

#include <QEvent>
#include <QPushButton>

namespace {

constexpr int typingPause = 200;  // ms

template<class IdType> QList<QVariant> toValues(const QList<IdType> &ids)
{
    QList<QVariant> values;
    for (IdType id : ids)
        values << id.value;
    return values;
}
template<class IdType> QList<IdType> toIds(const QList<QVariant> &values)
{
    QList<IdType> ids;
    for (const QVariant &value : values)
        ids << IdType(value.toLongLong());
    return ids;
}
template<class E> QList<QVariant> toCodes(const QList<E> &values)
{
    QList<QVariant> codes;
    for (E value : values)
        codes << codeOf(value);
    return codes;
}
template<class E> QList<E> fromCodes(const QList<QVariant> &codes)
{
    QList<E> values;
    for (const QVariant &code : codes)
        values << fromCode<E>(code.toString());
    return values;
}
template<class E> QList<FilterChoice::Choice> codeChoices(const QString &field)
{
    QList<FilterChoice::Choice> choices;
    const QStringList codes = allCodes<E>();
    for (const QString &code : codes)
        choices << FilterChoice::Choice{code, Words::code(field, code)};
    return choices;
}

using Kind = PeriodChoice::Kind;

}

IssueFilterBar::IssueFilterBar(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_text(new SearchField(this)), m_localities(new FilterChoice(this)), m_councils(new FilterChoice(this)),
      m_types(new FilterChoice(this)), m_topics(new FilterChoice(this)), m_statuses(new FilterChoice(this)), m_receivers(new FilterChoice(this)),
      // Issues have been raised; none is to come.
      m_period(new FilterPeriod([&database = context.database] { return database.today(); }, {Kind::All, Kind::LastDays, Kind::ThisYear, Kind::LastYear, Kind::Own}, this)),
      m_clear(new QPushButton(this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : QList<QWidget *>{m_text, m_localities, m_councils, m_types, m_topics, m_receivers, m_period, m_statuses, m_clear})
        layout->addWidget(widget);
    m_text->setObjectName(QStringLiteral("filterText"));
    m_localities->setObjectName(QStringLiteral("filterLocality"));
    m_councils->setObjectName(QStringLiteral("filterCouncil"));
    m_types->setObjectName(QStringLiteral("filterType"));
    m_topics->setObjectName(QStringLiteral("filterTopic"));
    m_statuses->setObjectName(QStringLiteral("filterStatus"));
    m_receivers->setObjectName(QStringLiteral("filterReceiver"));
    m_clear->setObjectName(QStringLiteral("filterClear"));
    m_clear->setFlat(true);
    m_clear->setIcon(Theme::icon(QStringLiteral("close")));
    m_text->setDelay(typingPause);
    connect(m_text, &SearchField::searchChanged, this, &IssueFilterBar::take);
    connect(m_text, &SearchField::leaveDown, this, &IssueFilterBar::leaveDown);
    const QList<FilterChoice *> all = choices();
    for (FilterChoice *choice : all)
        connect(choice, &FilterChoice::chosenChanged, this, &IssueFilterBar::take);
    connect(m_period, &FilterPeriod::periodChanged, this, &IssueFilterBar::take);
    connect(m_clear, &QPushButton::clicked, this, &IssueFilterBar::clear);
    fitText();
    retranslate();
    refresh();
    reload();
}

/// Room for the words that stand in the empty field.
void IssueFilterBar::fitText() { m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 30); }

void IssueFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitText();
}

void IssueFilterBar::setView(const IssueListView &view)
{
    m_view = view;
    m_localities->setChosen(toValues(view.filter.localities));
    m_councils->setChosen(toValues(view.filter.councils));
    m_types->setChosen(toCodes(view.filter.types));
    m_statuses->setChosen(toCodes(view.filter.statuses));
    m_receivers->setChosen(toValues(view.filter.receivers));
    QList<QVariant> topics;
    for (const QString &topic : view.filter.topics)
        topics << topic;
    m_topics->setChosen(topics);
    m_period->setPeriod(view.period);
    // Last: an emptied field tells at once, another after its pause; take() sees then that nothing is new.
    m_text->setText(view.filter.text);
    refresh();
}

void IssueFilterBar::clear()
{
    IssueListView view;
    view.filter.stage = m_view.filter.stage;
    view.filter.bin = m_view.filter.bin;
    view.sort = m_view.sort;
    setView(view);
    m_text->setFocus();
    Q_EMIT viewChanged();
}

void IssueFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void IssueFilterBar::take()
{
    IssueListView view = m_view;
    view.filter.text = m_text->text();
    view.filter.localities = toIds<LocalityId>(m_localities->chosen());
    view.filter.councils = toIds<CouncilId>(m_councils->chosen());
    view.filter.types = fromCodes<IssueType>(m_types->chosen());
    view.filter.statuses = fromCodes<IssueStatus>(m_statuses->chosen());
    view.filter.receivers = toIds<FunctionId>(m_receivers->chosen());
    view.filter.topics.clear();
    const QList<QVariant> topics = m_topics->chosen();
    for (const QVariant &topic : topics)
        view.filter.topics << topic.toString();
    view.period = m_period->period();
    if (view.sameSelection(m_view))
        return;
    m_view = view;
    refresh();
    Q_EMIT viewChanged();
}

void IssueFilterBar::refresh() { m_clear->setVisible(m_view.restricts()); }

void IssueFilterBar::reload()
{
    fillNames(recordType<Locality>().schema(), m_localities);
    fillNames(recordType<LocalCouncil>().schema(), m_councils);
    fillNames(recordType<MunicipalFunction>().schema(), m_receivers);
    fillTopics();
}

void IssueFilterBar::fillNames(const RecordSchema &schema, FilterChoice *choice)
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

void IssueFilterBar::fillTopics()
{
    whenDone(m_context.issues.topics(), this, [this](const Result<QStringList> &topics) {
        if (!topics)
            return;
        QList<FilterChoice::Choice> choices;
        for (const QString &topic : *topics)
            choices << FilterChoice::Choice{topic, topic};
        m_topics->setChoices(choices);
    });
}

void IssueFilterBar::fillCodes()
{
    m_types->setChoices(codeChoices<IssueType>(QStringLiteral("type")));
    m_statuses->setChoices(codeChoices<IssueStatus>(QStringLiteral("status")));
}

void IssueFilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Filtrera på text (Ctrl+F)"));
    m_text->setAccessibleName(tr("Filtrera på text"));
    m_localities->setTexts(tr("&Ort"), tr("alla", "localities"));
    m_councils->setTexts(tr("Ortsrå&d"), tr("alla", "councils"));
    m_types->setTexts(tr("T&yp"), tr("alla", "types of issues"));
    m_topics->setTexts(tr("Ä&mne"), tr("alla", "topics"));
    m_statuses->setTexts(tr("Stat&us"), tr("alla", "statuses"));
    m_receivers->setTexts(tr("Ho&s", "whom an issue is with"), tr("alla", "functions"));
    m_clear->setText(tr("R&ensa"));
    m_clear->setToolTip(tr("Tar bort filtret"));
    fillCodes();
    m_period->retranslate();
}
