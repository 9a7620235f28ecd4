#include "associations/contactentry.h"

#include "database.h"
#include "id.h"
#include "records/rolewords.h"
#include "recordservice.h"
#include "shell/appcontext.h"
#include "theme/theme.h"
#include "whendone.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/smartdateedit.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

ContactEntry::ContactEntry(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_duplicates(context.database), m_name(new QLineEdit(this)), m_role(new QLineEdit(this)),
      m_from(new SmartDateEdit(this)), m_add(new QPushButton(this)), m_hint(new MessageBar(this))
{
    setObjectName(QStringLiteral("contactEntry"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    m_nameField = new FormField(QString(), m_name, FormField::Label::Above, this);
    m_roleField = new FormField(QString(), m_role, FormField::Label::Above, this);
    m_fromField = new FormField(QString(), m_from, FormField::Label::Above, this);
    row->addWidget(m_nameField, 3, Qt::AlignTop);
    row->addWidget(m_roleField, 2, Qt::AlignTop);
    row->addWidget(m_fromField, 2, Qt::AlignTop);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_name->setObjectName(QStringLiteral("contactName"));
    m_role->setObjectName(QStringLiteral("contactRole"));
    m_from->lineEdit()->setObjectName(QStringLiteral("contactFrom"));
    m_add->setObjectName(QStringLiteral("addContact"));
    m_add->setIcon(Theme::icon(QStringLiteral("add")));
    m_hint->setObjectName(QStringLiteral("personHint"));
    Database *database = &context.database;
    m_from->setToday([database] { return database->today(); });
    for (QLineEdit *line : {m_name, m_role}) {
        auto *completer = new QCompleter(line);
        completer->setModel(new QStringListModel(completer));
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    connect(m_add, &QPushButton::clicked, this, &ContactEntry::add);
    for (QLineEdit *line : {m_name, m_role, m_from->lineEdit()})
        connect(line, &QLineEdit::returnPressed, this, &ContactEntry::add);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, &ContactEntry::askForDuplicates);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameField->setError(QString());
        m_hint->dismiss();
        m_pause.start();
    });
    connect(m_role, &QLineEdit::textChanged, this, [this] { m_roleField->setError(QString()); });
    retranslate();
}

void ContactEntry::setPersons(const QHash<qint64, Person> &persons)
{
    m_persons = persons;
    QStringList names;
    for (const Person &person : persons)
        names << person.name;
    names.sort(Qt::CaseInsensitive);
    static_cast<QStringListModel *>(m_name->completer()->model())->setStringList(names);
}

qint64 ContactEntry::personNamed(const QString &name) const
{
    for (const Person &person : m_persons) {
        if (person.name.compare(name, Qt::CaseInsensitive) == 0)
            return person.id.value;
    }
    return 0;
}

void ContactEntry::askForDuplicates()
{
    const QString name = m_name->text().trimmed();
    if (name.size() < 4 || personNamed(name) != 0)
        return;
    whenDone(m_duplicates.find(QStringLiteral("person"), name, {}, 0), this, [this, name](const Result<QList<LikelyDuplicate>> &found) {
        if (!found || found->isEmpty() || m_name->text().trimmed() != name)
            return;
        const QString other = found->first().name;
        m_hint->showMessage(MessageBar::Kind::Info, tr("Liknar %1, som redan finns.").arg(other));
        m_hint->addButton(tr("Använd %1").arg(other), [this, other] {
            m_name->setText(other);
            m_role->setFocus(Qt::OtherFocusReason);
        })->setObjectName(QStringLiteral("usePerson"));
    });
}

void ContactEntry::add()
{
    const QString name = m_name->text().trimmed();
    const QString role = m_role->text().trimmed();
    m_nameField->setError(name.isEmpty() ? tr("Skriv personens namn.") : QString());
    m_roleField->setError(role.isEmpty() ? tr("Skriv rollen, till exempel ordförande.") : QString());
    if (name.isEmpty() || role.isEmpty() || m_from->hasError()) {
        (name.isEmpty() ? m_name : role.isEmpty() ? m_role : m_from->lineEdit())->setFocus(Qt::OtherFocusReason);
        return;
    }
    // Somebody new and their role are stored together, or not at all.
    QList<RecordService::Change> changes;
    Person person;
    person.id = PersonId(personNamed(name));
    if (!person.id) {
        person.id = PersonId(newId());
        person.name = name;
        changes << RecordService::Change{&recordType<Person>().schema(), recordType<Person>().toRecord(person)};
    }
    AssociationContact contact;
    contact.association = AssociationId(m_association);
    contact.person = person.id;
    contact.role = role;
    contact.from = m_from->date();
    const RecordType<AssociationContact> &type = recordType<AssociationContact>();
    changes << RecordService::Change{&type.schema(), type.toRecord(contact)};
    m_add->setEnabled(false);
    whenDone(m_context.records.saveTogether(changes), this, [this, name, role](const Result<QList<Record>> &saved) {
        m_add->setEnabled(true);
        if (!saved) {
            Q_EMIT failed(saved.error().message);
            return;
        }
        m_name->clear();
        m_role->clear();
        m_from->setDate({});
        m_pause.stop();
        m_name->setFocus(Qt::OtherFocusReason);
        Q_EMIT added(name, role);
    });
}

void ContactEntry::retranslate()
{
    m_nameField->setLabel(tr("N&y kontakt, namn"));
    m_roleField->setLabel(tr("Ro&ll"));
    m_fromField->setLabel(tr("&Från och med"));
    m_add->setText(tr("Lägg t&ill"));
    static_cast<QStringListModel *>(m_role->completer()->model())->setStringList(commonRoles());
}
