#include "csvreader.h"
#include "routing.h"
#include "testregistry.h"
#include "topicwords.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <algorithm>

/// Suggestions of functions: the rules one by one, and how often the labelled texts get their function.
class RoutingTest : public QObject
{
    Q_OBJECT
private:
    struct Labelled {
        QString text;
        QString locality;
        QString function;
    };
    struct Figures {
        int first = 0;
        int among = 0;
        int all = 0;
        QStringList missed;
        QString toString() const
        {
            return QStringLiteral("top-1 %1/%3 = %4 %, top-3 %2/%3 = %5 %")
                .arg(first).arg(among).arg(all).arg(100.0 * first / all, 0, 'f', 1).arg(100.0 * among / all, 0, 'f', 1);
        }
        double topOne() const { return double(first) / all; }
        double topThree() const { return double(among) / all; }
    };

    RoutingCatalogue m_catalogue;
    RoutingKnowledge m_knowledge;

    static QList<QStringList> rows(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        CsvReader reader(file.readAll());
        QList<QStringList> result;
        if (!reader.header())
            return {};
        while (const auto row = reader.next()) {
            if (!*row)
                return {};
            result << (*row)->cells;
        }
        return result;
    }
    static QList<Labelled> labelled(const QString &name)
    {
        QList<Labelled> result;
        const auto all = rows(QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/tests/data/%1.csv").arg(name));
        for (const QStringList &row : all)
            result << Labelled{row.at(0), row.at(1), row.at(2)};
        return result;
    }
    static RoutingCatalogue catalogue()
    {
        RoutingCatalogue result;
        qint64 id = 0;
        const auto functions = rows(QStringLiteral(":/catalogue/municipal_functions.csv"));
        for (const QStringList &row : functions) {
            MunicipalFunction function;
            function.id = FunctionId(++id);
            function.code = row.at(0);
            function.name = row.at(1);
            function.routeVia = row.at(3);
            result.functions << function;
            const QStringList topics = row.at(5).split(u';');
            for (const QString &topic : topics)
                result.topics << FunctionTopic{FunctionTopicId(++id), {}, function.id, topic.trimmed()};
        }
        const auto localities = rows(QStringLiteral(":/catalogue/localities.csv"));
        for (const QStringList &row : localities) {
            Locality locality;
            locality.id = LocalityId(++id);
            locality.name = row.at(0);
            result.localities << locality;
        }
        for (const QStringList &row : localities) {
            if (!row.at(2).isEmpty() && row.at(2) != row.at(0))
                result.memberships << LocalityMembership{LocalityMembershipId(++id), {}, locality(result, row.at(0)), locality(result, row.at(2)), Evidence::Documented};
        }
        return result;
    }
    static LocalityId locality(const RoutingCatalogue &catalogue, const QString &name)
    {
        for (const Locality &locality : catalogue.localities) {
            if (locality.name == name)
                return locality.id;
        }
        return {};
    }
    FunctionId function(const QString &code) const
    {
        for (const MunicipalFunction &function : m_catalogue.functions) {
            if (function.code == code)
                return function.id;
        }
        return {};
    }
    RoutingQuestion question(const QString &text, const QString &place = {}, RoadKeeper keeper = RoadKeeper::Unknown) const
    {
        RoutingQuestion q{text, {}, keeper, QDate(2026, 11, 23)};
        if (const LocalityId id = locality(m_catalogue, place))
            q.localities << id;
        return q;
    }
    static QStringList codes(const QList<Suggestion> &suggestions)
    {
        QStringList result;
        for (const Suggestion &suggestion : suggestions)
            result << suggestion.code;
        return result;
    }
    static QString words(const Suggestion &suggestion)
    {
        QStringList result;
        for (const RoutingReason &reason : suggestion.why)
            result << reason.text;
        return result.join(QStringLiteral(" · "));
    }
    Figures measure(const RoutingKnowledge &knowledge, const QList<Labelled> &texts) const
    {
        Figures figures;
        for (const Labelled &issue : texts) {
            const QList<Suggestion> found = suggestFunctions(knowledge, question(issue.text, issue.locality));
            const QStringList suggested = codes(found);
            ++figures.all;
            figures.first += !suggested.isEmpty() && suggested.first() == issue.function;
            figures.among += suggested.contains(issue.function);
            if (suggested.isEmpty() || suggested.first() != issue.function)
                figures.missed << issue.function + QStringLiteral(" not ") + suggested.join(u',') + QStringLiteral(" | ") + issue.text
                        + (found.isEmpty() ? QString() : QStringLiteral(" | ") + words(found.first()));
        }
        return figures;
    }
    RoutingKnowledge taught(RoutingKnowledge knowledge, const QList<Labelled> &texts) const
    {
        for (const Labelled &issue : texts)
            knowledge.learn(issue.text, function(issue.function));
        return knowledge;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_catalogue = catalogue();
        QCOMPARE(m_catalogue.functions.size(), 35);
        QVERIFY(m_catalogue.localities.size() > 20);
        m_knowledge = RoutingKnowledge(m_catalogue);
    }

    void givenExamples_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QStringList>("route");
        const auto row = [](const char *name, const char *text, const char *place, const QStringList &route) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(place) << route;
        };
        row("street light", "Gatubelysningen på Kyrkvägen är trasig", "Fristad", {"TEK"});
        row("street light in words", "Gatlyktan utanför skolan i Fristad är släckt", "", {"TEK"});
        row("bus stop", "Busshållplatsen i Rångedala saknar väderskydd", "Rångedala", {"SLK-SSP", "VT"});
        row("bus stop, short", "Busshållplats", "Rångedala", {"SLK-SSP", "VT"});
        row("playground", "Lekplatserna är slitna och gungan är borta", "Sandared", {"TEK"});
        row("playground, short", "Lekplats i Sandared", "", {"TEK"});
        row("fibre", "När får vi fiber till husen i Målsryd?", "Målsryd", {"BEL"});
        row("fibre, short", "Fiber", "Målsryd", {"BEL"});
        row("own sewage", "Eget avlopp", "Hedared", {"MIF"});
        row("own sewage in words", "Vi behöver göra om vårt enskilda avlopp, vilka regler gäller i Hedared?", "Hedared", {"MIF"});
    }
    void givenExamples()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        QFETCH(QStringList, route);
        const QList<Suggestion> found = suggestFunctions(m_knowledge, question(text, place));
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().route, route);
        QCOMPARE(found.first().code, route.last());
        QVERIFY(found.size() <= 3);
        QVERIFY(!found.first().why.isEmpty());
    }

    void saysWhy()
    {
        const Suggestion light = suggestFunctions(m_knowledge, question(QStringLiteral("Gatubelysningen lyser inte"), QStringLiteral("Fristad"))).first();
        QCOMPARE(light.why.first().kind, RoutingReason::Topic);
        QCOMPARE(light.why.first().what, QStringLiteral("gatubelysning"));
        QVERIFY(light.why.first().words.contains(QStringLiteral("Gatubelysningen")));
        QVERIFY2(light.why.first().text.startsWith(QStringLiteral("ämnet ”gatubelysning”: Gatubelysningen")), qPrintable(light.why.first().text));
        const Suggestion bus = suggestFunctions(m_knowledge, question(QStringLiteral("Busskuren är sönder"))).first();
        QCOMPARE(bus.code, QStringLiteral("VT"));
        QCOMPARE(bus.why.last().kind, RoutingReason::Via);
        QCOMPARE(bus.why.last().text, QStringLiteral("förmedlas via Stadsledningskansliet – Strategisk samhällsplanering"));
    }

    void housingByLocality_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("code");
        for (const auto &[place, code] : {std::pair{"Fristad", "FRISTADB"}, {"Borgstena", "FRISTADB"}, {"Sandared", "SANDHULTSB"}, {"Sandhult", "SANDHULTSB"},
                                          {"Hedared", "SANDHULTSB"}, {"Dalsjöfors", "TOARPSHUS"}, {"Målsryd", "TOARPSHUS"}, {"Rydboholm", "VISKAFORSHEM"}, {"Borås", "BOST"}})
            QTest::newRow(place) << QString::fromUtf8(place) << QString::fromUtf8(code);
    }
    void housingByLocality()
    {
        QFETCH(QString, place);
        QFETCH(QString, code);
        for (const QString &text : {QStringLiteral("Hur söker man hyreslägenhet?"), QStringLiteral("Tvättstugan i hyreshuset är trasig")}) {
            QCOMPARE(codes(suggestFunctions(m_knowledge, question(text, place))).value(0), code);
            const QStringList inText = codes(suggestFunctions(m_knowledge, question(text + QStringLiteral(" Det gäller ") + place)));
            QCOMPARE(inText.value(0), code);
        }
        if (code != u"BOST") {
            const Suggestion first = suggestFunctions(m_knowledge, question(QStringLiteral("hyresrätt"), place)).first();
            QVERIFY2(words(first).contains(QStringLiteral("med omnejd")), qPrintable(words(first)));
        }
    }

    void roadKeeperDecides()
    {
        const QString text = QStringLiteral("Vägen är full av potthål och dåligt plogad");
        const auto first = [&](RoadKeeper keeper) { return suggestFunctions(m_knowledge, question(text, QStringLiteral("Fristad"), keeper)).first(); };
        QCOMPARE(first(RoadKeeper::Unknown).code, QStringLiteral("TEK"));
        QCOMPARE(first(RoadKeeper::State).code, QStringLiteral("TRV"));
        QVERIFY2(words(first(RoadKeeper::State)).contains(QStringLiteral("väghållaren är statlig")), qPrintable(words(first(RoadKeeper::State))));
        QCOMPARE(first(RoadKeeper::Municipal).code, QStringLiteral("TEK"));
        QCOMPARE(first(RoadKeeper::Private).code, QStringLiteral("TEK"));
        // The keeper of a road says nothing about what is not a road.
        QCOMPARE(codes(suggestFunctions(m_knowledge, question(QStringLiteral("Bibliotekets öppettider"), {}, RoadKeeper::State))).value(0), QStringLiteral("KUL"));
        QVERIFY(mentionsRoad(QStringLiteral("Det är hål i vägen")));
        QVERIFY(mentionsRoad(QStringLiteral("Hastigheten på Skolgatan")));
        QVERIFY(mentionsRoad(QStringLiteral("Plogningen på Hedaredsvägen")));
        QVERIFY(!mentionsRoad(QStringLiteral("Bibliotekets öppettider")));
        // Where something is, not what it is about.
        QVERIFY(!mentionsRoad(QStringLiteral("Gatubelysningen på Skolvägen är trasig, lyktan vid gatan blinkar")));
        QVERIFY(!mentionsRoad(QStringLiteral("Hållplatsen vid väg 180 saknar tak")));
        QCOMPARE(codes(suggestFunctions(m_knowledge, question(QStringLiteral("Sikten är dålig där man svänger av från väg 42")))).value(0), QStringLiteral("TRV"));
    }

    void wordsInManyForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        for (const auto &[text, code] : {std::pair{"gatubelysningen", "TEK"}, {"gatlamporna", "TEK"}, {"lek plats", "TEK"}, {"lekplattsen", "TEK"}, {"bushålplatsen", "VT"},
                                         {"buss hållplatsen", "VT"}, {"bibloteket", "KUL"}, {"FÖRSKOLORNAS", "FSK"}, {"e-tjänsten", "SRV"}, {"VA-anslutningar", "BEM"},
                                         {"p-platser", "PARK"}, {"hjärtstartarna", "SARF"}, {"gode mannen", "OVF"}, {"villagatorna", "TEK"}})
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(code);
    }
    void wordsInManyForms()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QCOMPARE(codes(suggestFunctions(m_knowledge, question(text))).value(0), code);
    }

    void namesOfStreetsSayNothing()
    {
        QVERIFY(suggestFunctions(m_knowledge, question(QStringLiteral("Hej från Skolgatan"))).isEmpty());
        QCOMPARE(codes(suggestFunctions(m_knowledge, question(QStringLiteral("Lekplatsen på Biblioteksgatan")))), QStringList{"TEK"});
    }

    void textsWithoutSubjectGetNothing()
    {
        for (const QString &text : {QString(), QStringLiteral("Hej, vad gör ni?"), QStringLiteral("…!?"), QString(5000, u'x'), QString(3000, QChar(0xD800)), QStringLiteral("Fristad")})
            QVERIFY2(suggestFunctions(m_knowledge, question(text)).isEmpty(), qPrintable(text.left(20)));
        QVERIFY(suggestFunctions(RoutingKnowledge(), question(QStringLiteral("gatubelysning"))).isEmpty());
    }

    void functionsThatAreNotValidAreLeftOut()
    {
        RoutingCatalogue changed = m_catalogue;
        for (MunicipalFunction &f : changed.functions) {
            if (f.code == u"TEK")
                f.validTo = QDate(2026, 11, 22);
            if (f.code == u"KUL")
                f.validFrom = QDate(2026, 11, 23);
            if (f.code == u"BEL")
                f.stored.deletedAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        }
        const RoutingKnowledge knowledge(changed);
        QVERIFY(!codes(suggestFunctions(knowledge, question(QStringLiteral("gatubelysning")))).contains(QStringLiteral("TEK")));
        QCOMPARE(codes(suggestFunctions(knowledge, question(QStringLiteral("bibliotek")))).value(0), QStringLiteral("KUL"));
        QVERIFY(!codes(suggestFunctions(knowledge, question(QStringLiteral("fiber")))).contains(QStringLiteral("BEL")));
        RoutingQuestion before = question(QStringLiteral("gatubelysning"));
        before.on = QDate(2026, 11, 22);
        QCOMPARE(codes(suggestFunctions(knowledge, before)).value(0), QStringLiteral("TEK"));
    }

    /// What the user changes in the catalogue counts, everyday words too.
    void topicsMoveWithTheirEverydayWords()
    {
        RoutingCatalogue changed = m_catalogue;
        for (FunctionTopic &topic : changed.topics) {
            if (topic.topic == u"gatubelysning" || topic.topic == u"belysning")
                topic.function = function(QStringLiteral("BEL"));
        }
        const RoutingKnowledge knowledge(changed);
        QCOMPARE(codes(suggestFunctions(knowledge, question(QStringLiteral("gatlyktan")))).value(0), QStringLiteral("BEL"));
        QCOMPARE(codes(suggestFunctions(knowledge, question(QStringLiteral("Lyktstolpen lutar")))).value(0), QStringLiteral("BEL"));
    }

    void circlesInRoutesEnd()
    {
        RoutingCatalogue changed = m_catalogue;
        for (MunicipalFunction &f : changed.functions) {
            if (f.code == u"SLK-SSP")
                f.routeVia = QStringLiteral("VT");
        }
        QCOMPARE(suggestFunctions(RoutingKnowledge(changed), question(QStringLiteral("tidtabell"))).first().route, (QStringList{"SLK-SSP", "VT"}));
    }

    void aCorrectedForwardingTeaches()
    {
        RoutingKnowledge knowledge = m_knowledge;
        const QString text = QStringLiteral("Julgranen på torget lutar och behöver stagas");
        const FunctionId answered = function(QStringLiteral("SRV"));
        knowledge.learn(text, answered);
        const QString next = QStringLiteral("Granen på torget, julgranen alltså, står snett och lutar. Kan den stagas?");
        const Suggestion first = suggestFunctions(knowledge, question(next)).first();
        QCOMPARE(first.code, QStringLiteral("SRV"));
        QCOMPARE(first.why.first().kind, RoutingReason::Past);
        QCOMPARE(first.why.first().count, 1);
        QVERIFY2(first.why.first().text.contains(QStringLiteral("besvarades av Servicekontoret")), qPrintable(first.why.first().text));
        // Corrected: it was answered by another after all.
        knowledge.learn(text, answered, -1);
        QCOMPARE(knowledge.pastAnswers(), 0);
        knowledge.learn(text, function(QStringLiteral("KUL")));
        QCOMPARE(codes(suggestFunctions(knowledge, question(next))).value(0), QStringLiteral("KUL"));
        knowledge.learn(text, FunctionId(987654));
        QCOMPARE(knowledge.pastAnswers(), 1);
    }

    /// Against the topics of the catalogue too, when it has happened a few times.
    void experienceOverrulesTopics()
    {
        RoutingKnowledge knowledge = m_knowledge;
        const QString text = QStringLiteral("Anslagstavlan i busskuren är nedriven");
        QCOMPARE(codes(suggestFunctions(knowledge, question(text))).value(0), QStringLiteral("VT"));
        for (int i = 0; i < 8; ++i)
            knowledge.learn(QStringLiteral("Busskurens anslagstavla är nedriven igen, sätt upp en ny"), function(QStringLiteral("SRV")));
        const Suggestion first = suggestFunctions(knowledge, question(text)).first();
        QCOMPARE(first.code, QStringLiteral("SRV"));
        QCOMPARE(first.why.first().count, 8);
    }

    void alwaysTheSame()
    {
        RoutingCatalogue reversed = m_catalogue;
        std::reverse(reversed.functions.begin(), reversed.functions.end());
        std::reverse(reversed.topics.begin(), reversed.topics.end());
        const RoutingKnowledge other(reversed);
        const QList<Labelled> texts = labelled(QStringLiteral("issues_tuning"));
        for (const Labelled &issue : texts)
            QCOMPARE(codes(suggestFunctions(other, question(issue.text, issue.locality))), codes(suggestFunctions(m_knowledge, question(issue.text, issue.locality))));
    }

    void labelledTextsAreInOrder()
    {
        const QList<Labelled> tuning = labelled(QStringLiteral("issues_tuning"));
        const QList<Labelled> held = labelled(QStringLiteral("issues_held"));
        QVERIFY(tuning.size() + held.size() >= 240);
        QVERIFY(held.size() * 3 >= tuning.size() + held.size() - 3);
        QSet<QString> texts, inTuning, inHeld;
        for (const Labelled &issue : tuning + held + labelled(QStringLiteral("issues_later"))) {
            QVERIFY2(function(issue.function), qPrintable(issue.function));
            QVERIFY2(locality(m_catalogue, issue.locality), qPrintable(issue.locality));
            QVERIFY2(!texts.contains(issue.text), qPrintable(issue.text));
            texts.insert(issue.text);
        }
        for (const Labelled &issue : tuning)
            inTuning.insert(issue.function);
        for (const Labelled &issue : held)
            inHeld.insert(issue.function);
        QCOMPARE(inTuning.size(), m_catalogue.functions.size());
        QCOMPARE(inHeld.size(), m_catalogue.functions.size());
    }

    void figures()
    {
        const QList<Labelled> tuning = labelled(QStringLiteral("issues_tuning"));
        const QList<Labelled> held = labelled(QStringLiteral("issues_held"));
        const Figures onTuning = measure(m_knowledge, tuning);
        // Each fifth of the tuning texts by what the other four taught.
        Figures folded;
        for (int fold = 0; fold < 5; ++fold) {
            QList<Labelled> teach, ask;
            for (qsizetype i = 0; i < tuning.size(); ++i)
                (i % 5 == fold ? ask : teach) << tuning.at(i);
            const Figures part = measure(taught(m_knowledge, teach), ask);
            folded.first += part.first;
            folded.among += part.among;
            folded.all += part.all;
        }
        const Figures onHeld = measure(m_knowledge, held);
        // Without the program's own list of everyday words: what stems, compounds and experience can do alone.
        const RoutingKnowledge plain(m_catalogue, {});
        const Figures plainHeld = measure(taught(plain, tuning), held);
        const Figures taughtHeld = measure(taught(m_knowledge, tuning), held);
        qInfo().noquote() << "tuning, catalogue only:" << onTuning.toString();
        qInfo().noquote() << "tuning, taught in five folds:" << folded.toString();
        qInfo().noquote() << "held, catalogue only:" << onHeld.toString();
        qInfo().noquote() << "held, taught by tuning:" << taughtHeld.toString();
        const QList<Labelled> later = labelled(QStringLiteral("issues_later"));
        const Figures onLater = measure(m_knowledge, later);
        const Figures taughtLater = measure(taught(m_knowledge, tuning + held), later);
        qInfo().noquote() << "later, catalogue only:" << onLater.toString();
        qInfo().noquote() << "later, taught by tuning and held:" << taughtLater.toString();
        qInfo().noquote() << "held, taught by tuning, without everyday words:" << plainHeld.toString();
        if (qEnvironmentVariableIsSet("ORTSKONTAKT_ROUTING_MISSES"))  // of the tuning texts only, ever
            qInfo().noquote() << onTuning.missed.join(u'\n');
        QVERIFY(onTuning.topOne() >= 0.90);
        QVERIFY(onTuning.topThree() >= 0.97);
        QVERIFY(folded.topOne() >= 0.88);
        QVERIFY(onHeld.topOne() >= 0.75);
        QVERIFY(onHeld.topThree() >= 0.85);
        QVERIFY(taughtHeld.topOne() >= 0.75);
        QVERIFY(onLater.topThree() >= 0.45);
    }

    /// As big as a busy municipality's: the answer stays right, and the time is shown.
    void manyFunctionsAndAnswers()
    {
        RoutingCatalogue big = m_catalogue;
        for (int i = 0; i < 465; ++i) {
            MunicipalFunction f;
            f.id = FunctionId(100000 + i);
            f.code = QStringLiteral("X%1").arg(i, 3, 10, QLatin1Char('0'));
            f.name = f.code;
            big.functions << f;
            for (int t = 0; t < 10; ++t)
                big.topics << FunctionTopic{FunctionTopicId(200000 + 10 * i + t), {}, f.id, QStringLiteral("ämnesord%1x%2").arg(i).arg(t)};
        }
        RoutingKnowledge knowledge(big);
        QStringList vocabulary;
        const QList<Labelled> tuning = labelled(QStringLiteral("issues_tuning"));
        for (const Labelled &issue : tuning)
            vocabulary << issue.text.split(u' ');
        quint32 state = 20261123;
        const auto next = [&state](qsizetype below) { state = state * 1664525u + 1013904223u; return qsizetype(state >> 8) % below; };
        for (int i = 0; i < 100000; ++i) {
            QStringList text;
            for (int word = 0; word < 6; ++word)
                text << vocabulary.at(next(vocabulary.size()));
            knowledge.learn(text.join(u' '), big.functions.at(next(big.functions.size())).id);
        }
        QCOMPARE(knowledge.pastAnswers(), 100000);
        QString longText;
        while (longText.size() < 1900)
            longText += vocabulary.at(next(vocabulary.size())) + u' ';
        longText += QStringLiteral("Gatubelysningen, gatlyktorna och lyktstolparna på gatan är släckta.");
        QElapsedTimer timer;
        timer.start();
        QList<Suggestion> found;
        for (int i = 0; i < 5; ++i)
            found = suggestFunctions(knowledge, question(longText));
        qInfo() << "ms for" << longText.size() << "characters:" << double(timer.nsecsElapsed()) / 5e6;
        QCOMPARE(found.size(), 3);
        QCOMPARE(codes(suggestFunctions(knowledge, question(QStringLiteral("Gatubelysningen är släckt")))).value(0), QStringLiteral("TEK"));
    }
};

ORTSKONTAKT_TEST("routing", RoutingTest)
#include "tst_routing.moc"
