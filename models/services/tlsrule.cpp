#include "tlsrule.h"

#include "databaseaddress.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

static qsizetype strengthOf(const QString &mode)
{
    static const QStringList rising{QStringLiteral("disable"), QStringLiteral("allow"), QStringLiteral("prefer"), QStringLiteral("require"), QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
    return rising.indexOf(mode);
}

Result<QString> TlsRule::applied(const QString &text, const ManagedSettings::Value &least)
{
    const auto address = DatabaseAddress::parse(text);
    // What is wrong with an address is told when it is opened.
    if (least.text.isEmpty() || !address || address->kind != DatabaseAddress::Kind::PostgreSql)
        return text;
    const QString key = QStringLiteral("sslmode");
    if (least.isLocked()) {
        // libpq is given one line of options: a blank or a quote in one of them could begin or swallow another.
        static const QRegularExpression parting(QStringLiteral("[\\s;'\\\\]"));
        for (auto it = address->options.cbegin(); it != address->options.cend(); ++it) {
            if (it.key().contains(parting) || it.value().contains(parting))
                return fail(ErrorCode::Invalid, tr("Adressen %1 har ett mellanslag, ett citattecken, ett semikolon eller ett omvänt snedstreck i ”%2”. Organisationen kräver en "
                                                   "skyddad förbindelse, och då går det inte. Skriv värdet utan dem.").arg(address->display(), it.key()));
        }
    }
    if (!address->options.contains(key)) {
        QUrl url(text.trimmed(), QUrl::StrictMode);
        QUrlQuery query(url);
        query.addQueryItem(key, least.text);
        url.setQuery(query);
        return url.toString(QUrl::FullyEncoded);
    }
    const QString asked = address->options.value(key);
    if (!least.isLocked() || strengthOf(asked) >= strengthOf(least.text))
        return text;
    return fail(ErrorCode::Invalid, tr("Adressen %1 begär sslmode=%2, men organisationen kräver minst %3. Ta bort sslmode ur adressen, eller skriv sslmode=%3.")
                    .arg(address->display(), asked, least.text));
}
