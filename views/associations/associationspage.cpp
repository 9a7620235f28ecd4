#include "associations/associationspage.h"

#include "association.h"
#include "associations/contactsview.h"
#include "associations/councilcard.h"
#include "associations/duplicatehint.h"
#include "associations/timelineview.h"
#include "person.h"
#include "records/fieldeditor.h"
#include "records/recordform.h"
#include "records/registerview.h"
#include "recordservice.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"
#include "theme/theme.h"
#include "whendone.h"
#include "widgets/messagebar.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QUndoStack>
#include <QVBoxLayout>

static QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

AssociationsPage::AssociationsPage(const AppContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("associations"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L - Space::M, 0, 0, 0);  // the list begins under the title
    RegisterOptions options;
    options.columns = QStringList{QStringLiteral("name"), QStringLiteral("service_locality_id")};
    options.filterField = QStringLiteral("service_locality_id");
    options.icon = QStringLiteral("associations");
    m_view = new RegisterView(context, recordType<Association>().schema(), options, this);
    layout->addWidget(m_view);
    makeDetail();
    connect(m_view, &RegisterView::commandsChanged, this, &Page::commandsChanged);
    connect(m_view, &RegisterView::recordShown, this, &AssociationsPage::shown);
    connect(m_view->form(), &RecordForm::edited, this, [this](const QString &field) {
        if (field == QLatin1String("council_id"))
            m_council->setCouncil(m_view->form()->document().value(recordType<Association>().schema().indexOf(u"council_id")).toLongLong());
    });
    connect(m_hint, &DuplicateHint::showRequested, m_view, &RegisterView::showRecord);
    connect(m_council, &CouncilCard::chooseRequested, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_view->form()->editor(QStringLiteral("council_id"))->focusTarget()->setFocus(Qt::OtherFocusReason);
    });
}

void AssociationsPage::makeDetail()
{
    auto *detail = new QWidget(this);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    m_hint = new DuplicateHint(m_context, m_view->form(), detail);
    m_tabs = new QTabWidget(detail);
    m_tabs->setObjectName(QStringLiteral("associationTabs"));
    m_tabs->setDocumentMode(true);
    m_contacts = new ContactsView(m_context, m_tabs);
    m_timeline = new TimelineView(m_context, m_tabs);
    m_council = new CouncilCard(m_context, m_tabs);
    layout->addWidget(m_hint);
    layout->addWidget(m_tabs, 1);
    m_view->setDetail(detail, false);
    RecordForm *form = m_view->form();
    form->setContentsMargins(2, Space::M, Space::S, Space::S);
    m_tabs->addTab(scrolled(form, m_tabs), QString());
    m_tabs->addTab(scrolled(m_contacts, m_tabs), QString());
    m_tabs->addTab(m_timeline, QString());
    m_tabs->addTab(m_council, QString());
    form->show();
}

void AssociationsPage::shown(qint64 id, bool stored)
{
    const qint64 known = stored ? id : 0;
    m_contacts->setAssociation(known);
    m_timeline->setAssociation(known);
    const RecordDocument &document = m_view->form()->document();
    m_council->setCouncil(id != 0 ? document.value(document.schema().indexOf(u"council_id")).toLongLong() : 0);
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, known != 0);
    if (known == 0)
        m_tabs->setCurrentIndex(0);
}

void AssociationsPage::showRecord(const QString &table, qint64 id)
{
    if (table == QLatin1String("association"))
        m_view->showRecord(id);
    else if (table == QLatin1String("person"))
        showPerson(id);
}

void AssociationsPage::showPerson(qint64 id)
{
    RecordFilter filter;
    filter.parentField = QStringLiteral("person_id");
    filter.parent = id;
    whenDone(m_context.records.list(recordType<AssociationContact>().schema(), filter), this,
             [this](const Result<QList<Record>> &contacts) {
                 if (contacts && !contacts->isEmpty()) {
                     m_view->showRecord(recordType<AssociationContact>().fromRecord(contacts->last()).association.value);
                     m_tabs->setCurrentIndex(1);
                     return;
                 }
                 m_view->bar()->showMessage(MessageBar::Kind::Info,
                                            tr("Personen har ingen roll i någon förening. Alla personer finns under Inställningar."));
                 m_view->bar()->addButton(tr("Visa inställningarna"),
                                          [this] { Q_EMIT m_context.navigator.pageRequested(QStringLiteral("settings")); });
             });
}

Page::Features AssociationsPage::features() const { return m_view->features(); }
QList<QAction *> AssociationsPage::menuActions(MenuId menu) const { return m_view->menuActions(menu); }
void AssociationsPage::focusFilter() { m_view->list()->focusSearch(); }

void AssociationsPage::createNew()
{
    m_tabs->setCurrentIndex(0);
    m_view->createNew();
}

void AssociationsPage::editCurrent()
{
    m_tabs->setCurrentIndex(0);
    m_view->editCurrent();
}

void AssociationsPage::goNext() { m_view->step(1); }
void AssociationsPage::goPrevious() { m_view->step(-1); }
void AssociationsPage::undo() { m_view->form()->undoStack()->undo(); }
void AssociationsPage::redo() { m_view->form()->undoStack()->redo(); }

void AssociationsPage::flushDrafts()
{
    m_view->leave();
    m_contacts->leave();
}

void AssociationsPage::retranslate()
{
    m_view->setEmptyTexts(tr("Inga föreningar än"), tr("Lägg till den första, eller läs in en CSV-fil under Inställningar, Databas."),
                          tr("Ny förening"));
    m_view->retranslate();
    m_tabs->setTabText(0, tr("Uppgifter"));
    m_tabs->setTabText(1, tr("Kontakter"));
    m_tabs->setTabText(2, tr("Tidslinje"));
    m_tabs->setTabText(3, tr("Ortsråd"));
    m_contacts->retranslate();
    m_timeline->retranslate();
    m_council->retranslate();
}
