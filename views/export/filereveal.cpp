#include "export/filereveal.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>

static Status missing(const QString &fileName)
{
    return fail(ErrorCode::NotFound,
                FileReveal::tr("Filen ”%1” finns inte längre. Exportera den igen.").arg(QDir::toNativeSeparators(fileName)));
}

Status FileReveal::open(const QString &fileName)
{
    if (!QFileInfo::exists(fileName))
        return missing(fileName);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(fileName)))
        return fail(ErrorCode::Io,
                    tr("Datorn har inget program för ”%1”. Visa den i mappen och öppna den därifrån.").arg(QFileInfo(fileName).fileName()));
    return {};
}

Status FileReveal::inFolder(const QString &fileName)
{
    const QFileInfo file(fileName);
    if (!file.exists())
        return missing(fileName);
#ifdef Q_OS_WIN
    if (QProcess::startDetached(QStringLiteral("explorer.exe"),
                                {QStringLiteral("/select,") + QDir::toNativeSeparators(file.absoluteFilePath())}))
        return {};
#endif
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath())))
        return fail(
            ErrorCode::Io,
            tr("Mappen ”%1” kunde inte visas. Öppna den i datorns filhanterare.").arg(QDir::toNativeSeparators(file.absolutePath())));
    return {};
}
