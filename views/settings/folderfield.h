#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class UserPrompt;

/// A folder to choose: its path, which can be typed too, and a button that opens the system's dialogue. Empty is the standard, shown in grey.
class FolderField : public QWidget
{
    Q_OBJECT
public:
    FolderField(UserPrompt &prompt, const QString &name, QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    QString folder() const { return m_folder; }
    void setStandard(const QString &shown);
    /// The title of the dialogue.
    void setTitle(const QString &title) { m_title = title; }
    void retranslate();

Q_SIGNALS:
    /// Another than before; empty for the standard.
    void chosen(const QString &folder);

private:
    void take(const QString &folder);
    void choose();
    UserPrompt &m_prompt;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QString m_folder;
    QString m_title;
};
