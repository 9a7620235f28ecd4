#include "house.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <functional>

static QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Blanks comments and keeps the line breaks; a string literal that looks like a comment (an address) stays.
static QString withoutComments(const QString &source)
{
    static const QRegularExpression token(QStringLiteral("\"(?:[^\"\\\\\\n]|\\\\.)*\"|//[^\\n]*|/\\*.*?\\*/"),
                                          QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype from = 0;
    for (auto it = token.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(source).mid(from, match.capturedStart() - from);
        if (match.capturedView().startsWith(u'"'))
            result += match.capturedView();
        else
            result += QString(match.capturedView().count(u'\n'), u'\n');
        from = match.capturedEnd();
    }
    result += QStringView(source).mid(from);
    return result;
}

static QString place(const QString &file, int line, const QString &what)
{
    return QStringLiteral("%1:%2 %3").arg(file).arg(line).arg(what);
}

House::House(QString root)
    : m_root(std::move(root))
{
    const QString domain = QStringLiteral("models/domain"), files = QStringLiteral("models/files"), storage = QStringLiteral("models/storage"), documents = QStringLiteral("models/documents"),
                  services = QStringLiteral("models/services"), items = QStringLiteral("models/items"), views = QStringLiteral("views"),
                  app = QStringLiteral("app");
    m_floors = {{domain, {}},
                {files, {domain}},
                {storage, {domain, files}},
                {documents, {domain, files}},
                {services, {domain, files, storage, documents}},
                {items, {domain, services}},
                {views, {domain, files, documents, services, items}},
                {app, {domain, files, storage, documents, services, items, views}}};

    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    const QDir base(m_root);
    for (const char *folder : {"app", "models", "views", "tests"}) {
        QDirIterator it(base.filePath(QString::fromLatin1(folder)), {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.inc")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString file = base.relativeFilePath(it.next());
            const QStringList lines = withoutComments(readText(it.filePath())).split(u'\n');
            m_lines.insert(file, lines);
            for (int i = 0; i < lines.size(); ++i) {
                const QRegularExpressionMatch match = include.match(lines.at(i));
                if (match.hasMatch())
                    m_includes[file] << Include{match.captured(2), i + 1, match.capturedView(1) == u'"'};
            }
        }
    }
}

QString House::floorOf(const QString &file) const
{
    for (auto it = m_floors.cbegin(); it != m_floors.cend(); ++it) {
        if (file.startsWith(it.key() + u'/'))
            return it.key();
    }
    return {};
}

QString House::resolved(const QString &file, const QString &include) const
{
    const QString beside = QDir::cleanPath(QFileInfo(file).path() + u'/' + include);
    if (m_lines.contains(beside))
        return beside;
    const QString own = floorOf(file) + u'/' + include;
    if (m_lines.contains(own))
        return own;
    for (auto it = m_floors.cbegin(); it != m_floors.cend(); ++it) {
        if (const QString there = QDir::cleanPath(it.key() + u'/' + include); m_lines.contains(there))
            return there;
    }
    return {};
}

QStringList House::upwardIncludes() const
{
    QStringList found;
    for (auto it = m_includes.cbegin(); it != m_includes.cend(); ++it) {
        const QString floor = floorOf(it.key());
        if (floor.isEmpty())
            continue;
        for (const Include &include : it.value()) {
            if (!include.quoted || include.name.endsWith(QStringLiteral(".moc")) || include.name.startsWith(QStringLiteral("ui_"))
                || include.name == QStringLiteral("version.h"))
                continue;
            const QString target = resolved(it.key(), include.name);
            const QString other = floorOf(target);
            if (target.isEmpty())
                found << place(it.key(), include.line, QStringLiteral("includes \"%1\", which is on no floor").arg(include.name));
            else if (other != floor && !m_floors.value(floor).contains(other))
                found << place(it.key(), include.line, QStringLiteral("includes %1: %2 does not stand on %3").arg(target, floor, other));
        }
    }
    return found;
}

QStringList House::includeCircles() const
{
    enum Colour { White, Grey, Black };
    QHash<QString, Colour> colours;
    QStringList found, path;
    const std::function<void(const QString &)> visit = [&](const QString &file) {
        colours.insert(file, Grey);
        path << file;
        for (const Include &include : m_includes.value(file)) {
            const QString target = include.quoted ? resolved(file, include.name) : QString();
            if (target.isEmpty())
                continue;
            if (colours.value(target) == Grey)
                found << place(file, include.line, QStringLiteral("closes a circle: %1").arg((path.mid(path.indexOf(target)) << target).join(QStringLiteral(" → "))));
            else if (colours.value(target) == White)
                visit(target);
        }
        path.removeLast();
        colours.insert(file, Black);
    };
    for (auto it = m_lines.keyBegin(); it != m_lines.keyEnd(); ++it) {
        if (colours.value(*it) == White)
            visit(*it);
    }
    return found;
}

QStringList House::matches(const QString &pattern, const QString &message, const QString &below, const QString &except) const
{
    const QRegularExpression expression(pattern);
    QStringList found;
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        if (!it.key().startsWith(below) || (!except.isEmpty() && it.key().startsWith(except)))
            continue;
        for (int i = 0; i < it.value().size(); ++i) {
            const QRegularExpressionMatch match = expression.match(it.value().at(i));
            if (match.hasMatch())
                found << place(it.key(), i + 1, message.arg(match.captured().trimmed()));
        }
    }
    return found;
}

QStringList House::databaseOutsideStorage() const
{
    QStringList found;
    const QString pattern = QStringLiteral("\\bQSql[A-Z]\\w+|<QtSql|<sqlite3\\.h>|<libpq-fe\\.h>");
    for (const char *floor : {"app/", "models/", "views/"})
        found += matches(pattern, QStringLiteral("uses %1; only models/storage speaks to databases"), QString::fromLatin1(floor), QStringLiteral("models/storage/"));
    return found;
}

QStringList House::filesPastTheGate() const
{
    // What opens a file by its name. Removing, renaming and asking about one open nothing.
    const QString pattern = QStringLiteral("\\bQ(Save|Temporary)?File\\s+\\w+\\s*[({]|\\bQ(Save)?File\\s*\\(|\\bmake_(unique|shared)<Q(Save)?File>|\\bQFile::copy\\b|\\bf(re)?open\\s*\\("
                                           "|\\b[io]?fstream\\b|(?<![\\w:])::open\\s*\\(|\\bmimeTypeForFile\\s*\\((?!.*MatchExtension)");
    QStringList found;
    for (const char *floor : {"app/", "models/", "views/"})
        found += matches(pattern, QStringLiteral("has %1; the user's files are opened by models/files"), QString::fromLatin1(floor), QStringLiteral("models/files/"));
    // Copies of its own that no connection has open, a new file that nobody else may read, and what SQLite asks of the system.
    found.removeIf([](const QString &line) { return line.startsWith(QLatin1String("models/storage/backup.cpp:")) || line.startsWith(QLatin1String("models/storage/privatefiles.cpp:")) || line.startsWith(QLatin1String("models/storage/sqlitesystem.cpp:")); });
    return found;
}

QStringList House::impureDomain(const QString &qtHeaders) const
{
    const QString domain = QStringLiteral("models/domain/");
    QStringList found = matches(QStringLiteral("\\bQ_OBJECT\\b|:\\s*public\\s+Q(Object|Thread)\\b|\\bQ(SaveFile|File|Dir|FileInfo|Settings|Process|TcpSocket|Timer)\\b"),
                                QStringLiteral("has %1; the domain is values and rules"), domain);
    for (auto it = m_includes.cbegin(); it != m_includes.cend(); ++it) {
        if (!it.key().startsWith(domain))
            continue;
        for (const Include &include : it.value()) {
            if (!include.name.startsWith(u'Q') || include.name.startsWith(QStringLiteral("QtCore")) || include.name == QStringLiteral("QtGlobal"))
                continue;
            // A coordinate is a value like a date.
            if (!QFileInfo::exists(qtHeaders + QStringLiteral("/QtCore/") + include.name) && include.name != QStringLiteral("QGeoCoordinate"))
                found << place(it.key(), include.line, QStringLiteral("includes <%1>, which is not of Qt Core").arg(include.name));
        }
    }
    return found;
}

QStringList House::tooLarge() const
{
    QStringList found;
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        const QFileInfo file(it.key());
        const int lines = int(it.value().size()) - 1;
        const bool isMain = file.path() == QStringLiteral("app") && file.fileName().startsWith(QStringLiteral("main"));
        if (file.suffix() == QStringLiteral("inc"))
            continue;  // a listing: data, not a room
        const int limit = isMain ? 59 : file.suffix() == QStringLiteral("h") ? 200 : 600;
        if (lines > limit)
            found << place(it.key(), lines, QStringLiteral("lines; %1 is the limit: look for the missing class").arg(limit));
    }
    return found;
}

QStringList House::bannedShapes() const
{
    QStringList found = matches(QStringLiteral("\\bstatic\\b[^;()]*\\binstance\\s*\\(|\\bQ_GLOBAL_STATIC\\b"), QStringLiteral("has %1; hand it down by constructor"),
                                {}, QStringLiteral("tests/architecture/"));
    found += matches(QStringLiteral("\\busing namespace\\s+(?!\\S*[lL]iterals)\\S+"), QStringLiteral("has %1"), {}, QStringLiteral("tests/architecture/"));
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        if (it.key().endsWith(QStringLiteral(".h")) && !it.value().contains(QStringLiteral("#pragma once")))
            found << place(it.key(), 1, QStringLiteral("lacks #pragma once"));
    }
    return found;
}

QStringList House::changesWithinEvents() const
{
    const QString views = QStringLiteral("views/"), theme = QStringLiteral("views/theme/");
    QStringList found = matches(QStringLiteral("\\bQEvent::(LanguageChange|StyleChange|(Application)?PaletteChange|(Application)?FontChange|ThemeChange)\\b"),
                                QStringLiteral("looks for %1; AfterChange::follow() calls back after the event"), views, theme);
    found += matches(QStringLiteral("\\bTheme::(apply|setTextScale|setFontPoints)\\b"), QStringLiteral("calls %1 while the program runs; Theme::change() waits for the event to end"), views, theme);
    static const QRegularExpression begin(QStringLiteral("::(changeEvent|event)\\(QEvent \\*\\w*\\)$"));
    static const QRegularExpression makes(QStringLiteral("\\bnew\\b|\\bdelete\\b|\\bdeleteLater\\b|\\bqDeleteAll\\b|\\bre(build|translate|nder)\\b|\\bsetHtml\\b"));
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        bool within = false;
        for (int i = 0; it.key().startsWith(views) && i < it.value().size(); ++i) {
            const QString &line = it.value().at(i);
            within = begin.match(line).hasMatch() || (within && line != QStringLiteral("}"));
            if (within && makes.match(line).hasMatch())
                found << place(it.key(), i + 1, QStringLiteral("makes or deletes something within an event"));
        }
    }
    return found;
}

QStringList House::unguardedTextFields() const
{
    const QString message = QStringLiteral("has %1; PlainTextEdit is the field of several lines");
    const QString own = QStringLiteral("views/widgets/plaintextedit."), views = QStringLiteral("views/");
    return matches(QStringLiteral("\\bnew QPlainTextEdit\\b|\\bnew QTextEdit\\b|\\bpublic Q(Plain)?TextEdit\\b|<QTextEdit>|\\bQ(Plain)?TextEdit \\w+[;({]|make_unique<Q(Plain)?TextEdit>"), message, views, own);
}

QStringList House::waitingTests() const
{
    return matches(QStringLiteral("\\b(qWait|qSleep|msleep|usleep|sleep_for)\\s*\\(|QThread::sleep"), QStringLiteral("waits by the clock: %1; use QTRY_*"),
                   QStringLiteral("tests/"), QStringLiteral("tests/architecture/"));
}

QStringList House::unregisteredTests() const
{
    static const QRegularExpression test(QStringLiteral("^tests/\\w+/tst_(\\w+)\\.cpp$"));
    QStringList found;
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        const QRegularExpressionMatch match = test.match(it.key());
        if (!match.hasMatch())
            continue;
        const QString text = it.value().join(u'\n'), name = match.captured(1);
        if (!text.contains(QStringLiteral("ORTSKONTAKT_TEST(\"%1\",").arg(name)))
            found << place(it.key(), 1, QStringLiteral("is not registered as \"%1\"").arg(name));
        if (!text.contains(QStringLiteral("#include \"tst_%1.moc\"").arg(name)))
            found << place(it.key(), 1, QStringLiteral("does not include tst_%1.moc").arg(name));
    }
    return found;
}

QStringList House::machinePaths() const
{
    static const QRegularExpression path(QStringLiteral("(?<![\\w.:/$}>*~-])/(home|work|root|Users)/\\w|\\b[A-Z]:\\\\\\\\?Users\\\\"));
    QStringList found;
    const QDir base(m_root);
    const QStringList skipped = {QStringLiteral("build"), QStringLiteral(".git")};
    QStringList files = base.entryList(QDir::Files | QDir::Hidden);
    for (const QString &folder : base.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden)) {
        QDirIterator it(base.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (!skipped.contains(folder) && it.hasNext())
            files << base.relativeFilePath(it.next());
    }
    for (const QString &file : std::as_const(files)) {
        // In a worktree .git is a file that names the main checkout.
        if (file == QStringLiteral(".git") || file.startsWith(QStringLiteral("tests/architecture/")))
            continue;
        const QStringList lines = readText(base.filePath(file)).split(u'\n');
        for (int i = 0; i < lines.size(); ++i) {
            if (path.match(lines.at(i)).hasMatch())
                found << place(file, i + 1, QStringLiteral("names a folder of one machine"));
        }
    }
    return found;
}
