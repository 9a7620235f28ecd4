#pragma once

#include <QDate>
#include <QDialog>
#include <functional>

class FormField;
class QLineEdit;
class QPushButton;
class SmartDateEdit;

/// Asks who approved the notes and when, and says what locking means, before what cannot be undone.
class MeetingApproveDialog : public QDialog
{
    Q_OBJECT
public:
    MeetingApproveDialog(const QString &suggestedBy, const std::function<QDate()> &today, QWidget *parent);
    QString approvedBy() const;
    QDate approvedOn() const;

private:
    void check();
    QLineEdit *m_by;
    SmartDateEdit *m_on;
    QPushButton *m_act;
};
