// Mails of drafts that were stored, and opening them again. The rest of IssueActs is in issueacts.cpp.
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
    m_context.prompt.error(tr("Mejlet är inte öppnat"),
                           Error{error.code, tr("%1 Utkastet om %2 är sparat, och ingen är tillfrågad än. Välj Öppna brevet igen när hindret är borta, eller Mejlet är skickat… för att ta tillbaka det.")
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
