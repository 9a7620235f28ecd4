#include "attachment.h"
#include "contactperson.h"
#include "council.h"
#include "issues/issuedialog.h"
#include "issues/issuepicker.h"
#include "issues/issuerelationacts.h"
#include "locality.h"
#include "mailreader.h"
#include "municipalfunction.h"
#include "records/recordform.h"
#include "registrynumber.h"
#include "testregistry.h"
#include "theme/theme.h"
#include "typing.h"
#include "viewcontext.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

/// The window of an issue, by keyboard alone.
class IssueDialogTest : public QObject
{
    Q_OBJECT

    static IssueDialog *shown(ViewContext &context, const QString &text = {}, CouncilId council = {})
    {
        auto *dialog = new IssueDialog(context.context(), nullptr);
        dialog->editNew(council, {}, {}, text);
        return active(dialog);
    }
    static IssueDialog *active(IssueDialog *dialog)
    {
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("no active window");
        if (!QTest::qWaitFor([dialog] { return dialog->id().isValid(); }))
            qFatal("no issue");
        return dialog;
    }
    template<class T> static T *part(QWidget *window, const char *name)
    {
        T *found = window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    static QLineEdit *line(QWidget *window, const char *name)
    {
        auto *box = window->findChild<QComboBox *>(QString::fromLatin1(name));
        return box ? box->lineEdit() : part<QLineEdit>(window, name);
    }
    static void key(QWidget *window, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window, Qt::Key(key), modifiers);
    }
    /// Goes to a field by Tab, as somebody without a mouse does.
    static void tabTo(QWidget *window, const char *name)
    {
        QStringList passed;
        for (int i = 0; i < 60; ++i) {
            if (QApplication::focusWidget())
                passed << QApplication::focusWidget()->objectName();
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String(name))
                return;
            key(window, Qt::Key_Tab);
        }
        qFatal("Tab does not reach %s: %s", name, qPrintable(passed.join(u' ')));
    }
    static void write(const QString &text) { typeText(QApplication::focusWidget(), text); }
    static QString words(QWidget *field) { return field->accessibleDescription(); }
    static QString shownMessage(QWidget *window, const char *bar)
    {
        const auto *message = part<MessageBar>(window, bar);
        return message->isVisible() ? message->text() : QString();
    }
    static IssueFile stored(ViewContext &context, IssueId id) { return context.issues->load(id).result().value_or(IssueFile{}); }
    static IssueFile makeIssue(ViewContext &context, const QString &title)
    {
        IssueFile file = context.issues->prepare({}).result().value();
        file.issue.title = title;
        return context.issues->save(file.issue, QList<LocalityId>{}).result().value();
    }
    static QString suggestionName(QWidget *window, int place)
    {
        const auto *card = window->findChild<QWidget *>(QStringLiteral("suggestion%1").arg(place));
        const auto *label = card && card->isVisible() ? card->findChild<QLabel *>(QStringLiteral("suggestionName")) : nullptr;
        return label ? label->text() : QString();
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light); }

    void aNewIssueIsWrittenSuggestedAndForwardedByKeyboard()
    {
        ViewContext context;
        IssueDialog *dialog = shown(context);
        QSignalSpy saved(dialog, &IssueDialog::saved);
        QSignalSpy forward(dialog, &IssueDialog::forwardRequested);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("title"));
        write(QStringLiteral("Gatubelysningen i Fristad är trasig"));
        QTRY_VERIFY2(suggestionName(dialog, 1).contains(QStringLiteral("TEK")), qPrintable(suggestionName(dialog, 1)));
        const QString why = part<QPushButton>(dialog, "choose1")->accessibleDescription();
        QVERIFY2(why.contains(QStringLiteral("atubelysning")), qPrintable(why));
        tabTo(dialog, "localities");
        write(QStringLiteral("frist"));
        key(dialog, Qt::Key_Return);
        QTRY_COMPARE(part<QToolButton>(dialog, "localityChip")->text(), QStringLiteral("Fristad"));
        key(dialog, Qt::Key_1, Qt::AltModifier);
        QVERIFY(part<QPushButton>(dialog, "choose1")->isChecked());
        const QPointer<IssueDialog> gone(dialog);
        key(dialog, Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(forward.size(), 1);
        const auto id = saved.first().first().value<IssueId>();
        const IssueFile file = stored(context, id);
        QCOMPARE(file.issue.title, QStringLiteral("Gatubelysningen i Fristad är trasig"));
        QVERIFY(file.issue.number.startsWith(QStringLiteral("OR-2026-")));
        QCOMPARE(file.localities.size(), 1);
        const auto function = context.records->find(recordType<MunicipalFunction>().schema(), forward.first().at(1).value<FunctionId>().value).result();
        QVERIFY(function);
        QCOMPARE(recordType<MunicipalFunction>().fromRecord(*function).code, QStringLiteral("TEK"));
        QTRY_VERIFY(!gone);
    }

    void savingStaysOrCloses()
    {
        ViewContext context;
        IssueDialog *dialog = shown(context, QStringLiteral("Farthinder vid skolan"));
        const QPointer<IssueDialog> gone(dialog);
        key(dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(part<QLabel>(dialog, "issueStatus")->text().contains(QStringLiteral("09.00")));
        QVERIFY2(dialog->windowTitle().startsWith(QStringLiteral("OR-2026-0001")), qPrintable(dialog->windowTitle()));
        QVERIFY(dialog->isVisible());
        key(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!gone);
        QCOMPARE(context.issues->ids({}, {}).result().value().size(), 1);
    }

    void aTextAboutARoadTicksItselfUntilTheUserSaysNo()
    {
        ViewContext context;
        IssueDialog *dialog = shown(context);
        auto *road = part<QCheckBox>(dialog, "about_road");
        write(QStringLiteral("Djupa gropar i vägen"));
        QTRY_VERIFY(road->isChecked());
        QVERIFY2(words(road).contains(QStringLiteral("nämner en väg")), qPrintable(words(road)));
        QVERIFY(!words(part<QComboBox>(dialog, "road_keeper")).isEmpty());
        tabTo(dialog, "about_road");
        key(dialog, Qt::Key_Space);
        QVERIFY(!road->isChecked());
        tabTo(dialog, "note");
        key(dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!stored(context, dialog->id()).issue.title.isEmpty());
        QVERIFY(!stored(context, dialog->id()).issue.aboutRoad);
        delete dialog;
    }

    void aBadRegistryNumberIsSaidAtTheField()
    {
        ViewContext context;
        IssueDialog *dialog = shown(context, QStringLiteral("Bryggan i Sandared"));
        tabTo(dialog, "registry_number");
        write(QStringLiteral("hej 12"));
        QTRY_VERIFY2(words(line(dialog, "registry_number")).contains(QStringLiteral("2015/FF0073")), qPrintable(words(line(dialog, "registry_number"))));
        QVERIFY(line(dialog, "registry_number")->property("error").toBool());
        key(dialog, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!shownMessage(dialog, "formBar").isEmpty());
        QCOMPARE(context.issues->ids({}, {}).result().value().size(), 0);
        line(dialog, "registry_number")->selectAll();
        write(QStringLiteral("2015/FF0073"));
        QVERIFY(!line(dialog, "registry_number")->property("error").toBool());
        key(dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(stored(context, dialog->id()).issue.registryNumber, QStringLiteral("2015/FF0073"));
        delete dialog;
    }

    void coordinates_data()
    {
        QTest::addColumn<QString>("latitude");
        QTest::addColumn<QString>("longitude");
        QTest::addColumn<bool>("good");
        QTest::addColumn<QString>("wrongAt");
        QTest::newRow("comma") << "57,78" << "12,99" << true << "";
        QTest::newRow("point") << "57.78" << "12.99" << true << "";
        QTest::newRow("both in one") << "57.78, 12.99" << "" << true << "";
        QTest::newRow("the other way round") << "12,99 57,78" << "" << true << "";
        QTest::newRow("unknown") << "" << "" << true << "";
        QTest::newRow("no number") << "norr" << "12,99" << false << "latitude";
        QTest::newRow("half") << "57,78" << "" << false << "longitude";
        QTest::newRow("not in Sweden") << "12,0" << "12,99" << false << "latitude";
    }
    void coordinates()
    {
        QFETCH(QString, latitude);
        QFETCH(QString, longitude);
        QFETCH(bool, good);
        QFETCH(QString, wrongAt);
        ViewContext context;
        IssueDialog *dialog = shown(context, QStringLiteral("Skräp vid rastplatsen"));
        tabTo(dialog, "latitude");
        write(latitude);
        key(dialog, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("longitude"));
        write(longitude);
        key(dialog, Qt::Key_S, Qt::ControlModifier);
        if (good) {
            QTRY_VERIFY(!stored(context, dialog->id()).issue.title.isEmpty());
            const Issue issue = stored(context, dialog->id()).issue;
            QCOMPARE(issue.latitude.has_value(), !latitude.isEmpty());
            if (issue.latitude) {
                QCOMPARE(*issue.latitude, 57.78);
                QCOMPARE(*issue.longitude, 12.99);
            }
        } else {
            QVERIFY(!shownMessage(dialog, "formBar").isEmpty());
            QVERIFY2(line(dialog, qPrintable(wrongAt))->property("error").toBool(), qPrintable(wrongAt));
            QCOMPARE(context.issues->ids({}, {}).result().value().size(), 0);
        }
        delete dialog;
    }

    void aMailBecomesAnIssueWithItsSender()
    {
        ViewContext context;
        const auto mail = MailReader::read("From: Provia Provsson <provia@example.com>\r\nSubject: Fw: Trasig gunga\r\nDate: Tue, 10 Nov 2026 09:12:30 +0100\r\nMIME-Version: 1.0\r\n"
                                           "Content-Type: text/plain; charset=utf-8\r\n\r\nGungan i parken har rasat. Ring 070-123 45 67.\r\n\r\n-- \r\nProvia Provsson\r\n");
        QVERIFY(mail);
        auto *dialog = new IssueDialog(context.context(), nullptr);
        dialog->editOfMail(*mail);
        active(dialog);
        QTRY_VERIFY(shownMessage(dialog, "issueBar").contains(QStringLiteral("070-123 45 67")));
        const IssueId id = dialog->id();
        key(dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(context.issues->load(id).result().has_value());
        const IssueFile stored = *context.issues->load(id).result();
        QCOMPARE(stored.issue.title, QStringLiteral("Trasig gunga"));
        QCOMPARE(stored.issue.came, CameBy::Mail);
        QCOMPARE(stored.issue.raisedOn, QDate(2026, 11, 10));
        QCOMPARE(stored.issue.contactAddress, QStringLiteral("provia@example.com"));
        QVERIFY(!stored.issue.text.contains(QStringLiteral("Provsson")));
        QCOMPARE(stored.mails.size(), 1);
        QVERIFY(stored.mails.first().attachment);
        // Stored again it is the same issue with the same mail.
        key(dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(context.issues->load(id).result()->mails.size(), 1);
        delete dialog;
    }

    void thePointIsToldInWords()
    {
        ViewContext context;
        IssueDialog *dialog = shown(context, QStringLiteral("Skräp vid rastplatsen"));
        const auto said = [dialog] { return line(dialog, "latitude")->accessibleDescription(); };
        tabTo(dialog, "latitude");
        write(QStringLiteral("57,8405 13,01"));
        key(dialog, Qt::Key_Tab);
        QTRY_COMPARE(said(), QStringLiteral("1,8 km norr om Fristad"));
        line(dialog, "longitude")->selectAll();
        write(QStringLiteral("18"));
        QTRY_COMPARE(said(), QStringLiteral("284 km öster om Dannike. Stämmer det?"));
        delete dialog;
    }

    void closingWithoutSavingKeepsTheDraft()
    {
        ViewContext context;
        IssueDialog *dialog = shown(context);
        write(QStringLiteral("Lekplatsen behöver sand"));
        tabTo(dialog, "localities");
        write(QStringLiteral("Sandared"));
        key(dialog, Qt::Key_Return);
        QTRY_VERIFY(dialog->findChild<QToolButton *>(QStringLiteral("localityChip")));
        const IssueId id = dialog->id();
        const QPointer<IssueDialog> gone(dialog);
        key(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!gone);
        QCOMPARE(context.issues->ids({}, {}).result().value().size(), 0);
        IssueDialog *again = shown(context);
        QTRY_VERIFY2(shownMessage(again, "issueBar").contains(QStringLiteral("Lekplatsen behöver sand")), qPrintable(shownMessage(again, "issueBar")));
        QTest::keyClick(part<QPushButton>(again, "continueDraft"), Qt::Key_Space);
        QTRY_COMPARE(again->id(), id);
        QCOMPARE(line(again, "title")->text(), QStringLiteral("Lekplatsen behöver sand"));
        QCOMPARE(part<QToolButton>(again, "localityChip")->text(), QStringLiteral("Sandared"));
        key(again, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(stored(context, id).localities.size(), 1);
        QVERIFY(context.meetings->drafts().result()->isEmpty());
        delete again;
    }

    void anotherOnesChangeIsMetFieldByField()
    {
        ViewContext context;
        const IssueFile file = makeIssue(context, QStringLiteral("Bron"));
        auto *dialog = new IssueDialog(context.context(), nullptr);
        dialog->edit(file.issue.id);
        active(dialog);
        line(dialog, "title")->setFocus();
        line(dialog, "title")->selectAll();
        write(QStringLiteral("Bron är sliten"));
        const auto other = context.otherProgram();
        IssueService theirs(*other);
        IssueFile mine = theirs.load(file.issue.id).result().value();
        mine.issue.title = QStringLiteral("Bron vid ån");
        mine.issue.topic = QStringLiteral("broar");
        QVERIFY(theirs.save(mine.issue, std::nullopt).result());
        key(dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(dialog->findChild<QDialog *>(QStringLiteral("conflictDialog")));
        auto *conflict = dialog->findChild<QDialog *>(QStringLiteral("conflictDialog"));
        part<QRadioButton>(conflict, "mine0")->click();
        conflict->accept();
        QTRY_COMPARE(stored(context, file.issue.id).issue.title, QStringLiteral("Bron är sliten"));
        QCOMPARE(stored(context, file.issue.id).issue.topic, QStringLiteral("broar"));
        delete dialog;
    }

    void theCouncilSaysWhoRaisedItAndWhoFollowsIt()
    {
        ViewContext context;
        const CouncilId council = context.addCouncil(QStringLiteral("Fristads testråd"));
        ContactPerson person;
        person.name = QStringLiteral("Testa Testsson");
        person = recordType<ContactPerson>().fromRecord(
            context.records->save(recordType<ContactPerson>().schema(), recordType<ContactPerson>().toRecord(person)).result().value());
        const auto known = context.records->find(recordType<LocalCouncil>().schema(), council.value).result().value();
        Appointment appointment;
        appointment.contactPerson = person.id;
        appointment.locality = recordType<LocalCouncil>().fromRecord(known).serviceLocality;
        appointment.from = QDate(2026, 1, 1);
        QVERIFY(context.records->save(recordType<Appointment>().schema(), recordType<Appointment>().toRecord(appointment)).result());
        IssueDialog *dialog = shown(context, QStringLiteral("Badplatsen"));
        tabTo(dialog, "council_id");
        write(QStringLiteral("Fristads testråd"));
        QTRY_COMPARE(line(dialog, "raised_by")->text(), QStringLiteral("Fristads testråd"));
        QTRY_COMPARE(part<QComboBox>(dialog, "owner_id")->currentText(), QStringLiteral("Testa Testsson"));
        delete dialog;
    }

    void aPersonalNumberIsWarnedForAndSaved()
    {
        ViewContext context;
        IssueDialog *dialog = shown(context, QStringLiteral("Ring om lampan"));
        tabTo(dialog, "body");
        write(QStringLiteral("Gäller 19121212-1212"));
        QTRY_VERIFY2(words(part<QPlainTextEdit>(dialog, "body")).contains(QStringLiteral("personnummer")), qPrintable(words(part<QPlainTextEdit>(dialog, "body"))));
        key(dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!stored(context, dialog->id()).issue.text.isEmpty());
        delete dialog;
    }

    void versionsGiveTheLocalitiesOfThen()
    {
        ViewContext context;
        const IssueFile file = makeIssue(context, QStringLiteral("Bussen"));
        const auto places = context.records->names(recordType<Locality>().schema()).result().value();
        QVERIFY(places.size() > 1);
        const LocalityId first(places.at(0).id), second(places.at(1).id);
        const IssueFile one = context.issues->save(file.issue, QList<LocalityId>{first}).result().value();
        QVERIFY(context.issues->save(one.issue, QList<LocalityId>{second}).result());
        const IssueFile then = context.issues->at(file.issue.id, one.issue.stored.revision).result().value();
        QCOMPARE(then.localities.size(), 1);
        QCOMPARE(then.localities.first().locality, first);
    }

    void issuesAreRelatedAndMergedFromTheKeyboard()
    {
        ViewContext context;
        const IssueFile a = makeIssue(context, QStringLiteral("Lampan vid skolan"));
        const IssueFile b = makeIssue(context, QStringLiteral("Belysning vid skolvägen"));
        QWidget window;
        window.show();
        IssueRelationActs acts(context.context(), &window);
        acts.setIssue(a);
        QSignalSpy changed(&acts, &IssueRelationActs::changed);
        std::function<void()> undo;
        connect(&acts, &IssueRelationActs::undoOffered, this, [&undo](const QString &, const std::function<void()> &back) { undo = back; });
        acts.actions().at(1)->trigger();
        auto *picker = window.findChild<IssuePicker *>();
        QVERIFY(picker);
        // Itself is not in the list.
        QTRY_COMPARE(part<QListWidget>(picker, "pickerList")->count(), 1);
        typeText(part<QLineEdit>(picker, "pickerSearch"), b.issue.number);
        QTRY_VERIFY(part<QListWidget>(picker, "pickerList")->item(0)->text().contains(b.issue.number));
        QTest::keyClick(part<QLineEdit>(picker, "pickerSearch"), Qt::Key_Return);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(stored(context, a.issue.id).issue.mergedInto, b.issue.id);
        acts.setIssue(stored(context, a.issue.id));
        QVERIFY(!acts.actions().at(1)->isEnabled());
        QVERIFY(undo);
        undo();
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(!stored(context, a.issue.id).issue.mergedInto);
    }
};

ORTSKONTAKT_TEST("issuedialog", IssueDialogTest)
#include "tst_issuedialog.moc"
