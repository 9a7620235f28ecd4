#include "output.h"

#include <QJsonDocument>
#include <array>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace {

bool isTerminal(FILE *file)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(file));
#else
    return isatty(fileno(file));
#endif
}

bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

/// Columns of the terminal that a text takes.
int widthOf(const QString &text)
{
    int width = 0;
    const auto characters = text.toUcs4();
    for (const char32_t c : characters)
        width += isInvisible(c) ? 0 : 1;
    return width;
}

/// Control characters could move the cursor or set colours; line breaks would tear a table.
QString harmless(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

QString padded(const QString &text, int width, bool right)
{
    const QString fill(qMax(0, width - widthOf(text)), u' ');
    return right ? fill + text : text + fill;
}

QString trimmedEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

}

void Output::write(FILE *file, const QString &text)
{
    if (m_progressShown) {
        std::fputs("\r          \r", m_err);
        m_progressShown = false;
    }
    const QByteArray utf8 = text.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), file);
    std::fflush(file);
}

void Output::line(const QString &text)
{
    if (!m_json)
        write(m_out, text);
}

void Output::table(const Listing &listing)
{
    if (m_json || listing.rows.isEmpty())
        return;
    const qsizetype columns = listing.headings.size();
    QList<QStringList> lines{listing.headings, {}};
    for (const QList<Cell> &row : listing.rows) {
        QStringList texts;
        for (qsizetype i = 0; i < columns; ++i)
            texts << harmless(row.at(i).text);
        lines << texts;
    }
    QList<int> widths(columns, 0);
    for (const QStringList &texts : std::as_const(lines)) {
        for (qsizetype i = 0; i < texts.size(); ++i)
            widths[i] = qMax(widths.at(i), widthOf(texts.at(i)));
    }
    for (const int width : std::as_const(widths))
        lines[1] << QString(width, u'-');
    for (const QStringList &texts : std::as_const(lines)) {
        QStringList cells;
        for (qsizetype i = 0; i < columns; ++i)
            cells << padded(texts.at(i), widths.at(i), listing.rightAligned.contains(i));
        write(m_out, trimmedEnd(cells.join(QStringLiteral("  "))));
    }
}

void Output::object(const QJsonObject &object)
{
    if (m_json)
        write(m_out, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed());
}

static QJsonObject objectOf(const Listing &listing, const QList<Cell> &row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < listing.keys.size(); ++i)
        object.insert(listing.keys.at(i), row.at(i).value);
    return object;
}

Status Output::rows(const QString &kind, const Listing &listing)
{
    if (!m_json)
        return {};
    qint64 count = 0;
    const auto put = [this](const QByteArray &bytes) { std::fwrite(bytes.constData(), 1, size_t(bytes.size()), m_out); };
    const auto row = [&](const QList<Cell> &cells) {
        // As QJsonDocument would have indented it within the whole.
        QByteArray text = QJsonDocument(objectOf(listing, cells)).toJson(QJsonDocument::Indented).trimmed();
        put((count++ ? ",\n        " : "\n        ") + text.replace("\n", "\n        "));
    };
    put("{\n    \"kind\": \"" + kind.toUtf8() + "\",\n    \"rows\": [");
    const Status status = listing.each ? listing.each(row) : Status();
    for (const QList<Cell> &cells : listing.rows)
        row(cells);
    // After the rows, for it counts those that were written.
    put("\n    ],\n    \"count\": " + QByteArray::number(count) + "\n}\n");
    std::fflush(m_out);
    return status;
}

void Output::error(const Error &error, const QString &code, const QStringList &more, const QJsonObject &members)
{
    if (!m_json) {
        write(m_err, QStringLiteral("ortskontaktctl: ") + harmless(error.message));
        for (const QString &line : more)
            write(m_err, harmless(line));
        if (!error.technical.isEmpty())
            write(m_err, tr("Teknisk orsak: %1").arg(harmless(error.technical)));
        return;
    }
    QJsonObject object = members;
    object.insert(QStringLiteral("code"), code.isEmpty() ? errorCodeName(error.code) : code);
    object.insert(QStringLiteral("message"), error.message);
    if (!error.technical.isEmpty())
        object.insert(QStringLiteral("technical"), error.technical);
    if (!error.field.isEmpty())
        object.insert(QStringLiteral("field"), error.field);
    write(m_err, QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("error"), object}}).toJson(QJsonDocument::Indented)).trimmed());
}

void Output::progress(int thousandths)
{
    if (m_json || !isTerminal(m_err))
        return;
    std::fprintf(m_err, "\r%3d %%", thousandths / 10);
    std::fflush(m_err);
    m_progressShown = true;
}

QString errorCodeName(ErrorCode code)
{
    static constexpr std::array names{"NotFound", "Conflict", "Constraint", "Invalid", "Busy", "ReadOnly", "NewerSchema", "NotOurFile", "Corrupt", "NetworkPath",
        "DiskFull", "Io", "Unreachable", "Denied", "Cancelled", "Internal"};
    return QString::fromLatin1(names.at(size_t(code)));
}
