#pragma once

#include "result.h"

#include <QByteArrayList>
#include <QMap>

/// The certificates this computer trusts, for libpq: it looks for a file of its own only, while the organisation's servers are vouched for in the
/// system's store. Used when the address asks for a checked certificate and names no other file of roots.
namespace TrustedRoots {

/// What libpq finds beside the address.
struct Surroundings {
    QString sslMode;          ///< PGSSLMODE
    QString rootFile;         ///< PGSSLROOTCERT
    bool hasOwnFile = false;  ///< the user's own root.crt, which libpq takes by itself
};
Surroundings ofThisUser();
/// Whether the connection asks for a check, and nothing says against which roots.
bool areWanted(const QMap<QString, QString> &options, const Surroundings &surroundings);

/// A file with the system's roots, made anew when they have changed. Errors: NotFound, Io. Any thread.
Result<QString> file();
/// Certificates (DER) as PEM, the same for the same set in whatever order.
QByteArray pem(QByteArrayList certificates);
/// Replaces a file whole, or leaves it when it holds this already. Errors: Io.
Status write(const QString &file, const QByteArray &content);

}
