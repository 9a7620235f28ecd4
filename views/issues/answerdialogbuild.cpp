#include "issues/answerdialog.h"

#include "answerkind.h"
#include "happenedday.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/formfield.h"
#include "widgets/plaintextedit.h"
#include "widgets/smartdateedit.h"
#include "widgets/textlabel.h"
#include "widgets/uilocale.h"
#include "words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

/// What a mail is: by how it was sent, then by what it says; nothing when that could be read either way.
static std::optional<IssueAct> suggestedBy(const MailMessage &mail)
{
    if (mail.finding.kind == MailKind::Acknowledgement)
        return IssueAct::Acknowledge;
    if (mail.finding.kind != MailKind::Answer)
        return std::nullopt;
    switch (answerKindOf(mail.newText.trimmed().isEmpty() ? mail.text : mail.newText)) {
    case AnswerKind::Answer: return IssueAct::Answer;
    case AnswerKind::Acknowledgement: return IssueAct::Acknowledge;
    case AnswerKind::WrongFunction: return IssueAct::WrongFunction;
    case AnswerKind::Unclear: break;
    }
    return std::nullopt;
}

AnswerDialog::AnswerDialog(const AppContext &context, const IssueFile &file, const IssueFacts &facts, IssueAct act, const std::optional<ReceivedMail> &mail, QWidget *parent)
    : IssueActDialog(context, file, facts, parent), m_mail(mail), m_kind(act), m_hop(new QComboBox(this)), m_on(new SmartDateEdit(this)), m_text(new PlainTextEdit(this)),
      m_files(new QListWidget(this))
{
    setObjectName(QStringLiteral("answerDialog"));
    QPushButton *cancel = addButton("cancel", tr("Avbryt"));
    m_store = addButton("store", QString(), true);
    if (m_mail) {
        m_kind = suggestedBy(m_mail->message);
        buildMail();
        buildKinds();
    }
    buildFields();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_store, &QPushButton::clicked, this, &AnswerDialog::act);
    showHops();
    if (m_mail && m_mail->hop)
        m_hop->setCurrentIndex(m_hop->findData(m_mail->hop.value));
    if (m_mail)
        warn();
    kindChanged();
    keepTyped(act == IssueAct::WrongFunction ? "wrong" : "answer");
    setLineLength(m_mail ? 96 : 84);
    if (m_mail)
        (m_kind && m_kind != IssueAct::Acknowledge ? static_cast<QWidget *>(m_text) : m_kinds->checkedButton() ? m_kinds->checkedButton() : m_kinds->buttons().constFirst())->setFocus(Qt::OtherFocusReason);
    else
        (act == IssueAct::Acknowledge ? static_cast<QWidget *>(m_on->lineEdit()) : m_text)->setFocus(Qt::OtherFocusReason);
}

void AnswerDialog::buildMail()
{
    const MailMessage &mail = m_mail->message;
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Space::M);
    form->setVerticalSpacing(Space::XS);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString &name, const QString &text, const char *object) {
        auto *value = new TextLabel(text, TextRole::Body, ColorRole::Text, this);
        value->setObjectName(QLatin1String(object));
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(name + QStringLiteral(": ") + text);
        form->addRow(new TextLabel(name, TextRole::Body, ColorRole::MutedText, this), value);
    };
    const QDateTime when = mail.date ? mail.date->toLocalTime() : QDateTime();
    add(tr("Från"), mail.from ? mail.from->shown() : tr("okänd avsändare"), "mailFrom");
    add(tr("Skickat"), when.isValid() ? tr("%1 %2").arg(SwedishFormat::longDate(when.date()), SwedishFormat::tableTime(when.time())) : tr("utan datum"), "mailDate");
    add(tr("Ämne"), mail.subject.isEmpty() ? tr("utan ämne") : mail.subject.simplified(), "mailSubject");
    add(tr("Hör till"), m_mail->how, "mailMatch");
    body()->addLayout(form);
    auto *other = new QPushButton(tr("Annan &fråga …"), this);
    other->setObjectName(QStringLiteral("otherIssue"));
    other->setAutoDefault(false);
    addLeftWidget(other);
    connect(other, &QPushButton::clicked, this, &AnswerDialog::otherIssueRequested);
}

/// What is to be known before it is saved: of the mail, of its day, of what is there already.
void AnswerDialog::warn()
{
    QStringList lines = m_mail->message.warnings;
    lines.removeAll(m_mail->message.finding.reason);  // stands beside what the mail is
    if (!m_mail->doubt.isEmpty())
        lines.prepend(m_mail->doubt);
    const QDate day = m_mail->message.date ? m_mail->message.date->toLocalTime().date() : QDate();
    if (m_on->hasError() || HappenedDay::isAhead(day, m_facts.today)) {
        m_on->setDate(m_facts.today);
        lines << tr("Mejlet säger att det skickades %1. Det kan inte stämma, så dagen är satt till i dag.").arg(SwedishFormat::textDate(day));
    }
    const QString sum = m_mail->message.sha256();
    const auto kept = std::find_if(m_file.mails.cbegin(), m_file.mails.cend(), [&sum](const IssueMail &one) { return one.sha256 == sum; });
    const ForwardingId hop(m_hop->currentData().toLongLong());
    const auto answered = std::find_if(m_file.hops.cbegin(), m_file.hops.cend(), [hop](const Forwarding &one) { return one.id == hop && one.outcome == HopOutcome::Answered; });
    if (kept != m_file.mails.cend())
        lines << tr("Mejlet är redan sparat, som %1. Sparas det som något annat gäller det i stället.").arg(Words::of("mail_kind", kept->kind));
    else if (answered != m_file.hops.cend())
        lines << tr("Det finns redan ett svar, från %1. Det här sparas som ett till, och i frågan väljer du vilka som återkopplas.").arg(SwedishFormat::textDate(answered->answeredOn));
    if (!lines.isEmpty())
        say(MessageBar::Kind::Warning, lines.join(u'\n'));
}

void AnswerDialog::buildKinds()
{
    m_kinds = new QButtonGroup(this);
    auto *row = new FlowLayout(nullptr, Space::M, Space::XS);
    auto *label = new QLabel(tr("Mejlet är"), this);
    row->addWidget(label);
    const auto add = [&](const QString &text, const char *name, IssueAct act) {
        auto *radio = new QRadioButton(text, this);
        radio->setObjectName(QLatin1String(name));
        radio->setChecked(m_kind == act);
        m_kinds->addButton(radio, int(act));
        row->addWidget(radio);
    };
    add(tr("ett sva&r"), "kindAnswer", IssueAct::Answer);
    add(tr("en &bekräftelse"), "kindAcknowledge", IssueAct::Acknowledge);
    add(tr("fel f&unktion"), "kindWrong", IssueAct::WrongFunction);
    auto *together = new QWidget(this);  // on one line, however narrow
    auto *others = new QHBoxLayout(together);
    others->setContentsMargins(0, 0, 0, 0);
    others->setSpacing(Space::S);
    auto *other = new QRadioButton(tr("in&get svar:"), together);
    other->setObjectName(QStringLiteral("kindOther"));
    m_kinds->addButton(other, otherKindId);
    others->addWidget(other);
    m_otherKind = new QComboBox(together);
    m_otherKind->setObjectName(QStringLiteral("otherKind"));
    m_otherKind->setAccessibleName(tr("Vad mejlet är i stället för ett svar"));
    for (const IssueMailKind kind : {IssueMailKind::Undelivered, IssueMailKind::Delayed, IssueMailKind::Absence, IssueMailKind::Receipt, IssueMailKind::CalendarReply})
        m_otherKind->addItem(Words::of("mail_kind", kind), int(kind));
    if (const int found = m_otherKind->findData(int(keptAs(m_mail->message.finding.kind))); found >= 0) {
        m_otherKind->setCurrentIndex(found);
        m_isOther = true;
        other->setChecked(true);
    }
    others->addWidget(m_otherKind);
    row->addWidget(together);
    body()->addLayout(row);
    buildReason(body());
    connect(m_kinds, &QButtonGroup::idClicked, this, &AnswerDialog::kindChanged);
}

void AnswerDialog::buildFields()
{
    m_hop->setObjectName(QStringLiteral("hop_id"));
    m_hop->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_hop->setMinimumContentsLength(24);
    m_on->lineEdit()->setObjectName(QStringLiteral("answered_on"));
    m_on->setToday([today = m_facts.today] { return today; });
    m_text->setObjectName(QStringLiteral("answer"));
    m_text->setLines(4, m_mail ? 8 : 0);
    m_hopField = new FormField(tr("&Förmedling"), m_hop);
    m_textField = new FormField(tr("S&varet"), m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::M);
    row->addWidget(m_hopField, 3);
    auto *day = new FormField(tr("&Dag"), m_on);
    row->addWidget(day, 2);
    body()->addLayout(row);
    body()->addWidget(m_textField, m_mail ? 0 : 1);
    const QDateTime when = m_mail && m_mail->message.date ? m_mail->message.date->toLocalTime() : QDateTime();
    m_on->setDate(when.isValid() ? when.date() : m_facts.today);
    m_files->setObjectName(QStringLiteral("files"));
    day->setVisible(m_kind != IssueAct::WrongFunction || m_mail);
    if (!m_mail) {
        m_files->hide();
        return;
    }
    const MailMessage &mail = m_mail->message;
    m_text->setPlainText(mail.newText.trimmed().isEmpty() ? mail.text.trimmed() : mail.newText.trimmed());
    for (const MailAttachment &attachment : mail.attachments) {
        auto *item = new QListWidgetItem(tr("%1 (%2)").arg(attachment.name, uiLocale().formattedDataSize(attachment.content.size(), 1, QLocale::DataSizeSIFormat)), m_files);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(attachment.isTicked() ? Qt::Checked : Qt::Unchecked);
    }
    m_files->setFixedHeight(m_files->sizeHintForRow(0) * std::clamp(m_files->count(), 1, 3) + 2 * m_files->frameWidth() + Space::XS);
    m_filesField = new FormField(tr("Spara f&iler hos frågan"), m_files);
    body()->addWidget(m_filesField);
    auto *whole = new PlainTextEdit(this);
    whole->setObjectName(QStringLiteral("mailText"));
    whole->setReadOnly(true);
    whole->setLines(4, 0);
    whole->setPlainText(mail.text);
    body()->addWidget(new FormField(tr("&Hela mejlet, som ren text"), whole), 1);
}
