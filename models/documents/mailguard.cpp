#include "mailguard.h"

#include "mailreader.h"

#include <QByteArrayView>
#include <algorithm>
#include <array>
#include <cstring>

namespace {

// Ten thousand nested parts pass (and are then bounded by the library's own depth); a mail to thousands of receivers passes too.
constexpr int mostDelimiters = 50'000;
constexpr int mostHeaderLines = 60'000;
constexpr qsizetype mostHeaderBytes = 2 * 1024 * 1024;
// GMime copies words of a header to the stack, which is 1 MB in a thread on Windows. RFC 5322 stops a line at 998 bytes; a header has many.
constexpr qsizetype longestHeader = 128 * 1024;
// GMime calls itself for a group of addresses ("Name: a, b;") inside a group, without a bound of its own.
constexpr qsizetype mostGroups = 500;

/// Calls back with each line without its line end, until that says false.
template<class Visit> void forEachLine(QByteArrayView bytes, Visit visit)
{
    while (!bytes.isEmpty()) {
        const void *found = std::memchr(bytes.data(), '\n', size_t(bytes.size()));
        const qsizetype length = found ? static_cast<const char *>(found) - bytes.data() : bytes.size();
        QByteArrayView line = bytes.first(length);
        if (line.endsWith('\r'))
            line.chop(1);
        if (!visit(line))
            return;
        bytes = bytes.sliced(std::min(length + 1, bytes.size()));
    }
}

bool beginsWith(QByteArrayView line, QByteArrayView lowerCase)
{
    return line.size() >= lowerCase.size() && qstrnicmp(line.data(), lowerCase.size(), lowerCase.data(), lowerCase.size()) == 0;
}

bool contains(QByteArrayView line, QByteArrayView lowerCase)
{
    for (qsizetype at = 0; at + lowerCase.size() <= line.size(); ++at) {
        if (beginsWith(line.sliced(at), lowerCase))
            return true;
    }
    return false;
}

/// Two of the fields that people see, or one that only mail servers and mail programs write.
bool hasMailHeader(const QByteArray &bytes)
{
    static constexpr std::array<const char *, 5> seen = {"from:", "to:", "cc:", "subject:", "date:"};
    static constexpr std::array<const char *, 4> technical = {"received:", "return-path:", "message-id:", "mime-version:"};
    int known = 0;
    const auto matches = [](QByteArrayView line) { return [line](const char *field) { return beginsWith(line, field); }; };
    forEachLine(bytes, [&](QByteArrayView line) {
        known += std::any_of(seen.begin(), seen.end(), matches(line)) ? 1 : 0;
        known += std::any_of(technical.begin(), technical.end(), matches(line)) ? 2 : 0;
        return known < 2 && !line.isEmpty();
    });
    return known >= 2;
}

bool isAddressField(QByteArrayView name)
{
    static constexpr std::array<const char *, 6> fields = {"to", "cc", "bcc", "from", "sender", "reply-to"};
    const auto isName = [name](const char *field) { return beginsWith(name, field) && name.size() == qsizetype(qstrlen(field)); };
    return beginsWith(name, "resent-") || std::any_of(fields.begin(), fields.end(), isName);
}

/// Counts what the library would build objects of.
class Census
{
public:
    void add(QByteArrayView line)
    {
        countGroups(line);
        if (line.startsWith("--")) {
            ++m_delimiters;
            m_inHeader = true;
            m_containsMail = false;
            m_headerLength = 0;
        } else if (m_inHeader && line.isEmpty()) {
            // A mail in a mail begins with its header at once; in a digest every part is one.
            m_inHeader = m_containsMail || m_digest;
            m_containsMail = false;
        } else if (m_inHeader) {
            ++m_headerLines;
            m_headerBytes += line.size();
            m_headerLength = line.startsWith(' ') || line.startsWith('\t') ? m_headerLength + line.size() : line.size();
            m_containsMail = m_containsMail || contains(line.first(std::min<qsizetype>(line.size(), 1000)), "message");
            m_digest = m_digest || contains(line.first(std::min<qsizetype>(line.size(), 1000)), "digest");
        }
    }
    bool isTooMuch() const
    {
        return m_delimiters > mostDelimiters || m_headerLines > mostHeaderLines || m_headerBytes > mostHeaderBytes
               || m_headerLength > longestHeader || m_groups > mostGroups;
    }

private:
    /// In every line that looks like addresses and its continuations, wherever it stands: this one must not be got round.
    void countGroups(QByteArrayView line)
    {
        if (!line.startsWith(' ') && !line.startsWith('\t')) {
            m_groups = 0;
            m_addresses = isAddressField(line.first(std::max<qsizetype>(line.indexOf(':'), 0)).trimmed());
        }
        if (m_addresses)
            m_groups += std::count(line.begin(), line.end(), ':');
    }

    int m_delimiters = 0;
    int m_headerLines = 0;
    qsizetype m_headerBytes = 0;
    qsizetype m_headerLength = 0;  ///< of the one being read, with its continuation lines
    qsizetype m_groups = 0;
    bool m_addresses = false;
    bool m_inHeader = true;
    bool m_containsMail = false;
    bool m_digest = false;
};

bool isOverload(const QByteArray &bytes)
{
    Census census;
    forEachLine(bytes, [&census](QByteArrayView line) {
        census.add(line);
        return !census.isTooMuch();
    });
    return census.isTooMuch();
}

}

MailGuard::Fault MailGuard::check(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Fault::Empty;
    if (bytes.size() > mailSizeLimit)
        return Fault::TooLarge;
    if (!hasMailHeader(bytes))
        return Fault::NoMail;
    return isOverload(bytes) ? Fault::Overload : Fault::None;
}
