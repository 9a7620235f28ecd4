#pragma once

#include <QWidget>

class QAction;
class QToolButton;

/// Commands of a part of a page as a row of buttons that goes on in the next line when there is no room. The buttons take the keyboard,
/// hide with their action, and have its text as their accessible name.
class ToolRow : public QWidget
{
    Q_OBJECT
public:
    explicit ToolRow(QWidget *parent = nullptr);
    /// `worded`: with its text beside the icon. The button is named after the action.
    QToolButton *addCommand(QAction *action, bool worded = true);
};
