#include "issues/feedbackdialog.h"

#include "forwardingrules.h"
#include "forwardingtext.h"
#include "export/filereveal.h"
#include "issueservice.h"
#include "issues/documenthtml.h"
#include "issues/messageout.h"
#include "issuetext.h"
#include "mailwriter.h"
#include "records/rolewords.h"
#include "shell/navigator.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "widgets/formfield.h"
#include "widgets/plaintextedit.h"
#include "widgets/smartdateedit.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

FeedbackDialog::FeedbackDialog(const AppContext &context, const IssueFile &file, const IssueFacts &facts, MessageOut &out, QWidget *parent)
    : IssueActDialog(context, file, facts, parent), m_out(out), m_channel(new QComboBox(this)), m_to(new QComboBox(this)), m_receiver(new QComboBox(this)), m_on(new SmartDateEdit(this)),
      m_text(new PlainTextEdit(this)), m_letter(new QTextBrowser(this)), m_subject(new TextLabel(TextRole::Small, ColorRole::MutedText, this)),
      m_signature(new QCheckBox(this)), m_leftOut(new TextLabel(TextRole::Small, ColorRole::MutedText, this))
{
    setObjectName(QStringLiteral("feedbackDialog"));
    setWindowTitle(tr("Återkoppla"));
    m_plan = new QPushButton(tr("Ta upp vid &nästa träff"), this);
    m_plan->setObjectName(QStringLiteral("planInstead"));
    m_plan->setAutoDefault(false);
    addLeftWidget(m_plan);
    connect(addButton("cancel", tr("Avbryt")), &QPushButton::clicked, this, &QDialog::reject);
    m_store = addButton("store", QString(), true);
    build();
    connect(m_plan, &QPushButton::clicked, this, [this] {
        QDialog::reject();
        Q_EMIT planRequested();
    });
    connect(m_store, &QPushButton::clicked, this, &FeedbackDialog::act);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &FeedbackDialog::channelChanged);
    connect(m_receiver, &QComboBox::currentTextChanged, this, &FeedbackDialog::channelChanged);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { setOpened(false); });
    setLineLength(84);
    channelChanged();
    keepTyped("feedback");
    m_channel->setFocus(Qt::OtherFocusReason);
}

void FeedbackDialog::build()
{
    m_channel->setObjectName(QStringLiteral("fed_back_channel"));
    fillChannels(m_channel, {Channel::Meeting, Channel::Letter, Channel::Mail, Channel::Phone, Channel::Other});
    m_to->setObjectName(QStringLiteral("fed_back_to"));
    m_to->setEditable(true);
    m_to->setInsertPolicy(QComboBox::NoInsert);
    m_to->addItems(commonRoles());
    m_to->setCurrentText(m_file.issue.raisedBy);
    m_to->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_on->lineEdit()->setObjectName(QStringLiteral("fed_back_on"));
    m_on->setToday([today = m_facts.today] { return today; });
    m_on->setDate(m_facts.today);
    m_receiver->setObjectName(QStringLiteral("receiver"));
    m_receiver->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_receiver->setMinimumContentsLength(20);
    for (const Association &association : std::as_const(m_facts.associations))
        m_receiver->addItem(association.name, association.id.value);
    if (const QString council = m_facts.names.councils.value(m_file.issue.council); !council.isEmpty())
        m_receiver->addItem(council, 0);
    if (m_receiver->count() == 0)
        m_receiver->addItem(m_file.issue.raisedBy.isEmpty() ? tr("Den som frågade") : m_file.issue.raisedBy, 0);
    m_text->setObjectName(QStringLiteral("feedbackText"));
    m_text->setLines(7, 0);
    m_text->setPlainText(standardText());
    m_letter->setObjectName(QStringLiteral("feedbackLetter"));
    m_letter->setOpenLinks(false);
    m_letter->setTabChangesFocus(true);
    m_letter->setMinimumHeight(fontMetrics().lineSpacing() * 12);
    m_subject->setObjectName(QStringLiteral("mailHead"));
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::M);
    row->addWidget(new FormField(tr("&Sätt"), m_channel), 2);
    row->addWidget(new FormField(tr("&Dag"), m_on), 3);
    auto *to = new FormField(tr("&Till vem (roll)"), m_to);
    to->setRequired(true);
    row->addWidget(to, 3);
    body()->addLayout(row);
    m_receiverField = new FormField(tr("&Mottagare"), m_receiver);
    m_textField = new FormField(tr("M&ejlet"), m_text);
    m_letterField = new FormField(tr("&Brevet"), m_letter);
    body()->addWidget(m_receiverField);
    body()->addWidget(m_subject);
    body()->addWidget(m_textField, 1);
    body()->addWidget(m_letterField, 1);
    buildSignature();
    body()->addStretch(0);
}

/// Names and numbers of a signature stay here: what is left out is shown, and may be put back.
void FeedbackDialog::buildSignature()
{
    m_signature->setObjectName(QStringLiteral("signatureLeaves"));
    m_signature->setText(tr("Ta med häl&sning och underskrift i svaret"));
    m_signature->setChecked(m_file.issue.signatureLeaves);
    const QString left = IssueText::leftOutOf(m_file);
    m_signature->setVisible(!left.isEmpty());
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_leftOut->setTextFormat(Qt::PlainText);
    m_leftOut->setWordWrap(true);
    body()->addWidget(m_signature);
    body()->addWidget(m_leftOut);
    showLeftOut();
    connect(m_signature, &QCheckBox::toggled, this, [this](bool leaves) {
        const bool untouched = m_text->toPlainText() == standardText();
        store(m_context.issues.setSignatureLeaves(m_file.issue.id, m_file.issue.stored.revision, leaves), [this, untouched](const IssueFile &file) {
            m_file = file;
            Q_EMIT outdated(file.issue.id);
            if (untouched)
                m_text->setPlainText(standardText());
            showLeftOut();
            channelChanged();
        });
    });
}

void FeedbackDialog::showLeftOut()
{
    const QString left = IssueText::leftOutOf(m_file);
    m_leftOut->setVisible(!left.isEmpty() && !m_file.issue.signatureLeaves);
    m_leftOut->setText(tr("Utelämnat, för att namn och telefonnummer inte ska gå ut:\n%1").arg(left));
}

/// What the association is told, whichever way.
QStringList FeedbackDialog::answers() const
{
    QStringList lines;
    for (const Forwarding &hop : m_file.hops) {
        if (hop.outcome == HopOutcome::Answered)
            lines << QString() << tr("%1 svarade den %2:").arg(m_facts.receiver(hop), SwedishFormat::textDate(hop.answeredOn)) << IssueText::outgoingAnswer(m_file, hop);
    }
    return lines;
}

QString FeedbackDialog::standardText() const
{
    QStringList lines{tr("Hej!"), QString(), tr("Ni frågade: %1").arg(m_file.issue.title.simplified())};
    lines << answers() << QString() << tr("Hör av er om svaret inte räcker.") << QString() << tr("Vänliga hälsningar") << m_facts.senderRole(m_file);
    return lines.join(u'\n');
}

QString FeedbackDialog::receiverName() const { return m_receiver->currentText(); }

MailDraft FeedbackDialog::mail() const
{
    MailDraft draft;
    for (const Association &association : m_facts.associations) {
        if (association.id.value == m_receiver->currentData().toLongLong())
            draft.to << MailAddress{association.name, association.email.trimmed()};
    }
    draft.subject = ForwardingText::subject(m_file.issue.number, m_file.issue.title);
    draft.text = m_text->toPlainText();
    return draft;
}

Document FeedbackDialog::letter() const
{
    return m_facts.documents().feedbackLetter({m_facts.documented(m_file)}, receiverName(), m_facts.senderRole(m_file));
}

Status FeedbackDialog::check() const
{
    if (Channel(m_channel->currentData().toInt()) != Channel::Mail)
        return {};
    const MailDraft draft = mail();
    if (draft.to.isEmpty() || draft.to.first().address.isEmpty())
        return fail(ErrorCode::Invalid, tr("%1 har ingen e-postadress. Skriv den hos föreningen, välj en annan mottagare eller ett annat sätt.").arg(receiverName()), {},
                    QStringLiteral("receiver"));
    return MailWriter::check(draft);
}

void FeedbackDialog::channelChanged()
{
    const Channel channel = Channel(m_channel->currentData().toInt());
    const bool byMail = channel == Channel::Mail, byLetter = channel == Channel::Letter;
    m_receiverField->setVisible(byMail || byLetter);
    m_textField->setVisible(byMail);
    m_letterField->setVisible(!byMail && (byLetter || !answers().isEmpty()));
    m_letterField->setLabel(byLetter ? tr("&Brevet") : tr("Det som återk&opplas"));
    m_subject->setVisible(byMail);
    m_plan->setVisible(channel == Channel::Meeting && m_file.issue.council && !m_file.issue.feedbackAtMeeting);
    if (byMail) {
        const MailDraft draft = mail();
        const QString to = draft.to.isEmpty() || draft.to.first().address.isEmpty() ? tr("ingen adress") : draft.to.first().shown();
        m_subject->setText(tr("Mejl till: %1\nÄmne: %2").arg(to, draft.subject));
    }
    if (byLetter)
        m_letter->setHtml(documentHtml(letter()));
    else
        m_letter->setPlainText(answers().join(u'\n').trimmed());
    setOpened(false);
    makeRoom();
}

void FeedbackDialog::setOpened(bool opened)
{
    m_opened = opened;
    const Channel channel = Channel(m_channel->currentData().toInt());
    m_store->setText(channel == Channel::Mail     ? opened ? tr("Mejlet är s&kickat") : tr("Öppna m&ejlet")
                     : channel == Channel::Letter ? tr("Spara b&revet och återkopplingen …")
                                                  : tr("S&para återkopplingen"));
}

/// Opening is not sending: the issue stays answered until the user says that the mail has left.
void FeedbackDialog::openMail()
{
    if (const Status opened = m_out.openMail(mail(), MessageOut::fileName(m_file, receiverName()), MessageOut::Mail::File); !opened) {
        refuse({opened.error().code, tr("%1 Inget är noterat: frågan är fortfarande besvarad och det du har skrivit står kvar.").arg(opened.error().message), opened.error().technical, {}});
        return;
    }
    setOpened(true);
    say(MessageBar::Kind::Info, tr("Mejlet är öppnat i e-postprogrammet, inte skickat än. Skicka det där och välj sedan Mejlet är skickat. Avbryter du är frågan fortfarande besvarad."));
    m_store->setFocus(Qt::OtherFocusReason);
}

void FeedbackDialog::act()
{
    if (isStoring())
        return;
    if (m_on->hasError()) {
        refuse({ErrorCode::Invalid, tr("Dagen går inte att förstå. Skriv till exempel 2026-11-23, 23/11 eller v48."), {}, QStringLiteral("fed_back_on")});
        return;
    }
    if (const Status possible = check(); !possible) {
        refuse(possible.error());
        return;
    }
    IssueFile tried = m_file;
    const Channel channel = Channel(m_channel->currentData().toInt());
    if (const Status possible = ForwardingRules::feedBack(tried, m_on->date(), m_to->currentText(), channel); !possible) {
        refuse(possible.error());
        return;
    }
    if (!agreesToDay(m_on->date(), QStringLiteral("fed_back_on")))
        return;
    if (channel == Channel::Mail && !m_opened) {
        openMail();
        return;
    }
    if (channel != Channel::Letter) {
        save({});
        return;
    }
    const auto written = m_out.writeLetter(letter(), MessageOut::letterTitle(receiverName()), MessageOut::fileName(m_file, receiverName()));
    if (written)
        save(*written);
    else
        refuse({written.error().code, tr("%1 Inget är noterat: frågan är fortfarande besvarad.").arg(written.error().message), written.error().technical, {}});
}

void FeedbackDialog::save(const QString &letterFile)
{
    const Channel channel = Channel(m_channel->currentData().toInt());
    store(m_context.issues.feedBack(m_file.issue.id, m_file.issue.stored.revision, m_on->date(), m_to->currentText(), channel),
          [this, letterFile](const IssueFile &file) {
              Q_EMIT stored(file);
              if (!letterFile.isEmpty()) {
                  if (const Status opened = FileReveal::open(letterFile); !opened)
                      Q_EMIT m_context.navigator.statusRequested(opened.error().message);
              }
              accept();
          },
          // A letter about something that is not stored must not be posted.
          [letterFile] {
              if (!letterFile.isEmpty())
                  QFile::remove(letterFile);
          });
}
