#pragma once

#include <QWidget>

class DecidedSettings;
class FolderField;
class FormField;
class QActionGroup;
class QComboBox;
class QLineEdit;
class TextLabel;
class WindowActions;
struct AppContext;

/// *Program*: how the window looks, its language and size of text, the name that is written as *Ändrad av*, where exported
/// files go, and what the organisation has decided. The choices are the
/// same actions as in the menu *Visa*, so that both always show the same.
class ProgramSettings : public QWidget
{
    Q_OBJECT
public:
    /// Without `actions` (a page outside the window) only the name is shown.
    ProgramSettings(const AppContext &context, WindowActions *actions, QWidget *parent = nullptr);
    void retranslate();

private:
    FormField *choice(const char *name, QActionGroup *group);
    void fill(QComboBox *box, QActionGroup *group);
    void chooseExportFolder(const QString &folder);
    void showExportFolder();
    const AppContext &m_context;
    TextLabel *m_title;
    QLineEdit *m_user;
    FormField *m_userField;
    QList<std::pair<FormField *, QActionGroup *>> m_choices;
    FolderField *m_exports;
    FormField *m_exportsField;
    DecidedSettings *m_decided;
};
