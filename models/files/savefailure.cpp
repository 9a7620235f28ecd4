#include "savefailure.h"

#include <QDir>
#include <QFileInfo>

static QString shown(const QString &path) { return QDir::toNativeSeparators(path); }

Status SaveFailure::checkTarget(const QString &fileName)
{
    const QFileInfo target(fileName);
    if (fileName.isEmpty() || target.fileName().isEmpty() || target.isDir())
        return fail(ErrorCode::Io, tr("”%1” är en mapp, inte en fil. Ange ett filnamn.").arg(shown(fileName)));
    const QFileInfo folder(target.absolutePath());
    if (!folder.exists())
        return fail(ErrorCode::Io, tr("Filen ”%1” kunde inte sparas: mappen ”%2” finns inte. Skapa mappen eller välj en annan.")
                                       .arg(target.fileName(), shown(folder.filePath())));
    if (!folder.isDir())
        return fail(ErrorCode::Io, tr("Filen ”%1” kunde inte sparas: ”%2” är en fil, inte en mapp. Välj en mapp.")
                                       .arg(target.fileName(), shown(folder.filePath())));
    if (!folder.isWritable() || (target.exists() && !target.isWritable()))
        return tl::unexpected<Error>(forCode(ErrorCode::ReadOnly, fileName, {}));
    return {};
}

Error SaveFailure::forCode(ErrorCode code, const QString &fileName, const QString &technical)
{
    const QFileInfo target(fileName);
    const QString folder = shown(target.absolutePath());
    QString message;
    if (code == ErrorCode::DiskFull)
        message = tr("Filen ”%1” kunde inte sparas: disken med mappen ”%2” är full. Frigör utrymme eller välj en annan plats.")
                      .arg(target.fileName(), folder);
    else if (code == ErrorCode::ReadOnly && target.exists() && QFileInfo(target.absolutePath()).isWritable())
        message = tr("Filen ”%1” i mappen ”%2” är skrivskyddad. Välj ett annat filnamn eller ta bort skrivskyddet.")
                      .arg(target.fileName(), folder);
    else if (code == ErrorCode::ReadOnly)
        message = tr("Filen ”%1” kunde inte sparas: du får inte skriva i mappen ”%2”. Välj en annan mapp.").arg(target.fileName(), folder);
    else
        message =
            tr("Filen ”%1” kunde inte sparas i mappen ”%2”. Stäng filen om den är öppen i ett annat program och försök igen, eller välj en "
               "annan mapp.")
                .arg(target.fileName(), folder);
    return Error{code, message, technical, {}};
}

static ErrorCode codeOf(const QFileDevice &file)
{
    switch (file.error()) {
    case QFileDevice::ResourceError:  // what Qt makes of ENOSPC
        return ErrorCode::DiskFull;
    case QFileDevice::PermissionsError: return ErrorCode::ReadOnly;
    default: return ErrorCode::Io;
    }
}

tl::unexpected<Error> SaveFailure::ofFile(const QFileDevice &file, const QString &fileName)
{
    return tl::unexpected<Error>(forCode(codeOf(file), fileName, file.errorString()));
}

tl::unexpected<Error> SaveFailure::ofDevice(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const ErrorCode code = file ? codeOf(*file) : ErrorCode::Io;
    const QString message = code == ErrorCode::DiskFull
                                ? tr("Dokumentet kunde inte skrivas: disken är full. Frigör utrymme och försök igen.")
                                : tr("Dokumentet kunde inte skrivas. Välj en annan plats och försök igen.");
    return fail(code, message, device.errorString());
}

tl::unexpected<Error> SaveFailure::named(const Error &error, const QString &fileName)
{
    if (error.code == ErrorCode::DiskFull || error.code == ErrorCode::ReadOnly || error.code == ErrorCode::Io)
        return tl::unexpected<Error>(forCode(error.code, fileName, error.technical));
    return fail(error);
}

tl::unexpected<Error> SaveFailure::cancelled() { return fail(ErrorCode::Cancelled, tr("Exporten avbröts. Ingen fil har ändrats.")); }
