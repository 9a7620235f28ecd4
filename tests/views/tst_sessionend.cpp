#include "issueactfixture.h"
#include "issues/issuedialog.h"
#include "association.h"
#include "meetings/meetingeditor.h"
#include "meetings/meetingwindow.h"
#include "meetings/meetingwindows.h"
#include "meetings/quicknotedialog.h"
#include "records/keepsdraft.h"
#include "records/recorddialog.h"
#include "records/recordform.h"
#include "testregistry.h"
#include "typing.h"

#include <future>

/// The system ends the session, or an installer asks the program to close: what is typed anywhere is stored before the answer is given.
class SessionEndTest : public QObject
{
    Q_OBJECT

    /// The drafts in the file, as another program reads them.
    static QStringList storedDrafts(ViewContext &v)
    {
        const auto again = v.otherProgram(v.database->user());
        MeetingService service(*again);
        QStringList found;
        const auto drafts = service.drafts().result();
        for (const Draft &draft : drafts.value_or(QList<Draft>()))
            found << draft.subject + u' ' + draft.body;
        found.sort();
        return found;
    }
    static bool holds(const QStringList &drafts, const char *subject, const char *text)
    {
        return std::any_of(drafts.cbegin(), drafts.cend(), [&](const QString &draft) {
            return draft.startsWith(QLatin1String(subject) + u' ') && draft.contains(QString::fromUtf8(text));
        });
    }
    static IssueFile answered(IssueActFixture &f)
    {
        const IssueFile sent = f.forwarded(f.addIssue());
        return IssueActFixture::take(f.v.issues->answer(sent.issue.id, 0, sent.hops.first().id, {QDate(2026, 11, 23), QStringLiteral("Lagas på fredag."), {}}));
    }
    static void write(QPlainTextEdit *field, const QString &text)
    {
        field->setFocus();
        typeText(field, text);
    }

private Q_SLOTS:
    void everyWindowIsStored()
    {
        IssueActFixture f;
        f.window.activateWindow();
        const AppContext &context = f.v.context();
        AppContext own = context;
        MeetingWindows windows(own);
        auto *meeting = windows.openNew(f.v.addCouncil(QStringLiteral("Dalsjöfors ortsråd")));
        auto *theme = meeting->findChild<QLineEdit *>(QStringLiteral("theme"));
        QTRY_VERIFY(theme->isEnabled() && meeting->meeting());
        theme->setFocus();
        typeText(theme, QStringLiteral("Mötets tema"));
        auto *note = windows.openQuickNote({});
        write(note->findChild<QPlainTextEdit *>(QStringLiteral("note")), QStringLiteral("Snabba ord"));
        IssueDialog issue(context, nullptr);
        issue.editNew({}, {}, {}, QString());
        QTRY_VERIFY(issue.id());
        auto *title = issue.findChild<QLineEdit *>(QStringLiteral("title"));
        QVERIFY(title);
        title->setFocus();
        typeText(title, QStringLiteral("Frågans rubrik"));
        auto *record = new RecordDialog(context, recordType<Association>().schema(), 0, {}, {}, nullptr);
        record->open();
        auto *name = record->findChild<QLineEdit *>(QStringLiteral("name"));
        QVERIFY(name);
        name->setFocus();
        typeText(name, QStringLiteral("Föreningens namn"));

        QVERIFY(keepEveryDraft(*f.v.database));

        const QStringList drafts = storedDrafts(f.v);
        QVERIFY2(holds(drafts, "meeting", "Mötets tema"), qPrintable(drafts.join(u'\n')));
        QVERIFY2(holds(drafts, "quicknote", "Snabba ord"), qPrintable(drafts.join(u'\n')));
        QVERIFY2(holds(drafts, "issue", "Frågans rubrik"), qPrintable(drafts.join(u'\n')));
        QVERIFY2(holds(drafts, "association", "Föreningens namn"), qPrintable(drafts.join(u'\n')));
        delete record;
    }

    void theDialogsOfAnIssueToo_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("window");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("subject");
        QTest::newRow("feedback") << QByteArray("feedBack") << QByteArray("feedbackDialog") << QByteArray("feedbackText") << QByteArray("issue.feedback");
        QTest::newRow("answer") << QByteArray("answerHop") << QByteArray("answerDialog") << QByteArray("answer") << QByteArray("issue.answer");
        QTest::newRow("wrong function") << QByteArray("wrongFunction") << QByteArray("answerDialog") << QByteArray("answer") << QByteArray("issue.wrong");
    }
    void theDialogsOfAnIssueToo()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, window);
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, subject);
        IssueActFixture f;
        f.show(action == "feedBack" ? answered(f).issue.id : f.forwarded(f.addIssue()).issue.id);
        f.action(action.constData())->trigger();
        QPointer<QDialog> dialog = f.dialog(window.constData());
        if (auto *channel = dialog->findChild<QComboBox *>(QStringLiteral("fed_back_channel")))
            channel->setCurrentIndex(channel->findData(int(Channel::Mail)));
        auto *text = IssueActFixture::in<QPlainTextEdit>(dialog, field.constData());
        QVERIFY(keepEveryDraft(*f.v.database));
        QVERIFY(storedDrafts(f.v).isEmpty());  // what the window filled in itself is no draft
        text->selectAll();
        write(text, QStringLiteral("Skrivet för hand"));

        QVERIFY(keepEveryDraft(*f.v.database));
        QVERIFY2(holds(storedDrafts(f.v), subject.constData(), "Skrivet för hand"), qPrintable(storedDrafts(f.v).join(u'\n')));

        // Closed by an installer or by Escape it is offered the next time, and comes back as it was.
        dialog->close();
        QTRY_VERIFY(!dialog);
        f.action(action.constData())->trigger();
        dialog = f.dialog(window.constData());
        QVERIFY(IssueActFixture::said(dialog).contains(QStringLiteral("osparad text")));
        IssueActFixture::in<QPushButton>(dialog, "restoreDraft")->click();
        text = IssueActFixture::in<QPlainTextEdit>(dialog, field.constData());
        QCOMPARE(text->toPlainText(), QStringLiteral("Skrivet för hand"));
        QVERIFY(text->isVisible());  // the channel came back with it
    }

    void storedTextLeavesNoDraft()
    {
        IssueActFixture f;
        f.show(f.forwarded(f.addIssue()).issue.id);
        f.action("answerHop")->trigger();
        QPointer<QDialog> dialog = f.dialog("answerDialog");
        write(IssueActFixture::in<QPlainTextEdit>(dialog, "answer"), QStringLiteral("Lagas"));
        QVERIFY(keepEveryDraft(*f.v.database));
        QCOMPARE(storedDrafts(f.v).size(), 1);
        IssueActFixture::ctrlEnter(dialog);
        QTRY_VERIFY(!dialog);
        QVERIFY(storedDrafts(f.v).isEmpty());
        QCOMPARE(f.stored(f.shown).hops.first().answer, QStringLiteral("Lagas"));
    }

    void aPartClosedByItsFrameKeepsItsDraft()
    {
        IssueActFixture f;
        for (const bool cancelled : {false, true}) {
            QPointer<RecordDialog> dialog = new RecordDialog(f.v.context(), recordType<Association>().schema(), 0, {}, {}, nullptr);
            dialog->open();
            auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
            name->setFocus();
            typeText(name, cancelled ? QStringLiteral("Kastad") : QStringLiteral("Kvar"));
            if (cancelled)
                dialog->reject();
            else
                dialog->close();
            QTRY_VERIFY(!dialog);
            const QStringList drafts = storedDrafts(f.v);
            QCOMPARE(drafts.size(), 1);
            QVERIFY(holds(drafts, "association", "Kvar"));
        }
    }

    void waitsForTheDatabaseButNotForever()
    {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath(QStringLiteral("a.ortskontakt")), {Database::Threads::Workers, true, QStringLiteral("testa"), systemClock()});
        QVERIFY(database);
        std::promise<void> mayGoOn;
        std::atomic<bool> written = false;
        const auto slow = (*database)->writeQuietly([goOn = mayGoOn.get_future().share(), &written](Connection &) -> Status {
            goOn.wait();
            written = true;
            return {};
        });
        QVERIFY(!keepEveryDraft(**database, 20));
        QVERIFY(!written);
        mayGoOn.set_value();
        QVERIFY(keepEveryDraft(**database, 20000));
        QVERIFY(written);
    }
};

ORTSKONTAKT_TEST("sessionend", SessionEndTest)
#include "tst_sessionend.moc"
