#include "contactperson.h"
#include "issues/issuedetail.h"
#include "issues/issuedialog.h"
#include "issues/issuespage.h"
#include "issues/issuetable.h"
#include "issues/stagebar.h"
#include "municipalfunction.h"
#include "testregistry.h"
#include "testresult.h"
#include "viewcontext.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>

/// *Frågor* as its user meets it: by the keyboard, and by the names of its parts.
class IssuesPageTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<ViewContext> m_context;
    std::unique_ptr<IssuesPage> m_page;
    CouncilId m_fristad;
    FunctionId m_road, m_park;
    IssueId m_lamp, m_bus, m_play, m_fibre;

    template<class T> T *part(const char *name) const { return m_page->findChild<T *>(QLatin1String(name)); }
    IssueTable *table() const { return part<IssueTable>("issueTable"); }
    StageBar *stages() const { return part<StageBar>("issueStages"); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, IssueColumn column) const { return table()->model()->index(row, int(column)).data().toString(); }
    QString text() const { return part<QTextBrowser>("detailText")->toPlainText(); }
    FunctionId function(const QString &code) const
    {
        const auto all = m_context->records->list(recordType<MunicipalFunction>().schema()).result();
        for (const Record &record : *all) {
            const MunicipalFunction found = recordType<MunicipalFunction>().fromRecord(record);
            if (found.code == code)
                return found.id;
        }
        qFatal("no function");
    }
    IssueId add(const QString &title, QDate raised)
    {
        Issue issue;
        issue.title = title;
        issue.text = QStringLiteral("Så sade föreningen.");
        issue.note = QStringLiteral("Ring först");
        issue.topic = QStringLiteral("gata");
        issue.council = m_fristad;
        issue.raisedOn = raised;
        issue.raisedBy = QStringLiteral("Ordföranden");
        issue.assessment = Assessment::City;
        return m_context->issues->save(issue, {}).result()->issue.id;
    }
    IssueFile forward(IssueId id, FunctionId to, QDate on, ForwardingId redirectedFrom = {})
    {
        ForwardRequest request;
        request.to = to;
        request.on = on;
        request.from = QStringLiteral("Kontaktperson Fristad");
        request.message = QStringLiteral("Hej! Kan ni laga lampan?");
        request.redirectedFrom = redirectedFrom;
        const auto file = m_context->issues->forward(id, 0, {request}).result();
        if (!file)
            qFatal("%s", qPrintable(file.error().message));
        return *file;
    }
    /// The clock stands at 2026-11-23: the lamp waits and is late, the bus is answered, the playground was at the wrong function, the fibre is new.
    void fill()
    {
        m_fristad = m_context->addCouncil(QStringLiteral("Fristads ortsråd"));
        m_road = function(QStringLiteral("TEK"));
        m_park = function(QStringLiteral("MIF"));
        m_lamp = add(QStringLiteral("Gatlampan vid skolan"), QDate(2026, 10, 1));
        m_bus = add(QStringLiteral("Busshållplatsen"), QDate(2026, 10, 5));
        m_play = add(QStringLiteral("Lekplatsen"), QDate(2026, 10, 9));
        m_fibre = add(QStringLiteral("Fiber på vägen"), QDate(2026, 11, 20));
        forward(m_lamp, m_road, QDate(2026, 10, 2));
        const IssueFile bus = forward(m_bus, m_road, QDate(2026, 10, 6));
        VERIFY_RESULT(m_context->issues->answer(m_bus, 0, bus.hops.first().id, {QDate(2026, 10, 20), QStringLiteral("Vi byter skylten."), {}}).result());
        const IssueFile play = forward(m_play, m_road, QDate(2026, 10, 10));
        VERIFY_RESULT(m_context->issues->redirect(m_play, 0, play.hops.first().id, QStringLiteral("Det är miljö.")).result());
        forward(m_play, m_park, QDate(2026, 11, 20), play.hops.first().id);
    }
    void show()
    {
        m_page = std::make_unique<IssuesPage>(m_context->context());
        m_page->resize(1200, 760);
        m_page->show();
        m_page->activated();
        m_page->activateWindow();
    }
    void chooseStage(IssueStage stage) { stages()->setCurrentIndex(int(IssueViews::stages().indexOf(stage))); }
    void pick(const char *action) const
    {
        auto *found = part<QAction>(action);
        QVERIFY2(found, action);
        found->trigger();
    }

private Q_SLOTS:
    void init() { m_context = std::make_unique<ViewContext>(); }
    void cleanup()
    {
        m_page.reset();
        m_context.reset();
    }

    void anEmptyDatabaseLeadsToTheFirstIssue()
    {
        show();
        auto *empty = part<EmptyState>("issuesEmpty");
        QTRY_VERIFY(empty->isVisible() && empty->button()->isVisible());
        QTRY_COMPARE(empty->button()->text(), QStringLiteral("Skriv den första frågan"));
        QTest::keyClick(empty->button(), Qt::Key_Space);
        QTRY_VERIFY(m_page->findChild<IssueDialog *>());
        QTRY_VERIFY(m_page->findChild<IssueDialog *>()->isVisible());
        delete m_page->findChild<IssueDialog *>();
    }

    void stagesAreChosenByTheKeyboardAndCounted()
    {
        fill();
        show();
        QTRY_COMPARE(rows(), 4);
        QTRY_COMPARE(stages()->tabText(3), QStringLiteral("Försenade (1)"));
        QCOMPARE(stages()->tabText(1), QStringLiteral("Att förmedla (1)"));
        QCOMPARE(stages()->tabText(4), QStringLiteral("Att återkoppla (1)"));
        QCOMPARE(stages()->currentIndex(), 5);
        stages()->setFocus();
        QTRY_VERIFY(stages()->hasFocus());
        QTest::keyClick(stages(), Qt::Key_Left);
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(cell(0, IssueColumn::Title), QStringLiteral("Busshållplatsen"));
        QCOMPARE(m_page->currentFilter().stage, IssueStage::ToFeedBack);
        QCOMPARE(table()->shownOrder(), (IssueSort{IssueColumn::Answered, Qt::AscendingOrder}));
        QTest::keyClick(stages(), Qt::Key_Left);
        QTRY_COMPARE(cell(0, IssueColumn::Title), QStringLiteral("Gatlampan vid skolan"));
        QCOMPARE(table()->shownOrder(), (IssueSort{IssueColumn::Due, Qt::AscendingOrder}));
        QVERIFY2(cell(0, IssueColumn::Due).endsWith(QStringLiteral("dagar sen")), qPrintable(cell(0, IssueColumn::Due)));
        QTest::keyClick(stages(), Qt::Key_Left);
        QTRY_COMPARE(rows(), 2);
        // Nobody is signed in as a contact person: what to do about it is said.
        chooseStage(IssueStage::Mine);
        auto *empty = part<EmptyState>("issuesEmpty");
        QTRY_VERIFY(empty->isVisible());
        QTRY_COMPARE(empty->button()->text(), QStringLiteral("Visa alla frågor"));
        empty->button()->click();
        QTRY_COMPARE(rows(), 4);
        QCOMPARE(stages()->currentIndex(), 5);
        // The stage is remembered.
        chooseStage(IssueStage::Waiting);
        QTRY_COMPARE(rows(), 2);
        show();
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(stages()->currentIndex(), 2);
    }

    void filtersWithinAStage()
    {
        fill();
        show();
        QTRY_COMPARE(rows(), 4);
        m_page->focusFilter();
        auto *field = part<SearchField>("filterText");
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("laga lampan"));
        QTRY_COMPARE(rows(), 3);  // said in what was sent
        QTRY_COMPARE(part<QPushButton>("savedViews")->accessibleName(), QStringLiteral("Urval: Alla (ändrat)"));
        QTest::mouseClick(part<QPushButton>("filterClear"), Qt::LeftButton);
        QTRY_COMPARE(rows(), 4);
        const auto tick = [this](const char *button, const QString &words) {
            const QList<QAction *> actions = part<QPushButton>(button)->menu()->actions();
            for (QAction *action : actions) {
                if (action->text() == words) {
                    action->trigger();
                    return true;
                }
            }
            return false;
        };
        QVERIFY(tick("filterStatus", QStringLiteral("besvarad")));
        QTRY_COMPARE(rows(), 1);
        QVERIFY(tick("filterStatus", QStringLiteral("besvarad")));
        QTRY_COMPARE(rows(), 4);
        QVERIFY(tick("filterTopic", QStringLiteral("gata")));
        QCOMPARE(m_page->currentFilter().topics, QStringList{QStringLiteral("gata")});
        pick("period_last_days");
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(m_page->currentFilter().from, QDate(2026, 10, 24));
        // Nothing fits: the way back is on the button.
        m_page->focusFilter();
        QTest::keyClicks(field, QStringLiteral("xyz"));
        auto *empty = part<EmptyState>("issuesEmpty");
        QTRY_VERIFY(empty->isVisible());
        empty->button()->click();
        QTRY_COMPARE(rows(), 4);
        QVERIFY(m_page->currentFilter().topics.isEmpty() && !m_page->currentFilter().from.isValid());
    }

    void keepsOnesOwnViews()
    {
        fill();
        show();
        chooseStage(IssueStage::Waiting);
        QTRY_COMPARE(rows(), 2);
        part<SearchField>("filterText")->setText(QStringLiteral("gatlampan"));
        QTRY_COMPARE(rows(), 1);
        m_context->prompt.typeText(QStringLiteral("Lampor"));
        pick("storeView");
        QTRY_COMPARE(part<QPushButton>("savedViews")->accessibleName(), QStringLiteral("Urval: Lampor"));
        chooseStage(IssueStage::All);
        QTRY_COMPARE(rows(), 4);
        QVERIFY(part<SearchField>("filterText")->text().isEmpty());
        const QList<QAction *> actions = part<QMenu>("savedViewsMenu")->actions();
        for (QAction *action : actions) {
            if (action->text() == QStringLiteral("Lampor"))
                action->trigger();
        }
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(stages()->currentIndex(), 2);
        QVERIFY(m_context->prompt.isDone());
    }

    void beginsWithTheViewChosenLast()
    {
        fill();
        show();
        QTRY_COMPARE(rows(), 4);
        chooseStage(IssueStage::Waiting);
        QTRY_COMPARE(rows(), 2);
        part<SearchField>("filterText")->setText(QStringLiteral("gatlampan"));
        QTRY_COMPARE(rows(), 1);
        m_context->prompt.typeText(QStringLiteral("Lampor"));
        pick("storeView");
        QTRY_COMPARE(part<QPushButton>("savedViews")->accessibleName(), QStringLiteral("Urval: Lampor"));
        const auto choose = [this](const QString &view) {
            const QList<QAction *> actions = part<QMenu>("savedViewsMenu")->actions();
            for (QAction *action : actions) {
                if (action->text() == view)
                    action->trigger();
            }
        };
        choose(QStringLiteral("Alla"));
        QTRY_COMPARE(rows(), 4);
        choose(QStringLiteral("Lampor"));
        QTRY_COMPARE(rows(), 1);
        // The bin is looked into, not begun with.
        choose(QStringLiteral("Papperskorgen"));
        QTRY_COMPARE(rows(), 0);
        show();
        QTRY_COMPARE(part<QPushButton>("savedViews")->accessibleName(), QStringLiteral("Urval: Lampor"));
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(cell(0, IssueColumn::Title), QStringLiteral("Gatlampan vid skolan"));
        QCOMPARE(stages()->currentIndex(), 2);
        QCOMPARE(part<SearchField>("filterText")->text(), QStringLiteral("gatlampan"));
        // Somebody removes it: the next begins with all.
        pick("removeView");
        QTRY_VERIFY(part<MessageBar>("messageBar")->isVisible());
        show();
        QTRY_COMPARE(rows(), 4);
        QCOMPARE(part<QPushButton>("savedViews")->accessibleName(), QStringLiteral("Urval: Alla"));
    }

    void theNumbersFollowWhatIsWritten()
    {
        fill();
        show();
        QTRY_COMPARE(stages()->tabText(5), QStringLiteral("Alla (4)"));
        add(QStringLiteral("Femte"), QDate(2026, 11, 21));
        QTRY_COMPARE(stages()->tabText(5), QStringLiteral("Alla (5)"));
        QCOMPARE(stages()->tabText(1), QStringLiteral("Att förmedla (2)"));
        chooseStage(IssueStage::Late);
        QTRY_COMPARE(rows(), 1);
        add(QStringLiteral("Sjätte"), QDate(2026, 11, 21));
        QTRY_COMPARE(stages()->tabText(5), QStringLiteral("Alla (6)"));
    }

    void leadsFromTodayToTheVerySameIssues()
    {
        fill();
        const IssueId putOff = add(QStringLiteral("Uppskjuten"), QDate(2026, 11, 21));
        VERIFY_RESULT(m_context->issues->snooze(putOff, QDate(2026, 12, 1)).result());
        show();
        QTRY_COMPARE(rows(), 5);
        auto *only = part<QPushButton>("filterOnToday");
        QVERIFY(!only->isVisible());
        m_page->showStageOfToday(IssueStage::ToForward, TodayScope::Everybody);
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(cell(0, IssueColumn::Title), QStringLiteral("Fiber på vägen"));
        QVERIFY(only->isVisible());
        QTRY_COMPARE(stages()->tabText(1), QStringLiteral("Att förmedla (2)"));
        QTest::keyClick(only, Qt::Key_Space);
        QTRY_COMPARE(rows(), 2);
        QVERIFY(!only->isVisible());
        QCOMPARE(m_page->currentFilter().stage, IssueStage::ToForward);
    }

    void theDetailTellsTheWholeTrail()
    {
        fill();
        show();
        QTRY_COMPARE(rows(), 4);
        m_page->showIssue(m_play);
        QTRY_COMPARE(part<QLabel>("detailHeading")->text(), QStringLiteral("Lekplatsen"));
        const QString words = text();
        for (const char *part : {"Första gången frågat 10 oktober 2026", "Fel funktion: Det är miljö.", "Omdirigerad till", "Tar över från", "Svar senast",
                                 "Kontaktperson Fristad", "Arbetsanteckning", "Lämnar aldrig programmet", "Ring först", "Ordföranden", "Så sade föreningen.",
                                 "svenska", "Senast ändrad"})
            QVERIFY2(words.contains(QString::fromUtf8(part)), part);
        QVERIFY(!words.contains(QStringLiteral("Kan ni laga lampan?")));
        // What was sent opens where it stands.
        auto *browser = part<QTextBrowser>("detailText");
        Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("message:%1").arg(m_context->issues->load(m_play).result()->hops.first().id.value)));
        QVERIFY(text().contains(QStringLiteral("Kan ni laga lampan?")));
        m_page->showIssue(m_bus);
        QTRY_VERIFY(text().contains(QStringLiteral("Vi byter skylten.")));
        QVERIFY(text().contains(QStringLiteral("Besvarad 20 oktober 2026, skulle vara senast")));
        QVERIFY(browser->accessibleName().contains(QStringLiteral("Busshållplatsen")));
    }

    void whatPeopleWroteIsShownAsItIs()
    {
        fill();
        Issue issue = m_context->issues->load(m_fibre).result()->issue;
        issue.title = QStringLiteral("<b>Fiber</b> %1 & \"el\"");
        issue.text = QStringLiteral("<img src=\"file:///etc/passwd\"> %2\nrad två");
        VERIFY_RESULT(m_context->issues->save(issue, {}).result());
        show();
        m_page->showIssue(m_fibre);
        QTRY_VERIFY(text().contains(QStringLiteral("<img src=\"file:///etc/passwd\"> %2")));
        QCOMPARE(part<QLabel>("detailHeading")->text(), issue.title);
    }

    void relatedAndMergedAreLinked()
    {
        fill();
        QVERIFY(m_context->issues->relate(m_fibre, m_bus).result());
        VERIFY_RESULT(m_context->issues->merge(m_lamp, m_fibre).result());
        show();
        m_page->showIssue(m_fibre);
        QTRY_VERIFY(text().contains(QStringLiteral("Frågor som hör ihop med den här")));
        QVERIFY(text().contains(QStringLiteral("Sammanslagen hit: OR-2026-0001 Gatlampan vid skolan")));
        Q_EMIT part<QTextBrowser>("detailText")->anchorClicked(QUrl(QStringLiteral("issue:%1").arg(m_bus.value)));
        QTRY_COMPARE(part<QLabel>("detailHeading")->text(), QStringLiteral("Busshållplatsen"));
    }

    void filesAreAddedAndPutAway()
    {
        fill();
        const QString path = m_context->folder.filePath(QStringLiteral("karta.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Här") > 0);
        file.close();
        show();
        m_page->showIssue(m_lamp);
        QTRY_COMPARE(part<QLabel>("detailHeading")->text(), QStringLiteral("Gatlampan vid skolan"));
        m_context->prompt.openWith(QStringList{path});
        pick("attachToIssue");
        QTRY_VERIFY(text().contains(QStringLiteral("karta.txt")));
        const AttachmentId id = m_context->attachments->list(m_lamp.value).result()->first().id;
        Q_EMIT part<QTextBrowser>("detailText")->anchorClicked(QUrl(QStringLiteral("unattach:%1").arg(id.value)));
        QTRY_VERIFY(!text().contains(QStringLiteral("karta.txt")));
    }

    void goesToTheBinAndBack()
    {
        fill();
        show();
        QTRY_COMPARE(rows(), 4);
        m_page->showIssue(m_lamp);
        QTRY_COMPARE(table()->currentId(), m_lamp.value);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(rows(), 3);
        QTRY_VERIFY(m_page->features() & Page::CanUndo);
        m_page->undo();
        QTRY_COMPARE(rows(), 4);
        // What is not in the list is looked for elsewhere.
        chooseStage(IssueStage::ToFeedBack);
        QTRY_COMPARE(rows(), 1);
        m_page->showIssue(m_fibre);
        QTRY_COMPARE(table()->currentId(), m_fibre.value);
        QCOMPARE(m_page->currentFilter().stage, IssueStage::All);
        QVERIFY(m_context->issues->setBinned(m_lamp, true).result());
        QTRY_COMPARE(rows(), 3);
        m_page->showIssue(m_lamp);
        QTRY_COMPARE(table()->currentId(), m_lamp.value);
        QVERIFY(m_page->currentFilter().bin);
        QVERIFY(m_page->menuActions(MenuId::Issue).contains(part<QAction>("restoreIssue")));
        pick("restoreIssue");
        QTRY_COMPARE(rows(), 0);
        m_page->showIssue(IssueId(42));
        QTRY_VERIFY(part<MessageBar>("messageBar")->text().contains(QStringLiteral("finns inte längre")));
        QTRY_COMPARE(rows(), 4);
    }

    /// From the stage of what waits to be forwarded the answer's way on is one key at a time; what is done leaves the stage, its reader stays.
    void whatIsDoneLeavesItsStage()
    {
        fill();
        add(QStringLiteral("Sista frågan"), QDate(2026, 11, 19));
        show();
        chooseStage(IssueStage::ToForward);
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(part<QLabel>("detailHeading")->text(), QStringLiteral("Fiber på vägen"));
        QVERIFY(part<QAction>("forwardIssue")->isEnabled());
        QTRY_COMPARE(part<QPushButton>("detailNext")->text(), QString(part<QAction>("forwardIssue")->text()).remove(u'&'));
        forward(m_fibre, m_road, QDate(2026, 11, 21));
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(part<QLabel>("detailHeading")->text(), QStringLiteral("Sista frågan"));
        QCOMPARE(m_page->currentFilter().stage, IssueStage::ToForward);
        chooseStage(IssueStage::ToFeedBack);
        QTRY_COMPARE(part<QPushButton>("detailNext")->text(), QString(part<QAction>("feedBack")->text()).remove(u'&'));
    }

    void numbersAreCopied()
    {
        fill();
        show();
        m_page->showIssue(m_bus);
        QTRY_VERIFY(part<QAction>("copyIssueNumber")->isEnabled());
        QTRY_COMPARE(part<QLabel>("detailNumber")->text(), QStringLiteral("OR-2026-0002"));
        pick("copyIssueNumber");
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("OR-2026-0002"));
    }

    void keepsItsPlaceWhileOthersWrite()
    {
        fill();
        for (int i = 0; i < 40; ++i)
            add(QStringLiteral("Fråga %1").arg(i), QDate(2026, 1, 1).addDays(i));
        show();
        QTRY_COMPARE(rows(), 44);
        table()->setCurrentRow(20);
        const qint64 current = table()->currentId();
        const qint64 top = m_page->currentIds().at(table()->rowAt(0));
        m_context->pass(60);
        add(QStringLiteral("Ny överst"), QDate(2026, 11, 22));
        QTRY_COMPARE(rows(), 45);
        QCOMPARE(table()->currentId(), current);
        QCOMPARE(m_page->currentIds().at(table()->rowAt(0)), top);
        m_page->goNext();
        QCOMPARE(table()->currentIndex().row(), 22);
        m_page->goPrevious();
        QCOMPARE(table()->currentId(), current);
    }

    void theIssueStandsBelowTheListWhereThereIsNoRoomBeside()
    {
        fill();
        show();
        QTRY_COMPARE(rows(), 4);
        auto *splitter = part<QSplitter>("issuesSplitter");
        QCOMPARE(splitter->orientation(), Qt::Horizontal);
        m_page->resize(m_page->fontMetrics().averageCharWidth() * 70, 760);
        QTRY_COMPARE(splitter->orientation(), Qt::Vertical);
    }

    /// Whatever the size of the text and the window: the number and the heading can be read.
    void theHeadingIsAlwaysInView()
    {
        fill();
        show();
        QTRY_COMPARE(rows(), 4);
        QCOMPARE(table()->columns().mid(0, 2), QList<IssueColumn>({IssueColumn::Number, IssueColumn::Title}));
        const auto end = [this] { return table()->columnViewportPosition(int(IssueColumn::Title)) + table()->columnWidth(int(IssueColumn::Title)); };
        QFont font = m_page->font();
        const qreal size = font.pointSizeF();
        for (const qreal times : {1.0, 1.4, 2.0}) {
            font.setPointSizeF(size * times);
            m_page->setFont(font);
            table()->setFont(font);
            for (const int width : {1060, 1400, 1700}) {
                m_page->resize(width, 900);
                QTRY_VERIFY2(end() <= table()->viewport()->width(), qPrintable(QStringLiteral("%1 times, %2 px: %3 > %4").arg(times).arg(width).arg(end()).arg(table()->viewport()->width())));
                QVERIFY(table()->columnWidth(int(IssueColumn::Title)) >= table()->fontMetrics().averageCharWidth() * 20);
            }
        }
    }

    void speaksTheLanguageOfTheProgram()
    {
        fill();
        show();
        QTRY_COMPARE(rows(), 4);
        class English : public QTranslator
        {
        public:
            QString translate(const char *, const char *text, const char *, int) const override
            {
                return qstrcmp(text, "Nummer") == 0 ? QStringLiteral("Number") : qstrcmp(text, "Försenade") == 0 ? QStringLiteral("Late") : QString();
            }
            bool isEmpty() const override { return false; }
        } english;
        QCoreApplication::installTranslator(&english);
        QTRY_COMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Number"));
        QTRY_VERIFY(stages()->tabText(3).startsWith(QStringLiteral("Late")));
        QCoreApplication::removeTranslator(&english);
    }

    void everyPartHasANameForThoseWhoListen()
    {
        fill();
        show();
        QTRY_COMPARE(rows(), 4);
        QTRY_VERIFY(part<QTextBrowser>("detailText")->isVisible());
        const QList<QWidget *> widgets = m_page->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<QHeaderView *>(widget))
                continue;
            auto *button = qobject_cast<QAbstractButton *>(widget);
            auto *label = qobject_cast<QLabel *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || (label && !label->text().isEmpty());
            QVERIFY2(named || widget->focusProxy(), qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
};

ORTSKONTAKT_TEST("issuespage", IssuesPageTest)
#include "tst_issuespage.moc"
