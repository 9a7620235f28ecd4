#include "issueactfixture.h"
#include "testregistry.h"

#include <QLabel>

/// Answers, by hand and from mails that may be anything.
class AnswerDialogTest : public QObject
{
    Q_OBJECT

    static QByteArray mail(const QString &subject, const QByteArray &more = {}, const QByteArray &body = "Lagas i vecka 49.\r\n")
    {
        return "From: Exempla <exempla@example.com>\r\nTo: t@example.org\r\nSubject: " + subject.toUtf8() + "\r\nDate: Mon, 23 Nov 2026 08:30:00 +0100\r\n" + more
            + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + body;
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light); }

    void byHandAndNotTwice()
    {
        IssueActFixture f;
        const IssueFile file = f.forwarded(f.addIssue());
        f.show(file.issue.id);
        f.action("acknowledgeHop")->trigger();
        QDialog *dialog = f.dialog("answerDialog");
        QVERIFY(!f.isShown(dialog, "answer"));
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.stored(file.issue.id).issue.status, IssueStatus::Acknowledged);
        QTRY_VERIFY(!f.action("acknowledgeHop")->isEnabled());
        f.action("answerHop")->trigger();
        dialog = f.dialog("answerDialog");
        f.ctrlEnter(dialog);
        QVERIFY2(f.said(dialog).contains(QStringLiteral("Svaret är tomt")), qPrintable(f.said(dialog)));
        f.in<QPlainTextEdit>(dialog, "answer")->setPlainText(QStringLiteral("Lagas"));
        f.in<QLineEdit>(dialog, "answered_on")->setText(QStringLiteral("2026-11-20"));
        f.ctrlEnter(dialog);
        QVERIFY2(f.said(dialog).contains(QStringLiteral("kan inte vara före")), qPrintable(f.said(dialog)));
        f.in<QLineEdit>(dialog, "answered_on")->setText(QStringLiteral("2026-11-23"));
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.stored(file.issue.id).issue.status, IssueStatus::Answered);
        f.acts.openMail(mail(QStringLiteral("Re: [%1]").arg(file.issue.number)));
        dialog = f.dialog("answerDialog");
        QVERIFY2(f.said(dialog).contains(QStringLiteral("Det finns redan ett svar")), qPrintable(f.said(dialog)));
        f.ctrlEnter(dialog);
        // A second one is no mistake, and that it is one is said: both are there, the newest first.
        QTRY_COMPARE(f.stored(file.issue.id).mails.size(), 2);
        QVERIFY(f.stored(file.issue.id).hops.last().answer.contains(QStringLiteral("Lagas\n")) || f.stored(file.issue.id).hops.last().answer.endsWith(QStringLiteral("Lagas")));
    }

    void wrongFunctionIsForwardedAgain()
    {
        IssueActFixture f;
        const IssueFile file = f.forwarded(f.addIssue());
        f.show(file.issue.id);
        f.action("wrongFunction")->trigger();
        QDialog *dialog = f.dialog("answerDialog");
        f.ctrlEnter(dialog);
        QVERIFY2(f.said(dialog).contains(QStringLiteral("varför det var fel funktion")), qPrintable(f.said(dialog)));
        f.in<QPlainTextEdit>(dialog, "answer")->setPlainText(QStringLiteral("Vägen är enskild"));
        f.v.prompt.confirmWith(true);
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.stored(file.issue.id).issue.status, IssueStatus::Redirecting);
        QTRY_VERIFY(f.v.prompt.isDone());
        dialog = f.dialog("forwardDialog");
        auto *list = f.in<QListWidget>(dialog, "to_function_id");
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toLongLong() == f.function(QStringLiteral("MIF")).id.value)
                list->item(row)->setCheckState(Qt::Checked);
        }
        auto *channel = f.in<QComboBox>(dialog, "channel");
        channel->setCurrentIndex(channel->findData(int(Channel::EService)));
        f.ctrlEnter(dialog);
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.stored(file.issue.id).hops.size(), 2);
        QCOMPARE(f.stored(file.issue.id).hops.last().redirectedFrom, file.hops.first().id);
    }

    void hostileMailChangesNothing()
    {
        IssueActFixture f;
        const IssueFile file = f.forwarded(f.addIssue());
        f.show(file.issue.id);
        f.v.prompt.expectError();
        f.acts.openMail(QByteArray());
        QVERIFY(f.v.prompt.isDone());
        f.v.prompt.expectError();
        f.acts.openMail(QByteArray("Subject: a\r\n\r\n") + QByteArray(65 * 1024 * 1024, 'x'));
        QVERIFY(f.v.prompt.isDone());
        QCOMPARE(f.stored(file.issue.id).issue.stored.revision, file.issue.stored.revision);
        // Markup stays text, and nothing is fetched.
        f.acts.openMail(mail(QStringLiteral("Re: [%1] <img src=x>").arg(file.issue.number), {}, "<b>Hej</b> <img src=\"http://example.com/x.png\">\r\n"));
        QDialog *dialog = f.dialog("answerDialog");
        QVERIFY(f.in<QPlainTextEdit>(dialog, "mailText")->toPlainText().contains(QStringLiteral("<b>Hej</b>")));
        QCOMPARE(f.in<QLabel>(dialog, "mailSubject")->textFormat(), Qt::PlainText);
        QVERIFY(f.opened.isEmpty());
    }

    /// What it says is chosen beforehand; what could be read either way is not, and one key does not end the window.
    void mailIsWhatItSays()
    {
        IssueActFixture f;
        const IssueFile file = f.forwarded(f.addIssue());
        const QString subject = QStringLiteral("Re: [%1]").arg(file.issue.number);
        f.acts.openMail(mail(subject, {}, "Tack f\xC3\xB6r er fr\xC3\xA5ga. Jag skickar den runt. Var ligger skolan?\r\n"));
        QDialog *dialog = f.dialog("answerDialog");
        for (const char *kind : {"kindAnswer", "kindAcknowledge", "kindWrong"})
            QVERIFY2(!f.in<QAbstractButton>(dialog, kind)->isChecked(), kind);
        QTest::keyClick(dialog, Qt::Key_Return);
        f.ctrlEnter(dialog);
        QVERIFY2(f.said(dialog).contains(QStringLiteral("Välj vad mejlet är")), qPrintable(f.said(dialog)));
        QCOMPARE(f.stored(file.issue.id).issue.status, IssueStatus::Forwarded);
        dialog->reject();
        f.acts.openMail(mail(subject, {}, "Vi har tagit emot det och \xC3\xA5terkommer.\r\n"));
        dialog = f.dialog("answerDialog");
        QVERIFY(f.in<QAbstractButton>(dialog, "kindAcknowledge")->isChecked());
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.stored(file.issue.id).issue.status, IssueStatus::Acknowledged);
    }

    /// Of two who have the question none is chosen beforehand, whatever is noted.
    void noneOfTwoIsChosen()
    {
        IssueActFixture f;
        const IssueFile file = f.forwarded(f.forwarded(f.addIssue()), QStringLiteral("MIF"));
        f.show(file.issue.id);
        for (const char *act : {"wrongFunction", "answerHop", "acknowledgeHop"}) {
            f.action(act)->trigger();
            QDialog *dialog = f.dialog("answerDialog");
            QCOMPARE(f.in<QComboBox>(dialog, "hop_id")->currentIndex(), -1);
            f.in<QPlainTextEdit>(dialog, "answer")->setPlainText(QStringLiteral("Inte deras"));
            f.ctrlEnter(dialog);
            QVERIFY2(f.said(dialog).contains(QStringLiteral("Välj vilken förmedling")), qPrintable(f.said(dialog)));
            dialog->reject();
        }
        f.acts.openMail(mail(QStringLiteral("Re: [%1]").arg(file.issue.number)));
        QCOMPARE(f.in<QComboBox>(f.dialog("answerDialog"), "hop_id")->currentIndex(), -1);
        QCOMPARE(f.stored(file.issue.id).issue.stored.revision, file.issue.stored.revision);
    }

    /// The date of a mail is what its sender's computer says.
    void mailOfAnotherAgeIsAskedAbout()
    {
        IssueActFixture f;
        const IssueFile file = f.forwarded(f.addIssue());
        QByteArray future = mail(QStringLiteral("Re: [%1]").arg(file.issue.number));
        future.replace("Mon, 23 Nov 2026", "Fri, 31 Dec 9999");
        f.acts.openMail(future);
        QDialog *dialog = f.dialog("answerDialog");
        QVERIFY2(f.said(dialog).contains(QStringLiteral("9999")), qPrintable(f.said(dialog)));
        QCOMPARE(f.in<QLineEdit>(dialog, "answered_on")->text(), QStringLiteral("2026-11-23"));
        dialog->reject();
        future.replace("Fri, 31 Dec 9999", "Wed, 31 Dec 2031");
        f.acts.openMail(future);
        dialog = f.dialog("answerDialog");
        QVERIFY2(f.said(dialog).contains(QStringLiteral("2031")), qPrintable(f.said(dialog)));
        QCOMPARE(f.in<QLineEdit>(dialog, "answered_on")->text(), QStringLiteral("2026-11-23"));
        f.in<QLineEdit>(dialog, "answered_on")->setText(QStringLiteral("2031-12-31"));
        f.in<QAbstractButton>(dialog, "kindAnswer")->click();  // its words alone do not say so
        f.v.prompt.confirmWith(false);
        f.ctrlEnter(dialog);
        QVERIFY2(f.v.prompt.isDone(), qPrintable(f.said(dialog)));
        QVERIFY2(f.v.prompt.last().text.contains(QStringLiteral("2031")), qPrintable(f.v.prompt.last().text));
        QCOMPARE(f.stored(file.issue.id).issue.status, IssueStatus::Forwarded);
        f.in<QLineEdit>(dialog, "answered_on")->setText(QStringLiteral("2026-11-23"));
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.stored(file.issue.id).issue.status, IssueStatus::Answered);
    }

    void automaticMailIsNoAnswerByItself()
    {
        IssueActFixture f;
        const IssueFile file = f.forwarded(f.addIssue());
        f.acts.openMail(mail(QStringLiteral("Auto: [%1]").arg(file.issue.number), "Auto-Submitted: auto-replied\r\n"));
        QDialog *dialog = f.dialog("answerDialog");
        QVERIFY(f.in<QAbstractButton>(dialog, "kindOther")->isChecked());
        QCOMPARE(f.in<QComboBox>(dialog, "otherKind")->currentData().toInt(), int(IssueMailKind::Absence));
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.stored(file.issue.id).mails.size(), 1);
        QCOMPARE(f.stored(file.issue.id).issue.status, IssueStatus::Forwarded);
        // The user knows better: the same mail as something else.
        f.acts.openMail(mail(QStringLiteral("Auto: [%1]").arg(file.issue.number), "Auto-Submitted: auto-replied\r\n"));
        dialog = f.dialog("answerDialog");
        f.in<QAbstractButton>(dialog, "kindAcknowledge")->click();
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.stored(file.issue.id).issue.status, IssueStatus::Acknowledged);
        QCOMPARE(f.stored(file.issue.id).mails.size(), 1);
    }

    /// What is no answer is chosen among the others; the mail is kept, the clock of what did not arrive stops.
    void aMailThatIsNoAnswer()
    {
        IssueActFixture f;
        const IssueFile file = f.forwarded(f.addIssue());
        f.acts.openMail(mail(QStringLiteral("Undelivered: [%1]").arg(file.issue.number), "Auto-Submitted: auto-replied\r\n"));
        QDialog *dialog = f.dialog("answerDialog");
        f.in<QAbstractButton>(dialog, "kindOther")->click();
        auto *kind = f.in<QComboBox>(dialog, "otherKind");
        QVERIFY(kind->isEnabled());
        kind->setCurrentIndex(kind->findData(int(IssueMailKind::Undelivered)));
        QVERIFY(!f.isShown(dialog, "answer"));
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.stored(file.issue.id).issue.status, IssueStatus::Redirecting);
        const IssueFile stored = f.stored(file.issue.id);
        QCOMPARE(stored.hops.first().outcome, HopOutcome::Undelivered);
        QVERIFY(!stored.issue.dueOn.isValid());
        QCOMPARE(stored.mails.size(), 1);
        QVERIFY(stored.mails.first().attachment);
    }

    void anAnswerToAClosedIssueIsAskedAbout()
    {
        IssueActFixture f;
        const IssueFile file = f.forwarded(f.addIssue());
        StepFacts facts;
        facts.reason = QStringLiteral("Löst");
        QVERIFY(f.v.issues->step(file.issue.id, 0, IssueStatus::Closed, facts).result());
        f.acts.openMail(mail(QStringLiteral("Re: [%1]").arg(file.issue.number)));
        QDialog *dialog = f.dialog("answerDialog");
        f.in<QAbstractButton>(dialog, "kindAnswer")->click();
        f.v.prompt.chooseOption(0);
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.stored(file.issue.id).issue.status, IssueStatus::Answered);
        QVERIFY(f.v.prompt.isDone());
    }

    void unknownReferenceAsksForTheIssue()
    {
        IssueActFixture f;
        const IssueFile file = f.forwarded(f.addIssue());
        f.v.prompt.chooseOption(0).typeText(file.issue.number.toLower());
        f.acts.openMail(mail(QStringLiteral("Lyktorna")));
        QTRY_VERIFY(f.v.prompt.isDone());
        QVERIFY(f.v.prompt.asked().first().text.contains(QStringLiteral("exempla@example.com")));
        QDialog *dialog = f.dialog("answerDialog");
        QVERIFY(f.in<QLabel>(dialog, "mailMatch")->text().contains(file.issue.number));
        dialog->reject();
        QSignalSpy wanted(&f.v.navigator, &Navigator::issueOfMailRequested);
        f.v.prompt.chooseOption(1);
        f.acts.openMail(mail(QStringLiteral("Re: [OR-2031-0007] Annat")));
        QTRY_COMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().at(0).value<MailMessage>().text.contains(QStringLiteral("Lagas i vecka 49.")));
    }

    void contradictionIsAsked()
    {
        IssueActFixture f;
        f.setEmail(QStringLiteral("TEK"), QStringLiteral("tekniska@example.org"));
        const IssueFile one = f.forwarded(f.addIssue());
        const IssueFile other = f.forwarded(f.addIssue(Assessment::City, QStringLiteral("En annan fråga")), QStringLiteral("MIF"));
        f.v.prompt.chooseOption(1);
        f.acts.openMail(mail(QStringLiteral("Re: [%1]").arg(other.issue.number), "In-Reply-To: <" + one.hops.last().messageId.toLatin1() + ">\r\n"));
        QTRY_VERIFY(f.v.prompt.isDone());
        const QStringList offered = f.v.prompt.last().options;
        QVERIFY2(offered.contains(one.issue.number) && offered.contains(other.issue.number), qPrintable(offered.join(u' ')));
        QVERIFY(f.in<QLabel>(f.dialog("answerDialog"), "mailMatch")->text().contains(other.issue.number));
    }
};

ORTSKONTAKT_TEST("answerdialog", AnswerDialogTest)
#include "tst_answerdialog.moc"
