#include "automaticbackup.h"

#include "backupcopies.h"
#include "backupservice.h"
#include "connection.h"
#include "privatefiles.h"
#include "whendone.h"

#include <QDir>
#include <QFileInfo>
#include <utility>

AutomaticBackup::AutomaticBackup(Database &database, Copier copier, QObject *parent)
    : QObject(parent), m_database(database), m_copier(copier ? std::move(copier) : Copier(&BackupService::backup))
{
    m_hourly.setInterval(60 * 60 * 1000);
    connect(&m_hourly, &QTimer::timeout, this, &AutomaticBackup::checkHourly);
}

AutomaticBackup::~AutomaticBackup()
{
    if (m_work)
        m_work->cancel();
}

bool AutomaticBackup::isPossible() const { return !m_database.isServer(); }

void AutomaticBackup::setPlan(const BackupPlan &plan)
{
    m_plan = plan;
    m_failedOn = {};
    m_hourly.start();
    if (m_work)
        m_again = true;
    else
        check();
}

void AutomaticBackup::checkHourly()
{
    if (m_failedOn != m_database.today())
        check();
}

void AutomaticBackup::run(bool now)
{
    if (!isPossible() || m_work || m_plan.folder.isEmpty())
        return;
    m_work = std::make_shared<LongWork>();
    Q_EMIT changed();
    const auto work = [plan = m_plan, today = m_database.today(), now, work = m_work, copier = m_copier](Connection &connection) {
        return copyWhenDue(connection, plan, today, now, work.get(), copier);
    };
    whenDone(m_database.readApart(work), this, [this](const Result<BackupState> &result) { done(result); });
}

void AutomaticBackup::done(const Result<BackupState> &result)
{
    m_work.reset();
    if (result) {
        m_state = *result;
        m_failure.reset();
    } else if (result.error().code != ErrorCode::Cancelled) {
        m_failure = result.error();
        m_failedOn = m_database.today();
    }
    if (std::exchange(m_again, false))
        check();
    else
        Q_EMIT changed();
}

/// A folder that somebody chose is made when the one above it is there: otherwise a disk or a share is missing, and a folder made in its place
/// would only look like a backup.
static bool makeFolder(const BackupPlan &plan)
{
    const QDir folder(plan.folder);
    if (folder.exists())
        return true;
    return (plan.ownFolder || QFileInfo(QFileInfo(plan.folder).path()).isDir()) && PrivateFiles::makeFolder(plan.folder);
}

Result<BackupState> AutomaticBackup::copyWhenDue(Connection &connection, const BackupPlan &plan, QDate today, bool now, LongWork *work, const Copier &copier)
{
    const BackupCopies copies(plan.folder, BackupCopies::stemOf(connection.address().file, plan.folder));
    const auto state = [&copies, today](bool made) {
        const auto latest = copies.all(today).value(0);
        return BackupState{latest.day, latest.file, made};
    };
    const BackupState before = state(false);
    const bool due = plan.days > 0 && (!before.latest.isValid() || before.latest.daysTo(today) >= plan.days);
    if (!due && !now)
        return before;
    if (!makeFolder(plan)) {
        const QString words = plan.decided ? tr("Mappen %1 finns inte och gick inte att skapa. Anslut disken eller nätverket som den ligger på. Organisationen har bestämt mappen: hjälper det inte, säg till den som sköter datorn.")
                                           : tr("Mappen %1 finns inte och gick inte att skapa. Anslut disken eller nätverket som den ligger på, eller välj en annan mapp i Inställningar.");
        return fail(ErrorCode::Io, words.arg(QDir::toNativeSeparators(plan.folder)));
    }
    if (const Status copied = copier(connection, copies.fileOf(today), work); !copied)
        return fail(copied.error());
    const BackupState after = state(true);
    if (after.latest != today)
        return fail(ErrorCode::Io, tr("Säkerhetskopian %1 är borta fast den nyss skrevs. Kontrollera mappen och försök igen.").arg(QDir::toNativeSeparators(copies.fileOf(today))));
    copies.prune(kept, today);
    return after;
}
