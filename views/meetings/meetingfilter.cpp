#include "meetings/meetingfilter.h"

#include "council.h"
#include "locality.h"
#include "lists/filterchoice.h"
#include "lists/filterperiod.h"
#include "recordservice.h"
#include "theme/theme.h"
#include "whendone.h"
#include "widgets/flowlayout.h"
#include "widgets/searchfield.h"
#include "words.h"

#include <QEvent>
#include <QPushButton>

namespace {

constexpr int typingPause = 200;  // ms
using Kind = PeriodChoice::Kind;
const QList<Kind> allPeriods{Kind::All, Kind::Coming, Kind::LastDays, Kind::ThisYear, Kind::LastYear, Kind::Own};

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

}

MeetingFilterBar::MeetingFilterBar(RecordService &records, std::function<QDate()> today, QWidget *parent)
    : QWidget(parent), m_records(records), m_text(new SearchField(this)), m_localities(new FilterChoice(this)),
      m_councils(new FilterChoice(this)), m_kinds(new FilterChoice(this)), m_statuses(new FilterChoice(this)), m_period(new FilterPeriod(std::move(today), allPeriods, this)),
      m_clear(new QPushButton(this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : QList<QWidget *>{m_text, m_localities, m_councils, m_kinds, m_period, m_statuses, m_clear})
        layout->addWidget(widget);
    m_text->setObjectName(QStringLiteral("filterText"));
    m_localities->setObjectName(QStringLiteral("filterLocality"));
    m_councils->setObjectName(QStringLiteral("filterCouncil"));
    m_kinds->setObjectName(QStringLiteral("filterKind"));
    m_statuses->setObjectName(QStringLiteral("filterStatus"));
    m_clear->setObjectName(QStringLiteral("filterClear"));
    m_clear->setFlat(true);
    m_clear->setIcon(Theme::icon(QStringLiteral("close")));
    m_text->setDelay(typingPause);
    connect(m_text, &SearchField::searchChanged, this, &MeetingFilterBar::take);
    connect(m_text, &SearchField::leaveDown, this, &MeetingFilterBar::leaveDown);
    for (FilterChoice *choice : {m_localities, m_councils, m_kinds, m_statuses})
        connect(choice, &FilterChoice::chosenChanged, this, &MeetingFilterBar::take);
    connect(m_period, &FilterPeriod::periodChanged, this, &MeetingFilterBar::take);
    connect(m_clear, &QPushButton::clicked, this, &MeetingFilterBar::clear);
    fitText();
    retranslate();
    refresh();
    reload();
}

/// Room for the words that stand in the empty field.
void MeetingFilterBar::fitText() { m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 30); }

void MeetingFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitText();
}

void MeetingFilterBar::setView(const MeetingListView &view)
{
    m_view = view;
    m_localities->setChosen(toValues(view.filter.localities));
    m_councils->setChosen(toValues(view.filter.councils));
    m_kinds->setChosen(toValues(view.filter.kinds));
    QList<QVariant> statuses;
    for (MeetingStatus status : view.filter.statuses)
        statuses << codeOf(status);
    m_statuses->setChosen(statuses);
    m_period->setPeriod(view.period);
    // Last: an emptied field tells at once, another after its pause; take() sees then that nothing is new.
    m_text->setText(view.filter.text);
    refresh();
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
    m_text->setFocus();
    Q_EMIT viewChanged();
}

void MeetingFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void MeetingFilterBar::take()
{
    MeetingListView view = m_view;
    view.filter.text = m_text->text();
    view.filter.localities = toIds<LocalityId>(m_localities->chosen());
    view.filter.councils = toIds<CouncilId>(m_councils->chosen());
    view.filter.kinds = toIds<MeetingKindId>(m_kinds->chosen());
    view.filter.statuses.clear();
    const QList<QVariant> statuses = m_statuses->chosen();
    for (const QVariant &status : statuses)
        view.filter.statuses << fromCode<MeetingStatus>(status.toString());
    view.period = m_period->period();
    if (view.sameSelection(m_view))
        return;
    m_view = view;
    refresh();
    Q_EMIT viewChanged();
}

void MeetingFilterBar::refresh()
{
    m_clear->setVisible(m_view.restricts());
}

void MeetingFilterBar::reload()
{
    const RecordSchema &localities = recordType<Locality>().schema();
    whenDone(m_records.list(localities), this, [this](const Result<QList<Record>> &records) {
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

void MeetingFilterBar::fillNames(const RecordSchema &schema, FilterChoice *choice)
{
    whenDone(m_records.names(schema), this, [choice](const Result<QList<RecordName>> &names) {
        if (!names)
            return;
        QList<FilterChoice::Choice> choices;
        for (const RecordName &name : *names)
            choices << FilterChoice::Choice{name.id, name.name};
        choice->setChoices(choices);
    });
}

void MeetingFilterBar::fillStatuses()
{
    QList<FilterChoice::Choice> choices;
    const QStringList codes = allCodes<MeetingStatus>();
    for (const QString &code : codes)
        choices << FilterChoice::Choice{code, Words::code(QStringLiteral("status"), code)};
    m_statuses->setChoices(choices);
}

void MeetingFilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Filtrera på text (Ctrl+F)"));
    m_text->setAccessibleName(tr("Filtrera på text"));
    m_localities->setTexts(tr("&Ort"), tr("alla", "localities"));
    m_councils->setTexts(tr("Ortsrå&d"), tr("alla", "councils"));
    m_kinds->setTexts(tr("Sla&g"), tr("alla", "kinds of meetings"));
    m_statuses->setTexts(tr("Stat&us"), tr("alla", "statuses"));
    m_clear->setText(tr("R&ensa"));
    m_clear->setToolTip(tr("Visar alla träffar igen"));
    fillStatuses();
    m_period->retranslate();
}
