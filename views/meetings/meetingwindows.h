#pragma once

#include "ids.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <functional>

class MeetingWindow;
class QuickNoteDialog;
struct AppContext;

/// The windows of meetings and the quick note. Made once by the application; answers the navigator's requests for meetings, so
/// nothing else needs to know that they have windows. Window thread.
class MeetingWindows : public QObject
{
    Q_OBJECT
public:
    explicit MeetingWindows(AppContext &context, QObject *parent = nullptr);
    ~MeetingWindows() override;

    /// A second request for the same meeting brings its window to the front. An id of a draft that never was stored opens the draft.
    MeetingWindow *open(MeetingId meeting);
    /// One more window of the same meeting (*Visa › Nytt fönster*).
    MeetingWindow *openAnother(MeetingId meeting);
    MeetingWindow *openNew(CouncilId council);
    QuickNoteDialog *openQuickNote(CouncilId council);
    QList<MeetingWindow *> windows() const;
    /// Closes every window, storing what is written; what breaks a rule stays as a draft. `gone` is called when the last one is gone, and
    /// never when one could not store its text: that one stays, in front.
    void closeAll(std::function<void()> gone = {});

Q_SIGNALS:
    /// F1 in a meeting: the application shows the topic in its help window.
    void helpRequested(const QString &topic);

private:
    MeetingWindow *make();
    void tellWhenGone();
    void flush();
    MeetingWindow *windowOf(MeetingId meeting) const;
    AppContext &m_context;
    QList<QPointer<MeetingWindow>> m_windows;
    QPointer<QuickNoteDialog> m_quickNote;
    std::function<void()> m_whenGone;
};
