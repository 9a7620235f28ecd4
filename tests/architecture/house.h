#pragma once

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

/// The sources of a checkout as the rules of the house see them. Each check returns one line for each place that breaks its rule,
/// `file:line what is wrong`, and nothing when the house is in order. Comments are not read.
class House
{
public:
    explicit House(QString root);

    int fileCount() const { return int(m_lines.size()); }

    /// Includes of a floor that the including floor does not stand on, and quoted includes of files that do not exist.
    QStringList upwardIncludes() const;
    /// Headers that include themselves, however long the way round.
    QStringList includeCircles() const;
    /// QtSql, sqlite3 and libpq outside models/storage.
    QStringList databaseOutsideStorage() const;
    /// A user's file that is opened by others than models/files: it may be the database (see SqliteSystem).
    QStringList filesPastTheGate() const;
    /// In models/domain: QObjects, input and output, headers of other Qt modules than Core (found below `qtHeaders`).
    QStringList impureDomain(const QString &qtHeaders) const;
    /// main*.cpp of 60 lines or more, .cpp above 600, .h above 200.
    QStringList tooLarge() const;
    /// `instance()` functions, Q_GLOBAL_STATIC, `using namespace`, headers without `#pragma once`.
    QStringList bannedShapes() const;
    /// In views: following a change of language or look within its event (AfterChange does it after), choosing a theme or size otherwise than
    /// by Theme::change, and a changeEvent or event that makes or deletes something.
    QStringList changesWithinEvents() const;
    /// In views: fields of several lines other than PlainTextEdit, which alone is safe to paste into.
    QStringList unguardedTextFields() const;
    /// Tests that wait by the clock.
    QStringList waitingTests() const;
    /// tst_NAME.cpp that does not register itself as NAME, or does not include its own moc file.
    QStringList unregisteredTests() const;
    /// Paths that exist on one machine only, in any text file of the checkout, comments and scripts too.
    QStringList machinePaths() const;

private:
    struct Include { QString name; int line; bool quoted; };
    QString floorOf(const QString &file) const;
    QString resolved(const QString &file, const QString &include) const;
    QStringList matches(const QString &pattern, const QString &message, const QString &below = {}, const QString &except = {}) const;

    QString m_root;
    QMap<QString, QStringList> m_lines;             ///< by path from the root, comments blanked
    QMap<QString, QList<Include>> m_includes;
    QHash<QString, QStringList> m_floors;           ///< floor → the floors it may include
};
