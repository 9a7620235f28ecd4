#include "association.h"
#include "associations/associationspage.h"
#include "person.h"
#include "records/recordform.h"
#include "records/registerview.h"
#include "testregistry.h"
#include "typing.h"
#include "timelinemodel.h"
#include "viewcontext.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

/// *Föreningar*, driven by object names and the keyboard.
class AssociationsTest : public QObject
{
    Q_OBJECT

    static const RecordSchema &schema() { return recordType<Association>().schema(); }
    static std::unique_ptr<AssociationsPage> shown(ViewContext &context)
    {
        auto page = std::make_unique<AssociationsPage>(context.context());
        page->retranslate();
        page->resize(1200, 800);
        page->show();
        page->activateWindow();
        QCoreApplication::processEvents();
        return page;
    }
    static qint64 add(ViewContext &context, const QString &name, CouncilId council = {})
    {
        Association association;
        association.name = name;
        association.council = council;
        const auto saved = context.records->save(schema(), recordType<Association>().toRecord(association)).result();
        return saved ? saved->id : 0;
    }
    template<class T> static T *part(QWidget &page, const char *name) { return page.findChild<T *>(QString::fromLatin1(name)); }
    static RecordForm *form(QWidget &page) { return part<RecordForm>(page, "associationForm"); }
    static QLineEdit *field(QWidget &page, const char *name) { return form(page)->findChild<QLineEdit *>(QString::fromLatin1(name)); }
    static QAbstractItemModel *rows(QWidget &page) { return part<QTableView>(page, "registerTable")->model(); }
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        typeText(edit, text);
    }
    static void open(QWidget &page, qint64 id)
    {
        static_cast<AssociationsPage &>(page).showRecord(QStringLiteral("association"), id);
        QTRY_COMPARE(form(page)->id(), id);
        QTRY_VERIFY(form(page)->isOpen());
    }
    static void giveRole(QWidget &page, const QString &name, const QString &role, const QString &from)
    {
        part<QTabWidget>(page, "associationTabs")->setCurrentIndex(1);
        type(part<QLineEdit>(page, "contactName"), name);
        type(part<QLineEdit>(page, "contactRole"), role);
        type(part<QLineEdit>(page, "contactFrom"), from);
        QTest::keyClick(part<QLineEdit>(page, "contactFrom"), Qt::Key_Return);
    }

private Q_SLOTS:
    void anEmptyRegisterSaysWhatToDo()
    {
        ViewContext context;
        const auto page = shown(context);
        QTRY_VERIFY(part<EmptyState>(*page, "newRecord") == nullptr && part<QPushButton>(*page, "newRecord")->isVisible());
        QTRY_VERIFY(!part<QTableView>(*page, "registerTable")->isVisible());
        page->createNew();
        QCOMPARE(page->focusWidget(), field(*page, "name"));
    }

    void aNewAssociationIsWrittenSavedAndGivenARole()
    {
        ViewContext context;
        const auto page = shown(context);
        QAbstractItemModelTester tester(rows(*page), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy status(&context.navigator, &Navigator::statusRequested);
        page->createNew();
        type(field(*page, "name"), QStringLiteral("Åsbo byalag"));
        type(field(*page, "orgnr"), QStringLiteral("212000-0142"));
        QVERIFY(!part<QTabWidget>(*page, "associationTabs")->isTabEnabled(1));
        QTest::keyClick(field(*page, "orgnr"), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(rows(*page)->rowCount(), 1);
        QTRY_COMPARE(rows(*page)->index(0, 0).data().toString(), QStringLiteral("Åsbo byalag"));
        QCOMPARE(status.last().first().toString(), QStringLiteral("Sparat 09.00"));
        QTRY_VERIFY(part<QTabWidget>(*page, "associationTabs")->isTabEnabled(1));

        giveRole(*page, QStringLiteral("Testa Testsson"), QStringLiteral("ordförande"), QStringLiteral("idag-10"));
        auto *table = part<QTreeWidget>(*page, "contactTable");
        QTRY_COMPARE(table->topLevelItemCount(), 1);
        QCOMPARE(table->topLevelItem(0)->text(0), QStringLiteral("Testa Testsson"));
        QCOMPARE(table->topLevelItem(0)->text(1), QStringLiteral("ordförande"));
        QCOMPARE(table->topLevelItem(0)->text(2), QStringLiteral("2026-11-13"));
        QCOMPARE(table->topLevelItem(0)->text(4), QStringLiteral("nu"));
        // The same name again is the same person.
        giveRole(*page, QStringLiteral("testa testsson"), QStringLiteral("kassör"), QStringLiteral("2026-11-01"));
        QTRY_COMPARE(table->topLevelItemCount(), 2);
        QCOMPARE(context.records->list(recordType<Person>().schema()).result()->size(), 1);
    }

    void endingARoleKeepsItAndCanBeUndone()
    {
        ViewContext context;
        const auto page = shown(context);
        open(*page, add(context, QStringLiteral("Åsbo byalag")));
        giveRole(*page, QStringLiteral("Testa Testsson"), QStringLiteral("kassör"), QStringLiteral("2024-03-01"));
        auto *table = part<QTreeWidget>(*page, "contactTable");
        QTRY_COMPARE(table->topLevelItemCount(), 1);
        table->setCurrentItem(table->topLevelItem(0));
        part<QAction>(*page, "endRole")->trigger();
        QTRY_COMPARE(table->topLevelItem(0)->text(3), QStringLiteral("2026-11-23"));
        const auto contacts = context.records->list(recordType<AssociationContact>().schema()).result();
        QCOMPARE(contacts->size(), 1);
        QCOMPARE(recordType<AssociationContact>().fromRecord(contacts->first()).from, QDate(2024, 3, 1));
        auto *undo = part<QPushButton>(*page, "undoEnd");
        QVERIFY(undo && undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE(table->topLevelItem(0)->text(3), QString());
    }

    void formerRolesComeLastAndCanBeHidden()
    {
        ViewContext context;
        const auto page = shown(context);
        const qint64 id = add(context, QStringLiteral("Åsbo byalag"));
        Person person;
        person.name = QStringLiteral("Testa Testsson");
        const auto saved = context.records->save(recordType<Person>().schema(), recordType<Person>().toRecord(person)).result();
        for (const auto &[role, to] : {std::pair(QStringLiteral("revisor"), QDate(2020, 1, 1)), {QStringLiteral("ledamot"), QDate()}}) {
            AssociationContact contact;
            contact.association = AssociationId(id);
            contact.person = PersonId(saved->id);
            contact.role = role;
            contact.from = QDate(2019, 1, 1);
            contact.to = to;
            QVERIFY(context.records->save(recordType<AssociationContact>().schema(), recordType<AssociationContact>().toRecord(contact))
                        .result()
                        .has_value());
        }
        open(*page, id);
        part<QTabWidget>(*page, "associationTabs")->setCurrentIndex(1);
        auto *table = part<QTreeWidget>(*page, "contactTable");
        QTRY_COMPARE(table->topLevelItemCount(), 2);
        QCOMPARE(table->topLevelItem(0)->text(1), QStringLiteral("ledamot"));
        QCOMPARE(table->topLevelItem(1)->text(4), QStringLiteral("tidigare"));
        QTest::keyClick(part<QWidget>(*page, "showFormer"), Qt::Key_Space);
        QCOMPARE(table->topLevelItemCount(), 1);
    }

    void aLikelyDuplicateIsPointedOutAndStopsNothing()
    {
        ViewContext context;
        const qint64 known = add(context, QStringLiteral("Hedareds Byalag"));
        const auto page = shown(context);
        page->createNew();
        type(field(*page, "name"), QStringLiteral("Hedareds byalag"));
        auto *hint = part<MessageBar>(*page, "duplicateHint");
        QTRY_VERIFY(hint->isVisible());
        QVERIFY2(hint->text().contains(QStringLiteral("Hedareds Byalag")), qPrintable(hint->text()));
        const qint64 written = form(*page)->id();
        QTest::keyClick(field(*page, "name"), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(context.records->list(schema()).result()->size(), 2);
        QTRY_VERIFY(!form(*page)->document().isNew());
        QCOMPARE(form(*page)->id(), written);
        type(field(*page, "name"), QStringLiteral("Hedareds byalag i"));
        QTRY_VERIFY(hint->isVisible());
        QTest::mouseClick(hint->findChild<QPushButton *>(QStringLiteral("showDuplicate")), Qt::LeftButton);
        QTRY_COMPARE(form(*page)->id(), known);
    }

    void toTheBinAndBackAgain()
    {
        ViewContext context;
        const qint64 id = add(context, QStringLiteral("Åsbo byalag"));
        const auto page = shown(context);
        open(*page, id);
        part<QAction>(*page, "moveToBin")->trigger();
        QTRY_COMPARE(rows(*page)->rowCount(), 0);
        auto *bar = part<MessageBar>(*page, "registerBar");
        QTRY_VERIFY(bar->isVisible());
        QTest::mouseClick(bar->findChild<QPushButton *>(QStringLiteral("undoBin")), Qt::LeftButton);
        QTRY_COMPARE(rows(*page)->rowCount(), 1);
        QTRY_COMPARE(form(*page)->id(), id);
        QTRY_VERIFY(form(*page)->isOpen() && !form(*page)->isBinned());
    }

    void theListIsSearchedAndSteppedThrough()
    {
        ViewContext context;
        for (const char *name : {"Åsbo byalag", "Hedens byalag", "Zinkens bygdegård"})
            add(context, QString::fromUtf8(name));
        const auto page = shown(context);
        QTRY_COMPARE(rows(*page)->rowCount(), 3);
        QCOMPARE(rows(*page)->index(0, 0).data().toString(), QStringLiteral("Hedens byalag"));
        QCOMPARE(rows(*page)->index(2, 0).data().toString(), QStringLiteral("Åsbo byalag"));
        page->goNext();
        page->goNext();
        QTRY_COMPARE(field(*page, "name")->text(), QStringLiteral("Zinkens bygdegård"));
        page->goPrevious();
        QTRY_COMPARE(field(*page, "name")->text(), QStringLiteral("Hedens byalag"));
        page->focusFilter();
        auto *search = part<QLineEdit>(*page, "registerSearch");
        QCOMPARE(page->focusWidget(), search);
        typeText(search, QStringLiteral("åsbo"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(rows(*page)->rowCount(), 1);
    }

    void theTimelineLeadsToItsMeetings()
    {
        ViewContext context;
        const CouncilId council = context.addCouncil(QStringLiteral("Fristads ortsråd"));
        const qint64 id = add(context, QStringLiteral("Åsbo byalag"), council);
        context.addMeeting(council, QDate(2025, 5, 4), QStringLiteral("Cykelväg"));
        const MeetingFile latest = context.addMeeting(council, QDate(2026, 10, 1), QStringLiteral("Höstens frågor"));
        const auto page = shown(context);
        open(*page, id);
        part<QTabWidget>(*page, "associationTabs")->setCurrentIndex(2);
        auto *list = part<QListView>(*page, "timelineList");
        QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QStringList lines;
        int latestRow = -1;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            lines << list->model()->index(row, 0).data(TimelineModel::TitleRole).toString();
            if (lines.last().contains(QStringLiteral("Höstens frågor")))
                latestRow = row;
        }
        QCOMPARE(lines.first(), QStringLiteral("2026"));
        QVERIFY(lines.contains(QStringLiteral("2025")));
        QVERIFY(latestRow > 0 && latestRow < lines.indexOf(QStringLiteral("2025")));
        QSignalSpy opened(&context.navigator, &Navigator::meetingRequested);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(latestRow, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<MeetingId>(), latest.meeting.id);
    }
};

ORTSKONTAKT_TEST("associations", AssociationsTest)
#include "tst_associations.moc"
