#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

/// A month to pick a day from, under a field: arrows move, Enter picks, Escape leaves. Monday first, ISO weeks. Deletes itself.
class CalendarPopup : public QFrame
{
    Q_OBJECT
public:
    CalendarPopup(QDate selected, QDate today, QWidget *parent);
    void showUnder(QWidget *field);

Q_SIGNALS:
    void picked(QDate date);

private:
    void dress();
    QCalendarWidget *m_calendar;
};
