#include "attachment.h"
#include "testregistry.h"

#include <QTest>

/// Names of files that come from outside.
class FileNameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << "Svar på frågan.pdf" << "Svar på frågan.pdf";
        QTest::newRow("folders") << "../..\\etc/passwd" << "passwd";
        QTest::newRow("decomposed") << "a\u030A.pdf" << "å.pdf";
        QTest::newRow("signs") << "a<b>:c?.txt" << "a_b__c_.txt";
        QTest::newRow("device") << "con.txt" << "_con.txt";
        QTest::newRow("nothing left") << "../.. " << "bilaga";
        QTest::newRow("direction of writing") << "a\u202Efdp.exe" << "a_fdp.exe";
        QTest::newRow("half a letter before a folder") << QString(QChar(0xD83D)) + "../../etc/x\\y.txt" << "y.txt";
        QTest::newRow("half a letter in the name") << "a/b" + QString(QChar(0xDE00)) + "<.txt" << "b\uFFFD_.txt";
        QTest::newRow("long") << QString(300, u'a') + ".pdf" << QString(176, u'a') + ".pdf";
        QTest::newRow("cut in a letter") << QString("a") + QString("\U0001F600").repeated(100) << QString("a") + QString("\U0001F600").repeated(89);
    }
    void names()
    {
        QFETCH(QString, given);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(given), safe);
    }
};

ORTSKONTAKT_TEST("filename", FileNameTest)
#include "tst_filename.moc"
