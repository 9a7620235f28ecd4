#include "timelinemodel.h"

#include "swedishformat.h"
#include "timelinewords.h"

void TimelineModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_rows.clear();
    endResetModel();
}

bool TimelineModel::isShown(const TimelineEntry &entry) const
{
    const bool ofMeeting =
        entry.kind == TimelineKind::Meeting || entry.kind == TimelineKind::Action || entry.kind == TimelineKind::MeetingFile;
    const bool change = entry.kind == TimelineKind::Change || entry.kind == TimelineKind::Attachment;
    switch (m_choice) {
    case TimelineChoice::Everything: return true;
    case TimelineChoice::Own: return !ofMeeting || entry.own;
    case TimelineChoice::Meetings: return ofMeeting;
    case TimelineChoice::Roles: return !ofMeeting && !change;
    case TimelineChoice::Changes: return change;
    }
    return true;
}

void TimelineModel::addRows(qsizetype first, QList<Row> &rows) const
{
    int year = rows.isEmpty() ? (m_rows.isEmpty() ? 0 : m_rows.last().year) : rows.last().year;
    for (qsizetype i = first; i < m_entries.size(); ++i) {
        if (!isShown(m_entries.at(i)))
            continue;
        if (m_entries.at(i).date.year() != year) {
            year = m_entries.at(i).date.year();
            rows << Row{year, -1};
        }
        rows << Row{year, i};
    }
}

void TimelineModel::append(const QList<TimelineEntry> &entries)
{
    const qsizetype first = m_entries.size();
    m_entries += entries;
    QList<Row> rows;
    addRows(first, rows);
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

void TimelineModel::setChoice(TimelineChoice choice)
{
    beginResetModel();
    m_choice = choice;
    m_rows.clear();
    QList<Row> rows;
    addRows(0, rows);
    m_rows = rows;
    endResetModel();
}

qint64 TimelineModel::meetingAt(int row) const
{
    const qsizetype index = m_rows.value(row).entry;
    if (row < 0 || row >= m_rows.size() || index < 0 || m_entries.at(index).table != QLatin1String("meeting"))
        return 0;
    return m_entries.at(index).id;
}

void TimelineModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_rows.at(index.row()).entry < 0)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return QAbstractListModel::flags(index);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.entry < 0) {
        if (role == Qt::DisplayRole || role == TitleRole)
            return QString::number(row.year);
        return role == IsYearRole ? QVariant(true) : QVariant();
    }
    const TimelineEntry &entry = m_entries.at(row.entry);
    QString date = SwedishFormat::tableDate(entry.date);
    if (entry.time.isValid())
        date += u' ' + SwedishFormat::tableTime(entry.time);
    switch (role) {
    case DateRole: return entry.kind == TimelineKind::Action || entry.kind == TimelineKind::MeetingFile ? QString() : date;
    case IconRole: return TimelineWords::icon(entry.kind);
    case TitleRole: return TimelineWords::title(entry);
    case NoteRole: return TimelineWords::note(entry);
    case MeetingRole: return meetingAt(index.row());
    case IsYearRole: return false;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString note = TimelineWords::note(entry);
        const QString text = date + QStringLiteral("  ") + TimelineWords::title(entry);
        return note.isEmpty() ? text : text + QStringLiteral(" – ") + note;
    }
    default: return {};
    }
}
