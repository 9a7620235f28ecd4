#pragma once

#include "database.h"
#include "longwork.h"

#include <QObject>
#include <optional>

/// Where and how often a database in a file is copied by itself.
struct BackupPlan {
    QString folder;
    int days = 7;            ///< between the copies; 0 = never
    bool ownFolder = true;   ///< the program's own place: it is made with all above it
    bool decided = false;    ///< the folder is the organisation's decision: the user cannot choose another
    bool operator==(const BackupPlan &) const = default;
};

/// What came of looking after the copies.
struct BackupState {
    QDate latest;     ///< of the newest copy; invalid when there is none
    QString file;     ///< that copy
    bool made = false;
};

/// Copies the open database by itself when the latest copy is old: on a thread of its own, beside everything else, so that nobody waits.
/// The newest ten are kept; older ones go only when the new one is whole. A server's database is the server's business: nothing is done.
class AutomaticBackup : public QObject
{
    Q_OBJECT
public:
    static constexpr int standardDays = 7;
    static constexpr int kept = 10;
    /// See BackupService::backup.
    using Copier = std::function<Status(Connection &, const QString &file, LongWork *work)>;

    /// The copier is for tests.
    explicit AutomaticBackup(Database &database, Copier copier = {}, QObject *parent = nullptr);
    /// Stops what goes on; a copy that is not whole leaves no file.
    ~AutomaticBackup() override;

    bool isPossible() const;
    /// Looks at once whether a copy is due by this plan, and how old the latest is.
    void setPlan(const BackupPlan &plan);
    const BackupPlan &plan() const { return m_plan; }
    /// Makes a copy if one is due. The program asks every hour, so that one that is never closed is looked after too; what failed is tried again by
    /// itself the next day.
    void check() { run(false); }
    /// Makes one now, or tries again.
    void copyNow() { run(true); }

    bool isWorking() const { return m_work != nullptr; }
    /// Nothing before the first look is done.
    const std::optional<BackupState> &state() const { return m_state; }
    /// Why the last copy that was due is not there.
    const std::optional<Error> &failure() const { return m_failure; }

    /// The work itself, on a connection. Errors: Io (the folder is missing), and those of BackupService::backup.
    static Result<BackupState> copyWhenDue(Connection &connection, const BackupPlan &plan, QDate today, bool now, LongWork *work, const Copier &copier);

Q_SIGNALS:
    /// State, failure or whether it works.
    void changed();

private:
    void run(bool now);
    void done(const Result<BackupState> &result);
    void checkHourly();
    Database &m_database;
    Copier m_copier;
    BackupPlan m_plan;
    std::optional<BackupState> m_state;
    std::optional<Error> m_failure;
    std::shared_ptr<LongWork> m_work;
    bool m_again = false;  ///< the plan changed meanwhile
    QDate m_failedOn;
    QTimer m_hourly;
};
