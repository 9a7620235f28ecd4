#pragma once

#include "record.h"
#include "result.h"

#include <QDate>
#include <QList>
#include <optional>

/// How long records are kept before they may be disposed of (gallring, domain §7). The rules are the organisation's: they are kept as a
/// setting, and the built-in ones hold where it says nothing. Pure.
namespace Retention {

/// Key of the setting: "issue=5;meeting=;…", years after the end, nothing for what is kept for ever.
inline constexpr const char *rulesSetting = "retention_rules";

struct Rule {
    QString table;
    std::optional<int> years;  ///< after it ended; none = kept for ever (bevaras)
    bool operator==(const Rule &) const = default;
};

/// Meetings are kept; an issue 5 years after it was closed; a role or an appointment 1 year after its last day, and a person 1 year after
/// the last of the roles.
QList<Rule> standard();
/// What the setting says, and the built-in rules for the rest. Nonsense in it is passed over.
QList<Rule> parse(const QString &setting);
QString toText(const QList<Rule> &rules);
/// "Frågor gallras 5 år efter avslut.", "Möten bevaras."
QString words(const Rule &rule);
/// Of a table; none for what has no rule, such as a place or a file.
std::optional<Rule> ruleFor(const QList<Rule> &rules, const QString &table);

/// The day a record ended as its own columns say: an issue was closed, a role was over. Invalid while it goes on.
QDate endOf(const RecordSchema &schema, const Record &record);
/// The first day on which it may be disposed of by rule; invalid when it is kept, or has not ended.
QDate dueOn(const Rule &rule, QDate ended);

/// What the rule says of a record on a day.
struct Judgement {
    std::optional<Rule> rule;
    QDate ended;
    QDate due;
    bool early = false;  ///< there is a rule, and it does not let go of the record yet: a reason is asked for
    QString words;       ///< the rule and what follows from it, to be shown before a decision; empty without a rule
};
Judgement judge(const std::optional<Rule> &rule, QDate ended, QDate today);

/// A reference to a decision that somebody could look up. Errors: Invalid (field "decision"), with what one looks like.
Status checkDecision(const QString &decision);

}
