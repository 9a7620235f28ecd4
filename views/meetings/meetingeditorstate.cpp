#include "meetings/meetingeditorstate.h"

#include "meetings/meetingchips.h"
#include "meetings/meetingeditorwords.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

MeetingStateBar::MeetingStateBar(MeetingDocument &document, QWidget *parent)
    : MeetingSection(document, parent), m_title(new TextLabel(TextRole::Title, ColorRole::Text, this)),
      m_detail(new TextLabel(TextRole::Body, ColorRole::MutedText, this)), m_chip(new StatusChip({}, this)), m_next(new QPushButton(this)),
      m_other(new QPushButton(this)), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("stateBar"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::S + Space::XS, Space::L, Space::S + Space::XS);
    layout->setSpacing(Space::M);
    layout->addLayout(texts, 1);
    layout->addWidget(m_chip);
    layout->addWidget(m_next);
    layout->addWidget(m_other);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_chip->setObjectName(QStringLiteral("meetingStatus"));
    m_next->setObjectName(QStringLiteral("nextStep"));
    m_next->setProperty("primary", true);
    m_other->setObjectName(QStringLiteral("otherSteps"));
    m_other->setMenu(m_menu);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (this->document().isLocked())
            Q_EMIT correctionRequested();
        else
            Q_EMIT stepRequested(static_cast<MeetingStatus>(m_next->property("step").toInt()));
    });
    begin();
}

void MeetingStateBar::setTitle(const QString &title) { m_title->setText(title); }

QString MeetingStateBar::nameOfStep(MeetingStatus from, MeetingStatus to)
{
    switch (to) {
    case MeetingStatus::Planned: return from == MeetingStatus::Cancelled ? tr("Planera igen") : tr("Tillbaka till planerat");
    case MeetingStatus::Ongoing: return from == MeetingStatus::Held ? tr("Öppna igen") : tr("Starta mötet");
    case MeetingStatus::Held: return tr("Markera som genomfört");
    case MeetingStatus::Approved: return tr("Justera och lås…");
    case MeetingStatus::Cancelled: break;
    }
    return tr("Ställ in…");
}

void MeetingStateBar::refresh()
{
    const Meeting &meeting = file().meeting;
    m_chip->setChip(MeetingChips::of(meeting.status));
    QString detail;
    if (meeting.status == MeetingStatus::Approved)
        //: %1 role or organisation, %2 date
        detail = tr("Justerat av %1 %2. Mötet är låst och går inte att ändra. Åtgärdernas status går att ändra, och rättelser läggs till sist.").arg(meeting.approvedBy, SwedishFormat::textDate(meeting.approvedOn));
    else if (meeting.status == MeetingStatus::Cancelled)
        detail = tr("Inställt: %1").arg(meeting.cancelReason);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_menu->clear();
    const QList<MeetingStatus> steps = document().isReadOnly() ? QList<MeetingStatus>() : MeetingRules::stepsFrom(meeting.status);
    m_next->setVisible(!steps.isEmpty() || (document().isLocked() && !document().isBinned()));
    m_other->setVisible(steps.size() > 1);
    if (document().isLocked())
        m_next->setText(tr("Lägg till rättelse…"));
    for (const MeetingStatus step : steps) {
        const QString name = nameOfStep(meeting.status, step);
        if (step == steps.first()) {
            m_next->setText(name);
            m_next->setProperty("step", static_cast<int>(step));
        } else {
            connect(m_menu->addAction(name), &QAction::triggered, this, [this, step] { Q_EMIT stepRequested(step); });
        }
    }
}

void MeetingStateBar::retranslate()
{
    m_other->setText(tr("Annat steg"));
    m_other->setAccessibleName(tr("Andra steg för mötet"));
}

void MeetingStateBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(ColorRole::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(ColorRole::Line));
}
