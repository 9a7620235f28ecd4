#include "fuzzyname.h"
#include "testregistry.h"

#include <QTest>

class FuzzyNameTest : public QObject
{
    Q_OBJECT
private:
    static void pairs()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
    }
    static void pair(const char *a, const char *b) { QTest::addRow("%s | %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b); }

private Q_SLOTS:
    void likely_data()
    {
        pairs();
        pair("Framtid Fristad", "framtid fristad");
        pair("Framtid Fristad", "Fristad framtid");
        pair("Sandareds intresseförening", "Sandareds Intresseförening (ideell)");
        pair("Viskaforsbygdens intresseförening", "Viskafors bygdens intresseförening");
        pair("Fristads byalag", "Fristad byalag");
        pair("Byalaget Rångedala", "Rångedala");
        pair("Dalsjöfors", "Dalsjofors");
        pair("Dalsjöfors", "Dalsjöfros");
        pair("Testsson, Testa", "Testa Testsson");
        pair("André Testsson", "Andre Testsson");
        pair("Müller Test", "Myller Test");
        pair("Byalaget", "byalaget");
        pair("Bo\xcc\x88nan IF 2", "Bönan if 2");
    }
    void likely()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QVERIFY2(FuzzyName::nameSimilarity(a, b) >= FuzzyName::LikelySame, qPrintable(QString::number(FuzzyName::nameSimilarity(a, b))));
        QCOMPARE(FuzzyName::nameSimilarity(a, b), FuzzyName::nameSimilarity(b, a));
    }

    void unlikely_data()
    {
        pairs();
        pair("Fristads intresseförening", "Sandareds intresseförening");
        pair("Dalsjöfors hembygdsförening", "Dalsjöfors intresseförening");
        pair("Byalag 1", "Byalag 2");
        pair("Bredareds samhällsförening 1", "Bredareds samhällsförening 12");
        pair("Testa Testsson", "Prova Provsson");
        pair("Norra byalaget", "Södra byalaget");
        pair("", "Fristad");
        pair("", "");
        pair("!!!", "???");
    }
    void unlikely()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QVERIFY2(FuzzyName::nameSimilarity(a, b) < FuzzyName::LikelySame, qPrintable(QString::number(FuzzyName::nameSimilarity(a, b))));
        QCOMPARE(FuzzyName::nameSimilarity(a, b), FuzzyName::nameSimilarity(b, a));
    }

    void bounds()
    {
        QCOMPARE(FuzzyName::nameSimilarity(u"Fristads byalag", u"byalag Fristads"), 1.0);
        QCOMPARE(FuzzyName::nameSimilarity(u"abc", u"xyz"), 0.0);
        const QString pasted(1 << 20, u'x');
        QCOMPARE(FuzzyName::nameSimilarity(pasted, pasted), 1.0);
    }
};

ORTSKONTAKT_TEST("fuzzyname", FuzzyNameTest)
#include "tst_fuzzyname.moc"
