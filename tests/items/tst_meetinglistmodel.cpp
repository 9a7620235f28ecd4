#include "meetinglistmodel.h"
#include "meetingrepository.h"
#include "meetingservice.h"
#include "testdatabase.h"
#include "testregistry.h"
#include "testresult.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QTest>

/// The meetings of a real database as a list, with the work done at once and on the worker threads, while they change.
class MeetingListModelTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDatabase> m_file;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<MeetingService> m_service;
    std::unique_ptr<MeetingListModel> m_model;
    MeetingKindId m_kind;
    QList<MeetingId> m_meetings;  ///< by date, the earliest first

    MeetingId add(Connection &connection, QDate date, const QString &theme, MeetingStatus status = MeetingStatus::Held)
    {
        MeetingFile file;
        file.meeting.kind = m_kind;
        file.meeting.date = date;
        file.meeting.theme = theme;
        file.meeting.status = status;
        if (status == MeetingStatus::Cancelled)
            file.meeting.cancelReason = QStringLiteral("Snöstorm");
        if (!MeetingRepository(connection).save(file))
            return {};
        return file.meeting.id;
    }
    void open(Database::Threads threads)
    {
        m_file = std::make_unique<TestDatabase>();
        QVERIFY2(m_file->isValid(), qPrintable(m_file->problem()));
        Connection &connection = m_file->connection();
        MeetingKind kind;
        kind.name = QStringLiteral("Ortsråd");
        VERIFY_RESULT(RecordRepository(connection).save(kind));
        m_kind = kind.id;
        m_meetings.clear();
        const QStringList themes{QStringLiteral("Cykelväg"), QStringLiteral("Ängen"), QStringLiteral("Belysning"), QStringLiteral("Ån"), QStringLiteral("Österäng")};
        for (int i = 0; i < 40; ++i)
            m_meetings << add(connection, QDate(2026, 1, 1).addDays(i), themes.at(i % 5), i % 8 ? MeetingStatus::Held : MeetingStatus::Cancelled);
        QVERIFY(!m_meetings.contains(MeetingId()));
        auto database = Database::open(m_file->addressText(), {.threads = threads, .user = QStringLiteral("Testa Testsson")});
        VERIFY_RESULT(database);
        m_database = std::move(*database);
        m_service = std::make_unique<MeetingService>(*m_database);
        m_model = std::make_unique<MeetingListModel>(*m_service, *m_database);
        new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
    }
    QString shown(int row, MeetingColumn column) const { return m_model->index(row, int(column)).data().toString(); }
    QStringList themes(int rows) const
    {
        QStringList result;
        for (int row = 0; row < rows; ++row)
            result << shown(row, MeetingColumn::Theme);
        return result;
    }

private Q_SLOTS:
    void init()
    {
        QFETCH_GLOBAL(bool, workers);
        open(workers ? Database::Threads::Workers : Database::Threads::Inline);
    }
    void initTestCase_data()
    {
        QTest::addColumn<bool>("workers");
        QTest::newRow("inline") << false;
        QTest::newRow("workers") << true;
    }
    void cleanup()
    {
        m_model.reset();
        m_service.reset();
        m_database.reset();
        m_file.reset();
    }

    void showsTheLatestFirstInSwedishForms()
    {
        m_model->setQuery({}, {});
        QTRY_COMPARE(m_model->count(), 40);
        QTRY_COMPARE(shown(0, MeetingColumn::Date), QStringLiteral("2026-02-09"));
        QCOMPARE(shown(39, MeetingColumn::Date), QStringLiteral("2026-01-01"));
        QCOMPARE(shown(39, MeetingColumn::State), QStringLiteral("inställt"));
        QCOMPARE(shown(0, MeetingColumn::Kind), QStringLiteral("Ortsråd"));
        QCOMPARE(m_model->index(39, 0).data(MeetingListModel::StatusRole).toString(), QStringLiteral("cancelled"));
        QCOMPARE(m_model->index(39, 3).data(Qt::AccessibleTextRole).toString(), QStringLiteral("1 januari 2026, Ortsråd, Cykelväg, inställt"));
        QCOMPARE(m_model->index(39, 0).data(MeetingListModel::IdRole).toLongLong(), m_meetings.first().value);
        const auto alignment = Qt::Alignment(m_model->index(0, int(MeetingColumn::Attendance)).data(Qt::TextAlignmentRole).toInt());
        QVERIFY(alignment & Qt::AlignRight);
        for (int column = 0; column < m_model->columnCount(); ++column)
            QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void sortsInSwedishOrder()
    {
        m_model->setQuery({}, {});
        m_model->sort(int(MeetingColumn::Theme), Qt::AscendingOrder);
        QTRY_COMPARE(m_model->count(), 40);
        QTRY_COMPARE(shown(0, MeetingColumn::Theme), QStringLiteral("Belysning"));
        QTRY_COMPARE(themes(40).filter(QStringLiteral("…")).size(), 0);
        QStringList order = themes(40);
        order.removeDuplicates();
        QCOMPARE(order, (QStringList{QStringLiteral("Belysning"), QStringLiteral("Cykelväg"), QStringLiteral("Ån"), QStringLiteral("Ängen"), QStringLiteral("Österäng")}));
        m_model->sort(int(MeetingColumn::Theme), Qt::DescendingOrder);
        QTRY_COMPARE(shown(0, MeetingColumn::Theme), QStringLiteral("Österäng"));
    }

    void filtersAndKeepsTheSelected()
    {
        m_model->setQuery({}, {});
        QTRY_COMPARE(m_model->count(), 40);
        QItemSelectionModel selection(m_model.get());
        const int row = m_model->rowOf(m_meetings.at(8).value);
        selection.setCurrentIndex(m_model->index(row, 2), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        MeetingFilter filter;
        filter.statuses = {MeetingStatus::Cancelled};
        m_model->setQuery(filter, {});
        QTRY_COMPARE(m_model->count(), 5);
        QCOMPARE(m_model->idAt(selection.currentIndex().row()), m_meetings.at(8).value);
        QCOMPARE(selection.selectedRows().size(), 1);
        filter.text = QStringLiteral("österäng");
        m_model->setQuery(filter, {});
        QTRY_COMPARE(m_model->count(), 1);
        QCOMPARE(m_model->idAt(0), m_meetings.at(24).value);
        QVERIFY(!selection.currentIndex().isValid());
        filter.text = QStringLiteral("*");
        m_model->setQuery(filter, {});
        QTRY_COMPARE(m_model->count(), 0);
    }

    void followsWhatIsWritten()
    {
        m_model->setQuery({}, {});
        QTRY_COMPARE(shown(0, MeetingColumn::Theme), QStringLiteral("Österäng"));
        QItemSelectionModel selection(m_model.get());
        selection.setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        // Another connection writes and this program hears of it.
        add(m_file->connection(), QDate(2026, 12, 1), QStringLiteral("Julgran"), MeetingStatus::Planned);
        Q_EMIT m_database->changed();
        QTRY_COMPARE(m_model->count(), 41);
        QTRY_COMPARE(shown(0, MeetingColumn::Theme), QStringLiteral("Julgran"));
        QCOMPARE(selection.currentIndex().row(), 1);
        // A change of a row is shown without being asked for.
        auto file = MeetingRepository(m_file->connection()).load(m_meetings.last());
        VERIFY_RESULT(file);
        file->meeting.theme = QStringLiteral("Nytt tema");
        (void)m_service->save(*file);
        QTRY_COMPARE(shown(1, MeetingColumn::Theme), QStringLiteral("Nytt tema"));
        QCOMPARE(selection.currentIndex().row(), 1);
    }

    void theBinTakesAndGivesBack()
    {
        m_model->setQuery({}, {});
        QTRY_COMPARE(m_model->count(), 40);
        (void)m_service->setBinned(m_meetings.at(5), true);
        QTRY_COMPARE(m_model->count(), 39);
        QCOMPARE(m_model->rowOf(m_meetings.at(5).value), -1);
        (void)m_service->setBinned(m_meetings.at(5), false);
        QTRY_COMPARE(m_model->count(), 40);
        (void)m_service->setBinned(m_meetings.at(6), true);
        MeetingFilter bin;
        bin.bin = true;
        m_model->setQuery(bin, {});
        QTRY_COMPARE(m_model->ids(), QList<qint64>{m_meetings.at(6).value});
    }

    void mayGoWhileAnswersAreUnderWay()
    {
        m_model->setQuery({}, {});
        (void)shown(0, MeetingColumn::Theme);
        m_model.reset();
        QCoreApplication::processEvents();
        QVERIFY(m_service->ids({}, {}).result());
    }
};

ORTSKONTAKT_TEST("meetinglistmodel", MeetingListModelTest)
#include "tst_meetinglistmodel.moc"
