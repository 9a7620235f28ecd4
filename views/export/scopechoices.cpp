#include "export/scopechoices.h"

#include "export/exportname.h"
#include "whendone.h"
#include "theme/theme.h"
#include "widgets/fieldnote.h"
#include "widgets/formfield.h"
#include "widgets/smartdateedit.h"

#include "locality.h"
#include "meetingservice.h"
#include "recordservice.h"
#include "swedishformat.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

/// So many of the marked meetings are read for a file name; a longer list gets a name without period.
static constexpr qsizetype readAtMost = 500;

ScopeChoices::ScopeChoices(const AppContext &context, const ExportSource &source, QWidget *parent)
    : QWidget(parent), m_context(context), m_source(source)
{
    build();
    readLocalities();
    readMarked();
    countListed();
    countChosen();
}

void ScopeChoices::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    const auto radio = [this, layout](const char *name, bool offered) {
        auto *button = new QRadioButton(this);
        button->setObjectName(QLatin1String(name));
        button->setVisible(offered);
        layout->addWidget(button);
        return button;
    };
    m_marked = radio("exportMarked", !m_source.meetings.isEmpty());
    m_listed = radio("exportListed", m_source.filter.has_value());
    m_period = radio("exportPeriod", true);
    m_row = periodRow();
    m_note = new FieldNote(this);
    layout->addWidget(m_row);
    layout->addWidget(m_note);
    (!m_source.meetings.isEmpty() ? m_marked : m_source.filter ? m_listed : m_period)->setChecked(true);
    m_row->setEnabled(m_period->isChecked());
    connect(m_period, &QRadioButton::toggled, m_row, &QWidget::setEnabled);
    for (const QRadioButton *button : {m_marked, m_listed, m_period})
        connect(button, &QRadioButton::toggled, this, &ScopeChoices::showCount);
}

QWidget *ScopeChoices::periodRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Space::L, 0, 0, 0);
    layout->setSpacing(Space::M);
    const QDate today = m_context.database.today();
    const bool spring = today.month() <= 6;
    const auto edit = [this, row](const char *name, QDate date) {
        auto *field = new SmartDateEdit(row);
        field->setObjectName(QLatin1String(name));
        field->setToday([&database = m_context.database] { return database.today(); });
        field->setNoteVisible(false);
        field->setDate(date);
        connect(field, &SmartDateEdit::dateChanged, this, &ScopeChoices::countChosen);
        return field;
    };
    // Boards are given their figures by the half-year.
    m_from = edit("exportFrom", QDate(today.year(), spring ? 1 : 7, 1));
    m_to = edit("exportTo", spring ? QDate(today.year(), 6, 30) : QDate(today.year(), 12, 31));
    m_locality = new QComboBox(row);
    m_locality->setObjectName(QStringLiteral("exportLocality"));
    m_locality->addItem(QString());
    connect(m_locality, &QComboBox::currentIndexChanged, this, &ScopeChoices::countChosen);
    layout->addWidget(m_fromField = new FormField(QString(), m_from, FormField::Label::Above, row), 2);
    layout->addWidget(m_toField = new FormField(QString(), m_to, FormField::Label::Above, row), 2);
    layout->addWidget(m_localityField = new FormField(QString(), m_locality, FormField::Label::Above, row), 3);
    return row;
}

ScopeChoices::Scope ScopeChoices::scope() const
{
    return m_marked->isChecked() ? Scope::Marked : m_listed->isChecked() ? Scope::Listed : Scope::Period;
}

void ScopeChoices::readLocalities()
{
    const auto list = m_context.records.list(recordType<Locality>().schema());
    whenDone(list, this, [this](const Result<QList<Record>> &records) {
        if (!records)
            return;
        for (const Record &record : *records) {
            const Locality locality = recordType<Locality>().fromRecord(record);
            if (locality.kind == LocalityKind::ServiceLocality)
                m_locality->addItem(locality.name, locality.id.value);
        }
    });
}

void ScopeChoices::readMarked()
{
    if (m_source.meetings.isEmpty() || m_source.meetings.size() > readAtMost)
        return;
    QList<qint64> ids;
    for (const MeetingId id : m_source.meetings)
        ids << id.value;
    whenDone(m_context.meetings.rows(ids), this, [this](const Result<QList<MeetingRow>> &rows) {
        if (!rows)
            return;
        m_rows = *rows;
        retranslate();
    });
}

void ScopeChoices::countListed()
{
    if (!m_source.filter)
        return;
    whenDone(m_context.meetings.ids(*m_source.filter, {}), this, [this](const Result<QList<qint64>> &ids) {
        m_listedCount = ids ? int(ids->size()) : -1;
        retranslate();
    });
}

MeetingFilter ScopeChoices::period() const
{
    MeetingFilter filter;
    filter.from = m_from->date();
    filter.to = m_to->date();
    if (const qint64 id = m_locality->currentData().toLongLong())
        filter.localities << LocalityId(id);
    return filter;
}

void ScopeChoices::countChosen()
{
    m_periodCount = -1;
    const int asked = ++m_asked;
    showCount();
    if (m_from->hasError() || m_to->hasError())
        return;
    whenDone(m_context.meetings.ids(period(), {}), this, [this, asked](const Result<QList<qint64>> &ids) {
        if (asked != m_asked)
            return;
        m_periodCount = ids ? int(ids->size()) : -1;
        showCount();
    });
}

QString ScopeChoices::problem() const
{
    if (scope() == Scope::Period) {
        for (const SmartDateEdit *edit : {m_from, m_to}) {
            if (edit->hasError())
                return edit->error();
        }
        if (m_from->date().isValid() && m_to->date().isValid() && m_from->date() > m_to->date())
            return tr("Perioden slutar innan den börjar. Ändra Från eller Till.");
    }
    return {};
}

void ScopeChoices::showCount()
{
    if (const QString wrong = problem(); !wrong.isEmpty()) {
        m_note->setError(wrong);
        return;
    }
    const int count = chosen();
    m_note->setHint(count < 0    ? tr("Räknar …")
                    : count == 0 ? tr("Inga träffar passar urvalet.")
                                 : tr("%n träff(ar) tas med.", nullptr, count));
}

int ScopeChoices::chosen() const
{
    return scope() == Scope::Marked ? int(m_source.meetings.size()) : scope() == Scope::Listed ? m_listedCount : m_periodCount;
}

QString ScopeChoices::check()
{
    showCount();
    const QString wrong = problem();
    if (wrong.isEmpty())
        return chosen() == 0 ? tr("Inga träffar passar urvalet. Välj en annan period, ort eller lista.") : QString();
    (m_from->hasError() ? m_from : m_to)->lineEdit()->setFocus(Qt::OtherFocusReason);
    return wrong;
}

void ScopeChoices::apply(ExportService::Request &request) const
{
    request.meetings.clear();
    request.filter = {};
    switch (scope()) {
    case Scope::Marked: request.meetings = m_source.meetings; break;
    case Scope::Listed: request.filter = *m_source.filter; break;
    case Scope::Period: request.filter = period(); break;
    }
}

QString ScopeChoices::suggestedName() const
{
    switch (scope()) {
    case Scope::Marked: return ExportName::ofMeetings(m_rows);
    case Scope::Listed: return ExportName::ofPeriod({}, m_source.filter->from, m_source.filter->to);
    case Scope::Period: break;
    }
    return ExportName::ofPeriod(m_locality->currentIndex() > 0 ? m_locality->currentText() : QString(), m_from->date(), m_to->date());
}

void ScopeChoices::retranslate()
{
    if (m_source.meetings.size() == 1 && m_rows.size() == 1) {
        const MeetingRow &row = m_rows.first();
        const QString what = row.council.isEmpty() ? row.kind : tr("%1, %2", "kind of meeting, council").arg(row.kind, row.council);
        m_marked->setText(tr("&Den här träffen: %1, %2", "meeting, date")
                              .arg(QString(what).replace(u'&', QStringLiteral("&&")), SwedishFormat::textDate(row.date)));
    } else {
        m_marked->setText(m_source.meetings.size() == 1
                              ? tr("&Den här träffen")
                              : tr("&De markerade träffarna (%1)").arg(SwedishFormat::number(m_source.meetings.size())));
    }
    m_listed->setText(m_listedCount < 0 ? tr("Alla i &listan") : tr("Alla i &listan (%1)").arg(SwedishFormat::number(m_listedCount)));
    m_period->setText(tr("Alla under en &period"));
    for (QRadioButton *button : {m_marked, m_listed, m_period})
        button->setAccessibleName(button->text().remove(u'&'));
    m_fromField->setLabel(tr("F&rån"));
    m_toField->setLabel(tr("&Till"));
    m_localityField->setLabel(tr("&Ort"));
    m_locality->setItemText(0, tr("Alla orter"));
    showCount();
}
