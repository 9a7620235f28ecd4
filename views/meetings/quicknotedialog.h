#pragma once

#include "meeting.h"
#include "meetings/meetingeditorchoices.h"
#include "records/keepsdraft.h"

#include <QDialog>
#include <QTimer>

class DraftBar;
class FieldNote;
class FormField;
class MessageBar;
class PlainTextEdit;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class SmartDateEdit;
class SmartTimeEdit;
struct AppContext;

/// The quick note (Ctrl+M): council, day and time are filled in, the cursor stands in the text, Ctrl+Enter stores a meeting. What is typed
/// is kept as a draft and offered the next time.
class QuickNoteDialog : public QDialog, public KeepsDraft
{
    Q_OBJECT
public:
    explicit QuickNoteDialog(AppContext &context, QWidget *parent = nullptr);
    /// A council of its own accord: the one given, else the last used, else the one of the user's own appointment.
    void begin(CouncilId council);
    /// Milliseconds from a key to the stored draft.
    void setDraftDelay(int milliseconds) { m_timer.setInterval(milliseconds); }
    void flush();
    void keepDraft() override { flush(); }

Q_SIGNALS:
    void helpRequested(const QString &topic);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectFields();
    void retranslate();
    void choose(CouncilId council);
    void fillBoxes();
    MeetingFile file() const;
    void put(const Meeting &meeting);
    void touched();
    void lookForDraft();
    void restore();
    void discard();
    void store();
    void stored(const MeetingFile &file);
    bool hasText() const;
    AppContext &m_context;
    MeetingChoices m_choices;
    Meeting m_meeting;  ///< what the council gives besides what is shown
    QTimer m_timer;
    qint64 m_pending = 0;
    QString m_pendingBody;
    bool m_draftStored = false;
    bool m_done = false;
    bool m_storing = false;
    DraftBar *m_draftBar;
    MessageBar *m_message;
    QComboBox *m_council, *m_kind;
    SmartDateEdit *m_date;
    SmartTimeEdit *m_time;
    QLineEdit *m_theme;
    QSpinBox *m_attendance;
    PlainTextEdit *m_text;
    FieldNote *m_textNote;
    FormField *m_councilField, *m_kindField, *m_dateField, *m_timeField, *m_themeField, *m_attendanceField;
    QLabel *m_textLabel, *m_status;
    QPushButton *m_store, *m_cancel;
};
