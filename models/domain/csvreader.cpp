#include "csvreader.h"

#include "textnorm.h"
#include "utf8.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <cstring>

namespace {

const char *find(const char *begin, const char *end, char wanted)
{
    return begin == end ? nullptr : static_cast<const char *>(std::memchr(begin, wanted, size_t(end - begin)));
}

}

CsvReader::CsvReader(QByteArray data) : m_data(std::move(data)), m_at(m_data.constData()), m_end(m_at + m_data.size())
{
    if (m_data.startsWith("\xEF\xBB\xBF"))
        m_at += 3;
    detectSeparator();
    for (const char c : {m_separator, '\n', '\r'})
        m_stops[uchar(c)] = true;
}

void CsvReader::detectSeparator()
{
    int commas = 0;
    int semicolons = 0;
    bool quoted = false;
    bool content = false;
    for (const char *c = m_at; c < m_end && (!content || quoted || (*c != '\n' && *c != '\r')); ++c) {
        content = content || (*c != '\n' && *c != '\r');
        if (*c == '"')
            quoted = !quoted;
        else if (!quoted && *c == ',')
            ++commas;
        else if (!quoted && *c == ';')
            ++semicolons;
    }
    m_separator = semicolons > commas ? ';' : ',';
}

Result<QStringList> CsvReader::header()
{
    if (!m_header) {
        m_header = readHeader();
        if (!m_header->has_value())
            m_finished = true;
    }
    return *m_header;
}

Result<QStringList> CsvReader::readHeader()
{
    do {
        if (m_at == m_end)
            return fail(ErrorCode::Invalid,
                        QCoreApplication::translate("CsvReader", "Filen är tom. Den första raden ska vara en rubrikrad."),
                        QStringLiteral("csv: empty"));
        scanRow();
    } while (m_quoteFault == QuoteFault::None && isBlankRow());
    if (auto fault = fatalFault())
        return fail(*fault);
    if (auto fault = rowFault())
        return fail(*fault);
    if (m_cellCount > MaximumColumns)
        return fail(rowError(
            m_rowLine, {},
            QCoreApplication::translate("CsvReader", "Rubrikraden har fler än %1 kolumner. Är det rätt fil?").arg(MaximumColumns)));
    return checkedHeadings(rowTexts());
}

Result<QStringList> CsvReader::checkedHeadings(QStringList headings) const
{
    QHash<QString, qsizetype> seen;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        QString &heading = headings[i];
        heading = heading.trimmed();
        if (heading.isEmpty())
            return fail(faultAt(m_rowLine, i,
                                QCoreApplication::translate("CsvReader", "Kolumnen saknar rubrik. Ge den en rubrik eller ta bort den.")));
        const QString folded = TextNorm::folded(heading);
        if (const auto earlier = seen.constFind(folded); earlier != seen.cend())
            return fail(
                faultAt(m_rowLine, i,
                        QCoreApplication::translate("CsvReader", "Rubriken ”%1” finns redan i kolumn %2. Ge kolumnerna olika rubriker.")
                            .arg(heading, QString::number(*earlier + 1))));
        seen.insert(folded, i);
    }
    return headings;
}

std::optional<Result<CsvRow>> CsvReader::next()
{
    if (!m_header)
        header();
    while (!m_finished && m_at < m_end) {
        scanRow();
        if (auto fault = fatalFault()) {
            m_finished = true;
            return Result<CsvRow>(fail(*fault));
        }
        if (isBlankRow())
            continue;
        if (auto fault = rowFault())
            return Result<CsvRow>(fail(*fault));
        return Result<CsvRow>(CsvRow{m_rowLine, rowTexts()});
    }
    return {};
}

void CsvReader::scanRow()
{
    m_cells.clear();
    m_cellCount = 0;
    m_rowBegin = m_at;
    m_rowLine = m_line;
    m_quoteFault = QuoteFault::None;
    do {
        Cell cell;
        if (m_at < m_end && *m_at == '"')
            scanQuotedCell(cell);
        else
            scanPlainCell(cell);
        if (qsizetype(m_cells.size()) < MaximumColumns)
            m_cells.push_back(cell);
        ++m_cellCount;
    } while (m_quoteFault == QuoteFault::None && scanSeparator());
}

/// Steps over what ended a cell; true when another cell follows in the same row.
bool CsvReader::scanSeparator()
{
    if (m_at == m_end)
        return false;
    const char c = *m_at++;
    if (c == m_separator)
        return true;
    if (c == '\r' && m_at < m_end && *m_at == '\n')
        ++m_at;
    ++m_line;
    return false;
}

void CsvReader::scanPlainCell(Cell &cell)
{
    cell.begin = m_at;
    while (m_at < m_end && !m_stops[uchar(*m_at)])
        ++m_at;
    cell.end = m_at;
}

void CsvReader::scanQuotedCell(Cell &cell)
{
    cell.quoted = true;
    m_quoteLine = m_line;
    cell.begin = ++m_at;
    for (;;) {
        const char *quote = find(m_at, m_end, '"');
        const int breaks = countLineBreaks(m_at, quote ? quote : m_end);
        m_line += breaks;
        cell.lineBreaks = cell.lineBreaks || breaks > 0;
        if (!quote) {
            cell.end = m_at = m_end;
            m_quoteFault = QuoteFault::Unclosed;
            return;
        }
        m_at = quote + 1;
        if (m_at == m_end || *m_at != '"') {
            cell.end = quote;
            break;
        }
        cell.doubledQuotes = true;
        ++m_at;
    }
    while (m_at < m_end && *m_at == ' ')
        ++m_at;
    if (m_at < m_end && !m_stops[uchar(*m_at)])
        m_quoteFault = QuoteFault::TextAfter;
}

int CsvReader::countLineBreaks(const char *begin, const char *end) const
{
    auto breaks = std::count(begin, end, '\n');
    for (const char *c = find(begin, end, '\r'); c; c = find(c + 1, end, '\r'))
        breaks += c + 1 == end || c[1] != '\n';
    return int(breaks);
}

bool CsvReader::isBlankRow() const
{
    return m_cellCount <= MaximumColumns
           && std::all_of(m_cells.cbegin(), m_cells.cend(), [](const Cell &cell) { return cell.begin == cell.end; });
}

/// What makes the rest of the file unreadable. Also notes whether the row is plain ASCII.
std::optional<Error> CsvReader::fatalFault()
{
    const qsizetype lastCell = m_cellCount - 1;
    if (m_quoteFault == QuoteFault::Unclosed)
        return faultAt(
            m_quoteLine, lastCell,
            QCoreApplication::translate("CsvReader", "Cellen börjar med ett citattecken som aldrig avslutas. Sätt dit det avslutande "
                                                     "citattecknet; ett citattecken inne i en text skrivs två gånger."));
    if (m_quoteFault == QuoteFault::TextAfter)
        return faultAt(
            m_quoteLine, lastCell,
            QCoreApplication::translate(
                "CsvReader", "Det står text efter citattecknet som avslutar cellen. Ett citattecken inne i en text skrivs två gånger."));
    const qsizetype at = Utf8::firstFault(QByteArrayView(m_rowBegin, m_at), &m_ascii);
    if (at < 0)
        return {};
    const char *const position = m_rowBegin + at;
    return faultAt(
        m_rowLine + countLineBreaks(m_rowBegin, position), cellAt(position),
        QCoreApplication::translate(
            "CsvReader", "Texten är inte kodad som UTF-8. Öppna filen i det program som den kom från och spara filen som UTF-8."));
}

/// What is wrong with this row only.
std::optional<Error> CsvReader::rowFault() const
{
    if (const char *nul = find(m_rowBegin, m_at, '\0'))
        return faultAt(m_rowLine + countLineBreaks(m_rowBegin, nul), cellAt(nul),
                       QCoreApplication::translate("CsvReader", "Här står ett nolltecken (NUL), som inte hör hemma i en text. Filen kan "
                                                                "vara skadad eller sparad som UTF-16; spara filen som UTF-8."));
    const auto big = std::find_if(m_cells.cbegin(), m_cells.cend(), [](const Cell &cell) { return cell.end - cell.begin > MaximumCell; });
    if (big != m_cells.cend())
        return faultAt(m_rowLine, big - m_cells.cbegin(),
                       QCoreApplication::translate("CsvReader", "Cellen är större än %1 MB, det mesta som läses in. Korta texten.")
                           .arg(MaximumCell >> 20));
    if (m_header && m_header->has_value() && m_cellCount != m_header->value().size())
        return rowError(m_rowLine, {},
                        QCoreApplication::translate(
                            "CsvReader", "Antalet celler är %1, men rubrikradens är %2. Kontrollera skiljetecken och citattecken.")
                            .arg(m_cellCount)
                            .arg(m_header->value().size()));
    return {};
}

qsizetype CsvReader::cellAt(const char *position) const
{
    const auto cell = std::find_if(m_cells.cbegin(), m_cells.cend(), [&](const Cell &c) { return position <= c.end; });
    return cell - m_cells.cbegin();
}

Error CsvReader::faultAt(int line, qsizetype cell, const QString &what) const
{
    if (m_header && m_header->has_value() && cell < m_header->value().size())
        return rowError(line, m_header->value().at(cell), what);
    return Error{
        ErrorCode::Invalid,
        QCoreApplication::translate("CsvReader", "Rad %1, kolumn %2: %3").arg(QString::number(line), QString::number(cell + 1), what),
        QStringLiteral("csv: line %1, column %2").arg(line).arg(cell + 1),
        {}};
}

Error CsvReader::rowError(int line, const QString &column, const QString &what)
{
    const QString message =
        column.isEmpty() ? QCoreApplication::translate("CsvReader", "Rad %1: %2").arg(QString::number(line), what)
                         : QCoreApplication::translate("CsvReader", "Rad %1, kolumn ”%2”: %3").arg(QString::number(line), column, what);
    return Error{ErrorCode::Invalid, message, QStringLiteral("csv: line %1").arg(line), column};
}

QString CsvReader::text(const Cell &cell) const
{
    const QByteArrayView bytes(cell.begin, cell.end);
    QString text = m_ascii ? QString::fromLatin1(bytes) : TextNorm::normalized(QString::fromUtf8(bytes));
    if (cell.doubledQuotes)
        text.replace(QLatin1String("\"\""), QLatin1String("\""));
    if (cell.lineBreaks) {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    }
    return text;
}

QStringList CsvReader::rowTexts() const
{
    QStringList texts;
    texts.reserve(qsizetype(m_cells.size()));
    for (const Cell &cell : m_cells)
        texts << text(cell);
    return texts;
}
