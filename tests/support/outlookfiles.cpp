#include "outlookfiles.h"

#include <QtEndian>
#include <algorithm>
#include <functional>

namespace {

constexpr quint32 endOfChain = 0xFFFFFFFE, tableSector = 0xFFFFFFFD, unused = 0xFFFFFFFF;

template<class T> QByteArray little(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray utf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += little(c.unicode());
    return bytes;
}

struct Flat {
    const CompoundNode *node;
    quint32 left = unused, right = unused, child = unused, start = 0;
};

bool before(const CompoundNode *a, const CompoundNode *b)
{
    return a->name.size() != b->name.size() ? a->name.size() < b->name.size() : a->name.toUpper() < b->name.toUpper();
}

class Writer
{
public:
    explicit Writer(int shift) : m_shift(shift), m_sector(qsizetype(1) << shift) {}

    QByteArray write(const CompoundNode &root)
    {
        m_flat << Flat{&root};
        m_flat[0].child = tree(root);
        QByteArray small;
        QList<quint32> smallTable;
        for (Flat &flat : m_flat) {
            if (flat.node->storage)
                continue;
            const QByteArray &content = flat.node->content;
            if (content.size() >= 4096) {
                flat.start = put(content);
                continue;
            }
            flat.start = content.isEmpty() ? endOfChain : quint32(smallTable.size());
            const qsizetype count = (content.size() + 63) / 64;
            for (qsizetype i = 0; i < count; ++i)
                smallTable << (i + 1 == count ? endOfChain : quint32(smallTable.size() + 1));
            small += content + QByteArray(count * 64 - content.size(), '\0');
        }
        m_flat[0].start = small.isEmpty() ? endOfChain : put(small);
        QByteArray table;
        for (const quint32 next : smallTable)
            table += little(next);
        const quint32 tableStart = table.isEmpty() ? endOfChain : put(table);
        const quint32 directory = put(entries(small.size()));
        const qsizetype perSector = m_sector / 4;
        qsizetype tables = 1;
        while (tables * perSector < m_next.size() + tables)
            ++tables;
        QByteArray header = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(16, '\0') + little<quint16>(0x3E) + little<quint16>(m_shift == 9 ? 3 : 4)
                            + little<quint16>(0xFFFE) + little<quint16>(quint16(m_shift)) + little<quint16>(6) + QByteArray(6, '\0') + little<quint32>(0)
                            + little(quint32(tables)) + little(directory) + little<quint32>(0) + little<quint32>(4096) + little(tableStart)
                            + little(quint32((table.size() + m_sector - 1) / m_sector)) + little(endOfChain) + little<quint32>(0);
        for (qsizetype i = 0; i < 109; ++i)
            header += little(i < tables ? quint32(m_next.size() + i) : unused);
        header += QByteArray(m_sector - header.size(), '\0');
        for (qsizetype i = 0; i < tables; ++i)
            m_next << tableSector;
        QByteArray all;
        for (const quint32 next : m_next)
            all += little(next);
        all += QByteArray(tables * m_sector - all.size(), '\xFF');
        return header + m_body + all;
    }

private:
    /// The children of a storage as a balanced tree of siblings; its root.
    quint32 tree(const CompoundNode &node)
    {
        QList<const CompoundNode *> sorted;
        for (const CompoundNode &child : node.children)
            sorted << &child;
        std::sort(sorted.begin(), sorted.end(), &before);
        const quint32 first = quint32(m_flat.size());
        for (const CompoundNode *child : sorted)
            m_flat << Flat{child};
        const std::function<quint32(qsizetype, qsizetype)> balance = [&](qsizetype from, qsizetype to) -> quint32 {
            if (from >= to)
                return unused;
            const qsizetype middle = (from + to) / 2;
            m_flat[first + middle].left = balance(from, middle);
            m_flat[first + middle].right = balance(middle + 1, to);
            return first + quint32(middle);
        };
        const quint32 top = balance(0, sorted.size());
        for (qsizetype i = 0; i < sorted.size(); ++i) {
            if (sorted.at(i)->storage) {
                const quint32 below = tree(*sorted.at(i));
                m_flat[first + i].child = below;
            }
        }
        return top;
    }
    quint32 put(const QByteArray &content)
    {
        const auto start = quint32(m_next.size());
        const qsizetype count = (content.size() + m_sector - 1) / m_sector;
        for (qsizetype i = 0; i < count; ++i)
            m_next << (i + 1 == count ? endOfChain : quint32(m_next.size() + 1));
        m_body += content + QByteArray(count * m_sector - content.size(), '\0');
        return start;
    }
    QByteArray entries(qsizetype small) const
    {
        QByteArray all;
        for (qsizetype i = 0; i < m_flat.size(); ++i) {
            const Flat &flat = m_flat.at(i);
            QByteArray name = utf16(i == 0 ? QStringLiteral("Root Entry") : flat.node->name);
            const auto length = quint16(name.size() + 2);
            name += QByteArray(64 - name.size(), '\0');
            const qsizetype size = i == 0 ? small : flat.node->content.size();
            all += name + little(length) + char(i == 0 ? 5 : flat.node->storage ? 1 : 2) + char(1) + little(flat.left) + little(flat.right) + little(flat.child)
                   + QByteArray(36, '\0') + little(flat.start) + little(quint64(size));
        }
        return all;
    }

    int m_shift;
    qsizetype m_sector;
    QList<Flat> m_flat;
    QList<quint32> m_next;
    QByteArray m_body;
};

bool isFixed(quint16 type) { return type == 0x0003 || type == 0x000B || type == 0x0040; }

QByteArray padded(const QByteArray &value) { return little(quint32(value.size())) + value + QByteArray((4 - value.size() % 4) % 4, '\0'); }

QByteArray attribute(char level, quint32 id, const QByteArray &data)
{
    quint16 sum = 0;
    for (const char c : data)
        sum = quint16(sum + uchar(c));
    return level + little(id) + little(quint32(data.size())) + data + little(sum);
}

}

QByteArray compoundFile(const CompoundNode &root, int shift) { return Writer(shift).write(root); }

OutlookItem &OutlookItem::text(quint16 id, const QString &value) { m_values[id] = {0x001F, utf16(value)}; return *this; }
OutlookItem &OutlookItem::text8(quint16 id, const QByteArray &value) { m_values[id] = {0x001E, value}; return *this; }
OutlookItem &OutlookItem::bytes(quint16 id, const QByteArray &value) { m_values[id] = {0x0102, value}; return *this; }
OutlookItem &OutlookItem::number(quint16 id, qint32 value) { m_values[id] = {0x0003, little(value)}; return *this; }
OutlookItem &OutlookItem::flag(quint16 id, bool value) { m_values[id] = {0x000B, little<qint32>(value)}; return *this; }
OutlookItem &OutlookItem::time(quint16 id, const QDateTime &value)
{
    m_values[id] = {0x0040, little((value.toSecsSinceEpoch() + 11'644'473'600) * 10'000'000)};
    return *this;
}
OutlookItem &OutlookItem::recipient(const QString &name, const QString &address, int kind)
{
    return receiver(OutlookItem().text(0x3001, name).text(0x3002, "SMTP").text(0x3003, address).text(0x39FE, address).number(0x0C15, kind));
}
OutlookItem &OutlookItem::receiver(const OutlookItem &recipient)
{
    m_recipients << recipient;
    return *this;
}
OutlookItem &OutlookItem::file(const QString &name, const QByteArray &content, const QString &mimeType)
{
    OutlookItem one;
    one.number(0x3705, 1).text(0x3707, name).text(0x3704, name).bytes(0x3701, content);
    return add(mimeType.isEmpty() ? one : one.text(0x370E, mimeType));
}
OutlookItem &OutlookItem::add(const OutlookItem &attachment)
{
    m_attachments << attachment;
    return *this;
}
OutlookItem &OutlookItem::mail(const QString &name, const OutlookItem &embedded)
{
    OutlookItem one;
    one.number(0x3705, 5).text(0x3001, name).text(0x3704, name);
    one.m_embedded = std::make_shared<OutlookItem>(embedded);
    return add(one);
}

CompoundNode OutlookItem::node(const QString &name, int header) const
{
    CompoundNode node{name, true, {}, {}};
    QByteArray table(header, '\0');
    if (header > 8) {
        const QByteArray receivers = little(quint32(m_recipients.size())), files = little(quint32(m_attachments.size()));
        table.replace(8, 16, receivers + files + receivers + files);
    }
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        const QByteArray tag = little(quint32(it.key()) << 16 | it->type), flags = little<quint32>(6);
        if (isFixed(it->type)) {
            table += tag + flags + it->bytes + QByteArray(8 - it->bytes.size(), '\0');
            continue;
        }
        const qsizetype end = it->type == 0x001F ? 2 : it->type == 0x001E ? 1 : 0;
        table += tag + flags + little(quint32(it->bytes.size() + end)) + little<quint32>(0);
        node.children << CompoundNode{QStringLiteral("__substg1.0_%1%2").arg(it.key(), 4, 16, QLatin1Char('0')).arg(it->type, 4, 16, QLatin1Char('0')).toUpper().replace(
                                          QStringLiteral("__SUBSTG"), QStringLiteral("__substg")), false, it->bytes, {}};
    }
    if (m_embedded) {
        table += little<quint32>(0x3701000D) + little<quint32>(6) + little<quint32>(0xFFFFFFFF) + little<quint32>(1);
        node.children << m_embedded->node(QStringLiteral("__substg1.0_3701000D"), 24);
    }
    node.children << CompoundNode{QStringLiteral("__properties_version1.0"), false, table, {}};
    for (qsizetype i = 0; i < m_recipients.size(); ++i)
        node.children << m_recipients.at(i).node(QStringLiteral("__recip_version1.0_#%1").arg(i, 8, 16, QLatin1Char('0')).toLower(), 8);
    for (qsizetype i = 0; i < m_attachments.size(); ++i)
        node.children << m_attachments.at(i).node(QStringLiteral("__attach_version1.0_#%1").arg(i, 8, 16, QLatin1Char('0')).toLower(), 8);
    if (header == 32)
        node.children << CompoundNode{QStringLiteral("__nameid_version1.0"), true, {}, {CompoundNode{QStringLiteral("__substg1.0_00020102"), false, {}, {}},
                                                                                       CompoundNode{QStringLiteral("__substg1.0_00030102"), false, {}, {}},
                                                                                       CompoundNode{QStringLiteral("__substg1.0_00040102"), false, {}, {}}}};
    return node;
}

QByteArray OutlookItem::msg(int shift) const { return compoundFile(node(QString(), 32), shift); }

QByteArray OutlookItem::properties() const
{
    // A named property, as Outlook puts many there, to be passed over.
    QByteArray all = little(quint32(m_values.size() + 1 + (m_embedded ? 1 : 0))) + little<quint16>(0x001F) + little<quint16>(0x8001) + QByteArray(16, 'g')
                     + little<quint32>(1) + padded(utf16(QStringLiteral("x-name"))) + little<quint32>(1) + padded(utf16(QStringLiteral("v")));
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        all += little(it->type) + little(it.key());
        const QByteArray end(it->type == 0x001F ? 2 : it->type == 0x001E ? 1 : 0, '\0');
        all += isFixed(it->type) ? it->bytes : little<quint32>(1) + padded(it->bytes + end);
    }
    if (m_embedded)
        all += little<quint16>(0x000D) + little<quint16>(0x3701) + little<quint32>(1) + padded(QByteArray::fromHex("0703020000000000c000000000000046") + m_embedded->tnef());
    return all;
}

QByteArray OutlookItem::tnef() const
{
    QByteArray all = little<quint32>(0x223E9F78) + little<quint16>(1) + attribute(1, 0x00089006, little<quint32>(0x00010000)) + attribute(1, 0x00069007, little<quint32>(1252) + little<quint32>(0));
    all += attribute(1, 0x00069003, properties());
    for (const OutlookItem &one : m_attachments) {
        all += attribute(2, 0x00069002, QByteArray(14, '\0'));
        OutlookItem rest = one;
        if (const Value content = rest.m_values.take(0x3701); !one.m_embedded)
            all += attribute(2, 0x0006800F, content.bytes);
        all += attribute(2, 0x00069005, rest.properties());
    }
    return all;
}

QByteArray packedRtf(const QByteArray &rtf)
{
    QByteArray body;
    for (qsizetype at = 0; at < rtf.size(); at += 8)
        body += '\0' + rtf.mid(at, 8);
    return little(quint32(body.size() + 12)) + little(quint32(rtf.size())) + "LZFu" + little<quint32>(0) + body;
}
