#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

class QMenu;

/// Every command of the editor as an action with its key; the same objects stand in the menus and in the items' own menu.
class MeetingCommands : public QObject
{
    Q_OBJECT
public:
    enum Command {
        Save, SaveAndClose, AddCorrection, AttachFiles, PasteAttachment, Close,
        Undo, Redo,
        AddItem, RemoveItem, MoveUp, MoveDown, NextItem, PreviousItem, MakeDecision, MakeAction, MakeIssue, AddAction, AddAttendance,
        Versions, NewWindow, MoveToBin, Restore, Help
    };
    explicit MeetingCommands(QObject *parent);
    QAction *action(Command command) const { return m_actions.value(command); }
    void retranslate();

private:
    QHash<int, QAction *> m_actions;
};
