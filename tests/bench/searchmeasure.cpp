#include "checked.h"
#include "connection.h"
#include "measures.h"
#include "meetingrepository.h"
#include "report.h"
#include "searchrepository.h"
#include "sqlite.h"
#include "textnorm.h"

#include <memory>
#include <vector>

namespace {

/// What somebody types, letter by letter: after each one the hits are asked for.
constexpr const char *typed[] = {"gångvägen", "tjädervretagen", "mötet diskuterade", "m hallonlyckan", "2026 finns inte", "björkgatansbelysningen"};
constexpr const char *tables[] = {"meeting", "agenda_item", "association", "person", "attachment"};

/// As the bare query is asked: each word from its beginning.
QByteArray matchOf(const QString &text)
{
    QByteArrayList terms;
    for (const QString &word : TextNorm::searchWords(text))
        terms << '"' + word.toUtf8() + "\" *";
    return terms.join(" AND ");
}

/// The bare query in one table, with the texts of the hits.
class BareSearch
{
public:
    BareSearch(BareSqlite &database, const QByteArray &table)
        : m_columns(table == "agenda_item" ? "rowid, heading, body" : table == "meeting" ? "rowid, theme, note" : "rowid, name, name"),
          m_statement(database, "SELECT " + m_columns + " FROM " + table + "_search WHERE " + table + "_search MATCH ? ORDER BY rowid DESC LIMIT 100")
    {
    }
    void run(const QByteArray &match)
    {
        qsizetype size = 0;
        m_ids.clear();
        m_statement.bind(match);
        while (m_statement.step()) {
            m_ids << m_statement.integer(0);
            size += m_statement.text(1).size() + m_statement.text(2).size();
        }
        m_size = size;
    }
    const QList<qint64> &ids() const { return m_ids; }

private:
    const QByteArray m_columns;
    BareStatement m_statement;
    QList<qint64> m_ids;
    volatile qsizetype m_size = 0;  ///< so that the texts are really read
};

/// What is quicker must find the same.
void compare(SearchRepository &repository, BareSearch &bare, const QString &text)
{
    QList<qint64> ours;
    for (const SearchHit &hit : checked(repository.searchIn(QStringLiteral("agenda_item"), text, 100)))
        ours << hit.id;
    bare.run(matchOf(text));
    if (ours != bare.ids())
        qFatal("“%s” gives other hits than the bare query", qPrintable(text));
}

struct Typing {
    Pair sum;
    Pair slowest;
};

template<class Ours, class Bare> Typing measureTyping(const QString &text, Ours ours, Bare bare)
{
    Typing typing;
    for (qsizetype length = 1; length <= text.size(); ++length) {
        const QString part = text.left(length);
        if (part.endsWith(u' '))
            continue;
        const QByteArray match = matchOf(part);
        const Pair pair = byTurns(9, [&] { ours(part); }, [&] { bare(match); });
        typing.sum = {typing.sum.ours + pair.ours, typing.sum.bare + pair.bare};
        typing.slowest = {qMax(typing.slowest.ours, pair.ours), qMax(typing.slowest.bare, pair.bare)};
    }
    return typing;
}

void add(Report &report, const QString &name, const Typing &typing)
{
    report.add({name, typing.sum.ours, typing.sum.bare, QStringLiteral("ms"), Figure::Goal::Ratio, 1.5});
    report.add({QStringLiteral("  its slowest letter"), typing.slowest.ours, typing.slowest.bare, QStringLiteral("ms"), Figure::Goal::None});
}

}

void Measures::search(Report &report, const QString &file)
{
    const auto connection = checked(Connection::open(DatabaseAddress::ofFile(file), Connection::Mode::ReadOnly));
    SearchRepository repository(*connection);
    MeetingRepository meetings(*connection);
    BareSqlite database(file);
    database.execute("PRAGMA cache_size = -8000");
    std::vector<std::unique_ptr<BareSearch>> bare;
    for (const char *table : tables)
        bare.push_back(std::make_unique<BareSearch>(database, table));
    report.section(QStringLiteral("Search as you type: the first 100 hits with what is shown of them, after every letter, all letters together"),
                   QStringLiteral("the bare FTS query with the same LIMIT through the sqlite3 C API, with the texts of the hits"));
    for (const char *text : {"g", "gå", "gån", "gång", "m", "mö"}) {
        const QString word = QString::fromUtf8(text);
        const QByteArray match = matchOf(word);
        const Pair pair = byTurns(51, [&] { checked(repository.searchIn(QStringLiteral("agenda_item"), word, 100)); }, [&] { bare[1]->run(match); });
        report.add({QStringLiteral("items: “%1” alone").arg(word), pair.ours, pair.bare, QStringLiteral("ms"), Figure::Goal::Ratio, 1.5});
    }
    for (const char *text : typed) {
        const QString word = QString::fromUtf8(text);
        for (qsizetype length = 1; length <= word.size(); ++length)
            compare(repository, *bare[1], word.left(length));
        add(report, QStringLiteral("items: “%1”").arg(word), measureTyping(word, [&](const QString &part) { checked(repository.searchIn(QStringLiteral("agenda_item"), part, 100)); },
            [&](const QByteArray &match) { bare[1]->run(match); }));
    }
    for (const char *text : typed) {
        const QString word = QString::fromUtf8(text);
        add(report, QStringLiteral("everywhere: “%1”").arg(word), measureTyping(word, [&](const QString &part) { checked(repository.search(part, 100)); },
            [&](const QByteArray &match) {
                for (const auto &one : bare)
                    one->run(match);
            }));
    }
    report.section(QStringLiteral("Filter of the list by text: every id, in order"), QStringLiteral("nothing; for information"));
    for (const char *text : {"g", "gån", "gångvägen", "mötet diskuterade", "hallonlyckan", "finnsinte"}) {
        MeetingFilter filter;
        filter.text = QString::fromUtf8(text);
        const double time = millisecondsOf([&] { checked(meetings.ids(filter, {})); });
        report.add({QStringLiteral("“%1”").arg(filter.text), time, 0, QStringLiteral("ms"), Figure::Goal::None});
    }
}
