#pragma once

/// As long as it lives, nothing reaches standard error: libpq writes there what a server remarks while the connection is made, before
/// anybody can ask it not to, and whoever reads the program's own answer there as JSON would stumble. Not while other threads write.
class QuietErrors
{
public:
    QuietErrors();
    ~QuietErrors();
    QuietErrors(const QuietErrors &) = delete;
    QuietErrors &operator=(const QuietErrors &) = delete;

private:
    int m_kept = -1;
};
