#include "issueactfixture.h"
#include "testregistry.h"
#include "typing.h"

/// The commands of an issue's course, and the whole way by keyboard alone.
class IssueActsTest : public QObject
{
    Q_OBJECT

    static QByteArray answerMail(const IssueFile &file)
    {
        QFile sample(QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/tests/data/mail/thunderbird_svar.eml"));
        if (!sample.open(QIODevice::ReadOnly))
            qFatal("no sample");
        QByteArray mail = sample.readAll();
        const qsizetype at = mail.indexOf("OR-2026-");
        const QByteArray number = mail.mid(at, 12);
        return mail.replace(number, file.issue.number.toLatin1());
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light); }

    void actsSayWhyNot()
    {
        IssueActFixture f;
        QVERIFY(!f.action("forwardIssue")->isEnabled());
        QCOMPARE(f.action("forwardIssue")->statusTip(), QStringLiteral("Välj en fråga först."));
        QVERIFY(f.action("answerFromMail")->isEnabled());
        IssueFile file = f.addIssue();
        f.show(file.issue.id);
        QVERIFY(f.action("forwardIssue")->isEnabled());
        QVERIFY(f.action("forwardIssue")->toolTip().contains("Ctrl+R"));
        QVERIFY(!f.action("answerHop")->isEnabled());
        QCOMPARE(f.action("answerHop")->toolTip(), QStringLiteral("Frågan är inte förmedlad till någon än."));
        QCOMPARE(f.action("feedBack")->statusTip(), QStringLiteral("Frågan är inte besvarad än. Registrera svaret först."));
        QVERIFY(!f.action("wakeIssue")->isEnabled());
        f.forwarded(file);
        f.show(file.issue.id);
        QVERIFY(f.action("answerHop")->isEnabled());
        QVERIFY(!f.action("remindFunction")->isEnabled());
        QVERIFY2(f.action("remindFunction")->statusTip().contains("25 november 2026"), qPrintable(f.action("remindFunction")->statusTip()));
    }

    void wholeWayByKeyboard()
    {
        IssueActFixture f;
        f.setEmail(QStringLiteral("TEK"), QStringLiteral("tekniska@example.org"));
        const IssueFile issue = f.addIssue();
        const auto kept = f.v.attachments->addContent(QStringLiteral("issue"), issue.issue.id.value, QStringLiteral("lykta.txt"), QByteArray("tre lyktor")).result();
        QVERIFY(kept);
        f.show(issue.issue.id);
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        QTest::keyClick(&f.window, Qt::Key_R, Qt::ControlModifier);
        QDialog *dialog = f.dialog("forwardDialog");
        auto *list = f.in<QListWidget>(dialog, "to_function_id");
        QTRY_VERIFY(list->item(0) && list->item(0)->text().contains(QStringLiteral("förslag")));
        QTRY_COMPARE(QApplication::focusWidget(), f.in<QLineEdit>(dialog, "receiverSearch"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(list->item(0)->checkState() == Qt::Checked);
        auto *files = f.in<QListWidget>(dialog, "files");
        QCOMPARE(files->item(0)->checkState(), Qt::Unchecked);
        files->setFocus();
        files->setCurrentRow(0);
        QTest::keyClick(files, Qt::Key_Space);
        f.ctrlEnter(dialog);
        QVERIFY2(f.isShown(dialog, "previewText"), qPrintable(f.said(dialog)));
        const QString body = f.in<QPlainTextEdit>(dialog, "previewText")->toPlainText();
        QVERIFY(body.contains(QStringLiteral("Tre lyktor är släckta")));
        QVERIFY(!body.contains(QStringLiteral("HEMLIGT")));
        QVERIFY(f.opened.isEmpty());
        QCOMPARE(f.stored(issue.issue.id).hops.size(), 0);
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.opened.size(), 1);
        const MailMessage mail = f.openedMail();
        QCOMPARE(mail.subject, QStringLiteral("[%1] Trasig gatubelysning vid skolan").arg(issue.issue.number));
        QCOMPARE(mail.to.value(0).address, QStringLiteral("tekniska@example.org"));
        QCOMPARE(mail.text.trimmed(), body.trimmed());
        QCOMPARE(mail.attachments.size(), 1);
        QCOMPARE(mail.attachments.first().content, QByteArray("tre lyktor"));
        // Opened is not sent: nobody has been asked, and no clock runs.
        IssueFile drafted = f.stored(issue.issue.id);
        QCOMPARE(drafted.issue.status, IssueStatus::Assessed);
        QVERIFY(drafted.hops.last().isDraft() && !drafted.issue.dueOn.isValid() && !drafted.issue.receiver);
        QTRY_VERIFY(f.action("markSent")->isEnabled());
        f.action("markSent")->trigger();
        dialog = f.dialog("sentDialog");
        f.in<QLineEdit>(dialog, "asked_on")->setText(QStringLiteral("2026-11-30"));
        f.v.prompt.confirmWith(false);
        f.ctrlEnter(dialog);
        QVERIFY(f.v.prompt.isDone());
        QVERIFY(f.stored(issue.issue.id).hops.last().isDraft());
        f.in<QLineEdit>(dialog, "asked_on")->setText(QStringLiteral("2026-11-23"));
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.stored(issue.issue.id).issue.status, IssueStatus::Forwarded);
        QCOMPARE(f.stored(issue.issue.id).hops.last().answerDue, QDate(2026, 12, 7));
        QTRY_VERIFY(!f.action("markSent")->isEnabled());

        f.v.pass(2 * 24 * 3600);  // to the day of the mail
        const QString eml = f.v.folder.filePath(QStringLiteral("svar.eml"));
        QFile out(eml);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(answerMail(issue));
        out.close();
        f.v.prompt.openWith(eml);
        f.action("answerFromMail")->trigger();
        dialog = f.dialog("answerDialog");
        QVERIFY(!f.in<QPlainTextEdit>(dialog, "answer")->toPlainText().isEmpty());
        const QString answer = f.in<QPlainTextEdit>(dialog, "answer")->toPlainText();
        f.in<QAbstractButton>(dialog, "kindAnswer")->click();  // its words alone do not say so
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.stored(issue.issue.id).issue.status, IssueStatus::Answered);
        QCOMPARE(f.stored(issue.issue.id).hops.last().answer, answer.trimmed());

        QTRY_VERIFY(f.action("feedBack")->isEnabled());
        f.action("feedBack")->trigger();
        dialog = f.dialog("feedbackDialog");
        auto *to = f.in<QComboBox>(dialog, "fed_back_to");
        to->setFocus();
        to->lineEdit()->selectAll();
        typeText(to->lineEdit(), QStringLiteral("ordföranden"));
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.stored(issue.issue.id).issue.status, IssueStatus::FedBack);
        QCOMPARE(f.stored(issue.issue.id).issue.fedBackTo, QStringLiteral("ordföranden"));

        QTRY_VERIFY(f.action("closeIssue")->isEnabled());
        f.v.prompt.confirmWith(true);
        f.action("closeIssue")->trigger();
        QTRY_COMPARE(f.stored(issue.issue.id).issue.status, IssueStatus::Closed);
        QVERIFY(!f.action("forwardIssue")->isEnabled());
    }

    void draftIsTakenBack()
    {
        IssueActFixture f;
        const IssueFile file = f.drafted(f.addIssue());
        f.show(file.issue.id);
        f.action("markSent")->trigger();
        QDialog *dialog = f.dialog("sentDialog");
        f.in<QPushButton>(dialog, "takeBack")->click();
        QTRY_VERIFY(!f.stored(file.issue.id).issue.draftOn.isValid());
        QCOMPARE(f.stored(file.issue.id).issue.status, IssueStatus::Assessed);
        QVERIFY(f.stored(file.issue.id).hops.last().isUnsent());
        QTRY_VERIFY(!f.action("markSent")->isEnabled());
    }

    IssueFile answered(IssueActFixture &f)
    {
        const IssueFile file = f.forwarded(f.addIssue());
        const IssueFile told = f.take(f.v.issues->answer(file.issue.id, 0, file.hops.last().id, {QDate(2026, 11, 23), QStringLiteral("Lagas i vecka 49."), {}}));
        f.show(told.issue.id);
        return told;
    }
    QDialog *feedback(IssueActFixture &f, Channel channel)
    {
        f.action("feedBack")->trigger();
        QDialog *dialog = f.dialog("feedbackDialog");
        auto *way = f.in<QComboBox>(dialog, "fed_back_channel");
        way->setCurrentIndex(way->findData(int(channel)));
        f.in<QComboBox>(dialog, "fed_back_to")->setCurrentText(QStringLiteral("ordföranden"));
        return dialog;
    }

    /// Cancelling the file dialog leaves the issue as it was, and what was typed.
    void feedbackByLetterNeedsTheLetter()
    {
        IssueActFixture f;
        const IssueFile file = answered(f);
        QDialog *dialog = feedback(f, Channel::Letter);
        f.v.prompt.cancel(ScriptedPrompt::Kind::SaveFile);
        f.ctrlEnter(dialog);
        QVERIFY(f.v.prompt.isDone());
        QVERIFY2(f.said(dialog).contains(QStringLiteral("fortfarande besvarad")), qPrintable(f.said(dialog)));
        QVERIFY(dialog->isVisible());
        QCOMPARE(f.in<QComboBox>(dialog, "fed_back_to")->currentText(), QStringLiteral("ordföranden"));
        QCOMPARE(f.stored(file.issue.id).issue.status, IssueStatus::Answered);
        const QString path = f.v.folder.filePath(QStringLiteral("svar.docx"));
        f.v.prompt.saveTo(path);
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.stored(file.issue.id).issue.status, IssueStatus::FedBack);
        QVERIFY(QFile(path).size() > 1000);
        QCOMPARE(f.opened.size(), 1);
    }

    /// A mail that is only opened is not feedback; one that cannot be opened is none at all.
    void feedbackByMailNeedsTheMail()
    {
        IssueActFixture f;
        const IssueFile file = answered(f);
        f.addAssociation(QStringLiteral("forening@example.org"));
        QDialog *dialog = feedback(f, Channel::Mail);
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.opened.size(), 1);
        QVERIFY2(f.said(dialog).contains(QStringLiteral("inte skickat än")), qPrintable(f.said(dialog)));
        QCOMPARE(f.stored(file.issue.id).issue.status, IssueStatus::Answered);
        // Written on: what lies in the mail program is not what stands here any more.
        f.in<QPlainTextEdit>(dialog, "feedbackText")->appendPlainText(QStringLiteral("PS"));
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.opened.size(), 2);
        QCOMPARE(f.stored(file.issue.id).issue.status, IssueStatus::Answered);
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.stored(file.issue.id).issue.status, IssueStatus::FedBack);
        QCOMPARE(f.opened.size(), 2);
    }

    void closingWithoutFeedbackAsksWhy()
    {
        IssueActFixture f;
        const IssueFile issue = f.addIssue();
        f.show(issue.issue.id);
        f.v.prompt.cancel(ScriptedPrompt::Kind::Text);
        f.action("closeIssue")->trigger();
        QCOMPARE(f.stored(issue.issue.id).issue.status, IssueStatus::Assessed);
        f.v.prompt.typeText(QStringLiteral("Föreningen lagade själv"));
        f.action("closeIssue")->trigger();
        QTRY_COMPARE(f.stored(issue.issue.id).issue.status, IssueStatus::Closed);
        QCOMPARE(f.stored(issue.issue.id).issue.closeReason, QStringLiteral("Föreningen lagade själv"));
    }

    void restAndWake()
    {
        IssueActFixture f;
        const IssueFile issue = f.addIssue();
        f.show(issue.issue.id);
        f.action("restIssue")->trigger();
        QDialog *dialog = f.dialog("restDialog");
        auto *until = f.in<QLineEdit>(dialog, "dormant_until");
        until->setText(QStringLiteral("idag"));
        f.ctrlEnter(dialog);
        QVERIFY(!f.said(dialog).isEmpty());
        until->setText(QStringLiteral("idag+7"));
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.stored(issue.issue.id).issue.status, IssueStatus::Dormant);
        QCOMPARE(f.stored(issue.issue.id).issue.dormantUntil, QDate(2026, 11, 30));
        QTRY_VERIFY(f.action("wakeIssue")->isEnabled());
        QVERIFY(!f.action("forwardIssue")->isEnabled());
        f.action("wakeIssue")->trigger();
        QTRY_COMPARE(f.stored(issue.issue.id).issue.status, IssueStatus::Assessed);
    }

    void feedbackIsPlannedForAMeeting()
    {
        IssueActFixture f;
        IssueFile file = f.forwarded(f.addIssue());
        file = f.take(f.v.issues->answer(file.issue.id, 0, file.hops.last().id, {QDate(2026, 11, 23), QStringLiteral("Lagas i vecka 49."), {}}));
        f.show(file.issue.id);
        f.v.prompt.expectInform();
        f.action("planFeedback")->trigger();
        QTRY_VERIFY(f.v.prompt.isDone());
        QVERIFY2(f.v.prompt.last().text.contains(QStringLiteral("Ingen träff är planerad")), qPrintable(f.v.prompt.last().text));
        QTRY_VERIFY(f.action("planFeedback")->text().remove(u'&').contains(QStringLiteral("planerad återkoppling")));
        f.action("planFeedback")->trigger();
        QTRY_VERIFY(!f.stored(file.issue.id).issue.feedbackAtMeeting);
        f.v.addMeeting(file.issue.council, QDate(2026, 12, 1), QStringLiteral("Höstträff"), MeetingStatus::Planned);
        f.show(file.issue.id);
        f.v.prompt.expectInform();
        f.action("planFeedback")->trigger();
        QTRY_VERIFY(f.v.prompt.isDone());
        QVERIFY2(f.v.prompt.last().text.contains(QStringLiteral("1 december 2026")), qPrintable(f.v.prompt.last().text));
    }

    void lateFunctionIsReminded()
    {
        IssueActFixture f;
        f.setEmail(QStringLiteral("TEK"), QStringLiteral("tekniska@example.org"));
        IssueFile file = f.addIssue();
        file.issue.raisedOn = QDate(2026, 10, 1);
        file = f.take(f.v.issues->save(file.issue, std::nullopt));
        file = f.forwarded(file, QStringLiteral("TEK"), QDate(2026, 11, 2));
        f.show(file.issue.id);
        QVERIFY(f.action("remindFunction")->isEnabled());
        f.action("remindFunction")->trigger();
        QDialog *dialog = f.dialog("remindDialog");
        const QString text = f.in<QPlainTextEdit>(dialog, "reminderText")->toPlainText();
        QVERIFY2(text.contains(QStringLiteral("den 16 november 2026, och vi har inte heller sett någon bekräftelse. Frågan är nu 13 arbetsdag")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Frågan ställdes första gången: 2 november 2026")));
        QVERIFY(!text.contains(QStringLiteral("HEMLIGT")));
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.opened.size(), 1);
        QCOMPARE(f.openedMail().subject, QStringLiteral("[%1] Påminnelse: Trasig gatubelysning vid skolan").arg(file.issue.number));
        QCOMPARE(f.openedMail().text.trimmed(), text.trimmed());
        QTRY_COMPARE(f.take(f.v.issues->links(file.issue.id)).reminders.size(), 1);
        QCOMPARE(f.take(f.v.issues->links(file.issue.id)).reminders.first().remindOn, QDate(2026, 11, 30));
    }
};

ORTSKONTAKT_TEST("issueacts", IssueActsTest)
#include "tst_issueacts.moc"
