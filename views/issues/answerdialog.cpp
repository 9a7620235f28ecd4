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
    m_kind = id < 0 ? std::nullopt : std::optional(IssueAct(id));
    const bool wrong = m_kind == IssueAct::WrongFunction;
    m_textField->setVisible(m_kind != IssueAct::Acknowledge);
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
    if (!m_kind) {
        refuse({ErrorCode::Invalid, tr("Välj vad mejlet är: en bekräftelse, ett svar eller att det var fel funktion."), {}, QStringLiteral("kindAnswer")});
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
    const QList<MailAttachment> files = keptFiles();
    switch (*m_kind) {
    case IssueAct::Acknowledge:
        store(m_context.issues.acknowledge(id, revision, hop, m_on->date()), [this, files](const IssueFile &file) { keepFiles(file, files); });
        break;
    case IssueAct::WrongFunction:
        store(m_context.issues.redirect(id, revision, hop, m_text->toPlainText()), [this, files](const IssueFile &file) { keepFiles(file, files); });
        break;
    default:
        // The files are stored with the answer, or neither.
        store(m_context.issues.answer(id, revision, hop, {m_on->date(), m_text->toPlainText(), files}), [this](const IssueFile &file) { finish(file); });
    }
}

void AnswerDialog::keepFiles(const IssueFile &file, const QList<MailAttachment> &files)
{
    if (files.isEmpty()) {
        finish(file);
        return;
    }
    const MailAttachment first = files.first();
    whenReady(m_context.attachments.addContent(QStringLiteral("issue"), file.issue.id.value, first.name, first.content), this,
              [this, file, name = first.name, rest = files.mid(1)](const Result<Attachment> &kept) {
                  if (!kept)
                      m_context.prompt.error(tr("”%1” sparades inte").arg(name), kept.error());
                  keepFiles(file, rest);
              });
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
