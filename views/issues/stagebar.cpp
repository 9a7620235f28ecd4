#include "issues/stagebar.h"

#include "issues/issueviews.h"
#include "swedishformat.h"
#include "theme/afterchange.h"
#include "theme/theme.h"


StageBar::StageBar(QWidget *parent) : QTabBar(parent)
{
    setObjectName(QStringLiteral("issueStages"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    for (qsizetype i = 0; i < IssueViews::stages().size(); ++i)
        addTab(QString());
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            Q_EMIT stageChosen(IssueViews::stages().at(index));
    });
    connect(this, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0 && index == currentIndex())
            Q_EMIT stageChosen(IssueViews::stages().at(index));
    });
    retranslate();
    AfterChange::follow(this, AfterChange::Palette, &StageBar::refresh);
}

void StageBar::setCounts(const QList<qint64> &counts)
{
    m_counts = counts;
    refresh();
}

void StageBar::setStage(std::optional<IssueStage> stage)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(stage ? int(IssueViews::stages().indexOf(*stage)) : -1);
}

void StageBar::refresh()
{
    for (int i = 0; i < count(); ++i) {
        const IssueStage stage = IssueViews::stages().at(i);
        const qint64 many = m_counts.value(int(stage), -1);
        const QString name = IssueViews::stageName(stage);
        setTabText(i, many < 0 ? name : tr("%1 (%2)", "stage, how many issues").arg(name, SwedishFormat::number(many)));
        setTabIcon(i, stage == IssueStage::Late && many > 0 ? Theme::icon(QStringLiteral("warning"), ColorRole::Danger) : QIcon());
    }
}

void StageBar::retranslate()
{
    setAccessibleName(tr("Skede"));
    const QString tips[] = {tr("Frågor som du ansvarar för, eller vikarierar för"), tr("Nya och bedömda frågor, och de som kom till fel funktion"),
                            tr("Förmedlade frågor som inte är besvarade"), tr("Frågor där en klocka har gått ut"),
                            tr("Besvarade frågor där föreningen inte fått veta svaret"), tr("Alla frågor, också avslutade")};
    for (int i = 0; i < count(); ++i)
        setTabToolTip(i, tips[i]);
    refresh();
}
