#include "issues/issuefilterbar.h"

#include "council.h"
#include "issueservice.h"
#include "lists/filtervalues.h"
#include "locality.h"
#include "municipalfunction.h"
#include "recordservice.h"
#include "shell/appcontext.h"
#include "theme/theme.h"
#include "whendone.h"

#include <QPushButton>

using Kind = PeriodChoice::Kind;

IssueFilterBar::IssueFilterBar(const AppContext &context, QWidget *parent)
    // Issues have been raised; none is to come.
    : ListFilterBar(context, {Kind::All, Kind::LastDays, Kind::ThisYear, Kind::LastYear, Kind::Own}, parent), m_onToday(new QPushButton(this)), m_localities(addChoice("filterLocality")),
      m_councils(addChoice("filterCouncil")), m_types(addChoice("filterType")), m_topics(addChoice("filterTopic")), m_receivers(addChoice("filterReceiver"))
{
    addPeriod();
    m_statuses = addChoice("filterStatus");
    m_came = addChoice("filterCame");
    m_onToday->setObjectName(QStringLiteral("filterOnToday"));
    m_onToday->setIcon(Theme::icon(QStringLiteral("close")));
    m_onToday->hide();
    connect(m_onToday, &QPushButton::clicked, this, [this] {
        IssueListView view = m_view;
        view.filter.onToday = TodayScope::Off;
        setView(view);
        cleared();
    });
    add(m_onToday);
    begin();
}

void IssueFilterBar::setView(const IssueListView &view)
{
    m_view = view;
    m_localities->setChosen(FilterValues::ofIds(view.filter.localities));
    m_councils->setChosen(FilterValues::ofIds(view.filter.councils));
    m_types->setChosen(FilterValues::ofCodes(view.filter.types));
    m_came->setChosen(FilterValues::ofCodes(view.filter.came));
    m_statuses->setChosen(FilterValues::ofCodes(view.filter.statuses));
    m_receivers->setChosen(FilterValues::ofIds(view.filter.receivers));
    QList<QVariant> topics;
    for (const QString &topic : view.filter.topics)
        topics << topic;
    m_topics->setChosen(topics);
    m_onToday->setVisible(view.filter.onToday != TodayScope::Off);
    showTextAndPeriod(view.filter.text, view.period);
    setRestricted(m_view.restricts());
}

void IssueFilterBar::clear()
{
    IssueListView view;
    view.filter.stage = m_view.filter.stage;
    view.filter.bin = m_view.filter.bin;
    view.sort = m_view.sort;
    setView(view);
    cleared();
}

void IssueFilterBar::take()
{
    IssueListView view = m_view;
    view.filter.text = text();
    view.filter.localities = FilterValues::toIds<LocalityId>(m_localities->chosen());
    view.filter.councils = FilterValues::toIds<CouncilId>(m_councils->chosen());
    view.filter.types = FilterValues::toCodes<IssueType>(m_types->chosen());
    view.filter.came = FilterValues::toCodes<CameBy>(m_came->chosen());
    view.filter.statuses = FilterValues::toCodes<IssueStatus>(m_statuses->chosen());
    view.filter.receivers = FilterValues::toIds<FunctionId>(m_receivers->chosen());
    view.filter.topics.clear();
    const QList<QVariant> topics = m_topics->chosen();
    for (const QVariant &topic : topics)
        view.filter.topics << topic.toString();
    view.period = period();
    if (view.sameSelection(m_view))
        return;
    m_view = view;
    setRestricted(m_view.restricts());
    Q_EMIT viewChanged();
}

void IssueFilterBar::reload()
{
    fillNames(recordType<Locality>().schema(), m_localities);
    fillNames(recordType<LocalCouncil>().schema(), m_councils);
    fillNames(recordType<MunicipalFunction>().schema(), m_receivers);
    fillTopics();
}

void IssueFilterBar::fillTopics()
{
    whenDone(context().issues.topics(), this, [this](const Result<QStringList> &topics) {
        if (!topics)
            return;
        QList<FilterChoice::Choice> choices;
        for (const QString &topic : *topics)
            choices << FilterChoice::Choice{topic, topic};
        m_topics->setChoices(choices);
    });
}

void IssueFilterBar::retranslate()
{
    m_localities->setTexts(tr("&Ort"), tr("alla", "localities"));
    m_councils->setTexts(tr("Ortsrå&d"), tr("alla", "councils"));
    m_types->setTexts(tr("T&yp"), tr("alla", "types of issues"));
    m_topics->setTexts(tr("Ä&mne"), tr("alla", "topics"));
    m_statuses->setTexts(tr("Stat&us"), tr("alla", "statuses"));
    m_came->setTexts(tr("Kom g&enom"), tr("alla", "ways in which issues came"));
    m_receivers->setTexts(tr("Ho&s", "whom an issue is with"), tr("alla", "functions"));
    m_onToday->setText(tr("Bara de på Ida&g"));
    m_onToday->setToolTip(tr("Listan visar bara de frågor som står på Idag. Klicka för att se alla i skedet."));
    m_types->setChoices(FilterValues::choicesOf<IssueType>(QStringLiteral("type")));
    m_came->setChoices(FilterValues::choicesOf<CameBy>(QStringLiteral("came")));
    m_statuses->setChoices(FilterValues::choicesOf<IssueStatus>(QStringLiteral("status")));
    ListFilterBar::retranslate();
}
