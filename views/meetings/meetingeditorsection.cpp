#include "meetings/meetingeditorsection.h"

#include "theme/afterchange.h"

MeetingSection::MeetingSection(MeetingDocument &document, QWidget *parent) : QWidget(parent), m_document(document) {}

void MeetingSection::begin()
{
    connect(&m_document, &MeetingDocument::changed, this, [this] { refresh(); });
    retranslate();
    refresh();
    AfterChange::follow(this, this, AfterChange::Language, [this] {
        retranslate();
        refresh();
    });
}
