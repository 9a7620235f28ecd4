#include "answerkind.h"
#include "testregistry.h"

#include <QTest>

class TestAnswerKind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void read_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *text, AnswerKind kind) { QTest::newRow(text) << QString::fromUtf8(text) << int(kind); };
        using enum AnswerKind;
        // Only that it has come.
        row("Vi har tagit emot det och återkommer.", Acknowledgement);
        row("Hej!\n\nTack för er fråga. Vi har tagit emot den och återkommer så snart vi kan.\n\nMed vänlig hälsning\nHandläggare Testsson\nTekniska förvaltningen\n033-35 00 00", Acknowledgement);
        row("Hej, ert ärende är registrerat och handläggs av vår trafikenhet.", Acknowledgement);
        row("Tack för ditt mejl! Vi svarar inom tio arbetsdagar.", Acknowledgement);
        row("HEJ! VI HAR MOTTAGIT FRÅGAN OCH HÖR AV OSS.", Acknowledgement);
        row("Thank you for your message. We have received it and will get back to you.", Acknowledgement);
        row("Hei!\nOlemme vastaanottaneet kysymyksenne ja palaamme asiaan.\nYstävällisin terveisin", Acknowledgement);
        row("Vi har tagit emot\ner fråga och\nåterkommer.", Acknowledgement);
        // An answer.
        row("Lampan byts den 3 december.", Answer);
        row("Hej!\n\nBelysningen på Storgatan lagades i går. Hör av er om den slocknar igen.\n\nMvh\nTekniska", Answer);
        row("Tack för er fråga. Lampan är beställd och sätts upp i mars.", Answer);
        row("The lamp will be replaced next week.", Answer);
        row("Lamppu vaihdetaan ensi viikolla.", Answer);
        // Somebody else.
        row("Det här är inte vårt ansvar. Vänd er till Trafikverket.", WrongFunction);
        row("Ni har kommit till fel förvaltning.", WrongFunction);
        row("This is not our responsibility, please contact the road authority.", WrongFunction);
        row("Asia ei kuulu meille.", WrongFunction);
        // Could be read either way.
        row("", Unclear);
        row("Ok", Unclear);
        row("Tack!", Unclear);
        row("Hej!\nMvh\nTestsson", Unclear);
        row("Vilken lampa menar ni?", Unclear);
        row("Tack för er fråga.", Unclear);
        row("Frågan är registrerad. Lampan är beställd och sätts upp i mars.", Unclear);
        row("Vi har tagit emot frågan. Är det den norra eller den södra lampan?", Unclear);
        row("Vägen är statlig, så det är inte vi som ansvarar. Lampan vid skolan är däremot vår. Den lagas i mars.", Unclear);
    }
    void read()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QCOMPARE(int(answerKindOf(text)), kind);
        // However it is wrapped, and in the decomposed letters of a Mac.
        QCOMPARE(int(answerKindOf(text.normalized(QString::NormalizationForm_D))), kind);
        QCOMPARE(int(answerKindOf(QString(text).replace(QStringLiteral("\n"), QStringLiteral("\r\n")))), kind);
    }
    void longTextsEnd() { QCOMPARE(int(answerKindOf(QStringLiteral("Lampan byts den tredje. ").repeated(200000))), int(AnswerKind::Answer)); }
};

ORTSKONTAKT_TEST("answerkind", TestAnswerKind)
#include "tst_answerkind.moc"
