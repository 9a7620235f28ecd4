#include "widgets/sectionheader.h"

#include "widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>

SectionHeader::SectionHeader(Level level, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(level == Level::Page ? TextRole::Title : TextRole::Heading, ColorRole::Text, this)),
      m_note(new TextLabel(TextRole::Body, ColorRole::MutedText, this)), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::S);
    m_layout->addWidget(m_title, 0, Qt::AlignBottom);
    m_layout->addWidget(m_note, 1, Qt::AlignBottom);
    align();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

/// Both texts on one base line.
void SectionHeader::align()
{
    m_note->setContentsMargins(0, 0, 0, std::max(0, QFontMetrics(m_title->font()).descent() - QFontMetrics(m_note->font()).descent()));
}

void SectionHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        align();
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString SectionHeader::title() const { return m_title->text(); }
void SectionHeader::setNote(const QString &note) { m_note->setText(note); }
void SectionHeader::addWidget(QWidget *widget) { m_layout->addWidget(widget, 0, Qt::AlignVCenter); }
