#include "consolerunner.h"
#include "testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

/// The console program as coordinators and administrators use it.
class ConsoleTest : public QObject
{
    Q_OBJECT
private:
    static QString catalogue(const char *name) { return QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/resources/catalogue/") + QLatin1String(name); }
    static QString problem(const Answer &answer) { return answer.exitCode == 0 ? QString() : answer.err + QString::number(answer.exitCode); }

private Q_SLOTS:
    /// A new database, the four files read in twice, and a summary.
    void theWholeWay()
    {
        ConsoleRunner ctl;
        QCOMPARE(problem(ctl.run({"init", "a.db"})), QString());
        const QList<std::pair<QString, QString>> files{{"localities", catalogue("localities.csv")}, {"associations", catalogue("associations.csv")},
            {"functions", catalogue("municipal_functions.csv")}, {"meetings", catalogue("meetings.csv")}};
        for (const auto &[kind, file] : files)
            QCOMPARE(problem(ctl.run({"import", "a.db", "--kind", kind, file})), QString());
        QCOMPARE(ctl.count("a.db", "localities"), 23);
        QCOMPARE(ctl.count("a.db", "associations"), 5);
        QCOMPARE(ctl.count("a.db", "functions"), 35);
        QCOMPARE(ctl.count("a.db", "meetings"), 10);
        for (const auto &[kind, file] : files) {
            const Answer again = ctl.run({"import", "a.db", "--kind", kind, file});
            QCOMPARE(problem(again), QString());
            QVERIFY2(again.out.startsWith("Inget nytt"), qPrintable(again.out));
        }
        QCOMPARE(ctl.count("a.db", "localities"), 23);
        QCOMPARE(ctl.count("a.db", "meetings"), 10);
        for (const auto &[format, start] : {std::pair{"docx", "PK"}, {"odt", "PK"}, {"pdf", "%PDF"}, {"csv", "\xEF\xBB\xBF"}, {"xlsx", "PK"}, {"html", "<!DOCTYPE html>"}}) {
            const QString file = QStringLiteral("s.") + QLatin1String(format);
            const Answer exported = ctl.run({"export", "meetings", "a.db", "--format", format, "--output", file});
            QCOMPARE(problem(exported), QString());
            QCOMPARE(exported.err, QString());
            QVERIFY2(ctl.read(file).startsWith(start), format);
        }
        // Same data, same stamp: same bytes.
        QCOMPARE(problem(ctl.run({"export", "meetings", "a.db", "--format", "docx", "--output", "t.docx"})), QString());
        QCOMPARE(ctl.read("t.docx"), ctl.read("s.docx"));
        QVERIFY(QString::fromUtf8(ctl.read("s.csv")).contains(QStringLiteral("Bygdegården Hedared")));
    }

    void aSecondInitChangesNothing()
    {
        ConsoleRunner ctl;
        QCOMPARE(problem(ctl.run({"init", "a.db", "--demo"})), QString());
        QCOMPARE(ctl.count("a.db", "meetings"), 22);
        QCOMPARE(ctl.count("a.db", "persons"), 11);
        QVERIFY(ctl.count("a.db", "actions") > 4);
        const auto before = ctl.files();
        const Answer again = ctl.run({"init", "a.db"});
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(again.out.contains("finns redan"), qPrintable(again.out));
        QCOMPARE(ctl.files(), before);
    }

    void meetingsAreAddedByName()
    {
        ConsoleRunner ctl;
        QCOMPARE(problem(ctl.run({"init", "a.db"})), QString());
        QCOMPARE(problem(ctl.run({"import", "a.db", "--kind", "associations", catalogue("associations.csv")})), QString());
        const Answer planned = ctl.run({"add-meeting", "a.db", "--council", "VISKAFORSBYGDENS ORTSRÅD", "--kind", "ortsråd", "--date", "idag+10", "--time", "18.30", "--theme",
            "  Trygg skolväg  ", "--place", "Bygdegården", "--user", "Testa Testsson", "--json"});
        QCOMPARE(problem(planned), QString());
        QCOMPARE(planned.object().value("date").toString(), QStringLiteral("2026-12-03"));
        QCOMPARE(planned.object().value("status").toString(), QStringLiteral("planned"));
        QCOMPARE(planned.object().value("theme").toString(), QStringLiteral("Trygg skolväg"));
        const Answer held = ctl.run({"add-meeting", "a.db", "--council", "Fristads ortsråd", "--kind", "Årsmöte", "--date", "22/11", "--attendance", "24", "--note", "Gång- och cykelvägen"});
        QCOMPARE(problem(held), QString());
        QVERIFY2(held.out.contains("genomfört"), qPrintable(held.out));
        QCOMPARE(ctl.count("a.db", "meetings"), 2);
        QCOMPARE(ctl.count("a.db", "meetings", {"--text", "cykelväg"}), 1);
        QCOMPARE(ctl.count("a.db", "meetings", {"--locality", "fristad"}), 1);
        QCOMPARE(ctl.count("a.db", "meetings", {"--from", "idag"}), 1);
        QCOMPARE(ctl.count("a.db", "meetings", {"--to", "2026-11-22"}), 1);
        QCOMPARE(ctl.faultOfFailure({"add-meeting", "a.db", "--council", "Borås ortsråd", "--kind", "Ortsråd", "--date", "idag"}, "NotFound", "Sandareds ortsråd"), QString());
        QCOMPARE(ctl.faultOfFailure({"add-meeting", "a.db", "--council", "Fristads ortsråd", "--kind", "Kalas", "--date", "idag"}, "NotFound", "Samrådsarena"), QString());
        QCOMPARE(ctl.faultOfFailure({"add-meeting", "a.db", "--council", "Fristads ortsråd", "--kind", "Ortsråd", "--date", "31 februari"}, "Invalid", "31 februari"), QString());
        QCOMPARE(ctl.faultOfFailure({"add-meeting", "a.db", "--council", "Fristads ortsråd", "--kind", "Ortsråd", "--date", "idag", "--time", "25.00"}, "Invalid", "25"), QString());
        QCOMPARE(ctl.faultOfFailure({"add-meeting", "a.db", "--council", "Fristads ortsråd", "--kind", "Ortsråd", "--date", "idag", "--attendance=-3"}, "Invalid", "heltal"), QString());
        QCOMPARE(ctl.count("a.db", "meetings"), 2);
    }

    void listsAreTablesInUtf8()
    {
        ConsoleRunner ctl;
        QCOMPARE(problem(ctl.run({"init", "a.db"})), QString());
        const Answer list = ctl.run({"list", "a.db", "--kind", "localities", "--locality", "Dalsjöfors"});
        QCOMPARE(problem(list), QString());
        QCOMPARE(list.err, QString());
        const QStringList lines = list.out.trimmed().split(u'\n');
        QCOMPARE(lines.size(), 2 + 7 + 1);
        QVERIFY(lines.last().startsWith("7 "));
        // Swedish order, and columns that stand under each other.
        QVERIFY(lines.at(2).startsWith("Aplared"));
        QVERIFY(lines.at(8).startsWith("Äspered"));
        QCOMPARE(lines.at(8).indexOf("ort "), lines.at(2).indexOf("ort "));
        const QJsonArray rows = ctl.run({"list", "a.db", "--kind", "localities", "--text", "målsryd", "--json"}).object().value("rows").toArray();
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first().toObject().value("latitude").isNull());
        QCOMPARE(rows.first().toObject().value("population").toInt(), 907);
    }

    void wrongUseIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no such verb") << QStringList{"rensa", "a.db"};
        QTest::newRow("no such option") << QStringList{"list", "a.db", "--färg", "röd"};
        QTest::newRow("another verb's option") << QStringList{"check", "a.db", "--kind", "meetings"};
        QTest::newRow("no value") << QStringList{"list", "a.db", "--kind"};
        QTest::newRow("twice") << QStringList{"list", "a.db", "--kind", "kinds", "--kind", "kinds"};
        QTest::newRow("no database") << QStringList{"list", "--kind", "kinds"};
        QTest::newRow("too many words") << QStringList{"check", "a.db", "b.db"};
        QTest::newRow("no kind") << QStringList{"list", "a.db"};
        QTest::newRow("no such kind") << QStringList{"import", "a.db", "x.csv", "--kind", "kinds"};
        QTest::newRow("dates of localities") << QStringList{"list", "a.db", "--kind", "localities", "--from", "idag"};
        QTest::newRow("no such language") << QStringList{"list", "a.db", "--kind", "kinds", "--lang", "fi"};
        QTest::newRow("no council") << QStringList{"add-meeting", "a.db", "--kind", "Ortsråd", "--date", "idag"};
        QTest::newRow("no such format") << QStringList{"export", "meetings", "a.db", "--format", "doc", "--output", "x"};
        QTest::newRow("export of something else") << QStringList{"export", "persons", "a.db", "--format", "docx", "--output", "x"};
    }
    void wrongUseIsTold()
    {
        QFETCH(QStringList, arguments);
        ConsoleRunner ctl;
        const Answer answer = ctl.run(arguments);
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.out, QString());
        QVERIFY(answer.err.startsWith("ortskontaktctl: ") && answer.err.size() > 30);
        const Answer json = ctl.run(arguments + QStringList{"--json"});
        QCOMPARE(json.exitCode, 2);
        QCOMPARE(json.error().value("code").toString(), QStringLiteral("Usage"));
        QVERIFY(ctl.files().isEmpty());
    }

    void everyVerbHasHelp_data()
    {
        QTest::addColumn<QString>("verb");
        for (const char *verb : {"", "init", "import", "list", "add-meeting", "export", "check", "backup", "restore"})
            QTest::newRow(*verb ? verb : "the program") << QString::fromLatin1(verb);
    }
    void everyVerbHasHelp()
    {
        QFETCH(QString, verb);
        ConsoleRunner ctl;
        for (const char *language : {"sv", "en"}) {
            QStringList arguments{"--help", "--lang", language};
            if (!verb.isEmpty())
                arguments.prepend(verb);
            const Answer help = ctl.run(arguments);
            QCOMPARE(help.exitCode, 0);
            QCOMPARE(help.err, QString());
            QVERIFY2(help.out.contains("ortskontaktctl " + verb) && help.out.contains("--json"), qPrintable(help.out));
            const QStringList lines = help.out.split(u'\n');
            for (const QString &line : lines)
                QVERIFY2(line.size() <= 100, qPrintable(line));
        }
        QCOMPARE(ctl.run({"--version"}).out.trimmed().section(u' ', 0, 0), QStringLiteral("ortskontaktctl"));
    }

    void backupAndRestore()
    {
        ConsoleRunner ctl;
        QCOMPARE(problem(ctl.run({"init", "a.db", "--demo"})), QString());
        QCOMPARE(problem(ctl.run({"check", "a.db"})), QString());
        QCOMPARE(problem(ctl.run({"backup", "a.db", "kopia.db"})), QString());
        QCOMPARE(problem(ctl.run({"import", "a.db", "--kind", "associations", "--skip-bad", catalogue("associations.csv")})), QString());
        QCOMPARE(problem(ctl.run({"add-meeting", "a.db", "--council", "Fristads ortsråd", "--kind", "Ortsråd", "--date", "idag"})), QString());
        QCOMPARE(ctl.count("a.db", "meetings"), 23);
        const Answer restored = ctl.run({"restore", "kopia.db", "a.db", "--json"});
        QCOMPARE(problem(restored), QString());
        QCOMPARE(ctl.count("a.db", "meetings"), 22);
        QCOMPARE(ctl.count(restored.object().value("keptAside").toString(), "meetings"), 23);
    }
};

ORTSKONTAKT_TEST("console", ConsoleTest)
#include "tst_console.moc"
