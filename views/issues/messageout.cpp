#include "issues/messageout.h"

#include "attachment.h"
#include "documentwriter.h"
#include "export/exportchoices.h"
#include "export/exportfolder.h"
#include "export/filereveal.h"
#include "issues/forwardplan.h"
#include "issueservice.h"
#include "mailtourl.h"
#include "mailwriter.h"
#include "userprompt.h"
#include "whendone.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>

MessageOut::MessageOut(const AppContext &context, const QString &folder, QObject *parent) : QObject(parent), m_context(context), m_folder(folder) {}

QString MessageOut::fileName(const IssueFile &file, const QString &receiver) { return safeFileName(file.issue.number + u' ' + receiver); }
QString MessageOut::letterTitle(const QString &receiver) { return tr("Spara brevet till %1").arg(receiver); }

void MessageOut::send(const IssueFile &file, const Forwarding &hop, const QList<AttachmentId> &files, const IssueFacts &facts, Mail mail, const Done &done)
{
    const QString name = fileName(file, facts.names.functions.value(hop.to));
    if (hop.channel == Channel::Letter) {
        const Status saved = saveLetter(ForwardPlan::letter(file, hop, files, facts), letterTitle(facts.receiver(hop)), name);
        done(saved);
    } else if (hop.channel == Channel::Mail) {
        whenReady(m_context.issues.mail(file.issue.id, hop.id, files), this, [this, name, mail, done](const Result<MailDraft> &draft) {
            done(draft ? openMail(*draft, name, mail) : fail(draft.error()));
        });
    } else {
        done({});
    }
}

Status MessageOut::openMail(const MailDraft &draft, const QString &name, Mail mail)
{
    if (mail == Mail::Address) {
        if (const auto url = mailtoUrl(draft); url && QDesktopServices::openUrl(*url))
            return {};
    }
    const QString path = QDir(m_folder).filePath(name + QStringLiteral(".eml"));
    if (const Status written = MailWriter::save(draft, path); !written)
        return written;
    return FileReveal::open(path);
}

Result<QString> MessageOut::writeLetter(const Document &document, const QString &title, const QString &name)
{
    ExportChoices choices = ExportChoices::remembered(m_context.state);
    const QString suggested = QDir(exportFolder(m_context.managed, m_context.state)).filePath(name + u'.' + DocumentFormats::suffix(DocumentFormat::Docx));
    const auto chosen = m_context.prompt.saveFile(title, suggested, {DocumentFormats::fileFilter(DocumentFormat::Docx), DocumentFormats::fileFilter(DocumentFormat::Pdf)});
    if (!chosen)
        return fail(ErrorCode::Cancelled, tr("Brevet är inte sparat."));
    QString path = *chosen;
    auto format = DocumentFormats::fromSuffix(QFileInfo(path).suffix());
    if (!format || (*format != DocumentFormat::Docx && *format != DocumentFormat::Pdf)) {
        format = DocumentFormat::Docx;
        path += u'.' + DocumentFormats::suffix(*format);
    }
    choices.folder = QFileInfo(path).absolutePath();
    choices.remember(m_context.state);
    if (const Status written = writeDocument(document, *format, path); !written)
        return fail(written.error());
    return path;
}

Status MessageOut::saveLetter(const Document &document, const QString &title, const QString &name)
{
    const auto path = writeLetter(document, title, name);
    return path ? FileReveal::open(*path) : fail(path.error());
}
