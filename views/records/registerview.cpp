#include "records/registerview.h"

#include "records/disposing.h"
#include "records/recordform.h"
#include "shell/appcontext.h"
#include "shell/uistate.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "words.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

RegisterView::RegisterView(const AppContext &context, const RecordSchema &schema, const RegisterOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_schema(schema)
    , m_list(new RegisterList(context, schema, options, this))
    , m_form(new RecordForm(context, schema, {}, this))
    , m_bar(new MessageBar(this))
    , m_splitter(new QSplitter(this))
    , m_side(new QWidget(this))
    , m_title(new ElidedLabel(QString(), this))
    , m_newButton(new QPushButton(this))
    , m_detail(new QStackedWidget(this))
    , m_nothing(new EmptyState(this))
{
    setObjectName(schema.table + QStringLiteral("Register"));
    m_bar->setObjectName(QStringLiteral("registerBar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(Space::M, Space::M, Space::S, Space::S);
    leftLayout->setSpacing(Space::S);
    leftLayout->addWidget(m_newButton, 0, Qt::AlignLeft);
    leftLayout->addWidget(m_list, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    const int em = fontMetrics().averageCharWidth();
    left->setMinimumWidth(em * 26);
    // More columns, more room; the record has the rest.
    m_splitter->setSizes({em * int(32 + 8 * qMax<qsizetype>(1, options.columns.size())), em * 80});
    context.state.follow(m_splitter, QStringLiteral("register/") + schema.table);
    m_newButton->setObjectName(QStringLiteral("newRecord"));
    m_newButton->setProperty("primary", true);
    m_newButton->setIcon(Theme::icon(QStringLiteral("add"), ColorRole::AccentText));
    connect(m_newButton, &QPushButton::clicked, this, &RegisterView::createNew);
    m_list->putInTabOrderAfter(m_newButton);
    makeCommands();
    makeDetail();
    connectForm();
    retranslate();
    refreshCommands();
}

QAction *RegisterView::command(const char *name, const char *icon, const QKeySequence &keys)
{
    auto *action = new QAction(Theme::icon(QString::fromLatin1(icon)), QString(), this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void RegisterView::makeCommands()
{
    m_save = command("saveRecord", "save", QKeySequence(Qt::CTRL | Qt::Key_S));
    m_save->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_discard = command("discardChanges", "undo", {});
    m_versions = command("showVersions", "history", {});
    m_bin = command("moveToBin", "delete", {});
    m_restore = command("restoreRecord", "restore", {});
    m_purge = command("purgeRecord", "delete", {});
    connect(m_save, &QAction::triggered, m_form, &RecordForm::save);
    connect(m_discard, &QAction::triggered, m_form, &RecordForm::discard);
    connect(m_versions, &QAction::triggered, m_form, &RecordForm::showVersions);
    connect(m_bin, &QAction::triggered, this, &RegisterView::moveToBin);
    connect(m_restore, &QAction::triggered, this, &RegisterView::restore);
    connect(m_purge, &QAction::triggered, this, &RegisterView::purge);
    // Del and Ins in the list only: in a field they belong to the text.
    auto *remove = new QAction(m_list->table());
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->table()->addAction(remove);
    connect(remove, &QAction::triggered, this, &RegisterView::moveToBin);
    auto *insert = new QAction(m_list->table());
    insert->setShortcut(Qt::Key_Insert);
    insert->setShortcutContext(Qt::WidgetShortcut);
    m_list->table()->addAction(insert);
    connect(insert, &QAction::triggered, this, &RegisterView::createNew);
}

void RegisterView::makeDetail()
{
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(Space::M, Space::M, Space::M, Space::S);
    layout->setSpacing(Space::S);
    auto *head = new QHBoxLayout;
    m_title->setFont(Theme::font(TextRole::Heading));
    m_title->setObjectName(QStringLiteral("recordTitle"));
    head->addWidget(m_title, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(Space::XS);
    for (QAction *action : {m_save, m_discard, m_versions, m_bin, m_restore, m_purge}) {
        auto *button = new QToolButton(m_side);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(action == m_versions || action == m_bin || action == m_discard ? Qt::ToolButtonIconOnly
                                                                                                  : Qt::ToolButtonTextBesideIcon);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        connect(action, &QAction::changed, button, [button, action] {
            button->setVisible(action->isVisible());
            button->setAccessibleName(action->text().remove(u'&'));
        });
        m_buttons->addWidget(button);
    }
    head->addLayout(m_buttons);
    layout->addLayout(head);
    layout->addWidget(m_detail, 1);
    m_nothing->setIcon(QStringLiteral("edit"));
    m_detail->addWidget(m_nothing);
    setDetail(m_form, true);
}

void RegisterView::setDetail(QWidget *detail, bool scrolls)
{
    while (m_detail->count() > 1) {
        QWidget *old = m_detail->widget(1);
        m_detail->removeWidget(old);
        if (auto *area = qobject_cast<QScrollArea *>(old)) {
            // The form may already stand in the new detail; taking it would take it from there.
            if (area->widget() && area->widget()->parentWidget() == area->viewport())
                area->takeWidget()->setParent(this);
            delete area;
        }
    }
    if (!scrolls) {
        m_detail->addWidget(detail);
        return;
    }
    auto *area = new QScrollArea(m_detail);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    detail->setContentsMargins(2, 2, Space::M, 2);
    area->setWidget(detail);
    detail->show();
    m_detail->addWidget(area);
}

void RegisterView::connectForm()
{
    connect(m_list, &RegisterList::currentChanged, this, [this](qint64 id) {
        if (id != 0 && !(m_form->isOpen() && m_form->id() == id))
            m_form->open(id);
        else if (id == 0 && m_form->isOpen() && !m_form->document().isNew())
            m_form->close();
    });
    connect(m_list, &RegisterList::activated, this, &RegisterView::editCurrent);
    connect(m_list, &RegisterList::createRequested, this, &RegisterView::createNew);
    connect(m_list, &RegisterList::loaded, this, &RegisterView::followStored);
    connect(m_list, &RegisterList::loaded, this, &RegisterView::commandsChanged);  // there may be rows to step through now
    connect(m_form, &RecordForm::stateChanged, this, &RegisterView::refreshCommands);
    connect(m_form, &RecordForm::opened, this, [this](qint64 id) { Q_EMIT recordShown(id, !m_form->document().isNew()); });
    connect(m_form, &RecordForm::saved, this, [this](const Record &record, bool wasNew) {
        if (wasNew && m_form->id() == record.id) {
            m_list->select(record.id);
            Q_EMIT recordShown(record.id, true);
        }
    });
    connect(m_form, &RecordForm::openFailed, this,
            [this](const QString &message) { m_bar->showMessage(MessageBar::Kind::Error, message); });
    connect(m_form, &RecordForm::draftsChanged, m_list, &RegisterList::reloadDrafts);
    connect(m_form, &RecordForm::leftUnsaved, this, &RegisterView::showLeft);
}

void RegisterView::followStored()
{
    const Record *stored = m_form->isOpen() ? m_list->record(m_form->id()) : nullptr;
    // Somebody else saved it, and nothing is typed here: show theirs.
    if (stored && stored->revision > m_form->document().base().revision && !m_form->document().isDirty())
        m_form->open(stored->id);
}

void RegisterView::showLeft(qint64 id, const QString &title, const QString &message)
{
    //: %1 name of a record, %2 why
    m_bar->showMessage(MessageBar::Kind::Warning, tr("%1 är inte sparad, men det du skrev är kvar. %2").arg(title, message));
    m_bar->addButton(tr("Gå tillbaka"), [this, id] { showRecord(id); })->setObjectName(QStringLiteral("goBack"));
    m_list->reload();
}

void RegisterView::createNew()
{
    m_bar->dismiss();
    m_list->setShowsBin(false);
    m_list->clearSelection();
    m_form->openNew();
}

void RegisterView::editCurrent()
{
    if (m_form->isOpen())
        m_form->focusFirst();
}

void RegisterView::showRecord(qint64 id)
{
    m_bar->dismiss();
    m_list->select(id);
    if (!m_form->isOpen() || m_form->id() != id)
        m_form->open(id);
}

void RegisterView::leave()
{
    m_form->leave();
}

void RegisterView::refreshCommands()
{
    const bool open = m_form->isOpen();
    const bool binned = open && m_form->isBinned();
    const RecordDocument &document = m_form->document();
    m_save->setEnabled(open && !binned && (document.isDirty() || document.isNew()));
    m_discard->setEnabled(open && !binned && document.isDirty());
    m_versions->setEnabled(open && !document.isNew());
    m_bin->setEnabled(open && !binned);
    for (QAction *action : {m_save, m_discard, m_versions, m_bin})
        action->setVisible(open && !binned);
    m_restore->setVisible(binned);
    m_purge->setVisible(binned);
    m_purge->setEnabled(Disposing::isAllowed(m_context));
    const QString title = document.title();
    //: the heading of a record not stored yet; %1 is its kind, "Förening"
    m_title->setText(!open ? QString() : document.isNew() && title == Words::table(m_schema.table) ? tr("%1 (ny)").arg(title) : title);
    m_detail->setCurrentIndex(open ? 1 : 0);
    if (!open)
        Q_EMIT recordShown(0, false);
    Q_EMIT commandsChanged();
}

void RegisterView::setEmptyTexts(const QString &headline, const QString &sentence, const QString &newWord)
{
    m_list->setEmptyTexts(headline, sentence, QString());
    m_newButton->setText(newWord);
}

QList<QAction *> RegisterView::menuActions(MenuId menu) const
{
    if (menu == MenuId::File)
        return {m_save, m_versions};
    if (menu == MenuId::Edit)
        return {m_discard, m_bin, m_restore, m_purge};
    return {};
}

Page::Features RegisterView::features() const
{
    Page::Features features = Page::CanFilter | Page::CanCreate;
    if (m_list->count() > 0)
        features |= Page::CanStep;
    if (m_form->isOpen() && !m_form->isBinned())
        features |= Page::CanEdit;
    if (m_form->undoStack()->canUndo())
        features |= Page::CanUndo;
    if (m_form->undoStack()->canRedo())
        features |= Page::CanRedo;
    return features;
}

void RegisterView::retranslate()
{
    m_save->setText(tr("Spara"));
    m_discard->setText(tr("Gå tillbaka till det sparade"));
    m_versions->setText(tr("Versioner …"));
    m_bin->setText(tr("Till papperskorgen"));
    m_restore->setText(tr("Återställ"));
    Disposing::describe(m_context, m_purge);
    m_nothing->setTexts(tr("Inget är valt"), tr("Välj i listan, eller gör en ny."));
    m_list->retranslate();
    refreshCommands();
}
