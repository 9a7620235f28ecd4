#include "catalogue.h"
#include "testregistry.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

/// Every text of the sources has its finished translation, and no catalogue carries texts that are gone. The way to mend it:
/// translations/update, translations/missing, translations/fill.
class CompleteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("pluralsOnly");
        QTest::newRow("English") << QStringLiteral("en") << false;
        QTest::newRow("Swedish plural forms") << QStringLiteral("sv") << true;
    }
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        QFETCH(bool, pluralsOnly);
        QTemporaryDir folder;
        const QString fresh = folder.filePath(QStringLiteral("fresh_%1.ts").arg(language));
        extractTexts(programSources, fresh, pluralsOnly);
        QString error;
        const QList<Message> sources = readCatalogue(fresh, &error);
        const QList<Message> kept = readCatalogue(QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/translations/ortskontakt_%1.ts").arg(language), &error);
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QVERIFY2(pluralsOnly || sources.size() > 200, "The texts of the sources were not found");

        QSet<QString> wanted, finished;
        QStringList wrong;
        for (const Message &message : sources)
            wanted << message.key();
        for (const Message &message : kept) {
            if (message.complete())
                finished << message.key();
            if (!wanted.contains(message.key()))
                wrong << QStringLiteral("gone from the sources: ") + message.key();
        }
        for (const Message &message : sources) {
            if (!finished.contains(message.key()))
                wrong << QStringLiteral("not translated: ") + message.key();
        }
        const qsizetype count = wrong.size();
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 texts; run translations/update\n  ").arg(count) + wrong.mid(0, 30).join(QStringLiteral("\n  "))));
    }
};

ORTSKONTAKT_TEST("complete", CompleteTest)
#include "tst_complete.moc"
