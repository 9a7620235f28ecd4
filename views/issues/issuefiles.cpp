#include "issues/issuefiles.h"

#include "records/disposing.h"
#include "attachmentservice.h"
#include "database.h"
#include "issue.h"
#include "meetings/attachmentmedia.h"
#include "meetings/virtualfiles.h"
#include "shell/appcontext.h"
#include "userprompt.h"
#include "whendone.h"
#include "widgets/messagebar.h"

#include <QDesktopServices>
#include <QMimeData>
#include <QUrl>

IssueFiles::IssueFiles(const AppContext &context, MessageBar *bar, QObject *parent)
    : QObject(parent), m_context(context), m_bar(bar), m_open([](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); })
{
}

void IssueFiles::choose(IssueId issue) { add(issue, m_context.prompt.openFiles(tr("Lägg till filer"))); }

void IssueFiles::add(IssueId issue, const QStringList &paths)
{
    for (const QString &path : paths)
        m_waiting << Waiting{issue, path};
    if (!m_adding)
        addNext();
}

/// One at a time: several large files at once would all lie in memory.
void IssueFiles::addNext()
{
    m_adding = !m_waiting.isEmpty();
    if (!m_adding) {
        finish();
        return;
    }
    const Waiting next = m_waiting.takeFirst();
    whenDone(m_context.attachments.addFile(recordType<Issue>().schema().table, next.issue.value, next.path), this, [this](const Result<Attachment> &result) {
        told(result);
        addNext();
    });
}

bool IssueFiles::add(IssueId issue, const QMimeData *data)
{
    if (!AttachmentMedia::canAttach(data))
        return false;
    if (const QStringList files = AttachmentMedia::files(data); !files.isEmpty()) {
        add(issue, files);
        return true;
    }
    if (VirtualFiles::has(data)) {
        const VirtualFiles::Taken taken = VirtualFiles::take(data, m_copies.path());
        m_refused << taken.refused;
        if (taken.paths.isEmpty())
            finish();
        else
            add(issue, taken.paths);
        return true;
    }
    const QDateTime now = m_context.database.now();
    //: %1 date, %2 time: the name of a pasted picture
    const QString name = tr("Inklistrad bild %1 %2.png").arg(now.toString(QStringLiteral("yyyy-MM-dd")), now.toString(QStringLiteral("HH.mm")));
    whenDone(m_context.attachments.addContent(recordType<Issue>().schema().table, issue.value, name, AttachmentMedia::pngOf(data)), this, [this](const Result<Attachment> &result) {
        told(result);
        finish();
    });
    return true;
}

void IssueFiles::told(const Result<Attachment> &result)
{
    if (result)
        m_added << result->name;
    else
        m_refused << result.error().message;
}

void IssueFiles::finish()
{
    const QStringList added = std::exchange(m_added, {}), refused = std::exchange(m_refused, {});
    if (!refused.isEmpty())
        m_bar->showMessage(MessageBar::Kind::Error, refused.join(u'\n'));
    else if (!added.isEmpty())
        m_bar->showMessage(MessageBar::Kind::Success, added.size() == 1 ? tr("%1 är tillagd.").arg(added.first()) : tr("%n filer är tillagda.", nullptr, int(added.size())));
}

void IssueFiles::open(const Attachment &attachment)
{
    whenDone(m_context.attachments.copyTo(attachment, m_copies.path()), this, [this, name = attachment.name](const Result<QString> &path) {
        if (!path)
            m_bar->showMessage(MessageBar::Kind::Error, path.error().message);
        else if (!m_open(*path))
            m_bar->showMessage(MessageBar::Kind::Warning, tr("Det finns inget program på datorn som öppnar %1.").arg(name));
    });
}

void IssueFiles::remove(const Attachment &attachment) { setBinned(attachment, true); }

void IssueFiles::setBinned(const Attachment &attachment, bool binned)
{
    whenDone(m_context.attachments.setBinned(attachment.id, binned), this, [this, attachment, binned](const Status &status) {
        if (!status) {
            m_bar->showMessage(MessageBar::Kind::Error, status.error().message);
            return;
        }
        m_bar->showMessage(MessageBar::Kind::Success, binned ? tr("%1 ligger i papperskorgen.").arg(attachment.name) : tr("%1 är tillbaka.").arg(attachment.name));
        if (binned)
            Disposing::addUndo(m_context, m_bar, {attachment.id.value}, tr("Ångra"), [this, attachment] { setBinned(attachment, false); });
    });
}
