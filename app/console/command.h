#pragma once

#include "clock.h"
#include "commandline.h"
#include "database.h"
#include "output.h"
#include "recordrepository.h"
#include "textnorm.h"

/// Why a command stopped, and with which exit code.
struct Failure {
    Failure(Error why) : error(std::move(why)) {}
    Error error;
    bool wrongUse = false;
    QStringList more;      ///< further lines for people
    QJsonObject members;   ///< further members for machines
};
using Outcome = tl::expected<void, Failure>;

inline tl::unexpected<Failure> stop(Error error) { return tl::unexpected<Failure>(Failure(std::move(error))); }
tl::unexpected<Failure> wrongUse(const QString &message, const QString &field = {});

/// What a command is given.
struct Call {
    const CommandLine &line;
    const QStringList &words;  ///< those after the verb
    Output &output;
    Clock clock;

    /// Today by the clock, on the user's own calendar.
    QDate today() const { return clock().toLocalTime().date(); }
    QString user() const { return line.value(QStringLiteral("user")); }
    /// Opens an existing database, brought up to date.
    Result<std::unique_ptr<Database>> open() const { return open(words.value(0), false); }
    /// The same of a word; `create` makes a missing one. What the organisation has decided about databases holds here too.
    Result<std::unique_ptr<Database>> open(const QString &address, bool create) const;
    /// Opens one as it is, for looking after it.
    Result<std::unique_ptr<Connection>> openAsItIs() const;
    /// The largest attachment in MB, by the organisation or the program itself.
    static int attachmentMb();
    /// The day an option says; an invalid one when it is not there.
    Result<QDate> date(const QString &option) const;
};

struct Command {
    QString verb;
    QStringList words;  ///< the words it takes, as shown
    QString summary;
    QString details;
    QList<OptionInfo> options;
    Outcome (*run)(const Call &call);
};

/// In the language of the program; every call makes it anew.
QList<Command> commands();
QList<OptionInfo> globalOptions();
/// The part of them that is about issues.
QList<Command> issueCommands();

Outcome runInit(const Call &call);
Outcome runImport(const Call &call);
Outcome runList(const Call &call);
Outcome runAddMeeting(const Call &call);
Outcome runExport(const Call &call);
Outcome runAddIssue(const Call &call);
Outcome runSuggest(const Call &call);
Outcome runForward(const Call &call);
Outcome runSent(const Call &call);
Outcome runAnswer(const Call &call);
Outcome runFeedback(const Call &call);
Outcome runClose(const Call &call);
Outcome runStats(const Call &call);
Outcome runCheck(const Call &call);
Outcome runBackup(const Call &call);
Outcome runRestore(const Call &call);

/// Does a piece of work on the database now and gives what came of it.
template<class Work> auto perform(Database &database, Work work) { return database.write(std::move(work)).takeResult(); }

struct ConsoleText {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

Error unknownName(const QString &name, const QStringList &names, const QString &option);

/// The one of a table's rows that is called `name`, without regard to case. Errors: NotFound, with the names there are; `field` is `option`.
template<class T> Result<T> named(RecordRepository &records, QString T::*member, const QString &name, const QString &option)
{
    const auto all = records.list<T>();
    if (!all)
        return fail(all.error());
    QStringList names;
    for (const T &value : *all) {
        if (TextNorm::folded((value.*member).simplified()) == TextNorm::folded(name.simplified()))
            return value;
        names << value.*member;
    }
    return fail(unknownName(name, names, option));
}
