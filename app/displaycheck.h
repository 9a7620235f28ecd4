#pragma once

#include <QString>

/// While it lives: where no window can be shown (no display, or one that does not answer), the program ends with words about what is missing
/// and exit code 1, instead of Qt's abort. For the time in which QApplication is made.
class DisplayCheck
{
public:
    explicit DisplayCheck(const QString &language);
    ~DisplayCheck();
    Q_DISABLE_COPY_MOVE(DisplayCheck)

private:
    QtMessageHandler m_before;
};
