#include "shell/databaseopening.h"

#include "shell/passwordstore.h"
#include "userprompt.h"

#include <QDir>
#include <QFileInfo>

static QString askedFor() { return QStringLiteral("password"); }

DatabaseOpening::DatabaseOpening(UserPrompt &prompt, PasswordStore &passwords, Steps steps) : m_prompt(prompt), m_passwords(passwords), m_steps(std::move(steps)) {}

std::optional<DatabaseOpening::Opened> DatabaseOpening::run(const Wanted &wanted, const Database::Options &options)
{
    QString address = wanted.address;
    bool chosen = false, mayCreate = !wanted.named;
    for (;;) {
        Next next = Next::Stop;
        if (const auto name = Database::name(address); !name) {
            next = askAfterFailure(name.error(), wanted.locked);
        } else if (!mayCreate && !name->file.isEmpty() && !name->isNetwork && !QFileInfo::exists(name->file)) {
            next = askAboutMissing(*name, wanted.locked);
            mayCreate = next == Next::Again;
        } else {
            if (m_steps.claim && !m_steps.claim(name->identity)) {
                m_handedOver = true;
                return std::nullopt;
            }
            if (mayCreate && !name->file.isEmpty() && !name->isNetwork)
                (void)Database::makeFolder(QFileInfo(name->file).absolutePath());
            Database::Options create = options;
            create.create = true;
            auto opened = open(*name, create);
            if (opened)
                return Opened{std::move(*opened), name->file.isEmpty() ? address : name->file, chosen};
            next = askAfterFailure(opened.error(), wanted.locked);
        }
        if (next == Next::Stop)
            return std::nullopt;
        if (next == Next::Other) {
            if (const auto other = askOther()) {
                address = *other;
                chosen = true;
                mayCreate = false;
            }
        }
    }
}

Result<std::unique_ptr<Database>> DatabaseOpening::open(const Database::Name &name, Database::Options options)
{
    auto opened = m_steps.open(name.address, options);
    const auto wantsPassword = [&opened] { return !opened && opened.error().code == ErrorCode::Denied && opened.error().field == askedFor(); };
    if (!wantsPassword())
        return opened;
    const auto kept = m_passwords.read(name.identity);
    PasswordQuestion question{name.display, name.user, {}, kept.has_value() || kept.error().code == ErrorCode::NotFound, kept.has_value()};
    if (kept) {
        options.password = *kept;
        opened = m_steps.open(name.address, options);
        question.reason = tr("Servern godtog inte det lösenord som finns sparat på datorn. Skriv det som gäller nu.");
    }
    while (wantsPassword()) {
        const auto answer = m_steps.askPassword ? m_steps.askPassword(question) : std::nullopt;
        if (!answer)
            return opened;
        options.password = answer->password;
        opened = m_steps.open(name.address, options);
        question.reason = tr("Servern godtog inte användaren eller lösenordet. Försök igen.");
        question.remembered = answer->remember;
        if (!opened)
            continue;
        // Kept only once it has been shown to be right.
        if (answer->remember) {
            if (const Status written = m_passwords.write(name.identity, answer->password); !written)
                m_prompt.inform(tr("Lösenordet är inte sparat"), tr("%1 Lösenordet gäller tills programmet avslutas.").arg(written.error().message));
        } else if (kept) {
            m_passwords.remove(name.identity);
        }
    }
    return opened;
}

DatabaseOpening::Next DatabaseOpening::askAboutMissing(const Database::Name &name, bool locked)
{
    QStringList options{tr("Försök igen"), tr("Skapa en ny databas där")};
    if (!locked)
        options << tr("Välj en annan databas …");
    const auto choice = m_prompt.choose(tr("Databasen finns inte"),
                                        tr("%1 finns inte. Filen kan ha flyttats eller bytt namn, eller ligga på en disk som inte är ansluten.").arg(name.display), options);
    if (!choice)
        return Next::Stop;
    if (*choice == 1)
        return Next::Again;
    // Neither makes anything: the file is looked for once more, or another is named.
    return *choice == 2 ? Next::Other : QFileInfo::exists(name.file) ? Next::Again : askAboutMissing(name, locked);
}

DatabaseOpening::Next DatabaseOpening::askAfterFailure(const Error &error, bool locked)
{
    const QString text = error.technical.isEmpty() ? error.message : tr("%1\n\n(%2)", "message and technical detail").arg(error.message, error.technical);
    QStringList options{tr("Försök igen")};
    if (!locked)
        options << tr("Välj en annan databas …");
    const auto choice = m_prompt.choose(tr("Databasen kunde inte öppnas"), text, options);
    return !choice ? Next::Stop : *choice == 1 ? Next::Other : Next::Again;
}

std::optional<QString> DatabaseOpening::askOther()
{
    return m_prompt.openFile(tr("Välj databas"), {tr("Ortskontakts databaser (*.ortskontakt *.db)"), tr("Alla filer (*)")});
}
