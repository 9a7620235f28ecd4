#include "disposalservice.h"

#include "attachment.h"
#include "disposalrepository.h"
#include "documentwriter.h"
#include "recordrepository.h"
#include "swedishformat.h"
#include "words.h"

#include <QFileInfo>

QFuture<Result<Disposed>> DisposalService::dispose(const RecordSchema &schema, qint64 id, const DisposalGrounds &grounds)
{
    return m_database.write([&schema, id, grounds](Connection &connection) { return DisposalRepository(connection).dispose(schema, id, grounds); });
}

QFuture<Result<Retention::Judgement>> DisposalService::judge(const RecordSchema &schema, qint64 id)
{
    return m_database.read([&schema, id](Connection &connection) { return DisposalRepository(connection).judge(schema, id); });
}

QFuture<Result<QList<DueRecord>>> DisposalService::due()
{
    return m_database.read([](Connection &connection) { return DisposalRepository(connection).due(maximum); });
}

QFuture<Result<QList<Retention::Rule>>> DisposalService::rules()
{
    return m_database.read([](Connection &connection) { return DisposalRepository(connection).rules(); });
}

QFuture<Status> DisposalService::saveRules(const QList<Retention::Rule> &rules)
{
    return m_database.write([rules](Connection &connection) -> Status {
        RecordRepository records(connection);
        const auto stored = records.list<Setting>({QStringLiteral("key = ?"), {QLatin1String(Retention::rulesSetting)}, {}, false});
        if (!stored)
            return fail(stored.error());
        Setting setting = stored->isEmpty() ? Setting() : stored->first();
        setting.key = QLatin1String(Retention::rulesSetting);
        setting.value = Retention::toText(rules);
        return records.save(setting);
    });
}

QFuture<Result<QList<Disposal>>> DisposalService::list()
{
    return m_database.read([](Connection &connection) { return DisposalRepository(connection).list(maximum); });
}

/// A table under its title, in the format of the file's suffix.
static Result<int> writeTable(const Table &table, const QString &title, const QDateTime &stamp, const QString &fileName)
{
    Document document;
    document.title = title;
    document.stamp = stamp;
    document.footer = document.title;
    document.blocks = {Heading{1, document.title}, table};
    const auto format = DocumentFormats::fromSuffix(QFileInfo(fileName).suffix()).value_or(DocumentFormat::Csv);
    if (const Status status = writeDocument(document, format, fileName); !status)
        return fail(status.error());
    return int(table.rows.size());
}

QFuture<Result<int>> DisposalService::write(const QString &fileName)
{
    return m_database.readApart([fileName, stamp = m_database.now().toUTC()](Connection &connection) -> Result<int> {
        const auto lines = DisposalRepository(connection).list(maximum);
        if (!lines)
            return fail(lines.error());
        Table table{header(), {}, {20, 16, 24, 30, 24, 30}};
        for (const Disposal &line : *lines)
            table.rows << row(line);
        return writeTable(table, tr("Gallringslogg"), stamp, fileName);
    });
}

QFuture<Result<int>> DisposalService::writeDue(const QString &fileName)
{
    return m_database.readApart([fileName, stamp = m_database.now().toUTC()](Connection &connection) -> Result<int> {
        const auto records = DisposalRepository(connection).due(maximum);
        if (!records)
            return fail(records.error());
        Table table{dueHeader(), {}, {20, 40, 16, 16, 20}};
        for (const DueRecord &record : *records)
            table.rows << dueRow(record);
        return writeTable(table, tr("Att gallra"), stamp, fileName);
    });
}

QStringList DisposalService::dueHeader() { return {tr("Vad"), tr("Namn"), tr("Avslutad"), tr("Gallras från"), tr("Var")}; }

QStringList DisposalService::dueRow(const DueRecord &record)
{
    return {Words::table(record.table), record.name, SwedishFormat::tableDate(record.ended), SwedishFormat::tableDate(record.due),
            record.binned ? tr("i papperskorgen") : tr("i registret")};
}

QStringList DisposalService::header() { return {tr("När"), tr("Vad"), tr("Namn"), tr("Beslut"), tr("Av"), tr("Skäl till tidig gallring")}; }

QStringList DisposalService::row(const Disposal &line)
{
    const QDateTime at = line.stored.changedAt.toLocalTime();
    return {SwedishFormat::tableDate(at.date()) + u' ' + SwedishFormat::tableTime(at.time()), Words::table(line.table), line.title, line.decision, line.stored.changedBy, line.reason};
}
