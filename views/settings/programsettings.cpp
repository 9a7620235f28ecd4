#include "settings/programsettings.h"

#include "database.h"
#include "shell/appcontext.h"
#include "export/exportfolder.h"
#include "managedvalue.h"
#include "settings/decidedsettings.h"
#include "settings/folderfield.h"
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
      m_userField(new FormField(QString(), m_user, FormField::Label::Above, this)),
      m_exports(new FolderField(context.prompt, QStringLiteral("exportFolder"), this)),
      m_exportsField(new FormField(QString(), m_exports, FormField::Label::Above, this)), m_decided(new DecidedSettings(context.managed, this))
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
    layout->addWidget(m_exportsField);
    layout->addWidget(m_decided);
    layout->addStretch(1);
    connect(m_exports, &FolderField::chosen, this, &ProgramSettings::chooseExportFolder);
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

void ProgramSettings::chooseExportFolder(const QString &folder)
{
    const bool right = folder.isEmpty() || ManagedValue::understood(ManagedSettings::list()[size_t(ManagedSettings::Setting::ExportFolder)], folder);
    m_exportsField->setError(right ? QString() : tr("Skriv hela sökvägen till mappen, eller välj den med knappen."));
    if (right)
        m_context.state.setValue(QLatin1String(exportFolderKey), folder);
}

void ProgramSettings::showExportFolder()
{
    const auto folder = m_context.managed.value(ManagedSettings::Setting::ExportFolder, m_context.state.value(QLatin1String(exportFolderKey)).toString());
    m_exports->setTitle(tr("Välj mapp för exporterade filer"));
    m_exports->retranslate();
    m_exports->setFolder(folder.text);
    m_exports->setStandard(tr("Den mapp som användes senast"));
    m_exportsField->setLabel(tr("&Mapp för exporterade filer"));
    showDecision(m_exportsField, folder, tr("Dialogen som sparar en export börjar där."));
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
        m_choices.at(i).first->setToolTip(mine ? QString() : ManagedSettings::lockedBy(m_context.managed.value(ManagedSettings::Setting::Language)));
    }
    showExportFolder();
    m_decided->retranslate();
}
