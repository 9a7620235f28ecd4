#pragma once

#include "meetings/meetingdetailloader.h"

#include <QWidget>

class EmptyState;
class FlowLayout;
class MessageBar;
class QBoxLayout;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class TextLabel;

/// One meeting to read, beside the list. Nothing is edited here.
class MeetingDetail : public QWidget
{
    Q_OBJECT
public:
    explicit MeetingDetail(const AppContext &context, QWidget *parent = nullptr);

    /// Shows a meeting as soon as it is read; 0 shows that none is chosen. What is shown stays until then.
    void showMeeting(MeetingId id);
    /// Instead of a meeting: how many are selected.
    void showCount(int selected);
    MeetingId meeting() const { return m_id; }
    void retranslate();

Q_SIGNALS:
    void openRequested(MeetingId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showData(const MeetingDetailData &read);
    void render();
    void showFailure(const Error &error);
    QWidget *makeContent();
    const AppContext &m_context;
    MeetingDetailLoader m_loader;
    MeetingId m_id;
    int m_selected = 0;
    std::optional<MeetingDetailData> m_data;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    MessageBar *m_bar;
    TextLabel *m_heading;
    TextLabel *m_when;
    QPushButton *m_open;
    QBoxLayout *m_top = nullptr;
    QWidget *m_chips;
    QTextBrowser *m_text;
};
