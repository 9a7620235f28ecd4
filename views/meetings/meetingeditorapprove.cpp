#include "meetings/meetingeditorapprove.h"

#include "theme/theme.h"
#include "widgets/formfield.h"
#include "widgets/smartdateedit.h"
#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

MeetingApproveDialog::MeetingApproveDialog(const QString &suggestedBy, const std::function<QDate()> &today, QWidget *parent)
    : QDialog(parent), m_by(new QLineEdit(suggestedBy)), m_on(new SmartDateEdit), m_act(new QPushButton(tr("Justera och &lås")))
{
    setObjectName(QStringLiteral("approveDialog"));
    setWindowTitle(tr("Justera och lås"));
    m_by->setObjectName(QStringLiteral("approved_by"));
    m_on->lineEdit()->setObjectName(QStringLiteral("approved_on"));
    m_act->setObjectName(QStringLiteral("approve"));
    m_on->setToday(today);
    m_on->setDate(today());
    auto *text = new TextLabel(tr("Mötet låses för alla. Sedan går det inte att ändra eller öppna igen; bara rättelser kan läggas till."),
                               TextRole::Body, ColorRole::Text, this);
    text->setWordWrap(true);
    auto *by = new FormField(tr("Justerat &av (roll eller organisation)"), m_by, FormField::Label::Above, this);
    auto *on = new FormField(tr("Justerat &den"), m_on, FormField::Label::Above, this);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_act, QDialogButtonBox::AcceptRole);
    auto *cancel = buttons->addButton(tr("Avbryt"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelApprove"));
    m_act->setProperty("primary", true);
    m_act->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::L, Space::L, Space::M);
    layout->setSpacing(Space::M);
    layout->addWidget(text);
    layout->addWidget(by);
    layout->addWidget(on);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_by, &QLineEdit::textChanged, this, &MeetingApproveDialog::check);
    connect(m_on, &SmartDateEdit::dateChanged, this, &MeetingApproveDialog::check);
    check();
}

QString MeetingApproveDialog::approvedBy() const { return m_by->text().trimmed(); }
QDate MeetingApproveDialog::approvedOn() const { return m_on->date(); }
void MeetingApproveDialog::check() { m_act->setEnabled(!approvedBy().isEmpty() && approvedOn().isValid()); }
