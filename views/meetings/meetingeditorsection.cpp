#include "meetings/meetingeditorsection.h"

#include <QEvent>

MeetingSection::MeetingSection(MeetingDocument &document, QWidget *parent) : QWidget(parent), m_document(document) {}

void MeetingSection::begin()
{
    connect(&m_document, &MeetingDocument::changed, this, [this] { refresh(); });
    m_begun = true;
    retranslate();
    refresh();
}

void MeetingSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_begun) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}
