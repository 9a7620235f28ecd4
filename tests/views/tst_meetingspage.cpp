#include "meetings/meetingdetail.h"
#include "meetings/meetingspage.h"
#include "meetings/meetingspagetable.h"
#include "lists/savedviewsbutton.h"
#include "testregistry.h"
#include "viewcontext.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/searchfield.h"
#include "widgets/sectionheader.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>

/// *Träffar* as its user meets it: by the keyboard, and by the names of its parts.
class MeetingsPageTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<ViewContext> m_context;
    std::unique_ptr<MeetingsPage> m_page;
    CouncilId m_fristad, m_sandared;

    template<class T> T *part(const char *name) const { return m_page->findChild<T *>(QLatin1String(name)); }
    MeetingTable *table() const { return part<MeetingTable>("meetingTable"); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, MeetingColumn column) const { return table()->model()->index(row, int(column)).data().toString(); }
    QString note() const
    {
        QStringList texts;
        const auto labels = m_page->findChild<SectionHeader *>()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts << label->text();
        return texts.join(u'|');
    }
    void show()
    {
        m_page = std::make_unique<MeetingsPage>(m_context->context());
        m_page->resize(1100, 700);
        m_page->show();
        m_page->activated();
        m_page->activateWindow();
    }
    void fill()
    {
        m_fristad = m_context->addCouncil(QStringLiteral("Fristads ortsråd"));
        m_sandared = m_context->addCouncil(QStringLiteral("Sandareds ortsråd"), QStringLiteral("Sandared"));
        m_context->addMeeting(m_fristad, QDate(2026, 9, 1), QStringLiteral("Gångvägen vid skolan"));
        m_context->addMeeting(m_sandared, QDate(2026, 10, 1), QStringLiteral("Badplatsen"));
        m_context->addMeeting(m_fristad, QDate(2026, 11, 1), QStringLiteral("Belysning"), MeetingStatus::Cancelled);
        m_context->addMeeting(m_sandared, QDate(2026, 12, 1), QStringLiteral("Ängsvägen"), MeetingStatus::Planned);
        m_context->addMeeting(m_fristad, QDate(2025, 5, 1), QStringLiteral("Översiktsplanen"));
    }
    void pick(const char *action) const
    {
        auto *found = part<QAction>(action);
        QVERIFY2(found, action);
        found->trigger();
    }

private Q_SLOTS:
    void init()
    {
        m_context = std::make_unique<ViewContext>();
    }
    void cleanup()
    {
        m_page.reset();
        m_context.reset();
    }

    void anEmptyDatabaseLeadsToTheFirstMeeting()
    {
        show();
        auto *empty = part<EmptyState>("meetingsEmpty");
        QTRY_VERIFY(empty->isVisible() && empty->button()->isVisible());
        QSignalSpy asked(&m_context->navigator, &Navigator::newMeetingRequested);
        QTest::keyClick(empty->button(), Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
    }

    void filtersOnTextWhileTyping()
    {
        fill();
        show();
        QTRY_COMPARE(rows(), 5);
        QTRY_VERIFY2(note().contains(QStringLiteral("5 träffar")), qPrintable(note()));
        m_page->focusFilter();
        auto *text = part<SearchField>("filterText");
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("belys"));
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(cell(0, MeetingColumn::Theme), QStringLiteral("Belysning"));
        QTRY_VERIFY2(note().contains(QStringLiteral("1 av 5 träffar")), qPrintable(note()));
        QVERIFY(part<QPushButton>("filterClear")->isVisible());
        QTest::keyClicks(text, QStringLiteral("xyz"));
        QTRY_COMPARE(rows(), 0);
        auto *empty = part<EmptyState>("meetingsEmpty");
        QTRY_VERIFY(empty->isVisible() && empty->button()->isVisible());
        empty->button()->click();
        QTRY_COMPARE(rows(), 5);
        QVERIFY(text->text().isEmpty());
        QVERIFY(!part<QPushButton>("filterClear")->isVisible());
    }

    void filtersByChoices()
    {
        fill();
        show();
        QTRY_COMPARE(rows(), 5);
        const auto tick = [this](const char *button, const QString &text) {
            const QList<QAction *> actions = part<QPushButton>(button)->menu()->actions();
            for (QAction *action : actions) {
                if (action->text() == text) {
                    action->trigger();
                    return true;
                }
            }
            return false;
        };
        QTRY_VERIFY(!part<QPushButton>("filterLocality")->menu()->isEmpty());
        QVERIFY(tick("filterLocality", QStringLiteral("Sandared")));
        QTRY_COMPARE(rows(), 2);
        QVERIFY(part<QPushButton>("filterLocality")->text().contains(QStringLiteral("Sandared")));
        QVERIFY(tick("filterStatus", QStringLiteral("planerat")));
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(m_page->currentFilter().statuses, QList<MeetingStatus>{MeetingStatus::Planned});
        QTest::mouseClick(part<QPushButton>("filterClear"), Qt::LeftButton);
        QTRY_COMPARE(rows(), 5);
        QVERIFY(tick("filterCouncil", QStringLiteral("Fristads ortsråd")));
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(m_page->currentFilter().councils, QList<CouncilId>{m_fristad});
        QVERIFY(part<QPushButton>("filterCouncil")->text().contains(QStringLiteral("Fristads ortsråd")));
        QTest::mouseClick(part<QPushButton>("filterClear"), Qt::LeftButton);
        QTRY_COMPARE(rows(), 5);
        QVERIFY(!part<QPushButton>("filterCouncil")->text().contains(QStringLiteral("Fristads")));
        pick("period_this_year");
        QTRY_COMPARE(rows(), 4);
        QCOMPARE(m_page->currentFilter().from, QDate(2026, 1, 1));
        pick("period_coming");
        QTRY_COMPARE(rows(), 1);
        pick("period_own");
        auto *from = part<QLineEdit>("filterFrom");
        QVERIFY(from->isVisible());
        from->setText(QStringLiteral("1/9 2026"));
        part<QLineEdit>("filterTo")->setText(QStringLiteral("2026-10-31"));
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(m_page->currentIds().size(), 2);
    }

    void sortsByTheHeader()
    {
        fill();
        show();
        QTRY_COMPARE(cell(0, MeetingColumn::Theme), QStringLiteral("Ängsvägen"));
        QHeaderView *header = table()->horizontalHeader();
        const auto click = [header](MeetingColumn column) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(int(column)) + 20, header->height() / 2));
        };
        click(MeetingColumn::Date);
        QTRY_COMPARE(cell(0, MeetingColumn::Date), QStringLiteral("2025-05-01"));
        click(MeetingColumn::Locality);
        QTRY_COMPARE(cell(0, MeetingColumn::Locality), QStringLiteral("Fristad"));
        click(MeetingColumn::Locality);
        QTRY_COMPARE(cell(0, MeetingColumn::Locality), QStringLiteral("Sandared"));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void readsTheSelectedBesideTheList()
    {
        fill();
        MeetingFile next = m_context->meetings->prepare(m_fristad, QDate(2026, 11, 20)).result()->file;
        const MeetingFile last = m_context->addMeeting(m_fristad, QDate(2026, 9, 15), QStringLiteral("Källan"));
        next.meeting.theme = QStringLiteral("Det <viktiga> & övriga");
        next.meeting.note = QStringLiteral("Alla hälsades välkomna");
        AgendaItem item;
        item.heading = QStringLiteral("Cykelvägen");
        item.outcome = ItemOutcome::Decision;
        item.decision = QStringLiteral("Föreningen skriver till nämnden");
        item.sourceItem = last.items.first().id;
        next.items = {item};
        ActionItem action;
        action.what = QStringLiteral("Ring Trafikverket");
        action.who = QStringLiteral("ordföranden");
        action.due = QDate(2026, 11, 22);
        next.actions << action;
        m_context->save(next);
        show();
        QTRY_COMPARE(rows(), 7);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Home);
        QTest::keyClick(table(), Qt::Key_Down);
        auto *text = part<QTextBrowser>("detailText");
        QTRY_VERIFY2(text->toPlainText().contains(QStringLiteral("Cykelvägen")), qPrintable(text->toPlainText()));
        QCOMPARE(part<QLabel>("detailHeading")->text(), QStringLiteral("Det <viktiga> & övriga"));
        QCOMPARE(part<QLabel>("detailWhen")->text().left(23), QStringLiteral("fredag 20 november 2026"));
        for (const char *words : {"beslut", "Föreningen skriver till nämnden", "ordföranden", "senast 22 november 2026", "försenad", "Alla hälsades välkomna", "Senast ändrad",
                                  "Från ortsråd 15 september 2026"})
            QVERIFY2(text->toPlainText().contains(QString::fromUtf8(words)), words);
        QSignalSpy opened(&m_context->navigator, &Navigator::meetingRequested);
        Q_EMIT text->anchorClicked(QUrl(QStringLiteral("meeting:%1").arg(last.meeting.id.value)));
        QCOMPARE(opened.last().first().value<MeetingId>(), last.meeting.id);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(opened.last().first().value<MeetingId>(), next.meeting.id);
        m_page->goNext();
        m_page->editCurrent();
        QTRY_COMPARE(part<QLabel>("detailHeading")->text(), QStringLiteral("Belysning"));
        QCOMPARE(opened.size(), 3);
        m_page->goPrevious();
        QTRY_COMPARE(part<QLabel>("detailHeading")->text(), QStringLiteral("Det <viktiga> & övriga"));
        table()->selectAll();
        QTRY_VERIFY(!text->isVisible());
        QCOMPARE(m_page->selectedIds().size(), 7);
    }

    void theBinIsUndone()
    {
        fill();
        show();
        QTRY_COMPARE(rows(), 5);
        QTRY_VERIFY(table()->currentIndex().isValid());
        table()->setFocus();
        QTRY_VERIFY(table()->hasFocus());
        table()->setCurrentRow(1);
        const qint64 binned = table()->currentId();
        const qint64 after = m_page->currentIds().at(2);
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(rows(), 4);
        QTRY_COMPARE(table()->currentId(), after);
        auto *bar = part<MessageBar>("messageBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(m_page->features() & Page::CanUndo);
        QTest::keyClick(part<QPushButton>("undoBin"), Qt::Key_Space);
        QTRY_COMPARE(rows(), 5);
        QVERIFY(m_page->currentIds().contains(binned));
        QVERIFY(!(m_page->features() & Page::CanUndo));

        pick("binMeeting");
        QTRY_COMPARE(rows(), 4);
        pick("view_bin");
        QTRY_COMPARE(rows(), 1);
        QVERIFY(m_page->menuActions(MenuId::Meeting).contains(part<QAction>("restoreMeeting")));
        QTRY_VERIFY(part<QAction>("restoreMeeting")->isEnabled());
        pick("restoreMeeting");
        QTRY_COMPARE(rows(), 0);
        pick("view_all");
        QTRY_COMPARE(rows(), 5);
    }

    void aViewIsKeptRenamedAndRemoved()
    {
        fill();
        show();
        QTRY_COMPARE(rows(), 5);
        part<SearchField>("filterText")->setText(QStringLiteral("vägen"));
        pick("period_this_year");
        QTRY_VERIFY(part<QPushButton>("savedViews")->text().contains(QStringLiteral("ändrat")));
        table()->sortByColumn(int(MeetingColumn::Theme), Qt::AscendingOrder);
        part<QAction>("column8")->trigger();
        m_context->prompt.typeText(QStringLiteral("Vägar & stigar"));
        pick("storeView");
        QTRY_COMPARE(part<QPushButton>("savedViews")->accessibleName(), QStringLiteral("Urval: Vägar & stigar"));

        // Another window of another day has it too.
        show();
        QTRY_VERIFY(part<QMenu>("savedViewsMenu")->actions().size() > 8);
        QTRY_COMPARE(rows(), 5);
        QAction *saved = nullptr;
        const QList<QAction *> actions = part<QMenu>("savedViewsMenu")->actions();
        for (QAction *action : actions) {
            if (action->text() == QStringLiteral("Vägar && stigar"))
                saved = action;
        }
        QVERIFY(saved);
        saved->trigger();
        QTRY_COMPARE(part<SearchField>("filterText")->text(), QStringLiteral("vägen"));
        QCOMPARE(m_page->currentFilter().from, QDate(2026, 1, 1));
        QVERIFY(table()->columns().contains(MeetingColumn::Place));
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(MeetingColumn::Theme));
        m_context->prompt.typeText(QStringLiteral("Vägar"));
        pick("renameView");
        QTRY_COMPARE(part<QPushButton>("savedViews")->accessibleName(), QStringLiteral("Urval: Vägar"));
        pick("removeView");
        QTRY_VERIFY(part<QPushButton>("savedViews")->accessibleName().startsWith(QStringLiteral("Urval: Alla")));
        QTRY_VERIFY(part<MessageBar>("messageBar")->isVisible());
        part<MessageBar>("messageBar")->findChild<QPushButton *>()->click();
        QTRY_COMPARE(part<QPushButton>("savedViews")->accessibleName(), QStringLiteral("Urval: Vägar (ändrat)"));
        // A name that the program has is not given away.
        m_context->prompt.typeText(QStringLiteral("alla")).expectInform();
        pick("storeView");
        QVERIFY(m_context->prompt.isDone());
    }

    void columnsAndSplitterAreRemembered()
    {
        fill();
        show();
        QTRY_COMPARE(rows(), 5);
        QVERIFY(table()->isColumnHidden(int(MeetingColumn::Attendance)));
        part<QAction>("column9")->trigger();
        QVERIFY(!table()->isColumnHidden(int(MeetingColumn::Attendance)));
        table()->horizontalHeader()->moveSection(table()->horizontalHeader()->visualIndex(int(MeetingColumn::Attendance)), 0);
        table()->setColumnWidth(int(MeetingColumn::Date), 177);
        table()->sortByColumn(int(MeetingColumn::Theme), Qt::AscendingOrder);
        QTRY_COMPARE(cell(0, MeetingColumn::Theme), QStringLiteral("Badplatsen"));
        show();
        QCOMPARE(table()->columns().first(), MeetingColumn::Attendance);
        QCOMPARE(table()->columnWidth(int(MeetingColumn::Date)), 177);
        QTRY_COMPARE(cell(0, MeetingColumn::Theme), QStringLiteral("Badplatsen"));
    }

    void theMeetingStandsBelowTheListWhereThereIsNoRoomBeside()
    {
        fill();
        show();
        QTRY_COMPARE(rows(), 5);
        auto *splitter = part<QSplitter>("meetingsSplitter");
        QCOMPARE(splitter->orientation(), Qt::Horizontal);
        m_page->resize(m_page->fontMetrics().averageCharWidth() * 70, 700);
        QTRY_COMPARE(splitter->orientation(), Qt::Vertical);
        QVERIFY(part<MeetingDetail>("meetingDetail")->height() >= m_page->fontMetrics().height() * 12);
        m_page->resize(1100, 700);
        QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
    }

    void columnsGrowWithTheText()
    {
        fill();
        show();
        QTRY_COMPARE(rows(), 5);
        const int width = table()->columnWidth(int(MeetingColumn::Date));
        const int height = table()->fontMetrics().height();
        QFont font = table()->font();
        font.setPointSizeF(font.pointSizeF() * 2);
        table()->setFont(font);
        QTRY_COMPARE(table()->columnWidth(int(MeetingColumn::Date)), width * table()->fontMetrics().height() / height);
        QVERIFY(table()->rowHeight(0) > table()->fontMetrics().height());
    }

    void keepsItsPlaceWhileOthersWrite()
    {
        fill();
        for (int i = 0; i < 60; ++i)
            m_context->addMeeting(m_fristad, QDate(2024, 1, 1).addDays(i), QStringLiteral("Tema %1").arg(i));
        show();
        QTRY_COMPARE(rows(), 65);
        table()->setCurrentRow(30);
        QTRY_COMPARE(table()->currentIndex().row(), 30);
        const qint64 current = table()->currentId();
        const qint64 top = m_page->currentIds().at(table()->rowAt(0));
        m_context->addMeeting(m_fristad, QDate(2027, 1, 1), QStringLiteral("Nytt"));
        QTRY_COMPARE(rows(), 66);
        QCOMPARE(table()->currentId(), current);
        QCOMPARE(m_page->currentIds().at(table()->rowAt(0)), top);
    }

    void speaksTheLanguageOfTheProgram()
    {
        fill();
        show();
        QTRY_COMPARE(rows(), 5);
        class English : public QTranslator
        {
        public:
            QString translate(const char *, const char *text, const char *, int) const override
            {
                return qstrcmp(text, "Datum") == 0 ? QStringLiteral("Date") : qstrcmp(text, "Filtrera på text") == 0 ? QStringLiteral("Filter by text") : QString();
            }
            bool isEmpty() const override { return false; }
        } english;
        QCoreApplication::installTranslator(&english);
        QTRY_COMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Date"));
        QTRY_COMPARE(part<SearchField>("filterText")->accessibleName(), QStringLiteral("Filter by text"));
        QCoreApplication::removeTranslator(&english);
    }

    void everyPartHasANameForThoseWhoListen()
    {
        fill();
        show();
        QTRY_COMPARE(rows(), 5);
        const QList<QWidget *> widgets = m_page->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<QHeaderView *>(widget))
                continue;
            auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named || widget->focusProxy(), qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
};

ORTSKONTAKT_TEST("meetingspage", MeetingsPageTest)
#include "tst_meetingspage.moc"
