#include "associations/contactsview.h"

#include "records/disposing.h"
#include "associations/contactentry.h"
#include "database.h"
#include "records/recorddialog.h"
#include "records/recordform.h"
#include "records/toolrow.h"
#include "recordservice.h"
#include "shell/appcontext.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "whendone.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheader.h"
#include "widgets/textlabel.h"
#include "words.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

ContactsView::ContactsView(const AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new SectionHeader(SectionHeader::Level::Section, this))
    , m_tools(new ToolRow(this))
    , m_bar(new MessageBar(this))
    , m_former(new QCheckBox(this))
    , m_table(new QTreeWidget(this))
    , m_empty(new TextLabel(TextRole::Body, ColorRole::MutedText, this))
    , m_entry(new ContactEntry(context, this))
    , m_personHeader(new SectionHeader(SectionHeader::Level::Section, this))
    , m_person(new RecordForm(context, recordType<Person>().schema(), {}, this))
{
    setObjectName(QStringLiteral("contactsView"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, Space::M, Space::S, Space::S);
    layout->setSpacing(Space::S);
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    layout->addWidget(m_empty);
    layout->addWidget(m_tools);
    layout->addWidget(m_table);
    layout->addWidget(m_former);
    layout->addWidget(m_entry);
    layout->addSpacing(Space::S);
    layout->addWidget(m_personHeader);
    layout->addWidget(m_person);
    layout->addStretch(1);
    m_bar->setObjectName(QStringLiteral("contactsBar"));
    m_former->setObjectName(QStringLiteral("showFormer"));
    m_former->setChecked(true);
    m_empty->setWordWrap(true);
    makeTable();
    connect(m_former, &QCheckBox::toggled, this, &ContactsView::fill);
    connect(m_entry, &ContactEntry::added, this, [this](const QString &name, const QString &role) {
        //: %1 a person, %2 a role
        m_bar->showMessage(MessageBar::Kind::Success, tr("%1 är tillagd som %2.").arg(name, role));
    });
    connect(m_entry, &ContactEntry::failed, this, [this](const QString &message) { m_bar->showMessage(MessageBar::Kind::Error, message); });
    connect(&context.database, &Database::changed, this, &ContactsView::reload);
    retranslate();
    setAssociation(0);
    fill();
}

void ContactsView::makeTable()
{
    m_table->setObjectName(QStringLiteral("contactTable"));
    m_table->setColumnCount(5);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->header()->setStretchLastSection(false);
    m_end = command("endRole", "check", {}, &ContactsView::endRole);
    m_change = command("changeRole", "edit", Qt::Key_F2, &ContactsView::changeRole);
    m_remove = command("removeRole", "delete", Qt::Key_Delete, &ContactsView::removeRole);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ContactsView::showCurrent);
    connect(m_table, &QTreeWidget::itemActivated, this, &ContactsView::changeRole);
}

QAction *ContactsView::command(const char *name, const char *icon, const QKeySequence &keys, void (ContactsView::*act)())
{
    auto *action = new QAction(Theme::icon(QString::fromLatin1(icon)), QString(), this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, act);
    m_tools->addCommand(action);
    return action;
}

void ContactsView::setAssociation(qint64 id)
{
    if (id != m_association) {
        m_person->close();
        m_bar->dismiss();
    }
    m_association = id;
    m_entry->setAssociation(id);
    reload();
}

void ContactsView::leave() { m_person->leave(); }

void ContactsView::reload()
{
    const quint64 generation = ++m_generation;
    if (m_association == 0) {
        m_contacts.clear();
        fill();
        return;
    }
    whenDone(m_context.records.list(recordType<Person>().schema()), this, [this, generation](const Result<QList<Record>> &persons) {
        if (generation != m_generation || !persons)
            return;
        m_persons.clear();
        for (const Record &record : *persons)
            m_persons.insert(record.id, recordType<Person>().fromRecord(record));
        RecordFilter filter;
        filter.parentField = QStringLiteral("association_id");
        filter.parent = m_association;
        whenDone(m_context.records.list(recordType<AssociationContact>().schema(), filter), this,
                 [this, generation](const Result<QList<Record>> &contacts) {
                     if (generation != m_generation || !contacts)
                         return;
                     m_contacts.clear();
                     for (const Record &record : *contacts)
                         m_contacts << recordType<AssociationContact>().fromRecord(record);
                     m_entry->setPersons(m_persons);
                     fill();
                 });
    });
}

void ContactsView::fill()
{
    const qint64 chosen = current() ? current()->id.value : 0;
    const QDate today = m_context.database.today();
    // Those who hold a role now come first, then the former ones, the latest first.
    QList<AssociationContact> sorted = m_contacts;
    std::stable_sort(sorted.begin(), sorted.end(), [today](const AssociationContact &a, const AssociationContact &b) {
        if (a.isCurrent(today) != b.isCurrent(today))
            return a.isCurrent(today);
        return !a.isCurrent(today) && a.to > b.to;
    });
    m_table->clear();
    for (const AssociationContact &contact : std::as_const(sorted)) {
        if (!m_former->isChecked() && !contact.isCurrent(today))
            continue;
        auto *item = new QTreeWidgetItem(m_table);
        fillRow(item, contact);
        if (contact.id.value == chosen)
            m_table->setCurrentItem(item);
    }
    const int rows = m_table->topLevelItemCount();
    m_table->setVisible(rows > 0);
    m_tools->setVisible(rows > 0);
    m_former->setVisible(!m_contacts.isEmpty());
    m_empty->setVisible(rows == 0);
    m_entry->setVisible(m_association != 0);
    m_header->setNote(m_contacts.isEmpty() ? QString() : QString::number(m_contacts.size()));
    const int height = rows > 0 ? m_table->sizeHintForRow(0) : 0;
    m_table->setFixedHeight(m_table->header()->sizeHint().height() + qBound(1, rows, 10) * height + 2 * m_table->frameWidth() + 2);
    showCurrent();
}

void ContactsView::fillRow(QTreeWidgetItem *item, const AssociationContact &contact) const
{
    const QDate today = m_context.database.today();
    const bool coming = contact.from.isValid() && contact.from > today;
    item->setData(0, Qt::UserRole, contact.id.value);
    item->setText(0,
                  m_persons.contains(contact.person.value) ? m_persons.value(contact.person.value).name : tr("(person i papperskorgen)"));
    item->setText(1, contact.role);
    item->setText(2, SwedishFormat::tableDate(contact.from));
    item->setText(3, SwedishFormat::tableDate(contact.to));
    item->setText(4, contact.isCurrent(today) ? tr("nu") : coming ? tr("kommande") : tr("tidigare"));
    if (!contact.isCurrent(today)) {
        for (int column = 0; column < 5; ++column)
            item->setForeground(column, Theme::color(ColorRole::MutedText));
    }
}

const AssociationContact *ContactsView::current() const
{
    const QTreeWidgetItem *item = m_table->currentItem();
    for (const AssociationContact &contact : m_contacts) {
        if (item && item->data(0, Qt::UserRole).toLongLong() == contact.id.value)
            return &contact;
    }
    return nullptr;
}

void ContactsView::showCurrent()
{
    const AssociationContact *contact = current();
    const qint64 person = contact && m_persons.contains(contact->person.value) ? contact->person.value : 0;
    if (person == 0 && m_person->isOpen())
        m_person->close();
    else if (person != 0 && (!m_person->isOpen() || m_person->id() != person))
        m_person->open(person);
    m_person->setVisible(person != 0);
    m_personHeader->setVisible(person != 0);
    refreshCommands();
}

void ContactsView::refreshCommands()
{
    const AssociationContact *contact = current();
    m_end->setEnabled(contact && contact->isCurrent(m_context.database.today()) && !contact->to.isValid());
    m_change->setEnabled(contact != nullptr);
    m_remove->setEnabled(contact != nullptr);
}

void ContactsView::endRole()
{
    if (!current() || !m_end->isEnabled())
        return;
    const AssociationContact before = *current();
    AssociationContact contact = before;
    contact.to = m_context.database.today();
    //: %1 a role, %2 a date
    save(contact, tr("Rollen %1 är avslutad %2 och finns kvar som tidigare.").arg(contact.role, SwedishFormat::tableDate(contact.to)),
         &before);
}

void ContactsView::save(const AssociationContact &contact, const QString &message, const AssociationContact *before)
{
    const RecordType<AssociationContact> &type = recordType<AssociationContact>();
    const std::optional<AssociationContact> undo = before ? std::optional(*before) : std::nullopt;
    whenDone(m_context.records.save(type.schema(), type.toRecord(contact)), this,
             [this, message, undo, &type](const Result<Record> &saved) {
                 if (!saved) {
                     m_bar->showMessage(MessageBar::Kind::Error, saved.error().message);
                     return;
                 }
                 m_bar->showMessage(MessageBar::Kind::Success, message);
                 if (!undo)
                     return;
                 AssociationContact back = *undo;
                 back.stored = type.fromRecord(*saved).stored;
                 m_bar->addButton(tr("Ångra"), [this, back] { save(back, tr("Rollen %1 är som förut.").arg(back.role), nullptr); })
                     ->setObjectName(QStringLiteral("undoEnd"));
             });
}

void ContactsView::changeRole()
{
    if (!current())
        return;
    auto *dialog = new RecordDialog(m_context, recordType<AssociationContact>().schema(), current()->id.value, {},
                                    {QStringLiteral("association_id")}, window());
    dialog->open();
}

void ContactsView::removeRole()
{
    if (current())
        setBinned(current()->id.value, true);
}

void ContactsView::setBinned(qint64 id, bool binned)
{
    whenDone(m_context.records.setBinned(recordType<AssociationContact>().schema(), id, binned), this,
             [this, id, binned](const Status &status) {
                 if (!status) {
                     m_bar->showMessage(MessageBar::Kind::Warning, status.error().message);
                 } else if (binned) {
                     m_bar->showMessage(
                         MessageBar::Kind::Success,
                         tr("Rollen ligger i papperskorgen. Avsluta en roll i stället för att ta bort den, så finns historien kvar."));
                     Disposing::addUndo(m_context, m_bar, {id}, tr("Ångra"), [this, id] { setBinned(id, false); });
                 } else {
                     m_bar->dismiss();
                 }
             });
}

void ContactsView::retranslate()
{
    m_header->setTitle(tr("Roller i styrelsen"));
    m_personHeader->setTitle(tr("Så når man personen"));
    m_table->setAccessibleName(tr("Roller i styrelsen"));
    m_table->setHeaderLabels({Words::field(QString(), QStringLiteral("person_id")), Words::field(QString(), QStringLiteral("role")),
                              Words::field(QString(), QStringLiteral("valid_from")), Words::field(QString(), QStringLiteral("valid_to")),
                              tr("När")});
    m_former->setText(tr("Visa tidi&gare"));
    m_end->setText(tr("Avsluta idag"));
    m_change->setText(tr("Ändra …"));
    m_remove->setText(tr("Ta bort"));
    m_empty->setText(tr("Ingen har någon roll än. Skriv namn, roll och från när här nedanför."));
    m_entry->retranslate();
    fill();
}
