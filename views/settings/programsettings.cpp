#include "settings/programsettings.h"

#include "database.h"
#include "shell/appcontext.h"
#include "shell/managedsettings.h"
#include "shell/navigator.h"
#include "shell/uistate.h"
#include "shell/windowactions.h"
#include "theme/theme.h"
#include "widgets/formfield.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

ProgramSettings::ProgramSettings(const AppContext &context, WindowActions *actions, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new TextLabel(TextRole::Heading, ColorRole::Text, this)), m_user(new QLineEdit(this)),
      m_userField(new FormField(QString(), m_user, FormField::Label::Above, this))
{
    setObjectName(QStringLiteral("programSettings"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::M, Space::L, Space::L);
    layout->setSpacing(Space::M);
    layout->addWidget(m_title);
    layout->addWidget(m_userField);
    m_user->setObjectName(QStringLiteral("userName"));
    m_user->setText(context.state.value(QStringLiteral("user")).toString());
    m_user->setPlaceholderText(context.database.user());
    connect(m_user, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_user->text().trimmed();
        if (name == m_context.state.value(QStringLiteral("user")).toString())
            return;
        m_context.state.setValue(QStringLiteral("user"), name);
        Q_EMIT m_context.navigator.statusRequested(tr("Namnet gäller från nästa gång programmet startas"));
    });
    if (actions) {
        for (const auto &[name, group] : {std::pair("themeChoice", actions->themes), std::pair("languageChoice", actions->languages),
                                          std::pair("textSizeChoice", actions->textSizes)})
            layout->addWidget(choice(name, group));
    }
    layout->addStretch(1);
    for (QWidget *field : findChildren<FormField *>(Qt::FindDirectChildrenOnly))
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    retranslate();
}

FormField *ProgramSettings::choice(const char *name, QActionGroup *group)
{
    auto *box = new QComboBox(this);
    auto *field = new FormField(QString(), box, FormField::Label::Above, this);
    box->setObjectName(QString::fromLatin1(name));
    connect(box, &QComboBox::activated, group, [group](int index) { group->actions().at(index)->trigger(); });
    connect(group, &QActionGroup::triggered, box, [this, box, group] { fill(box, group); });
    m_choices << std::pair(field, group);
    return field;
}

void ProgramSettings::fill(QComboBox *box, QActionGroup *group)
{
    const QSignalBlocker blocker(box);
    box->clear();
    const auto actions = group->actions();
    for (const QAction *action : actions) {
        box->addItem(action->text().remove(u'&'));
        if (action->isChecked())
            box->setCurrentIndex(box->count() - 1);
    }
}

void ProgramSettings::retranslate()
{
    m_title->setText(tr("Program"));
    m_userField->setLabel(tr("&Ditt namn, som ”Ändrad av”"));
    m_userField->setHint(tr("Tomt: inloggningsnamnet på datorn. Gäller från nästa start."));
    const QStringList labels{tr("&Utseende"), tr("&Språk"), tr("Te&xtstorlek")};
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        m_choices.at(i).first->setLabel(labels.at(i));
        fill(static_cast<QComboBox *>(m_choices.at(i).first->editor()), m_choices.at(i).second);
        const bool mine = m_choices.at(i).second->isEnabled();
        m_choices.at(i).first->editor()->setEnabled(mine);
        m_choices.at(i).first->setHint(mine ? QString() : ManagedSettings::lockedText());
    }
}
