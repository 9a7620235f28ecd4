#pragma once

#include "meetings/meetingeditorsection.h"

class QMenu;
class QPushButton;
class StatusChip;
class TextLabel;

/// The bar over the editor: which meeting, how far it has come, and the next step as its one primary button.
class MeetingStateBar : public MeetingSection
{
    Q_OBJECT
public:
    explicit MeetingStateBar(MeetingDocument &document, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// The other steps than the next, for the menu of the window too; filled anew at every change.
    QMenu *stepMenu() const { return m_menu; }
    static QString nameOfStep(MeetingStatus from, MeetingStatus to);

Q_SIGNALS:
    void stepRequested(MeetingStatus to);
    void correctionRequested();

protected:
    void refresh() override;
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title, *m_detail;
    StatusChip *m_chip;
    QPushButton *m_next;
    QPushButton *m_other;
    QMenu *m_menu;
};
