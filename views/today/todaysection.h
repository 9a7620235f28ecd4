#pragma once

#include "today/shortlist.h"

class QPushButton;
class SectionHeader;

/// A part of *Idag*: heading with a number, the first rows of a list, and a button for the rest. Hidden while it has nothing to show.
class TodaySection : public QWidget
{
    Q_OBJECT
public:
    /// `first` rows are shown at first: the page stays one that can be taken in, and is there at once also on a full day.
    TodaySection(const QString &listName, int first, QWidget *parent = nullptr);
    ShortList *list() const { return m_list; }
    void setTitle(const QString &title);
    /// The rest is on another page: *Visa alla* asks for it (allRequested) instead of showing the rows here.
    void setLeadsAway(bool away) { m_leadsAway = away; }
    /// How many there are on the other page, when that is not the total: before fill().
    void setAwayTotal(qint64 total) { m_awayTotal = total; }
    /// `total` may be more than there are rows; `exact` says whether it is all there is.
    void fill(const QList<ShortList::Row> &rows, qint64 total, bool exact = true);

Q_SIGNALS:
    void allRequested();

private:
    void refresh();
    const int m_first;
    SectionHeader *m_header;
    ShortList *m_list;
    QPushButton *m_all;
    QList<ShortList::Row> m_rows;
    QString m_title;
    qint64 m_total = 0;
    qint64 m_awayTotal = -1;
    bool m_exact = true;
    bool m_leadsAway = false;
    bool m_whole = false;  ///< the user asked to see all of it
};
