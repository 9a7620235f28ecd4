#include "databaseaddress.h"
#include "testregistry.h"
#include "testresult.h"
#include "tlsrule.h"

#include <QTest>

using Origin = ManagedSettings::Origin;

/// What the organisation demands of the way to the server is in the address that is opened, or nothing is opened.
class TlsRuleTest : public QObject
{
    Q_OBJECT
    static ManagedSettings::Value mode(const char *text, Origin origin = Origin::ComputerPolicy) { return {QString::fromLatin1(text), origin, QStringLiteral("policy")}; }
    static QString modeOf(const QString &address) { return DatabaseAddress::parse(address)->options.value(QStringLiteral("sslmode")); }

private Q_SLOTS:
    void anAddressIsRaised_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("least");
        QTest::addColumn<QString>("expected");
        QTest::newRow("says nothing") << "postgresql://server.example/ortskontakt" << "verify-full" << "verify-full";
        QTest::newRow("has other options") << "postgresql://anna@server.example:5433/orts%20kontakt?connect_timeout=3" << "require" << "require";
        QTest::newRow("asks for more") << "postgresql://server.example/ortskontakt?sslmode=verify-full" << "require" << "verify-full";
        QTest::newRow("asks for the same") << "postgresql://server.example/ortskontakt?sslmode=verify-ca" << "verify-ca" << "verify-ca";
    }
    void anAddressIsRaised()
    {
        QFETCH(QString, address);
        QFETCH(QString, least);
        const auto applied = TlsRule::applied(address, mode(least.toLatin1().constData()));
        VERIFY_RESULT(applied);
        QTEST(modeOf(*applied), "expected");
        // All else is as it was.
        auto before = *DatabaseAddress::parse(address);
        auto after = *DatabaseAddress::parse(*applied);
        before.options.remove(QStringLiteral("sslmode"));
        after.options.remove(QStringLiteral("sslmode"));
        QCOMPARE(after.options, before.options);
        QCOMPARE(after.display(), before.display());
    }

    void lessIsRefused_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("told");
        QTest::newRow("none") << "sslmode=disable" << "verify-full";
        QTest::newRow("a little") << "sslmode=require" << "sslmode=require";
        QTest::newRow("what nobody knows") << "sslmode=stark" << "stark";
        QTest::newRow("the last of two") << "sslmode=verify-full&sslmode=prefer" << "prefer";
        QTest::newRow("hidden in another option") << "target_session_attrs=any%20sslmode=disable" << "target_session_attrs";
        QTest::newRow("hidden behind a semicolon") << "tcp_user_timeout=0;sslmode=disable" << "tcp_user_timeout";
        QTest::newRow("swallowed by the option before") << "sslkey=x%5C" << "sslkey";
    }
    void lessIsRefused()
    {
        QFETCH(QString, options);
        QFETCH(QString, told);
        const auto applied = TlsRule::applied(QStringLiteral("postgresql://server.example/ortskontakt?") + options, mode("verify-full"));
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::Invalid);
        QVERIFY2(applied.error().message.contains(told) && applied.error().message.contains(QStringLiteral("server.example")), qPrintable(applied.error().message));
    }

    void whatTheInstallationSaysIsOnlyADefault()
    {
        const QString weak = QStringLiteral("postgresql://server.example/ortskontakt?sslmode=disable");
        QCOMPARE(*TlsRule::applied(weak, mode("verify-full", Origin::Installation)), weak);
        QCOMPARE(modeOf(*TlsRule::applied(QStringLiteral("postgresql://server.example/ortskontakt"), mode("require", Origin::Installation))), QStringLiteral("require"));
    }

    void theRestIsLeftAlone()
    {
        for (const char *address : {"/srv/a.ortskontakt", "C:/Data/a.ortskontakt", "", "postgresql://", "postgresql://server.example"}) {
            const QString text = QString::fromLatin1(address);
            QCOMPARE(*TlsRule::applied(text, mode("verify-full")), text);
        }
        const QString server = QStringLiteral("postgresql://server.example/ortskontakt?sslmode=disable");
        QCOMPARE(*TlsRule::applied(server, {}), server);
    }
};

ORTSKONTAKT_TEST("tlsrule", TlsRuleTest)
#include "tst_tlsrule.moc"
