#pragma once

#include "mailmessage.h"

#include <QCoreApplication>
#include <QSet>
#include <optional>

typedef struct _GMimeObject GMimeObject;

/// What the parts of a mail come to: one text to show, and everything else as files.
struct MailBody {
    QString text;
    QList<MailAttachment> attachments;
    QStringList warnings;  ///< each once
};

/// Goes through the tree of MIME parts. An attached mail is one file, whatever is in it.
class MailBodyReader
{
    Q_DECLARE_TR_FUNCTIONS(MailBodyReader)
public:
    /// `root` may be null; `raw` is the mail below its header, for a mail whose parts cannot be told apart. No errors: what cannot be shown
    /// becomes a file, and a warning says so.
    static MailBody read(GMimeObject *root, const QByteArray &raw);

private:
    /// The text of a part, and how good it is as the one to show among alternatives.
    struct Text {
        enum Kind { None, Html, Plain } kind = None;
        QString text;
    };

    MailBodyReader();
    Text visit(GMimeObject *object, int depth);
    Text alternatives(GMimeObject *multipart, int depth);
    Text sequence(GMimeObject *multipart, int depth);
    Text leaf(GMimeObject *part, int depth);
    // mailunpack.cpp: parts that are mails in a wrapping of their own.
    std::optional<Text> unpacked(GMimeObject *part, const QString &type, const QByteArray &content, int depth);
    std::optional<Text> fromSigned(const QByteArray &content, int depth);
    std::optional<Text> fromTnef(const QByteArray &content, int depth);
    std::optional<Text> inner(const QByteArray &mimePart, int depth);
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
    qsizetype m_budget;         ///< bytes of text that are still made readable
    Text m_packed;              ///< the text of a winmail.dat: shown when the mail has no other
    bool m_wholeKept = false;   ///< a text that is not shown to its end stands among the files
};
