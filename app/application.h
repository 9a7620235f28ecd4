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
    /// Says what the program is called, which its folders and its first words go by. Before anything else in main().
    static void introduce();
    Application(int &argc, char **argv);
    ~Application() override;
    /// Reads the command line, opens the database and shows the window. False when there is nothing to run (`exitCode` tells why).
    bool start();
    /// The system ends the session, or an installer asks the program to close: every text is stored before this returns, and from then on
    /// no window keeps the program from ending, nor asks anything.
    void endSession();
    int exitCode() const { return m_exitCode; }

protected:
    bool event(QEvent *event) override;

private:
    struct Parts;
    void storeDrafts();
    bool openDatabase();
    bool claimDatabase(const QString &database);
    void comeToFront(const QByteArray &token);
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
    bool m_sessionEnds = false;
    QTranslator m_texts;
    QTranslator m_standardTexts;
    std::unique_ptr<Parts> m_parts;
};
