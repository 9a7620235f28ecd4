#include "target.h"

#include <attachment.h>
#include <cleantext.h>
#include <forwardingtext.h>
#include <fuzzyname.h>
#include <issuedocuments.h>
#include <meetingcontent.h>
#include <routingtext.h>
#include <sortkey.h>
#include <textnorm.h>
#include <textspans.h>

#include <QRegularExpression>

/// What the program does with any text that somebody typed or pasted. Every other unit may be half a surrogate: the bytes are UTF-16 when the
/// first one is odd, else UTF-8.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const char *bytes = reinterpret_cast<const char *>(data + 1);
    QString text = QString::fromUtf8(bytes, qsizetype(size - 1));
    if (data[0] % 2 == 1) {
        text = QString(qsizetype((size - 1) / 2), Qt::Uninitialized);
        for (qsizetype i = 0; i < text.size(); ++i)
            text[i] = QChar(char16_t(data[1 + 2 * i] | data[2 + 2 * i] << 8));
    }

    const QString normal = TextNorm::normalized(text);
    promise(normal.isValidUtf16() && !normal.contains(QChar(u'\0')), "the stored form can be stored");
    promise(TextNorm::normalized(normal) == normal, "the stored form stays");
    for (const QString &word : TextNorm::searchWords(text))
        promise(!word.isEmpty() && !word.contains(u'"') && !word.contains(u' '), "a word of a search means nothing to a query");
    promise(sortKey(text).size() <= MaximumSortKey, "a sort key is short");
    promise(cleanText(text).isValidUtf16(), "clean text is valid");
    const QString name = safeFileName(text);
    promise(!name.isEmpty() && name.size() <= 180 && !name.contains(u'/') && !name.contains(u'\\') && name.isValidUtf16(), "a file name is one");
    promise(sortKey(text).isEmpty() || FuzzyName::nameSimilarity(text, text) >= 0.99, "a name with a letter in it is like itself");
    static_cast<void>(RoutingText::words(text));
    static_cast<void>(MeetingContent::withoutMarks(text));
    static_cast<void>(ForwardingText::filled(text, {}));
    ForwardingText::Facts facts;
    facts.text = facts.title = text;
    static_cast<void>(ForwardingText::filled(ForwardingText::standardTemplate(), facts));

    const QString scrubbed = TextSpans::replaced(text, TextSpans::addresses(text), QStringLiteral("*"));
    static const QRegularExpression plain(QStringLiteral("[A-Za-z0-9]@[A-Za-z0-9]"));
    if (scrubbed.isValidUtf16())
        promise(!scrubbed.contains(plain), "no address is left");
    for (const TextSpans::Span &span : TextSpans::names(text, text.left(20)))
        promise(span.length > 0 && span.position + span.length <= text.size(), "a name lies in the text");
    return 0;
}
