#pragma once

#include "widgets/smartedit.h"

#include <QDate>
#include <functional>

class QAction;

/// A day, typed as people write it (`23/11`, `v48`, `idag+10`; see SmartDate::parseDate). Up/Down a day, Page Up/Down a month,
/// Alt+Down the calendar.
class SmartDateEdit : public SmartEdit
{
    Q_OBJECT
public:
    explicit SmartDateEdit(QWidget *parent = nullptr);

    /// Invalid when the field is empty or not understood; ask hasError() for which.
    QDate date() const { return m_date; }
    void setDate(QDate date);
    /// Where *idag* comes from; the machine's day unless set.
    void setToday(std::function<QDate()> today);

Q_SIGNALS:
    /// Typed, stepped, picked or set; an invalid date when there is none.
    void dateChanged(QDate date);

protected:
    Result<QString> interpret(const QString &text) override;
    void interpretEmpty() override { m_date = {}; }
    void announce() override;
    QString normalText() const override;
    void step(int direction, bool page) override;
    void openPopup() override;
    void retranslate() override;

private:
    QDate m_date;
    QDate m_announced;
    std::function<QDate()> m_today;
    QAction *m_open;
};
