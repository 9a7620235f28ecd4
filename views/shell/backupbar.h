#pragma once

#include "widgets/messagebar.h"

class AutomaticBackup;
class Navigator;

/// Says above the pages that the automatic backup was not made, and why; gone when it was. A copy that succeeds is nothing to say.
class BackupBar : public MessageBar
{
    Q_OBJECT
public:
    BackupBar(AutomaticBackup &backups, Navigator &navigator, QWidget *parent = nullptr);

private:
    void refresh();
    AutomaticBackup &m_backups;
    Navigator &m_navigator;
    bool m_failed = false;
};
