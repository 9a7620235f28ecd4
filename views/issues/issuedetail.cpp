#include "issues/issuedetail.h"

#include "database.h"
#include "issuelistmodel.h"
#include "issueservice.h"
#include "issues/issuechips.h"
#include "issues/issuedetailtext.h"
#include "lists/detailbrowser.h"
#include "lists/detailmarkup.h"
#include "shell/appcontext.h"
#include "swedishformat.h"
#include "theme/afterchange.h"
#include "whendone.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"
#include "words.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

IssueDetail::IssueDetail(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_loader(context), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)), m_bar(new MessageBar(this)),
      m_number(new TextLabel(TextRole::Body, ColorRole::MutedText, this)), m_heading(new TextLabel(TextRole::Title, ColorRole::Text, this)),
      m_chips(new QWidget(this)), m_next(new QPushButton(this)), m_more(new QPushButton(this)), m_edit(new QPushButton(this)), m_menu(new QMenu(this)),
      m_text(new DetailBrowser(this))
{
    setObjectName(QStringLiteral("issueDetail"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack);
    m_empty->setIcon(QStringLiteral("issues"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContent());
    connect(&m_loader, &IssueDetailLoader::loaded, this, &IssueDetail::showData);
    connect(&m_loader, &IssueDetailLoader::failed, this, &IssueDetail::showFailure);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_id); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_nextCommand)
            m_nextCommand->trigger();
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &IssueDetail::follow);
    retranslate();
    AfterChange::follow(this, AfterChange::Look, &IssueDetail::render);
}

QWidget *IssueDetail::makeContent()
{
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::L, Space::M, Space::XS, Space::S);
    layout->setSpacing(Space::S);
    m_number->setObjectName(QStringLiteral("detailNumber"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_heading->setObjectName(QStringLiteral("detailHeading"));
    m_heading->setWordWrap(true);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_next->setObjectName(QStringLiteral("detailNext"));
    m_more->setObjectName(QStringLiteral("detailMore"));
    m_more->setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    m_edit->setObjectName(QStringLiteral("detailEdit"));
    m_edit->setIcon(Theme::icon(QStringLiteral("edit")));
    m_text->setObjectName(QStringLiteral("detailText"));
    auto *chips = new FlowLayout(m_chips);
    chips->setContentsMargins(0, 0, Space::M, 0);
    auto *commands = new FlowLayout(nullptr, Space::S, Space::S);
    for (QPushButton *button : {m_next, m_more, m_edit})
        commands->addWidget(button);
    for (QWidget *widget : QList<QWidget *>{m_number, m_heading, m_chips})
        layout->addWidget(widget);
    layout->addLayout(commands);
    layout->addWidget(m_text, 1);
    return content;
}

void IssueDetail::setCommands(const QList<QAction *> &commands)
{
    m_menu->clear();
    m_menu->addActions(commands);
    refreshCommands();
}

void IssueDetail::setNext(QAction *next)
{
    if (m_nextCommand)
        m_nextCommand->disconnect(this);
    m_nextCommand = next;
    if (next)
        connect(next, &QAction::changed, this, &IssueDetail::refreshCommands);
    refreshCommands();
}

void IssueDetail::refreshCommands()
{
    const QAction *first = m_nextCommand && m_nextCommand->isEnabled() ? m_nextCommand : nullptr;
    m_next->setVisible(first);
    m_more->setVisible(!m_menu->isEmpty());
    if (!first)
        return;
    // Access keys are the menu's; here they would meet those of the filter.
    m_next->setText(QString(first->text()).remove(u'&'));
    m_next->setIcon(first->icon());
    m_next->setToolTip(first->toolTip());
}

void IssueDetail::showIssue(IssueId id)
{
    m_id = id;
    m_selected = id ? 1 : 0;
    if (id) {
        m_loader.load(id);
        return;
    }
    m_loader.cancel();
    m_data.reset();
    retranslate();
    m_stack->setCurrentIndex(0);
    Q_EMIT shown();
}

void IssueDetail::showCount(int selected)
{
    showIssue({});
    m_selected = selected;
    retranslate();
}

void IssueDetail::showData(const IssueDetailData &read)
{
    const bool another = !m_data || m_data->file.issue.id != read.file.issue.id;
    m_bar->dismiss();
    m_data = read;
    if (another)
        m_messages.clear();
    const int place = m_text->verticalScrollBar()->value();
    render();
    m_text->verticalScrollBar()->setValue(another ? 0 : place);
    m_stack->setCurrentIndex(1);
    Q_EMIT shown();
}

void IssueDetail::renderChips()
{
    const IssueDetailData &shownData = *m_data;
    const Issue &issue = shownData.file.issue;
    const QDate today = m_context.database.today();
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const Chip &chip) {
        auto *widget = new StatusChip(chip, m_chips);
        m_chips->layout()->addWidget(widget);
        widget->show();
    };
    add(IssueChips::of(issue.status));
    if (IssueListModel::isLate(shownData.row, today))
        add({QStringLiteral("warning"), tr("försenad, %1", "how late").arg(SwedishFormat::daysLate(shownData.row.dueOn, today)), ColorRole::Danger});
    if (issue.draftOn.isValid())
        add(IssueChips::unsent());
    add({QStringLiteral("issues"), Words::of("type", issue.type), ColorRole::MutedText});
    if (issue.feedbackAtMeeting && !issue.fedBackOn.isValid())
        add({QStringLiteral("meetings"), tr("återkopplas på nästa träff"), ColorRole::Info});
    if (issue.mergedInto)
        add({QStringLiteral("group"), tr("sammanslagen"), ColorRole::MutedText});
    if (issue.stored.deletedAt.isValid())
        add({QStringLiteral("delete"), tr("i papperskorgen"), ColorRole::Warning});
}

void IssueDetail::render()
{
    if (!m_data)
        return;
    const Issue &issue = m_data->file.issue;
    m_number->setText(issue.number);
    m_heading->setText(issue.title);
    renderChips();
    const int place = m_text->verticalScrollBar()->value();
    m_text->document()->setDefaultStyleSheet(DetailMarkup::styleSheet());
    m_text->setHtml(IssueDetailText::body(*m_data, m_context.database.today(), m_messages));
    m_text->verticalScrollBar()->setValue(place);
    m_text->setAccessibleName(tr("%1, %2, %3", "number, title and status of an issue").arg(issue.number, issue.title, Words::of("status", issue.status)));
}

void IssueDetail::follow(const QUrl &link)
{
    const qint64 id = link.path().toLongLong();
    const QString what = link.scheme();
    if (what == QLatin1String("issue")) {
        Q_EMIT issueRequested(IssueId(id));
    } else if (what == QLatin1String("meeting")) {
        Q_EMIT meetingRequested(MeetingId(id));
    } else if (what == QLatin1String("unrelate")) {
        Q_EMIT unrelateRequested(IssueId(id));
    } else if (what == QLatin1String("choose")) {
        chooseAnswer(IssueMailId(id));
    } else if (what == QLatin1String("message") || what == QLatin1String("mail") || what == QLatin1String("quote")) {
        const qint64 key = what == QLatin1String("quote") ? -id : id;
        if (!m_messages.remove(key))
            m_messages << key;
        render();
    } else if (m_data) {
        const QList<Attachment> attachments = m_data->attachments;
        for (const Attachment &attachment : attachments) {
            if (attachment.id.value != id)
                continue;
            if (what == QLatin1String("attachment"))
                Q_EMIT openFileRequested(attachment);
            else if (what == QLatin1String("unattach"))
                Q_EMIT removeFileRequested(attachment);
        }
    }
}

void IssueDetail::chooseAnswer(IssueMailId id)
{
    if (!m_data)
        return;
    const IssueFile &file = m_data->file;
    const auto mail = std::find_if(file.mails.cbegin(), file.mails.cend(), [id](const IssueMail &one) { return one.id == id; });
    if (mail == file.mails.cend())
        return;
    whenDone(m_context.issues.chooseAnswer(file.issue.id, file.issue.stored.revision, id, !mail->inFeedback), this, [this](const Result<IssueFile> &stored) {
        if (!stored)
            m_bar->showMessage(MessageBar::Kind::Error, stored.error().message);
        else if (m_id == stored->issue.id)
            m_loader.load(m_id);
    });
}

void IssueDetail::showFailure(const Error &error)
{
    m_data.reset();
    m_stack->setCurrentIndex(0);
    m_bar->showMessage(MessageBar::Kind::Error, error.message);
    m_bar->addButton(tr("Försök igen"), [this] { m_loader.load(m_id); });
    Q_EMIT shown();
}

void IssueDetail::retranslate()
{
    m_more->setText(tr("Mer"));
    m_more->setAccessibleName(tr("Mer att göra med frågan"));
    m_edit->setText(tr("Ändra"));
    m_edit->setToolTip(tr("Ändrar vad frågan handlar om (F2)"));
    m_edit->setAccessibleName(tr("Ändra frågan"));
    if (m_selected > 1)
        m_empty->setTexts(tr("%n frågor är markerade", nullptr, m_selected), tr("Markera en enda för att läsa den här."));
    else
        m_empty->setTexts(tr("Ingen fråga är vald"), tr("Välj en fråga i listan för att läsa den här."));
    refreshCommands();
    render();
}
