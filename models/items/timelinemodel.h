#pragma once

#include "timeline.h"

#include <QAbstractListModel>

/// Which lines of a timeline are shown.
enum class TimelineChoice { Everything, Own, Meetings, Roles, Changes };

/// A timeline as a list: a heading for each year, then its lines with the latest first. Pages are appended as they are read.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles { IsYearRole = Qt::UserRole, DateRole, IconRole, TitleRole, NoteRole, MeetingRole };
    using QAbstractListModel::QAbstractListModel;

    void clear();
    void append(const QList<TimelineEntry> &entries);
    void setChoice(TimelineChoice choice);
    /// The meeting a line leads to, 0 for none.
    qint64 meetingAt(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        int year = 0;
        qsizetype entry = -1;  ///< -1: the heading of the year
    };
    void addRows(qsizetype first, QList<Row> &rows) const;
    bool isShown(const TimelineEntry &entry) const;
    QList<TimelineEntry> m_entries;
    QList<Row> m_rows;
    TimelineChoice m_choice = TimelineChoice::Everything;
};
