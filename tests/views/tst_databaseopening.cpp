#include "scriptedprompt.h"
#include "shell/databaseopening.h"
#include "shell/passwordstore.h"
#include "testregistry.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

/// A key store in memory; without one as on a computer that has none.
class FakeStore : public PasswordStore
{
public:
    QHash<QString, QString> kept;
    bool there = true;
    Result<QString> read(const QString &name) override
    {
        if (!there)
            return fail(ErrorCode::Io, QStringLiteral("Inget förråd."));
        if (!kept.contains(name))
            return fail(ErrorCode::NotFound, QString());
        return kept.value(name);
    }
    Status write(const QString &name, const QString &password) override
    {
        if (!there)
            return fail(ErrorCode::Io, QStringLiteral("Inget förråd."));
        kept.insert(name, password);
        return {};
    }
    Status remove(const QString &name) override
    {
        kept.remove(name);
        return {};
    }
};

class DatabaseOpeningTest : public QObject
{
    Q_OBJECT

    static constexpr auto server = "postgresql://testa@server.example/orts";
    static constexpr auto serverName = "postgresql://testa@server.example:5432/orts";

    /// A server whose password is "rätt"; a file in its stead is what opens.
    struct World {
        QTemporaryDir folder;
        ScriptedPrompt prompt;
        FakeStore store;
        DatabaseOpening::Steps steps;
        QStringList tried;                 ///< passwords given to the server
        QList<PasswordQuestion> questions;
        QList<std::optional<PasswordAnswer>> answers;
        QStringList claimed;
        bool mayHave = true;
        bool handed = false;

        World()
        {
            steps.open = [this](const QString &address, const Database::Options &options) -> Result<std::unique_ptr<Database>> {
                if (!address.startsWith(QLatin1String("postgresql:")))
                    return Database::open(address, options);
                tried << options.password;
                if (options.password != QStringLiteral("rätt"))
                    return fail(ErrorCode::Denied, QStringLiteral("Nej."), {}, QStringLiteral("password"));
                return Database::open(folder.filePath(QStringLiteral("server.ortskontakt")), options);
            };
            steps.askPassword = [this](const PasswordQuestion &question) -> std::optional<PasswordAnswer> {
                questions << question;
                return answers.isEmpty() ? std::nullopt : answers.takeFirst();
            };
            steps.claim = [this](const QString &identity) {
                claimed << identity;
                return mayHave;
            };
        }
        std::optional<DatabaseOpening::Opened> run(const DatabaseOpening::Wanted &wanted)
        {
            DatabaseOpening opening(prompt, store, steps);
            Database::Options options;
            options.threads = Database::Threads::Inline;
            auto opened = opening.run(wanted, options);
            handed = opening.wasHandedOver();
            return opened;
        }
        QString file(const char *name) const { return folder.filePath(QLatin1String(name)); }
    };

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light); }

    void firstStartMakesItsPlaceWithoutAQuestion()
    {
        World w;
        const QString path = w.file("Lokal mapp åäö/Ortskontakt.ortskontakt");
        const auto opened = w.run({path, false, false});
        QVERIFY(opened);
        QVERIFY(QFile::exists(path));
        QVERIFY(opened->database->wasCreated());
        QVERIFY(!opened->chosen);
        QCOMPARE(w.claimed.size(), 1);
    }

    void aNamedFileThatIsMissingIsNotMadeByMistake()
    {
        World w;
        w.prompt.cancel(ScriptedPrompt::Kind::Choose);
        QVERIFY(!w.run({w.file("borta.ortskontakt"), true, false}));
        QVERIFY(!w.handed);
        QVERIFY(!QFile::exists(w.file("borta.ortskontakt")));
        QCOMPARE(w.prompt.last().title, QStringLiteral("Databasen finns inte"));
        QVERIFY(w.prompt.last().text.contains(QStringLiteral("borta.ortskontakt")));
        QVERIFY(w.claimed.isEmpty());
        // Once more: still not there; then it is made because the user says so.
        w.prompt.chooseOption(0).chooseOption(1);
        const auto opened = w.run({w.file("ny mapp/borta.ortskontakt"), true, false});
        QVERIFY(opened);
        QVERIFY(opened->database->wasCreated());
    }

    void anotherFileIsChosenInstead()
    {
        World w;
        QVERIFY(w.run({w.file("finns.ortskontakt"), false, false}));
        w.prompt.chooseOption(2).openWith(w.file("finns.ortskontakt"));
        const auto opened = w.run({w.file("borta.ortskontakt"), true, false});
        QVERIFY(opened);
        QVERIFY(opened->chosen);
        QVERIFY(!opened->database->wasCreated());
        QCOMPARE(opened->address, w.file("finns.ortskontakt"));
    }

    void aRelativeNameBecomesAWholeOne()
    {
        World w;
        QVERIFY(w.run({w.file("finns.ortskontakt"), false, false}));
        const QString relative = QDir::current().relativeFilePath(w.file("finns.ortskontakt"));
        const auto opened = w.run({relative, true, false});
        QVERIFY(opened);
        QVERIFY2(QDir::isAbsolutePath(opened->address), qPrintable(opened->address));
        QCOMPARE(w.claimed.first(), w.claimed.last());
        // As some file managers pass it.
        QVERIFY(w.run({QUrl::fromLocalFile(w.file("finns.ortskontakt")).toString(), true, false}));
        QCOMPARE(w.claimed.first(), w.claimed.last());
    }

    void aFileOfAnotherProgramIsLeftAlone()
    {
        World w;
        QFile strange(w.file("brev.ortskontakt"));
        QVERIFY(strange.open(QIODevice::WriteOnly));
        strange.write("Hej!");
        strange.close();
        w.prompt.cancel(ScriptedPrompt::Kind::Choose);
        QVERIFY(!w.run({strange.fileName(), true, false}));
        QCOMPARE(w.prompt.last().title, QStringLiteral("Databasen kunde inte öppnas"));
        QVERIFY(w.prompt.last().text.contains(QStringLiteral("inte en databas")));
        QCOMPARE(w.prompt.last().options.size(), 2);
        QVERIFY(strange.open(QIODevice::ReadOnly));
        QCOMPARE(strange.readAll(), QByteArray("Hej!"));
    }

    void whatTheOrganisationDecidesOffersNoOther()
    {
        World w;
        w.prompt.cancel(ScriptedPrompt::Kind::Choose);
        QVERIFY(!w.run({QStringLiteral("//server/delat/a.ortskontakt"), false, true}));
        QCOMPARE(w.prompt.last().options.size(), 1);
        QVERIFY(w.prompt.last().text.contains(QStringLiteral("nätverksplats")));
    }

    void aProgramThatHasItAlreadyEndsThisOne()
    {
        World w;
        w.mayHave = false;
        QVERIFY(!w.run({w.file("a.ortskontakt"), false, false}));
        QVERIFY(w.handed);
        QVERIFY(!QFile::exists(w.file("a.ortskontakt")));
    }

    void thePasswordIsAskedForUntilItIsRight()
    {
        World w;
        w.answers = {PasswordAnswer{QStringLiteral("fel"), true}, PasswordAnswer{QStringLiteral("rätt"), true}};
        QVERIFY(w.run({QLatin1String(server), true, false}));
        QCOMPARE(w.tried, (QStringList{QString(), QStringLiteral("fel"), QStringLiteral("rätt")}));
        QCOMPARE(w.questions.size(), 2);
        QVERIFY(w.questions.first().reason.isEmpty());
        QCOMPARE(w.questions.first().user, QStringLiteral("testa"));
        QVERIFY(w.questions.first().database.contains(QStringLiteral("server.example")));
        QVERIFY(w.questions.first().canRemember);
        QVERIFY(w.questions.last().reason.contains(QStringLiteral("godtog inte")));
        QVERIFY(!w.questions.last().reason.contains(QStringLiteral("fel")));  // no password in words
        QCOMPARE(w.store.kept, (QHash<QString, QString>{{QLatin1String(serverName), QStringLiteral("rätt")}}));  // never the wrong one
    }

    void theKeptPasswordIsUsedWithoutAQuestion()
    {
        World w;
        w.store.kept.insert(QLatin1String(serverName), QStringLiteral("rätt"));
        QVERIFY(w.run({QLatin1String(server), true, false}));
        QVERIFY(w.questions.isEmpty());
        QCOMPARE(w.tried, (QStringList{QString(), QStringLiteral("rätt")}));
    }

    void aKeptPasswordThatIsOldIsAskedForAnew()
    {
        World w;
        w.store.kept.insert(QLatin1String(serverName), QStringLiteral("gammalt"));
        w.answers = {PasswordAnswer{QStringLiteral("rätt"), false}};
        QVERIFY(w.run({QLatin1String(server), true, false}));
        QCOMPARE(w.questions.size(), 1);
        QVERIFY(w.questions.first().reason.contains(QStringLiteral("sparat")));
        QVERIFY(w.questions.first().remembered);
        QVERIFY(w.store.kept.isEmpty());  // the user did not want it kept
    }

    void givingUpThePasswordOffersAnotherDatabase()
    {
        World w;
        w.answers = {std::nullopt};
        w.prompt.cancel(ScriptedPrompt::Kind::Choose);
        QVERIFY(!w.run({QLatin1String(server), true, false}));
        QCOMPARE(w.tried.size(), 1);
        QCOMPARE(w.prompt.last().options.size(), 2);
    }

    void withoutAKeyStoreItServesForThisTime()
    {
        World w;
        w.store.there = false;
        w.answers = {PasswordAnswer{QStringLiteral("rätt"), true}};
        w.prompt.expectInform();
        QVERIFY(w.run({QLatin1String(server), true, false}));
        QVERIFY(!w.questions.first().canRemember);
        QVERIFY(w.prompt.last().text.contains(QStringLiteral("tills programmet avslutas")));
        QVERIFY(!w.prompt.last().text.contains(QStringLiteral("rätt")));
    }

    void theDialogAsks()
    {
        PasswordDialog dialog({QStringLiteral("postgresql://testa@server/orts"), QStringLiteral("testa"), QString(), true, false});
        dialog.show();
        auto *password = dialog.findChild<QLineEdit *>(QStringLiteral("password"));
        auto *open = dialog.findChild<QPushButton *>(QStringLiteral("openDatabase"));
        auto *remember = dialog.findChild<QCheckBox *>(QStringLiteral("remember"));
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QVERIFY(!open->isEnabled());
        QVERIFY(!remember->isChecked());
        QTest::keyClicks(password, QStringLiteral("hemligt"));
        QVERIFY(open->isEnabled());
        remember->click();
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.answer().password, QStringLiteral("hemligt"));
        QVERIFY(dialog.answer().remember);

        PasswordDialog again({QStringLiteral("x"), {}, QStringLiteral("Fel lösenord."), false, true});
        again.show();
        QVERIFY(again.findChild<QWidget *>(QStringLiteral("passwordReason"))->isVisible());
        QVERIFY(again.findChild<QWidget *>(QStringLiteral("noKeyStore"))->isVisible());
        QVERIFY(!again.findChild<QCheckBox *>(QStringLiteral("remember"))->isEnabled());
        QVERIFY(!again.answer().remember);
    }
};

ORTSKONTAKT_TEST("databaseopening", DatabaseOpeningTest)
#include "tst_databaseopening.moc"
