#include "issues/reminddialog.h"

#include "forwardingrules.h"
#include "forwardingtext.h"
#include "issueservice.h"
#include "issues/documenthtml.h"
#include "issues/forwardplan.h"
#include "issues/issueactstate.h"
#include "issues/messageout.h"
#include "lateness.h"
#include "shell/navigator.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "whendone.h"
#include "widgets/formfield.h"
#include "widgets/plaintextedit.h"
#include "widgets/smartdateedit.h"
#include "widgets/textlabel.h"
#include "workingdays.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <algorithm>

/// Working days that are given once more.
static constexpr int again = 5;

RemindDialog::RemindDialog(const AppContext &context, const IssueFile &file, const IssueFacts &facts, MessageOut &out, QWidget *parent)
    : IssueActDialog(context, file, facts, parent), m_out(out), m_hop(new QComboBox(this)), m_channel(new QComboBox(this)), m_due(new SmartDateEdit(this)),
      m_watch(new QCheckBox(tr("&Bevaka att svaret kommer den dagen"), this)), m_text(new PlainTextEdit(this)), m_letter(new QTextBrowser(this)),
      m_head(new TextLabel(TextRole::Small, ColorRole::MutedText, this))
{
    setObjectName(QStringLiteral("remindDialog"));
    setWindowTitle(tr("Påminn funktionen"));
    connect(addButton("cancel", tr("Avbryt")), &QPushButton::clicked, this, &QDialog::reject);
    m_send = addButton("send", QString(), true);
    build();
    connect(m_send, &QPushButton::clicked, this, &RemindDialog::act);
    connect(m_hop, &QComboBox::currentIndexChanged, this, &RemindDialog::factsChanged);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &RemindDialog::show);
    connect(m_due, &SmartDateEdit::dateChanged, this, &RemindDialog::factsChanged);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_edited = true; });
    setLineLength(100);
    factsChanged();
    keepTyped("reminder");
    m_text->setFocus(Qt::OtherFocusReason);
}

void RemindDialog::build()
{
    m_hop->setObjectName(QStringLiteral("hop_id"));
    m_hop->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_hop->setMinimumContentsLength(24);
    // The text says at once whom it is to, and nothing is noted on the wrong one.
    fillHops(m_hop, IssueActState::hopsFor(IssueAct::Remind, m_file, m_facts.today), Several::ChooseLast);
    m_channel->setObjectName(QStringLiteral("channel"));
    fillChannels(m_channel, {Channel::Mail, Channel::Letter});
    m_due->lineEdit()->setObjectName(QStringLiteral("answer_due"));
    m_due->setToday([today = m_facts.today] { return today; });
    m_due->setDate(WorkingDays::addWorkingDays(m_facts.today, again));
    m_watch->setObjectName(QStringLiteral("watch"));
    m_watch->setChecked(true);
    m_text->setObjectName(QStringLiteral("reminderText"));
    m_text->setLines(9, 0);
    m_letter->setObjectName(QStringLiteral("reminderLetter"));
    m_letter->setOpenLinks(false);
    m_letter->setTabChangesFocus(true);
    m_letter->setMinimumHeight(fontMetrics().lineSpacing() * 12);
    m_head->setObjectName(QStringLiteral("mailHead"));
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::M);
    row->addWidget(new FormField(tr("&Förmedling"), m_hop), 4);
    row->addWidget(new FormField(tr("&Sätt"), m_channel), 2);
    row->addWidget(new FormField(tr("Svar senas&t"), m_due), 3);
    body()->addLayout(row);
    body()->addWidget(m_watch);
    m_textField = new FormField(tr("M&ejlet"), m_text);
    m_letterField = new FormField(tr("B&revet"), m_letter);
    body()->addWidget(m_head);
    body()->addWidget(m_textField, 1);
    body()->addWidget(m_letterField, 1);
}

Forwarding RemindDialog::hop() const
{
    const ForwardingId wanted(m_hop->currentData().toLongLong());
    const auto found = std::find_if(m_file.hops.cbegin(), m_file.hops.cend(), [wanted](const Forwarding &one) { return one.id == wanted; });
    return found == m_file.hops.cend() ? Forwarding() : *found;
}

QString RemindDialog::standardText() const
{
    const Forwarding late = hop();
    const int days = Lateness::workingDays(m_file, late, m_facts.today);
    const bool answer = ForwardingRules::clock(late, m_facts.today) == ForwardingRules::Clock::AnswerLate;
    const QString council = m_facts.names.councils.value(m_file.issue.council);
    QStringList lines{tr("Hej!"), QString()};
    const bool neither = answer && Lateness::dueOf(late) < late.answerDue;
    lines << (neither ? tr("Vi väntar på ert svar på en fråga. Det skulle ha kommit den %1, och vi har inte heller sett någon bekräftelse. Frågan är nu %n arbetsdag(ar) försenad.", nullptr, days)
                            .arg(SwedishFormat::textDate(late.answerDue))
              : answer ? tr("Vi väntar på ert svar på en fråga. Det skulle ha kommit den %1 och är nu %n arbetsdag(ar) sent.", nullptr, days)
                           .arg(SwedishFormat::textDate(late.answerDue))
                     : tr("Vi har inte sett någon bekräftelse på att ni har fått en fråga. Den skulle ha kommit den %1, för %n arbetsdag(ar) sedan.", nullptr, days)
                           .arg(SwedishFormat::textDate(late.acknowledgeDue)));
    lines << QString() << m_file.issue.title.simplified();
    if (!m_file.issue.text.trimmed().isEmpty())
        lines << m_file.issue.text.trimmed();
    lines << QString();
    if (!council.isEmpty())
        lines << tr("Frågan kommer från: %1").arg(council);
    lines << tr("Frågan ställdes första gången: %1").arg(SwedishFormat::textDate(ForwardingRules::firstAsked(m_file)));
    lines << tr("Förmedlad till er: %1").arg(SwedishFormat::textDate(late.askedOn)) << QString();
    if (m_due->date().isValid())
        lines << tr("Svara senast den %1. Går det inte: skriv varför, och vilken dag svaret kommer.").arg(SwedishFormat::textDate(m_due->date()));
    lines << tr("Behåll %1 i ämnesraden, så hittar svaret tillbaka till föreningen.").arg(IssueDocuments::reference(m_file.issue));
    lines << QString() << tr("Vänliga hälsningar") << m_facts.senderRole(m_file);
    return lines.join(u'\n');
}

Result<MailDraft> RemindDialog::mail() const
{
    auto draft = ForwardPlan::mail(m_file, hop(), m_facts);
    if (!draft)
        return draft;
    draft->subject = ForwardingText::subject(m_file.issue.number, tr("Påminnelse: %1").arg(m_file.issue.title));
    draft->text = m_text->toPlainText();
    // A mail of its own, in the thread of the one it reminds of.
    draft->inReplyTo = std::exchange(draft->messageId, {});
    return draft;
}

Document RemindDialog::letter() const
{
    IssueLetter letter;
    letter.hop = hop().id;
    letter.answerDue = m_due->date();
    letter.replyTo = m_facts.me.email;
    letter.sender = m_facts.senderRole(m_file);
    return m_facts.documents().reminderLetter(m_facts.documented(m_file), letter);
}

void RemindDialog::factsChanged()
{
    if (!m_edited) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(standardText());
    }
    show();
}

void RemindDialog::show()
{
    const bool byMail = Channel(m_channel->currentData().toInt()) == Channel::Mail;
    m_head->setVisible(byMail);
    m_textField->setVisible(byMail);
    m_letterField->setVisible(!byMail);
    if (byMail) {
        const auto draft = mail();
        m_head->setText(draft ? tr("Mejl till: %1\nÄmne: %2").arg(draft->to.first().shown(), draft->subject) : draft.error().message);
    } else {
        m_letter->setHtml(documentHtml(letter()));
    }
    m_send->setText(byMail ? tr("&Öppna mejlet") : tr("Spara &brevet …"));
    makeRoom();
}

void RemindDialog::act()
{
    if (m_due->hasError() || (m_due->date().isValid() && m_due->date() < m_facts.today)) {
        refuse({ErrorCode::Invalid, tr("Skriv vilken dag svaret ska ha kommit, i dag eller senare."), {}, QStringLiteral("answer_due")});
        return;
    }
    if (const Status out = takeOut(); !out)
        refuse(out.error());
    else
        finish();
}

Status RemindDialog::takeOut()
{
    const QString receiver = m_facts.receiver(hop());
    const QString name = MessageOut::fileName(m_file, receiver);
    if (Channel(m_channel->currentData().toInt()) == Channel::Letter)
        return m_out.saveLetter(letter(), MessageOut::letterTitle(receiver), name);
    const auto draft = mail();
    return draft ? m_out.openMail(*draft, name, MessageOut::Mail::File) : fail(draft.error());
}

void RemindDialog::finish()
{
    if (!m_watch->isChecked() || !m_due->date().isValid()) {
        accept();
        return;
    }
    Reminder reminder;
    reminder.issue = m_file.issue.id;
    reminder.owner = m_facts.me.id ? m_facts.me.id : m_file.issue.owner;
    reminder.remindOn = m_due->date();
    // A mail is only opened here; whether it left the program does not know.
    const bool byMail = Channel(m_channel->currentData().toInt()) == Channel::Mail;
    reminder.note = (byMail ? tr("Öppnade en påminnelse till %1 den %2") : tr("Skrev en påminnelse till %1 den %2")).arg(m_facts.receiver(hop()), SwedishFormat::textDate(m_facts.today));
    whenReady(m_context.issues.saveReminder(reminder), this, [this](const Result<Reminder> &saved) {
        if (!saved) {
            refuse(saved.error());
            return;
        }
        Q_EMIT watched();
        accept();
    });
}
