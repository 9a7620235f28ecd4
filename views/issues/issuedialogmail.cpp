// A mail becomes an issue. The rest of IssueDialog is in issuedialog.cpp.
#include "issues/issuedialog.h"

#include "database.h"
#include "id.h"
#include "issues/issueform.h"
#include "issueservice.h"
#include "mailintake.h"
#include "shell/appcontext.h"
#include "whendone.h"
#include "widgets/messagebar.h"

void IssueDialog::editOfMail(const MailMessage &mail)
{
    show();
    QStringList told;
    for (const MailAttachment &file : mail.attachments) {
        if (file.isTicked())
            told << file.name;
    }
    const QString files = told.isEmpty() ? QString() : tr("Mejlets %n fil(er) läggs till när frågan sparas: %1", nullptr, int(told.size())).arg(told.join(QStringLiteral(", ")));
    whenDone(m_context.issues.intake(mail), this, [this, mail, files](const Result<MailIntake> &intake) {
        if (intake)
            begin(*intake, mail, files);
        else
            m_bar->showMessage(MessageBar::Kind::Error, intake.error().message);
    });
}

void IssueDialog::begin(const MailIntake &intake, const MailMessage &mail, const QString &files)
{
    whenDone(m_context.issues.prepare(intake.issue.council), this, [this, intake, mail, files](const Result<IssueFile> &prepared) {
        IssueFile file = prepared.value_or(IssueFile());
        if (!file.issue.id)
            file.issue.id = IssueId(newId());
        if (!file.issue.raisedOn.isValid())
            file.issue.raisedOn = m_context.database.today();
        intake.putInto(file.issue);
        for (const LocalityId place : intake.localities)
            file.localities << IssueLocality{{}, {}, file.issue.id, place};
        m_form->openPrepared(file, file.issue.title + u'\n' + file.issue.text);
        // Only now: what was open before is not made from it.
        m_form->setMail(mail);
        QStringList said = mail.warnings + intake.warnings;
        said << tr("Mejlet sparas som det kom med frågan, och avsändaren som kontakt.") << files;
        said.removeAll(QString());
        m_bar->showMessage(intake.warnings.isEmpty() && mail.warnings.isEmpty() ? MessageBar::Kind::Info : MessageBar::Kind::Warning, said.join(u'\n'));
    });
}
