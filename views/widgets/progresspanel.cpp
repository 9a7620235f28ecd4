#include "widgets/progresspanel.h"

#include "swedishformat.h"
#include "theme/afterchange.h"
#include "widgets/textlabel.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>

ProgressPanel::ProgressPanel(QWidget *parent)
    : QWidget(parent)
    , m_what(new TextLabel(TextRole::Body, ColorRole::Text, this))
    , m_count(new TextLabel(TextRole::Body, ColorRole::MutedText, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, Space::S, 0, Space::S);
    layout->setHorizontalSpacing(Space::M);
    layout->setVerticalSpacing(Space::XS);
    layout->addWidget(m_what, 0, 0);
    layout->addWidget(m_count, 0, 1, Qt::AlignRight);
    layout->addWidget(m_bar, 1, 0, 1, 2);
    layout->addWidget(m_cancel, 0, 2, 2, 1, Qt::AlignVCenter);
    layout->setColumnStretch(0, 1);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(12);
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancelling = true;
        retranslate();
        Q_EMIT cancelRequested();
    });
    retranslate();
    hide();
    AfterChange::follow(this, AfterChange::Language, &ProgressPanel::retranslate);
}

void ProgressPanel::start(const QString &what, qint64 total)
{
    m_text = what;
    m_cancelling = false;
    setProgress(0, total);
    retranslate();
    show();
}

void ProgressPanel::setText(const QString &what)
{
    m_text = what;
    retranslate();
}

void ProgressPanel::setUnknown()
{
    m_bar->setRange(0, 0);
    m_count->clear();
}

void ProgressPanel::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, 1000);
    m_bar->setValue(total > 0 ? int(std::clamp<qint64>(done * 1000 / total, 0, 1000)) : 0);
    //: How far a long work has come: %1 done of %2
    m_count->setText(total > 0 ? tr("%1 av %2").arg(SwedishFormat::number(done), SwedishFormat::number(total)) : QString());
}

void ProgressPanel::setPercent(int percent)
{
    m_bar->setRange(0, 1000);
    m_bar->setValue(std::clamp(percent, 0, 100) * 10);
    m_count->setText(SwedishFormat::percent(std::clamp(percent, 0, 100)));
}

void ProgressPanel::finish()
{
    m_cancelling = false;
    hide();
}

void ProgressPanel::retranslate()
{
    m_what->setText(m_cancelling ? tr("Avbryter …") : m_text);
    m_bar->setAccessibleName(m_text);
    m_cancel->setText(tr("Avbryt"));
    m_cancel->setEnabled(!m_cancelling);
}
