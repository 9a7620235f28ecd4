#include "swedishstem.h"
#include "testregistry.h"

#include <QTest>

/// The forms of a word share a stem, other words do not; compounds come apart by a vocabulary.
class SwedishStemTest : public QObject
{
    Q_OBJECT
private:
    static CompoundVocabulary vocabulary(const QString &words)
    {
        CompoundVocabulary vocabulary;
        const QStringList list = words.split(u' ');
        for (const QString &word : list)
            vocabulary.add(word);
        return vocabulary;
    }
    static QString stems(const QString &words)
    {
        QStringList result;
        const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : list)
            result << SwedishStem::stem(word);
        return result.join(u'+');
    }

private Q_SLOTS:
    void formsShareAStem_data()
    {
        QTest::addColumn<QString>("forms");
        for (const char *forms : {
                 "gata gatan gator gatorna gatas gatans gators gatornas", "lampa lampan lampor lamporna lampans lampornas",
                 "väg vägen vägar vägarna vägens vägars vägarnas", "bil bilen bilar bilarna bilens bilarnas",
                 "hållplats hållplatsen hållplatser hållplatserna hållplatsens hållplatsernas", "lekplats lekplatsen lekplatser lekplatserna",
                 "belysning belysningen belysningar belysningarna belysnings belysningens", "buss bussen bussar bussarna bussens bussarnas",
                 "hus huset husen husets husens", "avlopp avloppet avloppen avloppets", "träd trädet träden trädens", "tåg tåget tågen tågets",
                 "barn barnet barnen barnens", "bro bron broar broarna brons broarnas", "sjö sjön sjöar sjöarna sjöns", "miljö miljön miljöer miljöerna",
                 "cykel cykeln cyklar cyklarna cykelns", "tunnel tunneln tunnlar tunnlarna", "fönster fönstret fönstren fönstrets",
                 "nummer numret numren", "nyckel nyckeln nycklar nycklarna", "vatten vattnet vattnets", "fiber fibern fiberns fibrer",
                 "sommar sommaren somrar somrarna", "vinter vintern vintrar vintrarna", "stad staden städer städerna stadens", "strand stranden stränder stränderna",
                 "bok boken böcker böckerna", "natt natten nätter nätterna", "trottoar trottoaren trottoarer trottoarerna", "läkare läkaren läkarna läkares läkarnas",
                 "bostad bostaden bostäder bostäderna", "park parken parker parkerna", "skola skolan skolor skolorna", "lägenhet lägenheten lägenheter lägenheterna",
                 "motor motorn motorer motorerna", "traktor traktorn traktorer", "program programmet programmen", "rum rummet rummen", "bibliotek biblioteket biblioteken",
                 "ambulans ambulansen ambulanser", "trasig trasigt trasiga", "kommunal kommunalt kommunala", "statlig statligt statliga", "farlig farligt farliga",
                 "kommun kommunen kommuner kommunerna kommunens", "polis polisen poliser polisens", "idé idén idéer idéerna", "stolpe stolpen stolpar stolparna",
                 "backe backen backar backarna", "äldreboende äldreboendet äldreboenden", "hastighet hastigheten hastigheter", "kyrka kyrkan kyrkor kyrkorna", "gymnasium gymnasiet gymnasier gymnasierna",
                 "museum museet museer museerna"})
            QTest::newRow(forms) << QString::fromUtf8(forms);
    }
    void formsShareAStem()
    {
        QFETCH(QString, forms);
        const QStringList words = forms.split(u' ');
        const QString first = SwedishStem::stem(words.first());
        for (const QString &word : words)
            QCOMPARE(SwedishStem::stem(word), first);
    }

    void otherWordsDoNot_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        for (const auto &[one, other] : {std::pair{"barn", "bar"}, {"bår", "bar"}, {"väg", "vägg"}, {"bro", "brott"}, {"plats", "plan"}, {"bad", "bädd"},
                                         {"gräs", "grus"}, {"hus", "hund"}, {"park", "parti"}, {"skola", "skog"}, {"torn", "tårta"}, {"buss", "buske"},
                                         {"fisk", "fiber"}, {"ljus", "ljud"}, {"lampa", "lamm"}, {"bil", "bild"}, {"vatten", "vått"}, {"mark", "marin"},
                                         {"snö", "snok"}, {"tal", "tall"}, {"gran", "granne"}, {"stad", "städ"}, {"park", "parkering"}, {"polis", "policy"}})
            QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other);
    }
    void otherWordsDoNot()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY2(SwedishStem::stem(one) != SwedishStem::stem(other), qPrintable(SwedishStem::stem(one)));
    }

    void shortAndStrangeWordsStay()
    {
        for (const char *word : {"", "å", "ö", "el", "bad", "gcm", "42", "ssss", "strr", "ann", "ens"})
            QCOMPARE(SwedishStem::stem(QString::fromUtf8(word)), QString::fromUtf8(word));
        // Stems are stems of themselves for what the program compares most.
        for (const char *word : {"väg", "gång", "buss", "park", "bad", "skog", "snö"})
            QCOMPARE(SwedishStem::stem(SwedishStem::stem(QString::fromUtf8(word))), SwedishStem::stem(QString::fromUtf8(word)));
    }

    void compounds_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("parts");
        QTest::addColumn<bool>("whole");
        const auto row = [](const char *word, const char *parts, bool whole = true) { QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(parts) << whole; };
        row("gatubelysningen", "gata belysning");
        row("lekplatserna", "lekplats");
        row("busshållplatsen", "buss hållplats");
        row("gångvägen", "gång väg");
        row("cykelvägarna", "cykel väg");
        row("kyrkogårdens", "kyrka gård");
        row("barnavårdscentralen", "barn vård central");
        row("skolvägen", "skola väg");
        row("kvinnofriden", "kvinna frid");
        row("läkarvården", "läkare vård");
        row("vägbelysning", "väg belysning");
        row("gånghållplats", "gång hållplats");
        row("busstationen", "buss station");
        row("fotbollsplanen", "fotboll plan");
        row("lägenhetshusen", "lägenhet hus");
        row("belysningsstolparna", "belysning stolpe");
        row("villagatan", "gata", false);
        row("busschauffören", "buss", false);
        row("krokodil", "", false);
        row("väg", "väg");
        row("å", "", false);
        row("", "", false);
    }
    void compounds()
    {
        QFETCH(QString, word);
        QFETCH(QString, parts);
        QFETCH(bool, whole);
        const CompoundVocabulary known = vocabulary(QStringLiteral("gata belysning lekplats lek plats buss hållplats gång väg cykel kyrka gård barn vård central skola kvinna "
                                                                   "frid läkare station fotboll plan lägenhet hus stolpe"));
        const auto split = known.split(word);
        QCOMPARE(split.stems.join(u'+'), stems(parts));
        QCOMPARE(split.whole, whole);
        QCOMPARE(split.hasHead, whole || word == u"villagatan");
    }

    /// Nothing the size of a word in a text takes long, however it is made.
    void hostileWordsEnd()
    {
        const CompoundVocabulary known = vocabulary(QStringLiteral("aaa aaaa aaaaa aaaaaa"));
        for (const int length : {10, 40, 64})
            QVERIFY(!known.split(QString(length, u'b')).whole);
        QVERIFY(known.split(QString(18, u'a')).whole);
        QVERIFY(!known.split(QString(2000, u'a') + u'b').whole);
    }
};

ORTSKONTAKT_TEST("swedishstem", SwedishStemTest)
#include "tst_swedishstem.moc"
