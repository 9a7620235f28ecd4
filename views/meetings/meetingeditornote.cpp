#include "meetings/meetingeditornote.h"

#include "meetings/meetingeditorbinding.h"
#include "theme/theme.h"
#include "widgets/fieldnote.h"
#include "widgets/plaintextedit.h"
#include "widgets/textlabel.h"
#include "words.h"

#include <QVBoxLayout>

MeetingNote::MeetingNote(MeetingDocument &document, QWidget *parent)
    : MeetingSection(document, parent), m_heading(new TextLabel(TextRole::Heading, ColorRole::Text, this)), m_text(new PlainTextEdit(this)),
      m_note(new FieldNote(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addWidget(m_note);
    m_heading->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("note"));
    m_text->setLines(4, 40);
    auto *binding = new TextBinding(document, m_text, {QStringLiteral("note"), [](const MeetingFile &f) { return f.meeting.note; },
                                        [](MeetingFile &f, const QString &text) { f.meeting.note = text; },
                                        [] { return Words::field(QStringLiteral("meeting"), QStringLiteral("note")); }});
    binding->warnIn(m_note);
    begin();
}

void MeetingNote::setHeading(const QString &heading)
{
    m_own = heading.trimmed();
    retranslate();
}

void MeetingNote::refresh() { m_text->setReadOnly(document().isReadOnly()); }

void MeetingNote::retranslate()
{
    m_heading->setText(m_own.isEmpty() ? tr("Mötesantec&kningar") : QString(m_own).replace(u'&', QStringLiteral("&&")));
    m_text->setAccessibleName(m_own.isEmpty() ? Words::field(QStringLiteral("meeting"), QStringLiteral("note")) : m_own);
    m_text->setPlaceholderText(tr("Det som hör till mötet som helhet. Punkterna har sina egna anteckningar."));
}
