#include "author.h"
#include "testregistry.h"

#include <QTest>

class AuthorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNoteStandsBesideTheAccount()
    {
        QCOMPARE((Author{QStringLiteral("anna")}).stored(), QStringLiteral("anna"));
        QCOMPARE((Author{QStringLiteral("anna"), QStringLiteral("anna")}).stored(), QStringLiteral("anna"));
        const Author both{QStringLiteral("BORAS\\anna"), QStringLiteral("chefen (”x”)")};
        QCOMPARE(both.stored(), QStringLiteral("BORAS\\anna (”chefen (”x”)”)"));
        QCOMPARE(Author::of(both.stored()).account, both.account);
        QCOMPARE(Author::of(both.stored()).note, both.note);
        QCOMPARE(Author::of(QStringLiteral("Anna Andersson (vik.)")).account, QStringLiteral("Anna Andersson (vik.)"));
        QCOMPARE(Author::of({}).account, QString());
    }
    void theSamePerson()
    {
        QVERIFY(Author::same(QStringLiteral("anna"), QStringLiteral("anna")));
        QVERIFY(Author::same(QStringLiteral("BORAS\\anna"), QStringLiteral("anna")));
        QVERIFY(!Author::same(QStringLiteral("BORAS\\anna"), QStringLiteral("GBG\\anna")));
        QVERIFY(!Author::same(QStringLiteral("anna"), QStringLiteral("bo")));
    }
};

ORTSKONTAKT_TEST("author", AuthorTest)
#include "tst_author.moc"
