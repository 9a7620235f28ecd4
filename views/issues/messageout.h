#pragma once

#include "issues/issuefacts.h"
#include "mailmessage.h"
#include "shell/appcontext.h"

#include <QObject>

/// Takes what is written out of the program: a mail to the mail program, a letter to a file. First the paper, then the status: a dialog stores
/// only what was written here. A mail is only opened by this, never sent.
/// Window thread only.
class MessageOut : public QObject
{
    Q_OBJECT
public:
    enum class Mail { File, Address };  ///< an `.eml` file, or a mailto: address when it fits
    using Done = std::function<void(const Status &)>;

    /// `folder` is where mails lie on their way to the mail program.
    MessageOut(const AppContext &context, const QString &folder, QObject *parent);

    /// The message of a stored hop, as its channel says; nothing for a channel that takes no message. Errors: those of making, writing and
    /// opening; Cancelled when no file name was given for a letter.
    void send(const IssueFile &file, const Forwarding &hop, const QList<AttachmentId> &files, const IssueFacts &facts, Mail mail, const Done &done);
    /// A mail as a file in the mail program. `name` is its file name without ending.
    Status openMail(const MailDraft &draft, const QString &name, Mail mail);
    /// A document as PDF or DOCX where the user says; its path. Nothing is opened: what it is about is stored after it, and the file taken
    /// away again when that fails. Errors: Cancelled, those of writing.
    Result<QString> writeLetter(const Document &document, const QString &title, const QString &name);
    /// The same, then opened. Errors: also those of opening.
    Status saveLetter(const Document &document, const QString &title, const QString &name);
    /// "Spara brevet till …", and the name of a file about an issue to somebody.
    static QString letterTitle(const QString &receiver);
    static QString fileName(const IssueFile &file, const QString &receiver);

private:
    const AppContext m_context;
    const QString m_folder;
};
