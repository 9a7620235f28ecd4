#include "attachment.h"

#include "textnorm.h"

#include <QCoreApplication>
#include <QRegularExpression>

Status checkAttachmentSize(const QString &name, qint64 size, qint64 limit)
{
    constexpr qint64 mb = 1024 * 1024;
    if (size <= limit)
        return {};
    return fail(ErrorCode::Invalid, QCoreApplication::translate("Attachment", "Filen %1 är %2 MB. En bilaga får vara högst %3 MB; lägg den på en gemensam plats och skriv var i anteckningarna.")
                    .arg(safeFileName(name)).arg((size + mb - 1) / mb).arg(limit / mb));
}

QString safeFileName(const QString &name)
{
    static const QRegularExpression folders(QStringLiteral("^.*[/\\\\]"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f\\x7f<>:\"|?*\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    // Windows opens these as devices whatever their ending.
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"), QRegularExpression::CaseInsensitiveOption);
    // Expressions find nothing in text with half a surrogate pair, as names of files may have: its folders would stay.
    QString safe = TextNorm::normalized(name);
    safe.remove(folders).replace(forbidden, QStringLiteral("_"));
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    if (safe.isEmpty())
        safe = QStringLiteral("bilaga");
    if (safe.contains(device))
        safe.prepend(u'_');
    constexpr int longest = 180;
    if (safe.size() > longest) {
        const qsizetype dot = safe.lastIndexOf(u'.');
        const QString ending = dot > 0 && safe.size() - dot <= 12 ? safe.mid(dot) : QString();
        safe.truncate(longest - ending.size());
        if (safe.back().isHighSurrogate())
            safe.chop(1);
        safe += ending;
    }
    return safe;
}
