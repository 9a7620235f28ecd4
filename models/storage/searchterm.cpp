#include "searchterm.h"

#include "connection.h"
#include "dialect.h"
#include "statement.h"

/// The longest beginning that has an index of its own (SqliteDialect::searchIndex()).
static constexpr qsizetype indexedPrefix = 4;
/// A beginning of more words than this is not spelt out: asking for so many costs as much as it saves.
static constexpr int mostWords = 400;
/// A word that stands this often is passed over by asking for the next one.
static constexpr int often = 64;

namespace {

struct Spelling {
    QStringList words;
    bool anyOften = false;
};

}

/// The words of the index with this beginning, one more than mostWords at most.
static Result<Spelling> spellingOf(Connection &connection, const QString &table, const QString &beginning)
{
    Spelling spelling;
    Statement statement(connection, connection.dialect().wordsQuery(table));
    QString from = beginning;
    while (!from.isEmpty()) {
        statement.bind(from);
        if (const Status status = statement.run(); !status)
            return fail(status.error());
        from.clear();
        int count = 0;
        while (from.isEmpty() && statement.next()) {
            const QString word = statement.text(0);
            count = !spelling.words.isEmpty() && word == spelling.words.last() ? count + 1 : 1;
            if (count == often) {
                spelling.anyOften = true;
                from = word + QChar(1);
            } else if (count == 1) {
                if (!word.startsWith(beginning) || spelling.words.size() > mostWords)
                    return spelling;
                spelling.words << word;
            }
        }
        if (const Status status = statement.finished(); !status)
            return fail(status.error());
    }
    return spelling;
}

Result<QString> searchTerm(Connection &connection, const QString &table, const QStringList &words)
{
    const Dialect &dialect = connection.dialect();
    if (dialect.wordsQuery(table).isEmpty())
        return dialect.matchTerm(words);
    QStringList terms;
    for (const QString &word : words) {
        QString term = dialect.matchTerm({word});
        if (word.toUcs4().size() > indexedPrefix) {
            const auto spelling = spellingOf(connection, table, word);
            if (!spelling)
                return fail(spelling.error());
            if (spelling->words.isEmpty())
                return QString();
            // Of words that are all seldom there are few rows to collect.
            if (spelling->anyOften && spelling->words.size() <= mostWords)
                term = QStringLiteral("(\"") + spelling->words.join(QStringLiteral("\" OR \"")) + QStringLiteral("\")");
        }
        terms << term;
    }
    return terms.join(QStringLiteral(" AND "));
}
