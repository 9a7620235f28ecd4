#include "trustedroots.h"

#include "privatefiles.h"
#include "../files/inputfile.h"
#include "../files/outputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>
#include <memory>
#ifdef Q_OS_WIN
#include <windows.h>
// After windows.h, which it leans on.
#include <wincrypt.h>
#endif

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TrustedRoots)
};

#ifdef Q_OS_WIN

using Store = std::unique_ptr<void, void (*)(void *)>;
Store openStore(const wchar_t *name)
{
    return {CertOpenSystemStoreW(0, name), [](void *store) { CertCloseStore(store, 0); }};
}

/// A root may be trusted for some uses only, such as mail.
bool servesServers(PCCERT_CONTEXT certificate)
{
    DWORD size = 0;
    if (!CertGetEnhancedKeyUsage(certificate, 0, nullptr, &size))
        return GetLastError() == DWORD(CRYPT_E_NOT_FOUND);
    QByteArray room(int(size), '\0');
    auto *usage = reinterpret_cast<PCERT_ENHKEY_USAGE>(room.data());
    if (!CertGetEnhancedKeyUsage(certificate, 0, usage, &size))
        return false;
    // No uses: with this error every use, else none.
    if (usage->cUsageIdentifier == 0)
        return GetLastError() == DWORD(CRYPT_E_NOT_FOUND);
    for (DWORD i = 0; i < usage->cUsageIdentifier; ++i) {
        if (qstrcmp(usage->rgpszUsageIdentifier[i], szOID_PKIX_KP_SERVER_AUTH) == 0 || qstrcmp(usage->rgpszUsageIdentifier[i], szOID_ANY_ENHANCED_KEY_USAGE) == 0)
            return true;
    }
    return false;
}

QByteArrayList certificatesIn(const wchar_t *name, bool (*wanted)(PCCERT_CONTEXT))
{
    QByteArrayList found;
    const Store store = openStore(name);
    if (!store)
        return found;
    for (PCCERT_CONTEXT one = nullptr; (one = CertEnumCertificatesInStore(store.get(), one));) {
        if (one->dwCertEncodingType & X509_ASN_ENCODING && wanted(one))
            found << QByteArray(reinterpret_cast<const char *>(one->pbCertEncoded), qsizetype(one->cbCertEncoded));
    }
    return found;
}

Result<QString> systemFile()
{
    QByteArrayList roots = certificatesIn(L"ROOT", servesServers);
    const QByteArrayList refused = certificatesIn(L"Disallowed", [](PCCERT_CONTEXT) { return true; });
    roots.removeIf([&refused](const QByteArray &one) { return refused.contains(one); });
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    (void)PrivateFiles::makeFolder(folder);
    const QString file = folder + QStringLiteral("/system-roots.pem");
    if (const Status written = TrustedRoots::write(file, TrustedRoots::pem(roots)); !written)
        return fail(written.error());
    return file;
}

#else

Result<QString> systemFile()
{
    for (const char *file : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem"}) {
        if (QFileInfo::exists(QLatin1String(file)))
            return QString(QLatin1String(file));
    }
    return fail(ErrorCode::NotFound, Text::tr("Datorn har ingen lista över betrodda certifikat. Installera ca-certificates, eller ange sslrootcert i adressen."));
}

#endif

}

TrustedRoots::Surroundings TrustedRoots::ofThisUser()
{
#ifdef Q_OS_WIN
    const QString own = qEnvironmentVariable("APPDATA") + QStringLiteral("/postgresql/root.crt");
#else
    const QString own = QDir::homePath() + QStringLiteral("/.postgresql/root.crt");
#endif
    return {qEnvironmentVariable("PGSSLMODE"), qEnvironmentVariable("PGSSLROOTCERT"), QFileInfo::exists(own)};
}

bool TrustedRoots::areWanted(const QMap<QString, QString> &options, const Surroundings &surroundings)
{
    const QString mode = options.value(QStringLiteral("sslmode"), surroundings.sslMode);
    const bool checked = mode == QLatin1String("verify-ca") || mode == QLatin1String("verify-full");
    return checked && options.value(QStringLiteral("sslrootcert")).isEmpty() && surroundings.rootFile.isEmpty() && !surroundings.hasOwnFile;
}

Result<QString> TrustedRoots::file() { return systemFile(); }

QByteArray TrustedRoots::pem(QByteArrayList certificates)
{
    std::sort(certificates.begin(), certificates.end());
    certificates.erase(std::unique(certificates.begin(), certificates.end()), certificates.end());
    QByteArray text;
    for (const QByteArray &one : std::as_const(certificates)) {
        text += "-----BEGIN CERTIFICATE-----\n";
        const QByteArray coded = one.toBase64();
        constexpr int width = 64;
        for (qsizetype at = 0; at < coded.size(); at += width)
            text += coded.mid(at, width) + '\n';
        text += "-----END CERTIFICATE-----\n";
    }
    return text;
}

Status TrustedRoots::write(const QString &file, const QByteArray &content)
{
    {
        InputFile present(file);
        if (present.open() && present.readAll() == content)
            return {};
    }
    const Status written = OutputFile::write(file, content);
    return written ? Status() : fail(ErrorCode::Io, Text::tr("Datorns betrodda certifikat gick inte att skriva till %1.").arg(QDir::toNativeSeparators(file)), written.error().technical);
}
