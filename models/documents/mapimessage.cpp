#include "mapimessage.h"

#include "cleantext.h"
#include "mailtext.h"

#include <QTimeZone>
#include <QtEndian>

QByteArray Mapi::charsetOf(int codepage)
{
    static const QHash<int, QByteArray> names = {
        {437, "cp437"},           {850, "cp850"},           {865, "cp865"},      {874, "windows-874"},  {932, "shift_jis"},  {936, "gbk"},         {949, "euc-kr"},
        {950, "big5"},            {1200, "utf-16le"},       {10000, "macintosh"}, {20127, "us-ascii"},  {20866, "koi8-r"},   {21866, "koi8-u"},    {50220, "iso-2022-jp"},
        {50221, "iso-2022-jp"},   {50222, "iso-2022-jp"},   {51932, "euc-jp"},   {51949, "euc-kr"},     {54936, "gb18030"},  {65000, "utf-7"},     {65001, "utf-8"}};
    if (codepage >= 1250 && codepage <= 1258)
        return "windows-" + QByteArray::number(codepage);
    if (codepage > 28590 && codepage <= 28606)
        return "iso-8859-" + QByteArray::number(codepage - 28590);
    return names.value(codepage);
}

int MapiProperties::codepage() const
{
    if (const int own = number(Mapi::MessageCodepage, number(Mapi::InternetCodepage)); own > 0 && own != 1200)
        return own;
    return m_codepage;
}

QString MapiProperties::text(quint16 id) const
{
    const Value value = m_values.value(id);
    if (value.type == Mapi::Unicode) {
        QString text;
        text.reserve(value.bytes.size() / 2);
        for (qsizetype at = 0; at + 1 < value.bytes.size(); at += 2)
            text += QChar(qFromLittleEndian<char16_t>(value.bytes.constData() + at));
        return cleanText(text);
    }
    if (value.type == Mapi::String8 || value.type == Mapi::Binary)
        return MailText::decode(value.bytes, Mapi::charsetOf(codepage())).text;
    return {};
}

QString MapiProperties::line(quint16 id) const { return cleanLine(text(id)).trimmed(); }

int MapiProperties::number(quint16 id, int otherwise) const
{
    const Value value = m_values.value(id);
    if (value.type == Mapi::Integer32 && value.bytes.size() >= 4)
        return qFromLittleEndian<qint32>(value.bytes.constData());
    if ((value.type == Mapi::Integer16 || value.type == Mapi::Boolean) && value.bytes.size() >= 2)
        return qFromLittleEndian<qint16>(value.bytes.constData());
    return otherwise;
}

std::optional<QDateTime> MapiProperties::time(quint16 id) const
{
    const Value value = m_values.value(id);
    if (value.type != Mapi::Time || value.bytes.size() < 8)
        return {};
    // Ten-millionths of a second since 1601.
    const qint64 ticks = qFromLittleEndian<qint64>(value.bytes.constData());
    const QDateTime when = QDateTime::fromSecsSinceEpoch(ticks / 10'000'000 - 11'644'473'600, Qt::UTC);
    return when.date().year() >= 1980 && when.date().year() <= 9999 ? std::optional(when) : std::nullopt;
}
