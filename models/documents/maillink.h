#pragma once

#include <QString>

/// Links in the HTML of a mail.
namespace MailLink {

/// An attribute's value in a tag ("a href=…"), without its quotes; empty when it has none.
QString attribute(QStringView tag, QLatin1String name);

/// Where a link leads, as a person may read and type it; empty when it leads nowhere outside.
QString target(const QString &href);

/// Whether the words of a link are its address already: "www.boras.se" for "https://www.boras.se/".
bool isSame(const QString &words, const QString &target);

}
