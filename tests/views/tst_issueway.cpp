#include "desk.h"
#include "issues/issuedialog.h"
#include "mailreader.h"
#include "municipalfunction.h"
#include "testregistry.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QFile>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>

namespace {

struct Raised {
    QString title, text, locality;
    QStringList route;  ///< of the first suggestion
};

const QList<Raised> &raised()
{
    static const QList<Raised> all{
        {QStringLiteral("Trasig gatubelysning vid skolan i Fristad"), QStringLiteral("Tre lyktor är släckta sedan oktober."), QStringLiteral("Fristad"), {QStringLiteral("TEK")}},
        {QStringLiteral("Busshållplatsen i Rångedala"), QStringLiteral("Busshållplatsen i Rångedala saknar väderskydd."), QStringLiteral("Rångedala"),
         {QStringLiteral("SLK-SSP"), QStringLiteral("VT")}},
        {QStringLiteral("Lekplatsen i Sandared"), QStringLiteral("Gungorna på lekplatsen i Sandared är trasiga."), QStringLiteral("Sandared"), {QStringLiteral("TEK")}},
        {QStringLiteral("Fiber i Målsryd"), QStringLiteral("När byggs fiber ut i Målsryd?"), QStringLiteral("Målsryd"), {QStringLiteral("BEL")}},
        {QStringLiteral("Eget avlopp i Hedared"), QStringLiteral("Vad gäller för eget avlopp i Hedared?"), QStringLiteral("Hedared"), {QStringLiteral("MIF")}}};
    return all;
}

QString numberOf(int place) { return QStringLiteral("OR-2026-000%1").arg(place + 1); }

/// The first suggestion as the card shows it: the code in its heading, and the way there when it goes by another.
bool firstCardSays(QWidget *dialog, const QStringList &route)
{
    const auto *card = dialog->findChild<QWidget *>(QStringLiteral("suggestion1"));
    if (!card || !card->isVisible())
        return false;
    const bool named = card->findChild<QLabel *>(QStringLiteral("suggestionName"))->text().endsWith(QStringLiteral("(%1)").arg(route.last()));
    const QList<QLabel *> labels = card->findChildren<QLabel *>();
    const QString way = QStringLiteral("Väg: %1").arg(route.join(QStringLiteral(" → ")));
    const bool told = std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->text() == way; });
    return named && told == (route.size() > 1);
}

/// The answer as Outlook writes it, to the mail that was sent.
QByteArray outlookAnswer(const QString &number, const QString &messageId)
{
    QFile sample(QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/tests/data/mail/outlook_svar.eml"));
    if (!sample.open(QIODevice::ReadOnly))
        qFatal("no sample");
    QByteArray mail = sample.readAll();
    mail.replace("OR-2026-0123.4711@ortskontakt.invalid", messageId.toLatin1());
    return mail.replace("OR-2026-0123", number.toLatin1());
}

/// The letter underlined in a text, lower-case; none = a null character.
QChar accessLetter(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2)) {
        if (text.at(at + 1) != u'&')
            return text.at(at + 1).toLower();
    }
    return {};
}

}

/// The whole way of an issue in the window of the program, by keyboard alone.
class IssueWayTest : public QObject
{
    Q_OBJECT

    static void addIssue(Desk &desk, const Raised &one)
    {
        Desk::press(Qt::Key_N, Qt::ControlModifier);
        auto *dialog = qobject_cast<IssueDialog *>(desk.front("issueDialog"));
        QTRY_VERIFY(dialog->id().isValid());
        QTRY_COMPARE(Desk::focusName(), QStringLiteral("title"));
        Desk::write(one.title);
        Desk::tabTo("body");
        Desk::write(one.text);
        Desk::tabTo("localities");
        Desk::write(one.locality);
        Desk::press(Qt::Key_Return);
        QTRY_VERIFY2(firstCardSays(dialog, one.route), qPrintable(one.title));
        const QPointer<IssueDialog> gone(dialog);
        Desk::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!gone);
        desk.backToWindow();
        QTRY_COMPARE(desk.heading(), one.title);
    }

    /// The addresses of the functions are not in the catalogue that comes with the program.
    static void giveAddress(const Desk &desk, const QString &code, const QString &email)
    {
        const auto &type = recordType<MunicipalFunction>();
        const auto all = desk.v.records->list(type.schema()).result();
        QVERIFY(all);
        for (const Record &record : *all) {
            MunicipalFunction one = type.fromRecord(record);
            if (one.code != code)
                continue;
            one.email = email;
            QVERIFY(desk.v.records->save(type.schema(), type.toRecord(one)).result());
        }
    }

    static void forwardIt(Desk &desk)
    {
        Desk::command(Qt::Key_F);
        QWidget *dialog = desk.front("forwardDialog");
        auto *list = Desk::in<QListWidget>(dialog, "to_function_id");
        QTRY_VERIFY(list->item(0) && list->item(0)->text().contains(QStringLiteral("förslag")));
        QTRY_COMPARE(Desk::focusName(), QStringLiteral("receiverSearch"));
        Desk::press(Qt::Key_Down);
        Desk::press(Qt::Key_Space);
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        // Not assessed yet: refused in words, and the keyboard stands where it is answered.
        Desk::alt(Qt::Key_G);
        QTRY_COMPARE(Desk::focusName(), QStringLiteral("assessment"));
        Desk::press(Qt::Key_Down);
        Desk::alt(Qt::Key_G);
        const QPlainTextEdit *preview = nullptr;  // made when it is known who gets what
        QTRY_VERIFY2((preview = dialog->findChild<QPlainTextEdit *>(QStringLiteral("previewText"))) && preview->isVisible(), qPrintable(Desk::said(dialog)));
        QVERIFY(preview->toPlainText().contains(QStringLiteral("Tre lyktor är släckta")));
        QVERIFY(desk.opened.isEmpty());
        Desk::alt(Qt::Key_F);
        QTRY_COMPARE(desk.opened.size(), 1);
        desk.backToWindow();
        QCOMPARE(desk.stored(numberOf(0)).issue.status, IssueStatus::Assessed);
        // The detail is read again before it offers what follows.
        const auto *markSent = desk.window.findChild<QAction *>(QStringLiteral("markSent"));
        QTRY_VERIFY(markSent && markSent->isEnabled());
        Desk::command(Qt::Key_J);
        desk.front("sentDialog");
        QTRY_COMPARE(Desk::focusName(), QStringLiteral("asked_on"));
        Desk::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored(numberOf(0)).issue.status, IssueStatus::Forwarded);
        desk.backToWindow();
    }

    static void answerIt(Desk &desk, const QString &file)
    {
        desk.v.prompt.openWith(file);
        Desk::command(Qt::Key_M);
        QWidget *dialog = desk.front("answerDialog");
        QVERIFY(Desk::in<QLabel>(dialog, "mailMatch")->text().contains(QStringLiteral("ett svar på vårt mejl")));
        QTRY_COMPARE(Desk::focusName(), QStringLiteral("answer"));
        Desk::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored(numberOf(0)).issue.status, IssueStatus::Answered);
        desk.backToWindow();
        QTRY_VERIFY(desk.shownStatus() == IssueStatus::Answered);
    }

    static void feedItBack(Desk &desk)
    {
        Desk::command(Qt::Key_K);
        desk.front("feedbackDialog");
        QTRY_COMPARE(Desk::focusName(), QStringLiteral("fed_back_channel"));
        Desk::press(Qt::Key_T);  // telefon
        Desk::alt(Qt::Key_T);
        QCOMPARE(Desk::focusName(), QStringLiteral("fed_back_to"));
        Desk::press(Qt::Key_A, Qt::ControlModifier);
        Desk::write(QStringLiteral("en granne vid skolan"));
        Desk::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored(numberOf(0)).issue.status, IssueStatus::FedBack);
        desk.backToWindow();
        QTRY_VERIFY(desk.shownStatus() == IssueStatus::FedBack);
    }

    /// What a hand looks for with Alt: the menus and what stands on the page. Of the labels only those with a buddy.
    static QString doubled(const Desk &desk)
    {
        QMap<QChar, QString> taken;
        QStringList twice;
        const auto take = [&](const QString &text) {
            const QChar letter = accessLetter(text);
            if (letter.isNull())
                return;
            if (taken.contains(letter))
                twice << taken.value(letter) + QStringLiteral(" / ") + text;
            taken.insert(letter, text);
        };
        for (const QAction *top : desk.window.menuBar()->actions())
            take(top->text());
        for (const QAbstractButton *button : desk.window.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                take(button->text());
        }
        for (const QLabel *label : desk.window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                take(label->text());
        }
        return twice.join(QStringLiteral("; "));
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light); }

    void fiveIssuesAndTheWholeWayOfOne()
    {
        Desk desk;
        giveAddress(desk, QStringLiteral("TEK"), QStringLiteral("tekniska@example.org"));
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        Desk::press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(desk.window.pages()->currentName(), QStringLiteral("issues"));
        for (const Raised &one : raised()) {
            addIssue(desk, one);
            if (QTest::currentTestFailed())
                return;
        }
        QTRY_COMPARE(desk.rows(), 5);
        QVERIFY2(doubled(desk).isEmpty(), qPrintable(doubled(desk)));

        Desk::press(Qt::Key_F, Qt::ControlModifier);
        Desk::write(QStringLiteral("gatubelysning"));
        QTRY_COMPARE(desk.rows(), 1);
        Desk::press(Qt::Key_Down);
        QTRY_COMPARE(desk.heading(), raised().first().title);
        forwardIt(desk);
        if (QTest::currentTestFailed())
            return;
        const IssueFile asked = desk.stored(numberOf(0));
        QCOMPARE(asked.issue.status, IssueStatus::Forwarded);
        const auto sent = MailReader::readFile(desk.opened.first().toLocalFile());
        QVERIFY(sent);
        QCOMPARE(sent->to.value(0).address, QStringLiteral("tekniska@example.org"));
        QCOMPARE(sent->subject, QStringLiteral("[%1] %2").arg(numberOf(0), raised().first().title));

        desk.v.pass(2 * 24 * 3600);  // to after the day of the mail
        const QString eml = desk.v.folder.filePath(QStringLiteral("svar.eml"));
        QFile out(eml);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(outlookAnswer(numberOf(0), asked.hops.last().messageId));
        out.close();
        for (const auto &step : {std::function<void()>([&] { answerIt(desk, eml); }), std::function<void()>([&] { feedItBack(desk); })}) {
            step();
            if (QTest::currentTestFailed())
                return;
        }
        desk.v.prompt.confirmWith(true);
        Desk::command(Qt::Key_A);
        QTRY_COMPARE(desk.stored(numberOf(0)).issue.status, IssueStatus::Closed);
        QVERIFY2(desk.status().contains(QStringLiteral("avslutad")), qPrintable(desk.status()));
        theStoryIsStored(desk);
    }

    void noAccessKeyStandsTwiceInAMenu()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        Desk::press(Qt::Key_3, Qt::ControlModifier);
        for (const QAction *top : desk.window.menuBar()->actions()) {
            QMap<QChar, QString> taken;
            for (const QAction *action : top->menu()->actions()) {
                const QChar letter = accessLetter(action->text());
                if (letter.isNull() || !action->isVisible())
                    continue;
                QVERIFY2(!taken.contains(letter), qPrintable(top->text() + QStringLiteral(": ") + taken.value(letter) + QStringLiteral(" / ") + action->text()));
                taken.insert(letter, action->text());
            }
        }
    }

private:
    static void theStoryIsStored(const Desk &desk)
    {
        const IssueFile file = desk.stored(numberOf(0));
        QCOMPARE(file.issue.assessment, Assessment::City);
        QCOMPARE(file.issue.fedBackTo, QStringLiteral("en granne vid skolan"));
        QCOMPARE(file.issue.fedBackChannel, Channel::Phone);
        QCOMPARE(file.issue.fedBackOn, QDate(2026, 11, 25));
        QCOMPARE(file.hops.size(), 1);
        const Forwarding &hop = file.hops.first();
        QCOMPARE(hop.outcome, HopOutcome::Answered);
        QCOMPARE(hop.answeredOn, QDate(2026, 11, 24));
        QVERIFY2(hop.answer.contains(QStringLiteral("Vi har beställt lagning av belysningen – den bör vara klar före jul.")), qPrintable(hop.answer));
        QVERIFY2(!hop.answer.contains(QStringLiteral("släckt sedan en vecka")), qPrintable(hop.answer));  // what was quoted is ours
        const auto to = desk.v.records->find(recordType<MunicipalFunction>().schema(), hop.to.value).result();
        QVERIFY(to);
        QCOMPARE(recordType<MunicipalFunction>().fromRecord(*to).code, QStringLiteral("TEK"));
        // The others are as they were written, and the program would suggest the same again.
        for (int i = 0; i < raised().size(); ++i) {
            const IssueFile one = desk.stored(numberOf(i));
            QCOMPARE(one.issue.title, raised().at(i).title);
            QCOMPARE(one.localities.size(), 1);
            QCOMPARE(one.issue.status, i == 0 ? IssueStatus::Closed : IssueStatus::New);
            const auto again = desk.v.router->suggest({one.issue.title + u'\n' + one.issue.text, {one.localities.first().locality}, one.issue.roadKeeper, QDate(2026, 11, 23)}).result();
            QVERIFY(again && !again->isEmpty());
            QCOMPARE(again->first().route, raised().at(i).route);
        }
    }
};

ORTSKONTAKT_TEST("issueway", IssueWayTest)
#include "tst_issueway.moc"
