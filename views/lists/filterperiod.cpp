#include "lists/filterperiod.h"

#include "theme/theme.h"
#include "widgets/smartdateedit.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

FilterPeriod::FilterPeriod(std::function<QDate()> today, const QList<PeriodChoice::Kind> &kinds, QWidget *parent)
    : QWidget(parent), m_today(std::move(today)), m_button(new QPushButton(this)), m_kinds(new QActionGroup(this)), m_fromLabel(new QLabel(this)),
      m_toLabel(new QLabel(this)), m_from(new SmartDateEdit(this)), m_to(new SmartDateEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    for (QWidget *widget : QList<QWidget *>{m_button, m_fromLabel, m_from, m_toLabel, m_to})
        layout->addWidget(widget);
    auto *menu = new QMenu(m_button);
    for (PeriodChoice::Kind kind : kinds) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setData(int(kind));
        action->setObjectName("period_" + codeOf(kind));
        m_kinds->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind] { choose(kind); });
    }
    m_button->setMenu(menu);
    m_button->setObjectName(QStringLiteral("filterPeriod"));
    m_from->lineEdit()->setObjectName(QStringLiteral("filterFrom"));
    m_to->lineEdit()->setObjectName(QStringLiteral("filterTo"));
    for (const auto &[label, edit] : {std::pair{m_fromLabel, m_from}, std::pair{m_toLabel, m_to}}) {
        label->setBuddy(edit->lineEdit());
        edit->setNoteVisible(false);
        edit->setToday(m_today);
        edit->setMaximumWidth(edit->fontMetrics().averageCharWidth() * 18);
        connect(edit, &SmartDateEdit::dateChanged, this, &FilterPeriod::datesChanged);
    }
    retranslate();
}

void FilterPeriod::setPeriod(const PeriodChoice &period)
{
    m_period = period;
    refresh();
}

void FilterPeriod::choose(PeriodChoice::Kind kind)
{
    PeriodChoice next{kind, {}, {}};
    if (kind == PeriodChoice::Kind::Own) {
        // One's own begins with what was shown.
        const PeriodChoice::Days days = m_period.days(m_today());
        next.from = days.from;
        next.to = days.to;
    }
    setPeriod(next);
    if (kind == PeriodChoice::Kind::Own)
        m_from->setFocus();
    Q_EMIT periodChanged();
}

void FilterPeriod::datesChanged()
{
    if (m_setting || m_period.kind != PeriodChoice::Kind::Own)
        return;
    m_period.from = m_from->date();
    m_period.to = m_to->date();
    Q_EMIT periodChanged();
}

void FilterPeriod::refresh()
{
    m_setting = true;
    const bool own = m_period.kind == PeriodChoice::Kind::Own;
    for (QWidget *widget : QList<QWidget *>{m_fromLabel, m_from, m_toLabel, m_to})
        widget->setVisible(own);
    m_from->setDate(own ? m_period.from : QDate());
    m_to->setDate(own ? m_period.to : QDate());
    const QList<QAction *> actions = m_kinds->actions();
    for (QAction *action : actions) {
        const auto kind = PeriodChoice::Kind(action->data().toInt());
        action->setChecked(kind == m_period.kind);
        const QString word = PeriodChoice::word(kind);
        action->setText(word.left(1).toUpper() + word.mid(1));
    }
    m_button->setText(tr("&Period: %1").arg(PeriodChoice::word(m_period.kind)));
    m_button->setAccessibleName(m_button->text().remove(u'&'));
    m_button->setProperty("active", m_period.kind != PeriodChoice::Kind::All);
    m_setting = false;
    updateGeometry();
}

void FilterPeriod::retranslate()
{
    m_fromLabel->setText(tr("fr&ån"));
    m_toLabel->setText(tr("t&ill"));
    m_from->lineEdit()->setAccessibleName(tr("Från och med"));
    m_to->lineEdit()->setAccessibleName(tr("Till och med"));
    refresh();
}
