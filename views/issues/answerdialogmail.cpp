// What a mail was recognised as, and keeping it. The rest of AnswerDialog is in answerdialog.cpp.
#include "issues/answerdialog.h"

#include "issuerules.h"
#include "mailfacts.h"
#include "swedishformat.h"
#include "userprompt.h"
#include "widgets/plaintextedit.h"
#include "widgets/smartdateedit.h"
#include "widgets/textlabel.h"
#include "words.h"

#include <QComboBox>
#include <QVBoxLayout>

std::optional<IssueMailKind> AnswerDialog::mailKind() const
{
    if (m_isOther)
        return IssueMailKind(m_otherKind->currentData().toInt());
    if (!m_kind)
        return std::nullopt;
    switch (*m_kind) {
    case IssueAct::Acknowledge: return IssueMailKind::Acknowledgement;
    case IssueAct::WrongFunction: return IssueMailKind::WrongFunction;
    default: return IssueMailKind::Answer;
    }
}

/// In words, why it was taken for what it is, and what follows from it.
void AnswerDialog::buildReason(QVBoxLayout *into)
{
    const MailFinding &finding = m_mail->message.finding;
    QStringList lines{finding.reason};
    if (finding.backOn)
        lines << (finding.backIsFirstDay ? tr("Åter den %1.") : tr("Borta till och med den %1.")).arg(SwedishFormat::textDate(*finding.backOn));
    if (!finding.failed.isEmpty())
        lines << tr("Nåddes inte: %1", "addresses").arg(finding.failed.join(QStringLiteral(", ")));
    if (!finding.diagnostic.isEmpty())
        lines << finding.diagnostic;
    lines.removeAll(QString());
    auto *reason = new TextLabel(lines.join(u'\n'), TextRole::Small, ColorRole::MutedText, this);
    reason->setObjectName(QStringLiteral("mailReason"));
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    reason->setVisible(!lines.isEmpty());
    into->addWidget(reason);
}

/// The mail is kept with what it does, or neither.
void AnswerDialog::storeMail(ForwardingId hop)
{
    MailFacts facts = MailFacts::of(m_mail->message, hop);
    facts.overrule(mailKind().value_or(IssueMailKind::Unclear));
    facts.on = m_on->date();
    facts.text = m_text->toPlainText();
    facts.files = m_isOther ? QList<MailAttachment>() : keptFiles();
    if (facts.kind == IssueMailKind::Answer && IssueRules::isEnded(m_file.issue.status)) {
        const auto chosen = m_context.prompt.choose(tr("%1 är %2").arg(m_file.issue.number, Words::of("status", m_file.issue.status)),
                                                    tr("Svaret sparas i båda fallen. Ska frågan öppnas igen, så att svaret kan återkopplas?"), {tr("Öppna frågan igen"), tr("Spara svaret, låt den vara avslutad")});
        if (!chosen)
            return;
        facts.ended = *chosen == 0 ? IssueMailRules::Ended::Reopen : IssueMailRules::Ended::KeepClosed;
    }
    store(m_context.issues.receive(m_file.issue.id, m_file.issue.stored.revision, facts), [this](const IssueFile &file) { finish(file); });
}
