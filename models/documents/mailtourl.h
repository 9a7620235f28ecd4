#pragma once

#include "mailmessage.h"

#include <QUrl>

/// The longest `mailto:` address that is given out, in encoded characters.
inline constexpr qsizetype mailtoLimit = 1800;

/// The draft as an RFC 6068 address for the mail program: to, cc, subject and text. Nothing when it does not fit: attachments, longer than
/// mailtoLimit, or a draft that MailWriter::check() refuses. Then write an `.eml` file instead.
std::optional<QUrl> mailtoUrl(const MailDraft &draft);
