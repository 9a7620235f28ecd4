#pragma once

#include "lists/periodchoice.h"

#include <QWidget>
#include <functional>

class QActionGroup;
class QLabel;
class QPushButton;
class SmartDateEdit;

/// The period of a filter: named stretches in a menu, or two dates of one's own beside it.
class FilterPeriod : public QWidget
{
    Q_OBJECT
public:
    /// `kinds`: those to choose among, in their order.
    FilterPeriod(std::function<QDate()> today, const QList<PeriodChoice::Kind> &kinds, QWidget *parent = nullptr);
    PeriodChoice period() const { return m_period; }
    void setPeriod(const PeriodChoice &period);
    void retranslate();

Q_SIGNALS:
    /// By the user.
    void periodChanged();

private:
    void choose(PeriodChoice::Kind kind);
    void datesChanged();
    void refresh();
    std::function<QDate()> m_today;
    PeriodChoice m_period;
    QPushButton *m_button;
    QActionGroup *m_kinds;
    QLabel *m_fromLabel;
    QLabel *m_toLabel;
    SmartDateEdit *m_from;
    SmartDateEdit *m_to;
    bool m_setting = false;
};
