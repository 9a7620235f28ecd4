#include "lists/filterchoice.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace {

/// Ticking does not close it.
class TickMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (QAction *action = actionAt(event->position().toPoint()); action && action->isCheckable() && action->isEnabled())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        QAction *action = activeAction();
        if (event->key() == Qt::Key_Space && action && action->isCheckable())
            action->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

}

FilterChoice::FilterChoice(QWidget *parent) : QPushButton(parent), m_menu(new TickMenu(this))
{
    setMenu(m_menu);
}

void FilterChoice::setTexts(const QString &name, const QString &all)
{
    m_name = name;
    m_all = all;
    refresh();
}

void FilterChoice::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    m_menu->clear();
    for (const Choice &choice : choices) {
        // An ampersand in the name of an association is no access key.
        QAction *action = m_menu->addAction(QString(choice.text).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setData(choice.value);
        connect(action, &QAction::triggered, this, [this, value = choice.value](bool on) { toggle(value, on); });
    }
    m_menu->addSeparator();
    QAction *all = m_menu->addAction(QString());
    all->setObjectName(QStringLiteral("chooseAll"));
    connect(all, &QAction::triggered, this, [this] {
        setChosen({});
        Q_EMIT chosenChanged();
    });
    refresh();
}

void FilterChoice::setChosen(const QList<QVariant> &values)
{
    m_chosen = values;
    refresh();
}

void FilterChoice::toggle(const QVariant &value, bool on)
{
    m_chosen.removeAll(value);
    if (on)
        m_chosen << value;
    refresh();
    Q_EMIT chosenChanged();
}

void FilterChoice::refresh()
{
    QStringList names;
    const QList<QAction *> actions = m_menu->actions();
    for (QAction *action : actions) {
        if (action->isCheckable())
            action->setChecked(m_chosen.contains(action->data()));
        else if (!action->isSeparator())
            action->setText(tr("&Alla"));
    }
    for (const Choice &choice : std::as_const(m_choices)) {
        if (m_chosen.contains(choice.value))
            names << choice.text;
    }
    QString chosen = m_all;
    if (m_chosen.size() == 1 && names.size() == 1)
        chosen = names.first();
    else if (!m_chosen.isEmpty())
        chosen = tr("%n valda", nullptr, int(m_chosen.size()));
    setText(tr("%1: %2", "name of a filter and what is chosen").arg(m_name, chosen));
    setAccessibleName(QString(text()).remove(u'&'));
    setToolTip(names.join(QStringLiteral(", ")));
    setProperty("active", !m_chosen.isEmpty());
}
