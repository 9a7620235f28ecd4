#pragma once

#include "issues/issuefacts.h"
#include "mailmessage.h"
#include "shell/appcontext.h"

#include <QObject>

/// Takes what was stored out of the program: a mail to the mail program, a letter to a file. What is stored stays stored when this fails.
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
    /// A document as PDF or DOCX where the user says, then opened. Errors: Cancelled, those of writing and opening.
    Status saveLetter(const Document &document, const QString &title, const QString &name);

private:
    const AppContext m_context;
    const QString m_folder;
};
