#include "sampledocument.h"
#include "testregistry.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTest>
#include <documentprinter.h>

/// The way of QPrintPreviewDialog and QPrinter, with a plain PDF device in their place.
class PrintingTest : public QObject
{
    Q_OBJECT
private:
    static int pagesPrinted(const QPageRanges &only, int dpi = 300)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter device(&buffer);
            device.setResolution(dpi);
            device.setPageSize(QPageSize(QPageSize::A4));
            if (!printDocument(longTable(420), &device, {}, only))
                return -1;
        }
        return int(buffer.data().count("/Type /Page\n"));
    }

private Q_SLOTS:
    void allPagesOrTheChosenOnes()
    {
        const int all = pagesPrinted({});
        QVERIFY(all >= 9);
        QCOMPARE(pagesPrinted(QPageRanges::fromString("2-4,7")), 4);
        QCOMPARE(pagesPrinted(QPageRanges::fromString("1")), 1);
    }

    void pagesAreTheSameAtEveryResolution()
    {
        const int all = pagesPrinted({}, 1200);
        QCOMPARE(pagesPrinted({}, 96), all);
        QCOMPARE(pagesPrinted({}, 600), all);
    }

    void cancelStops()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter device(&buffer);
        const Status status = printDocument(longTable(500), &device, [](int done, int total) { return done < total / 2; });
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Cancelled);
    }

    void aDeviceThatCannotStart()
    {
        QPdfWriter device(QStringLiteral("/proc/finns/inte.pdf"));
        const Status status = printDocument(sampleDocument(), &device);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Io);
    }
};

ORTSKONTAKT_TEST("printing", PrintingTest)
#include "tst_printing.moc"
