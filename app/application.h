#pragma once

#include "ids.h"
#include "shell/appcontext.h"
#include "managedsettings.h"

#include <QApplication>
#include <QTranslator>
#include <memory>

struct Draft;

/// The program: opens the database, makes services, pages and windows once and connects them. Nothing else knows them all.
class Application : public QApplication
{
    Q_OBJECT
public:
    Application(int &argc, char **argv);
    ~Application() override;
    /// Reads the command line, opens the database and shows the window. False when there is nothing to run (`exitCode` tells why).
    bool start();
    int exitCode() const { return m_exitCode; }

private:
    struct Parts;
    bool readArguments();
    bool openDatabase();
    bool offerOtherDatabase(bool locked, const QString &title, const QString &message, const QString &details);
    void makeWindow();
    void addPages();
    void connectNavigation();
    void connectIssues();
    void lookAfterBackups();
    void editIssue(IssueId id);
    void showManagedProblems();
    void showLeftDrafts();
    void openDraft(const Draft &draft);
    void setLanguage(const QString &language);
    ManagedSettings::Value language() const;
    ManagedSettings::Value databaseAddress() const;

    QString m_address;       ///< from the command line; empty = the remembered or the usual one
    QString m_stateFile;
    int m_exitCode = 0;
    QTranslator m_texts;
    QTranslator m_standardTexts;
    std::unique_ptr<Parts> m_parts;
};
