#include "issues/issuelinkacts.h"

#include "issueservice.h"
#include "shell/appcontext.h"
#include "theme/theme.h"
#include "userprompt.h"
#include "whendone.h"
#include "widgets/messagebar.h"

#include <QAction>

IssueLinkActs::IssueLinkActs(const AppContext &context, MessageBar *bar, QWidget *page)
    : QObject(page), m_context(context), m_bar(bar), m_relate(new QAction(this)), m_merge(new QAction(this)), m_unmerge(new QAction(this))
{
    m_relate->setObjectName(QStringLiteral("relateIssue"));
    m_merge->setObjectName(QStringLiteral("mergeIssue"));
    m_unmerge->setObjectName(QStringLiteral("unmergeIssue"));
    m_relate->setIcon(Theme::icon(QStringLiteral("group")));
    m_merge->setIcon(Theme::icon(QStringLiteral("import")));
    m_unmerge->setIcon(Theme::icon(QStringLiteral("undo")));
    connect(m_relate, &QAction::triggered, this, &IssueLinkActs::relate);
    connect(m_merge, &QAction::triggered, this, &IssueLinkActs::merge);
    connect(m_unmerge, &QAction::triggered, this, &IssueLinkActs::unmerge);
    setIssue({});
    retranslate();
}

void IssueLinkActs::setIssue(const std::optional<IssueFile> &file)
{
    m_file = file;
    const bool merged = file && file->issue.mergedInto;
    m_relate->setEnabled(file.has_value());
    m_merge->setEnabled(file && !merged);
    m_merge->setVisible(!merged);
    m_unmerge->setVisible(merged);
}

void IssueLinkActs::fail(const Error &error) { m_bar->showMessage(MessageBar::Kind::Error, error.message); }

void IssueLinkActs::askForOther(const QString &title, const QString &act, const Found &found)
{
    if (!m_file)
        return;
    const auto number = m_context.prompt.askText(title, tr("Den andra frågans &nummer, till exempel OR-2026-0123"), act);
    if (!number)
        return;
    whenDone(m_context.issues.loadByNumber(number->trimmed()), this, [this, found](const Result<IssueFile> &other) {
        if (other)
            found(*other);
        else
            fail(other.error());
    });
}

void IssueLinkActs::relate()
{
    askForOther(tr("Frågor som hör ihop"), tr("Koppla ihop"), [this, id = m_file ? m_file->issue.id : IssueId()](const IssueFile &other) { bind(id, other); });
}

void IssueLinkActs::bind(IssueId id, const IssueFile &other)
{
    whenDone(m_context.issues.relate(id, other.issue.id), this, [this, id, other](const Status &status) {
        if (!status) {
            fail(status.error());
            return;
        }
        m_bar->showMessage(MessageBar::Kind::Success, tr("%1 hör nu ihop med den här frågan.").arg(other.issue.number));
        m_bar->addButton(tr("Ångra"), [this, id, other] {
            m_bar->dismiss();
            whenDone(m_context.issues.unrelate(id, other.issue.id), this, [this](const Status &undone) {
                if (!undone)
                    fail(undone.error());
            });
        });
        Q_EMIT changed(id);
    });
}

void IssueLinkActs::unrelate(IssueId other)
{
    if (!m_file)
        return;
    const IssueId id = m_file->issue.id;
    whenDone(m_context.issues.unrelate(id, other), this, [this, id, other](const Status &status) {
        if (!status) {
            fail(status.error());
            return;
        }
        m_bar->showMessage(MessageBar::Kind::Success, tr("Frågorna är inte längre kopplade till varandra."));
        m_bar->addButton(tr("Ångra"), [this, id, other] {
            m_bar->dismiss();
            whenDone(m_context.issues.relate(id, other), this, [this](const Status &undone) {
                if (!undone)
                    fail(undone.error());
            });
        });
        Q_EMIT changed(id);
    });
}

void IssueLinkActs::merge()
{
    askForOther(tr("Slå ihop %1 med en annan fråga").arg(m_file ? m_file->issue.number : QString()), tr("Slå ihop"),
                [this, issue = m_file ? m_file->issue : Issue()](const IssueFile &into) { setMerged(issue, into); });
}

void IssueLinkActs::setMerged(const Issue &issue, const IssueFile &into)
{
    whenDone(m_context.issues.merge(issue.id, into.issue.id), this, [this, issue, into](const Result<IssueFile> &stored) {
        if (!stored) {
            fail(stored.error());
            return;
        }
        m_bar->showMessage(MessageBar::Kind::Success, tr("%1 visas nu i %2. Båda behåller sin historia.").arg(issue.number, into.issue.number));
        m_bar->addButton(tr("Ångra"), [this, issue] { split(issue); });
        Q_EMIT changed(into.issue.id);
    });
}

void IssueLinkActs::unmerge()
{
    if (m_file)
        split(m_file->issue);
}

void IssueLinkActs::split(const Issue &issue)
{
    whenDone(m_context.issues.unmerge(issue.id), this, [this, issue](const Result<IssueFile> &stored) {
        if (!stored) {
            fail(stored.error());
            return;
        }
        m_bar->showMessage(MessageBar::Kind::Success, tr("%1 är en egen fråga igen.").arg(issue.number));
        Q_EMIT changed(issue.id);
    });
}

void IssueLinkActs::retranslate()
{
    m_relate->setText(tr("Koppla till en annan fråga …"));
    m_merge->setText(tr("Slå ihop med en annan fråga …"));
    m_unmerge->setText(tr("Dela sammanslagningen"));
}
