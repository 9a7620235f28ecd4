#include "importrows.h"

#include "connection.h"
#include "smartdate.h"
#include "textnorm.h"

QString importKey(const QString &name) { return TextNorm::folded(name.simplified()); }

QString ImportCells::text(const char *column) const
{
    const auto at = m_columns.constFind(QString::fromLatin1(column));
    return at == m_columns.cend() ? QString() : m_row.cells.value(*at).trimmed();
}

QString ImportCells::folded(const char *column) const { return importKey(text(column)); }

QString ImportCells::required(const char *column)
{
    const QString value = line(column);
    if (value.isEmpty())
        bad(column, tr("Uppgiften saknas. Fyll i cellen."));
    return value;
}

std::optional<int> ImportCells::number(const char *column, int least, int most)
{
    const QString value = text(column);
    if (value.isEmpty())
        return {};
    bool ok = false;
    const int number = value.toInt(&ok);
    if (ok && number >= least && number <= most)
        return number;
    bad(column, tr("”%1” ska vara ett heltal mellan %2 och %3.").arg(value.left(40), QString::number(least), QString::number(most)));
    return {};
}

std::optional<double> ImportCells::real(const char *column, double least, double most)
{
    QString value = text(column);
    if (value.isEmpty())
        return {};
    bool ok = false;
    const double number = QString(value).replace(u',', u'.').toDouble(&ok);
    if (ok && number >= least && number <= most)
        return number;
    bad(column, tr("”%1” ska vara grader mellan %2 och %3, till exempel %4. Lämna cellen tom om läget är okänt.")
                    .arg(value.left(40), QString::number(least), QString::number(most), least > 50 ? QStringLiteral("57.7211") : QStringLiteral("12.9401")));
    return {};
}

QDate ImportCells::date(const char *column)
{
    const QString value = text(column);
    // Nearly every date is written so; the rest takes the long way, which also finds the words for what is wrong.
    if (value.size() == 10 && value.at(4) == u'-') {
        if (const QDate date = QDate::fromString(value, Qt::ISODate); date.isValid() && date.year() >= 1800)
            return date;
    }
    if (required(column).isEmpty())
        return {};
    const auto date = SmartDate::parseDate(value, QDate(2000, 1, 1));
    if (!date) {
        bad(column, date.error().message);
        return {};
    }
    const auto later = SmartDate::parseDate(value, QDate(2007, 7, 3));
    if (!later || *later != *date) {
        bad(column, tr("”%1” är inte ett helt datum. Skriv år, månad och dag, till exempel 2026-11-23.").arg(value.left(40)));
        return {};
    }
    return *date;
}

QTime ImportCells::time(const char *column)
{
    const QString value = text(column);
    if (value.isEmpty())
        return {};
    const auto time = SmartDate::parseTime(value);
    if (time)
        return *time;
    bad(column, time.error().message);
    return {};
}

QString ImportCells::checked(const char *column, Result<QString> (*parse)(QStringView))
{
    const QString value = text(column);
    if (value.isEmpty())
        return {};
    auto parsed = parse(value);
    if (parsed)
        return *parsed;
    bad(column, parsed.error().message);
    return {};
}

void ImportCells::notOneOf(const char *column, const QStringList &words)
{
    const QString value = text(column);
    if (value.isEmpty())
        bad(column, tr("Uppgiften saknas. Skriv något av: %1.").arg(words.join(QStringLiteral(", "))));
    else
        bad(column, tr("”%1” är inte ett av orden som kan stå här: %2.").arg(value.left(40), words.join(QStringLiteral(", "))));
}

void ImportCells::bad(const char *column, const QString &what) { m_faults << CsvReader::rowError(m_row.line, QString::fromLatin1(column), what); }

ImportRun::ImportRun(Connection &opened, const QByteArray &data, const ImportOptions &options)
    : connection(opened), records(opened), m_options(options), m_reader(data), m_size(data.size())
{
}

static QStringList requiredColumns(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Localities:
        return {"name", "kind", "service_locality", "membership_evidence", "latitude", "longitude", "population", "population_year"};
    case ImportKind::Associations:
        return {"name", "service_locality", "council_name", "council_form", "council_status", "website", "note"};
    case ImportKind::Functions:
        return {"code", "name", "kind", "route_via", "board", "topics", "evidence"};
    case ImportKind::Meetings:
        return {"date", "time", "kind", "form", "status", "service_locality", "venue", "organiser", "theme", "attendance_in_person", "attendance_remote", "invited", "note"};
    }
    return {};
}

static QStringList optionalColumns(ImportKind kind)
{
    if (kind == ImportKind::Associations)
        return {"orgnr", "bankgiro", "plusgiro", "address", "postal_code", "city", "email", "phone"};
    return {};
}

static QString kindWord(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Localities:
        return QCoreApplication::translate("CsvImport", "orter");
    case ImportKind::Associations:
        return QCoreApplication::translate("CsvImport", "föreningar");
    case ImportKind::Functions:
        return QCoreApplication::translate("CsvImport", "kommunala funktioner");
    case ImportKind::Meetings:
        return QCoreApplication::translate("CsvImport", "träffar");
    }
    return {};
}

static bool containsAll(const QHash<QString, int> &columns, const QStringList &wanted)
{
    return std::all_of(wanted.cbegin(), wanted.cend(), [&columns](const QString &column) { return columns.contains(column); });
}

Status ImportRun::readHeader(ImportKind kind)
{
    const auto header = m_reader.header();
    if (!header)
        return fail(header.error());
    for (int i = 0; i < header->size(); ++i)
        m_columns.insert(importKey(header->at(i)), i);
    const QStringList required = requiredColumns(kind);
    const QStringList known = required + optionalColumns(kind);
    const QString separator = QStringLiteral(", ");
    if (!containsAll(m_columns, required)) {
        for (const ImportKind other : {ImportKind::Localities, ImportKind::Associations, ImportKind::Functions, ImportKind::Meetings}) {
            if (other != kind && containsAll(m_columns, requiredColumns(other)))
                return fail(ErrorCode::Invalid, tr("Rubrikraden hör till en fil med %1, inte %2. Inget har lästs in; välj rätt slag.").arg(kindWord(other), kindWord(kind)));
        }
        QStringList missing;
        for (const QString &column : required) {
            if (!m_columns.contains(column))
                missing << column;
        }
        return fail(ErrorCode::Invalid, tr("Rubrikraden saknar %1. En fil med %2 ska ha rubrikerna %3. Inget har lästs in.")
                        .arg(missing.join(separator), kindWord(kind), required.join(separator)), {}, missing.first());
    }
    QStringList unknown;
    for (const QString &heading : *header) {
        if (!known.contains(importKey(heading)))
            unknown << heading.left(40);
    }
    if (!unknown.isEmpty())
        return fail(ErrorCode::Invalid, tr("Rubriken %1 är okänd. En fil med %2 kan ha rubrikerna %3. Inget har lästs in.")
                        .arg(unknown.join(separator), kindWord(kind), known.join(separator)), {}, unknown.first());
    return {};
}

Status ImportRun::eachRow(const std::function<void(ImportCells &)> &read)
{
    while (const auto next = m_reader.next()) {
        ++result.rows;
        if (*next) {
            ImportCells cells(m_columns, **next);
            read(cells);
            result.badRows += cells.faults();
            result.skipped += cells.isGood() ? 0 : 1;
        } else {
            result.badRows << next->error();
            ++result.skipped;
            m_broken = m_broken || m_reader.isBroken();
        }
        if (const Status status = report(int(m_reader.position() * 500 / m_size)); !status)
            return status;
    }
    return {};
}

void ImportRun::bad(int line, const char *column, const QString &what)
{
    result.badRows << CsvReader::rowError(line, QString::fromLatin1(column), what);
    ++result.skipped;
}

bool ImportRun::mayWrite()
{
    result.refused = m_broken || (!result.badRows.isEmpty() && !m_options.skipBad);
    return !result.refused;
}

Status ImportRun::report(int thousandths)
{
    if (thousandths == m_reported)
        return {};
    m_reported = thousandths;
    if (m_options.progress && !m_options.progress(thousandths))
        return fail(ErrorCode::Cancelled, tr("Inläsningen avbröts. Inget har lästs in."));
    return {};
}
