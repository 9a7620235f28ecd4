#include "export/contentchoices.h"

#include "theme/theme.h"
#include "widgets/fieldnote.h"

#include <QCheckBox>
#include <QGridLayout>

ContentChoices::ContentChoices(QWidget *parent)
    : QWidget(parent)
    , m_attendance(add("exportAttendance"))
    , m_notes(add("exportNotes"))
    , m_items(add("exportItems"))
    , m_actions(add("exportActions"))
    , m_attachments(add("exportAttachments"))
    , m_names(add("exportNames"))
    , m_namesNote(new FieldNote(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(Space::XL);
    layout->setVerticalSpacing(Space::S);
    layout->addWidget(m_attendance, 0, 0);
    layout->addWidget(m_notes, 1, 0);
    layout->addWidget(m_items, 2, 0);
    layout->addWidget(m_actions, 0, 1);
    layout->addWidget(m_attachments, 1, 1);
    layout->addWidget(m_names, 2, 1);
    layout->addWidget(m_namesNote, 3, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    m_namesNote->setKeepsPlace(false);
    // Names are part of the attendance.
    connect(m_attendance, &QCheckBox::toggled, m_names, &QCheckBox::setEnabled);
}

QCheckBox *ContentChoices::add(const char *name)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(QLatin1String(name));
    return box;
}

SummaryOptions ContentChoices::options() const
{
    SummaryOptions options;
    options.notes = m_notes->isChecked();
    options.attendance = m_attendance->isChecked();
    options.items = m_items->isChecked();
    options.actions = m_actions->isChecked();
    options.attachments = m_attachments->isChecked();
    // Also while the work goes on and all of the choices are closed.
    options.names = m_names->isChecked() && m_names->isEnabledTo(this);
    return options;
}

void ContentChoices::setOptions(const SummaryOptions &options)
{
    m_notes->setChecked(options.notes);
    m_attendance->setChecked(options.attendance);
    m_items->setChecked(options.items);
    m_actions->setChecked(options.actions);
    m_attachments->setChecked(options.attachments);
    m_names->setChecked(options.names);
    m_names->setEnabled(options.attendance);
}

void ContentChoices::retranslate()
{
    m_attendance->setText(tr("&Närvaro"));
    m_notes->setText(tr("&Anteckningar"));
    m_items->setText(tr("Da&gordning och beslut"));
    m_actions->setText(tr("&Åtgärder"));
    m_attachments->setText(tr("Förteckning över &bilagor"));
    m_names->setText(tr("Namn på n&ärvarande personer"));
    const QString why = tr("Namn är personuppgifter. Ta bara med dem när mottagaren behöver dem.");
    m_namesNote->setHint(why);
    m_names->setAccessibleDescription(why);
    for (QCheckBox *box : findChildren<QCheckBox *>())
        box->setAccessibleName(box->text().remove(u'&'));
}
