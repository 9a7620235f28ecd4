#include "pdffile.h"

#include <QCryptographicHash>
#include <QRegularExpression>

static int numberAfter(const QByteArray &text, const QByteArray &key)
{
    const QRegularExpression pattern(QRegularExpression::escape(QString::fromLatin1(key)) + QStringLiteral("\\s*(\\d+)"));
    return pattern.match(QString::fromLatin1(text)).captured(1).toInt();
}

/// All `12 0 R` in a dictionary. Only called on dictionaries without binary strings.
static QRegularExpressionMatchIterator references(const QString &dictionary)
{
    static const QRegularExpression pattern(QStringLiteral("\\b(\\d+) 0 R\\b"));
    return pattern.globalMatch(dictionary);
}

PdfFile::PdfFile(const QByteArray &bytes) { read(bytes); }

void PdfFile::read(const QByteArray &bytes)
{
    const qsizetype start = bytes.lastIndexOf("startxref");
    const int table = start < 0 ? 0 : numberAfter(bytes.mid(start), "startxref");
    if (table <= 0 || bytes.mid(table, 5) != "xref\n")
        return;
    const qsizetype trailer = bytes.indexOf("trailer", table);
    const QList<QByteArray> lines = bytes.mid(table, trailer - table).split('\n');
    QMap<qint64, int> places;  // where → which
    for (qsizetype i = 2; i < lines.size(); ++i) {
        if (lines.at(i).contains(" n"))
            places.insert(lines.at(i).left(10).toLongLong(), int(i - 2));
    }
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        const auto next = std::next(it);
        const qsizetype end = next == places.cend() ? table : qsizetype(next.key());
        readObject(it.value(), bytes.mid(qsizetype(it.key()), end - qsizetype(it.key())));
    }
    cutStreams();
    m_root = numberAfter(bytes.mid(trailer), "/Root");
    m_info = numberAfter(bytes.mid(trailer), "/Info");
    const Object pages = m_objects.value(numberAfter(m_objects.value(m_root).dictionary, "/Pages"));
    const qsizetype kids = pages.dictionary.indexOf("/Kids");
    const QString list = QString::fromLatin1(pages.dictionary.mid(kids, pages.dictionary.indexOf(']', kids) - kids));
    for (auto match = references(list); kids >= 0 && match.hasNext();)
        m_pages.append(match.next().captured(1).toInt());
}

void PdfFile::readObject(int number, const QByteArray &content)
{
    const qsizetype body = content.indexOf("obj") + 3;
    const qsizetype stream = content.indexOf("stream\n", body);
    const qsizetype streamEnd = content.lastIndexOf("endstream");
    Object object;
    if (stream < 0 || streamEnd < stream || content.mid(body, stream - body).contains("endobj")) {
        object.dictionary = content.mid(body, content.lastIndexOf("endobj") - body).trimmed();
    } else {
        object.hasStream = true;
        object.dictionary = content.mid(body, stream - body).trimmed();
        object.stream = content.mid(stream + 7, streamEnd - stream - 7);
    }
    m_objects.insert(number, object);
}

/// A stream is as long as its dictionary says, or the object that this names; a line break after it is not part of it.
void PdfFile::cutStreams()
{
    static const QRegularExpression pattern(QStringLiteral("/Length\\s+(\\d+)(\\s+0 R)?"));
    for (auto it = m_objects.begin(); it != m_objects.end(); ++it) {
        if (!it->hasStream)
            continue;
        const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(it->dictionary));
        const int value = match.captured(1).toInt();
        const bool elsewhere = match.capturedLength(2) > 0;
        it->stream.truncate(elsewhere ? m_objects.value(value).dictionary.toInt() : value);
    }
}

int PdfFile::newObject()
{
    const int number = m_objects.lastKey() + 1;
    m_objects.insert(number, {});
    return number;
}

void PdfFile::addToCatalog(const QByteArray &entries)
{
    QByteArray &catalog = m_objects[m_root].dictionary;
    catalog.insert(catalog.lastIndexOf(">>"), entries);
}

QByteArray PdfFile::text(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

/// Qt puts the random-numbered tag of a font subset into the descriptor only; ISO 32000-1, 9.6.4 wants it in all three names.
void PdfFile::nameSubsets()
{
    static const QRegularExpression tagged(QStringLiteral("/FontName /(?:[A-Z]{6}\\+)?(\\S+)"));
    const QList<int> reached = order();
    int index = 0;
    for (const int type0 : reached) {
        if (!m_objects.value(type0).dictionary.contains("/Subtype /Type0"))
            continue;
        const int cid = numberAfter(m_objects.value(type0).dictionary, "/DescendantFonts [");
        const int descriptor = numberAfter(m_objects.value(cid).dictionary, "/FontDescriptor");
        const QByteArray name = tagged.match(QString::fromLatin1(m_objects.value(descriptor).dictionary)).captured(1).toLatin1();
        if (cid == 0 || descriptor == 0 || name.isEmpty())
            continue;
        QByteArray full("AAAAAA");
        for (int rest = index++, place = 5; rest > 0 && place >= 0; rest /= 26, --place)
            full[place] = char('A' + rest % 26);
        full += '+' + name;
        static const QRegularExpression anyName(QStringLiteral("/(FontName|BaseFont) /\\S+"));
        for (const int object : {type0, cid, descriptor}) {
            QByteArray &dictionary = m_objects[object].dictionary;
            dictionary = QString::fromLatin1(dictionary).replace(anyName, QStringLiteral("/\\1 /") + QString::fromLatin1(full)).toLatin1();
        }
    }
}

QList<int> PdfFile::order() const
{
    QList<int> found;
    QList<bool> seen(m_objects.lastKey() + 1, false);
    QList<int> waiting{m_info, m_root};  // a stack: the last one is next
    while (!waiting.isEmpty()) {
        const int number = waiting.takeLast();
        if (number >= seen.size() || seen.at(number) || !m_objects.contains(number))
            continue;
        seen[number] = true;
        found.append(number);
        QList<int> next;
        const QString dictionary = QString::fromLatin1(m_objects.value(number).dictionary);
        for (auto match = references(dictionary); number != m_info && match.hasNext();)
            next.prepend(match.next().captured(1).toInt());
        waiting += next;
    }
    return found;
}

QByteArray PdfFile::renumbered(const QByteArray &dictionary, const QMap<int, int> &numbers)
{
    const QString text = QString::fromLatin1(dictionary);
    QByteArray result;
    qsizetype done = 0;
    for (auto matches = references(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += dictionary.mid(done, match.capturedStart() - done);
        result += QByteArray::number(numbers.value(match.captured(1).toInt())) + " 0 R";
        done = match.capturedEnd();
    }
    return result + dictionary.mid(done);
}

QByteArray PdfFile::toBytes()
{
    nameSubsets();
    const QList<int> sequence = order();
    QMap<int, int> numbers;
    for (qsizetype i = 0; i < sequence.size(); ++i)
        numbers.insert(sequence.at(i), int(i) + 1);
    QByteArray out("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");
    QByteArray table;
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const int old : sequence) {
        Object object = m_objects.value(old);
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        object.dictionary = renumbered(object.dictionary, numbers);
        out += QByteArray::number(numbers.value(old)) + " 0 obj\n" + object.dictionary;
        if (object.hasStream)
            out += "\nstream\n" + object.stream + "\nendstream";
        out += "\nendobj\n";
        // The id tells the content, not the time: the two objects with the stamp are left out.
        if (old != m_info && !object.dictionary.contains("/Type /Metadata"))
            hash.addData(QByteArray(object.dictionary + object.stream));
    }
    const QByteArray id = '<' + hash.result().toHex().toUpper() + '>';
    const QByteArray count = QByteArray::number(sequence.size() + 1);
    const QByteArray place = QByteArray::number(out.size());
    out += "xref\n0 " + count + "\n0000000000 65535 f \n" + table;
    out += "trailer\n<<\n/Size " + count + "\n/Info " + QByteArray::number(numbers.value(m_info)) + " 0 R\n/Root "
           + QByteArray::number(numbers.value(m_root)) + " 0 R\n/ID [ " + id + ' ' + id + " ]\n>>\nstartxref\n" + place + "\n%%EOF\n";
    return out;
}
