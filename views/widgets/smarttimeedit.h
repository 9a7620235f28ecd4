#pragma once

#include "widgets/smartedit.h"

#include <QTime>

/// A time of day, typed as people write it (`18.30`, `1830`, `kl 18`; see SmartDate::parseTime). Up/Down a quarter, Page Up/Down an hour.
class SmartTimeEdit : public SmartEdit
{
    Q_OBJECT
public:
    explicit SmartTimeEdit(QWidget *parent = nullptr);

    /// Invalid when the field is empty or not understood; ask hasError() for which.
    QTime time() const { return m_time; }
    void setTime(QTime time);

Q_SIGNALS:
    void timeChanged(QTime time);

protected:
    Result<QString> interpret(const QString &text) override;
    void interpretEmpty() override { m_time = {}; }
    void announce() override;
    QString normalText() const override;
    void step(int direction, bool page) override;

private:
    QTime m_time;
    QTime m_announced;
};
