#include "house.h"
#include "testregistry.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

/// The rules of the house, first broken in a small house of the test's own, so that each rule is known to bite, then asked of the real one.
class FloorsTest : public QObject
{
    Q_OBJECT
private:
    using Check = std::function<QStringList(const House &)>;

    static QString qtHeaders() { return QLibraryInfo::path(QLibraryInfo::HeadersPath); }
    static QMap<QString, Check> checks()
    {
        return {{QStringLiteral("floors"), &House::upwardIncludes},
                {QStringLiteral("circles"), &House::includeCircles},
                {QStringLiteral("database"), &House::databaseOutsideStorage},
                {QStringLiteral("files"), &House::filesPastTheGate},
                {QStringLiteral("domain"), [](const House &house) { return house.impureDomain(qtHeaders()); }},
                {QStringLiteral("size"), &House::tooLarge},
                {QStringLiteral("shapes"), &House::bannedShapes},
                {QStringLiteral("changes"), &House::changesWithinEvents},
                {QStringLiteral("fields"), &House::unguardedTextFields},
                {QStringLiteral("waiting"), &House::waitingTests},
                {QStringLiteral("registered"), &House::unregisteredTests},
                {QStringLiteral("paths"), &House::machinePaths}};
    }
    static void write(const QTemporaryDir &root, const QString &path, const QString &text)
    {
        QVERIFY(QDir(root.path()).mkpath(QFileInfo(path).path()));
        QFile file(root.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

private Q_SLOTS:
    void ruleBites_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("broken");
        const auto row = [](const char *name, const char *check, const char *file, const QString &text, bool broken) {
            QTest::newRow(name) << QString::fromLatin1(check) << QString::fromLatin1(file) << text << broken;
        };
        const QString head = QStringLiteral("#pragma once\n");
        row("domain includes views", "floors", "models/domain/a.h", QStringLiteral("#include \"page.h\"\n"), true);
        row("items include storage", "floors", "models/items/a.h", QStringLiteral("#include \"table.h\"\n"), true);
        row("views include a folder of services", "floors", "views/a.cpp", QStringLiteral("#include \"deep/service.h\"\n"), false);
        row("an include of nothing", "floors", "views/a.cpp", QStringLiteral("#include \"nowhere.h\"\n"), true);
        row("an include in a comment", "floors", "models/domain/a.h", QStringLiteral("// #include \"page.h\"\n"), false);
        row("a header of itself", "circles", "views/a.h", QStringLiteral("#include \"a.h\"\n"), true);
        row("a circle of two", "circles", "models/services/deep/other.h", QStringLiteral("#include \"deep/service.h\"\n"), true);
        row("no circle", "circles", "views/a.h", QStringLiteral("#include \"page.h\"\n"), false);
        row("a view with a query", "database", "views/a.cpp", QStringLiteral("QSqlQuery query;\n"), true);
        row("sqlite3 in services", "database", "models/services/a.cpp", QStringLiteral("#include <sqlite3.h>\n"), true);
        row("a query in storage", "database", "models/storage/a.cpp", QStringLiteral("QSqlQuery query;\n"), false);
        row("a view that opens a file", "files", "views/a.cpp", QStringLiteral("QFile file(name);\n"), true);
        row("a service that writes a file", "files", "models/services/a.cpp", QStringLiteral("QSaveFile file{name};\n"), true);
        row("a program that copies a file", "files", "app/a.cpp", QStringLiteral("QFile::copy(from, to);\n"), true);
        row("a stream of the language", "files", "models/documents/a.cpp", QStringLiteral("std::ofstream out(name);\n"), true);
        row("a type guessed from what a file holds", "files", "views/a.cpp", QStringLiteral("QMimeDatabase().mimeTypeForFile(name);\n"), true);
        row("the gate", "files", "models/files/a.cpp", QStringLiteral("QFile file(name);\n"), false);
        row("a file that is removed", "files", "views/a.cpp", QStringLiteral("QFile::remove(name);\n"), false);
        row("a domain object", "domain", "models/domain/a.h", QStringLiteral("class A : public QObject {};\n"), true);
        row("a domain with a colour", "domain", "models/domain/a.h", QStringLiteral("#include <QColor>\n"), true);
        row("a domain that writes", "domain", "models/domain/a.cpp", QStringLiteral("QFile file(name);\n"), true);
        row("a domain of values", "domain", "models/domain/a.h", QStringLiteral("#include <QString>\n"), false);
        row("a long main", "size", "app/main.cpp", QString(60, u'\n'), true);
        row("a short main", "size", "app/main.cpp", QString(59, u'\n'), false);
        row("a long source", "size", "views/a.cpp", QString(601, u'\n'), true);
        row("a long header", "size", "views/a.h", QString(201, u'\n'), true);
        row("a singleton", "shapes", "views/a.h", head + QStringLiteral("static A &instance();\n"), true);
        row("the application's instance", "shapes", "app/a.cpp", QStringLiteral("auto *application = QCoreApplication::instance();\n"), false);
        row("a namespace let in", "shapes", "views/a.cpp", QStringLiteral("using namespace std;\n"), true);
        row("a header twice", "shapes", "views/a.h", QStringLiteral("class A;\n"), true);
        row("a language within its event", "changes", "views/a.cpp", QStringLiteral("if (event->type() == QEvent::LanguageChange)\n"), true);
        row("a theme within an event", "changes", "views/a.cpp", QStringLiteral("Theme::apply(theme);\n"), true);
        row("a theme after the event", "changes", "views/a.cpp", QStringLiteral("Theme::change(theme);\n"), false);
        row("widgets made within an event", "changes", "views/a.cpp", QStringLiteral("void A::changeEvent(QEvent *event)\n{\n    new QLabel(this);\n}\n"), true);
        row("widgets made otherwise", "changes", "views/a.cpp", QStringLiteral("void A::changeEvent(QEvent *event)\n{\n    flush();\n}\n\nvoid A::b()\n{\n    new QLabel(this);\n}\n"), false);
        row("Qt's field of lines", "fields", "views/a.cpp", QStringLiteral("auto *text = new QPlainTextEdit(this);\n"), true);
        row("a field of lines of Qt's kind", "fields", "views/a.h", QStringLiteral("class A : public QTextEdit\n"), true);
        row("our field of lines", "fields", "views/a.cpp", QStringLiteral("QPlainTextEdit *text = new PlainTextEdit(this);\n"), false);
        row("a test that waits", "waiting", "tests/unit/tst_a.cpp", QStringLiteral("QTest::qWait(5);\n"), true);
        row("a test of another name", "registered", "tests/unit/tst_a.cpp", QStringLiteral("ORTSKONTAKT_TEST(\"b\", A)\n#include \"tst_a.moc\"\n"), true);
        row("a test without moc", "registered", "tests/unit/tst_a.cpp", QStringLiteral("ORTSKONTAKT_TEST(\"a\", A)\n"), true);
        row("a test in order", "registered", "tests/unit/tst_a.cpp", QStringLiteral("ORTSKONTAKT_TEST(\"a\", A)\n#include \"tst_a.moc\"\n"), false);
        row("somebody's home", "paths", "packaging/script", QStringLiteral("cp x /home/somebody/y\n"), true);
        row("an address", "paths", "README.md", QStringLiteral("https://example.org/home/page\n"), false);
    }
    void ruleBites()
    {
        QFETCH(QString, check);
        QFETCH(QString, file);
        QFETCH(QString, text);
        QFETCH(bool, broken);
        QTemporaryDir root;
        const QString head = QStringLiteral("#pragma once\n");
        write(root, QStringLiteral("views/page.h"), head);
        write(root, QStringLiteral("models/storage/table.h"), head);
        write(root, QStringLiteral("models/services/deep/service.h"), head + QStringLiteral("#include \"deep/other.h\"\n"));
        write(root, QStringLiteral("models/services/deep/other.h"), head);
        write(root, file, text);
        const QStringList found = checks().value(check)(House(root.path()));
        QCOMPARE(!found.isEmpty(), broken);
        if (broken)
            QVERIFY2(found.first().contains(file), qPrintable(found.join(u'\n')));
    }

    void houseInOrder_data()
    {
        QTest::addColumn<QString>("check");
        const QStringList names = checks().keys();
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void houseInOrder()
    {
        QFETCH(QString, check);
        const House house(QStringLiteral(ORTSKONTAKT_SOURCE_DIR));
        QVERIFY2(house.fileCount() > 20, "The sources were not found");
        const QStringList found = checks().value(check)(house);
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("\n  ") + found.join(QStringLiteral("\n  "))));
    }
};

ORTSKONTAKT_TEST("floors", FloorsTest)
#include "tst_floors.moc"
