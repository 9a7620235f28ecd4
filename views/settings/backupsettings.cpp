#include "settings/backupsettings.h"

#include "automaticbackup.h"
#include "managedvalue.h"
#include "settings/decidedsettings.h"
#include "settings/folderfield.h"
#include "shell/appcontext.h"
#include "shell/backupplan.h"
#include "shell/uistate.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"

#include <QDir>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using Setting = ManagedSettings::Setting;

static const ManagedSettings::Description &description(Setting setting) { return ManagedSettings::list()[size_t(setting)]; }

BackupSettings::BackupSettings(const AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new TextLabel(TextRole::Strong, ColorRole::Text, this))
    , m_words(new TextLabel(TextRole::Body, ColorRole::MutedText, this))
    , m_latest(new TextLabel(TextRole::Body, ColorRole::Text, this))
    , m_bar(new MessageBar(this))
    , m_folder(new FolderField(context.prompt, QStringLiteral("backupFolder"), this))
    , m_days(new QSpinBox(this))
    , m_folderField(new FormField(QString(), m_folder, FormField::Label::Above, this))
    , m_daysField(new FormField(QString(), m_days, FormField::Label::Above, this))
{
    setObjectName(QStringLiteral("backupSettings"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_words, m_bar, m_folderField, m_daysField, m_latest})
        layout->addWidget(part);
    m_words->setObjectName(QStringLiteral("backupWords"));
    m_latest->setObjectName(QStringLiteral("latestBackup"));
    m_bar->setObjectName(QStringLiteral("backupFailure"));
    m_bar->setClosable(false);
    for (TextLabel *label : {m_words, m_latest})
        label->setWordWrap(true);
    m_latest->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_days->setObjectName(QStringLiteral("backupDays"));
    m_days->setRange(description(Setting::BackupDays).least, description(Setting::BackupDays).most);
    m_days->setKeyboardTracking(false);
    m_folderField->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    m_daysField->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    const bool possible = context.backups.isPossible();
    for (QWidget *part : std::initializer_list<QWidget *>{m_folderField, m_daysField, m_latest})
        part->setVisible(possible);
    connect(m_folder, &FolderField::chosen, this, &BackupSettings::chooseFolder);
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) { choose(backupDaysKey, QString::number(days)); });
    connect(&context.backups, &AutomaticBackup::changed, this, &BackupSettings::showState);
    retranslate();
}

void BackupSettings::chooseFolder(const QString &folder)
{
    const bool right = folder.isEmpty() || ManagedValue::understood(description(Setting::BackupFolder), folder);
    m_folderField->setError(right ? QString() : tr("Skriv hela sökvägen till mappen, eller välj den med knappen."));
    if (right)
        choose(backupFolderKey, folder);
}

void BackupSettings::choose(const char *key, const QString &value)
{
    m_context.state.setValue(QLatin1String(key), value);
    m_context.backups.setPlan(backupPlan(m_context.managed, m_context.state));
}

void BackupSettings::showPlan()
{
    const auto folder = m_context.managed.value(Setting::BackupFolder, m_context.state.value(QLatin1String(backupFolderKey)).toString());
    const auto days = m_context.managed.value(Setting::BackupDays, m_context.state.value(QLatin1String(backupDaysKey)).toString());
    const BackupPlan plan = backupPlan(m_context.managed, m_context.state);
    const QSignalBlocker blocker(m_days);
    m_days->setValue(plan.days);
    m_folder->setFolder(folder.text);
    m_folder->setStandard(QDir::toNativeSeparators(standardBackupFolder()));
    showDecision(m_folderField, folder, tr("Tomt: programmets egen mapp. En annan disk är säkrare."));
    showDecision(m_daysField, days);
}

void BackupSettings::showState()
{
    const AutomaticBackup &backups = m_context.backups;
    if (backups.isWorking()) {
        m_latest->setText(tr("En säkerhetskopia görs nu."));
    } else if (!backups.state() || !backups.state()->latest.isValid()) {
        m_latest->setText(tr("Ingen automatisk säkerhetskopia är gjord än."));
    } else {
        //: a date and a file
        m_latest->setText(tr("Den senaste är gjord %1: %2").arg(SwedishFormat::tableDate(backups.state()->latest), QDir::toNativeSeparators(backups.state()->file)));
    }
    if (backups.failure() && !backups.isWorking()) {
        m_bar->showMessage(MessageBar::Kind::Warning, backups.failure()->message);
        m_bar->addButton(tr("Försök igen"), [this] { m_context.backups.copyNow(); })->setObjectName(QStringLiteral("retryBackupHere"));
    } else {
        m_bar->dismiss();
    }
}

void BackupSettings::retranslate()
{
    m_title->setText(tr("Automatisk säkerhetskopia"));
    m_words->setText(m_context.backups.isPossible()
                         ? tr("Programmet gör en kontrollerad kopia i bakgrunden när den senaste är så gammal som du säger här. De %1 nyaste sparas.").arg(AutomaticBackup::kept)
                         : tr("Databasen ligger på en server och säkerhetskopieras där. Fråga den som sköter servern."));
    m_folder->setTitle(tr("Välj mapp för säkerhetskopior"));
    m_folder->retranslate();
    m_folderField->setLabel(tr("&Mapp för säkerhetskopior"));
    m_daysField->setLabel(tr("&Dagar mellan kopiorna"));
    m_days->setSpecialValueText(tr("Aldrig"));
    showPlan();
    showState();
}
