#pragma once

#include <QString>

/// What is wanted of libpq beyond what Qt's driver gives.
namespace PqLibrary {

/// As long as it lives, libpq's own messages on this thread are English, so that they can be told apart. What the server says stays in the
/// server's language.
class InEnglish
{
public:
    InEnglish();
    ~InEnglish();
    InEnglish(const InEnglish &) = delete;
    InEnglish &operator=(const InEnglish &) = delete;

private:
    void *m_english = nullptr;
    void *m_before = nullptr;
};

/// Tries the connection once more, only to learn the SQLSTATE of the refusal, which Qt does not hand on; `connection` is libpq's connection
/// string. Empty when the library gives none, or is a part of the driver (Windows).
QString refusalState(const QString &connection);

}
