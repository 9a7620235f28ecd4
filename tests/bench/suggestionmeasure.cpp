#include "checked.h"
#include "database.h"
#include "issuefiller.h"
#include "issuerouter.h"
#include "measures.h"
#include "recordrepository.h"
#include "report.h"
#include "statement.h"

namespace {

constexpr int pastAnswers = 100'000;
constexpr int textLength = 2000;

struct Past {
    QString text;
    FunctionId function;
};

/// The first 100,000 answers of the database, or as many as it has.
QList<Past> pastOf(Connection &connection)
{
    QList<Past> past;
    Statement statement(connection, QStringLiteral("SELECT i.title, i.body, f.to_function_id FROM forwarding f JOIN issue i ON i.id = f.issue_id WHERE f.hop_outcome = 'answered' "
                                                   "ORDER BY f.id LIMIT %1").arg(pastAnswers));
    checked(statement.forEach([&past](const Statement &row) { past << Past{row.text(0) + u'\n' + row.text(1), FunctionId(row.integer(2))}; }));
    return past;
}

/// Texts of 2,000 characters as somebody might paste one, none of them learned.
QStringList longTexts(int count)
{
    Words words(4711);
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        QString text = QString::fromUtf8(words.task());
        while (text.size() < textLength)
            text += u' ' + QString::fromUtf8(words.body());
        texts << text.left(textLength);
    }
    return texts;
}

}

void Measures::suggestion(Report &report, const QString &file)
{
    const auto connection = checked(Connection::open(DatabaseAddress::ofFile(file), Connection::Mode::ReadOnly));
    RecordRepository records(*connection);
    const RoutingCatalogue catalogue{checked(records.list<MunicipalFunction>()), checked(records.list<FunctionTopic>()), checked(records.list<Locality>()),
        checked(records.list<LocalityMembership>())};
    const QList<Past> past = pastOf(*connection);
    report.section(QStringLiteral("A suggestion for a text of %1 characters, %2 functions, %3 past answers").arg(textLength).arg(catalogue.functions.size()).arg(past.size()),
        QStringLiteral("nothing: the thread's processor time; learning and what the program does in real time"));
    RoutingKnowledge knowledge(catalogue);
    const double learning = millisecondsOf([&] {
        for (const Past &answer : past)
            knowledge.learn(answer.text, answer.function);
    });
    QList<double> times;
    int suggested = 0;
    for (const QString &text : longTexts(200)) {
        const RoutingQuestion question{text, {}, RoadKeeper::Unknown, IssueFiller::today()};
        const double start = threadMilliseconds();
        suggested += int(suggestFunctions(knowledge, question).size());
        times << threadMilliseconds() - start;
    }
    if (suggested == 0)
        qFatal("nothing was suggested");
    std::sort(times.begin(), times.end());
    report.add({QStringLiteral("a suggestion, median"), median(times), 0, QStringLiteral("ms"), Figure::Goal::Most, 5});
    report.add({QStringLiteral("a suggestion, 95 of 100"), times.at(times.size() * 95 / 100), 0, QStringLiteral("ms"), Figure::Goal::Most, 5});
    report.add({QStringLiteral("learning all past answers, on a thread of its own"), learning, 0, QStringLiteral("ms"), Figure::Goal::None, 0});

    // As the program does it, with the whole database: how long the first suggestion takes, and the next.
    Database::Options options;
    options.threads = Database::Threads::Inline;
    options.clock = [] { return QDateTime(IssueFiller::today(), QTime(9, 0)).toUTC(); };
    const auto database = checked(Database::open(file, options));
    IssueRouter router(*database);
    const RoutingQuestion question{longTexts(1).first(), {}, RoadKeeper::Unknown, IssueFiller::today()};
    for (const char *name : {"first suggestion of the program, with learning", "the next one"}) {
        const double time = millisecondsOf([&] { checked(router.suggest(question).result()); });
        report.add({QString::fromLatin1(name), time, 0, QStringLiteral("ms"), Figure::Goal::None, 0});
    }
}
