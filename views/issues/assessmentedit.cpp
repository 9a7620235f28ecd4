#include "issues/assessmentedit.h"

#include "routing.h"
#include "theme/theme.h"
#include "widgets/formfield.h"
#include "words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

AssessmentEdit::AssessmentEdit(QWidget *parent)
    : QWidget(parent), m_assessment(new QComboBox(this)), m_road(new QCheckBox(tr("Gäller en &väg"), this)), m_keeper(new QComboBox(this)),
      m_keeperField(new FormField(tr("Väg&hållare"), m_keeper))
{
    m_assessment->setObjectName(QStringLiteral("assessment"));
    m_road->setObjectName(QStringLiteral("about_road"));
    m_keeper->setObjectName(QStringLiteral("road_keeper"));
    m_assessment->addItem(tr("Välj …"), int(Assessment::None));
    for (const Assessment one : {Assessment::City, Assessment::External})
        m_assessment->addItem(Words::of("assessment", one), int(one));
    m_keeper->addItem(tr("Välj …"), int(RoadKeeper::Unknown));
    for (const RoadKeeper one : {RoadKeeper::State, RoadKeeper::Municipal, RoadKeeper::Private})
        m_keeper->addItem(Words::of("road_keeper", one), int(one));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::M);
    auto *field = new FormField(tr("Frågan är till &för"), m_assessment, FormField::Label::Above, this);
    field->setRequired(true);
    m_keeperField->setRequired(true);
    layout->addWidget(field, 1);
    layout->addWidget(m_road, 0, Qt::AlignVCenter);
    layout->addWidget(m_keeperField, 1);
    connect(m_road, &QCheckBox::toggled, this, [this](bool on) {
        m_keeperField->setEnabled(on);
        Q_EMIT edited();
    });
    connect(m_assessment, &QComboBox::currentIndexChanged, this, &AssessmentEdit::edited);
    connect(m_keeper, &QComboBox::currentIndexChanged, this, &AssessmentEdit::edited);
}

bool AssessmentEdit::isNeeded(const Issue &issue)
{
    return (issue.assessment != Assessment::City && issue.assessment != Assessment::External) || (issue.aboutRoad && issue.roadKeeper == RoadKeeper::Unknown);
}

void AssessmentEdit::setIssue(const Issue &issue)
{
    m_assessment->setCurrentIndex(std::max(0, m_assessment->findData(int(issue.assessment))));
    // A text that speaks of a road is asked about it; the user may say that it is none.
    m_road->setChecked(issue.aboutRoad || (issue.assessment == Assessment::None && mentionsRoad(issue.title + u'\n' + issue.text)));
    m_keeper->setCurrentIndex(std::max(0, m_keeper->findData(int(issue.roadKeeper))));
    m_keeperField->setEnabled(m_road->isChecked());
}

Result<Issue> AssessmentEdit::applied(Issue issue) const
{
    issue.assessment = Assessment(m_assessment->currentData().toInt());
    issue.aboutRoad = m_road->isChecked();
    if (issue.aboutRoad)
        issue.roadKeeper = RoadKeeper(m_keeper->currentData().toInt());
    if (issue.assessment == Assessment::None)
        return fail(ErrorCode::Invalid, tr("Frågan är inte bedömd för att förmedlas. Välj om den är till för Borås Stad eller någon extern."), {}, m_assessment->objectName());
    if (issue.aboutRoad && issue.roadKeeper == RoadKeeper::Unknown)
        return fail(ErrorCode::Invalid, tr("Frågan gäller en väg. Välj vem som håller vägen: statlig, kommunal eller enskild."), {}, m_keeper->objectName());
    return issue;
}
