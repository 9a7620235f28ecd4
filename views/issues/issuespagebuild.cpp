#include "issues/issuespage.h"

#include "database.h"
#include "issuelistmodel.h"
#include "issues/issuecommands.h"
#include "issues/issuedetail.h"
#include "issues/issuefilterbar.h"
#include "issues/issuefiles.h"
#include "issues/issuerelationacts.h"
#include "issues/issuereminderacts.h"
#include "issues/issuetable.h"
#include "issues/stagebar.h"
#include "issues/stagecounts.h"
#include "mailcontainer.h"
#include "meetings/attachmentmedia.h"
#include "meetings/virtualfiles.h"
#include "shell/navigator.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>

// How the page is put together; what it does is in issuespage.cpp.

IssuesPage::IssuesPage(const AppContext &context, QWidget *parent)
    : ListPage(context, parent), m_model(new IssueListModel(context.issues, context.database, this)), m_stages(new StageBar(this)),
      m_counts(new StageCounts(context.issues, this)), m_filter(new IssueFilterBar(context, this)), m_table(new IssueTable(*m_model, this)),
      m_detail(new IssueDetail(context, this)), m_files(new IssueFiles(context, bar(), this)), m_commands(new IssueCommands(context, this)),
      m_links(new IssueRelationActs(context, this)), m_reminders(new IssueReminderActs(context, this)), m_new(new QPushButton(this)), m_watch(new QMenu(this)),
      m_attach(new QAction(this)), m_copyNumber(new QAction(this))
{
    setAcceptDrops(true);
    m_new->setObjectName(QStringLiteral("newIssue"));
    m_new->setIcon(Theme::icon(QStringLiteral("add"), ColorRole::AccentText));
    makeCommands();
    connectParts();
    connectDetail();
    auto query = std::make_unique<Query>(context, *m_model, *m_filter, *m_table);
    m_query = query.get();
    begin({QStringLiteral("issues"), QStringLiteral("Issue"), MenuId::Issue, m_model, new IssueViews(context.records, this), m_filter, m_table, m_detail, std::move(query), {m_new},
        m_commands->actions() + m_links->actions() + QList<QAction *>{m_watch->menuAction(), m_attach, m_copyNumber}, m_stages});
    openAction()->setIcon(Theme::icon(QStringLiteral("edit")));
}

void IssuesPage::makeCommands()
{
    m_attach->setObjectName(QStringLiteral("attachToIssue"));
    m_attach->setIcon(Theme::icon(QStringLiteral("attach")));
    m_attach->setShortcutContext(Qt::WidgetShortcut);
    m_copyNumber->setObjectName(QStringLiteral("copyIssueNumber"));
    m_copyNumber->setIcon(Theme::icon(QStringLiteral("copy")));
    m_copyNumber->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copyNumber->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_copyNumber);
    m_watch->setObjectName(QStringLiteral("watchMenu"));
    m_watch->setIcon(Theme::icon(QStringLiteral("clock")));
    m_watch->addActions(m_reminders->actions());
    m_reminders->setMessageBar(bar());
    m_detail->setCommands(m_commands->actions() + m_links->actions() + QList<QAction *>{m_watch->menuAction()});
    connect(m_attach, &QAction::triggered, this, [this] { m_files->choose(m_detail->issue()); });
    connect(m_copyNumber, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(currentNumber());
        Q_EMIT statusChanged(tr("%1 är kopierat").arg(currentNumber()));
    });
}

void IssuesPage::connectParts()
{
    connect(m_stages, &StageBar::stageChosen, this, &IssuesPage::showStage);
    connect(m_counts, &StageCounts::changed, this, [this] {
        m_stages->setCounts(m_counts->counts());
        totalsRead();
    });
}

void IssuesPage::connectDetail()
{
    connect(m_detail, &IssueDetail::shown, this, &IssuesPage::detailShown);
    connect(m_detail, &IssueDetail::editRequested, this, &IssuesPage::editIssue);
    connect(m_detail, &IssueDetail::issueRequested, this, &IssuesPage::showIssue);
    connect(m_detail, &IssueDetail::meetingRequested, &context().navigator, &Navigator::meetingRequested);
    connect(m_detail, &IssueDetail::openFileRequested, m_files, &IssueFiles::open);
    connect(m_detail, &IssueDetail::removeFileRequested, m_files, &IssueFiles::remove);
    connect(m_detail, &IssueDetail::unrelateRequested, m_links, &IssueRelationActs::unrelate);
    connect(m_reminders, &IssueReminderActs::changed, this, &IssuesPage::issueStored);
    connect(m_links, &IssueRelationActs::changed, this, &IssuesPage::issueStored);
    connect(m_links, &IssueRelationActs::failed, bar(), [this](const QString &message) { bar()->showMessage(MessageBar::Kind::Error, message); });
    connect(m_links, &IssueRelationActs::undoOffered, bar(), [this](const QString &text, const std::function<void()> &undo) {
        bar()->showMessage(MessageBar::Kind::Success, text);
        bar()->addButton(tr("Ångra"), [this, undo] {
            bar()->dismiss();
            undo();
        });
    });
    connect(m_commands, &IssueCommands::stored, this, &IssuesPage::issueStored);
}

static QString mailFile(const QMimeData *data)
{
    const QStringList files = AttachmentMedia::files(data);
    return files.size() == 1 && MailContainer::isMailName(files.first()) ? files.first() : QString();
}

/// A mail dragged out of a mail program that hands it over without a file (Outlook and Thunderbird on Windows).
static bool isVirtualMail(const QMimeData *data)
{
    const QStringList names = VirtualFiles::has(data) && AttachmentMedia::files(data).isEmpty() ? VirtualFiles::names(data) : QStringList();
    return names.size() == 1 && MailContainer::isMailName(names.first());
}

static const QString mailFormat = QStringLiteral("message/rfc822");

/// Whatever keys are held: a mail or a file that was moved would be gone where it came from.
static void takeCopy(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void IssuesPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *mime = event->mimeData();
    const bool attachable = AttachmentMedia::canAttach(mime) && m_detail->content() && !m_query->isBin();
    if (mime->hasFormat(mailFormat) || !mailFile(mime).isEmpty() || isVirtualMail(mime) || attachable)
        takeCopy(event);
}

void IssuesPage::openVirtualMail(const QMimeData *mime)
{
    const QTemporaryDir folder;
    const VirtualFiles::Taken taken = VirtualFiles::take(mime, folder.path());
    if (taken.paths.isEmpty())
        bar()->showMessage(MessageBar::Kind::Error, taken.refused.join(u'\n'));
    else
        m_commands->openMail(taken.paths.first());
}

/// A mail is looked at as an answer, whichever issue it belongs to; any other file is kept with the issue that is shown.
void IssuesPage::dropEvent(QDropEvent *event)
{
    const QMimeData *mime = event->mimeData();
    if (const QString mail = mailFile(mime); !mail.isEmpty())
        m_commands->openMail(mail);
    else if (mime->hasFormat(mailFormat))
        m_commands->openMail(mime->data(mailFormat));
    else if (isVirtualMail(mime))
        openVirtualMail(mime);
    else if (!m_detail->issue() || !m_files->add(m_detail->issue(), mime))
        return;
    takeCopy(event);
}
