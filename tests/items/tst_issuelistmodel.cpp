#include "issuelistmodel.h"
#include "issueservice.h"
#include "municipalfunction.h"
#include "storedissue.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTest>

/// The issues of a real database as a list, with the work done at once and on the worker threads, while they change.
class IssueListModelTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDatabase> m_file;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<IssueService> m_service;
    std::unique_ptr<IssueListModel> m_model;
    FunctionId m_road;
    QList<IssueId> m_issues;  ///< by the day they were raised, the earliest first

    IssueId add(Connection &connection, QDate raised, const QString &title, IssueType type = IssueType::Question)
    {
        IssueFile file;
        file.issue.title = title;
        file.issue.raisedOn = raised;
        file.issue.type = type;
        file.issue.topic = QStringLiteral("gata");
        file.issue.assessment = Assessment::City;
        file.issue.status = IssueStatus::Assessed;
        return storeIssue(connection, file) ? file.issue.id : IssueId();
    }
    void open(Database::Threads threads)
    {
        m_file = std::make_unique<TestDatabase>();
        QVERIFY2(m_file->isValid(), qPrintable(m_file->problem()));
        Connection &connection = m_file->connection();
        MunicipalFunction road;
        road.code = QStringLiteral("TEK");
        road.name = QStringLiteral("Tekniska förvaltningen");
        VERIFY_RESULT(RecordRepository(connection).save(road));
        m_road = road.id;
        m_issues.clear();
        const QStringList titles{QStringLiteral("Cykelväg"), QStringLiteral("Ängen"), QStringLiteral("Belysning"), QStringLiteral("Ån"), QStringLiteral("Österäng")};
        for (int i = 0; i < 20; ++i)
            m_issues << add(connection, QDate(2026, 10, 1).addDays(i), titles.at(i % 5), i % 4 ? IssueType::Question : IssueType::Fault);
        QVERIFY(!m_issues.contains(IssueId()));
        Database::Options options;
        options.threads = threads;
        options.user = QStringLiteral("Testa Testsson");
        options.clock = [] { return QDateTime(QDate(2026, 11, 23), QTime(9, 0)).toUTC(); };
        auto database = Database::open(m_file->addressText(), options);
        VERIFY_RESULT(database);
        m_database = std::move(*database);
        m_service = std::make_unique<IssueService>(*m_database);
        m_model = std::make_unique<IssueListModel>(*m_service, *m_database);
        new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
    }
    /// Asked on a day; by hand due on another.
    Result<IssueFile> forward(IssueId id, QDate on, QDate due)
    {
        ForwardRequest request;
        request.to = m_road;
        request.on = on;
        request.answerDue = due;
        request.message = QStringLiteral("Hej");
        auto file = m_service->forward(id, 0, {request}).result();
        return file ? m_service->acknowledge(id, 0, file->hops.first().id, on).result() : file;
    }
    QModelIndex cell(int row, IssueColumn column) const { return m_model->index(row, int(column)); }
    QString shown(int row, IssueColumn column) const { return cell(row, column).data().toString(); }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("workers");
        QTest::newRow("inline") << false;
        QTest::newRow("workers") << true;
    }
    void init()
    {
        QFETCH_GLOBAL(bool, workers);
        open(workers ? Database::Threads::Workers : Database::Threads::Inline);
    }
    void cleanup()
    {
        m_model.reset();
        m_service.reset();
        m_database.reset();
        m_file.reset();
    }

    void showsTheLatestFirstInWords()
    {
        m_model->setQuery({}, {});
        QTRY_COMPARE(m_model->count(), 20);
        QTRY_COMPARE(shown(0, IssueColumn::Raised), QStringLiteral("2026-10-20"));
        QTRY_COMPARE(shown(19, IssueColumn::Raised), QStringLiteral("2026-10-01"));
        QCOMPARE(shown(19, IssueColumn::Number), QStringLiteral("OR-2026-0001"));
        QCOMPARE(shown(19, IssueColumn::Type), QStringLiteral("felanmälan"));
        QCOMPARE(shown(19, IssueColumn::State), QStringLiteral("bedömd"));
        QCOMPARE(shown(19, IssueColumn::Due), QString());
        QCOMPARE(cell(19, IssueColumn::Title).data(IssueListModel::StatusRole).toString(), QStringLiteral("assessed"));
        QCOMPARE(cell(19, IssueColumn::Title).data(IssueListModel::IdRole).toLongLong(), m_issues.first().value);
        QCOMPARE(cell(19, IssueColumn::Due).data(Qt::ToolTipRole).toString(), QStringLiteral("Ingen klocka går"));
        for (int column = 0; column < m_model->columnCount(); ++column)
            QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void whatIsLateSaysSoInWords()
    {
        VERIFY_RESULT(forward(m_issues.at(0), QDate(2026, 11, 2), QDate(2026, 11, 20)));
        VERIFY_RESULT(forward(m_issues.at(1), QDate(2026, 11, 2), QDate(2026, 11, 23)));
        IssueFilter waiting;
        waiting.stage = IssueStage::Waiting;
        m_model->setQuery(waiting, {IssueColumn::Due, Qt::AscendingOrder});
        QTRY_COMPARE(m_model->count(), 2);
        QTRY_COMPARE(shown(0, IssueColumn::Due), QStringLiteral("1 arbetsdagar sen"));
        QCOMPARE(cell(0, IssueColumn::Due).data(IssueListModel::LateRole).toBool(), true);
        QCOMPARE(cell(0, IssueColumn::Title).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("OR-2026-0001, Cykelväg, bekräftad, försenad, 1 arbetsdagar sen, Tekniska förvaltningen"));
        QVERIFY(cell(0, IssueColumn::Due).data(Qt::ToolTipRole).toString().contains(QStringLiteral("20 november 2026")));
        // The last day is not late.
        QTRY_COMPARE(shown(1, IssueColumn::Due), QStringLiteral("2026-11-23"));
        QCOMPARE(cell(1, IssueColumn::Due).data(IssueListModel::LateRole).toBool(), false);
        waiting.stage = IssueStage::Late;
        waiting.today = QDate(2026, 11, 23);
        m_model->setQuery(waiting, {IssueColumn::Due, Qt::AscendingOrder});
        QTRY_COMPARE(m_model->ids(), QList<qint64>{m_issues.at(0).value});
    }

    void sortsInSwedishOrder()
    {
        m_model->setQuery({}, {});
        m_model->sort(int(IssueColumn::Title), Qt::AscendingOrder);
        QTRY_COMPARE(m_model->count(), 20);
        QTRY_COMPARE(shown(0, IssueColumn::Title), QStringLiteral("Belysning"));
        QTRY_COMPARE(shown(19, IssueColumn::Title), QStringLiteral("Österäng"));
        QTRY_COMPARE(shown(8, IssueColumn::Title), QStringLiteral("Ån"));
        QTRY_COMPARE(shown(12, IssueColumn::Title), QStringLiteral("Ängen"));
    }

    void filtersAndKeepsTheSelected()
    {
        m_model->setQuery({}, {});
        QTRY_COMPARE(m_model->count(), 20);
        QItemSelectionModel selection(m_model.get());
        selection.setCurrentIndex(cell(m_model->rowOf(m_issues.at(8).value), IssueColumn::Title), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        IssueFilter filter;
        filter.types = {IssueType::Fault};
        m_model->setQuery(filter, {});
        QTRY_COMPARE(m_model->count(), 5);
        QCOMPARE(m_model->idAt(selection.currentIndex().row()), m_issues.at(8).value);
        filter.text = QStringLiteral("österäng");
        m_model->setQuery(filter, {});
        QTRY_COMPARE(m_model->ids(), QList<qint64>{m_issues.at(4).value});
        QVERIFY(!selection.currentIndex().isValid());
    }

    void followsWhatIsWritten()
    {
        m_model->setQuery({}, {});
        QTRY_COMPARE(shown(0, IssueColumn::Title), QStringLiteral("Österäng"));
        QItemSelectionModel selection(m_model.get());
        selection.setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        add(m_file->connection(), QDate(2026, 11, 1), QStringLiteral("Julgran"));
        Q_EMIT m_database->changed();
        QTRY_COMPARE(m_model->count(), 21);
        QTRY_COMPARE(shown(0, IssueColumn::Title), QStringLiteral("Julgran"));
        QCOMPARE(selection.currentIndex().row(), 1);
        // A step is shown without being asked for.
        VERIFY_RESULT(forward(m_issues.last(), QDate(2026, 11, 2), QDate(2026, 12, 1)));
        QTRY_COMPARE(shown(1, IssueColumn::State), QStringLiteral("bekräftad"));
        QCOMPARE(shown(1, IssueColumn::Receiver), QStringLiteral("Tekniska förvaltningen"));
        QCOMPARE(selection.currentIndex().row(), 1);
        QVERIFY(m_service->setBinned(m_issues.at(3), true).result());
        QTRY_COMPARE(m_model->count(), 20);
        QCOMPARE(m_model->rowOf(m_issues.at(3).value), -1);
    }

    void mayGoWhileAnswersAreUnderWay()
    {
        m_model->setQuery({}, {});
        (void)shown(0, IssueColumn::Title);
        m_model.reset();
        QCoreApplication::processEvents();
        QVERIFY(m_service->ids({}, {}).result());
    }
};

ORTSKONTAKT_TEST("issuelistmodel", IssueListModelTest)
#include "tst_issuelistmodel.moc"
