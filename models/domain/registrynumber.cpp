#include "registrynumber.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RegistryNumber)
};

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::UseUnicodePropertiesOption);
}

}

namespace RegistryNumber {

QStringList standardPatterns()
{
    return {QStringLiteral("[12][0-9]{3}/[A-ZÅÄÖ]{2,4}[0-9]{4}( [0-9]{3})?"), QStringLiteral("[12][0-9]{3}-[0-9]{5}( [0-9]{3})?")};
}

QStringList patternsOf(const QString &setting)
{
    QStringList patterns;
    const QStringList lines = setting.split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            patterns << line.trimmed();
    }
    return patterns.isEmpty() ? standardPatterns() : patterns;
}

Status checkPatterns(const QString &setting)
{
    const QStringList patterns = patternsOf(setting);
    for (const QString &pattern : patterns) {
        const QRegularExpression expression = whole(pattern);
        if (!expression.isValid())
            return fail(ErrorCode::Invalid, Text::tr("Mönstret ”%1” går inte att läsa: %2").arg(pattern.left(80), expression.errorString()), {}, QStringLiteral("value"));
    }
    return {};
}

Status check(const QString &number, const QStringList &patterns)
{
    if (number.isEmpty())
        return {};
    const bool known = std::any_of(patterns.cbegin(), patterns.cend(), [&number](const QString &pattern) { return whole(pattern).match(number).hasMatch(); });
    if (known)
        return {};
    return fail(ErrorCode::Invalid, Text::tr("Diarienumret ser inte ut som något av dem som används, till exempel 2015/FF0073 eller 2017-00427 100."),
                {}, QStringLiteral("registry_number"));
}

}
