#include "duplicates.h"

#include "fuzzyname.h"
#include "organisationnumber.h"
#include "recordrepository.h"
#include "recordtypes.h"

#include <algorithm>

static constexpr qsizetype mostShown = 5;

static Result<QList<LikelyDuplicate>> findIn(Connection &connection, const RecordSchema &schema, const QString &name, const QString &number,
                                             qint64 except)
{
    const auto records = RecordRepository(connection).list(schema);
    if (!records)
        return fail(records.error());
    const int nameIndex = schema.indexOf(schema.display);
    const int numberIndex = schema.indexOf(u"orgnr");
    QList<LikelyDuplicate> found;
    for (const Record &record : *records) {
        if (record.id == except)
            continue;
        const QString other = record.values.value(nameIndex).toString();
        const bool same = !number.isEmpty() && numberIndex >= 0 && record.values.at(numberIndex).toString() == number;
        const double similarity = FuzzyName::nameSimilarity(name, other);
        if (same || similarity >= FuzzyName::LikelySame)
            found << LikelyDuplicate{record.id, other, same, similarity};
    }
    std::stable_sort(found.begin(), found.end(), [](const LikelyDuplicate &a, const LikelyDuplicate &b) {
        return std::pair(a.sameNumber, a.similarity) > std::pair(b.sameNumber, b.similarity);
    });
    if (found.size() > mostShown)
        found.resize(mostShown);
    return found;
}

QFuture<Result<QList<LikelyDuplicate>>> Duplicates::find(const QString &table, const QString &name, const QString &organisationNumber,
                                                         qint64 except)
{
    const QString number = OrganisationNumber::check(organisationNumber).text;
    return m_database.read([table, name, number, except](Connection &connection) -> Result<QList<LikelyDuplicate>> {
        const RecordSchema *schema = schemaOf(table);
        if (!schema)
            return QList<LikelyDuplicate>{};
        return findIn(connection, *schema, name, number, except);
    });
}
