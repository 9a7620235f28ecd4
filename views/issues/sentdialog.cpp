#include "issues/sentdialog.h"

#include "issueservice.h"
#include "issues/issueactstate.h"
#include "theme/theme.h"
#include "widgets/formfield.h"
#include "widgets/smartdateedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

SentDialog::SentDialog(const AppContext &context, const IssueFile &file, const IssueFacts &facts, QWidget *parent)
    : IssueActDialog(context, file, facts, parent), m_hop(new QComboBox(this)), m_on(new SmartDateEdit(this))
{
    setObjectName(QStringLiteral("sentDialog"));
    setWindowTitle(tr("Är mejlet skickat?"));
    m_hop->setObjectName(QStringLiteral("hop_id"));
    m_hop->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_hop->setMinimumContentsLength(24);
    m_on->lineEdit()->setObjectName(QStringLiteral("asked_on"));
    m_on->setToday([today = facts.today] { return today; });
    m_on->setDate(facts.today);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::M);
    row->addWidget(new FormField(tr("&Utkast"), m_hop), 3);
    auto *day = new FormField(tr("Skickat &dag"), m_on);
    day->setHint(tr("Från den dagen räknas tiden för bekräftelse och svar."));
    row->addWidget(day, 3);
    body()->addLayout(row);
    body()->addStretch(1);
    auto *back = new QPushButton(tr("Skickas &inte"), this);
    back->setObjectName(QStringLiteral("takeBack"));
    back->setAutoDefault(false);
    back->setToolTip(tr("Utkastet tas tillbaka. Ingen är tillfrågad genom det."));
    addLeftWidget(back);
    connect(back, &QPushButton::clicked, this, &SentDialog::takeBack);
    connect(addButton("cancel", tr("Avbryt")), &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton("store", tr("Mejlet är &skickat"), true), &QPushButton::clicked, this, &SentDialog::act);
    showDrafts();
    setLineLength(84);
    m_on->lineEdit()->setFocus(Qt::OtherFocusReason);
}

void SentDialog::showDrafts() { fillHops(m_hop, IssueActState::hopsFor(IssueAct::Sent, m_file, m_facts.today)); }

void SentDialog::issueChanged() { showDrafts(); }

bool SentDialog::chosen(ForwardingId &hop)
{
    hop = ForwardingId(m_hop->currentData().toLongLong());
    if (!hop)
        refuse({ErrorCode::Invalid, m_hop->count() > 0 ? tr("Välj vilket utkast det gäller.") : tr("Det finns inget utkast som väntar på att skickas."), {}, QStringLiteral("hop_id")});
    return bool(hop);
}

void SentDialog::act()
{
    ForwardingId hop;
    if (isStoring() || !chosen(hop))
        return;
    if (m_on->hasError() || !m_on->date().isValid()) {
        refuse({ErrorCode::Invalid, tr("Skriv vilken dag mejlet skickades."), {}, QStringLiteral("asked_on")});
        return;
    }
    if (!agreesToDay(m_on->date(), QStringLiteral("asked_on")))
        return;
    store(m_context.issues.sent(m_file.issue.id, m_file.issue.stored.revision, hop, m_on->date()), [this](const IssueFile &file) {
        Q_EMIT stored(file);
        accept();
    });
}

void SentDialog::takeBack()
{
    ForwardingId hop;
    if (isStoring() || !chosen(hop))
        return;
    store(m_context.issues.takeBack(m_file.issue.id, m_file.issue.stored.revision, hop, {}), [this](const IssueFile &file) {
        Q_EMIT stored(file);
        accept();
    });
}
