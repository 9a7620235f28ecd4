#include "meetinglistmodel.h"

#include "meetingservice.h"
#include "swedishformat.h"
#include "words.h"

static bool isNumber(MeetingColumn column) { return column == MeetingColumn::Attendance || column == MeetingColumn::Items; }

MeetingListModel::MeetingListModel(MeetingService &service, Database &database, QObject *parent)
    : RowListModel(parent), m_service(service)
{
    connect(&database, &Database::changed, this, [this] {
        if (m_asked)
            refreshLater();
    });
}

void MeetingListModel::setQuery(const MeetingFilter &filter, const MeetingSort &order)
{
    if (m_asked && filter == m_filter && order == m_order && state() != State::Failed)
        return;
    m_asked = true;
    m_filter = filter;
    m_order = order;
    requery();
}

void MeetingListModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < meetingColumnCount)
        setQuery(m_filter, {MeetingColumn(column), order});
}

QFuture<Result<QList<qint64>>> MeetingListModel::readIds() { return m_service.ids(m_filter, m_order); }
QFuture<Result<QList<MeetingRow>>> MeetingListModel::readRowValues(const QList<qint64> &ids) { return m_service.rows(ids); }

QString MeetingListModel::columnName(MeetingColumn column)
{
    switch (column) {
    case MeetingColumn::Date: return tr("Datum");
    case MeetingColumn::Time: return tr("Tid");
    case MeetingColumn::Kind: return tr("Slag");
    case MeetingColumn::Council: return tr("Ortsråd");
    case MeetingColumn::Locality: return tr("Ort");
    case MeetingColumn::Theme: return tr("Tema");
    case MeetingColumn::State: return tr("Status");
    case MeetingColumn::Form: return tr("Form");
    case MeetingColumn::Place: return tr("Plats");
    case MeetingColumn::Attendance: return tr("Närvarande");
    case MeetingColumn::Items: return tr("Punkter");
    case MeetingColumn::Changed: return tr("Senast ändrad");
    }
    return {};
}

QString MeetingListModel::text(const MeetingRow &row, MeetingColumn column)
{
    switch (column) {
    case MeetingColumn::Date: return SwedishFormat::tableDate(row.date);
    case MeetingColumn::Time: return SwedishFormat::tableTime(row.start);
    case MeetingColumn::Kind: return row.kind;
    case MeetingColumn::Council: return row.council;
    case MeetingColumn::Locality: return row.locality;
    case MeetingColumn::Theme: return row.theme;
    case MeetingColumn::State: return Words::of("status", row.status);
    case MeetingColumn::Form: return Words::of("form", row.form);
    case MeetingColumn::Place: return row.place;
    case MeetingColumn::Attendance: return row.attendance ? SwedishFormat::number(*row.attendance) : QString();
    case MeetingColumn::Items: return row.items > 0 ? SwedishFormat::number(row.items) : QString();
    case MeetingColumn::Changed: {
        const QDateTime local = row.changedAt.toLocalTime();
        return SwedishFormat::tableDate(local.date()) + u' ' + SwedishFormat::tableTime(local.time());
    }
    }
    return {};
}

QString MeetingListModel::toolTip(const MeetingRow &row, MeetingColumn column)
{
    switch (column) {
    case MeetingColumn::Date: return tr("%1, %2", "day and week").arg(SwedishFormat::longDate(row.date), SwedishFormat::week(row.date));
    case MeetingColumn::Time: return row.start.isValid() ? SwedishFormat::textTimeRange(row.start, row.end) : QString();
    case MeetingColumn::Attendance: return row.attendance ? tr("%n närvarande", nullptr, *row.attendance) : tr("Antalet närvarande är inte angivet");
    case MeetingColumn::Changed: return tr("Senast ändrad av %1").arg(row.changedBy);
    default: return text(row, column);
    }
}

/// What a screen reader says of a row, whichever cell of it is the current one.
QString MeetingListModel::sentence(const MeetingRow &row)
{
    QStringList parts{SwedishFormat::textDate(row.date)};
    if (row.start.isValid())
        parts << SwedishFormat::textTime(row.start);
    parts << row.kind << row.council << (row.council.contains(row.locality) ? QString() : row.locality) << row.theme
          << Words::of("status", row.status);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant MeetingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = MeetingColumn(index.column());
    switch (role) {
    case IdRole: return idAt(index.row());
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
    case StatusRole: break;
    default: return {};
    }
    const MeetingRow *known = row(index.row());
    if (!known)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : role == Qt::AccessibleTextRole ? QVariant(tr("Hämtas …")) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return text(*known, column);
    case Qt::ToolTipRole: return toolTip(*known, column);
    case Qt::AccessibleTextRole: return sentence(*known);
    case Qt::AccessibleDescriptionRole: return tr("%1: %2", "column and value").arg(columnName(column), text(*known, column));
    default: return codeOf(known->status);
    }
}

QVariant MeetingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= meetingColumnCount)
        return {};
    const auto column = MeetingColumn(section);
    if (role == Qt::DisplayRole)
        return columnName(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

void MeetingListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, meetingColumnCount - 1);
    if (count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, meetingColumnCount - 1));
}
