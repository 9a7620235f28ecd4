#pragma once

#include "mailmessage.h"

#include <QCoreApplication>
#include <QSet>
#include <memory>
#include <optional>

typedef struct _GMimeObject GMimeObject;
typedef struct _GMimeMessage GMimeMessage;

/// What the parts of a mail come to: one text to show, and everything else as files.
struct MailBody {
    QString text;
    QList<MailAttachment> attachments;
    QList<MailLeftOut> leftOut;
    QString originalSubject; ///< of the first mail that is attached, or whose header a report quotes
    QStringList warnings;  ///< each once
};

/// Goes through the tree of MIME parts. An attached mail is one file, whatever is in it.
class MailBodyReader
{
    Q_DECLARE_TR_FUNCTIONS(MailBodyReader)
public:
    /// `root` may be null; `raw` is the mail below its header, for a mail whose parts cannot be told apart. No errors: what cannot be shown
    /// becomes a file, and a warning says so.
    /// `fileLimit` in bytes: a larger file is left out and named.
    static MailBody read(GMimeObject *root, const QByteArray &raw, qint64 fileLimit);

private:
    /// The text of a part, and how good it is as the one to show among alternatives.
    struct Text {
        enum Kind { None, Html, Plain } kind = None;
        QString text;
    };

    explicit MailBodyReader(qint64 fileLimit);
    Text visit(GMimeObject *object, int depth);
    Text alternatives(GMimeObject *multipart, int depth);
    Text sequence(GMimeObject *multipart, int depth);
    Text leaf(GMimeObject *part, int depth);
    // mailunpack.cpp: parts that are mails in a wrapping of their own.
    std::optional<Text> unpacked(GMimeObject *part, const QString &type, const QByteArray &content, int depth);
    std::optional<Text> fromSigned(const QByteArray &content, int depth);
    std::optional<Text> fromTnef(const QByteArray &content, int depth);
    std::optional<Text> inner(const QByteArray &mimePart, int depth);
    Text readable(GMimeObject *part, const QByteArray &content, bool html);
    Text attachedMail();
    void keep(const MailAttachment &file, const QString &contentId = {});
    void noteShown(const QString &html);
    void markShown();
    QString withoutUuencoded(const QString &text);
    void keepWhole(GMimeObject *object, const QString &name, const QString &mediaType);
    void keepFile(GMimeObject *part, const QByteArray &content);
    QString fileName(const QString &given, const QString &mediaType);
    QByteArray withinBudget(const QByteArray &content, GMimeObject *part);
    QString decoded(const QByteArray &bytes, GMimeObject *part);
    void shorten();
    void warn(const QString &warning);
    void warnOfLength();

    MailBody m_body;
    QSet<QString> m_warned;     ///< the warnings of m_body
    qint64 m_fileLimit;
    QStringList m_contentIds;   ///< of each attachment, empty for most
    QSet<QString> m_shown;      ///< content ids that the HTML shows
    std::shared_ptr<GMimeMessage> m_attached;  ///< the last mail that is attached
    int m_mails = 0;
    Text m_named;               ///< the first text that stands in the mail as a file with a name
    qsizetype m_budget;         ///< bytes of text that are still made readable
    Text m_packed;              ///< the text of a winmail.dat: shown when the mail has no other
    bool m_wholeKept = false;   ///< a text that is not shown to its end stands among the files
};
