#include "meetings/correctionsection.h"

#include "swedishformat.h"
#include "theme/theme.h"
#include "widgets/sectionheader.h"
#include "widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

CorrectionSection::CorrectionSection(MeetingDocument &document, QWidget *parent)
    : MeetingSection(document, parent), m_header(new SectionHeader(SectionHeader::Level::Section, this)), m_list(new QVBoxLayout),
      m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("corrections"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addWidget(m_header);
    layout->addLayout(m_list);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_list->setSpacing(Space::M);
    m_add->setObjectName(QStringLiteral("addCorrection"));
    m_add->setIcon(Theme::icon(QStringLiteral("edit")));
    connect(m_add, &QPushButton::clicked, this, &CorrectionSection::addRequested);
    begin();
}

void CorrectionSection::refresh()
{
    setVisible(document().isLocked());
    while (QLayoutItem *row = m_list->takeAt(0)) {
        if (row->widget())
            row->widget()->deleteLater();
        delete row;
    }
    for (const Correction &correction : file().corrections) {
        auto *row = new QWidget(this);
        auto *layout = new QVBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(Space::XS);
        const QDateTime at = correction.stored.changedAt.toLocalTime();
        //: %1 date, %2 time, %3 who appended the correction
        auto *who = new TextLabel(tr("%1 %2, %3").arg(SwedishFormat::textDate(at.date()), SwedishFormat::textTime(at.time()), correction.stored.changedBy),
                                  TextRole::Small, ColorRole::MutedText, row);
        auto *text = new TextLabel(TextRole::Body, ColorRole::Text, row);
        text->setObjectName(QStringLiteral("correctionText"));
        text->setTextFormat(Qt::PlainText);
        text->setText(correction.text);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(who);
        layout->addWidget(text);
        m_list->addWidget(row);
    }
}

void CorrectionSection::retranslate()
{
    m_header->setTitle(tr("Rättelser"));
    m_add->setText(tr("Lägg till rättelse…"));
}
