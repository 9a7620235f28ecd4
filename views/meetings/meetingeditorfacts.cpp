#include "meetings/meetingeditorfacts.h"

#include "meetings/meetingeditorbinding.h"
#include "theme/theme.h"
#include "widgets/fieldnote.h"
#include "widgets/formfield.h"
#include "widgets/plaintextedit.h"
#include "widgets/smartdateedit.h"
#include "widgets/smarttimeedit.h"
#include "words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

MeetingFacts::MeetingFacts(MeetingDocument &document, std::function<QDate()> today, QWidget *parent)
    : MeetingSection(document, parent), m_council(new QComboBox), m_kind(new QComboBox), m_form(new QComboBox), m_locality(new QComboBox),
      m_date(new SmartDateEdit), m_start(new SmartTimeEdit), m_end(new SmartTimeEdit), m_place(new QLineEdit), m_organiser(new QLineEdit),
      m_theme(new QLineEdit), m_invited(new PlainTextEdit), m_invitedNote(new FieldNote)
{
    m_date->setToday(std::move(today));
    m_invited->setLines(2, 6);
    build();
    connectFields();
    begin();
}

FormField *MeetingFacts::field(QWidget *editor, const char *objectName)
{
    auto *field = new FormField({}, editor, FormField::Label::Above, this);
    QWidget *target = editor->focusProxy() ? editor->focusProxy() : editor;
    editor->setObjectName(QString::fromLatin1(objectName) + (target == editor ? QString() : QStringLiteral("Field")));
    target->setObjectName(QString::fromLatin1(objectName));
    m_fields.insert(QString::fromLatin1(objectName), field);
    return field;
}

// The objects are named by their columns, which is what a failed check names too.
void MeetingFacts::build()
{
    for (QComboBox *box : {m_council, m_kind, m_form, m_locality}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        keepWheelFrom(box);
    }
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(Space::S);
    layout->setVerticalSpacing(Space::S);
    layout->addWidget(field(m_council, "council_id"), 0, 0, 1, 2);
    layout->addWidget(field(m_kind, "kind_id"), 1, 0, 1, 2);
    layout->addWidget(field(m_date, "meeting_date"), 2, 0, 1, 2);
    layout->addWidget(field(m_start, "start_time"), 3, 0);
    layout->addWidget(field(m_end, "end_time"), 3, 1);
    layout->addWidget(field(m_place, "place"), 4, 0, 1, 2);
    layout->addWidget(field(m_form, "form"), 5, 0);
    layout->addWidget(field(m_locality, "locality_id"), 5, 1);
    layout->addWidget(field(m_theme, "theme"), 6, 0, 1, 2);
    layout->addWidget(field(m_organiser, "organiser"), 7, 0, 1, 2);
    layout->addWidget(field(m_invited, "invited"), 8, 0, 1, 2);
    layout->addWidget(m_invitedNote, 9, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
}

QString MeetingFacts::nameOf(const char *field) const { return Words::field(QStringLiteral("meeting"), QString::fromLatin1(field)); }

void MeetingFacts::connectFields()
{
    MeetingDocument &doc = document();
    const auto text = [this, &doc](auto *field, const char *column, QString Meeting::*member) {
        return new TextBinding(doc, field, {QString::fromLatin1(column), [member](const MeetingFile &f) { return f.meeting.*member; },
                                               [member](MeetingFile &f, const QString &value) { f.meeting.*member = value; },
                                               [this, column] { return nameOf(column); }});
    };
    text(m_place, "place", &Meeting::place);
    text(m_organiser, "organiser", &Meeting::organiser);
    text(m_theme, "theme", &Meeting::theme);
    text(m_invited, "invited", &Meeting::invited)->warnIn(m_invitedNote);
    connect(m_date, &SmartDateEdit::dateChanged, this, [this, &doc](QDate date) {
        if (date != doc.file().meeting.date)
            doc.type(nameOf("meeting_date"), QStringLiteral("meeting_date"), [date](MeetingFile &f) { f.meeting.date = date; });
    });
    const auto time = [this, &doc](SmartTimeEdit *edit, const char *column, QTime Meeting::*member) {
        connect(edit, &SmartTimeEdit::timeChanged, this, [this, &doc, column, member](QTime value) {
            if (value != doc.file().meeting.*member)
                doc.type(nameOf(column), QString::fromLatin1(column), [value, member](MeetingFile &f) { f.meeting.*member = value; });
        });
    };
    time(m_start, "start_time", &Meeting::start);
    time(m_end, "end_time", &Meeting::end);
    connect(m_kind, &QComboBox::activated, this, [this, &doc] {
        const MeetingKindId id(m_kind->currentData().toLongLong());
        doc.edit(nameOf("kind_id"), [id](MeetingFile &f) { f.meeting.kind = id; });
    });
    connect(m_form, &QComboBox::activated, this, [this, &doc] {
        const auto form = fromCode<MeetingForm>(m_form->currentData().toString());
        doc.edit(nameOf("form"), [form](MeetingFile &f) { f.meeting.form = form; });
    });
    connect(m_locality, &QComboBox::activated, this, [this, &doc] {
        const LocalityId id(m_locality->currentData().toLongLong());
        doc.edit(nameOf("service_locality_id"), [id](MeetingFile &f) { f.meeting.locality = id; });
    });
    connect(m_council, &QComboBox::activated, this, [this] {
        if (const CouncilId id(m_council->currentData().toLongLong()); id != file().meeting.council)
            Q_EMIT councilChosen(id);
    });
}

void MeetingFacts::setChoices(const MeetingChoices &choices)
{
    m_choices = choices;
    fillBoxes();
}

void MeetingFacts::fillBoxes()
{
    const Meeting &meeting = file().meeting;
    MeetingChoices::fill(m_council, m_choices.councils, meeting.council.value, tr("Inget ortsråd"));
    MeetingChoices::fill(m_kind, m_choices.kinds, meeting.kind.value, QString());
    MeetingChoices::fill(m_locality, m_choices.localities, meeting.locality.value, tr("Ingen"));
    QList<MeetingChoices::Choice> forms;
    const QSignalBlocker blocker(m_form);
    m_form->clear();
    const QStringList codes = allCodes<MeetingForm>();
    for (const QString &code : codes)
        m_form->addItem(Words::code(QStringLiteral("form"), code), code);
    m_form->setCurrentIndex(m_form->findData(codeOf(meeting.form)));
}

void MeetingFacts::refresh()
{
    const Meeting &meeting = file().meeting;
    if (m_date->date() != meeting.date)
        m_date->setDate(meeting.date);
    if (m_start->time() != meeting.start)
        m_start->setTime(meeting.start);
    if (m_end->time() != meeting.end)
        m_end->setTime(meeting.end);
    if (m_council->currentData().toLongLong() != meeting.council.value || m_kind->currentData().toLongLong() != meeting.kind.value
        || m_locality->currentData().toLongLong() != meeting.locality.value || m_form->currentData().toString() != codeOf(meeting.form))
        fillBoxes();
    const bool readOnly = document().isReadOnly();
    for (QComboBox *box : {m_council, m_kind, m_form, m_locality})
        box->setEnabled(!readOnly);
    m_date->setReadOnly(readOnly);
    m_start->setReadOnly(readOnly);
    m_end->setReadOnly(readOnly);
    for (QLineEdit *line : {m_place, m_organiser, m_theme})
        line->setReadOnly(readOnly);
    m_invited->setReadOnly(readOnly);
}

void MeetingFacts::retranslate()
{
    const std::pair<const char *, QString> labels[] = {{"council_id", tr("Ortsr&åd")}, {"kind_id", tr("&Slag av möte")},
        {"meeting_date", tr("&Datum")}, {"start_time", tr("&Börjar")}, {"end_time", tr("S&lutar")}, {"place", tr("&Plats")}, {"form", tr("&Form")},
        {"locality_id", tr("S&erviceort")}, {"theme", tr("&Tema")}, {"organiser", tr("&Arrangör")}, {"invited", tr("&Inbjudna")}};
    for (const auto &[column, label] : labels)
        m_fields.value(QString::fromLatin1(column))->setLabel(label);
    m_date->setPlaceholderText(tr("23/11, v48, idag+10"));
    m_start->setPlaceholderText(tr("18.30"));
    fillBoxes();
}

bool MeetingFacts::showError(const Error &error)
{
    FormField *field = m_fields.value(error.field);
    if (!field)
        return false;
    field->setError(error.message);
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

void MeetingFacts::clearErrors()
{
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
}
