#include "shell/backupbar.h"

#include "automaticbackup.h"
#include "shell/navigator.h"

#include <QPushButton>

BackupBar::BackupBar(AutomaticBackup &backups, Navigator &navigator, QWidget *parent) : MessageBar(parent), m_backups(backups), m_navigator(navigator)
{
    setObjectName(QStringLiteral("backupBar"));
    connect(&backups, &AutomaticBackup::changed, this, &BackupBar::refresh);
}

void BackupBar::refresh()
{
    if (m_backups.isWorking()) {
        dismiss();
        return;
    }
    if (!m_backups.failure()) {
        dismiss();
        if (m_failed && m_backups.state() && m_backups.state()->made)
            Q_EMIT m_navigator.statusRequested(tr("Säkerhetskopian är skriven och kontrollerad"));
        m_failed = false;
        return;
    }
    m_failed = true;
    //: %1 is a whole sentence that says why
    showMessage(Kind::Warning, tr("Den automatiska säkerhetskopian blev inte gjord. %1").arg(m_backups.failure()->message));
    addButton(tr("Försök igen"), [this] { m_backups.copyNow(); })->setObjectName(QStringLiteral("retryBackup"));
    addButton(tr("Inställningar"), [this] { Q_EMIT m_navigator.recordRequested(QStringLiteral("database"), 0); })->setObjectName(QStringLiteral("backupSettings"));
}
