#pragma once

#include "meetings/meetingfilterview.h"

#include <QWidget>
#include <functional>

class FilterChoice;
class FilterPeriod;
class QPushButton;
class RecordService;
class SearchField;
struct RecordSchema;

/// The row above the list of meetings: text, ort, ortsråd, slag, period, status, and a way to take it all away.
class MeetingFilterBar : public QWidget
{
    Q_OBJECT
public:
    MeetingFilterBar(RecordService &records, std::function<QDate()> today, QWidget *parent = nullptr);

    /// Fills the parts of `view` that the row shows; the others (bin, sort, columns) stay.
    MeetingListView view() const { return m_view; }
    void setView(const MeetingListView &view);
    void setText(const QString &text);
    void clear();
    void focusText();
    /// Reads the names of localities, councils and kinds again.
    void reload();
    void retranslate();

Q_SIGNALS:
    /// By the user, text after a pause in typing.
    void viewChanged();
    /// Down in the text field: on to the list.
    void leaveDown();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take();
    void refresh();
    void fitText();
    void fillStatuses();
    void fillNames(const RecordSchema &schema, FilterChoice *choice);
    RecordService &m_records;
    MeetingListView m_view;
    SearchField *m_text;
    FilterChoice *m_localities;
    FilterChoice *m_councils;
    FilterChoice *m_kinds;
    FilterChoice *m_statuses;
    FilterPeriod *m_period;
    QPushButton *m_clear;
};
