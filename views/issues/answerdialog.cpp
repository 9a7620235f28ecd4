#include "issues/answerdialog.h"

#include "attachmentservice.h"
#include "userprompt.h"
#include "whendone.h"
#include "widgets/formfield.h"
#include "widgets/plaintextedit.h"
#include "widgets/smartdateedit.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

// What the dialog does; how it is put together is in answerdialogbuild.cpp.

void AnswerDialog::kindChanged()
{
    const int id = m_kinds ? m_kinds->checkedId() : int(*m_kind);
    m_isOther = id == otherKindId;
    m_kind = id < 0 || m_isOther ? std::nullopt : std::optional(IssueAct(id));
    if (m_otherKind)
        m_otherKind->setEnabled(m_isOther);
    const bool wrong = m_kind == IssueAct::WrongFunction;
    if (m_filesField)
        m_filesField->setVisible(m_files->count() > 0 && !m_isOther);  // what is no answer is kept whole in the mail
    m_textField->setVisible(m_kind != IssueAct::Acknowledge && !m_isOther);
    m_textField->setLabel(wrong ? tr("&Varför är det fel funktion?") : tr("S&varet"));
    m_textField->setRequired(wrong);
    setWindowTitle(!m_kind ? tr("Svar ur mejl") : wrong ? tr("Fel funktion") : m_kind == IssueAct::Acknowledge ? tr("Bekräfta") : tr("Registrera svar"));
    m_store->setText(!m_kind ? tr("&Spara") : wrong ? tr("&Märk som fel funktion") : m_kind == IssueAct::Acknowledge ? tr("&Spara bekräftelsen") : tr("&Spara svaret"));
    makeRoom();
}

void AnswerDialog::showHops()
{
    // A mail may name a hop that has its answer already: then the rules say so.
    QList<Forwarding> hops;
    if (m_mail)
        hops = m_file.hops;
    else
        hops = IssueActState::hopsFor(*m_kind, m_file, m_facts.today);
    fillHops(m_hop, hops);
}

QList<MailAttachment> AnswerDialog::keptFiles() const
{
    QList<MailAttachment> files;
    for (int row = 0; row < m_files->count(); ++row) {
        if (m_files->item(row)->checkState() == Qt::Checked)
            files << m_mail->message.attachments.at(row);
    }
    return files;
}

void AnswerDialog::act()
{
    if (isStoring())
        return;
    if (!m_kind && !m_isOther) {
        refuse({ErrorCode::Invalid, tr("Välj vad mejlet är: ett svar, en bekräftelse, att det var fel funktion eller inget svar."), {}, QStringLiteral("kindAnswer")});
        return;
    }
    if (m_on->hasError()) {
        refuse({ErrorCode::Invalid, tr("Dagen går inte att förstå. Skriv till exempel 2026-11-23, 23/11 eller v48."), {}, QStringLiteral("answered_on")});
        return;
    }
    if (m_kind != IssueAct::WrongFunction && !agreesToDay(m_on->date(), QStringLiteral("answered_on")))
        return;
    const IssueId id = m_file.issue.id;
    const int revision = m_file.issue.stored.revision;
    const ForwardingId hop(m_hop->currentData().toLongLong());
    if (!hop) {
        if (m_hop->count() > 0) {
            refuse({ErrorCode::Invalid, tr("Frågan är förmedlad till flera. Välj vilken förmedling det gäller."), {}, QStringLiteral("hop_id")});
            return;
        }
        refuse({ErrorCode::Invalid, tr("Frågan är inte förmedlad till någon, så inget svar kan noteras. Förmedla den först, eller välj en annan fråga."), {}, {}});
        return;
    }
    if (m_mail) {
        storeMail(hop);
        return;
    }
    const auto done = [this](const IssueFile &file) { finish(file); };
    switch (*m_kind) {
    case IssueAct::Acknowledge: store(m_context.issues.acknowledge(id, revision, hop, m_on->date()), done); break;
    case IssueAct::WrongFunction: store(m_context.issues.redirect(id, revision, hop, m_text->toPlainText()), done); break;
    default: store(m_context.issues.answer(id, revision, hop, {m_on->date(), m_text->toPlainText(), {}}), done);
    }
}

void AnswerDialog::finish(const IssueFile &file)
{
    const bool wrong = m_kind == IssueAct::WrongFunction;
    Q_EMIT stored(file);
    accept();
    if (wrong)
        Q_EMIT wrongFunction(file);
}

void AnswerDialog::issueChanged() { showHops(); }
