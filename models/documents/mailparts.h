#pragma once

#include "mailmessage.h"

/// Small questions about the parts of a mail.
namespace MailParts {

/// Whether a plain text says nothing itself: pictures' places, or that the mail is to be seen as HTML.
bool isPlaceholder(const QString &plain, const QString &html);

/// The subject in a header that a report quotes as text.
QString subjectIn(const QByteArray &header);

/// What a file is to the mail, by its type and name.
MailAttachment::Role roleOf(const QString &type, const QString &name);

/// The charset that HTML names itself, where its part does not.
QByteArray charsetInHtml(const QByteArray &html);

}
