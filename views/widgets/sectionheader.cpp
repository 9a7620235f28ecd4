#include "widgets/sectionheader.h"

#include "theme/afterchange.h"
#include "widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>

SectionHeader::SectionHeader(Level level, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(level == Level::Page ? TextRole::Title : TextRole::Heading, ColorRole::Text, this)),
      m_note(new TextLabel(TextRole::Body, ColorRole::MutedText, this)), m_layout(new QHBoxLayout(this)), m_texts(new QHBoxLayout), m_buttons(new QHBoxLayout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::S);
    m_texts->setSpacing(Space::S);
    m_texts->addWidget(m_title, 0, Qt::AlignBottom);
    m_texts->addWidget(m_note, 1, Qt::AlignBottom);
    m_buttons->setSpacing(Space::S);
    m_layout->addLayout(m_texts, 1);
    m_layout->addLayout(m_buttons);
    align();
    AfterChange::follow(this, AfterChange::Font, &SectionHeader::align);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

/// Both texts on one base line.
void SectionHeader::align()
{
    m_note->setContentsMargins(0, 0, 0, std::max(0, QFontMetrics(m_title->font()).descent() - QFontMetrics(m_note->font()).descent()));
}

void SectionHeader::arrange()
{
    const int wanted = m_texts->sizeHint().width() + m_layout->spacing() + m_buttons->sizeHint().width();
    const bool below = m_buttons->sizeHint().width() > 0 && wanted > width();
    m_layout->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setAlignment(m_buttons, below ? Qt::AlignLeft : Qt::Alignment());
}

QSize SectionHeader::minimumSizeHint() const
{
    return {std::max(m_texts->minimumSize().width(), m_buttons->minimumSize().width()), m_layout->minimumSize().height()};
}

void SectionHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// A button is shown, or a text grows.
bool SectionHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString SectionHeader::title() const { return m_title->text(); }
void SectionHeader::setNote(const QString &note) { m_note->setText(note); }
void SectionHeader::addWidget(QWidget *widget) { m_buttons->addWidget(widget, 0, Qt::AlignVCenter); }
