#pragma once

#include <QByteArray>
#include <QStringList>

/// Text of a mail's part, made readable.
namespace MailText {

struct Decoded {
    QString text;          ///< passed cleanText(): `\n` as line end, no NUL
    bool guessed = false;  ///< the charset was unknown or not the one that was named: some letters may be wrong
};
/// `charset` as the mail names it. What is UTF-8 with letters outside ASCII is read as such whatever it is called; what cannot be read as
/// what it is called is read as UTF-8, and its bytes that are not as Windows-1252.
Decoded decode(const QByteArray &bytes, const QByteArray &charset);

/// Joins the lines that `format=flowed` has broken (RFC 3676), also inside quotes. `delSp`: the space at the break goes away.
QString unflowed(const QString &text, bool delSp);

/// The file that stands in uuencoded `lines` from the one after its "begin": the line of its "end", or -1 when these are no such lines.
qsizetype uudecoded(const QStringList &lines, qsizetype from, QByteArray *content);

/// HTML as plain text: paragraphs and table rows on lines of their own, quotes with "> ", lists with their numbers, the address of a link
/// after its words ("här <https://…>") unless they are the same, what is crossed out marked. Nothing is loaded or run. Linear. `remote` tells whether something would have been fetched from the net.
QString fromHtml(const QString &html, bool *remote = nullptr);

}
