#include "searchterm.h"

#include "connection.h"
#include "dialect.h"
#include "statement.h"

/// The longest beginning that has an index of its own (SqliteDialect::searchIndex()).
static constexpr qsizetype indexedPrefix = 4;
/// A beginning of more words than this is not spelt out: asking for so many costs as much as it saves.
static constexpr int mostWords = 400;

static Result<QStringList> wordsFrom(Connection &connection, const QString &table, const QString &beginning)
{
    Statement statement(connection, connection.dialect().wordsQuery(table));
    statement.bind(beginning).bind(beginning + QString::fromUcs4(U"\U0010FFFF")).bind(mostWords + 1);
    QStringList words;
    if (const Status status = statement.forEach([&words](const Statement &row) { words << row.text(0); }); !status)
        return fail(status.error());
    return words;
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
            const auto spelt = wordsFrom(connection, table, word);
            if (!spelt)
                return fail(spelt.error());
            if (spelt->isEmpty())
                return QString();
            if (spelt->size() <= mostWords)
                term = QStringLiteral("(\"") + spelt->join(QStringLiteral("\" OR \"")) + QStringLiteral("\")");
        }
        terms << term;
    }
    return terms.join(QStringLiteral(" AND "));
}
