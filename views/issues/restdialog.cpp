#include "issues/restdialog.h"

#include "issueservice.h"
#include "widgets/formfield.h"
#include "widgets/smartdateedit.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

RestDialog::RestDialog(const AppContext &context, const IssueFile &file, const IssueFacts &facts, QWidget *parent)
    : IssueActDialog(context, file, facts, parent), m_until(new SmartDateEdit(this))
{
    setObjectName(QStringLiteral("restDialog"));
    setWindowTitle(tr("Låt vila"));
    m_until->lineEdit()->setObjectName(QStringLiteral("dormant_until"));
    m_until->setToday([today = facts.today] { return today; });
    auto *field = new FormField(tr("Vilar &till"), m_until);
    field->setHint(tr("Tomt: tills någon väcker den. När dagen kommer står frågan på Idag."));
    body()->addWidget(field);
    body()->addStretch(1);
    connect(addButton("cancel", tr("Avbryt")), &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton("store", tr("&Låt vila"), true), &QPushButton::clicked, this, &RestDialog::act);
    setLineLength(64);
    m_until->lineEdit()->setFocus(Qt::OtherFocusReason);
}

void RestDialog::act()
{
    if (isStoring())
        return;
    if (m_until->hasError() || (m_until->date().isValid() && m_until->date() <= m_facts.today)) {
        refuse({ErrorCode::Invalid, tr("Skriv en dag efter i dag, eller lämna fältet tomt."), {}, QStringLiteral("dormant_until")});
        return;
    }
    StepFacts facts;
    facts.until = m_until->date();
    store(m_context.issues.step(m_file.issue.id, m_file.issue.stored.revision, IssueStatus::Dormant, facts), [this](const IssueFile &file) {
        Q_EMIT stored(file);
        accept();
    });
}
