#pragma once

#include "meetings/meetingeditorchoices.h"
#include "meetings/meetingeditordocument.h"
#include "merge.h"
#include "records/keepsdraft.h"

#include <QPointer>
#include <QWidget>

class ActionSection;
class AgendaIssues;
class AgendaSection;
class AgendaSources;
class AttachmentSection;
class AttendanceSection;
class CarriedPanel;
class CorrectionSection;
class DraftBar;
class MeetingCommands;
class MeetingFacts;
class MeetingNote;
class MeetingSession;
class MeetingStateBar;
class MessageBar;
class QBoxLayout;
class QScrollArea;
class QSplitter;
struct AppContext;

/// Everything about one meeting on one surface. The parts show and change the document; the session stores it; this puts them
/// together and does what takes more than one of them.
class MeetingEditor : public QWidget, public KeepsDraft
{
    Q_OBJECT
public:
    explicit MeetingEditor(AppContext &context, QWidget *parent = nullptr);
    ~MeetingEditor() override;

    void open(MeetingId id);
    void openNew(CouncilId council);
    /// The meeting asked for, also before it has been read; as prepared for a new one.
    MeetingId meeting() const;
    MeetingDocument &document() { return *m_document; }
    MeetingSession &session() { return *m_session; }
    MeetingCommands &commands() { return *m_commands; }
    MeetingStateBar &stateBar() { return *m_state; }
    AttachmentSection &attachments() { return *m_attachments; }
    QString title() const;
    /// Stores what there is to store, then tells whether the window may go. What cannot be saved is kept as a draft, and the window may.
    void finish(const std::function<void()> &mayClose, const std::function<void()> &mustStay = {});
    /// Stores the draft at once: the window loses the focus or the session ends.
    void flush();
    void keepDraft() override { flush(); }

Q_SIGNALS:
    void titleChanged(const QString &title);
    void statusChanged(const QString &text);
    void closeRequested();
    void openFailed(const Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    AttachmentSection *makeAttachments();
    QScrollArea *column(const QString &name, const QList<QWidget *> &parts, QBoxLayout **layout);
    void arrange();
    void connectSession();
    void connectParts();
    void connectCommands();
    void afterOpen();
    void refreshCommands();
    void takeStep(MeetingStatus to);
    void approve();
    void setStatus(MeetingStatus to, const std::function<void(Meeting &)> &also = {});
    bool agreesToDay(QDate day);
    void addCorrection();
    void setActionStatus(ActionItemId action, ActionStatus status);
    void makeIssue();
    void showFailure(const Error &error);
    void showPendingDraft();
    void showConflict(const MeetingMerge &merge, const MeetingFile &theirs);
    void showVersions();
    void setBinned(bool binned);
    void refreshBin();
    void restoreVersion(int revision);
    QString nameOf(const QString &table, qint64 id) const;
    QString versionHtml(const MeetingFile &before, const MeetingFile &after, bool onlyChanged) const;
    bool takeDrop(QEvent *event);
    AppContext &m_context;
    MeetingChoices m_choices;
    ErrorCode m_lastFailure = ErrorCode::Internal;
    MeetingId m_requested;
    bool m_opened = false;
    bool m_binShown = false;  ///< the bar says that the meeting is in the bin
    MeetingDocument *m_document;
    MeetingSession *m_session;
    MeetingCommands *m_commands;
    AgendaSources *m_sources;
    AgendaIssues *m_issues;
    MessageBar *m_message;
    DraftBar *m_draftBar;
    MeetingStateBar *m_state;
    MeetingFacts *m_facts;
    AttendanceSection *m_attendance;
    CarriedPanel *m_carried;
    MeetingNote *m_note;
    AgendaSection *m_agenda;
    ActionSection *m_actions;
    AttachmentSection *m_attachments;
    CorrectionSection *m_corrections;
    QSplitter *m_splitter;
    QBoxLayout *m_mainLayout = nullptr, *m_sideLayout = nullptr, *m_endLayout = nullptr;
    QScrollArea *m_side = nullptr, *m_main = nullptr, *m_end = nullptr;
};
