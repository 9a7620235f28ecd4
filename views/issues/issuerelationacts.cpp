#include "issues/issuerelationacts.h"

#include "issueservice.h"
#include "issues/issuepicker.h"
#include "shell/navigator.h"
#include "theme/afterchange.h"
#include "theme/theme.h"
#include "whendone.h"

#include <QAction>
#include <QWidget>

IssueRelationActs::IssueRelationActs(const AppContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window), m_relate(add("relateIssue", "issues", &IssueRelationActs::relate)),
      m_merge(add("mergeIssue", "copy", &IssueRelationActs::merge)), m_unmerge(add("unmergeIssue", "undo", &IssueRelationActs::unmerge))
{
    retranslate();
    AfterChange::follow(this, window, AfterChange::Language, [this] { retranslate(); });
}

QAction *IssueRelationActs::add(const char *name, const char *icon, void (IssueRelationActs::*slot)())
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setIcon(Theme::icon(QString::fromLatin1(icon)));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void IssueRelationActs::setIssue(const std::optional<IssueFile> &file)
{
    m_file = file;
    retranslate();
}

void IssueRelationActs::retranslate()
{
    m_relate->setText(tr("Koppla t&ill…"));
    m_merge->setText(tr("Slå ihop me&d…"));
    m_unmerge->setText(tr("Ångra sammanslagnin&gen"));
    QString none;
    if (!m_file)
        none = tr("Välj en fråga först");
    else if (m_file->issue.stored.deletedAt.isValid())
        none = tr("Frågan ligger i papperskorgen");
    const bool merged = m_file && m_file->issue.mergedInto;
    const auto set = [](QAction *action, const QString &why, const QString &explanation) {
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? explanation : why);
        action->setStatusTip(action->toolTip());
    };
    set(m_relate, none, tr("Visa att två frågor hör ihop; båda är kvar i listan"));
    set(m_merge, !none.isEmpty() ? none : merged ? tr("Frågan är redan sammanslagen med en annan") : QString(),
        tr("Visa frågan genom en annan, som handlar om samma sak; bådas historik är kvar"));
    set(m_unmerge, !none.isEmpty() ? none : merged ? QString() : tr("Frågan är inte sammanslagen med någon"),
        tr("Frågan står för sig själv igen"));
    m_merge->setVisible(!merged);
    m_unmerge->setVisible(merged);
}

void IssueRelationActs::relate()
{
    const Issue issue = m_file->issue;
    auto *picker = new IssuePicker(m_context, issue.id, {tr("Koppla %1 till en annan fråga").arg(issue.number),
                                   tr("Vilken fråga hör ihop med ”%1”?").arg(issue.title), tr("&Koppla")}, m_window->window());
    connect(picker, &IssuePicker::picked, this, [this, issue](const IssueRow &other) {
        whenDone(m_context.issues.relate(issue.id, other.id), this, [this, issue, other](const Status &status) {
            if (status)
                offerRelation(issue, tr("%1 och %2 är kopplade till varandra.").arg(issue.number, other.number), other.id, true);
            else
                Q_EMIT failed(status.error().message);
        });
    });
    picker->open();
}

void IssueRelationActs::unrelate(IssueId other)
{
    if (!m_file)
        return;
    whenDone(m_context.issues.unrelate(m_file->issue.id, other), this, [this, issue = m_file->issue, other](const Status &status) {
        if (status)
            offerRelation(issue, tr("Frågorna är inte längre kopplade till varandra."), other, false);
        else
            Q_EMIT failed(status.error().message);
    });
}

/// Tells what was done, with the opposite as the way back.
void IssueRelationActs::offerRelation(const Issue &issue, const QString &done, IssueId other, bool related)
{
    Q_EMIT changed(issue.id);
    Q_EMIT undoOffered(done, [this, issue, other, related] {
        whenDone(related ? m_context.issues.unrelate(issue.id, other) : m_context.issues.relate(issue.id, other), this, [this, issue](const Status &undone) {
            if (undone)
                Q_EMIT changed(issue.id);
            else
                Q_EMIT failed(undone.error().message);
        });
    });
}

void IssueRelationActs::merge()
{
    const Issue issue = m_file->issue;
    auto *picker = new IssuePicker(m_context, issue.id, {tr("Slå ihop %1 med en annan fråga").arg(issue.number),
                                   tr("Vilken fråga ska ”%1” visas genom? Bådas historik är kvar, och det går att ångra.").arg(issue.title),
                                   tr("&Slå ihop")}, m_window->window());
    connect(picker, &IssuePicker::picked, this, [this, issue](const IssueRow &other) {
        whenDone(m_context.issues.merge(issue.id, other.id), this, [this, issue, other](const Result<IssueFile> &file) {
            if (!file) {
                Q_EMIT failed(file.error().message);
                return;
            }
            Q_EMIT changed(other.id);
            Q_EMIT undoOffered(tr("%1 visas nu genom %2.").arg(issue.number, other.number), [this, issue] { unmergeIssue(issue); });
        });
    });
    picker->open();
}

void IssueRelationActs::unmerge() { unmergeIssue(m_file->issue); }

void IssueRelationActs::unmergeIssue(const Issue &issue)
{
    whenDone(m_context.issues.unmerge(issue.id), this, [this, issue](const Result<IssueFile> &file) {
        if (!file) {
            Q_EMIT failed(file.error().message);
            return;
        }
        Q_EMIT changed(issue.id);
        Q_EMIT m_context.navigator.statusRequested(tr("%1 står för sig själv igen").arg(issue.number));
    });
}
