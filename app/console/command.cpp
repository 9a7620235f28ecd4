#include "command.h"

#include "connection.h"
#include "migrator.h"
#include "quieterrors.h"
#include "smartdate.h"
#include "tlsrule.h"

tl::unexpected<Failure> wrongUse(const QString &message, const QString &field)
{
    Failure failure(Error{ErrorCode::Invalid, message, {}, field});
    failure.wrongUse = true;
    return tl::unexpected<Failure>(std::move(failure));
}

Error unknownName(const QString &name, const QStringList &names, const QString &option)
{
    const QString message = names.isEmpty()
        ? ConsoleText::tr("”%1” finns inte i databasen, som ännu inte har någon att välja på.").arg(name)
        : ConsoleText::tr("”%1” finns inte i databasen. Där finns: %2.").arg(name, names.join(QStringLiteral(", ")));
    return {ErrorCode::NotFound, message, {}, option};
}

static Result<QString> safeAddress(const QString &address)
{
    const ManagedSettings managed(ManagedSettings::ofThisComputer());
    const auto parsed = DatabaseAddress::parse(address);
    if (const Status allowed = managed.mayOpen(parsed && parsed->kind == DatabaseAddress::Kind::PostgreSql); !allowed)
        return fail(allowed.error());
    return TlsRule::applied(address, managed.value(ManagedSettings::Setting::TlsMode));
}

int Call::attachmentMb()
{
    return ManagedSettings(ManagedSettings::ofThisComputer()).value(ManagedSettings::Setting::AttachmentLimitMb).number(25);
}

Result<std::unique_ptr<Database>> Call::open(const QString &text, bool create) const
{
    const auto address = safeAddress(text);
    if (!address)
        return fail(address.error());
    const QuietErrors quiet;
    return Database::open(*address, {Database::Threads::Inline, create, user(), clock, attachmentMb()});
}

Result<std::unique_ptr<Connection>> Call::openAsItIs() const
{
    const auto safe = safeAddress(words.value(0));
    if (!safe)
        return fail(safe.error());
    const auto address = DatabaseAddress::parse(*safe);
    if (!address)
        return fail(address.error());
    auto connection = [&] {
        const QuietErrors quiet;
        return Connection::open(*address, Connection::Mode::ReadWrite, clock);
    }();
    if (!connection)
        return connection;
    Migrator migrator(**connection);
    const auto version = migrator.version();
    if (!version)
        return fail(version.error());
    if (*version == 0)
        return fail(ErrorCode::NotFound, ConsoleText::tr("Databasen %1 är tom.").arg(address->display()));
    if (*version > migrator.latest())
        return fail(ErrorCode::NewerSchema, ConsoleText::tr("Databasen %1 är skapad av en senare version av Ortskontakt. Den är orörd; uppdatera programmet och öppna den igen.").arg(address->display()));
    return connection;
}

Result<QDate> Call::date(const QString &option) const
{
    if (!line.has(option))
        return QDate();
    auto date = SmartDate::parseDate(line.value(option), today());
    if (!date)
        return fail(ErrorCode::Invalid, date.error().message, {}, option);
    return date;
}
