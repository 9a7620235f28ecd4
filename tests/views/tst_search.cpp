#include "search/globalsearch.h"
#include "search/snippet.h"
#include "testregistry.h"
#include "viewcontext.h"
#include "widgets/searchfield.h"

#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

class SearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hitsComeWhileTypingAndOpenByKeyboard()
    {
        ViewContext context;
        const CouncilId council = context.addCouncil(QStringLiteral("Fristads ortsråd"));
        const MeetingFile meeting = context.addMeeting(council, QDate(2026, 10, 1), QStringLiteral("Gångvägen vid skolan"));
        QMainWindow window;
        window.resize(1000, 700);
        auto *search = new GlobalSearch(context.context(), &window);
        window.setCentralWidget(search);
        window.show();
        auto *list = window.findChild<QTreeWidget *>(QStringLiteral("searchHits"));
        search->field()->setDelay(0);
        search->field()->setFocus();
        search->field()->insert(QStringLiteral("gångväg"));  // keyClicks knows ASCII only
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->childCount(), 1);
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(search->field(), Qt::Key_Down);
        QTRY_VERIFY(list->hasFocus());
        QSignalSpy opened(&context.navigator, &Navigator::meetingRequested);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<MeetingId>(), meeting.meeting.id);
        QVERIFY(!list->isVisible());
    }

    void anIssueIsFoundAndOpened()
    {
        ViewContext context;
        Issue issue;
        issue.title = QStringLiteral("Gatlampan vid skolan");
        issue.raisedOn = QDate(2026, 11, 2);
        const auto stored = context.issues->save(issue, {}).result();
        QVERIFY(stored.has_value());
        QMainWindow window;
        window.resize(1000, 700);
        auto *search = new GlobalSearch(context.context(), &window);
        window.setCentralWidget(search);
        window.show();
        auto *list = window.findChild<QTreeWidget *>(QStringLiteral("searchHits"));
        search->field()->setDelay(0);
        search->field()->setFocus();
        search->field()->insert(QStringLiteral("gatlampan"));
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Frågor"));
        QSignalSpy opened(&context.navigator, &Navigator::issueRequested);
        QTest::keyClick(search->field(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<IssueId>(), stored->issue.id);
    }

    void signsAloneFindNothingAndBreakNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"\"", "*", "2024-123", "'); DROP TABLE meeting; --", "(", "NEAR(", "a AND", "\xF0\x9F\x91\x8D"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void signsAloneFindNothingAndBreakNothing()
    {
        QFETCH(QString, text);
        ViewContext context;
        const auto hits = context.search->search(text).result();
        QVERIFY2(hits.has_value(), qPrintable(hits ? QString() : hits.error().technical));
        QVERIFY(hits->isEmpty());
    }

    void aSnippetShowsTheWordInItsPlace()
    {
        const QString text = QStringLiteral("Vi talade länge om annat. ").repeated(10) + QStringLiteral("Sedan kom gångvägen upp. ") + QStringLiteral("Och mer. ").repeated(20);
        const QString snippet = snippetOf(text, QStringLiteral("GÅNGV"));
        QVERIFY(snippet.contains(QStringLiteral("gångvägen")));
        QVERIFY(snippet.startsWith(QStringLiteral("… ")));
        QVERIFY(snippet.endsWith(QStringLiteral(" …")));
        QVERIFY(snippet.size() < 110);
        QCOMPARE(snippetOf(QString(), QStringLiteral("a")), QString());
        QCOMPARE(snippetOf(QStringLiteral("rad\nett"), QStringLiteral("x")), QStringLiteral("rad ett"));
    }
};

ORTSKONTAKT_TEST("search", SearchTest)
#include "tst_search.moc"
