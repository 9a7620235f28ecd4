#include "disposalservice.h"

#include "disposalrepository.h"
#include "documentwriter.h"
#include "swedishformat.h"
#include "words.h"

#include <QFileInfo>

QFuture<Result<Disposed>> DisposalService::dispose(const RecordSchema &schema, qint64 id, const QString &decision)
{
    return m_database.write([&schema, id, decision](Connection &connection) { return DisposalRepository(connection).dispose(schema, id, decision); });
}

QFuture<Result<QList<Disposal>>> DisposalService::list()
{
    return m_database.read([](Connection &connection) { return DisposalRepository(connection).list(maximum); });
}

QFuture<Result<int>> DisposalService::write(const QString &fileName)
{
    return m_database.readApart([fileName, stamp = m_database.now().toUTC()](Connection &connection) -> Result<int> {
        const auto lines = DisposalRepository(connection).list(maximum);
        if (!lines)
            return fail(lines.error());
        Table table{header(), {}, {20, 16, 24, 30, 24}};
        for (const Disposal &line : *lines)
            table.rows << row(line);
        Document document;
        document.title = tr("Gallringslogg");
        document.stamp = stamp;
        document.footer = document.title;
        document.blocks = {Heading{1, document.title}, table};
        const auto format = DocumentFormats::fromSuffix(QFileInfo(fileName).suffix()).value_or(DocumentFormat::Csv);
        if (const Status status = writeDocument(document, format, fileName); !status)
            return fail(status.error());
        return int(lines->size());
    });
}

QStringList DisposalService::header() { return {tr("När"), tr("Vad"), tr("Namn"), tr("Beslut"), tr("Av")}; }

QStringList DisposalService::row(const Disposal &line)
{
    const QDateTime at = line.stored.changedAt.toLocalTime();
    return {SwedishFormat::tableDate(at.date()) + u' ' + SwedishFormat::tableTime(at.time()), Words::table(line.table), line.title, line.decision, line.stored.changedBy};
}
