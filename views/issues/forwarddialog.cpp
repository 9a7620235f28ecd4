#include "issues/forwarddialog.h"

#include "issues/assessmentedit.h"
#include "export/filereveal.h"
#include "issues/forwardpreview.h"
#include "issues/messageout.h"
#include "issues/receiveredit.h"
#include "issues/receiverlist.h"
#include "issuerouter.h"
#include "issueservice.h"
#include "meetingservice.h"
#include "shell/navigator.h"
#include "shell/uistate.h"
#include "swedishformat.h"
#include "whendone.h"
#include "widgets/formfield.h"
#include "widgets/smartdateedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedLayout>
#include <algorithm>

// What the dialog does; how it is put together is in forwarddialogbuild.cpp.

static const QString Subject = QStringLiteral("forwarding");
static const QString ByAddress = QStringLiteral("forwarding/byAddress");

static void removeAll(const QStringList &files)
{
    for (const QString &file : files)
        QFile::remove(file);
}

void ForwardDialog::connectParts()
{
    connect(m_list, &ReceiverList::chosenChanged, this, [this] {
        const bool copyOnly = m_file.issue.status == IssueStatus::Answered || m_file.issue.status == IssueStatus::FedBack;
        m_edit->setChosen(m_list->chosen(), copyOnly);
        planChanged();
    });
    connect(m_on, &SmartDateEdit::dateChanged, this, [this](QDate day) {
        if (!day.isValid())
            return;
        showFunctions();
        planChanged();
    });
    connect(m_channel, &QComboBox::currentIndexChanged, this, &ForwardDialog::planChanged);
    connect(m_from, &QLineEdit::textEdited, this, &ForwardDialog::planChanged);
    connect(m_edit, &ReceiverEdit::edited, &m_keeper, &DraftKeeper::touch);
    connect(m_assessment, &AssessmentEdit::edited, this, [this] {
        suggest();
        planChanged();
    });
    connect(m_next, &QPushButton::clicked, this, &ForwardDialog::review);
    connect(m_send, &QPushButton::clicked, this, &ForwardDialog::send);
    connect(m_back, &QPushButton::clicked, this, &ForwardDialog::compose);
    connect(m_cancel, &QPushButton::clicked, this, &ForwardDialog::reject);
    connect(m_byAddress, &QCheckBox::toggled, this, [this](bool on) { m_context.state.setValue(ByAddress, on); });
    connect(&m_keeper, &DraftKeeper::failed, this, [this](const QString &message) { say(MessageBar::Kind::Error, message); });
    m_byAddress->setChecked(m_context.state.value(ByAddress, false).toBool());
    whenReady(m_context.meetings.draft(Subject, m_file.issue.id.value), this, [this](const Result<std::optional<Draft>> &draft) {
        if (draft && *draft)
            offerDraft(**draft);
    });
}

void ForwardDialog::showFunctions()
{
    QList<FunctionId> taken;
    for (const Forwarding &hop : std::as_const(m_file.hops)) {
        if (hop.isOpen() || hop.isDraft())
            taken << hop.to;
    }
    m_list->setFunctions(m_facts, m_on->date(), taken);
}

void ForwardDialog::suggest()
{
    RoutingQuestion question;
    const auto assessed = m_assessment->applied(m_file.issue);
    question.text = m_file.issue.title + u'\n' + m_file.issue.text;
    for (const IssueLocality &place : std::as_const(m_file.localities))
        question.localities << place.locality;
    question.roadKeeper = assessed ? assessed->roadKeeper : m_file.issue.roadKeeper;
    question.on = m_on->date();
    whenReady(m_context.router.suggest(question), this, [this](const Result<QList<Suggestion>> &suggestions) {
        if (suggestions)
            m_list->setSuggestions(*suggestions);
    });
}

ForwardPlan ForwardDialog::plan() const
{
    ForwardPlan plan;
    plan.on = m_on->date();
    plan.from = m_from->text();
    plan.by = ContactPersonId(m_by->currentData().toLongLong());
    plan.channel = Channel(m_channel->currentData().toInt());
    plan.receivers = m_edit->receivers();
    for (int row = 0; row < m_files->count(); ++row) {
        if (m_files->item(row)->checkState() == Qt::Checked)
            plan.files << AttachmentId(m_files->item(row)->data(Qt::UserRole).toLongLong());
    }
    return plan;
}

void ForwardDialog::planChanged()
{
    IssueFile file = m_file;
    if (const auto assessed = m_assessment->applied(file.issue))
        file.issue = *assessed;
    m_edit->refresh(plan(), file);
    m_keeper.touch();
}

std::optional<Draft> ForwardDialog::draft() const
{
    const ForwardPlan now = plan();
    const bool written = std::any_of(now.receivers.cbegin(), now.receivers.cend(), [](const PlannedReceiver &one) { return one.edited; });
    if (!written)
        return std::nullopt;
    return Draft{Subject, m_file.issue.id.value, tr("Förmedling av %1").arg(m_file.issue.number), m_file.issue.stored.revision, now.toJson(), {}};
}

void ForwardDialog::offerDraft(const Draft &draft)
{
    const QDateTime at = draft.changedAt.toLocalTime();
    say(MessageBar::Kind::Info, tr("Det finns ett utkast till förmedling från %1 %2.").arg(SwedishFormat::relativeDay(at.date(), m_facts.today), SwedishFormat::tableTime(at.time())));
    bar()->addButton(tr("Å&terställ"), [this, draft] { restore(draft); })->setObjectName(QStringLiteral("restoreDraft"));
    bar()->addButton(tr("&Kasta"), [this] {
        m_keeper.forget(Subject, m_file.issue.id.value);
        bar()->dismiss();
    })->setObjectName(QStringLiteral("discardDraft"));
    makeRoom();
}

void ForwardDialog::restore(const Draft &draft)
{
    const auto kept = ForwardPlan::fromJson(draft.body);
    bar()->dismiss();
    if (!kept) {
        say(MessageBar::Kind::Warning, tr("Utkastet går inte att läsa. Skriv förmedlingen på nytt."));
        return;
    }
    if (kept->on.isValid())
        m_on->setDate(kept->on);
    m_from->setText(kept->from);
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(int(kept->channel))));
    for (int row = 0; row < m_files->count(); ++row)
        m_files->item(row)->setCheckState(kept->files.contains(AttachmentId(m_files->item(row)->data(Qt::UserRole).toLongLong())) ? Qt::Checked : Qt::Unchecked);
    QList<FunctionId> chosen;
    for (const PlannedReceiver &receiver : kept->receivers)
        chosen << receiver.to;
    m_list->setChosen(chosen);
    QList<PlannedReceiver> still;
    for (const PlannedReceiver &receiver : kept->receivers) {
        if (m_list->chosen().contains(receiver.to))
            still << receiver;
    }
    m_edit->setReceivers(still);
    planChanged();
    if (still.size() < kept->receivers.size())
        say(MessageBar::Kind::Warning, tr("Någon av mottagarna i utkastet kan inte väljas längre: funktionen gäller inte, eller har redan frågan."));
}

void ForwardDialog::review()
{
    if (m_on->hasError() || !m_on->date().isValid()) {
        refuse({ErrorCode::Invalid, tr("Skriv vilken dag frågan förmedlas."), {}, QStringLiteral("asked_on")});
        return;
    }
    if (m_edit->hasError()) {
        refuse({ErrorCode::Invalid, tr("Dagen då svaret väntas går inte att förstå. Rätta den."), {}, QStringLiteral("answer_due")});
        return;
    }
    if (!agreesToDay(m_on->date(), QStringLiteral("asked_on")))
        return;
    if (!m_assessment->isVisibleTo(this)) {
        preview();
        return;
    }
    const auto assessed = m_assessment->applied(m_file.issue);
    if (!assessed) {
        refuse(assessed.error());
        return;
    }
    store(m_context.issues.save(*assessed, std::nullopt), [this](const IssueFile &file) {
        m_assessment->hide();
        Q_EMIT outdated(file.issue.id);
        preview();
    });
}

void ForwardDialog::preview()
{
    const ForwardPlan now = plan();
    const auto after = now.tried(m_file, m_facts);
    if (!after) {
        refuse(after.error());
        return;
    }
    FunctionId without;
    if (const Status shown = m_preview->showHops(*after, after->hops.mid(m_file.hops.size()), now.files, m_facts, &without); !shown) {
        refuse(shown.error());
        if (without) {
            bar()->addButton(tr("Öppna &funktionen"), [this, without] {
                m_keeper.flush();
                Q_EMIT m_context.navigator.recordRequested(QStringLiteral("municipal_function"), without.value);
                QDialog::reject();
            })->setObjectName(QStringLiteral("openFunction"));
            makeRoom();
        }
        return;
    }
    setReviewing(true);
}

void ForwardDialog::compose() { setReviewing(false); }

void ForwardDialog::setReviewing(bool reviewing)
{
    m_reviewing = reviewing;
    bar()->dismiss();
    m_pages->setCurrentIndex(reviewing ? 1 : 0);
    m_back->setVisible(reviewing);
    m_send->setVisible(reviewing);
    m_next->setVisible(!reviewing);
    m_byAddress->setVisible(reviewing && m_preview->fitsMailto());
    setWindowTitle(reviewing ? tr("Det här skickas") : tr("Förmedla"));
    QWidget *first = reviewing ? static_cast<QWidget *>(m_send) : m_list;
    first->setFocus(Qt::OtherFocusReason);
    makeRoom();
}

void ForwardDialog::send()
{
    if (isStoring())
        return;
    const ForwardPlan now = plan();
    const qsizetype before = m_file.hops.size();
    m_keeper.flush();
    const auto letters = writeLetters(now);
    if (!letters) {
        refuse({letters.error().code, tr("%1 Frågan är inte förmedlad.").arg(letters.error().message), letters.error().technical, {}});
        return;
    }
    store(m_context.issues.forward(m_file.issue.id, m_file.issue.stored.revision, now.requests(m_file)), [this, now, before, letters = *letters](const IssueFile &file) {
        m_keeper.forget(Subject, file.issue.id.value);
        QList<ForwardingId> hops;
        for (const Forwarding &hop : file.hops.mid(before))
            hops << hop.id;
        Q_EMIT stored(file);
        if (now.channel == Channel::Mail)
            Q_EMIT forwarded(file, hops, now.files, m_byAddress->isVisibleTo(this) && m_byAddress->isChecked());
        for (const QString &letter : letters) {
            if (const Status opened = FileReveal::open(letter); !opened)
                Q_EMIT m_context.navigator.statusRequested(opened.error().message);
        }
        accept();
    },
    // A letter about something that is not stored must not be posted.
    [letters = *letters] { removeAll(letters); });
}

Result<QStringList> ForwardDialog::writeLetters(const ForwardPlan &plan)
{
    QStringList written;
    if (plan.channel != Channel::Letter)
        return written;
    const auto after = plan.tried(m_file, m_facts);
    if (!after)
        return fail(after.error());
    for (const Forwarding &hop : after->hops.mid(m_file.hops.size())) {
        const auto letter = m_out.writeLetter(ForwardPlan::letter(*after, hop, plan.files, m_facts), MessageOut::letterTitle(m_facts.receiver(hop)),
                                              MessageOut::fileName(m_file, m_facts.names.functions.value(hop.to)));
        if (!letter) {
            removeAll(written);
            return fail(letter.error());
        }
        written << *letter;
    }
    return written;
}

void ForwardDialog::act()
{
    if (m_reviewing)
        send();
    else
        review();
}

void ForwardDialog::issueChanged()
{
    setReviewing(false);
    m_assessment->setIssue(m_file.issue);
    m_assessment->setVisible(AssessmentEdit::isNeeded(m_file.issue));
    showFunctions();
    planChanged();
}

void ForwardDialog::reject()
{
    if (m_reviewing) {
        compose();
        return;
    }
    // What was written by hand is not lost by a slip on Escape: it is offered again.
    m_keeper.flush();
    if (draft())
        Q_EMIT m_context.navigator.statusRequested(tr("Det du skrev är kvar som utkast till förmedling av %1").arg(m_file.issue.number));
    QDialog::reject();
}
