#pragma once

#include <QList>
#include <QString>

/// Where something stands in a text, and taking it out. Every function goes once through the text, however it is made: no regular
/// expressions, which begin anew at every character and give up on text with broken surrogates – then nothing would be taken out.
namespace TextSpans {

/// UTF-16 position in the text.
struct Span {
    qsizetype position = 0;
    qsizetype length = 0;
    friend bool operator==(const Span &, const Span &) = default;
};

/// What looks like an e-mail address, with `mailto:` when it stands before it: characters on both sides of an @, up to white space and the
/// signs that stand around an address. A full stop, `!` or `?` after it is not a part of it.
QList<Span> addresses(QStringView text);

/// A name, in any case and with any white space between its words, that is no part of a longer word. Nothing for a name without a letter to
/// search for.
QList<Span> names(QStringView text, const QString &name);

/// The text with `mark` in the place of each span; they stand in order and do not overlap.
QString replaced(const QString &text, const QList<Span> &spans, const QString &mark);

}
