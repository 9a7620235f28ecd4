#include "meetings/meetingeditorcommands.h"

#include "theme/theme.h"

#include <QCoreApplication>

namespace {

struct Entry {
    MeetingCommands::Command command;
    const char *name;
    const char *keys;
    const char *icon;
    const char *text;
};

// Undo and redo are named by what they take back, see MeetingEditor.
constexpr Entry entries[] = {
    {MeetingCommands::Save, "save", "Ctrl+S", "save", QT_TRANSLATE_NOOP("MeetingCommands", "&Spara")},
    {MeetingCommands::SaveAndClose, "saveAndClose", "Ctrl+Return", "check", QT_TRANSLATE_NOOP("MeetingCommands", "Spara och s&täng")},
    {MeetingCommands::AddCorrection, "appendCorrection", "", "edit", QT_TRANSLATE_NOOP("MeetingCommands", "Lägg till &rättelse…")},
    {MeetingCommands::AttachFiles, "attachFiles", "Ctrl+Shift+A", "attach", QT_TRANSLATE_NOOP("MeetingCommands", "&Bifoga filer…")},
    {MeetingCommands::PasteAttachment, "pasteAttachment", "Ctrl+V", "copy", QT_TRANSLATE_NOOP("MeetingCommands", "K&listra in som bilaga")},
    {MeetingCommands::Close, "closeWindow", "Ctrl+W", "close", QT_TRANSLATE_NOOP("MeetingCommands", "St&äng")},
    {MeetingCommands::Undo, "undo", "Ctrl+Z", "undo", QT_TRANSLATE_NOOP("MeetingCommands", "&Ångra")},
    {MeetingCommands::Redo, "redo", "Ctrl+Y", "redo", QT_TRANSLATE_NOOP("MeetingCommands", "&Gör om")},
    {MeetingCommands::AddItem, "addItemAfter", "Ctrl+Shift+N", "add", QT_TRANSLATE_NOOP("MeetingCommands", "&Ny punkt efter den här")},
    {MeetingCommands::RemoveItem, "removeItem", "Ctrl+Shift+Backspace", "delete", QT_TRANSLATE_NOOP("MeetingCommands", "&Ta bort punkten")},
    {MeetingCommands::MoveUp, "moveUp", "Alt+Up", "move-up", QT_TRANSLATE_NOOP("MeetingCommands", "Flytta &uppåt")},
    {MeetingCommands::MoveDown, "moveDown", "Alt+Down", "move-down", QT_TRANSLATE_NOOP("MeetingCommands", "Flytta n&edåt")},
    {MeetingCommands::NextItem, "nextItem", "F8", "next", QT_TRANSLATE_NOOP("MeetingCommands", "Nä&sta punkt")},
    {MeetingCommands::PreviousItem, "previousItem", "Shift+F8", "previous", QT_TRANSLATE_NOOP("MeetingCommands", "&Föregående punkt")},
    {MeetingCommands::MakeDecision, "makeDecision", "Ctrl+Shift+B", "decision", QT_TRANSLATE_NOOP("MeetingCommands", "Gör &beslut av raden")},
    {MeetingCommands::MakeAction, "makeAction", "Ctrl+Shift+D", "action", QT_TRANSLATE_NOOP("MeetingCommands", "Gör åtgär&d av raden")},
    {MeetingCommands::MakeIssue, "makeIssue", "Ctrl+Shift+I", "issues", QT_TRANSLATE_NOOP("MeetingCommands", "Gör fråga &av raden…")},
    {MeetingCommands::AddAction, "newAction", "", "add", QT_TRANSLATE_NOOP("MeetingCommands", "Ny åt&gärd utan punkt")},
    {MeetingCommands::AddAttendance, "newAttendance", "", "group", QT_TRANSLATE_NOOP("MeetingCommands", "Ny rad för nä&rvaro")},
    {MeetingCommands::Versions, "versions", "", "history", QT_TRANSLATE_NOOP("MeetingCommands", "&Versioner…")},
    {MeetingCommands::NewWindow, "newWindow", "", "open", QT_TRANSLATE_NOOP("MeetingCommands", "&Nytt fönster")},
    {MeetingCommands::MoveToBin, "moveToBin", "Ctrl+Shift+Del", "delete", QT_TRANSLATE_NOOP("MeetingCommands", "Flytta till &papperskorgen")},
    {MeetingCommands::Restore, "restoreMeeting", "", "restore", QT_TRANSLATE_NOOP("MeetingCommands", "&Återställ ur papperskorgen")},
    {MeetingCommands::Help, "help", "F1", "help", QT_TRANSLATE_NOOP("MeetingCommands", "&Hjälp om mötet")},
};

}

MeetingCommands::MeetingCommands(QObject *parent) : QObject(parent)
{
    for (const Entry &entry : entries) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(entry.name));
        action->setIcon(Theme::icon(QString::fromLatin1(entry.icon)));
        QList<QKeySequence> keys;
        if (*entry.keys)
            keys << QKeySequence(QString::fromLatin1(entry.keys));
        if (entry.command == SaveAndClose)
            keys << QKeySequence(Qt::CTRL | Qt::Key_Enter);
        if (entry.command == Redo)
            keys << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
        action->setShortcuts(keys);
        m_actions.insert(entry.command, action);
    }
    // Fields with a list or a calendar of their own keep Alt+arrow, see keepAltArrows().
    retranslate();
}

void MeetingCommands::retranslate()
{
    for (const Entry &entry : entries)
        action(entry.command)->setText(QCoreApplication::translate("MeetingCommands", entry.text));
}
