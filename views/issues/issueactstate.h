#pragma once

#include "issue.h"

#include <QCoreApplication>
#include <optional>

/// What can be done in the course of an issue.
enum class IssueAct { Forward, Sent, Acknowledge, Answer, AnswerFromMail, WrongFunction, OpenAgain, Remind, FeedBack, PlanFeedback, Rest, Wake, Close, WriteOff };

/// Whether an act is possible now, and if not why, in words. The rules themselves are those of the domain; this only asks before.
class IssueActState
{
    Q_DECLARE_TR_FUNCTIONS(IssueActState)
public:
    /// Empty when the act is possible.
    static QString whyNot(IssueAct act, const std::optional<IssueFile> &file, QDate today);

    /// Hops the act can be done to, in their order.
    static QList<Forwarding> hopsFor(IssueAct act, const IssueFile &file, QDate today);

private:
    static QString whyNoHop(IssueAct act, const IssueFile &file, QDate today);
    static QString whyNoStep(IssueAct act, const IssueFile &file);
};
