#pragma once

#include <QByteArray>
#include <optional>

/// Mails that are signed in one piece (opaque S/MIME, `smime.p7m`): the mail lies inside the signature. See mailsigned.cpp for encrypted ones.
namespace MailSigned {

enum class Kind { Signed, Encrypted, Compressed, Unknown };
struct Content {
    Kind kind = Kind::Unknown;
    QByteArray mail;   ///< a part of a mail with its header; of a signed one only
};
/// Takes the content out with OpenSSL's CMS (RFC 5652). The signature is not judged: who signed, and whether the text is unchanged, is not
/// looked at. Any thread.
Content open(const QByteArray &cms);

}
