#include "consolerunner.h"
#include "testregistry.h"

#include <QTest>

/// What an organisation has decided holds for the console program too. The policy is put in place on a machine of the test's own.
class PolicyTest : public QObject
{
    Q_OBJECT
    static QString with(const char *lines, const char *command)
    {
        return QStringLiteral("mount -t tmpfs none /etc && mkdir /etc/ortskontakt && printf '%1' >/etc/ortskontakt/policy.ini && %2").arg(QString::fromUtf8(lines), QString::fromUtf8(command));
    }

private Q_SLOTS:
    void aServerMustBeReachedSafely()
    {
        const QStringList mounting = ConsoleRunner::mounting();
        if (mounting.isEmpty())
            QSKIP("This machine does not allow a test to mount");
        ConsoleRunner ctl;
        // Refused before anything is sent: the server does not exist.
        for (const char *command : {"check", "list --kind meetings", "init"}) {
            const QByteArray call = QByteArray("$CTL ") + command + " 'postgresql://server.invalid/ortskontakt?sslmode=disable' --json";
            const Answer answer = ctl.shell(with("TlsMode=verify-full\\n", call.constData()), mounting);
            QCOMPARE(answer.exitCode, 1);
            QCOMPARE(answer.error().value("code").toString(), QStringLiteral("Invalid"));
            QVERIFY2(answer.error().value("message").toString().contains(QStringLiteral("verify-full")), qPrintable(answer.err));
        }
    }

    void anAttachmentKeepsWithinTheLimit()
    {
        const QStringList mounting = ConsoleRunner::mounting();
        if (mounting.isEmpty())
            QSKIP("This machine does not allow a test to mount");
        ConsoleRunner ctl;
        QCOMPARE(ctl.run({"init", "a.db", "--demo"}).exitCode, 0);
        ctl.write("stor.bin", QByteArray(1024 * 1024 + 1, 'x'));
        const char *forward = "$CTL forward a.db OR-2026-0001 --to TEK --date 2026-11-23 --attach stor.bin --json";
        const Answer refused = ctl.shell(with("AttachmentLimitMb=1\\n", forward), mounting);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.error().value("message").toString().contains(QStringLiteral("högst 1 MB")), qPrintable(refused.err));
        // Without the policy it is something else that is wrong, if anything.
        const Answer other = ctl.shell(QString::fromUtf8(forward));
        QVERIFY2(!other.err.contains(QStringLiteral(" MB")), qPrintable(other.err));
    }
};

ORTSKONTAKT_TEST("policy", PolicyTest)
#include "tst_policy.moc"
