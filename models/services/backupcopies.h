#pragma once

#include <QDate>
#include <QList>
#include <QString>

/// The automatic backups of one database in a folder, by their names: STEM-YYYY-MM-DD.ortskontakt. Whatever else lies there is never looked
/// at, and never deleted.
class BackupCopies
{
public:
    struct Copy {
        QDate day;
        QString file;
    };
    BackupCopies(const QString &folder, const QString &stem) : m_folder(folder), m_stem(stem) {}

    /// What the copies of a database are called in a folder: by its file, and in any folder but one that lies beside it also by its place and
    /// computer, for there databases of the same name may meet (a chosen folder, a share for many users).
    static QString stemOf(const QString &database, const QString &folder);

    QString fileOf(QDate day) const;
    /// Newest first. A copy dated after `today` is of a day when the clock was wrong: it counts neither as the latest nor as too many.
    QList<Copy> all(QDate today) const;
    /// Deletes all but the `keep` newest. One that cannot be deleted stays until the next time.
    void prune(int keep, QDate today) const;

private:
    QString m_folder;
    QString m_stem;
};
