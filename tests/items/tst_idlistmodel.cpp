#include "indexmove.h"
#include "steeredlist.h"
#include "testregistry.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <numeric>

/// The list of ids by itself: its answers are given by hand, early, late and wrong.
class IdListModelTest : public QObject
{
    Q_OBJECT
    using Failure = QAbstractItemModelTester::FailureReportingMode;
    static constexpr Failure fatal = Failure::Fatal;

    static QList<qint64> numbers(qint64 from, qint64 to)
    {
        QList<qint64> ids(to - from + 1);
        std::iota(ids.begin(), ids.end(), from);
        return ids;
    }
    static QString shown(const IdListModel &model, int row) { return model.index(row, 0).data().toString(); }
    static void turn() { QCoreApplication::processEvents(); }
    static void load(SteeredList &model, const QList<qint64> &ids)
    {
        model.ask();
        model.giveIds(ids);
        QTRY_VERIFY(model.isLoaded() && model.state() == IdListModel::State::Ready);
    }

private Q_SLOTS:
    void rowsStandAsPlaceholdersUntilTheyAreRead()
    {
        SteeredList model;
        QAbstractItemModelTester tester(&model, fatal);
        QVERIFY(!model.isLoaded());
        load(model, numbers(1, 1000));
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(model.state(), IdListModel::State::Ready);
        QCOMPARE(shown(model, 500), QStringLiteral("…"));
        QTRY_COMPARE(model.rowQuestions.size(), 1);
        QSignalSpy changed(&model, &SteeredList::dataChanged);
        model.giveRows();
        QTRY_COMPARE(changed.size(), 1);
        // What the tester looked at, what was asked for, and rows around both; now the rest of this turn.
        if (shown(model, 500) == QStringLiteral("…")) {
            QTRY_COMPARE(model.rowQuestions.size(), 2);
            model.giveRows();
        }
        QTRY_COMPARE(shown(model, 500), QStringLiteral("501"));
    }

    void oneQuestionForWhatIsMissingInATurn()
    {
        SteeredList model;
        load(model, numbers(1, 100000));
        turn();
        model.rowQuestions.clear();
        for (int row = 5000; row < 5040; ++row)
            QCOMPARE(shown(model, row), QStringLiteral("…"));
        QCOMPARE(model.rowQuestions.size(), 0);
        QTRY_COMPARE(model.rowQuestions.size(), 1);
        const QList<qint64> asked = model.rowQuestions.first().ids;
        QCOMPARE(asked.size(), 40 + 2 * 50);
        for (qint64 id = 5001; id <= 5040; ++id)
            QVERIFY(asked.contains(id));
        QVERIFY(asked.contains(4951) && asked.contains(5090) && !asked.contains(4950));
        model.giveRows();
        QTRY_COMPARE(shown(model, 5039), QStringLiteral("5040"));
        QCOMPARE(shown(model, 4990), QStringLiteral("4991"));
        turn();
        QCOMPARE(model.rowQuestions.size(), 1);
    }

    void onlyTheLatestRowsAreFetchedWhenScrollingFast()
    {
        SteeredList model;
        load(model, numbers(1, 1'000'000));
        turn();
        model.rowQuestions.clear();
        for (int top = 0; top < 900'000; top += 10'000) {
            for (int row = top; row < top + 40; ++row)
                (void)shown(model, row);
            turn();
        }
        // One under way since the first screen, the others wait.
        QCOMPARE(model.rowQuestions.size(), 1);
        model.giveRows();
        QTRY_COMPARE(model.rowQuestions.size(), 2);
        QVERIFY(model.rowQuestions.last().ids.contains(890'001));
        QVERIFY(!model.rowQuestions.last().ids.contains(500'001));
        QVERIFY(model.rowQuestions.last().ids.size() <= 300);
        model.giveRows();
        QTRY_COMPARE(shown(model, 890'039), QStringLiteral("890040"));
        turn();
        QCOMPARE(model.rowQuestions.size(), 2);
    }

    void lateRowsAreDropped()
    {
        SteeredList model;
        QAbstractItemModelTester tester(&model, fatal);
        load(model, numbers(1, 50));
        (void)shown(model, 3);
        QTRY_COMPARE(model.rowQuestions.size(), 1);
        const auto late = model.rowQuestions.first();
        model.refresh();
        model.giveIds(numbers(1, 60));
        QTRY_COMPARE(model.count(), 60);
        QSignalSpy changed(&model, &SteeredList::dataChanged);
        SteeredList::give<SteeredList::Rows>(late.answer, late.ids);
        turn();
        QCOMPARE(changed.size(), 0);
        QCOMPARE(shown(model, 3), QStringLiteral("…"));
        // The tester has looked at other rows meanwhile.
        while (shown(model, 3) == QStringLiteral("…")) {
            const qsizetype asked = model.rowQuestions.size();
            model.giveRows();
            QTRY_VERIFY(model.rowQuestions.size() > asked || shown(model, 3) != QStringLiteral("…"));
        }
        QCOMPARE(shown(model, 3), QStringLiteral("4"));
    }

    void onlyTheLatestQueryIsAnswered()
    {
        SteeredList model;
        QAbstractItemModelTester tester(&model, fatal);
        QSignalSpy came(&model, &SteeredList::idsChanged);
        model.ask();
        model.ask();
        model.ask();
        QCOMPARE(model.idQuestions.size(), 1);
        model.giveIds(numbers(1, 5));
        QTRY_COMPARE(model.idQuestions.size(), 2);
        QCOMPARE(model.count(), 0);
        QVERIFY(!model.isLoaded());
        model.giveIds(numbers(11, 12));
        QTRY_COMPARE(model.count(), 2);
        QCOMPARE(came.size(), 1);
        QCOMPARE(came.first().first().toBool(), true);
        QVERIFY(model.isLoaded());
    }

    void refreshesAreGatheredUp()
    {
        SteeredList model;
        load(model, numbers(1, 5));
        for (int i = 0; i < 20; ++i)
            model.refreshLater();
        model.idQuestions.removeFirst();
        QTRY_COMPARE(model.idQuestions.size(), 1);
        for (int i = 0; i < 20; ++i)
            model.refreshLater();
        model.giveIds(numbers(1, 6));
        QElapsedTimer time;
        time.start();
        QTRY_COMPARE(model.idQuestions.size(), 2);
        QVERIFY(time.elapsed() >= IdListModel::refreshPause / 2);
        model.giveIds(numbers(1, 7));
        QTRY_COMPARE(model.count(), 7);
    }

    void formerTextsStayUntilTheNewOnesAreRead()
    {
        SteeredList model;
        load(model, numbers(1, 5));
        (void)shown(model, 0);
        QTRY_COMPARE(model.rowQuestions.size(), 1);
        model.giveRows();
        QTRY_COMPARE(shown(model, 0), QStringLiteral("1"));
        model.refresh();
        model.giveIds(numbers(1, 5));
        QTRY_COMPARE(model.state(), IdListModel::State::Ready);
        QCOMPARE(shown(model, 0), QStringLiteral("1"));
        QTRY_COMPARE(model.rowQuestions.size(), 2);
        // Gone in the meantime: nothing to show, and not asked for again and again.
        SteeredList::give<SteeredList::Rows>(model.rowQuestions.last().answer, QList<qint64>{2, 3, 4, 5});
        QTRY_COMPARE(shown(model, 0), QStringLiteral("…"));
        turn();
        turn();
        QCOMPARE(model.rowQuestions.size(), 2);
        QCOMPARE(shown(model, 1), QStringLiteral("2"));
    }

    void aFailureIsToldAndTriedAgain()
    {
        SteeredList model;
        model.ask();
        SteeredList::give<SteeredList::Ids>(model.idQuestions.last(), fail(ErrorCode::Busy, QStringLiteral("upptagen")));
        QTRY_COMPARE(model.state(), IdListModel::State::Failed);
        QCOMPARE(model.error().message, QStringLiteral("upptagen"));
        model.refresh();
        QCOMPARE(model.state(), IdListModel::State::Loading);
        model.giveIds(numbers(1, 3));
        QTRY_COMPARE(model.count(), 3);
        (void)shown(model, 0);
        QTRY_COMPARE(model.rowQuestions.size(), 1);
        SteeredList::give<SteeredList::Rows>(model.rowQuestions.last().answer, fail(ErrorCode::Io, QStringLiteral("trasig")));
        QTRY_COMPARE(model.state(), IdListModel::State::Failed);
        (void)shown(model, 0);
        turn();
        QCOMPARE(model.rowQuestions.size(), 1);
        model.refresh();
        model.giveIds(numbers(1, 3));
        QTRY_COMPARE(model.state(), IdListModel::State::Ready);
        (void)shown(model, 0);
        QTRY_COMPARE(model.rowQuestions.size(), 2);
    }

    void selectionFollowsTheIds_data()
    {
        QTest::addColumn<QList<qint64>>("after");
        QTest::newRow("turned round") << QList<qint64>{8, 7, 6, 5, 4, 3, 2, 1};
        QTest::newRow("one in front") << QList<qint64>{9, 1, 2, 3, 4, 5, 6, 7, 8};
        QTest::newRow("many more") << numbers(-300, -1) + numbers(1, 8) + numbers(20, 400);
        QTest::newRow("fewer, moved") << QList<qint64>{7, 2, 5};
        QTest::newRow("one selected gone") << QList<qint64>{1, 2, 3, 4, 6, 7, 8};
        QTest::newRow("none left") << QList<qint64>{};
        QTest::newRow("all others") << QList<qint64>{31, 32, 33};
    }
    void selectionFollowsTheIds()
    {
        QFETCH(QList<qint64>, after);
        SteeredList model;
        QAbstractItemModelTester tester(&model, fatal);
        load(model, numbers(1, 8));
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(1, 1), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
        selection.select(model.index(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selection.select(model.index(6, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        model.refresh();
        model.giveIds(after);
        QTRY_COMPARE(model.ids(), after);
        QSet<qint64> expected;
        for (qint64 id : {2, 5, 7}) {
            if (after.contains(id))
                expected << id;
        }
        QSet<qint64> selected;
        const QModelIndexList rows = selection.selectedRows();
        for (const QModelIndex &index : rows)
            selected << model.idAt(index.row());
        QCOMPARE(selected, expected);
        if (after.contains(2)) {
            QCOMPARE(model.idAt(selection.currentIndex().row()), 2);
            QCOMPARE(selection.currentIndex().column(), 1);
        }
    }

    void anyOrderAfterAnyOther()
    {
        SteeredList model;
        QAbstractItemModelTester tester(&model, fatal);
        QItemSelectionModel selection(&model);
        load(model, numbers(1, 20));
        QRandomGenerator random(1490);
        for (int round = 0; round < 60; ++round) {
            QList<QPersistentModelIndex> kept;
            QList<qint64> ids;
            for (int row = 0; row < model.count(); row += 3) {
                kept << QPersistentModelIndex(model.index(row, row % 2));
                ids << model.idAt(row);
            }
            QList<qint64> next = numbers(1, 60);
            std::shuffle(next.begin(), next.end(), random);
            next.resize(random.bounded(0, 60));
            model.refresh();
            model.giveIds(next);
            QTRY_COMPARE(model.ids(), next);
            for (qsizetype i = 0; i < kept.size(); ++i)
                QCOMPARE(kept.at(i).isValid() ? kept.at(i).row() : -1, int(next.indexOf(ids.at(i))));
        }
    }

    void manyIndexesFindTheirRowsInOnePass()
    {
        const QList<qint64> before = numbers(1, 200'000);
        SteeredList model;
        load(model, before);
        QModelIndexList indexes;
        for (int row = 0; row < 200'000; row += 7)
            indexes << model.index(row, 0);
        QList<qint64> after(before.crbegin(), before.crend());
        after.removeOne(8);
        const QList<int> rows = IndexMove::targetRows(indexes, before, after);
        QCOMPARE(rows.at(0), 199'998);
        QCOMPARE(rows.at(1), -1);
        for (qsizetype i = 2; i < rows.size(); ++i)
            QCOMPARE(after.at(rows.at(i)), before.at(indexes.at(i).row()));
    }

    void aMillionRowsComeInSteps()
    {
        SteeredList model;
        load(model, numbers(499'998, 500'000));
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
        QList<int> steps;
        connect(&model, &SteeredList::rowsInserted, this, [&steps, &model](const QModelIndex &, int first, int last) {
            steps << last - first + 1;
            QCOMPARE(model.rowCount(), last + 1);
            QCOMPARE(shown(model, last), QStringLiteral("…"));
            // Something is written while the rows come in: read again, when they are all there.
            if (steps.size() == 1)
                model.refresh();
        });
        QSignalSpy came(&model, &SteeredList::idsChanged);
        model.ask();
        model.giveIds(numbers(1, 1'000'000));
        QTRY_COMPARE(came.size(), 1);
        QCOMPARE(model.idQuestions.size(), 3);
        QCOMPARE(model.ids(), numbers(1, 1'000'000));
        QVERIFY(steps.size() >= 5 && *std::max_element(steps.cbegin(), steps.cend()) <= 200'000);
        QCOMPARE(selection.currentIndex().row(), 499'998);
        model.giveIds(numbers(400'000, 600'000));
        QTRY_COMPARE(came.size(), 2);
        QCOMPARE(model.count(), 200'001);
        QCOMPARE(model.idAt(selection.currentIndex().row()), 499'999);
        QCOMPARE(model.state(), IdListModel::State::Ready);
    }

    void findsTheRowOfAnId()
    {
        SteeredList model;
        load(model, numbers(1, 1'000'000));
        QCOMPARE(model.rowOf(1), 0);
        QCOMPARE(model.rowOf(1'000'000), 999'999);
        QCOMPARE(model.rowOf(1'000'001), -1);
        QCOMPARE(model.rowOf(0), -1);
        QCOMPARE(model.idAt(-1), 0);
        QCOMPARE(model.idAt(1'000'000), 0);
    }
};

ORTSKONTAKT_TEST("idlistmodel", IdListModelTest)
#include "tst_idlistmodel.moc"
