#pragma once

#include <QByteArray>
#include <QString>

/// Text of a mail's part, made readable.
namespace MailText {

struct Decoded {
    QString text;          ///< passed cleanText(): `\n` as line end, no NUL
    bool guessed = false;  ///< the charset was unknown or not the one that was named: shown as Windows-1252 (Latin-1)
};
/// `charset` as the mail names it; empty is UTF-8 when the bytes are, else Windows-1252.
Decoded decode(const QByteArray &bytes, const QByteArray &charset);

/// Joins the lines that `format=flowed` has broken (RFC 3676), also inside quotes. `delSp`: the space at the break goes away.
QString unflowed(const QString &text, bool delSp);

/// HTML as plain text: paragraphs and table rows on lines of their own, quotes with "> ". Nothing is loaded or run; addresses of links are
/// left out. Linear. `remote` tells whether something would have been fetched from the net.
QString fromHtml(const QString &html, bool *remote = nullptr);

}
