#include "documentfiles.h"
#include "sampledocument.h"
#include "testregistry.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Same data, same output, byte for byte apart from the stamp.
class DeterminismTest : public QObject
{
    Q_OBJECT
private:
    static Document later()
    {
        Document document = sampleDocument();
        document.stamp = document.stamp.addDays(400).addSecs(4711);
        return document;
    }
    static void comparePackages(DocumentFormat format, const QString &stampPart)
    {
        const auto before = DocumentFiles::unzip(DocumentFiles::bytesOf(sampleDocument(), format));
        const auto after = DocumentFiles::unzip(DocumentFiles::bytesOf(later(), format));
        QCOMPARE(after.order, before.order);
        for (const QString &part : before.order) {
            if (part == stampPart)
                QVERIFY(after.parts.value(part) != before.parts.value(part));
            else
                QVERIFY2(after.parts.value(part) == before.parts.value(part), qPrintable(part));
        }
    }

private Q_SLOTS:
    void twoProcessesGiveTheSameBytes()
    {
        // Each start of a program has its own hash seed; locale and time zone differ as well.
        QTemporaryDir first;
        QTemporaryDir second;
        const auto write = [](const QString &folder, const QString &zone, const QString &locale) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert("TZ", zone);
            environment.insert("LC_ALL", locale);
            environment.remove("QT_HASH_SEED");
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationFilePath(), {"--write-samples", folder});
            return process.waitForFinished(60000) && process.exitCode() == 0;
        };
        QVERIFY(write(first.path(), "Europe/Stockholm", "C.UTF-8"));
        QVERIFY(write(second.path(), "Pacific/Kiritimati", "POSIX"));
        for (const DocumentFormat format : DocumentFormats::all()) {
            const QString name = "/s." + DocumentFormats::suffix(format);
            QFile one(first.path() + name);
            QFile two(second.path() + name);
            QVERIFY(one.open(QIODevice::ReadOnly));
            QVERIFY(two.open(QIODevice::ReadOnly));
            const QByteArray bytes = one.readAll();
            QVERIFY(bytes.size() > 100);
            QVERIFY2(bytes == two.readAll(), qPrintable(name));
            QVERIFY2(bytes == DocumentFiles::bytesOf(sampleDocument(), format), qPrintable(name));
        }
    }

    void docxTellsTheStampInItsPropertiesOnly() { comparePackages(DocumentFormat::Docx, "docProps/core.xml"); }
    void odtTellsTheStampInItsMetadataOnly() { comparePackages(DocumentFormat::Odt, "meta.xml"); }

    void csvTellsNoStamp()
    {
        QCOMPARE(DocumentFiles::bytesOf(later(), DocumentFormat::Csv), DocumentFiles::bytesOf(sampleDocument(), DocumentFormat::Csv));
    }

    void pdfTellsTheStampInItsDatesOnly()
    {
        QByteArray before = DocumentFiles::bytesOf(sampleDocument(), DocumentFormat::Pdf);
        QByteArray after = DocumentFiles::bytesOf(later(), DocumentFormat::Pdf);
        QVERIFY(before != after);
        QCOMPARE(before.count("20260926120200Z"), 2);
        QCOMPARE(before.count("2026-09-26T12:02:00Z"), 2);
        before.replace("20260926120200Z", "D").replace("2026-09-26T12:02:00Z", "X");
        after.replace("20271031132031Z", "D").replace("2027-10-31T13:20:31Z", "X");
        QVERIFY(before == after);
    }

    void withoutAStampItIsStillTheSame()
    {
        Document document = sampleDocument();
        document.stamp = {};
        for (const DocumentFormat format : DocumentFormats::all())
            QVERIFY(DocumentFiles::bytesOf(document, format) == DocumentFiles::bytesOf(document, format));
        QVERIFY(DocumentFiles::bytesOf(document, DocumentFormat::Pdf).contains("(D:19800101000000Z)"));
    }

    void otherTextGivesAnotherPdfId()
    {
        const auto idOf = [](const Document &document) {
            const QByteArray bytes = DocumentFiles::bytesOf(document, DocumentFormat::Pdf);
            return bytes.mid(bytes.lastIndexOf("/ID"), 60);
        };
        Document other = sampleDocument();
        other.blocks << Paragraph{"ett stycke till"};
        QCOMPARE(idOf(later()), idOf(sampleDocument()));
        QVERIFY(idOf(other) != idOf(sampleDocument()));
    }
};

ORTSKONTAKT_TEST("determinism", DeterminismTest)
#include "tst_determinism.moc"
