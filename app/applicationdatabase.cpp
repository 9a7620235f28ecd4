// Which database the program opens, and which program has it. The rest of the program's making is in application.cpp.
#include "applicationparts.h"

#include "catalogueloader.h"
#include "tlsrule.h"
#include "shell/databaseopening.h"
#include "shell/oneprogram.h"
#include "shell/passwordstore.h"

#include <QStandardPaths>

/// Policy, the command line, what the user opened last by name, the installation, the shared server, and at last a file of the user's own.
ManagedSettings::Value Application::databaseAddress() const
{
    const QString chosen = m_address.isEmpty() ? m_parts->state->value(QStringLiteral("database")).toString() : m_address;
    auto value = m_parts->managed.value(ManagedSettings::Setting::Database, chosen);
    if (value.text.isEmpty())
        value.text = m_parts->managed.value(ManagedSettings::Setting::SharedServer).text;
    // Not the roaming profile of Windows: a database that wanders with its user's log-in is a copy of itself.
    if (value.text.isEmpty())
        value.text = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/Ortskontakt.ortskontakt");
    return value;
}

bool Application::openDatabase()
{
    const ManagedSettings::Value decided = databaseAddress();
    if (decided.isLocked() && !m_address.isEmpty() && m_address != decided.text)
        m_parts->prompt.inform(ManagedSettings::lockedText(),
                               tr("”%1” öppnas inte, för organisationen har bestämt att ”%2” ska användas.").arg(m_address, decided.text));
    const auto passwords = PasswordStore::ofSystem();
    DatabaseOpening::Steps steps;
    steps.open = [this](const QString &address, const Database::Options &options) -> Result<std::unique_ptr<Database>> {
        const auto name = Database::name(address);
        if (const Status allowed = m_parts->managed.mayOpen(name && name->file.isEmpty()); !allowed)
            return fail(allowed.error());
        const auto safe = TlsRule::applied(address, m_parts->managed.value(ManagedSettings::Setting::TlsMode));
        return safe ? Database::open(*safe, options) : Result<std::unique_ptr<Database>>(fail(safe.error()));
    };
    steps.claim = [this](const QString &database) { return claimDatabase(database); };
    steps.askPassword = [](const PasswordQuestion &question) -> std::optional<PasswordAnswer> {
        PasswordDialog dialog(question);
        return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
    };
    DatabaseOpening opening(m_parts->prompt, *passwords, steps);
    Database::Options options;
    options.attachmentMb = m_parts->managed.value(ManagedSettings::Setting::AttachmentLimitMb).number(options.attachmentMb);
    options.disposal = fromCode<DisposalRule>(m_parts->managed.value(ManagedSettings::Setting::Disposal).text);
    options.user = m_parts->state->value(QStringLiteral("user")).toString();
    // What nobody named is made without a question: the first start asks for nothing.
    const bool named = decided.origin == ManagedSettings::Origin::User;
    auto opened = opening.run({decided.text, named, decided.isLocked()}, options);
    if (!opened) {
        m_exitCode = opening.wasHandedOver() ? 0 : 1;
        return false;
    }
    m_parts->database = std::move(opened->database);
    if (m_parts->database->wasCreated())
        m_parts->database->write([](Connection &connection) { return loadKnownAssociations(connection); });
    // Only what the user named is the user's choice: what others decide may change.
    if (named || opened->chosen)
        m_parts->state->setValue(QStringLiteral("database"), opened->address);
    return true;
}

/// False when the program that already has the database has come to the front, or the user leaves it to that one.
bool Application::claimDatabase(const QString &database)
{
    m_parts->one = std::make_unique<OneProgram>(database);
    connect(m_parts->one.get(), &OneProgram::showRequested, this, &Application::comeToFront);
    for (;;) {
        switch (m_parts->one->start()) {
        case OneProgram::Outcome::First:
        case OneProgram::Outcome::Unknown: return true;
        case OneProgram::Outcome::Handed: return false;
        case OneProgram::Outcome::NoAnswer: break;
        }
        const auto choice = m_parts->prompt.choose(tr("Ortskontakt är redan igång"),
                                                   tr("Databasen är öppen i ett annat fönster, men det svarar inte. Det kan hålla på att starta eller arbeta med något stort. "
                                                      "Två fönster kan ha samma databas öppen, men det du skriver i det ena syns inte genast i det andra."),
                                                   {tr("Försök igen"), tr("Öppna ändå")});
        if (!choice)
            return false;
        if (*choice == 1)
            return true;
    }
}

void Application::comeToFront(const QByteArray &token)
{
    QWidget *window = activeModalWidget() ? activeModalWidget()->window() : m_parts->window.get();
    if (!window)
        return;
    // Wayland gives the front only to who can show that the user wanted it.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}
