#pragma once

#include <QString>

/// Characters that HTML writes as names or numbers: "&auml;", "&#8211;", "&#x1F44D;".
namespace MailEntities {

/// The reference that begins at `at` in `html`, where the "&" stands: its characters and how long it is. Empty text: none begins here.
struct Reference {
    QString text;
    qsizetype length = 0;
};
Reference at(const QString &html, qsizetype at);

}
