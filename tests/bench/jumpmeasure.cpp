#include "checked.h"
#include "connection.h"
#include "database.h"
#include "measures.h"
#include "meetinglistmodel.h"
#include "meetingrepository.h"
#include "meetingservice.h"
#include "random.h"
#include "report.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

/// Every row that the view shows has been read; until then it shows placeholders and has no status.
static bool isWhole(const QTableView &view)
{
    const int last = view.rowAt(view.viewport()->height() - 1);
    for (int row = view.rowAt(0); row >= 0 && row <= last; ++row) {
        if (!view.model()->index(row, 0).data(MeetingListModel::StatusRole).isValid())
            return false;
    }
    return true;
}

void Measures::jump(Report &report, const QString &file)
{
    constexpr int jumps = 300;
    const auto database = checked(Database::open(file, {}));
    MeetingService service(*database);
    MeetingListModel model(service, *database);
    QTableView view;
    view.setModel(&model);
    view.verticalHeader()->hide();
    view.resize(1280, 800);
    view.show();
    model.setQuery({}, {});
    const qint64 total = checked(MeetingRepository(*checked(Connection::open(DatabaseAddress::ofFile(file), Connection::Mode::ReadOnly))).total());
    // The list grows in steps, and the scroll bar follows it.
    while (model.rowCount() < total || view.verticalScrollBar()->maximum() < total - 100)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    Random random(7);
    QList<double> work, waited;
    int placeholders = 0;
    for (int i = -20; i < jumps; ++i) {
        const int row = random.below(model.rowCount() - 100);
        const double before = threadMilliseconds();
        const double wall = millisecondsOf([&] {
            view.verticalScrollBar()->setValue(row);
            if (view.rowAt(0) != row)
                qFatal("the view did not jump");
            placeholders += isWhole(view) ? 0 : 1;
            while (!isWhole(view))
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            view.viewport()->repaint();
        });
        const double after = threadMilliseconds();
        // The first ones are for warming up.
        if (i >= 0) {
            work << after - before;
            waited << wall;
        }
    }
    // Random rows of a million are hardly ever kept: a measure without fetching measures nothing.
    if (placeholders < jumps * 9 / 10)
        qFatal("the rows were there before the jump");
    std::sort(work.begin(), work.end());
    std::sort(waited.begin(), waited.end());
    report.section(QStringLiteral("A random jump in the list to painted rows, %1 jumps").arg(jumps), QStringLiteral("nothing: work of the window's thread (its processor time), 1280×800, software painting"));
    const auto at = [](const QList<double> &sorted, double part) { return sorted.at(qMin(sorted.size() - 1, qsizetype(part * double(sorted.size())))); };
    report.add({QStringLiteral("work, median"), at(work, 0.5), 0, QStringLiteral("ms"), Figure::Goal::Most, 16});
    report.add({QStringLiteral("work, 95 of 100"), at(work, 0.95), 0, QStringLiteral("ms"), Figure::Goal::Most, 16});
    report.add({QStringLiteral("work, the longest"), work.last(), 0, QStringLiteral("ms"), Figure::Goal::Most, 16});
    report.add({QStringLiteral("time until all rows are there, median"), at(waited, 0.5), 0, QStringLiteral("ms"), Figure::Goal::None});
    report.add({QStringLiteral("time until all rows are there, 95 of 100"), at(waited, 0.95), 0, QStringLiteral("ms"), Figure::Goal::None});
}
