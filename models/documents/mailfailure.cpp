#include "mailfailure.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype mostLines = 200;
constexpr qsizetype longestLine = 500;

/// The lines above the copy of our own mail.
QStringList linesOfReport(const QString &text)
{
    static const QRegularExpression copy(QStringLiteral("(copy of (the|your) message|original message|returned message|below this line|ursprungligt meddelande|message headers|"
                                                        "^(return-path|received|message-id|from|från): )"),
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList lines;
    for (const QString &line : text.left(40'000).split(u'\n')) {
        if (lines.size() >= mostLines || (!lines.isEmpty() && line.size() <= longestLine && copy.match(line).hasMatch()))
            break;
        lines << line.left(longestLine);
    }
    return lines;
}

bool isServersOwn(const QString &address)
{
    static const QRegularExpression own(QStringLiteral("^(mailer-?daemon|postmaster|abuse|support|helpdesk|no-?reply|microsoftexchange)"), QRegularExpression::CaseInsensitiveOption);
    return own.match(address).hasMatch();
}

}

QStringList failedAddresses(const QString &text, const QStringList &ours)
{
    static const QRegularExpression first(QStringLiteral("^[\\s>*-]*(?:to: |till: |smtp:)?[<'\"]?([\\w.+=&'~-]{1,64}@[\\w.-]{1,200}\\w)"), QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression any(QStringLiteral("([\\w.+=&'~-]{1,64}@[\\w-]{1,63}\\.[\\w.-]{1,190}\\w)"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList leading, others;
    const QStringList lines = linesOfReport(text);
    for (const QString &line : lines) {
        if (!line.contains(u'@'))
            continue;
        const QRegularExpressionMatch atStart = first.match(line);
        const QString address = (atStart.hasMatch() ? atStart : any.match(line)).captured(1);
        if (address.isEmpty() || ours.contains(address.toLower()) || isServersOwn(address))
            continue;
        QStringList &list = atStart.hasMatch() ? leading : others;
        if (list.size() < 20 && !list.contains(address, Qt::CaseInsensitive))
            list << address;
    }
    return leading.isEmpty() ? others.mid(0, 1) : leading;
}

QString serverSaid(const QString &text)
{
    static const QRegularExpression said(QStringLiteral("(?:^|[^\\d.])([45]\\d\\d[ -]#?(?:[45]\\.\\d{1,3}\\.\\d{1,3}\\b)?.{0,200})"));
    static const QRegularExpression status(QStringLiteral("(#?[45]\\.\\d{1,3}\\.\\d{1,3}\\b.{0,200})"));
    const QStringList lines = linesOfReport(text);
    for (const QRegularExpression &expression : {said, status}) {
        for (const QString &line : lines) {
            if (const QRegularExpressionMatch match = expression.match(line); match.hasMatch())
                return match.captured(1).simplified();
        }
    }
    return {};
}
