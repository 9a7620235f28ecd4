#pragma once

#include <QWidget>

class FolderField;
class FormField;
class MessageBar;
class QSpinBox;
class TextLabel;
struct AppContext;

/// *Automatisk säkerhetskopia*: where, how often, when the latest was made, and why the last was not. On a server there is nothing to choose.
class BackupSettings : public QWidget
{
    Q_OBJECT
public:
    explicit BackupSettings(const AppContext &context, QWidget *parent = nullptr);
    void retranslate();

private:
    void chooseFolder(const QString &folder);
    void choose(const char *key, const QString &value);
    void showPlan();
    void showState();
    const AppContext &m_context;
    TextLabel *m_title, *m_words, *m_latest;
    MessageBar *m_bar;
    FolderField *m_folder;
    QSpinBox *m_days;
    FormField *m_folderField, *m_daysField;
};
