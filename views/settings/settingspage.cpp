#include "settings/settingspage.h"

#include "records/recordform.h"
#include "records/registerview.h"
#include "settings/agendatemplateedit.h"
#include "settings/binview.h"
#include "settings/catalogues.h"
#include "settings/databasesettings.h"
#include "settings/disposallogview.h"
#include "settings/duedisposalview.h"
#include "settings/programsettings.h"
#include "settings/registrysettings.h"
#include "shell/appcontext.h"
#include "shell/uistate.h"
#include "theme/theme.h"
#include "widgets/focusedge.h"

#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

SettingsPage::SettingsPage(const AppContext &context, WindowActions *actions, QWidget *parent)
    : Page(parent), m_context(context), m_actions(actions), m_sections(new FocusEdge<QListWidget>(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settings"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sections);
    layout->addWidget(m_stack, 1);
    m_sections->setObjectName(QStringLiteral("settingsSections"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setSpacing(1);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QString &name : Catalogues::names()) {
        addSection(name);
        if (name == QLatin1String("council"))
            addSection(QStringLiteral("agenda_template_item"));
    }
    for (const char *name : {"registry", "bin", "due", "disposal", "database", "program"})
        addSection(QString::fromLatin1(name));
    connect(m_sections, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            showSection(item->data(Qt::UserRole).toString());
    });
    retranslate();
    if (!showSection(context.state.value(QStringLiteral("settings/section")).toString()))
        showSection(QStringLiteral("council"));
}

void SettingsPage::addSection(const QString &name)
{
    auto *item = new QListWidgetItem(Theme::icon(iconOf(name)), QString(), m_sections);
    item->setData(Qt::UserRole, name);
}

QString SettingsPage::iconOf(const QString &name) const
{
    static const QMap<QString, QString> icons{{QStringLiteral("agenda_template_item"), QStringLiteral("note")},
                                              {QStringLiteral("registry"), QStringLiteral("file")},
                                              {QStringLiteral("bin"), QStringLiteral("delete")},
                                              {QStringLiteral("due"), QStringLiteral("clock")},
                                              {QStringLiteral("disposal"), QStringLiteral("history")},
                                              {QStringLiteral("database"), QStringLiteral("database")},
                                              {QStringLiteral("program"), QStringLiteral("theme")}};
    return icons.value(name, Catalogues::icon(name));
}

QString SettingsPage::titleOf(const QString &name) const
{
    if (name == QLatin1String("agenda_template_item"))
        return tr("Gemensam mall");
    if (name == QLatin1String("registry"))
        return tr("Diarienummer");
    if (name == QLatin1String("bin"))
        return tr("Papperskorgen");
    if (name == QLatin1String("due"))
        return tr("Att gallra");
    if (name == QLatin1String("disposal"))
        return tr("Gallringsloggen");
    if (name == QLatin1String("database"))
        return tr("Databas");
    return name == QLatin1String("program") ? tr("Program") : Catalogues::title(name);
}

QWidget *SettingsPage::make(const QString &name)
{
    if (name == QLatin1String("registry"))
        return new RegistrySettings(m_context, m_stack);
    if (name == QLatin1String("bin"))
        return new BinView(m_context, m_stack);
    if (name == QLatin1String("due"))
        return new DueDisposalView(m_context, m_stack);
    if (name == QLatin1String("disposal"))
        return new DisposalLogView(m_context, m_stack);
    if (name == QLatin1String("database"))
        return new DatabaseSettings(m_context, m_stack);
    if (name == QLatin1String("program"))
        return new ProgramSettings(m_context, m_actions, m_stack);
    if (name == QLatin1String("agenda_template_item")) {
        auto *area = new QScrollArea(m_stack);
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        auto *editor = new AgendaTemplateEdit(m_context, content);
        column->setContentsMargins(Space::L, Space::S, Space::L, Space::L);
        column->addWidget(editor);
        column->addStretch(1);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidget(content);
        editor->setCouncil(0);
        return area;
    }
    CataloguePage *page = Catalogues::make(name, m_context, m_stack);
    connect(page->view(), &RegisterView::commandsChanged, this, &Page::commandsChanged);
    return page;
}

bool SettingsPage::showSection(const QString &name)
{
    QListWidgetItem *item = nullptr;
    for (int row = 0; row < m_sections->count(); ++row) {
        if (m_sections->item(row)->data(Qt::UserRole).toString() == name)
            item = m_sections->item(row);
    }
    if (!item)
        return false;
    if (m_current == name)
        return true;
    if (RegisterView *former = view())
        former->leave();
    m_current = name;
    if (!m_made.contains(name)) {
        m_made.insert(name, make(name));
        m_stack->addWidget(m_made.value(name));
    }
    m_stack->setCurrentWidget(m_made.value(name));
    m_sections->setCurrentItem(item);
    m_context.state.setValue(QStringLiteral("settings/section"), name);
    Q_EMIT commandsChanged();
    return true;
}

void SettingsPage::showRecord(const QString &table, qint64 id)
{
    if (showSection(table) && view())
        view()->showRecord(id);
}

RegisterView *SettingsPage::view() const
{
    auto *page = qobject_cast<CataloguePage *>(m_made.value(m_current));
    return page ? page->view() : nullptr;
}

Page::Features SettingsPage::features() const { return view() ? view()->features() : Features(NoFeature); }
QList<QAction *> SettingsPage::menuActions(MenuId menu) const { return view() ? view()->menuActions(menu) : QList<QAction *>(); }

void SettingsPage::focusFilter()
{
    if (view())
        view()->list()->focusSearch();
}

void SettingsPage::createNew()
{
    if (view())
        view()->createNew();
}

void SettingsPage::editCurrent()
{
    if (view())
        view()->editCurrent();
}

void SettingsPage::goNext()
{
    if (view())
        view()->step(1);
}

void SettingsPage::goPrevious()
{
    if (view())
        view()->step(-1);
}

void SettingsPage::undo()
{
    if (view())
        view()->form()->undoStack()->undo();
}

void SettingsPage::redo()
{
    if (view())
        view()->form()->undoStack()->redo();
}

void SettingsPage::flushDrafts()
{
    for (QWidget *section : std::as_const(m_made)) {
        if (auto *page = qobject_cast<CataloguePage *>(section))
            page->view()->leave();
    }
}

void SettingsPage::retranslateSection(QWidget *section)
{
    if (auto *page = qobject_cast<CataloguePage *>(section))
        page->retranslate();
    else if (auto *registry = qobject_cast<RegistrySettings *>(section))
        registry->retranslate();
    else if (auto *bin = qobject_cast<BinView *>(section))
        bin->retranslate();
    else if (auto *due = qobject_cast<DueDisposalView *>(section))
        due->retranslate();
    else if (auto *log = qobject_cast<DisposalLogView *>(section))
        log->retranslate();
    else if (auto *database = qobject_cast<DatabaseSettings *>(section))
        database->retranslate();
    else if (auto *program = qobject_cast<ProgramSettings *>(section))
        program->retranslate();
    else if (auto *area = qobject_cast<QScrollArea *>(section))
        area->findChild<AgendaTemplateEdit *>()->retranslate();
}

void SettingsPage::retranslate()
{
    m_sections->setAccessibleName(tr("Avsnitt i inställningarna"));
    for (int row = 0; row < m_sections->count(); ++row)
        m_sections->item(row)->setText(titleOf(m_sections->item(row)->data(Qt::UserRole).toString()));
    m_sections->setFixedWidth(m_sections->sizeHintForColumn(0) + m_sections->verticalScrollBar()->sizeHint().width() + Space::M);
    for (QWidget *section : std::as_const(m_made))
        retranslateSection(section);
}
