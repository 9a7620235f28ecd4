#pragma once

#include "maintenanceservice.h"

#include <QTimer>
#include <QWidget>
#include <atomic>

class BackupSettings;
class MessageBar;
class PlainTextEdit;
class ProgressPanel;
class QPushButton;
class TextLabel;
struct AppContext;

/// *Databas*: where it is, how large it is, and its care: backup, check, import of CSV files.
class DatabaseSettings : public QWidget
{
    Q_OBJECT
public:
    explicit DatabaseSettings(const AppContext &context, QWidget *parent = nullptr);
    ~DatabaseSettings() override;
    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *button(const char *name, const char *icon, void (DatabaseSettings::*act)());
    void backUp();
    void check();
    void import();
    void importFile(ImportKind kind, const QString &file, bool skipBad);
    void imported(ImportKind kind, const QString &file, const Result<ImportResult> &result);
    std::shared_ptr<LongWork> begin();
    /// False, with what was wrong shown, unless it went well.
    bool end(const Status &outcome);
    void showWork();
    void busy(bool busy);
    void refreshSize();

    const AppContext &m_context;
    MaintenanceService m_service;
    TextLabel *m_title, *m_place, *m_size, *m_explanation;
    MessageBar *m_bar;
    ProgressPanel *m_progress;
    PlainTextEdit *m_report;
    BackupSettings *m_automatic;
    QPushButton *m_backup, *m_check, *m_import;
    std::shared_ptr<LongWork> m_work;  ///< while a backup or a check goes on
    QTimer m_poll;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};
