// init, check, backup, restore.
#include "backupservice.h"
#include "command.h"
#include "connection.h"
#include "demodata.h"
#include "exporttarget.h"
#include "swedishformat.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

/// Removes what a failed init has made of a database that was not there before.
static void removeUnfinished(const DatabaseAddress &address)
{
    if (address.kind != DatabaseAddress::Kind::Sqlite)
        return;
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(address.file + QLatin1String(suffix));
}

Outcome runInit(const Call &call)
{
    const auto address = DatabaseAddress::parse(call.words.first());
    if (!address)
        return stop(address.error());
    const bool mine = address->kind == DatabaseAddress::Kind::Sqlite && !isNetworkPath(address->file) && !QFileInfo::exists(address->file);
    const bool demo = call.line.has(QStringLiteral("demo"));
    Status status;
    bool created = false;
    {
        const auto database = call.open(call.words.first(), true);
        if (!database) {
            status = fail(database.error());
        } else {
            created = (*database)->wasCreated();
            if (created && demo)
                status = perform(**database, [](Connection &connection) { return loadDemo(connection); });
        }
    }
    if (!status) {
        if (mine)
            removeUnfinished(*address);
        return stop(status.error());
    }
    call.output.object({{"database", address->display()}, {"created", created}, {"demo", created && demo}});
    if (!created)
        call.output.line(ConsoleText::tr("Databasen %1 finns redan och är som den var.").arg(address->display()));
    else if (demo)
        call.output.line(ConsoleText::tr("Databasen %1 är skapad, med påhittade uppgifter att pröva på.").arg(address->display()));
    else
        call.output.line(ConsoleText::tr("Databasen %1 är skapad.").arg(address->display()));
    return {};
}

Outcome runCheck(const Call &call)
{
    const auto connection = call.openAsItIs();
    if (!connection)
        return stop(connection.error());
    const auto report = BackupService::check(**connection);
    if (!report)
        return stop(report.error());
    const QString database = (*connection)->displayName();
    call.output.object({{"database", database}, {"sound", true}, {"meetings", report->meetings}, {"associations", report->associations},
        {"attachments", report->attachments}, {"searchChecked", report->searchChecked}});
    call.output.line(ConsoleText::tr("Databasen %1 är hel: %2 möten, %3 föreningar och %4 bilagor är genomgångna.")
            .arg(database, SwedishFormat::number(report->meetings), SwedishFormat::number(report->associations), SwedishFormat::number(report->attachments)));
    if (!report->searchChecked)
        call.output.line(ConsoleText::tr("Sökregistret kunde inte kontrolleras, eftersom databasen är skrivskyddad."));
    return {};
}

Outcome runBackup(const Call &call)
{
    const auto connection = call.openAsItIs();
    if (!connection)
        return stop(connection.error());
    const QString file = call.words.at(1);
    if (const Status possible = checkTarget(call, file, {}, FileGate::Content::Database); !possible)
        return stop(possible.error());
    if (const Status status = BackupService::backup(**connection, file); !status)
        return stop(status.error());
    const qint64 size = QFileInfo(file).size();
    const QString shown = QDir::toNativeSeparators(file);
    call.output.object({{"database", (*connection)->displayName()}, {"file", shown}, {"bytes", size}});
    call.output.line(ConsoleText::tr("Säkerhetskopian %1 är gjord och kontrollerad (%2 kB).").arg(shown, SwedishFormat::number((size + 1023) / 1024)));
    return {};
}

Outcome runRestore(const Call &call)
{
    const auto address = DatabaseAddress::parse(call.words.at(1));
    if (!address)
        return stop(address.error());
    const auto aside = BackupService::restore(call.words.first(), *address, call.clock());
    if (!aside)
        return stop(aside.error());
    const QString kept = QDir::toNativeSeparators(*aside);
    call.output.object({{"database", address->display()}, {"keptAside", kept}});
    call.output.line(ConsoleText::tr("Databasen %1 är återställd från %2.").arg(address->display(), QDir::toNativeSeparators(call.words.first())));
    if (!kept.isEmpty())
        call.output.line(ConsoleText::tr("Den som fanns förut ligger kvar som %1.").arg(kept));
    return {};
}
