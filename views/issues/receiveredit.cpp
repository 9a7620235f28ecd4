#include "issues/receiveredit.h"

#include "forwardingrules.h"
#include "theme/theme.h"
#include "widgets/formfield.h"
#include "widgets/plaintextedit.h"
#include "widgets/smartdateedit.h"
#include "widgets/textlabel.h"
#include "workingdays.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

ReceiverEdit::ReceiverEdit(const IssueFacts &facts, QWidget *parent)
    : QWidget(parent), m_facts(facts), m_tabs(new QTabBar(this)), m_nobody(new TextLabel(TextRole::Body, ColorRole::MutedText, this)), m_fields(new QWidget(this)),
      m_information(new QCheckBox(tr("Bara för &kännedom"), this)), m_due(new SmartDateEdit(this)), m_dueField(new FormField(tr("&Svar väntas senast"), m_due)),
      m_message(new PlainTextEdit(this)), m_messageField(new FormField(tr("&Meddelande"), m_message))
{
    m_tabs->setObjectName(QStringLiteral("receiverTabs"));
    m_tabs->setAccessibleName(tr("Mottagare"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_nobody->setText(tr("Kryssa i vem som ska få frågan. Här skriver du sedan vad som skickas."));
    m_nobody->setWordWrap(true);
    m_information->setObjectName(QStringLiteral("information"));
    m_information->setToolTip(tr("En kopia som inte ber om något svar"));
    m_due->lineEdit()->setObjectName(QStringLiteral("answer_due"));
    m_due->setNoteVisible(false);
    m_due->setToday([today = facts.today] { return today; });
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setLines(5, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::M);
    row->addWidget(m_dueField, 1);
    row->addWidget(m_information, 1, Qt::AlignVCenter);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(Space::S);
    fields->addLayout(row);
    fields->addWidget(m_messageField, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addWidget(m_tabs);
    layout->addWidget(m_nobody);
    layout->addWidget(m_fields, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ReceiverEdit::show);
    connect(m_due, &SmartDateEdit::dateChanged, this, &ReceiverEdit::takeDue);
    connect(m_information, &QCheckBox::toggled, this, [this](bool on) {
        if (PlannedReceiver *receiver = m_showing ? nullptr : current()) {
            receiver->information = on;
            refresh(m_plan, m_file);
            Q_EMIT edited();
        }
    });
    connect(m_message, &QPlainTextEdit::textChanged, this, [this] {
        if (PlannedReceiver *receiver = m_showing ? nullptr : current()) {
            receiver->message = m_message->toPlainText();
            receiver->edited = true;
            Q_EMIT edited();
        }
    });
    show(-1);
}

PlannedReceiver *ReceiverEdit::current()
{
    const int at = m_tabs->currentIndex();
    return at >= 0 && at < m_receivers.size() ? &m_receivers[at] : nullptr;
}

void ReceiverEdit::takeDue()
{
    PlannedReceiver *receiver = m_showing ? nullptr : current();
    if (!receiver || m_due->hasError())
        return;
    const QDate clock = ForwardingRules::answerDue(m_facts.function(receiver->to), m_plan.on);
    const QDate wanted = m_due->date() == clock ? QDate() : m_due->date();
    if (wanted == receiver->answerDue)
        return;
    receiver->answerDue = wanted;
    if (!receiver->edited) {
        receiver->message = m_plan.standardMessage(*receiver, m_file, m_facts);
        m_showing = true;
        m_message->setPlainText(receiver->message);
        m_showing = false;
    }
    Q_EMIT edited();
}

void ReceiverEdit::setChosen(const QList<FunctionId> &chosen, bool informationOnly)
{
    QList<PlannedReceiver> receivers;
    for (const FunctionId id : chosen) {
        const auto there = std::find_if(m_receivers.cbegin(), m_receivers.cend(), [id](const PlannedReceiver &one) { return one.to == id; });
        receivers << (there == m_receivers.cend() ? PlannedReceiver{id, informationOnly, {}, {}, false} : *there);
    }
    setReceivers(receivers);
}

void ReceiverEdit::setReceivers(const QList<PlannedReceiver> &receivers)
{
    const FunctionId shown = current() ? current()->to : FunctionId();
    const bool added = receivers.size() > m_receivers.size();
    m_showing = true;
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_receivers = receivers;
    int at = int(m_receivers.size()) - 1;
    for (int i = 0; i < m_receivers.size(); ++i) {
        m_tabs->addTab(m_facts.names.functions.value(m_receivers.at(i).to).replace(u'&', QStringLiteral("&&")));
        if (!added && m_receivers.at(i).to == shown)
            at = i;
    }
    m_tabs->setCurrentIndex(at);
    m_showing = false;
    refresh(m_plan, m_file);
}

void ReceiverEdit::refresh(const ForwardPlan &plan, const IssueFile &file)
{
    m_plan = plan;
    m_file = file;
    for (PlannedReceiver &receiver : m_receivers) {
        if (!receiver.edited)
            receiver.message = m_plan.standardMessage(receiver, m_file, m_facts);
    }
    show(m_tabs->currentIndex());
}

void ReceiverEdit::showReceiver(int index) { m_tabs->setCurrentIndex(index); }

bool ReceiverEdit::hasError() const { return m_due->hasError(); }

void ReceiverEdit::show(int index)
{
    if (m_showing)
        return;
    m_showing = true;
    const bool any = index >= 0 && index < m_receivers.size();
    m_nobody->setVisible(!any);
    m_fields->setVisible(any);
    m_tabs->setVisible(any);
    if (any) {
        const PlannedReceiver &receiver = m_receivers.at(index);
        const MunicipalFunction function = m_facts.function(receiver.to);
        m_information->setChecked(receiver.information);
        m_due->setDate(m_plan.dueOf(receiver, m_facts));
        m_due->setEnabled(!receiver.information);
        m_due->lineEdit()->setPlaceholderText(receiver.information ? tr("inget svar väntas") : QString());
        m_dueField->setHint(receiver.information || receiver.answerDue.isValid() ? QString()
                                                                                 : tr("%n arbetsdag(ar), funktionens egen tid", nullptr, function.answerDays));
        if (m_message->toPlainText() != receiver.message)
            m_message->setPlainText(receiver.message);
        m_message->setPlaceholderText(m_plan.channel == Channel::Letter ? tr("Tomt: brevet börjar med sina egna ord. Frågans text kommer alltid med.") : QString());
    }
    m_showing = false;
}
