#include "documentfiles.h"
#include "sampledocument.h"
#include "testregistry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

Q_DECLARE_METATYPE(DocumentFormat)

class ExportTest : public QObject
{
    Q_OBJECT
private:
    static void addFormats()
    {
        QTest::addColumn<DocumentFormat>("format");
        for (const DocumentFormat format : DocumentFormats::all())
            QTest::newRow(qPrintable(DocumentFormats::suffix(format))) << format;
    }
    static void put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QByteArray get(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void writesAndReplacesAFile_data() { addFormats(); }
    void writesAndReplacesAFile()
    {
        QFETCH(DocumentFormat, format);
        QTemporaryDir folder;
        const QString path = folder.filePath("Sammanfattning å ä ö." + DocumentFormats::suffix(format));
        put(path, "förra");
        QVERIFY(writeDocument(sampleDocument(), format, path));
        QCOMPARE(get(path), DocumentFiles::bytesOf(sampleDocument(), format));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void cancelLeavesTheOldFile_data()
    {
        QTest::addColumn<DocumentFormat>("format");
        QTest::addColumn<int>("percent");
        for (const DocumentFormat format : DocumentFormats::all()) {
            for (const int percent : {0, 30, 100})
                QTest::addRow("%s at %d", qPrintable(DocumentFormats::suffix(format)), percent) << format << percent;
        }
    }
    void cancelLeavesTheOldFile()
    {
        QFETCH(DocumentFormat, format);
        QFETCH(int, percent);
        QTemporaryDir folder;
        const QString path = folder.filePath("a");
        put(path, "gammal");
        int calls = 0;
        const Status status = writeDocument(longTable(2000), format, path, [&calls, percent](int done, int total) {
            ++calls;
            return done * 100 < total * percent;
        });
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Cancelled);
        QVERIFY(status.error().message.contains("avbröts"));
        QVERIFY(calls >= 1);
        QCOMPARE(get(path), QByteArray("gammal"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList("a"));
        QVERIFY(!writeDocument(longTable(2000), format, folder.filePath("ny"), [](int, int) { return false; }));
        QVERIFY(!QFile::exists(folder.filePath("ny")));
    }

    void progressGrowsToTheEnd_data() { addFormats(); }
    void progressGrowsToTheEnd()
    {
        QFETCH(DocumentFormat, format);
        QTemporaryDir folder;
        QList<std::pair<int, int>> told;
        QVERIFY(writeDocument(longTable(3000), format, folder.filePath("a"), [&told](int done, int total) {
            told.append({done, total});
            return true;
        }));
        QVERIFY(told.size() > 20);
        QVERIFY(told.size() < 500);
        for (qsizetype i = 1; i < told.size(); ++i) {
            QVERIFY(told.at(i).first > told.at(i - 1).first);
            QCOMPARE(told.at(i).second, told.first().second);
        }
        QCOMPARE(told.first().first, 0);
        QCOMPARE(told.last().first, told.last().second);
    }

    void impossiblePlaces_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("word");
        QTest::newRow("no such folder") << "saknas/a.docx"
                                        << "finns inte";
        QTest::newRow("file as a folder") << "fil/a.docx"
                                          << "en fil, inte en mapp";
        QTest::newRow("folder") << "mapp"
                                << "är en mapp";
        QTest::newRow("folder with a slash") << "mapp/"
                                             << "är en mapp";
    }
    void impossiblePlaces()
    {
        QFETCH(QString, path);
        QFETCH(QString, word);
        QTemporaryDir folder;
        put(folder.filePath("fil"), "orörd");
        QVERIFY(QDir(folder.path()).mkdir("mapp"));
        const Status status = writeDocument(sampleDocument(), DocumentFormat::Docx, folder.path() + "/" + path);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Io);
        QVERIFY2(status.error().message.contains(word), qPrintable(status.error().message));
        QVERIFY2(status.error().message.contains(path.section(u'/', -1, -1, QString::SectionSkipEmpty)),
                 qPrintable(status.error().message));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 2);
        QCOMPARE(get(folder.filePath("fil")), QByteArray("orörd"));
    }

    void emptyName()
    {
        const Status status = writeDocument(sampleDocument(), DocumentFormat::Csv, QString());
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Io);
    }

#ifdef Q_OS_LINUX
    void systemFolderThatTakesNoFiles()
    {
        const Status status = writeDocument(sampleDocument(), DocumentFormat::Csv, "/proc/sammanfattning.csv");
        QVERIFY(!status);
        QVERIFY(status.error().code == ErrorCode::Io || status.error().code == ErrorCode::ReadOnly);
        QVERIFY2(status.error().message.contains("sammanfattning.csv"), qPrintable(status.error().message));
    }

    void fullDisk_data() { addFormats(); }
    void fullDisk()
    {
        QFETCH(DocumentFormat, format);
        QFile full("/dev/full");
        QVERIFY(full.open(QIODevice::WriteOnly));
        const Status status = documentWriter(format)->write(longTable(3000), full);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::DiskFull);
        QVERIFY(status.error().message.contains("full"));
    }
#endif

#ifdef Q_OS_UNIX
    /// As an ordinary user also when the tests run as root, whom no mode stops.
    void readOnlyFolderAndFile()
    {
        const QFile::Permissions readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        const QFile::Permissions enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), enterable | QFile::WriteOwner));
        const QString locked = folder.filePath("låst");
        QVERIFY(QDir().mkdir(locked));
        put(locked + "/a.csv", "gammal");
        put(folder.filePath("b.csv"), "skyddad");
        QVERIFY(QFile::setPermissions(folder.filePath("b.csv"), readable));
        QVERIFY(QFile::setPermissions(locked, enterable));
        const bool root = geteuid() == 0;
        if (root)
            QVERIFY(setresuid(65534, 65534, 0) == 0);
        const Status inFolder = writeDocument(sampleDocument(), DocumentFormat::Csv, locked + "/a.csv");
        const Status onFile = writeDocument(sampleDocument(), DocumentFormat::Csv, folder.filePath("b.csv"));
        if (root)
            QVERIFY(setresuid(0, 0, 0) == 0);
        QFile::setPermissions(locked, enterable | QFile::WriteOwner);
        QVERIFY(!inFolder);
        QCOMPARE(inFolder.error().code, ErrorCode::ReadOnly);
        QVERIFY2(inFolder.error().message.contains("a.csv") && inFolder.error().message.contains("låst"),
                 qPrintable(inFolder.error().message));
        QVERIFY(!onFile);
        QCOMPARE(onFile.error().code, ErrorCode::ReadOnly);
        QVERIFY2(onFile.error().message.contains("b.csv"), qPrintable(onFile.error().message));
        QCOMPARE(get(locked + "/a.csv"), QByteArray("gammal"));
        QCOMPARE(get(folder.filePath("b.csv")), QByteArray("skyddad"));
    }
#endif

    void formatsAreFoundBySuffix()
    {
        for (const DocumentFormat format : DocumentFormats::all()) {
            QVERIFY(DocumentFormats::fromSuffix(DocumentFormats::suffix(format)) == format);
            QVERIFY(DocumentFormats::fromSuffix("." + DocumentFormats::suffix(format).toUpper()) == format);
            QVERIFY(DocumentFormats::fileFilter(format).contains("*." + DocumentFormats::suffix(format)));
        }
        QVERIFY(!DocumentFormats::fromSuffix("doc"));
        QVERIFY(!DocumentFormats::fromSuffix(""));
    }
};

ORTSKONTAKT_TEST("export", ExportTest)
#include "tst_export.moc"
