#include "catalogue.h"
#include "testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

/// What holds in every catalogue, filled or not: the translations that are there have the place-holders and access keys of their source.
class CataloguesTest : public QObject
{
    Q_OBJECT
private:
    static QString path(const QString &name) { return QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/translations/%1.ts").arg(name); }

private Q_SLOTS:
    void readersWork()
    {
        QCOMPARE(placeHolders(QStringLiteral("%1 av %L2, %n träffar, %1, 12 %")), QStringList({QStringLiteral("%1"), QStringLiteral("%L2"), QStringLiteral("%n")}));
        QCOMPARE(accessKey(QStringLiteral("Spara && &stäng")), QStringLiteral("s"));
        QCOMPARE(accessKey(QStringLiteral("Spara & stäng")), QString());
        QCOMPARE(accessKey(QStringLiteral("&Spara &nu")), QStringLiteral("?"));
    }

    void translationsFitTheirSource_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"ortskontakt_sv", "ortskontakt_en", "qtbase_sv"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void translationsFitTheirSource()
    {
        QFETCH(QString, name);
        QString error;
        const QList<Message> messages = readCatalogue(path(name), &error);
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QStringList wrong, keys;
        for (const Message &message : messages) {
            if (keys.contains(message.key()))
                wrong << QStringLiteral("twice: ") + message.key();
            keys << message.key();
            if (!message.complete())
                continue;
            // The singular may say "one" instead of %n; every other form needs what the source has.
            for (qsizetype form = message.plural ? 1 : 0; form < message.translations.size(); ++form) {
                if (placeHolders(message.translations.at(form)) != placeHolders(message.source))
                    wrong << QStringLiteral("place-holders: %1 → %2").arg(message.key(), message.translations.at(form));
            }
            if (message.plural && message.translations.size() != 2)
                wrong << QStringLiteral("%1 plural forms, 2 are needed: ").arg(message.translations.size()) + message.key();
            for (const QString &text : message.translations) {
                const QString key = accessKey(text);
                if (key == u'?' || key.isEmpty() != accessKey(message.source).isEmpty())
                    wrong << QStringLiteral("access key: %1 → %2").arg(message.key(), text);
                if (text.trimmed() != text && message.source.trimmed() == message.source)
                    wrong << QStringLiteral("blank at an end: ") + message.key();
                if (text.endsWith(u':') != message.source.endsWith(u':'))
                    wrong << QStringLiteral("colon at the end: %1 → %2").arg(message.key(), text);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("\n  ") + wrong.join(QStringLiteral("\n  "))));
    }

    /// lupdate warns where a text would be looked up in another context than it was stored under (a class without Q_OBJECT).
    void sourcesAreUnderstood()
    {
        QTemporaryDir folder;
        QFile bad(folder.filePath(QStringLiteral("bad.cpp")));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("class Bad : public QDialog { QString text() { return tr(\"Text\"); } };\n");
        bad.close();
        QVERIFY(!extractTexts({bad.fileName()}, folder.filePath(QStringLiteral("bad_en.ts")), false).isEmpty());
        const QStringList complaints = extractTexts(programSources, folder.filePath(QStringLiteral("new_en.ts")), false);
        QVERIFY2(complaints.isEmpty(), qPrintable(QStringLiteral("\n  ") + complaints.join(QStringLiteral("\n  "))));
    }

    void programsCarryTheCatalogues_data() { translationsFitTheirSource_data(); }
    void programsCarryTheCatalogues()
    {
        QFETCH(QString, name);
        QVERIFY(QFile::exists(QStringLiteral(":/i18n/%1.qm").arg(name)));
        QTranslator translator;
        // An empty catalogue is not loaded; qtbase_sv never is empty.
        if (name == QStringLiteral("qtbase_sv"))
            QVERIFY(translator.load(QStringLiteral(":/i18n/%1.qm").arg(name)));
    }

    void standardTextsAreComplete()
    {
        QString error;
        const QList<Message> messages = readCatalogue(path(QStringLiteral("qtbase_sv")), &error);
        QVERIFY(messages.size() > 500);
        for (const Message &message : messages)
            QVERIFY2(message.complete(), qPrintable(message.key()));
    }
};

ORTSKONTAKT_TEST("catalogues", CataloguesTest)
#include "tst_catalogues.moc"
