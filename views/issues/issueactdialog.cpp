#include "issues/issueactdialog.h"

#include "draft.h"
#include "happenedday.h"
#include "issues/actdraft.h"
#include "issueservice.h"
#include "shell/navigator.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "userprompt.h"
#include "whendone.h"
#include "widgets/formfield.h"
#include "widgets/textlabel.h"
#include "words.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

IssueActDialog::IssueActDialog(const AppContext &context, const IssueFile &file, const IssueFacts &facts, QWidget *parent)
    : QDialog(parent), m_context(context), m_file(file), m_facts(facts), m_bar(new MessageBar(this)),
      m_head(new TextLabel(TextRole::Strong, ColorRole::Text, this)), m_area(new QScrollArea(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_bar->setObjectName(QStringLiteral("issueMessage"));
    m_head->setObjectName(QStringLiteral("issueHead"));
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setContentsMargins(Space::L, Space::M, Space::L, 0);
    setHead(tr("%1 %2").arg(file.issue.number, file.issue.title));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *fields = new QWidget;
    m_body = new QVBoxLayout(fields);
    m_body->setContentsMargins(Space::L, Space::S, Space::L, Space::S);
    m_body->setSpacing(Space::S);
    m_area->setWidget(fields);
    m_area->viewport()->setBackgroundRole(QPalette::Window);
    fields->setAutoFillBackground(false);
    m_buttons = new QHBoxLayout;
    m_buttons->setContentsMargins(Space::L, Space::S, Space::L, Space::M);
    m_buttons->setSpacing(Space::S);
    m_buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_head);
    layout->addWidget(m_area, 1);
    layout->addLayout(m_buttons);
}

QPushButton *IssueActDialog::addButton(const char *name, const QString &text, bool primary)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    button->setProperty("primary", primary);
    m_buttons->addWidget(button);
    return button;
}

void IssueActDialog::addLeftWidget(QWidget *widget) { m_buttons->insertWidget(0, widget); }

void IssueActDialog::setHead(const QString &text) { m_head->setText(text.simplified()); }

void IssueActDialog::say(MessageBar::Kind kind, const QString &text)
{
    m_bar->showMessage(kind, text);
    makeRoom();
}

void IssueActDialog::refuse(const Error &error)
{
    say(MessageBar::Kind::Error, error.message);
    if (auto *field = error.field.isEmpty() ? nullptr : findChild<QWidget *>(error.field); field && field->isVisibleTo(this))
        field->setFocus(Qt::OtherFocusReason);
}

bool IssueActDialog::agreesToDay(QDate day, const QString &field)
{
    const QString doubt = HappenedDay::doubt(day, m_facts.today);
    if (doubt.isEmpty() || m_context.prompt.confirm(tr("Stämmer dagen?"), doubt, tr("Dagen stämmer"), true))
        return true;
    if (auto *edit = findChild<QWidget *>(field))
        edit->setFocus(Qt::OtherFocusReason);
    return false;
}

void IssueActDialog::store(const QFuture<Result<IssueFile>> &future, const Done &done, const std::function<void()> &failed)
{
    m_storing = true;
    m_bar->dismiss();
    whenReady(future, this, [this, done, failed](const Result<IssueFile> &file) {
        m_storing = false;
        if (!file && failed)
            failed();
        if (file) {
            m_file = *file;
            done(*file);
        } else if (file.error().code == ErrorCode::Conflict) {
            reload(file.error());
        } else {
            refuse(file.error());
        }
    });
}

void IssueActDialog::reload(const Error &conflict)
{
    whenReady(m_context.issues.load(m_file.issue.id), this, [this, conflict](const Result<IssueFile> &file) {
        if (!file) {
            refuse(conflict);
            return;
        }
        m_file = *file;
        issueChanged();
        //: %1 is who, %2 a status such as "förmedlad"
        say(MessageBar::Kind::Warning, tr("%1 ändrade frågan medan du skrev. Den är nu %2. Inget av ditt är sparat än; det du har skrivit står kvar. Se efter om det "
                                          "fortfarande stämmer och försök igen.")
                                           .arg(file->issue.stored.changedBy, Words::of("status", file->issue.status)));
        Q_EMIT outdated(file->issue.id);
    });
}

void IssueActDialog::keepTyped(const char *name)
{
    m_draft = new ActDraft(m_context, this, QLatin1String(name), m_file.issue.id, m_file.issue.number);
    connect(m_draft, &ActDraft::failed, this, [this](const QString &message) { say(MessageBar::Kind::Error, message); });
    connect(m_draft, &ActDraft::found, this, &IssueActDialog::offerTyped);
    m_draft->look();
}

void IssueActDialog::offerTyped(const Draft &draft)
{
    const QDateTime at = draft.changedAt.toLocalTime();
    say(MessageBar::Kind::Info, tr("Det finns osparad text från %1 %2.", "day, time").arg(SwedishFormat::relativeDay(at.date(), m_facts.today), SwedishFormat::tableTime(at.time())));
    m_bar->addButton(tr("Å&terställ"), [this, draft] {
        m_bar->dismiss();
        m_draft->restore(draft);
    })->setObjectName(QStringLiteral("restoreDraft"));
    m_bar->addButton(tr("&Kasta"), [this] {
        m_draft->forget();
        m_bar->dismiss();
    })->setObjectName(QStringLiteral("discardDraft"));
    makeRoom();
}

void IssueActDialog::keepDraft()
{
    if (m_draft && !m_storing)
        m_draft->keep();
}

void IssueActDialog::accept()
{
    if (m_draft)
        m_draft->forget();
    QDialog::accept();
}

void IssueActDialog::reject()
{
    if (m_draft && m_draft->isTyped()) {
        m_draft->keep();
        Q_EMIT m_context.navigator.statusRequested(tr("%1 är inte sparad. Det du skrev finns kvar som utkast.", "number of an issue").arg(m_file.issue.number));
    }
    QDialog::reject();
}

void IssueActDialog::fillHops(QComboBox *box, const QList<Forwarding> &hops, Several several) const
{
    const QVariant chosen = box->currentData();
    box->clear();
    for (const Forwarding &hop : hops)
        box->addItem((hop.isDraft() ? tr("%1, utkast %2", "function, day") : tr("%1, förmedlad %2")).arg(m_facts.receiver(hop), SwedishFormat::tableDate(hop.askedOn)), hop.id.value);
    const int at = chosen.isValid() ? box->findData(chosen) : -1;
    box->setPlaceholderText(box->count() > 1 ? tr("Välj förmedling") : QString());
    box->setCurrentIndex(at >= 0 ? at : box->count() == 1 || several == Several::ChooseLast ? box->count() - 1 : -1);
}

void IssueActDialog::fillChannels(QComboBox *box, const QList<Channel> &channels) const
{
    for (const Channel channel : channels) {
        QString word = Words::of("channel", channel);
        word[0] = word[0].toUpper();
        box->addItem(word, int(channel));
    }
}

void IssueActDialog::setLineLength(int letters)
{
    setMinimumWidth(std::min(fontMetrics().averageCharWidth() * letters, screen()->availableSize().width() - 2 * Space::L));
}

void IssueActDialog::makeRoom()
{
    if (!isVisible())
        return;
    // A window that is open does not grow by itself with what wraps inside it, nor beyond the screen.
    layout()->activate();
    const QSize most = screen()->availableSize() - QSize(Space::M, 3 * Space::L);
    const QSize inside = m_area->widget()->minimumSizeHint();
    const int across = std::min(std::max({width(), minimumWidth(), inside.width() + Space::M}), most.width());
    const QLayout *fields = m_area->widget()->layout();
    int wanted = fields->hasHeightForWidth() ? fields->totalHeightForWidth(across) : fields->totalSizeHint().height();
    wanted += m_head->heightForWidth(across) + m_buttons->totalSizeHint().height() + Space::XS;
    if (m_bar->isVisibleTo(this))
        wanted += std::max(m_bar->sizeHint().height(), m_bar->heightForWidth(across));
    resize(across, std::min(std::max(height(), wanted), most.height()));
}

void IssueActDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        makeRoom();
}

void IssueActDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        if (!m_storing)
            act();
    } else if (!enter) {
        QDialog::keyPressEvent(event);
    }
}
