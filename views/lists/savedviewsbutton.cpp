#include "lists/savedviewsbutton.h"

#include "theme/theme.h"
#include "userprompt.h"
#include "widgets/messagebar.h"

#include <QMenu>

static QString plain(QString name) { return name.replace(u'&', QStringLiteral("&&")); }

SavedViewsButton::SavedViewsButton(SavedViews &views, UserPrompt &prompt, QWidget *parent)
    : QPushButton(parent), m_views(views), m_prompt(prompt), m_menu(new QMenu(this)), m_store(new QAction(this)), m_rename(new QAction(this)), m_remove(new QAction(this))
{
    setObjectName(QStringLiteral("savedViews"));
    m_menu->setObjectName(QStringLiteral("savedViewsMenu"));
    m_menu->setIcon(Theme::icon(QStringLiteral("star")));
    m_store->setObjectName(QStringLiteral("storeView"));
    m_rename->setObjectName(QStringLiteral("renameView"));
    m_remove->setObjectName(QStringLiteral("removeView"));
    m_store->setIcon(Theme::icon(QStringLiteral("save")));
    m_rename->setIcon(Theme::icon(QStringLiteral("edit")));
    m_remove->setIcon(Theme::icon(QStringLiteral("delete")));
    setMenu(m_menu);
    connect(&m_views, &SavedViews::changed, this, &SavedViewsButton::fill);
    connect(m_store, &QAction::triggered, this, &SavedViewsButton::storeView);
    connect(m_rename, &QAction::triggered, this, &SavedViewsButton::renameView);
    connect(m_remove, &QAction::triggered, this, &SavedViewsButton::removeView);
    retranslate();
}

void SavedViewsButton::setCurrent(const QString &key, bool altered)
{
    m_current = key;
    m_altered = altered;
    refresh();
}

void SavedViewsButton::fill()
{
    m_menu->removeAction(m_store);
    m_menu->removeAction(m_rename);
    m_menu->removeAction(m_remove);
    m_menu->clear();
    bool saved = false;
    const QList<SavedViews::Entry> entries = m_views.entries();
    for (const SavedViews::Entry &entry : entries) {
        if (!entry.isBuiltIn() && !saved) {
            m_menu->addSeparator();
            saved = true;
        }
        QAction *action = m_menu->addAction(plain(entry.name));
        action->setObjectName("view_" + entry.key);
        action->setCheckable(true);
        action->setData(entry.key);
        connect(action, &QAction::triggered, this, [this, key = entry.key] {
            if (const auto chosen = m_views.find(key))
                Q_EMIT viewChosen(*chosen);
        });
    }
    m_menu->addSeparator();
    m_menu->addActions({m_store, m_rename, m_remove});
    refresh();
}

void SavedViewsButton::refresh()
{
    const auto entry = m_views.find(m_current);
    const QString name = entry ? entry->name : tr("eget");
    setText(m_altered ? tr("Urva&l: %1 (ändrat)").arg(plain(name)) : tr("Urva&l: %1").arg(plain(name)));
    setAccessibleName(m_altered ? tr("Urval: %1 (ändrat)").arg(name) : tr("Urval: %1").arg(name));
    const QList<QAction *> actions = m_menu->actions();
    for (QAction *action : actions) {
        if (action->isCheckable())
            action->setChecked(action->data().toString() == m_current);
    }
    const bool own = entry && !entry->isBuiltIn();
    m_rename->setEnabled(own);
    m_remove->setEnabled(own);
}

void SavedViewsButton::storeView()
{
    const auto shown = m_views.find(m_current);
    const QString initial = shown && !shown->isBuiltIn() ? shown->name : QString();
    const auto name = m_prompt.askText(tr("Spara urval"), tr("&Namn på urvalet"), tr("Spara"), initial);
    if (!name || name->trimmed().isEmpty())
        return;
    const auto same = m_views.named(*name);
    if (same && same->isBuiltIn()) {
        m_prompt.inform(tr("Spara urval"), tr("”%1” följer med programmet. Välj ett annat namn.").arg(same->name));
        return;
    }
    if (same && same->key != m_current
        && !m_prompt.confirm(tr("Spara urval"), tr("Det finns redan ett urval som heter ”%1”. Det ersätts för alla som använder databasen.").arg(same->name), tr("Ersätt")))
        return;
    m_views.store(*name, m_source(), [this](const QString &key) { setCurrent(key, false); });
}

void SavedViewsButton::renameView()
{
    const auto entry = m_views.find(m_current);
    if (!entry || entry->isBuiltIn())
        return;
    const auto name = m_prompt.askText(tr("Byt namn på urvalet"), tr("&Nytt namn"), tr("Byt namn"), entry->name);
    if (!name || name->trimmed().isEmpty() || name->trimmed() == entry->name)
        return;
    if (const auto same = m_views.named(*name); same && same->key != m_current) {
        m_prompt.inform(tr("Byt namn på urvalet"), tr("Det finns redan ett urval som heter ”%1”. Välj ett annat namn.").arg(same->name));
        return;
    }
    m_views.rename(m_current, *name);
}

void SavedViewsButton::removeView()
{
    const auto entry = m_views.find(m_current);
    if (!entry || entry->isBuiltIn())
        return;
    m_views.setBinned(entry->id, true, [this, removed = *entry] {
        setCurrent(QStringLiteral("all"), true);
        if (!m_bar)
            return;
        m_bar->showMessage(MessageBar::Kind::Success, tr("Urvalet ”%1” är borttaget.").arg(removed.name));
        m_bar->addButton(tr("Ångra"), [this, removed] {
            m_bar->dismiss();
            m_views.setBinned(removed.id, false, [this, removed] { setCurrent(removed.key, true); });
        });
    });
}

void SavedViewsButton::retranslate()
{
    m_menu->setTitle(tr("Sparade &urval"));
    m_store->setText(tr("&Spara urval …"));
    m_rename->setText(tr("&Byt namn …"));
    m_remove->setText(tr("&Ta bort"));
    fill();
}
