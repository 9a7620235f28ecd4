#pragma once

#include "database.h"
#include "shell/passworddialog.h"

#include <functional>
#include <optional>

class PasswordStore;
class UserPrompt;

/// The way from the name of a database to the open database, with everything that has to be asked on it: a named file that is missing, a
/// password, another database when this one cannot be opened. Asks before anything is made that nobody expects. Window thread.
class DatabaseOpening
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseOpening)
public:
    struct Wanted {
        QString address;
        bool named = false;   ///< the user named it, now or before: a missing file is then a mistake until the user says otherwise
        bool locked = false;  ///< the organisation decides: no other can be chosen
    };
    struct Opened {
        std::unique_ptr<Database> database;
        QString address;      ///< an absolute path, or the server's address
        bool chosen = false;  ///< chosen in a question on the way
    };
    /// What is done with a database that was found: tests put their own here.
    struct Steps {
        std::function<Result<std::unique_ptr<Database>>(const QString &address, const Database::Options &options)> open = &Database::open;
        std::function<std::optional<PasswordAnswer>(const PasswordQuestion &question)> askPassword;
        /// Called before a database is opened; false when another program has taken it over, and nothing is left to do here.
        std::function<bool(const QString &identity)> claim;
    };
    DatabaseOpening(UserPrompt &prompt, PasswordStore &passwords, Steps steps);

    /// Nothing when the user gave up, or when `claim` said no (then `wasHandedOver`).
    std::optional<Opened> run(const Wanted &wanted, const Database::Options &options);
    bool wasHandedOver() const { return m_handedOver; }

private:
    enum class Next { Again, Other, Stop };
    Result<std::unique_ptr<Database>> open(const Database::Name &name, Database::Options options);
    Next askAboutMissing(const Database::Name &name, bool locked);
    Next askAfterFailure(const Error &error, bool locked);
    std::optional<QString> askOther();

    UserPrompt &m_prompt;
    PasswordStore &m_passwords;
    const Steps m_steps;
    bool m_handedOver = false;
};
