#include "author.h"

static QString noteStart() { return QStringLiteral(" (”"); }
static QString noteEnd() { return QStringLiteral("”)"); }

QString Author::stored() const { return note.isEmpty() || note == account ? account : account + noteStart() + note + noteEnd(); }

Author Author::of(const QString &stored)
{
    // The first one: a note may hold anything, an account's name no such marks.
    const qsizetype at = stored.indexOf(noteStart());
    if (at < 0 || !stored.endsWith(noteEnd()))
        return {stored};
    const qsizetype from = at + noteStart().size();
    return {stored.left(at), stored.mid(from, stored.size() - noteEnd().size() - from)};
}

bool Author::same(const QString &account, const QString &other)
{
    const auto bare = [](const QString &name) { return name.mid(name.lastIndexOf(u'\\') + 1); };
    const bool withDomains = account.contains(u'\\') && other.contains(u'\\');
#ifdef Q_OS_WIN
    constexpr auto capitals = Qt::CaseInsensitive;
#else
    constexpr auto capitals = Qt::CaseSensitive;
#endif
    return withDomains ? account.compare(other, capitals) == 0 : bare(account).compare(bare(other), capitals) == 0;
}
