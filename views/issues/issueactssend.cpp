// What leaves the program after it was stored, and doing that again. The rest of IssueActs is in issueacts.cpp.
#include "issues/issueacts.h"

#include "attachment.h"
#include "issues/messageout.h"
#include "swedishformat.h"
#include "userprompt.h"

#include <algorithm>

static const Forwarding *hopOf(const IssueFile &file, ForwardingId id)
{
    const auto found = std::find_if(file.hops.cbegin(), file.hops.cend(), [id](const Forwarding &hop) { return hop.id == id; });
    return found == file.hops.cend() ? nullptr : &*found;
}

void IssueActs::notSent(const IssueFile &file, const Error &error)
{
    m_context.prompt.error(tr("Förmedlingen är sparad, men brevet är inte öppnat"),
                           Error{error.code, tr("%1 Förmedlingen av %2 står kvar som gjord. Välj Öppna brevet igen när hindret är borta, eller märk den som fel funktion om den inte ska gå iväg.")
                                                 .arg(error.message, file.issue.number), error.technical, {}});
}

void IssueActs::sendHops(const IssueFile &stored, const QList<ForwardingId> &hops, const QList<AttachmentId> &files, bool byAddress)
{
    // Names and files may have changed since the dialog was opened.
    withFacts(stored, [this, hops, files, byAddress](const IssueFile &file, const IssueFacts &facts) {
        for (const ForwardingId id : hops) {
            if (const Forwarding *hop = hopOf(file, id))
                m_out->send(file, *hop, files, facts, byAddress ? MessageOut::Mail::Address : MessageOut::Mail::File, [this, file](const Status &sent) {
                    if (!sent)
                        notSent(file, sent.error());
                });
        }
    });
}

void IssueActs::sendMail(const MailDraft &mail, const IssueFile &file, const QString &receiver)
{
    if (const Status sent = m_out->openMail(mail, safeFileName(file.issue.number + u' ' + receiver), MessageOut::Mail::File); !sent)
        m_context.prompt.error(tr("Mejlet kunde inte öppnas"), sent.error());
}

void IssueActs::sendLetter(const Document &letter, const IssueFile &file, const QString &receiver)
{
    if (const Status saved = m_out->saveLetter(letter, tr("Spara brevet till %1").arg(receiver), safeFileName(file.issue.number + u' ' + receiver)); !saved)
        m_context.prompt.error(tr("Brevet är inte sparat"), saved.error());
}

void IssueActs::openAgain()
{
    withFacts(*m_file, [this](const IssueFile &file, const IssueFacts &facts) {
        const QList<Forwarding> hops = IssueActState::hopsFor(IssueAct::OpenAgain, file, facts.today);
        int which = int(hops.size()) - 1;
        if (hops.size() > 1) {
            QStringList names;
            for (const Forwarding &hop : hops)
                names << tr("%1, %2").arg(facts.receiver(hop), SwedishFormat::tableDate(hop.askedOn));
            const auto chosen = m_context.prompt.choose(tr("Öppna brevet igen"), tr("Vilken förmedling gäller det?"), names, which);
            if (!chosen)
                return;
            which = *chosen;
        }
        QList<AttachmentId> files;
        if (!facts.files.isEmpty()) {
            const auto chosen = m_context.prompt.choose(tr("Öppna brevet igen"), tr("Ska frågans filer följa med?"),
                                                        {tr("Utan filer"), tr("Med %n fil(er)", nullptr, int(facts.files.size()))}, 0);
            if (!chosen)
                return;
            for (const Attachment &attachment : facts.files) {
                if (*chosen == 1)
                    files << attachment.id;
            }
        }
        m_out->send(file, hops.at(which), files, facts, MessageOut::Mail::File, [this](const Status &sent) {
            if (!sent)
                m_context.prompt.error(tr("Brevet kunde inte öppnas"), sent.error());
        });
    });
}
