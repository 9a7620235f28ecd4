#include "backupcopies.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

QString BackupCopies::stemOf(const QString &database, const QString &folder)
{
    const QFileInfo file(database);
    const QString name = file.completeBaseName().isEmpty() ? QStringLiteral("Ortskontakt") : file.completeBaseName();
    if (QFileInfo(folder).absolutePath() == file.absolutePath())
        return name;
    // The path of a user's own database holds the user's name; the computer's makes it one among all.
    const QByteArray place = QSysInfo::machineHostName().toUtf8() + '\n' + file.absoluteFilePath().toUtf8();
    return name + u'-' + QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(6));
}

QString BackupCopies::fileOf(QDate day) const
{
    return QDir(m_folder).filePath(m_stem + u'-' + day.toString(Qt::ISODate) + QStringLiteral(".ortskontakt"));
}

QList<BackupCopies::Copy> BackupCopies::all(QDate today) const
{
    const QRegularExpression name(QRegularExpression::anchoredPattern(QRegularExpression::escape(m_stem) + QStringLiteral("-(\\d{4}-\\d{2}-\\d{2})\\.ortskontakt")));
    QList<Copy> found;
    const QStringList files = QDir(m_folder).entryList(QDir::Files);
    for (const QString &file : files) {
        const auto match = name.match(file);
        const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
        if (match.hasMatch() && day.isValid() && day <= today)
            found << Copy{day, QDir(m_folder).filePath(file)};
    }
    std::sort(found.begin(), found.end(), [](const Copy &a, const Copy &b) { return a.day > b.day; });
    return found;
}

void BackupCopies::prune(int keep, QDate today) const
{
    const QList<Copy> copies = all(today);
    for (qsizetype i = keep; i < copies.size(); ++i)
        QFile::remove(copies.at(i).file);
}
