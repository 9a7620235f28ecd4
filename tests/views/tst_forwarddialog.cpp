#include "issueactfixture.h"
#include "issues/forwardplan.h"
#include "testregistry.h"
#include "typing.h"

/// Förmedla: what is refused and with what words, and that what is shown is what leaves.
class ForwardDialogTest : public QObject
{
    Q_OBJECT

    static QDialog *open(IssueActFixture &f, const IssueFile &file, const QString &code = QStringLiteral("TEK"))
    {
        f.show(file.issue.id);
        f.acts.forwardTo(f.function(code).id);
        return f.dialog("forwardDialog");
    }
    static void choose(QDialog *dialog, const char *box, int value)
    {
        auto *combo = IssueActFixture::in<QComboBox>(dialog, box);
        combo->setCurrentIndex(combo->findData(value));
    }
    static QStringList previewFacts(QDialog *dialog)
    {
        QStringList facts;
        for (const QLabel *label : dialog->findChildren<QLabel *>(QStringLiteral("previewFact")))
            facts << label->text();
        return facts;
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light); }

    void nobodyIsRefused()
    {
        IssueActFixture f;
        QDialog *dialog = open(f, f.addIssue());
        auto *list = f.in<QListWidget>(dialog, "to_function_id");
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        f.ctrlEnter(dialog);
        QCOMPARE(f.said(dialog), QStringLiteral("Välj minst en funktion att förmedla till."));
        QVERIFY(!f.isShown(dialog, "send"));
    }

    void missingAddressLeadsToTheFunction()
    {
        IssueActFixture f;
        const IssueFile file = f.addIssue();
        f.setEmail(QStringLiteral("TEK"), QString());
        QDialog *dialog = open(f, file);
        f.ctrlEnter(dialog);
        QVERIFY2(f.said(dialog).contains(QStringLiteral("har ingen e-postadress")), qPrintable(f.said(dialog)));
        QSignalSpy wanted(&f.v.navigator, &Navigator::recordRequested);
        f.in<QPushButton>(dialog, "openFunction")->click();
        QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("municipal_function"));
        QCOMPARE(wanted.value(0).value(1).toLongLong(), f.function(QStringLiteral("TEK")).id.value);
        QCOMPARE(f.stored(file.issue.id).hops.size(), 0);
    }

    void forgedAddressIsRefused()
    {
        IssueActFixture f;
        const IssueFile file = f.addIssue();
        MunicipalFunction forged = f.function(QStringLiteral("TEK"));
        forged.email = QStringLiteral("tekniska@example.org\r\nBcc: annan@example.org");
        IssueFacts facts;
        facts.functions << forged;
        ForwardPlan plan;
        plan.on = QDate(2026, 11, 23);
        plan.from = QStringLiteral("Kontaktperson Fristad");
        plan.receivers << PlannedReceiver{forged.id, false, {}, QStringLiteral("Hej"), true};
        const auto tried = plan.tried(file, facts);
        QVERIFY(!tried);
        QCOMPARE(tried.error().field, QStringLiteral("email"));
        QVERIFY2(tried.error().message.contains(QStringLiteral("radbrytning")), qPrintable(tried.error().message));
        Forwarding hop;
        hop.to = forged.id;
        const auto mail = ForwardPlan::mail(file, hop, facts);
        QVERIFY(!mail);
        QCOMPARE(mail.error().field, QStringLiteral("email"));
    }

    void viaIsTheAddressee()
    {
        IssueActFixture f;
        f.setEmail(QStringLiteral("SLK-SSP"), QStringLiteral("slk@example.org"));
        const IssueFile file = f.addIssue(Assessment::External, QStringLiteral("Busshållplatsen i Rångedala"));
        QDialog *dialog = open(f, file, QStringLiteral("VT"));
        f.ctrlEnter(dialog);
        const QString facts = previewFacts(dialog).join(u'\n');
        QVERIFY2(facts.contains(QStringLiteral("slk@example.org")), qPrintable(facts + f.said(dialog)));
        for (const QLabel *label : dialog->findChildren<QLabel *>(QStringLiteral("previewFact")))
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        QVERIFY(facts.contains(f.function(QStringLiteral("VT")).name + QStringLiteral(" via ")));
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.opened.size(), 1);
        QCOMPARE(f.openedMail().to.value(0).address, QStringLiteral("slk@example.org"));
        QCOMPARE(f.stored(file.issue.id).hops.last().via, f.function(QStringLiteral("SLK-SSP")).id);
    }

    void unassessedRoadIsAssessedRightThere()
    {
        IssueActFixture f;
        f.setEmail(QStringLiteral("TEK"), QStringLiteral("tekniska@example.org"));
        const IssueFile file = f.addIssue(Assessment::None, QStringLiteral("Hål i vägen"));
        QDialog *dialog = open(f, file);
        QVERIFY(f.isShown(dialog, "assessment"));
        QVERIFY(f.in<QAbstractButton>(dialog, "about_road")->isChecked());
        f.ctrlEnter(dialog);
        QVERIFY2(f.said(dialog).contains(QStringLiteral("inte bedömd")), qPrintable(f.said(dialog)));
        choose(dialog, "assessment", int(Assessment::City));
        f.ctrlEnter(dialog);
        QVERIFY2(f.said(dialog).contains(QStringLiteral("vem som håller vägen")), qPrintable(f.said(dialog)));
        choose(dialog, "road_keeper", int(RoadKeeper::Municipal));
        f.ctrlEnter(dialog);
        QVERIFY2(f.isShown(dialog, "previewText"), qPrintable(f.said(dialog)));
        QCOMPARE(f.stored(file.issue.id).issue.status, IssueStatus::Assessed);
        QCOMPARE(f.stored(file.issue.id).issue.roadKeeper, RoadKeeper::Municipal);
        f.ctrlEnter(dialog);
        QTRY_VERIFY(f.stored(file.issue.id).issue.draftOn.isValid());
    }

    void endedFunctionCannotBeChosen()
    {
        IssueActFixture f;
        MunicipalFunction old = f.function(QStringLiteral("MIF"));
        old.validTo = QDate(2026, 11, 22);
        f.save(old);
        QDialog *dialog = open(f, f.addIssue(), QStringLiteral("MIF"));
        auto *list = f.in<QListWidget>(dialog, "to_function_id");
        QVERIFY(list->count() > 0);
        for (int row = 0; row < list->count(); ++row) {
            QVERIFY(list->item(row)->data(Qt::UserRole).toLongLong() != old.id.value);
            QCOMPARE(list->item(row)->checkState(), Qt::Unchecked);
        }
    }

    void noteByPhoneWithACopy()
    {
        IssueActFixture f;
        const IssueFile file = f.addIssue();
        QDialog *dialog = open(f, file);
        auto *list = f.in<QListWidget>(dialog, "to_function_id");
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toLongLong() == f.function(QStringLiteral("MIF")).id.value)
                list->item(row)->setCheckState(Qt::Checked);
        }
        f.in<QAbstractButton>(dialog, "information")->setChecked(true);
        choose(dialog, "channel", int(Channel::Phone));
        f.ctrlEnter(dialog);
        QVERIFY2(previewFacts(dialog).join(u'\n').contains(QStringLiteral("Inget skickas härifrån")), qPrintable(f.said(dialog)));
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.stored(file.issue.id).hops.size(), 2);
        QVERIFY(f.opened.isEmpty());
        const IssueFile stored = f.stored(file.issue.id);
        QCOMPARE(stored.hops.first().answerDue, QDate(2026, 12, 7));
        QCOMPARE(stored.hops.last().outcome, HopOutcome::Information);
        QVERIFY(!stored.hops.last().answerDue.isValid());
    }

    /// First the paper, then the status: without a letter nothing is forwarded, and what was written stays.
    void letterIsWrittenFirst()
    {
        IssueActFixture f;
        const IssueFile file = f.addIssue();
        QDialog *dialog = open(f, file);
        choose(dialog, "channel", int(Channel::Letter));
        f.ctrlEnter(dialog);
        QVERIFY(f.isShown(dialog, "previewLetter"));
        f.v.prompt.cancel(ScriptedPrompt::Kind::SaveFile);
        f.ctrlEnter(dialog);
        QVERIFY(f.v.prompt.isDone());
        QVERIFY2(f.said(dialog).contains(QStringLiteral("inte förmedlad")), qPrintable(f.said(dialog)));
        QVERIFY(dialog->isVisible() && f.isShown(dialog, "previewLetter"));
        QCOMPARE(f.stored(file.issue.id).hops.size(), 0);
        QCOMPARE(f.stored(file.issue.id).issue.status, IssueStatus::Assessed);
        const QString path = f.v.folder.filePath(QStringLiteral("brev.docx"));
        f.v.prompt.saveTo(path);
        f.ctrlEnter(dialog);
        QTRY_COMPARE(f.opened.size(), 1);
        QVERIFY(QFile(path).size() > 1000);
        QCOMPARE(f.stored(file.issue.id).issue.status, IssueStatus::Forwarded);
        QVERIFY(f.stored(file.issue.id).hops.first().isOpen());
        f.show(file.issue.id);
        const QString again = f.v.folder.filePath(QStringLiteral("brev2.docx"));
        f.v.prompt.saveTo(again);
        f.action("openMessageAgain")->trigger();
        QTRY_COMPARE(f.opened.size(), 2);
        QVERIFY(QFile(again).size() > 1000);
    }

    /// A letter about something that could not be stored is taken away again.
    void letterOfWhatIsNotStoredGoes()
    {
        IssueActFixture f;
        const IssueFile file = f.addIssue();
        QDialog *dialog = open(f, file);
        choose(dialog, "channel", int(Channel::Letter));
        f.ctrlEnter(dialog);
        QVERIFY(f.isShown(dialog, "previewLetter"));
        f.forwarded(file);
        const QString path = f.v.folder.filePath(QStringLiteral("brev.docx"));
        f.v.prompt.saveTo(path);
        f.ctrlEnter(dialog);
        QTRY_VERIFY2(f.said(dialog).contains(QStringLiteral("ändrade frågan medan du skrev")), qPrintable(f.said(dialog)));
        QVERIFY(!QFile::exists(path));
        QVERIFY(f.opened.isEmpty());
    }

    /// A day that has not been is asked about; no keeps the window with what is written.
    void dayAheadIsAskedAbout()
    {
        IssueActFixture f;
        f.setEmail(QStringLiteral("TEK"), QStringLiteral("tekniska@example.org"));
        QDialog *dialog = open(f, f.addIssue());
        f.in<QLineEdit>(dialog, "asked_on")->setText(QStringLiteral("2026-12-23"));
        f.v.prompt.confirmWith(false);
        f.ctrlEnter(dialog);
        QVERIFY(f.v.prompt.isDone());
        QVERIFY2(f.v.prompt.last().text.contains(QStringLiteral("23 december 2026")), qPrintable(f.v.prompt.last().text));
        QVERIFY(!f.isShown(dialog, "previewText"));
        f.v.prompt.confirmWith(true);
        f.ctrlEnter(dialog);
        QVERIFY2(f.isShown(dialog, "previewText"), qPrintable(f.said(dialog)));
    }

    void writtenTextSurvivesAndIsOfferedAgain()
    {
        IssueActFixture f;
        const IssueFile file = f.addIssue();
        QDialog *dialog = open(f, file);
        auto *message = f.in<QPlainTextEdit>(dialog, "message");
        message->setFocus();
        typeText(message, QStringLiteral("OBS egna ord"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(f.take(f.v.meetings->draft(QStringLiteral("forwarding"), file.issue.id.value)).has_value());
        QTRY_VERIFY(!f.window.findChild<QDialog *>(QStringLiteral("forwardDialog")));
        f.acts.forwardTo({});
        dialog = f.dialog("forwardDialog");
        f.in<QPushButton>(dialog, "restoreDraft")->click();
        QVERIFY(f.in<QPlainTextEdit>(dialog, "message")->toPlainText().contains(QStringLiteral("OBS egna ord")));
        QCOMPARE(f.in<QTabBar>(dialog, "receiverTabs")->count(), 1);
    }

    void anotherUserWasFirst()
    {
        IssueActFixture f;
        f.setEmail(QStringLiteral("TEK"), QStringLiteral("tekniska@example.org"));
        const IssueFile file = f.addIssue();
        QDialog *dialog = open(f, file);
        f.ctrlEnter(dialog);
        f.forwarded(file);
        f.ctrlEnter(dialog);
        QTRY_VERIFY2(f.said(dialog).contains(QStringLiteral("ändrade frågan medan du skrev")), qPrintable(f.said(dialog)));
        QCOMPARE(f.stored(file.issue.id).hops.size(), 1);
        QVERIFY(f.opened.isEmpty());
    }
};

ORTSKONTAKT_TEST("forwarddialog", ForwardDialogTest)
#include "tst_forwarddialog.moc"
