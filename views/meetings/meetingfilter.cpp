#include "meetings/meetingfilter.h"

#include "council.h"
#include "lists/filtervalues.h"
#include "locality.h"
#include "recordservice.h"
#include "shell/appcontext.h"
#include "whendone.h"

using Kind = PeriodChoice::Kind;

MeetingFilterBar::MeetingFilterBar(const AppContext &context, QWidget *parent)
    : ListFilterBar(context, {Kind::All, Kind::Coming, Kind::LastDays, Kind::ThisYear, Kind::LastYear, Kind::Own}, parent),
      m_localities(addChoice("filterLocality")), m_councils(addChoice("filterCouncil")), m_kinds(addChoice("filterKind"))
{
    addPeriod();
    m_statuses = addChoice("filterStatus");
    begin();
}

void MeetingFilterBar::setView(const MeetingListView &view)
{
    m_view = view;
    m_localities->setChosen(FilterValues::ofIds(view.filter.localities));
    m_councils->setChosen(FilterValues::ofIds(view.filter.councils));
    m_kinds->setChosen(FilterValues::ofIds(view.filter.kinds));
    m_statuses->setChosen(FilterValues::ofCodes(view.filter.statuses));
    showTextAndPeriod(view.filter.text, view.period);
    setRestricted(m_view.restricts());
}

void MeetingFilterBar::setText(const QString &text)
{
    MeetingListView view = m_view;
    view.filter.text = text;
    setView(view);
    Q_EMIT viewChanged();
}

void MeetingFilterBar::clear()
{
    MeetingListView view;
    view.filter.bin = m_view.filter.bin;
    view.sort = m_view.sort;
    setView(view);
    cleared();
}

void MeetingFilterBar::take()
{
    MeetingListView view = m_view;
    view.filter.text = text();
    view.filter.localities = FilterValues::toIds<LocalityId>(m_localities->chosen());
    view.filter.councils = FilterValues::toIds<CouncilId>(m_councils->chosen());
    view.filter.kinds = FilterValues::toIds<MeetingKindId>(m_kinds->chosen());
    view.filter.statuses = FilterValues::toCodes<MeetingStatus>(m_statuses->chosen());
    view.period = period();
    if (view.sameSelection(m_view))
        return;
    m_view = view;
    setRestricted(m_view.restricts());
    Q_EMIT viewChanged();
}

void MeetingFilterBar::reload()
{
    whenDone(context().records.list(recordType<Locality>().schema()), this, [this](const Result<QList<Record>> &records) {
        if (!records)
            return;
        QList<FilterChoice::Choice> choices;
        for (const Record &record : *records) {
            const Locality locality = recordType<Locality>().fromRecord(record);
            if (locality.kind == LocalityKind::ServiceLocality || locality.kind == LocalityKind::Town)
                choices << FilterChoice::Choice{locality.id.value, locality.name};
        }
        m_localities->setChoices(choices);
    });
    fillNames(recordType<LocalCouncil>().schema(), m_councils);
    fillNames(recordType<MeetingKind>().schema(), m_kinds);
}

void MeetingFilterBar::retranslate()
{
    m_localities->setTexts(tr("&Ort"), tr("alla", "localities"));
    m_councils->setTexts(tr("Ortsrå&d"), tr("alla", "councils"));
    m_kinds->setTexts(tr("Sla&g"), tr("alla", "kinds of meetings"));
    m_statuses->setTexts(tr("Stat&us"), tr("alla", "statuses"));
    m_statuses->setChoices(FilterValues::choicesOf<MeetingStatus>(QStringLiteral("status")));
    ListFilterBar::retranslate();
}
