#pragma once

class Database;

/// A widget that holds what is typed and not yet stored. Whatever keeps drafts is one, so that the end of the session finds it.
class KeepsDraft
{
public:
    virtual ~KeepsDraft() = default;
    /// Hands what is typed to the database as a draft. Never asks, opens or waits for anything: the system may be shutting down.
    virtual void keepDraft() = 0;
};

/// The one way in which the end of the session, of the program and a close request from outside store everything that is typed, in whatever
/// window it stands. Waits until the database has written, but not longer than the system waits for a program (Windows: 5 seconds);
/// false when that was not enough. Window thread.
bool keepEveryDraft(Database &database, int milliseconds = 4000);
