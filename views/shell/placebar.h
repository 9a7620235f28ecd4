#pragma once

#include "widgets/messagebar.h"

class DatabaseWatch;
class UserPrompt;

/// Says above the pages that the database's file is no longer where it was, so that nothing is saved, and what to do; gone when it is back.
class PlaceBar : public MessageBar
{
    Q_OBJECT
public:
    PlaceBar(DatabaseWatch &watch, UserPrompt &prompt, QWidget *parent = nullptr);

private:
    void refresh();
    void rescue();
    DatabaseWatch &m_watch;
    UserPrompt &m_prompt;
};
