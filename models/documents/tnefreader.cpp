#include "tnefreader.h"

#include "compoundfile.h"

#include <QtEndian>

namespace {

constexpr int deepest = 8, mostParts = 20'000;
constexpr quint32 signature = 0x223E9F78;
enum Attribute : quint16 {
    Subject = 0x8004, DateSent = 0x8005, MessageClass = 0x8008, Body = 0x800C, AttachData = 0x800F, AttachTitle = 0x8010,
    AttachRenderData = 0x9002, MapiProps = 0x9003, RecipientTable = 0x9004, AttachmentProps = 0x9005, OemCodepage = 0x9007
};

/// Takes numbers and bytes off the front; says when there were not enough.
class Source
{
public:
    explicit Source(QByteArrayView bytes) : m_bytes(bytes) {}
    bool isWhole() const { return m_whole; }
    bool atEnd() const { return m_bytes.isEmpty() || !m_whole; }
    QByteArrayView take(qsizetype count)
    {
        if (count < 0 || count > m_bytes.size()) {
            m_whole = false;
            m_bytes = {};
            return {};
        }
        const QByteArrayView taken = m_bytes.first(count);
        m_bytes = m_bytes.sliced(count);
        return taken;
    }
    quint32 number() { return read<quint32>(); }
    quint16 shortNumber() { return read<quint16>(); }
    /// Filled up to whole fours.
    QByteArrayView padded()
    {
        const quint32 count = number();
        const QByteArrayView taken = take(qsizetype(count));
        take(std::min<qsizetype>((4 - count % 4) % 4, m_bytes.size()));
        return taken;
    }

private:
    template<class T> T read()
    {
        const QByteArrayView taken = take(sizeof(T));
        return taken.size() == sizeof(T) ? qFromLittleEndian<T>(taken.data()) : T(0);
    }

    QByteArrayView m_bytes;
    bool m_whole = true;
};

bool isVariable(quint16 type) { return type == Mapi::String8 || type == Mapi::Unicode || type == Mapi::Binary || type == Mapi::Object; }

/// How long a value of that type is in the stream; 0 for a type that there is not.
qsizetype fixedSize(quint16 type)
{
    switch (type) {
    case 0x0002: case 0x0003: case 0x0004: case 0x000A: case 0x000B: return 4;
    case 0x0005: case 0x0006: case 0x0007: case 0x0014: case 0x0040: return 8;
    case 0x0048: return 16;
    default: return 0;
    }
}

QByteArray withoutEnd(QByteArrayView value, quint16 type)
{
    QByteArray bytes = value.toByteArray();
    const qsizetype letter = type == Mapi::Unicode ? 2 : 1;
    while ((type == Mapi::Unicode || type == Mapi::String8) && bytes.size() >= letter && bytes.endsWith(QByteArray(letter, '\0')))
        bytes.chop(letter);
    return bytes;
}

/// Of several values under one name the first.
void takeProperties(Source &source, MapiProperties &into)
{
    const quint32 count = source.number();
    for (quint32 i = 0; i < count && !source.atEnd(); ++i) {
        const quint16 given = source.shortNumber(), id = source.shortNumber();
        const quint16 type = given & 0x0FFF;
        if (id >= 0x8000) {
            source.take(16);
            if (source.number() == 0)
                source.number();
            else
                source.padded();
        }
        const bool several = (given & 0x1000) != 0;
        const quint32 values = several || isVariable(type) ? source.number() : 1;
        if (!isVariable(type) && fixedSize(type) == 0)
            return void(source.take(-1));
        for (quint32 v = 0; v < values && !source.atEnd(); ++v) {
            const QByteArrayView value = isVariable(type) ? source.padded() : source.take(fixedSize(type));
            if (v == 0 && source.isWhole() && id < 0x8000)
                into.set(id, type, withoutEnd(value, type));
        }
    }
}

/// The older attributes are text in the machine's code page; they give way to the properties.
void setText(MapiProperties &into, quint16 id, QByteArrayView value)
{
    if (!into.has(id))
        into.set(id, Mapi::String8, withoutEnd(value, Mapi::String8));
}

}

bool TnefReader::begins(QByteArrayView bytes) { return bytes.size() >= 6 && qFromLittleEndian<quint32>(bytes.data()) == signature; }

Result<MapiMessage> TnefReader::read(const QByteArray &bytes)
{
    int parts = 0;
    return read(bytes, 0, parts);
}

Result<MapiMessage> TnefReader::read(const QByteArray &bytes, int depth, int &parts)
{
    const auto damaged = [] { return fail(ErrorCode::Invalid, tr("Bilagan winmail.dat är skadad eller avhuggen och går inte att packa upp.")); };
    if (!begins(bytes))
        return damaged();
    Source source(bytes);
    source.take(6);
    MapiMessage message;
    int codepage = 0;
    while (!source.atEnd()) {
        const QByteArrayView level = source.take(1);
        const auto id = quint16(source.number() & 0xFFFF);
        const quint32 length = source.number();
        const QByteArrayView data = source.take(qsizetype(length));
        source.shortNumber();  // the checksum tells nothing that could be mended
        if (!source.isWhole() || level.isEmpty() || level.at(0) < 1 || level.at(0) > 2)
            return damaged();
        if (id == AttachRenderData) {
            if (++parts > mostParts)
                return damaged();
            message.attachments << MapiAttachment();
            message.attachments.last().properties.setCodepage(codepage);
            continue;
        }
        if (level.at(0) == 2 && message.attachments.isEmpty())
            continue;
        Source inner(data);
        switch (id) {
        case OemCodepage:
            codepage = int(inner.number());
            message.properties.setCodepage(codepage);
            break;
        case Subject: setText(message.properties, Mapi::Subject, data); break;
        case Body: setText(message.properties, Mapi::Body, data); break;
        case MessageClass: setText(message.properties, Mapi::MessageClass, data); break;
        case MapiProps: takeProperties(inner, message.properties); break;
        case RecipientTable:
            for (quint32 left = inner.number(); left > 0 && !inner.atEnd(); --left) {
                if (++parts > mostParts)
                    return damaged();
                message.recipients << MapiProperties();
                message.recipients.last().setCodepage(codepage);
                takeProperties(inner, message.recipients.last());
            }
            break;
        case AttachTitle: setText(message.attachments.last().properties, Mapi::AttachName, data); break;
        case AttachData: message.attachments.last().content = data.toByteArray(); break;
        case AttachmentProps: takeProperties(inner, message.attachments.last().properties); break;
        default: break;
        }
        if (!inner.isWhole())
            return damaged();
    }
    for (MapiAttachment &attachment : message.attachments) {
        // What is an object and begins like a mail of this kind, behind the number of its interface, is a mail.
        const QByteArray object = attachment.properties.type(Mapi::AttachData) == Mapi::Object ? attachment.properties.bytes(Mapi::AttachData).mid(16) : QByteArray();
        if (!begins(object))
            continue;
        if (depth >= deepest) {
            message.leftOut << tr("Mejlet ”%1” ligger inuti så många andra mejl att det inte har tagits med.").arg(attachment.properties.line(Mapi::AttachName));
            continue;
        }
        auto mail = read(object, depth + 1, parts);
        if (!mail)
            return mail;
        message.leftOut << mail->leftOut;
        attachment.message = std::make_shared<MapiMessage>(std::move(*mail));
    }
    return message;
}
