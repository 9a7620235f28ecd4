#include "outlookmessage.h"

#include "cleantext.h"

#include <QtEndian>

namespace {

// Mails in mails in mails; further in nobody looks.
constexpr int deepest = 8;
constexpr int mostParts = 20'000;
// What stands before the properties of a message, of one inside another, and of a receiver or a file.
constexpr qsizetype messageHeader = 32, innerHeader = 24, partHeader = 8;
enum AttachMethod { NoFile = 0, ByValue = 1, EmbeddedMessage = 5, Ole = 6 };

QString propertyName(quint16 id, quint16 type)
{
    return QStringLiteral("__substg1.0_%1%2").arg(id, 4, 16, QLatin1Char('0')).arg(type, 4, 16, QLatin1Char('0'));
}

/// Takes a property that is a stream of its own: "__substg1.0_0037001F".
bool parseName(const QString &name, quint16 &id, quint16 &type)
{
    if (name.size() != 20 || !name.startsWith(QStringLiteral("__substg1.0_"), Qt::CaseInsensitive))
        return false;
    bool ok = false, alsoOk = false;
    id = name.mid(12, 4).toUShort(&ok, 16);
    type = name.mid(16, 4).toUShort(&alsoOk, 16);
    return ok && alsoOk && (type == Mapi::Unicode || type == Mapi::String8 || type == Mapi::Binary);
}

QByteArray withoutEnd(QByteArray text, quint16 type)
{
    const qsizetype letter = type == Mapi::Unicode ? 2 : 1;
    while (type != Mapi::Binary && text.size() >= letter && text.endsWith(QByteArray(letter, '\0')))
        text.chop(letter);
    return text;
}

}

Result<MapiMessage> OutlookMessage::read(const QByteArray &msg)
{
    const auto file = CompoundFile::open(msg);
    if (!file)
        return fail(file.error());
    if (file->find(CompoundFile::root, u"__properties_version1.0") < 0)
        return fail(ErrorCode::Invalid, tr("Filen är inget mejl utan en fil från ett annat program. Välj ett mejl, eller lägg till filen som bilaga."));
    auto message = OutlookMessage(*file).message(CompoundFile::root, 0);
    if (!message)
        return message;
    const QString kind = message->properties.line(Mapi::MessageClass).toUpper();
    for (const char *other : {"IPM.CONTACT", "IPM.DISTLIST", "IPM.APPOINTMENT", "IPM.TASK", "IPM.ACTIVITY", "IPM.STICKYNOTE", "IPM.OLE.CLASS"}) {
        if (kind.startsWith(QLatin1String(other)))
            return fail(ErrorCode::Invalid, tr("Filen är ingenting som har skickats som mejl, utan en kontakt, en kalenderpost, en uppgift eller en anteckning ur Outlook. Välj ett mejl."));
    }
    return message;
}

Result<MapiMessage> OutlookMessage::message(int storage, int depth)
{
    MapiMessage message;
    auto own = properties(storage, depth == 0 ? messageHeader : innerHeader, 0);
    if (!own)
        return fail(own.error());
    message.properties = std::move(*own);
    const int codepage = message.properties.codepage();
    const QList<int> children = m_file.entry(storage).children;
    QList<std::pair<QString, int>> parts;
    for (const int child : children) {
        if (m_file.entry(child).storage)
            parts << std::pair(m_file.entry(child).name.toLower(), child);
    }
    // Their names end with their numbers, eight digits each.
    std::sort(parts.begin(), parts.end());
    for (const auto &[name, child] : parts) {
        const bool recipient = name.startsWith(QStringLiteral("__recip_version1.0_"));
        if (!recipient && !name.startsWith(QStringLiteral("__attach_version1.0_")))
            continue;
        if (++m_parts > mostParts)
            return CompoundFile::damaged("more receivers and files than any mail has");
        if (recipient) {
            const auto one = properties(child, partHeader, codepage);
            if (!one)
                return fail(one.error());
            message.recipients << *one;
            continue;
        }
        const auto one = attachment(child, codepage, depth, message.leftOut);
        if (!one)
            return fail(one.error());
        if (one->message || one->properties.number(Mapi::AttachMethod, ByValue) == ByValue)
            message.attachments << *one;
    }
    return message;
}

Result<MapiProperties> OutlookMessage::properties(int storage, qsizetype header, int codepage)
{
    MapiProperties all;
    all.setCodepage(codepage);
    if (const int stream = m_file.find(storage, u"__properties_version1.0"); stream >= 0) {
        const auto bytes = m_file.read(stream);
        if (!bytes)
            return fail(bytes.error());
        for (qsizetype at = header; at + 16 <= bytes->size(); at += 16) {
            const auto tag = qFromLittleEndian<quint32>(bytes->constData() + at);
            const auto type = quint16(tag & 0xFFFF);
            if (type != Mapi::Unicode && type != Mapi::String8 && type != Mapi::Binary && type != Mapi::Object)
                all.set(quint16(tag >> 16), type, bytes->mid(at + 8, 8));
        }
    }
    const QList<int> children = m_file.entry(storage).children;
    for (const int child : children) {
        quint16 id = 0, type = 0;
        if (m_file.entry(child).storage || !parseName(m_file.entry(child).name, id, type))
            continue;
        const auto bytes = m_file.read(child);
        if (!bytes)
            return fail(bytes.error());
        // A text may stand there in both forms.
        if (type != Mapi::String8 || !all.has(id))
            all.set(id, type, withoutEnd(*bytes, type));
    }
    return all;
}

Result<MapiAttachment> OutlookMessage::attachment(int storage, int codepage, int depth, QStringList &leftOut)
{
    MapiAttachment attachment;
    const auto own = properties(storage, partHeader, codepage);
    if (!own)
        return fail(own.error());
    attachment.properties = *own;
    attachment.content = own->bytes(Mapi::AttachData);
    if (const Status filled = fill(attachment, storage, depth, leftOut); !filled)
        return fail(filled.error());
    return attachment;
}

Status OutlookMessage::fill(MapiAttachment &attachment, int storage, int depth, QStringList &leftOut)
{
    MapiProperties &own = attachment.properties;
    const int method = own.number(Mapi::AttachMethod, ByValue);
    QString name = own.line(Mapi::AttachLongName);
    for (const quint16 id : {Mapi::AttachName, Mapi::DisplayName}) {
        if (name.isEmpty())
            name = own.line(id);
    }
    const int object = m_file.find(storage, propertyName(Mapi::AttachData, Mapi::Object));
    if (method == EmbeddedMessage && object >= 0) {
        if (depth >= deepest) {
            leftOut << tr("Mejlet ”%1” ligger inuti så många andra mejl att det inte har tagits med.").arg(name);
            return {};
        }
        auto inner = message(object, depth + 1);
        if (!inner)
            return fail(inner.error());
        leftOut << inner->leftOut;
        attachment.message = std::make_shared<MapiMessage>(std::move(*inner));
        return {};
    }
    if (method == Ole && object >= 0) {
        // Pictures and sheets that were pasted in: some hold the file itself, of others there is only the program's own storage.
        for (const auto *stream : {u"CONTENTS", u"package"}) {
            if (const int found = m_file.find(object, stream); found >= 0 && !m_file.entry(found).storage) {
                const auto content = m_file.read(found);
                if (!content)
                    return fail(content.error());
                attachment.content = *content;
                own.set(Mapi::AttachMethod, Mapi::Integer32, QByteArray("\1\0\0\0", 4));
                return {};
            }
        }
        leftOut << tr("”%1” är infogat i texten som ett objekt ur ett annat program och har inte tagits med. Be avsändaren skicka det som fil.").arg(name);
        return {};
    }
    if (method != ByValue) {
        const QString path = own.line(own.has(Mapi::AttachLongPath) ? Mapi::AttachLongPath : Mapi::AttachPath);
        leftOut << (path.isEmpty() ? tr("Filen ”%1” finns inte i mejlet, som bara hänvisar till den. Be avsändaren skicka den.").arg(name)
                                   : tr("Filen ”%1” finns inte i mejlet, som bara hänvisar till %2. Be avsändaren skicka den.").arg(name, path));
    }
    return {};
}
