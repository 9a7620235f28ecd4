#pragma once

#include "lists/listpage.h"
#include "meetings/meetingfilterview.h"

class MeetingDetail;
class MeetingFilterBar;
class MeetingListModel;
class MeetingTable;

/// *Träffar*: every meeting in a list to filter, sort and read, however many they are.
class MeetingsPage : public ListPage
{
    Q_OBJECT
public:
    explicit MeetingsPage(const AppContext &context, QWidget *parent = nullptr);
    ~MeetingsPage() override;

    /// What the list shows now, for an export: the filter with its period as dates.
    MeetingFilter currentFilter() const;
    /// Shows all meetings that hold these words (Navigator::meetingTextRequested).
    void showText(const QString &text);

    void createNew() override;
    void retranslate() override;

protected:
    QString countWords(int shown) const override;
    EmptyWords emptyWords(Empty why) const override;
    QString movedWords(bool toBin, int count) const override;
    QString tooManyWords(int most) const override;
    bool hasNothing() const override { return m_total == 0; }
    void readTotals() override;
    QFuture<Status> moveRecord(qint64 id, bool toBin) override;
    void openRecord(qint64 id) override;
    void showSelected(qint64 id, int count) override;

private:
    using Query = ListQueryOf<MeetingListView, MeetingListModel, MeetingFilterBar, MeetingTable>;
    MeetingListModel *m_model;
    MeetingFilterBar *m_filter;
    MeetingTable *m_table;
    MeetingDetail *m_detail;
    QPushButton *m_note, *m_new;
    Query *m_query = nullptr;
    qint64 m_total = -1;  ///< not known yet
};
