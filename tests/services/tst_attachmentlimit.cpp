#include "attachmentservice.h"
#include "managedsettings.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QFile>
#include <QTest>

/// An organisation may lower the limit of attachments: it holds however a file comes, and is told with its own number.
class AttachmentLimitTest : public QObject
{
    Q_OBJECT
    static constexpr int mb = 1024 * 1024;
    static Database::Options options(int limit)
    {
        return {Database::Threads::Inline, true, QStringLiteral("Testa Testsson"), [] { return QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC); }, limit};
    }

private Q_SLOTS:
    void theLoweredLimitHolds()
    {
        TestDatabase place(TestDatabase::Schema::Empty);
        const auto opened = Database::open(place.addressText(), options(2));
        VERIFY_RESULT(opened);
        AttachmentService service(**opened);
        const auto fits = service.addContent(QStringLiteral("meeting"), 1, QStringLiteral("lagom.bin"), QByteArray(2 * mb, 'x')).takeResult();
        VERIFY_RESULT(fits);
        const QString large = place.folder().filePath(QStringLiteral("stor å.bin"));
        QFile file(large);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(QByteArray(2 * mb + 1, 'y')), 2 * mb + 1);
        file.close();
        const auto fromFile = service.addFile(QStringLiteral("meeting"), 1, large).takeResult();
        const auto fromContent = service.addContent(QStringLiteral("meeting"), 1, QStringLiteral("stor å.bin"), QByteArray(2 * mb + 1, 'y')).takeResult();
        for (const auto &refused : {fromFile, fromContent}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Invalid);
            QVERIFY2(refused.error().message.startsWith(QStringLiteral("Filen stor å.bin är 3 MB. En bilaga får vara högst 2 MB;")), qPrintable(refused.error().message));
        }
        QCOMPARE(service.list(1).takeResult()->size(), 1);
    }

    void aPolicyMayOnlyLowerIt()
    {
        const auto &limit = ManagedSettings::list()[size_t(ManagedSettings::Setting::AttachmentLimitMb)];
        QCOMPARE(qint64(limit.most) * mb, attachmentLimit);
    }

    void theProgramsOwnLimitIsTheHighest()
    {
        TestDatabase place(TestDatabase::Schema::Empty);
        const auto opened = Database::open(place.addressText(), options(100));
        VERIFY_RESULT(opened);
        const auto refused = AttachmentService(**opened).addContent(QStringLiteral("meeting"), 1, QStringLiteral("stor.bin"), QByteArray(25 * mb + 1, 'x')).takeResult();
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("högst 25 MB")), qPrintable(refused.error().message));
    }
};

ORTSKONTAKT_TEST("attachmentlimit", AttachmentLimitTest)
#include "tst_attachmentlimit.moc"
