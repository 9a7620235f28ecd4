#include "issues/reminderdialog.h"

#include "contactperson.h"
#include "database.h"
#include "recordservice.h"
#include "shell/appcontext.h"
#include "theme/theme.h"
#include "whendone.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/plaintextedit.h"
#include "widgets/smartdateedit.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

ReminderDialog::ReminderDialog(const AppContext &context, Kind kind, const QString &about, QWidget *parent)
    : QDialog(parent), m_context(context), m_kind(kind), m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("reminderDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(kind == Kind::Snooze ? tr("Skjut upp") : kind == Kind::HandOver ? tr("Lämna över") : tr("Ny bevakning"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::L, Space::L, Space::M);
    layout->setSpacing(Space::M);
    layout->addWidget(m_message);
    auto *subject = new TextLabel(about, TextRole::Strong, ColorRole::Text, this);
    subject->setWordWrap(true);
    layout->addWidget(subject);
    if (kind != Kind::HandOver)
        addDay(layout);
    if (kind == Kind::Remind)
        addNote(layout);
    if (kind != Kind::Snooze)
        addPerson(layout);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    m_act = buttons->addButton(kind == Kind::Snooze ? tr("Skjut &upp") : kind == Kind::HandOver ? tr("Lämna &över") : tr("&Spara bevakningen"), QDialogButtonBox::AcceptRole);
    m_act->setObjectName(QStringLiteral("act"));
    m_act->setProperty("primary", true);
    m_act->setDefault(true);
    buttons->addButton(tr("Avbryt"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("cancel"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReminderDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &ReminderDialog::check);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    QWidget *const first = m_day ? static_cast<QWidget *>(m_day->lineEdit()) : m_person;
    first->setFocus(Qt::OtherFocusReason);
}

void ReminderDialog::addDay(QVBoxLayout *layout)
{
    m_day = new SmartDateEdit;
    m_day->setObjectName(QStringLiteral("dayField"));
    m_day->lineEdit()->setObjectName(QStringLiteral("day"));
    Database *database = &m_context.database;
    m_day->setToday([database] { return database->today(); });
    m_dayField = new FormField(m_kind == Kind::Snooze ? tr("Till &dagen") : tr("Påminn &dagen"), m_day, FormField::Label::Above, this);
    m_dayField->setRequired(true);
    layout->addWidget(m_dayField);
    connect(m_day, &SmartDateEdit::dateChanged, this, [this] { m_dayField->setError(QString()); });
    const QDate today = database->today();
    auto *quick = new QHBoxLayout;
    quick->setSpacing(Space::S);
    addQuickDay(quick, "tomorrow", tr("&Imorgon"), today.addDays(1));
    addQuickDay(quick, "nextWeek", tr("&Nästa vecka", "Monday of next week"), today.addDays(8 - today.dayOfWeek()));
    addQuickDay(quick, "nextMonth", tr("Om en &månad"), today.addMonths(1));
    quick->addStretch(1);
    layout->addLayout(quick);
    m_day->setDate(today.addDays(1));
    m_day->lineEdit()->selectAll();
}

void ReminderDialog::addQuickDay(QLayout *row, const char *name, const QString &text, QDate day)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, day] {
        m_day->setDate(day);
        m_act->setFocus(Qt::OtherFocusReason);
    });
    row->addWidget(button);
}

void ReminderDialog::addNote(QVBoxLayout *layout)
{
    m_note = new PlainTextEdit;
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setLines(2, 4);
    layout->addWidget(new FormField(tr("An&teckning"), m_note, FormField::Label::Above, this));
}

void ReminderDialog::addPerson(QVBoxLayout *layout)
{
    m_person = new QComboBox;
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_person->setMinimumContentsLength(24);
    m_personField = new FormField(m_kind == Kind::HandOver ? tr("Till &kontaktpersonen") : tr("Påminn &kontaktpersonen"), m_person, FormField::Label::Above, this);
    layout->addWidget(m_personField);
    connect(m_person, &QComboBox::currentIndexChanged, this, [this] { m_personField->setError(QString()); });
    readPersons();
}

void ReminderDialog::readPersons()
{
    whenDone(m_context.records.list(recordType<ContactPerson>().schema()), this, [this](const Result<QList<Record>> &persons) {
        if (!persons) {
            refuse(persons.error().message);
            return;
        }
        if (m_kind == Kind::Remind)
            m_person->addItem(tr("Den som följer frågan"), qint64(0));
        for (const Record &record : *persons) {
            const ContactPerson person = recordType<ContactPerson>().fromRecord(record);
            m_person->addItem(person.name, person.id.value);
            if (!person.login.isEmpty() && person.login == m_context.database.user())
                m_user = person.id;
        }
        if (m_kind == Kind::HandOver)
            m_personField->setHint(m_person->count() == 0 ? tr("Det finns inga kontaktpersoner. Lägg in dem under Inställningar.") : QString());
        choosePerson();
    });
}

void ReminderDialog::setOwner(ContactPersonId owner)
{
    m_owner = owner;
    choosePerson();
}

/// Handing over is to somebody else, most likely to the user; a reminder is most likely the user's own.
void ReminderDialog::choosePerson()
{
    if (!m_person)
        return;
    if (m_user && (m_kind == Kind::Remind || m_user != m_owner)) {
        m_person->setCurrentIndex(m_person->findData(m_user.value));
        return;
    }
    if (m_kind == Kind::HandOver && m_owner && person() == m_owner && m_person->count() > 1)
        m_person->setCurrentIndex(m_person->currentIndex() == 0 ? 1 : 0);
}

QDate ReminderDialog::day() const { return m_day ? m_day->date() : QDate(); }
ContactPersonId ReminderDialog::person() const { return ContactPersonId(m_person ? m_person->currentData().toLongLong() : 0); }
QString ReminderDialog::personName() const { return m_person ? m_person->currentText() : QString(); }
QString ReminderDialog::note() const { return m_note ? m_note->toPlainText().trimmed() : QString(); }

void ReminderDialog::refuse(const QString &message)
{
    m_act->setEnabled(true);
    m_message->showMessage(MessageBar::Kind::Error, message);
}

void ReminderDialog::check()
{
    if (!m_act->isEnabled())
        return;
    if (m_day) {
        if (!m_day->date().isValid()) {
            m_dayField->setError(m_day->hasError() ? QString() : tr("Skriv vilken dag."));
        } else if (m_day->date() <= m_context.database.today()) {
            m_dayField->setError(tr("Välj en dag efter i dag."));
        }
        if (m_day->hasError() || m_dayField->hasError()) {
            m_day->lineEdit()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (m_kind == Kind::HandOver && (!person() || person() == m_owner)) {
        m_personField->setError(person() ? tr("Hen har den redan. Välj någon annan.") : tr("Välj vem som ska ta över."));
        m_person->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_act->setEnabled(false);
    Q_EMIT chosen();
}
