#include "meetings/agendaitemissues.h"

#include "theme/afterchange.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"

#include <QToolButton>

AgendaItemIssues::AgendaItemIssues(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this, Space::XS, Space::XS))
{
    setObjectName(QStringLiteral("itemIssues"));
    m_flow->setContentsMargins(0, 0, 0, 0);
    hide();
    AfterChange::follow(this, AfterChange::Language, &AgendaItemIssues::rebuild);
}

void AgendaItemIssues::setLinks(const QList<AgendaIssueLink> &links)
{
    if (links == m_links)
        return;
    m_links = links;
    rebuild();
}

void AgendaItemIssues::rebuild()
{
    for (QToolButton *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const AgendaIssueLink &link : std::as_const(m_links)) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("issueChip"));
        chip->setAutoRaise(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIcon(Theme::icon(link.feedback ? QStringLiteral("meetings") : QStringLiteral("issues"), ColorRole::Accent));
        //: %1 is the number of an issue, OR-2026-0123
        chip->setText(link.feedback ? tr("Återkoppling %1").arg(link.number) : tr("→ %1").arg(link.number));
        chip->setToolTip(link.feedback
                             ? tr("Svaret på ”%1” berättas här. När punkten är kryssad som avslutad och mötet satt till genomfört noteras "
                                  "återkopplingen på frågan.").arg(link.title)
                             : tr("Frågan ”%1” är gjord av punkten. Klicka för att öppna den.").arg(link.title));
        //: %1 number of an issue, %2 its title
        chip->setAccessibleName(link.feedback ? tr("Återkoppling %1: %2").arg(link.number, link.title)
                                              : tr("Öppna frågan %1: %2").arg(link.number, link.title));
        chip->setAccessibleDescription(chip->toolTip());
        connect(chip, &QToolButton::clicked, this, [this, id = link.issue] { Q_EMIT issueRequested(id); });
        m_flow->addWidget(chip);
        chip->show();
        m_chips << chip;
    }
    setVisible(!m_chips.isEmpty());
    updateGeometry();
}

QList<QWidget *> AgendaItemIssues::focusWidgets() const
{
    QList<QWidget *> widgets;
    for (QToolButton *chip : m_chips)
        widgets << chip;
    return widgets;
}
