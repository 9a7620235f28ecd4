#pragma once

#include "draft.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

class MeetingService;

/// Stores what is being typed as a draft, at most two seconds after it was typed, and takes the draft away when it was saved or
/// thrown away. It asks its source for the draft only when something is to be stored. Window thread only.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    /// What is unsaved now; nothing when nothing is.
    using Source = std::function<std::optional<Draft>()>;
    DraftKeeper(MeetingService &drafts, Source source, QObject *parent = nullptr);

    /// Something was typed.
    void touch();
    /// Stores at once what was typed since the last time.
    void flush();
    /// Takes the stored draft of a record away, and what was typed into it since is not stored either.
    void forget(const QString &subject, qint64 id);
    /// Milliseconds from the first key to the stored draft.
    void setPause(int milliseconds) { m_timer.setInterval(milliseconds); }

Q_SIGNALS:
    void stored();
    /// The draft of a record is gone from the database.
    void forgotten();
    /// The draft could not be stored, in words.
    void failed(const QString &message);

private:
    MeetingService &m_drafts;
    const Source m_source;
    QTimer m_timer;
};
